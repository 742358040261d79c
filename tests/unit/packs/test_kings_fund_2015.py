"""The King's Fund pack holds the survey, the options and the mechanisms of the paper of 2015.

The source itself is not in the repository. What was counted in it stands here as tables.
"""

import pytest

from icbo_desktop.domain.framework import Framework
from tests.unit.packs.pack_shape import shipped

# Part, and how many topics it has.
PARTS = [("d1", 8), ("d2", 3), ("d3", 3), ("d4", 3), ("d5", 5), ("d6", 5)]
# Question of the survey that is rated, and the end labels of the survey.
RATED = [
    ("d1.working", "They do not work at all", "They work extremely well"),
    ("d1.better-care-fund", "Unimportant, or no impact", "Very important, or high impact"),
    ("d1.board-importance", "Not important", "Extremely important"),
    ("d1.board-influence", "Not important", "Very important"),
]
COMMISSIONERS = [
    "board-as-it-is",
    "board-with-changes",
    "ccg",
    "local-authority",
    "different-vehicle",
    "not-sure",
]
# Topic, and its points for and against.
ARGUED = [
    ("d2.readiness", 6, 6),
    ("d3.existing", 4, 5),
    ("d3.one-body", 4, 7),
    ("d3.new-vehicle", 3, 4),
    ("d5.pooled", 3, 2),
]
# List, how it is used, and how many items it has.
LISTS = [
    ("explored", "list", 4),
    ("policy", "list", 5),
    ("places", "list", 8),
    ("survey", "list", 5),
    ("money", "list", 9),
    ("found", "list", 4),
    ("d1.arrangements.kinds", "checklist", 5),
    ("d2.changes.needed", "checklist", 3),
    ("d4.scope.minimum", "checklist", 6),
    ("d4.scope.hospital", "list", 4),
    ("d4.principles.centre", "list", 4),
    ("d5.features.six", "checklist", 6),
    ("d5.pooled.agreement", "list", 7),
]


def paper() -> Framework:
    return shipped("kings-fund-2015")


def test_parts_have_all_their_topics():
    assert [(one.id, len(one.standards)) for one in paper().domains] == PARTS


@pytest.mark.parametrize(("topic_id", "low", "high"), RATED)
def test_question_of_the_survey_is_rated_from_one_to_six(topic_id, low, high):
    scale = paper().scale_of(topic_id)

    assert scale is not None
    assert list(scale.values) == [1, 2, 3, 4, 5, 6]
    assert (scale.shape, scale.aggregate) == ("arrow", "median")
    assert (scale.low_label, scale.high_label) == (low, high)


def test_single_commissioner_is_a_choice_without_a_middle():
    scale = paper().scale_of("d2.who")

    assert scale is not None
    assert scale.is_nominal
    assert (scale.shape, scale.aggregate) == ("choice", "none")
    assert [point.id for point in scale.points] == COMMISSIONERS


def test_nothing_else_is_rated():
    rated = [standard.id for standard in paper().standards() if standard.scale]

    assert rated == [*(row[0] for row in RATED), "d2.who"]


@pytest.mark.parametrize(("topic_id", "count_for", "count_against"), ARGUED)
def test_topic_has_its_points_for_and_against(topic_id, count_for, count_against):
    topic = paper().standard(topic_id)

    assert (len(topic.points_for), len(topic.points_against)) == (count_for, count_against)


def test_only_topics_that_the_paper_argues_have_arguments():
    argued = [standard.id for standard in paper().standards() if standard.has_arguments]

    assert argued == [row[0] for row in ARGUED]


@pytest.mark.parametrize(("list_id", "use", "count"), LISTS)
def test_list_is_whole(list_id, use, count):
    found = paper().lists_by_id[list_id]

    assert (found.use, len(found.items)) == (use, count)


def test_options_are_numbered_as_in_the_paper():
    options = paper().domain("d3").standards

    assert [option.number for option in options] == ["1", "2", "3"]
    assert all(option.title.startswith(f"Option {option.number}: ") for option in options)


@pytest.mark.parametrize(("topic_id", "count"), [("d4.principles", 5), ("d4.recommendations", 7)])
def test_principles_and_recommendations_are_all_there(topic_id, count):
    assert len(paper().standard(topic_id).points) == count


def test_outcomes_of_scotland_are_nine_and_numbered():
    outcomes = paper().standard("d6.outcomes").criteria

    assert [outcome.number for outcome in outcomes] == list("123456789")


def test_answers_of_2015_are_kept_off_the_questions():
    of_topics = [one.id for topic in paper().standards() for one in topic.lists]

    assert [each for each in of_topics if "answers" in each] == []
    assert len(paper().lists_by_id["answers-2015"].groups) == 10


def test_answers_of_2015_are_headed_by_the_topics_they_belong_to():
    topics = {standard.short_title for standard in paper().standards()}
    headings = {name for name, _ in paper().lists_by_id["answers-2015"].groups}

    assert headings - topics == set()


def test_introduction_says_that_partner_groups_are_the_types_of_organisation():
    assert "the partner groups do this" in paper().introduction


def test_every_topic_says_where_it_stands_in_the_source():
    assert [one.id for one in paper().standards() if not one.source] == []
