"""The PDF, read back."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.styles import BOTTOM, ROOM
from icbo_desktop.records.pdf.writer import made_pdf, write_pdf
from icbo_desktop.records.tree import Content, Part, paragraph
from tests.unit.records.making import text_of, texts_in


def outline_titles(outline: list[Any], level: int = 0) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for entry in outline:
        found += (
            outline_titles(entry, level + 1) if isinstance(entry, list) else [(level, entry.title)]
        )
    return found


def element_tags(entry: Any) -> list[str]:
    """The tags of a structure tree in reading order."""
    found = entry.get_object() if hasattr(entry, "get_object") else entry
    if isinstance(found, list):
        return [tag for part in found for tag in element_tags(part)]
    if not isinstance(found, dict):
        return []
    own = [found["/S"]] if "/S" in found else []
    return own + element_tags(found.get("/K", []))


def test_it_names_its_title_and_language_and_no_author(rich_pdf: PdfReader) -> None:
    assert rich_pdf.metadata is not None
    assert rich_pdf.metadata.title == "Northborough peer challenge"
    assert rich_pdf.metadata.author == ""
    assert rich_pdf.metadata.subject == "Record of a workshop: Peer challenge"
    assert rich_pdf.root_object["/Lang"] == "en-GB"
    assert rich_pdf.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


def test_it_is_on_a4(rich_pdf: PdfReader) -> None:
    assert {
        (round(page.mediabox.width), round(page.mediabox.height)) for page in rich_pdf.pages
    } == {(595, 842)}


def test_every_font_is_embedded_and_none_is_helvetica(rich_pdf: PdfReader) -> None:
    fonts = [
        font.get_object()
        for page in rich_pdf.pages
        for font in page["/Resources"]["/Font"].values()
    ]

    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)
    assert not [font for font in fonts if "Helvetica" in font["/BaseFont"]]


def test_every_text_of_the_content_is_on_its_pages(
    rich_pdf: PdfReader, rich_content: Content
) -> None:
    pages = text_of(rich_pdf).replace(" ", "")

    colours = {text for text in texts_in(rich_content) if text.startswith("#")}
    for part in rich_content.parts:
        told = {part.title, *(text for block in part.blocks for text in block_texts(block))}
        assert not [text for text in told - colours if "".join(text.split()) not in pages], part.key


def block_texts(block: object) -> set[str]:
    """The words of a block, without what only a figure draws or a link needs."""
    if type(block).__name__ in ("Arrow", "Profile", "Legend"):
        return set()
    names = ("text", "holder", "details", "items", "title", "name", "phrases", "rows", "columns")
    found: set[str] = set()
    for name in names:
        value = getattr(block, name, ())
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, tuple):
            for part in value:
                cells = part if isinstance(part, tuple) else (part,)
                for cell in cells:
                    found |= {cell} if isinstance(cell, str) else block_texts(cell)
    return found


def test_pages_are_numbered_of_their_count(rich_pdf: PdfReader) -> None:
    count = len(rich_pdf.pages)

    for number, page in enumerate(rich_pdf.pages, start=1):
        assert (f"Page {number} of {count}" in page.extract_text()) == (number > 1)


def test_the_contents_lead_to_the_page_they_name(
    rich_pdf: PdfReader, rich_content: Content
) -> None:
    contents = rich_pdf.pages[1]
    links = [link.get_object() for link in contents["/Annots"]]
    numbers = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(rich_pdf.pages)
        if page.indirect_reference is not None
    }

    assert len(links) == len(rich_content.parts)
    for link, part in zip(links, rich_content.parts, strict=True):
        page = numbers[link["/Dest"][0].idnum]
        assert part.title in " ".join(rich_pdf.pages[page].extract_text().split())
        assert f"{part.title} {page + 1}" in " ".join(contents.extract_text().split())


def test_bookmarks_follow_the_parts(rich_pdf: PdfReader, rich_content: Content) -> None:
    expected = [(0, "Cover"), (0, "Contents")]
    expected += [
        (part.level - 1, f"{part.number} {part.title}".strip()) for part in rich_content.parts
    ]

    assert outline_titles(rich_pdf.outline) == expected


def test_it_is_tagged_with_headings_tables_lists_and_figures(rich_pdf: PdfReader) -> None:
    tags = element_tags(rich_pdf.root_object["/StructTreeRoot"]["/K"])

    assert rich_pdf.root_object["/MarkInfo"]["/Marked"]
    assert tags[0] == "/Document"
    assert {"/H1", "/H2", "/H3", "/H4", "/P", "/L", "/LI", "/Table", "/TH", "/Figure"} <= set(tags)
    levels = [int(tag[2:]) for tag in tags if tag[1:2] == "H"]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_figure_says_in_words_what_it_shows(rich_pdf: PdfReader) -> None:
    figures: list[str] = []

    def collect(entry: Any) -> None:
        found = entry.get_object() if hasattr(entry, "get_object") else entry
        if isinstance(found, list):
            for part in found:
                collect(part)
        elif isinstance(found, dict):
            if found.get("/S") == "/Figure":
                figures.append(found["/Alt"])
            collect(found.get("/K", []))

    collect(rich_pdf.root_object["/StructTreeRoot"]["/K"])
    assert any(alt.startswith("Rating arrow from 1 (Low) to 10 (High).") for alt in figures)
    assert all(figures)


def test_a_table_over_two_pages_repeats_its_header(rich_pdf: PdfReader) -> None:
    heads = [
        page
        for page in rich_pdf.pages
        if "Standard Rating Action Priority Who By when" in " ".join(page.extract_text().split())
    ]

    assert len(heads) > 1


def test_no_page_is_nearly_empty(rich_pdf: PdfReader) -> None:
    """All but the cover, the contents and the last page of all are at least two fifths full."""
    for page in rich_pdf.pages[2:-1]:
        lowest: list[float] = []
        page.extract_text(
            visitor_text=lambda text, _cm, tm, *_, found=lowest: (
                found.append(tm[5]) if text.strip() else None
            )
        )
        body = [y for y in lowest if y > 842 - BOTTOM]
        assert min(body) < 842 - BOTTOM + 0.6 * ROOM


def test_the_same_content_gives_the_same_bytes(rich_content: Content, rich_bytes: bytes) -> None:
    assert made_pdf(rich_content, fonts_dir()) == rich_bytes


def test_it_is_written_to_its_place(rich_content: Content, tmp_path: Path) -> None:
    write_pdf(rich_content, tmp_path / "record.pdf", fonts_dir())

    assert [entry.name for entry in tmp_path.iterdir()] == ["record.pdf"]
    assert (tmp_path / "record.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_missing_fonts_are_said_and_nothing_is_written(
    rich_content: Content, tmp_path: Path
) -> None:
    with pytest.raises(RecordError, match="font AtkinsonHyperlegible-Regular is missing"):
        write_pdf(rich_content, tmp_path / "record.pdf", tmp_path / "no-fonts")

    assert list(tmp_path.iterdir()) == []


def test_a_part_of_one_long_text_flows_over_pages(rich_content: Content) -> None:
    part = Part("long", "A long part", (paragraph("word and more " * 2000),))

    made = made_pdf(replace(rich_content, parts=(part,)), fonts_dir())
    reader = PdfReader(BytesIO(made))

    assert len(reader.pages) > 6
    assert text_of(reader).count("word and more") == 2000
