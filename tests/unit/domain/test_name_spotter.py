"""The name spotter: what looks like a person's name, and above all what does not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.given_names import BODY_WORDS, DOUBTFUL_NAMES, GIVEN_NAMES
from icbo_desktop.domain.name_spotter import find_names, known_words_of, names_sentence
from icbo_desktop.domain.rows import FrozenFramework
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.packs.reader import read_pack
from tests.builders import make_workshop

NAMED = {
    "We think Sunita Patel is right about the budget.": ["Sunita Patel"],
    "Sunita said the budget is too small": ["Sunita"],
    "That is Mohammed\u2019s view": ["Mohammed"],
    "Ask Cllr Ahmed first": ["Cllr Ahmed"],
    "Dr. Okonkwo sees it lower": ["Dr. Okonkwo"],
    "as Mrs O'Brien put it": ["Mrs O'Brien"],
    "Mr J Smith disagrees": ["Mr J Smith"],
    "Prof. A. B. Jones wrote it": ["Prof. A. B. Jones"],
    "the district nurse Bronwen does it": ["nurse Bronwen"],
    "raised by J. Smith last week": ["J. Smith"],
    "A.B. Jones wants more": ["A.B. Jones"],
    "It was K Adeyemi who left": ["K Adeyemi"],
    "we heard Wanjiru Kamau and others": ["Wanjiru Kamau"],
    "last week Tomos Pugh said so": ["Tomos Pugh"],
    "Then Grace Okoro left": ["Grace Okoro"],
    "Mark Evans said it costs more": ["Mark Evans"],
    "Anne-Marie and Siân agree": ["Anne-Marie", "Siân"],
    "agreed with Fatima bint Yusuf": ["Fatima bint Yusuf"],
    "NEIL HARGREAVES IS LATE": ["NEIL HARGREAVES"],
    "Prof Siobhán Ó Briain": ["Prof Siobhán Ó Briain"],
    "we spoke to Bal Singh": ["Bal Singh"],
    "according to Bal Singh it works": ["Bal Singh"],
    "Ask jo.bloggs@example.org or anna.lee@example.org.": [
        "jo.bloggs@example.org",
        "anna.lee@example.org",
    ],
    "under John Bolton it grew": ["John Bolton"],
    "Tom, Maggie and Joe": ["Tom", "Maggie", "Joe"],
    "Ana de la Cruz and Anna's sister": ["Anna"],
    "Anna de la Cruz": ["Anna de la Cruz"],
    "the Sunita we know": ["Sunita"],
    "Piotr, Ngozi and Wei agree": ["Piotr", "Ngozi", "Wei"],
}
NOT_NAMED = [
    "",
    "The council and the NHS see this differently.",
    "Adult Social Care and Public Health were not asked.",
    "asked by Northborough Council in May",
    "with Tower Hamlets and Milton Keynes",
    "the Better Care Fund and the Care Act 2014",
    "St Mary's Hospital and St. Thomas' are far away",
    "Queen Elizabeth Hospital discharges late",
    "James Cook University Hospital is out of area",
    "the Marie Curie nurses and Mary Seacole House",
    "the Oliver McGowan training is late",
    "Clare's Law is used",
    "the Francis Report and the Hewitt Review",
    "the Alice ward closes in June",
    "Will partners agree? May be. Mark it lower.",
    "Mark Northborough on the map",
    "Grant funding ends in March",
    "Hope and faith are not a plan",
    "Option A Council leads, Option B Trust leads",
    "Plan B. Then we stop",
    "Ward C. Hospital discharge",
    "the Lord Mayor and Sister Organisations",
    "we miss Social Care at the table",
    "write to info@example.org, better.lives@example.org or the-team",
    "from Little Haven to Great Malden the bus stops",
    "Long Eaton has no surgery; Southvale Trust agreed",
    "Mrs T waited, and Mr B's family too",
    "the GRACE ward and NEIL",
    "at Grace Okoro House and Mary BMA Lodge",
    "we met Dr Grays Hospital staff",
    "Call the Doctor. Patients wait.",
    "Nurse led clinics work",
    "Home First and Pathway One",
    "a meeting of Health Watch and Age UK on Monday",
    "Kent and Surrey; Kent Surrey Sussex",
    "I Think not. A Council view.",
    "Lincoln, Jordan, Victoria and Chelsea are places",
    "JSNA, VCSE, HWB and ICP",
    "told Citizens Advice and met Healthwatch",
    "We discussed it with Mental Health Services.",
    "Children and Young People\u2019s Board",
    "“Nothing about us without us”",
]


@pytest.mark.parametrize(("text", "names"), list(NAMED.items()))
def test_a_person_is_spotted(text: str, names: list[str]) -> None:
    assert [found.words for found in find_names(text)] == names


@pytest.mark.parametrize("text", NOT_NAMED)
def test_what_is_no_person_is_left_alone(text: str) -> None:
    assert find_names(text, ("Northborough",)) == ()


def test_known_words_are_no_person() -> None:
    text = "We asked Wanjiru Kamau and Sunita"

    assert find_names(text, ("Wanjiru Kamau", "Sunita group")) == ()


def test_groups_place_and_title_of_the_workshop_are_known() -> None:
    workshop = make_workshop(groups={"Sunita Carers": 3})
    workshop = workshop.with_row(replace(workshop.details, place="Oakley Manton"))
    known = known_words_of(workshop)

    assert find_names("told Oakley Manton, and Sunita said so", known) == ()


def test_an_author_in_a_framework_stays_a_name() -> None:
    frozen = FrozenFramework(
        id="x", version="1", sha256="0" * 64, text='"By John Bolton, Oxbrow Testley"'
    )
    known = known_words_of(make_workshop().with_row(frozen))

    found = find_names("told Oxbrow Testley, and John Bolton", known)

    assert [each.words for each in found] == ["John Bolton"]


@given(st.text(max_size=300))
def test_no_text_is_too_odd_and_every_span_lies_in_it(text: str) -> None:
    last = 0
    for found in find_names(text, (text[:5],)):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.words
        last = found.end


PIECES = [
    "Sunita",
    "Mr",
    "Dr",
    "Grace",
    "J",
    ".",
    " ",
    "\u2019s",
    "-",
    "de",
    "Patel",
    "ward",
    "the",
    ",",
    "St",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_no_order_of_pieces_of_names_breaks_it(pieces: list[str]) -> None:
    text = "".join(pieces)

    assert all(text[each.start : each.end] == each.words for each in find_names(text))


@pytest.mark.parametrize("pack", ["icbo-2018", "cbo-2015", "kings-fund-2015"])
def test_the_own_words_of_a_framework_hardly_ever_look_like_a_person(pack: str) -> None:
    framework = read_pack(frameworks_dir() / pack)
    known = known_words_of(make_workshop().with_row(frozen_copy(framework)))
    texts = [
        text
        for standard in framework.standards()
        for text in (
            standard.statement,
            *(each.text for each in (*standard.points, *standard.questions, *standard.evidence)),
        )
    ]

    assert [found for text in texts for found in find_names(text, known)] == []


@pytest.mark.timeout(10)
@pytest.mark.parametrize("word", ["A ", "Sunita ", "Mr A ", "Sunita de ", "Grace "])
def test_a_long_text_of_one_word_is_read_in_a_moment(word: str) -> None:
    found = find_names(word * 20_000)

    assert all(name.end - name.start < 100 for name in found)


def test_the_warning_names_each_once() -> None:
    found = find_names("Sunita told Sunita; Wei too")

    assert names_sentence(found).startswith(
        "This looks as if it names people: “Sunita” and “Wei”. Keep it"
    )
    assert names_sentence(()) == ""


def test_the_lists_do_not_contradict_each_other() -> None:
    assert not GIVEN_NAMES & DOUBTFUL_NAMES
    assert not GIVEN_NAMES & BODY_WORDS
