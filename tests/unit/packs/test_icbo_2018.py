"""The ICBO 2018 pack holds every part of the published framework, in texts fit for the wall.

The source itself is not in the repository. What a second reader counted in it stands here as a table.
"""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from icbo_desktop.domain.framework import Domain, Framework, Standard, Text
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import read_pack

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
OPENING, CLOSING = "\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"
TLAP_PRINCIPLES = [
    "Asset based",
    "Co-produced",
    "Social capital",
    "Inclusive and equitable",
    "Empowerment",
]


@cache
def icbo() -> Framework:
    """Read once: a framework cannot be changed."""
    return read_pack(frameworks_dir() / "icbo-2018")


def standard_of(standard_id: str) -> Standard:
    return icbo().standards_by_id[standard_id]


def counts_of(domain: Domain) -> tuple[int, int, int]:
    """How many standards, evidence lines and questions."""
    evidence = sum(len(standard.evidence) for standard in domain.standards)
    questions = sum(len(standard.questions) for standard in domain.standards)
    return len(domain.standards), evidence, questions


def items_of(list_id: str) -> tuple[Text, ...]:
    (found,) = [one for one in icbo().lists if one.id == list_id]
    return found.items


def standard_texts(standard: Standard) -> Iterator[tuple[str, str]]:
    """Every text of a standard with the place where it stands."""
    for name in ("title", "short_title", "statement"):
        yield f"{standard.id} {name}", getattr(standard, name)
    for line in (*standard.points, *standard.evidence, *standard.questions):
        yield line.id, line.text


def prose_texts() -> Iterator[tuple[str, str]]:
    """Every text but resources and glossary, whose entries hold addresses, with its place."""
    framework = icbo()
    yield "title", framework.title
    yield "introduction", framework.introduction
    yield from ((f"note {place}", note) for place, note in enumerate(framework.notes))
    yield from ((one.id, one.text) for one in framework.principles)
    for one in framework.lists:
        yield one.id, one.title
        yield from ((item.id, item.text) for item in one.items)
    for domain in framework.domains:
        yield f"{domain.id} title", f"{domain.title} {domain.short_title}"
        yield f"{domain.id} introduction", domain.introduction
        if domain.closing_question:
            yield domain.closing_question.id, domain.closing_question.text
    for standard in framework.standards():
        yield from standard_texts(standard)


def listed_texts() -> Iterator[tuple[str, str]]:
    """Every text of the resources and the glossary, with its place."""
    for one in icbo().resources:
        yield one.id, " ".join(filter(None, (one.name, one.what, one.who, one.where)))
    for term in icbo().glossary:
        yield term.term, f"{term.term}: {term.meaning}"


def every_text() -> list[tuple[str, str]]:
    return [*prose_texts(), *listed_texts()]


def places(texts: list[tuple[str, str]], fault: str) -> list[str]:
    """The places of the texts in which the pattern of a fault is found."""
    return [place for place, text in texts if re.search(fault, text)]


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


@pytest.mark.parametrize("standard_id", STANDARD_IDS)
def test_parts_of_a_standard_are_numbered_below_its_id(standard_id):
    standard = standard_of(standard_id)

    for letter, parts in (
        ("p", standard.points),
        ("e", standard.evidence),
        ("q", standard.questions),
    ):
        expected = [f"{standard_id}.{letter}{place}" for place in range(1, len(parts) + 1)]
        assert [part.id for part in parts] == expected


def test_ids_of_lists_and_resources_say_what_they_belong_to():
    framework = icbo()

    for one in framework.lists:
        assert all(item.id.startswith(f"{one.id}.") for item in one.items)
    assert all(one.id.startswith("resource.") for one in framework.resources)
    assert all(one.id.startswith("principle.") for one in framework.principles)


def test_short_titles_fit_the_small_places():
    owners = [*icbo().domains, *icbo().standards()]

    too_long = [owner.short_title for owner in owners if len(owner.short_title) > 26]

    assert too_long == []


def test_titles_are_unlike_each_other():
    standards = list(icbo().standards())

    assert len({standard.title for standard in standards}) == len(standards)
    assert len({standard.short_title for standard in standards}) == len(standards)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(r"  |\t| $", id="double space"),
        pytest.param(r'"', id="straight double quote"),
        pytest.param(r"'", id="straight apostrophe"),
        pytest.param(r" [,.;:?!]", id="space before punctuation"),
        pytest.param(r"\b([a-z]+) \1\b", id="word said twice"),
        pytest.param(r"[^.]\.\.(?!\.)|,,|,\.", id="double punctuation"),
    ],
)
def test_no_text_has_a_slip_of_the_keyboard(fault):
    assert places(every_text(), fault) == []


def test_every_bracket_that_opens_closes():
    assert [place for place, text in every_text() if text.count("(") != text.count(")")] == []


def test_every_quote_that_opens_closes():
    # An apostrophe is the same sign as a closing quote, so there may be more of those.
    unclosed = [place for place, text in every_text() if text.count(OPENING) > text.count(CLOSING)]

    assert unclosed == []


def test_no_address_stands_in_what_is_read_out():
    assert places(list(prose_texts()), r"http|www\.|@") == []


def test_every_resource_says_where_it_is():
    lost = [one.id for one in icbo().resources if not re.search(r"www\.|https?://", one.where)]

    assert lost == []


@pytest.mark.parametrize("standard_id", STANDARD_IDS)
def test_evidence_is_a_sentence_and_a_question_asks(standard_id):
    standard = standard_of(standard_id)

    for line in standard.evidence:
        assert re.match(rf"[{OPENING}A-Z]", line.text), line.id
        assert line.text.endswith("."), line.id
    for question in standard.questions:
        assert question.text[0].isupper(), question.id
        assert question.text.endswith("?"), question.id


@pytest.mark.parametrize("standard_id", STANDARD_IDS)
def test_points_go_on_from_a_colon_or_are_sentences(standard_id):
    standard = standard_of(standard_id)

    if standard.statement.endswith(":"):
        assert standard.points
        pattern = r"[a-z].*[^.:;,]"
    else:
        assert standard.statement.endswith(".")
        pattern = r"[A-Z].*\."
    assert [point.id for point in standard.points if not re.fullmatch(pattern, point.text)] == []


def test_titles_have_no_full_stop():
    titled = [*icbo().domains, *icbo().standards(), *icbo().lists]

    assert [one.id for one in titled if one.title.endswith((".", ":"))] == []


def test_notes_principles_and_lists_are_sentences():
    framework = icbo()
    texts = [*framework.notes, *(one.text for one in framework.principles)]
    texts += [item.text for one in framework.lists for item in one.items]

    assert [text for text in texts if not text.endswith((".", ".)"))] == []


def test_paragraphs_of_introductions_end_as_sentences_or_lead_to_a_list():
    introductions = [icbo().introduction, *(domain.introduction for domain in icbo().domains)]
    paragraphs = [one for text in introductions for one in text.strip().split("\n\n")]

    unfinished = [one for one in paragraphs if not one.startswith("- ") and one[-1] not in ".:)"]

    assert unfinished == []


def test_terms_are_explained_in_sentences_or_end_on_an_address():
    unfinished = [
        term.term
        for term in icbo().glossary
        if not re.search(r"[.?]$|(www\.|https?://)\S+$", term.meaning)
    ]

    assert unfinished == []
    assert len({term.term for term in icbo().glossary}) == 61


def test_resources_are_described_in_sentences():
    texts = [(one.id, text) for one in icbo().resources for text in (one.what, one.who) if text]

    assert [place for place, text in texts if not text.endswith(".")] == []


def test_only_the_memorandum_names_no_readers():
    assert [one.id for one in icbo().resources if not one.who] == [
        "resource.health-and-home-memorandum"
    ]
