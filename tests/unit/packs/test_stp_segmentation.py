"""The STP segmentation pack holds every part of the route map's section on segmenting budgets.

The source itself is not in the repository. What was counted in it stands here as tables.
"""

import re

import pytest

from icbo_desktop.domain.framework import Domain, Framework
from tests.unit.packs.pack_shape import shipped

OPTIONS = [
    "d1.whole",
    "d1.whole-not-specialised",
    "d1.planned-urgent",
    "d1.children",
    "d1.mental-health",
    "d1.other",
]
# Criterion, in the order of the source, and how many points stand under it.
CRITERIA = [
    ("d1.plan", 3),
    ("d1.local-care", 3),
    ("d1.physical-mental", 0),
    ("d1.wellbeing", 0),
    ("d1.public-services", 0),
    ("d1.acute", 0),
    ("d1.general-practice", 0),
    ("d1.capacity", 0),
]


def segmentation() -> Framework:
    return shipped("stp-segmentation")


def table() -> Domain:
    (domain,) = segmentation().domains
    return domain


def test_table_has_the_six_options_of_the_source():
    assert [option.id for option in table().options] == OPTIONS


def test_table_has_the_eight_criteria_of_the_source():
    assert [one.id for one in table().standards] == [row[0] for row in CRITERIA]
    assert [one.number for one in table().standards] == list("12345678")


@pytest.mark.parametrize(("criterion_id", "points"), CRITERIA)
def test_criterion_has_its_points_and_is_rated_for_every_option(criterion_id, points):
    criterion = segmentation().standard(criterion_id)

    assert len(criterion.points) == points
    assert criterion.scale == "agree"
    assert [option.id for option in segmentation().options_of(criterion_id)] == OPTIONS


def test_scale_is_the_five_point_likert_scale():
    (scale,) = segmentation().scales

    assert list(scale.values) == [1, 2, 3, 4, 5]
    assert (scale.kind, scale.shape, scale.aggregate) == ("ordinal", "steps", "median")
    assert [scale.points[0].label, scale.points[-1].label] == [
        "Strongly disagree",
        "Strongly agree",
    ]


def test_question_before_each_rating_is_named_as_ours():
    assert table().rating_question is not None
    assert [note for note in segmentation().notes if "rating question here is ours" in note]


def test_example_segments_are_thirteen():
    assert len(segmentation().lists_by_id["d1.segments"].items) == 13


def test_devon_divided_its_population_by_three_ages():
    groups = segmentation().lists_by_id["devon"].groups

    assert [(name, len(items)) for name, items in groups] == [
        ("Children, 0 to 16", 6),
        ("Adults, 16 to 69", 7),
        ("Elderly, 70 and over", 7),
    ]


def test_every_group_of_devon_has_its_three_figures():
    figures = r".+: [\d,]+ people, £[\d,]+ a head, £[\d.]+ million in all\."
    texts = [item.text for item in segmentation().lists_by_id["devon"].items]

    assert [text for text in texts if not re.fullmatch(figures, text)] == []


def test_conclusion_says_what_the_choice_informs_and_signals():
    items = segmentation().lists_by_id["conclusion"].items

    assert [item.id for item in items] == ["conclusion.commissioning", "conclusion.signal"]


def test_every_option_has_a_short_title_and_a_text():
    assert [one.id for one in table().options if not (one.short_title and one.text)] == []
