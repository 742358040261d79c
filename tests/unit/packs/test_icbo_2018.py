"""The ICBO 2018 pack holds every part of the published framework.

The source itself is not in the repository. What a second reader counted in it stands here as a table.
What holds for the texts of every pack is in test_shipped_packs.py.
"""

import re

import pytest

from icbo_desktop.domain.framework import Domain, Framework, ListItem, Standard
from tests.unit.packs.pack_shape import shipped

# Standard, its number, and how many points, evidence lines and questions the source gives it.
STANDARDS = [
    ("d1.relationships", "I", 3, 2, 1),
    ("d1.leadership", "II", 0, 5, 2),
    ("d1.vision", "III", 0, 3, 3),
    ("d1.priorities", "IV", 0, 3, 1),
    ("d1.delivery-plan", "V", 0, 3, 2),
    ("d1.governance", "VI", 6, 2, 2),
    ("d1.testing", "VII", 0, 3, 1),
    ("d1.building-blocks", "VIII", 4, 6, 4),
    ("d2.people", "I", 3, 4, 2),
    ("d2.place", "II", 0, 2, 4),
    ("d2.partnerships", "III", 5, 4, 2),
    ("d2.principles", "IV", 5, 8, 1),
    ("d2.outcomes", "V", 0, 5, 1),
    ("d3.shaping-together", "I", 8, 6, 3),
    ("d3.provider-relationships", "II", 2, 5, 3),
    ("d3.advice-information", "III", 2, 4, 2),
    ("d3.workforce", "IV", 0, 3, 1),
    ("d3.strategic-leadership", "V", 0, 2, 1),
    ("d4.evidence-based", "I", 0, 2, 1),
    ("d4.risk-taking", "II", 0, 3, 4),
    ("d4.learning", "III", 0, 10, 2),
    ("d4.awareness", "IV", 0, 2, 1),
]
STANDARD_IDS = [row[0] for row in STANDARDS]
TLAP_PRINCIPLES = [
    "Asset based",
    "Co-produced",
    "Social capital",
    "Inclusive and equitable",
    "Empowerment",
]


def icbo() -> Framework:
    return shipped("icbo-2018")


def standard_of(standard_id: str) -> Standard:
    return icbo().standards_by_id[standard_id]


def counts_of(domain: Domain) -> tuple[int, int, int]:
    """How many standards, evidence lines and questions."""
    evidence = sum(len(standard.evidence) for standard in domain.standards)
    questions = sum(len(standard.questions) for standard in domain.standards)
    return len(domain.standards), evidence, questions


def items_of(list_id: str) -> tuple[ListItem, ...]:
    (found,) = [one for one in icbo().lists if one.id == list_id]
    return found.items


@pytest.mark.parametrize(
    ("domain_id", "number", "counts"),
    [
        ("d1", "1", (8, 27, 16)),
        ("d2", "2", (5, 23, 10)),
        ("d3", "3", (5, 20, 10)),
        ("d4", "4", (4, 17, 8)),
    ],
)
def test_domain_holds_as_much_as_in_the_source(domain_id, number, counts):
    domain = icbo().domains_by_id[domain_id]

    assert domain.number == number
    assert counts_of(domain) == counts


def test_whole_framework_holds_as_much_as_in_the_source():
    framework = icbo()

    totals = [sum(column) for column in zip(*map(counts_of, framework.domains), strict=True)]

    assert len(framework.domains) == 4
    assert totals == [22, 87, 44]
    assert len(framework.principles) == 6
    assert len(framework.resources) == 33
    assert len(framework.glossary) == 61


def test_standards_stand_in_the_order_of_the_source():
    assert [standard.id for standard in icbo().standards()] == STANDARD_IDS


@pytest.mark.parametrize(("standard_id", "number", "points", "evidence", "questions"), STANDARDS)
def test_standard_has_every_part_of_the_source(standard_id, number, points, evidence, questions):
    standard = standard_of(standard_id)

    assert standard.number == number
    assert len(standard.points) == points
    assert len(standard.evidence) == evidence
    assert len(standard.questions) == questions


@pytest.mark.parametrize("standard_id", STANDARD_IDS)
def test_standard_can_be_read_discussed_and_rated(standard_id):
    standard = standard_of(standard_id)

    assert standard.title
    assert standard.statement
    assert standard.evidence
    assert standard.questions
    assert standard.scale == "arrow"


def test_every_domain_is_introduced_and_closes_on_the_same_question():
    domains = icbo().domains

    questions = {domain.closing_question.text for domain in domains if domain.closing_question}

    assert all(domain.introduction and domain.closing_question for domain in domains)
    assert len(questions) == 1


def test_tlap_principles_are_the_five_of_the_source():
    named = [item.text.partition(":")[0] for item in items_of("tlap-principles")]

    assert named == TLAP_PRINCIPLES


@pytest.mark.parametrize("standard_id", ["d2.partnerships", "d2.principles"])
def test_standard_on_communities_asks_for_the_five_tlap_principles(standard_id):
    assert len(standard_of(standard_id).points) == len(TLAP_PRINCIPLES)


def test_arrow_runs_from_one_to_ten_and_is_never_summed():
    (arrow,) = icbo().scales

    assert [point.value for point in arrow.points] == list(range(1, 11))
    assert (arrow.id, arrow.aggregate) == ("arrow", "median")


def test_short_titles_fit_the_small_places():
    owners = [*icbo().domains, *icbo().standards()]

    too_long = [owner.short_title for owner in owners if len(owner.short_title) > 26]

    assert too_long == []


def test_titles_are_unlike_each_other():
    standards = list(icbo().standards())

    assert len({standard.title for standard in standards}) == len(standards)


def test_every_resource_says_where_it_is():
    lost = [one.id for one in icbo().resources if not re.search(r"www\.|https?://", one.where)]

    assert lost == []


def test_only_the_memorandum_names_no_readers():
    assert [one.id for one in icbo().resources if not one.who] == [
        "resource.health-and-home-memorandum"
    ]
