"""Any text that a person can type is drawn; none of it stops a record or is taken for markup."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddNote
from icbo_desktop.domain.edits.rating import SetFinding, SetFindingNote, SetTally
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.text import clean
from icbo_desktop.records.pdf.writer import made_pdf, write_pdf
from tests.builders import make_item, make_workshop
from tests.unit.records.making import content_after, content_of, pdf_after, text_of

ITEM = make_item()
LONGEST = 100_000


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> & <i>",
        "a < b <b>x",
        "R&D <> x &amp; &#60;",
        "<script>alert(1)</script>",
        '<img src="/etc/passwd"/>',
        "</para><para>",
        "%s {0} \\n (paren) [brackets]",
        "Café ŵ ŷ Łódź żółć",
        "Ελληνικά κείμενο",
        "Кириллица ґ",
    ],
)
def test_a_text_comes_out_as_it_was_typed(text: str) -> None:
    assert squeezed(text) in squeezed(text_of(pdf_after(AddNote(ITEM, text))))


def test_nothing_is_fetched_or_embedded_for_an_image_tag() -> None:
    reader = pdf_after(AddNote(ITEM, '<img src="/etc/passwd"/> <img src="http://127.0.0.1/x.png">'))

    assert not [image for page in reader.pages for image in page.images]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(alphabet=st.characters(codec="latin-1", categories=("L", "N", "P", "S")), min_size=1)
)
def test_any_latin_word_comes_out(text: str) -> None:
    assert squeezed(clean(text)) in squeezed(text_of(pdf_after(AddNote(ITEM, f"x{text}"))))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1))
def test_a_record_is_made_of_any_text_in_any_place(text: str) -> None:
    workshop = make_workshop(
        AddNote(ITEM, f"x{text}"),
        SetTally(ITEM, make_workshop().groups[0].id, 1, (4, 5, 6)),
        AddAction(ITEM, f"x{text}", who=text),
        AddDifferingView(ITEM, f"x{text}"),
        SetFinding(ITEM, "d1.one.e1", "some"),
        SetFindingNote(ITEM, "d1.one.e1", text),
    )
    details = replace(
        workshop.details,
        title=text,
        place=text,
        facilitators=text,
        narrative=text,
        ground_rules=text,
    )

    workshop = workshop.with_row(details)
    for group in workshop.groups:
        workshop = workshop.with_row(replace(group, name=text, people=5))
    assert made_pdf(content_of(workshop), fonts_dir()).startswith(b"%PDF")


def test_a_group_named_by_nothing_that_can_be_drawn_makes_a_record() -> None:
    workshop = make_workshop(SetTally(ITEM, make_workshop().groups[0].id, 1, (4, 5, 6)))
    for group in workshop.groups:
        workshop = workshop.with_row(replace(group, name="\x00\u202e", people=5))

    assert made_pdf(content_of(workshop), fonts_dir()).startswith(b"%PDF")


@pytest.mark.parametrize(
    "text",
    [
        "word and more " * (LONGEST // 14),
        "W" * LONGEST,
        "السلام عليكم " * (LONGEST // 13),
        "漢字" * (LONGEST // 2),
        "a\n" * 10_000,
        "x" + "\n" * 10_000 + "y",
    ],
    ids=["words", "one-word", "arabic", "missing", "lines", "blank-lines"],
)
@pytest.mark.timeout(20)  # two seconds at the most on the slowest machine it was tried on
def test_a_text_of_any_length_is_drawn(text: str) -> None:
    assert made_pdf(content_after(AddNote(ITEM, text)), fonts_dir()).startswith(b"%PDF")


def test_a_long_text_in_a_table_is_whole() -> None:
    reader = pdf_after(
        SetFinding(ITEM, "d1.one.e1", "some"),
        SetFindingNote(ITEM, "d1.one.e1", "word and more " * 2000),
    )

    assert squeezed(text_of(reader)).count("wordandmore") == 2000


def test_missing_signs_are_listed_with_code_and_name() -> None:
    text = text_of(pdf_after(AddNote(ITEM, "A 😀 and 漢")))

    assert "Signs that could not be drawn" in text
    assert "1 U+1F600 GRINNING FACE" in text
    assert "2 U+6F22 CJK UNIFIED IDEOGRAPH-6F22" in text


def test_no_list_of_missing_signs_where_none_is_missing() -> None:
    assert "Signs that could not be drawn" not in text_of(pdf_after(AddNote(ITEM, "All here.")))


def test_arabic_is_copied_as_it_was_typed(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    write_pdf(content_after(AddNote(ITEM, "مرحبا بالعالم")), path, fonts_dir())

    try:
        copied = subprocess.run(
            ["pdftotext", path, "-"], capture_output=True, check=True, text=True
        )
    except FileNotFoundError:
        pytest.skip("pdftotext is not on this machine")

    assert "مرحبا بالعالم" in copied.stdout
