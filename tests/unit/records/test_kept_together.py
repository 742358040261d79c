"""What belongs together stands on one page: what is signed and its lines, a list and what leads into it."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from icbo_desktop import translation
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx.writer import made_docx
from icbo_desktop.records.opening import sign_blocks
from icbo_desktop.records.pdf.boxes import TextBox
from icbo_desktop.records.pdf.pages import Page
from icbo_desktop.records.pdf.styles import ROOM
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Content,
    Heading,
    Paragraph,
    Profile,
    SignLines,
    paragraph,
    stays_with,
)
from icbo_desktop.translation import learn, speaking
from tests.unit.records.test_pages import Solid, chapter, lines_on, paginated, text_box

WORDY = "xw"
LINES_OF_A_PAGE = 50


@pytest.fixture(params=["en", WORDY])
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """English, and a language that needs thrice the words for everything."""
    monkeypatch.setattr(translation, "_catalogues", {})
    learn(WORDY, wordy)
    with speaking(request.param):
        yield request.param


def wordy(text: str, comment: str, count: int | None) -> str:
    del comment, count
    return " ".join([text] * 3)


def signed_after(content: Content, lines: int) -> Content:
    """The record with lines to sign after a closing text of so many lines, and a domain below."""
    summary = content.part("summary")
    text = paragraph("\n".join(["A line of the closing text."] * lines))
    below = next(part for part in content.parts if part.kicker)
    blocks = (*summary.blocks, text, *sign_blocks())
    return replace(content, parts=(replace(summary, blocks=blocks), below))


def squeezed(text: str) -> str:
    return "".join(text.split())


def page_that_is_signed(content: Content) -> tuple[int, str, Content]:
    reader = PdfReader(BytesIO(made_pdf(content, fonts_dir())))
    heading = squeezed(signing(content)[0].text)  # pyright: ignore[reportAttributeAccessIssue] - a heading
    pages = [squeezed(page.extract_text()) for page in reader.pages]
    number = max(n for n, page in enumerate(pages) if heading in page)
    return number, pages[number], content


def signing(content: Content) -> tuple[Block, ...]:
    return content.parts[0].blocks[-3:]


@pytest.mark.usefixtures("language")
def test_lines_to_sign_stand_below_what_is_signed_whatever_stands_above(
    rich_content: Content,
) -> None:
    torn: list[int] = []
    numbers: set[int] = set()
    for lines in range(LINES_OF_A_PAGE):
        number, page, content = page_that_is_signed(signed_after(rich_content, lines))
        _, sentence, names = signing(content)
        assert isinstance(sentence, Paragraph)
        assert isinstance(names, SignLines)
        numbers.add(number)
        wanted = (sentence.text, *names.names)
        torn += [] if all(squeezed(each) in page for each in wanted) else [lines]

    assert torn == []
    assert len(numbers) > 1


def test_word_holds_heading_sentence_and_lines_on_one_page(rich_content: Content) -> None:
    document = docx.Document(BytesIO(made_docx(signed_after(rich_content, 1), fonts_dir())))
    table = next(
        each
        for each in document.tables
        if len(each.columns) == 2 and each.cell(0, 0).text == "Name"
    )
    before = table._tbl.getprevious()

    *rows, last = table.rows
    assert before.xpath("w:pPr/w:keepNext")
    assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in table.rows)
    assert all(
        cell.paragraphs[0].paragraph_format.keep_with_next for row in rows for cell in row.cells
    )
    assert not any(cell.paragraphs[0].paragraph_format.keep_with_next for cell in last.cells)


@pytest.mark.parametrize(
    ("block", "after"),
    [
        (paragraph("The foundations include:"), Bullets(("trust",))),
        (paragraph("Signed."), SignLines(("Name",))),
        (paragraph("The profile."), Profile(())),
        (Profile(()), paragraph("What its marks say.", is_soft=True)),
    ],
)
def test_what_leads_and_what_follows_stay_together(block: Block, after: Block) -> None:
    assert stays_with(block, after)


@pytest.mark.parametrize(
    ("block", "after"),
    [
        (paragraph("A sentence."), Bullets(("trust",))),
        (paragraph("The foundations include:"), None),
        (Profile(()), Heading("How it was")),
        (Bullets(("trust",)), paragraph("A sentence.")),
    ],
)
def test_what_stands_for_itself_is_held_with_nothing(block: Block, after: Block | None) -> None:
    assert not stays_with(block, after)


@given(above=st.integers(0, int(ROOM)), lines=st.integers(10, 90))
def test_a_long_text_does_not_end_a_page_that_what_it_leads_into_begins(
    above: int, lines: int
) -> None:
    led = Solid(60)
    pages = paginated(chapter(Solid(above), text_box(lines, keeps=True), led))

    (page,) = (page for page in pages if any(box is led for box, _ in page.places))
    assert any(isinstance(box, TextBox) for box, _ in page.places)
    assert lines_on(pages) == lines


def test_what_cannot_be_split_is_held_with_its_words_however_high_it_is() -> None:
    pages = paginated(chapter(Solid(ROOM - 310), Solid(300, keeps=True), Solid(20)))

    assert [heights(page) for page in pages] == [[ROOM - 310], [300, 20]]


def heights(page: Page) -> list[float]:
    return [box.height for box, _ in page.places]
