"""A record can be signed as it is: lines at the end of the summary, on paper formats and only where wanted."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import get_args

import docx
import pytest
from pypdf import PdfReader

from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx.writer import made_docx
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Content, SignLines
from icbo_desktop.services import records
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.test_pdf import element_tags

NAMES = ("Name", "Role", "Signature", "Date")


@pytest.fixture(scope="module")
def signed(rich_workshop: Workshop, rich_framework: Framework) -> Content:
    options = replace(OPTIONS, with_sign_lines=True)
    return record_of(rich_workshop, {rich_framework.id: rich_framework}, options).content


def test_lines_stand_at_the_end_of_the_summary(signed: Content) -> None:
    assert signed.part("summary").blocks[-1] == SignLines(NAMES)


def test_lines_are_left_out_where_nobody_asked_for_them(rich_content: Content) -> None:
    assert list(rich_content.part("summary").of(SignLines)) == []


def test_each_line_of_the_pdf_has_its_name_on_one_page_and_a_tag(
    signed: Content, rich_pdf: PdfReader
) -> None:
    made = PdfReader(BytesIO(made_pdf(signed, fonts_dir())))
    pages = [page.extract_text() for page in made.pages]

    assert any(all(f"{name}\n" in page for name in NAMES) for page in pages[2:8])
    tree, before = (
        element_tags(each.root_object["/StructTreeRoot"]["/K"]) for each in (made, rich_pdf)
    )
    # Four names, below a heading and what is signed.
    assert tree.count("/P") - before.count("/P") == len(NAMES) + 1
    assert tree.count("/H3") - before.count("/H3") == 1


def test_word_has_a_named_row_for_each_line_with_room_to_write(signed: Content) -> None:
    document = docx.Document(BytesIO(made_docx(signed, fonts_dir())))
    tables = [[row.cells[0].text for row in table.rows] for table in document.tables]

    (table,) = (document.tables[n] for n, names in enumerate(tables) if names == list(NAMES))
    assert [row.cells[1].text for row in table.rows] == [""] * len(NAMES)
    assert all(row.height.pt == 30 for row in table.rows)


@pytest.mark.parametrize("kind", get_args(RecordFormat))
def test_only_what_goes_onto_paper_has_lines(
    kind: RecordFormat, rich_workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(
        records, "record_model", lambda _, options, __: asked.append(options.with_sign_lines)
    )
    monkeypatch.setattr(records, "writer_of", lambda _: lambda *_: None)

    for wanted in (True, False):
        request = ExportRequest(tmp_path / "r", kind, with_sign_lines=wanted)
        records.write_record(rich_workshop, request, OPTIONS.made_at)

    assert asked == [kind in ("pdf", "docx"), False]
