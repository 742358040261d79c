"""Any text that a person can type stands on the page as it is, and is never taken for markup."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddNote
from icbo_desktop.domain.edits.rating import SetFinding, SetFindingNote, SetTally
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.html.writer import html_bytes
from icbo_desktop.records.markup import legal
from icbo_desktop.records.record_model import record_of
from tests.builders import make_item, make_workshop
from tests.html_page import Node, read_page
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK

ITEM = make_item()
OUR_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "a", "header", "hgroup", "nav", "main"),
    *("footer", "section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "strong"),
    *("dl", "div", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th"),
    *("td", "span", "figure", "figcaption", "blockquote", "details", "summary", "svg", "desc"),
    *("text", "rect", "circle", "polygon", "polyline"),
}


def page_of(workshop: Workshop) -> Node:
    return read_page(html_bytes(record_of(workshop, {FRAMEWORK.id: FRAMEWORK}, OPTIONS)))


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> & <i>",
        "a < b <b>x",
        "R&D <> x &amp; &#60; &lt;",
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        "</p></section></main><script>",
        "</style><style>*{display:none}",
        "<!-- --> ]]> <![CDATA[",
        "'\" onload='x' `x`",
        "javascript:alert(1)",
        "=1+1 @x -x",
        "漢字 👩🏽‍🦽 مرحبا بالعالم",
    ],
)
def test_a_text_stands_as_it_was_typed(text: str) -> None:
    page = page_of(make_workshop(AddNote(ITEM, text)))

    assert squeezed(text) in page.one("main").said()
    assert {node.tag for node in page.walk()} - OUR_TAGS == {""}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet=st.characters(), min_size=1))
def test_any_text_in_any_place_makes_a_sound_page(text: str) -> None:
    workshop = make_workshop(
        AddNote(ITEM, f"x{text}y"),
        SetTally(ITEM, make_workshop().groups[0].id, 1, (4, 5, 6)),
        AddAction(ITEM, f"x{text}", who=text),
        AddDifferingView(ITEM, f"x{text}"),
        SetFinding(ITEM, "d1.one.e1", "some"),
        SetFindingNote(ITEM, "d1.one.e1", text),
    )
    typed = dict.fromkeys(("title", "place", "facilitators", "narrative", "ground_rules"), text)
    workshop = workshop.with_row(replace(workshop.details, **typed))
    for group in workshop.groups:
        workshop = workshop.with_row(replace(group, name=text, people=5))

    page = page_of(workshop)

    assert {node.tag for node in page.walk()} - OUR_TAGS == {""}
    assert squeezed(legal(f"x{text}y")) in page.one("main").said()


@pytest.mark.parametrize(
    "sign", ["\x00", "\x1b", "\x7f", "\x85", "\ud800", "\ufffe", "\U0010ffff", "\u202e", "\u2066"]
)
def test_what_a_page_cannot_hold_is_left_out(sign: str) -> None:
    page = page_of(make_workshop(AddNote(ITEM, f"be{sign}fore")))

    assert "before" in page.one("main").said()


@pytest.mark.parametrize("sign", ["\u200f", "\u200d", "\ufe0f", "\u0301" * 40])
def test_joiners_accents_and_marks_of_direction_stay(sign: str) -> None:
    page = page_of(make_workshop(AddNote(ITEM, f"be{sign}fore")))

    assert f"be{sign}fore" in page.one("main").said()


def test_line_ends_of_every_kind_are_kept_as_lines() -> None:
    page = page_of(make_workshop(AddNote(ITEM, "one\r\ntwo\rthree\u2028four\n\n\n\nfive")))

    assert "one\ntwo\nthree\nfour\n\nfive" in page.one("main").text


@pytest.mark.parametrize(
    "text",
    ["word and more " * 75_000, "W" * 1_000_000, "a\n" * 100_000, "x" + "\n" * 100_000 + "y"],
    ids=["words", "one-word", "lines", "blank-lines"],
)
@pytest.mark.timeout(20)
def test_a_text_of_any_length_is_whole(text: str) -> None:
    page = page_of(make_workshop(AddNote(ITEM, text)))

    assert squeezed(text) in page.one("main").said()


def test_a_workshop_without_a_title_has_a_heading() -> None:
    workshop = make_workshop()

    page = page_of(workshop.with_row(replace(workshop.details, title="\x00")))

    assert page.one("h1").text == "Record of a workshop"
    assert page.one("head").one("title").text == "Record of a workshop"
