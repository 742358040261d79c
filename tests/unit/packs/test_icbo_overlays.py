"""The overlays that ship with ICBO 2018: the bodies and laws of 2026, and the easy-read words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay, entries_of, overlaid, texts_of
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.overlays import overlay_paths, read_overlay
from icbo_desktop.packs.reader import read_pack
from tests.unit.packs.pack_shape import addresses_read_out, spelling_faults

FOLDER = frameworks_dir() / "icbo-2018"
OVERLAYS = ("easy-read", "terms-2026")

# Bodies, strategies, data sets and laws that have ended or changed their name since 2018.
ENDED = re.compile(
    r"\bCCGs?\b|clinical commissioning group|governing body|NHS Clinical Commissioners|NHSCC"
    r"|\bSTPs?\b|sustainability and transformation|\bACOs?\b|accountable care|vanguard"
    r"|Public Health England|\bPHE\b|NHS Improvement|Trust Development|NHS Digital"
    r"|NMDS|NHS Mandate|General Data Protection|(?<!local )health and wellbeing strategy",
    re.IGNORECASE,
)

# Where one of them is still named, and the words there that say it is past; a title needs none.
HISTORICAL = {
    "introduction": ("grew out of", "then the body of"),
    "preface.rewritten text": ("then the body of",),
    "preface.thanks text": ("then Chief Executive",),
    "nhs-and-councils.national-bodies text": ("since July 2022",),
    "d1.building-blocks.e4 text": ("as kept in UK law",),
    "d2 introduction": ("which closed in October 2021",),
    "d3 introduction": ("since July 2022 part of NHS England", "first called"),
    "resource.stepping-up-to-the-place name": (),
    "resource.roles-of-councils-and-ccgs what": ("until July 2022",),
    "resource.ascof what": ("became part of NHS England",),
    "resource.health-and-home-memorandum what": ("which closed in October 2021",),
    "resource.new-care-models name": (),
    "resource.new-care-models what": ("until the programme ended",),
    "resource.new-care-models who": ("operated",),
    "resource.commissioning-integrated-care-organisations name": ("formerly",),
    "resource.commissioning-integrated-care-organisations what": ("of the time", "became"),
    "resource.advice-on-aco-contracts name": (),
    "resource.advice-on-aco-contracts what": ("in 2018", "has since been called"),
    "resource.advice-on-aco-contracts where": ("As it stood in 2018",),
    "glossary Accountable care organisations (ACOs)": ("A word no longer used",),
    "glossary Clinical commissioning group (CCG)": ("Abolished on 1 July 2022",),
    "glossary Integrated Care System (ICS)": ("grew into", "an earlier name was"),
    "glossary Joint strategic needs assessment (JSNA)": ("has been called since July 2022",),
    "glossary National Minimum Dataset for Social Care (NMDS-SC)": ("Replaced in 2019",),
    "glossary NHS Clinical Commissioners (NHSCC)": ("Ended with the CCGs",),
    "glossary NHS England": ("since July 2022", "since February 2023"),
    "glossary NHS Improvement": ("Part of NHS England since 1 July 2022",),
    "glossary NHS Mandate": ("Until July 2022",),
    "glossary Public health": ("closed on 1 October 2021",),
}
MOST_WORDS = 18
USUAL_WORDS = 12


@cache
def icbo() -> Framework:
    """Read once: a framework cannot be changed."""
    return read_pack(FOLDER)


@cache
def overlay_of(name: str) -> Overlay:
    return read_overlay(FOLDER / "overlays" / f"{name}.yaml", icbo())


@cache
def worn(name: str) -> Framework:
    """The framework in the overlay's words."""
    return overlaid(icbo(), overlay_of(name))


def texts_in(framework: Framework) -> Iterator[tuple[str, str]]:
    """Every text of the framework with the place where it stands; of a `where` only what is no address."""
    yield "title", framework.title
    yield "introduction", framework.introduction
    for own, entry in entries_of(framework).items():
        for key, text in texts_of(entry).items():
            yield f"{own} {key}", re.sub(r"\S*(www\.|https?://)\S*", "", text)
    for term in framework.glossary:
        yield f"glossary {term.term}", f"{term.term}: {term.meaning}"


def easy_texts() -> Iterator[tuple[str, str]]:
    """Every text that the easy-read words give, with its place."""
    overlay = overlay_of("easy-read")
    yield "title", overlay.framework_title
    yield "introduction", overlay.introduction
    for item in overlay.items:
        yield from ((f"{item.id} {key}", text) for key, text in item.given.items())
    for scale in overlay.scales:
        yield f"{scale.id} low_label", scale.low_label
        yield f"{scale.id} high_label", scale.high_label


def sentences(text: str) -> Iterator[str]:
    """The sentences, and each line of a list."""
    for line in filter(None, (part.strip().removeprefix("- ") for part in text.split("\n"))):
        yield from re.split(r"(?<=[.?!:])[)\N{RIGHT SINGLE QUOTATION MARK}]*\s+", line)


def easy_sentences() -> list[tuple[str, str]]:
    return [(place, one) for place, text in easy_texts() for one in sentences(text)]


def structure(value: object) -> object:
    """What of a framework is no wording: ids, numbers, values, scales, counts and their order."""
    worded = {"wording", "words", "low_label", "high_label", "label", "description", "meaning"}
    worded |= {"title", "short_title", "statement", "introduction", "text"}
    worded |= {"name", "what", "who", "where", "group"}
    if isinstance(value, tuple):
        return tuple(structure(one) for one in value)
    names = getattr(type(value), "__dataclass_fields__", None)
    if names is None:
        return value
    return {name: structure(getattr(value, name)) for name in names if name not in worded}


def test_overlays_ship_with_the_pack():
    assert tuple(path.stem for path in overlay_paths(FOLDER)) == OVERLAYS


@pytest.mark.parametrize("name", OVERLAYS)
def test_overlay_changes_no_number_and_no_id(name):
    assert structure(worn(name)) == structure(icbo())


@pytest.mark.parametrize("name", OVERLAYS)
def test_overlay_says_how_it_was_made_and_for_whom(name):
    overlay = overlay_of(name)

    assert overlay.framework_id == "icbo-2018"
    assert (overlay.wording, overlay.language) == ("restated", "en-GB")
    assert overlay.notes


@pytest.mark.parametrize("name", OVERLAYS)
def test_no_text_has_a_slip_of_the_keyboard(name):
    notes = overlay_of(name).notes

    assert spelling_faults(replace(worn(name), notes=notes)) == []


@pytest.mark.parametrize("name", OVERLAYS)
def test_no_address_is_read_out(name):
    assert addresses_read_out(worn(name)) == []


# The bodies and laws of 2026


def test_ended_body_is_named_only_as_past():
    named = {place: text for place, text in texts_in(worn("terms-2026")) if ENDED.search(text)}

    assert set(named) == set(HISTORICAL)
    for place, words in HISTORICAL.items():
        assert [one for one in words if one not in named[place]] == [], place


def test_pack_itself_names_ended_bodies_as_current():
    """So that the search for them is known to find something."""
    found = {place for place, text in texts_in(icbo()) if ENDED.search(text)}

    assert {"d1.testing.e1 text", "d1.governance.e2 text", "d2.people.e1 text"} <= found


def test_every_term_says_since_when_and_why():
    terms = overlay_of("terms-2026").terms

    assert len(terms) >= 12
    assert [term.was for term in terms if not (term.now and term.since and term.reason)] == []
    assert [term.was for term in terms if not re.search(r"20[12]\d", term.since)] == []


@pytest.mark.parametrize(
    ("was", "now", "since"),
    [
        ("Clinical commissioning group", "Integrated care board", "2022-07-01"),
        ("Public Health England", "UK Health Security Agency", "2021-10-01"),
        ("NHS Improvement", "NHS England", "2022-07-01"),
        ("NHS Digital", "NHS England", "2023-02-01"),
    ],
)
def test_replaced_body_has_its_successor_and_its_day(was, now, since):
    (term,) = [one for one in overlay_of("terms-2026").terms if one.was.startswith(was)]

    assert term.now.startswith(now)
    assert term.since == since


@pytest.mark.parametrize("body", ["NHS England", "Healthwatch England"])
def test_what_is_only_announced_is_to_be_checked(body):
    (term,) = [one for one in overlay_of("terms-2026").terms if one.was.startswith(body)]

    assert term.since.startswith("Announced")
    assert "check where that stands" in term.now
    assert "check where that stands" in dict(texts_in(worn("terms-2026")))[f"glossary {body}"]


def test_terms_give_no_text_that_the_pack_has_already():
    entries = entries_of(icbo())
    same = [
        f"{item.id} {key}"
        for item in overlay_of("terms-2026").items
        for key, text in item.given.items()
        if texts_of(entries[item.id])[key] == text
    ]

    assert same == []


def test_terms_leave_every_title_as_it_is():
    given = {key for item in overlay_of("terms-2026").items for key in item.given}

    assert given.isdisjoint({"title", "short_title", "name"})
    assert not overlay_of("terms-2026").framework_title


# Easy read


def test_everything_that_is_read_out_has_easy_words():
    given = {item.id: item.given for item in overlay_of("easy-read").items}
    missing = [
        f"{own} {key}"
        for own, entry in entries_of(icbo()).items()
        if not own.startswith("resource.")
        for key in texts_of(entry)
        if key not in given.get(own, {})
    ]

    assert missing == []
    assert overlay_of("easy-read").introduction


def test_easy_words_cover_every_standard_evidence_line_and_question():
    given = {item.id for item in overlay_of("easy-read").items}
    standards = list(icbo().standards())
    evidence = {line.id for standard in standards for line in standard.evidence}
    questions = {question.id for standard in standards for question in standard.questions}

    assert (len(standards), len(evidence), len(questions)) == (22, 87, 44)
    assert {standard.id for standard in standards} | evidence | questions <= given


def test_no_easy_sentence_is_long():
    long = [(place, one) for place, one in easy_sentences() if len(one.split()) > MOST_WORDS]

    assert long == []


def test_most_easy_sentences_are_short():
    lengths = [len(one.split()) for _, one in easy_sentences()]

    assert sum(length <= USUAL_WORDS for length in lengths) > 0.9 * len(lengths)


@pytest.mark.parametrize(
    "hard",
    [
        r"commissioners?\b(?! plans)(?! \(NHSCC\))",
        r"stakeholder|robust|holistic|systemic|utilis|facilitat|implement|deliver(?!y Plan)",
        r"e\.g\.|i\.e\.|\betc\b|;|/",
        r"\b(whilst|thereby|hence|thus|therefore|in order to|with regard to)\b",
        r"joined at the hip|on board|up and running|at the end of the day|low-hanging",
    ],
)
def test_easy_words_keep_clear_of_hard_ones(hard):
    names = r"NHS Clinical Commissioners|lead commissioner"
    texts = [(place, re.sub(names, "", text)) for place, text in easy_texts()]

    assert [place for place, text in texts if re.search(hard, text, re.IGNORECASE)] == []


@pytest.mark.parametrize(
    ("short", "meaning"),
    [
        ("CQC", "Care Quality Commission (CQC)"),
        ("MoU", "memorandum of understanding (MoU)"),
        ("LGA", "Local Government Association (LGA)"),
        ("TLAP", "Think Local Act Personal (TLAP)"),
        ("PHE", "Public Health England (PHE)"),
    ],
)
def test_abbreviation_is_explained_where_it_is_used(short, meaning):
    using = [text for _, text in easy_texts() if re.search(rf"\b{short}\b", text)]

    assert using
    assert [text for text in using if meaning not in text] == []


def test_what_the_room_sees_calls_nobody_a_planner():
    seen = [(place, text) for place, text in easy_texts() if place.startswith("d")]

    assert [place for place, text in seen if re.search(r"\bplanners\b", text)] == []


def test_every_part_opens_by_saying_who_we_are():
    openings = [one.introduction for one in worn("easy-read").domains]

    assert [text for text in openings if "council and the NHS" not in text.split(".")[0]] == []


def test_easy_questions_ask_and_evidence_tells():
    standards = list(worn("easy-read").standards())
    questions = [question.text for standard in standards for question in standard.questions]
    evidence = [line.text for standard in standards for line in standard.evidence]

    assert [text for text in questions if not text.endswith("?")] == []
    assert [text for text in evidence if not text.endswith(".")] == []


def test_easy_short_titles_are_unlike_and_fit_the_small_places():
    framework = worn("easy-read")
    standards = list(framework.standards())
    titles = [one.short_title for one in (*framework.domains, *standards)]

    assert len(set(titles)) == len(titles)
    assert [title for title in titles if len(title) > 26] == []
    assert len({standard.title for standard in standards}) == len(standards)


def test_easy_closing_question_is_the_same_in_every_part():
    domains = worn("easy-read").domains

    assert len({one.closing_question.text for one in domains if one.closing_question}) == 1


@pytest.mark.parametrize("number", range(1, 6))
def test_both_standards_on_communities_say_the_five_principles_alike(number):
    texts = dict(easy_texts())
    partners = texts[f"d2.partnerships.p{number} text"]
    principles = texts[f"d2.principles.p{number} text"]

    assert partners.split()[-3:] == principles.split()[-3:]
