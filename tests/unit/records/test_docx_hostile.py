"""Any text comes out of the Word record as it was typed, and none of it breaks the file."""

import re
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddNote
from icbo_desktop.domain.edits.rating import SetFinding, SetFindingNote, SetTally
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx.markup import held
from icbo_desktop.records.docx.writer import made_docx
from icbo_desktop.records.tree import (
    Bullets,
    Cell,
    Column,
    Content,
    Fact,
    Facts,
    Part,
    Table,
    Voice,
)
from tests.builders import make_item, make_workshop
from tests.unit.records.making import content_after, content_of
from tests.word_file import W, WordFile

ITEM = make_item()
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ANY_TEXT = st.text(st.characters(exclude_categories=()), min_size=1, max_size=60)


def word_after(text: str) -> WordFile:
    return WordFile(made_docx(content_after(AddNote(ITEM, text)), fonts_dir()))


@pytest.mark.parametrize(
    "text",
    [
        "<w:b/> & <i>bold</i> ]]>",
        "&amp; &#60; &lt;",
        "%s {0} \\n { PAGE } {{MERGEFIELD x}}",
        "one\ntwo\n\n\nthree",
        "a\tb",
        "two  blanks   inside",
        "Café ŵ ŷ Łódź 漢字 😀 👩\u200d🚀",
        "a" + "\u0301" * 40,
    ],
)
def test_a_text_comes_out_exactly_as_it_was_typed(text: str) -> None:
    assert text in word_after(text).text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("a\x00b", "a␀b"), ("a\x1bb", "a␛b"), ("a\ud800b", "a\ufffdb"), ("a\uffffb", "a\ufffdb")],
)
def test_what_the_file_cannot_hold_is_shown_as_a_sign(typed: str, shown: str) -> None:
    assert held(typed) == shown


@SLOW
@given(ANY_TEXT)
def test_any_text_at_any_place_of_the_content_is_found_again(text: str) -> None:
    content = small_content(f"x{text}")

    record = WordFile(made_docx(content, fonts_dir()))

    docx.Document(BytesIO(record.content))
    # The parser makes one line end of two signs; nothing else may differ.
    found = [said for _, said in record.paragraphs]
    wanted = held(f"x{text}").replace("\r\n", "\n")
    assert sum(wanted in said for said in found) >= 7


@SLOW
@given(ANY_TEXT)
def test_a_record_is_made_of_any_text_in_any_place(text: str) -> None:
    workshop = make_workshop(
        AddNote(ITEM, f"x{text}"),
        SetTally(ITEM, make_workshop().groups[0].id, 1, (4, 5, 6)),
        AddAction(ITEM, f"x{text}", who=text),
        AddDifferingView(ITEM, f"x{text}"),
        SetFinding(ITEM, "d1.one.e1", "some"),
        SetFindingNote(ITEM, "d1.one.e1", text),
    )
    details = replace(workshop.details, title=text, place=text, narrative=text)
    workshop = workshop.with_row(details)
    for group in workshop.groups:
        workshop = workshop.with_row(replace(group, name=text, people=5))

    made = made_docx(content_of(workshop), fonts_dir())

    assert docx.Document(BytesIO(made)).paragraphs


def test_a_line_of_a_million_letters_is_whole() -> None:
    text = "word and more " * 70_000

    assert text.strip() in word_after(text).text


def test_text_that_runs_from_right_to_left_says_so() -> None:
    record = word_after("مرحبا بالعالم and English")

    paragraph = next(
        each for each in record.body.iter(f"{W}p") if "مرحبا" in "".join(each.itertext())
    )
    assert paragraph.find(f"{W}pPr/{W}bidi") is not None
    turned = {
        "".join(run.itertext()): run.find(f"{W}rPr/{W}rtl") is not None
        for run in paragraph.iter(f"{W}r")
    }
    assert turned["and English"] is False
    assert any(is_turned for is_turned in turned.values())


def test_a_text_from_left_to_right_says_nothing_of_direction() -> None:
    body = word_after("Plain words.").archive.read("word/document.xml")

    assert not re.search(rb"<w:(rtl|bidi)/>", body)


def small_content(text: str) -> Content:
    """The text as a title, a list entry, a voice, a fact and in a table."""
    whole = content_after(AddNote(ITEM, "x"))
    cell = Cell(text, details=(text,), key=text)
    blocks = (
        Bullets((text,)),
        Voice(text, text, "#1F4E8C", details=(text,)),
        Facts((Fact(text, text),)),
        Table(text, (Column(text, 1.0),), ((cell,),)),
    )
    return replace(whole, title=text, parts=(Part("only", text, blocks),))
