"""Words in another language than the record's carry their own, so that they are read aloud as what they are."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.overlay import ItemWords, LevelWords, Overlay
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx.writer import made_docx
from icbo_desktop.records.foreign_words import foreign_words
from icbo_desktop.records.html.writer import html_bytes
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.record_model import RecordModel, record_of
from icbo_desktop.translation import speaking
from tests.builders import make_framework, make_item, make_workshop
from tests.html_page import Node, read_page
from tests.recorded_everywhere import overlay_row
from tests.unit.records.conftest import OPTIONS

WELSH = Overlay(
    id="cymraeg",
    framework_id="made-up",
    version="1.0.0",
    title="Geiriau Cymraeg",
    wording="restated",
    language="cy",
    words=LevelWords(domain="Maes", standard="Safon"),
    items=(ItemWords(id="d1.one", title="Safon un", short_title="Un"),),
)


def record_in(overlay: Overlay) -> RecordModel:
    """A record of a workshop that read its framework in this overlay's words."""
    workshop = make_workshop(SetAgreedRating(make_item(), 6))
    workshop = workshop.with_row(replace(workshop.frameworks[0], overlay=overlay.id))
    workshop = workshop.with_row(overlay_row("made-up", overlay.id))
    overlays = {f"made-up/{overlay.id}": overlay}
    return record_of(workshop, {"made-up": make_framework()}, OPTIONS, overlays)


def languages_of(record: RecordModel) -> dict[str, str]:
    return foreign_words(record.scope, "en-GB")


def tagged(record: RecordModel) -> list[Node]:
    """The elements of the page that name a language of their own, but the page itself."""
    page = read_page(html_bytes(record))
    return [node for node in page.walk() if "lang" in node.attributes and node.tag != "html"]


def test_words_of_an_overlay_in_another_language_carry_it():
    languages = languages_of(record_in(WELSH))

    assert languages["Safon un"] == "cy"
    assert languages["1.I Un"] == "cy"


def test_words_that_people_typed_and_those_of_the_program_carry_none():
    languages = languages_of(record_in(WELSH))

    assert "Contents" not in languages
    assert set(languages.values()) == {"cy"}


def test_framework_in_the_language_of_the_record_carries_none():
    assert languages_of(record_in(replace(WELSH, language="en-GB"))) == {}


def test_two_kinds_of_one_language_are_no_two():
    assert languages_of(record_in(replace(WELSH, language="en-US"))) == {}


def test_text_that_both_languages_have_is_the_record_s():
    shared = replace(WELSH, items=(ItemWords(id="d1.one", title=make_framework().title),))

    assert make_framework().title not in languages_of(record_in(shared))


def test_page_tells_the_language_of_headings_contents_and_cells():
    found = {(node.tag, node.attributes["lang"]) for node in tagged(record_in(WELSH))}

    assert {("h3", "cy"), ("a", "cy"), ("span", "cy")} <= found


def test_page_in_one_language_tells_it_once():
    assert tagged(record_in(replace(WELSH, language="en-GB"))) == []


@pytest.mark.parametrize("name", ["h3", "a"])
def test_words_of_a_pack_in_a_record_of_another_language_carry_theirs(name: str):
    record = record_of(
        make_workshop(SetAgreedRating(make_item(), 6)), {"made-up": make_framework()}, OPTIONS
    )

    with speaking("cy"):
        found = [node.attributes["lang"] for node in tagged(record) if node.tag == name]

    assert set(found) == {"en-GB"}


def word_text(record: RecordModel) -> str:
    with ZipFile(BytesIO(made_docx(record.content, fonts_dir()))) as package:
        return package.read("word/document.xml").decode()


def pdf_languages(record: RecordModel) -> set[tuple[str, str]]:
    """The tags of the elements of the PDF that name a language of their own, with it."""
    reader = PdfReader(BytesIO(made_pdf(record.content, fonts_dir())))
    return set(languages_below(reader.root_object["/StructTreeRoot"]))


def languages_below(entry: Any) -> Iterator[tuple[str, str]]:
    found = entry.get_object() if hasattr(entry, "get_object") else entry
    if isinstance(found, list):
        for part in found:
            yield from languages_below(part)
    elif isinstance(found, dict):
        if "/Lang" in found:
            yield found["/S"], found["/Lang"]
        yield from languages_below(found.get("/K", []))


def test_elements_of_the_pdf_tell_the_language_of_their_words():
    assert {("/H3", "cy"), ("/P", "cy"), ("/Link", "cy"), ("/TH", "cy")} <= pdf_languages(
        record_in(WELSH)
    )


def test_pdf_in_one_language_tells_it_once():
    assert pdf_languages(record_in(replace(WELSH, language="en-GB"))) == set()


def test_runs_of_the_word_file_tell_the_language_of_their_words():
    text = word_text(record_in(WELSH))

    told = re.findall(
        r'<w:rPr>[^/]*?(?:<[^>]*/>)*?<w:lang w:val="cy"[^>]*/></w:rPr><w:t[^>]*>([^<]*)', text
    )
    assert {"1.I Safon un", "1.I Un", "Maes 1 · Safon I", "Safon"} <= set(told)


def test_word_file_in_one_language_tells_it_once():
    assert "w:lang" not in word_text(record_in(replace(WELSH, language="en-GB")))
