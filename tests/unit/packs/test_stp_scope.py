"""The STP scope pack holds every part of the route map's section on the scope of commissioning.

The source itself is not in the repository. What was counted in it stands here as tables.
"""

import pytest

from icbo_desktop.domain.framework import Domain, Framework
from tests.unit.packs.pack_shape import shipped

# The columns and the rows of the checklist, in the order of the source.
BUDGETS = [
    "d2.core",
    "d2.primary-care",
    "d2.specialised",
    "d2.housing",
    "d2.leisure",
    "d2.other",
]
CRITERIA = [
    "d2.needs-assessment",
    "d2.outcomes",
    "d2.broader-determinants",
    "d2.integrated-care",
    "d2.appetite",
    "d2.availability",
    "d2.legal",
    "d2.other-priorities",
]
# Topic that is only discussed, and how many points the source gives it.
TOPICS = [
    ("d1.budgets", 6),
    ("d1.left-out", 2),
    ("d1.fragmented", 8),
    ("d1.determinants", 0),
]


def scope() -> Framework:
    return shipped("stp-scope")


def checklist() -> Domain:
    return scope().domains_by_id["d2"]


def test_checklist_has_the_six_columns_of_the_source():
    assert [option.id for option in checklist().options] == BUDGETS


def test_checklist_has_the_eight_criteria_of_the_source():
    assert [standard.id for standard in checklist().standards] == CRITERIA
    assert [standard.number for standard in checklist().standards] == list("12345678")


@pytest.mark.parametrize("criterion_id", CRITERIA)
def test_criterion_is_rated_for_every_budget_on_our_scale(criterion_id):
    assert scope().standard(criterion_id).scale == "inclusion"
    assert [option.id for option in scope().options_of(criterion_id)] == BUDGETS


def test_scale_goes_up_in_five_steps_towards_inclusion():
    (scale,) = scope().scales

    assert list(scale.values) == [1, 2, 3, 4, 5]
    assert (scale.kind, scale.shape, scale.aggregate) == ("ordinal", "steps", "median")
    assert scale.points[-1].label == scale.high_label == "Strongly for including it"


def test_scale_is_named_as_ours():
    assert [note for note in scope().notes if "five points are ours" in note]


def test_only_legal_complexity_says_how_it_is_to_be_rated():
    told = [one.id for one in checklist().standards if one.statement]

    assert told == ["d2.legal"]
    assert "the higher the value" in scope().standard("d2.legal").statement


def test_question_before_each_rating_says_which_way_is_up():
    question = checklist().rating_question

    assert question is not None
    assert question.text.endswith("A high value always speaks for including it.")


@pytest.mark.parametrize(("topic_id", "points"), TOPICS)
def test_topic_before_the_checklist_is_whole_and_not_rated(topic_id, points):
    topic = scope().standard(topic_id)

    assert len(topic.points) == points
    assert topic.scale == ""
    assert topic.statement


def test_diagram_of_determinants_has_all_its_parts():
    groups = scope().lists_by_id["d1.determinants.diagram"].groups

    assert [(name, len(items)) for name, items in groups] == [
        ("Around it all", 1),
        ("Determinants of health", 5),
        ("Levels for action", 5),
        ("Units of focus", 3),
    ]


def test_guidance_tells_the_two_groups_of_criteria_apart():
    guidance = scope().lists_by_id["d2.guidance"]

    assert [item.group for item in guidance.items] == [
        "Criteria 1 to 4",
        "Criteria 5 to 8",
        "Criterion 7",
    ]


def test_conclusion_has_its_three_paragraphs():
    assert len(scope().lists_by_id["conclusion"].items) == 3


def test_report_behind_the_costs_of_fragmented_budgets_is_a_resource():
    assert [one.id for one in scope().resources] == ["resource.faulty-by-design"]


def test_every_topic_says_where_it_stands_in_the_source():
    assert [one.id for one in scope().standards() if not one.source.startswith("Section 3.3")] == []


def test_every_budget_has_a_short_title_and_a_text():
    assert [one.id for one in checklist().options if not (one.short_title and one.text)] == []
