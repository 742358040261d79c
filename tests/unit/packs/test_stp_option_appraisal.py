"""The STP option appraisal pack holds every part of the route map's framework for organisational forms.

The source itself is not in the repository. What was counted in it stands here as tables.
"""

import pytest

from icbo_desktop.domain.framework import Domain, Framework
from tests.unit.packs.pack_shape import shipped

FORMS = [
    "Loose federation",
    "Tight federation",
    "Alliance",
    "Corporate joint venture",
    "Integrator",
    "Lead provider",
    "Single provider (merger)",
]
# Page of the table in the source, and its criteria.
CRITERIA = {
    "(1)": ["value", "activity", "operating-costs", "quality", "inequality"],
    "(2)": ["local-care", "physical-mental", "public-health", "acute"],
    "(3)": ["capability", "general-practice", "regulators", "public", "clinicians"],
}


def appraisal() -> Framework:
    return shipped("stp-option-appraisal")


def table() -> Domain:
    (domain,) = appraisal().domains
    return domain


def test_table_has_the_seven_forms_of_the_source():
    assert [option.title for option in table().options] == FORMS


def test_table_has_fourteen_criteria_numbered_through():
    numbers = [one.number for one in table().standards]

    assert numbers == [str(number) for number in range(1, 15)]


@pytest.mark.parametrize("page", CRITERIA)
def test_page_of_the_table_has_its_criteria(page):
    standing = [one.id for one in table().standards if one.source.endswith(page)]

    assert standing == [f"d1.{name}" for name in CRITERIA[page]]


def test_every_criterion_is_rated_for_every_form():
    for criterion in table().standards:
        assert criterion.scale == "agree"
        assert [form.title for form in appraisal().options_of(criterion.id)] == FORMS


def test_no_criterion_says_more_than_its_title():
    assert [one.id for one in table().standards if one.says_more] == []


def test_scale_is_the_five_point_likert_scale():
    (scale,) = appraisal().scales

    assert list(scale.values) == [1, 2, 3, 4, 5]
    assert (scale.kind, scale.shape, scale.aggregate) == ("ordinal", "steps", "median")
    assert [scale.points[0].label, scale.points[-1].label] == [
        "Strongly disagree",
        "Strongly agree",
    ]


def test_question_before_each_rating_is_that_of_the_source():
    question = table().rating_question

    assert question is not None
    assert "help to deliver the STP" in question.text


def test_spectrum_runs_from_loose_to_tight_and_holds_one_form_more():
    spectrum = appraisal().lists_by_id["d1.spectrum"]

    assert len(spectrum.items) == len(FORMS) + 1
    assert [spectrum.items[0].text, spectrum.items[-2].text] == [
        "Loose federation.",
        "Single provider (merger).",
    ]


def test_considerations_of_the_section_are_whole():
    assert len(appraisal().lists_by_id["considerations"].items) == 7


def test_conclusion_of_the_whole_route_map_is_left_to_its_own_pack():
    assert "conclusion" not in appraisal().lists_by_id
    assert "conclusion" in shipped("stp-route-map-2017").lists_by_id


def test_resources_are_the_two_that_the_section_links_to():
    assert [one.id for one in appraisal().resources] == [
        "resource.contracting-for-outcomes",
        "resource.oversight",
    ]


def test_every_form_has_a_short_title_and_a_text():
    assert [one.id for one in table().options if not (one.short_title and one.text)] == []
