"""Records of a workshop as the services write them: from the workbook's own copies, in the words shown."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from openpyxl import load_workbook

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.overlay import ItemWords, Overlay
from icbo_desktop.domain.record_formats import RecordFormat, ending_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen_overlay import frozen_overlay
from icbo_desktop.services.records import export_file, write_record
from icbo_desktop.store.workbook_file import write_new
from tests.builders import (
    MORNING,
    make_change,
    make_first_change,
    make_framework,
    make_frozen,
    make_item,
    make_workshop,
)
from tests.recorded_everywhere import visit

EASY = Overlay(
    id="easy",
    framework_id="made-up",
    version="1.0.0",
    title="Easy words",
    wording="restated",
    items=(ItemWords(id="d1.one", short_title="Easy 1"),),
)


def worded_workshop() -> Workshop:
    """A workshop that saw its first standard in easy words, and wears the pack's own again."""
    workshop = make_workshop(SetAgreedRating(make_item(), 6)).with_row(make_frozen())
    frozen = frozen_overlay(EASY, make_framework())
    return workshop.with_row(frozen).with_row(visit(make_item(), "easy"))


def test_a_record_reads_the_overlays_of_the_workbook(tmp_path: Path) -> None:
    path = tmp_path / "record.json"

    write_record(worded_workshop(), ExportRequest(path, "json"), MORNING)

    figures = json.loads(path.read_text(encoding="utf-8"))["computed"]["figures"]
    names = {figure["item_id"]: figure["name"] for figure in figures}
    assert (names["d1.one"], names["d1.two"]) == ("1.I Easy 1", "1.I Short d1.two")


def test_words_worn_now_do_not_hide_those_that_were_seen(tmp_path: Path) -> None:
    workshop = worded_workshop()
    workshop = workshop.with_row(visit(make_item(), "", 2))
    worn = workshop.with_row(replace(workshop.frameworks[0], overlay="easy"))
    path = tmp_path / "record.json"

    write_record(worn, ExportRequest(path, "json"), MORNING)

    first = json.loads(path.read_text(encoding="utf-8"))["computed"]["figures"][0]
    assert (first["name"], first["overlay"]) == ("1.I Short d1.one", "")


def test_a_pdf_is_written_of_the_same_workshop(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"

    write_record(worded_workshop(), ExportRequest(path, "pdf"), MORNING)

    assert path.read_bytes().startswith(b"%PDF")


def test_the_sheets_of_a_workbook_file_tell_what_was_done(tmp_path: Path) -> None:
    first = make_first_change(frozen=make_frozen())
    note = make_change(AddNote(make_item(), "Ask again."), make_workshop())
    file = tmp_path / "Plan.icbo"
    write_new(file, (first, note))
    path = tmp_path / "record.xlsx"

    export_file(file, ExportRequest(path, "xlsx"))

    sheet = load_workbook(path)["What was done"]
    assert [row[2] for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        "make the workshop",
        "add note",
    ]


@pytest.mark.parametrize("kind", get_args(RecordFormat))
def test_every_format_is_written_whole_under_its_ending(kind: RecordFormat, tmp_path: Path) -> None:
    due = AddAction(make_item(), "Publish a map", by_when=date(2027, 1, 31))
    workshop = make_workshop(due).with_row(make_frozen())
    path = tmp_path / f"record{ending_of(kind)}"

    write_record(workshop, ExportRequest(path, kind), MORNING)

    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    assert path.is_file()


def test_a_record_may_not_be_named_like_a_workbook(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="Choose another for the record"):
        write_record(worded_workshop(), ExportRequest(tmp_path / "a.icbo", "pdf"), MORNING)
