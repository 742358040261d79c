"""Reading a folder of workbooks: what cannot be used is named, and the rest is done."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.errors import RecordCancelledError, RecordError
from icbo_desktop.domain.history import RowChange, apply
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP
from icbo_desktop.services import programme_reading
from icbo_desktop.services.merging import MergeRequest, merge_files
from icbo_desktop.services.programme import FORMATS, ProgrammeRequest, report_of, write_overview
from icbo_desktop.services.programme_reading import read_folder, workbooks_in
from icbo_desktop.services.protection import protect
from icbo_desktop.store.backups import folder_beside
from icbo_desktop.store.workbook_file import WorkbookFile, open_workbook, write_new
from tests.builders import MORNING, make_change, make_first_change, make_frozen, make_item

DAMAGED_FROM = 5000


def made(path: Path, place: str, agreed: int = 5) -> Path:
    """A workbook of a workshop of its own, held at that place."""
    first = make_first_change(frozen=make_frozen())
    details = replace(first.rows[0].row, id=str(uuid4()), place=place, held_on=date(2026, 3, 1))
    changes = [replace(first, id=str(uuid4()), rows=(RowChange(None, details), *first.rows[1:]))]
    workshop = apply(EMPTY_WORKSHOP, changes[0])
    changes.append(make_change(SetAgreedRating(make_item(), agreed), workshop))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_new(path, changes)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A region with two years and six places."""
    region = tmp_path / "region"
    for number in range(6):
        made(region / str(2025 + number % 2) / f"{number}.icbo", f"Place {number}", 3 + number % 3)
    return region


@pytest.fixture
def open_one(folder: Path) -> Iterator[WorkbookFile]:
    opened = open_workbook(folder / "2025" / "0.icbo")
    yield opened
    opened.close()


def reasons(folder: Path) -> dict[str, str]:
    return {each.file: each.reason for each in read_folder(folder).skipped}


def test_folders_in_the_folder_are_read_too(folder: Path):
    reading = read_folder(folder)
    assert [each.place for each in reading.workshops] == [f"Place {n}" for n in (0, 2, 4, 1, 3, 5)]
    assert reading.skipped == []


def test_hidden_files_and_other_endings_are_passed_over(folder: Path):
    (folder / ".hidden.icbo").write_bytes(b"x")
    (folder / "notes.txt").write_bytes(b"x")
    assert len(workbooks_in(folder)) == 6


def test_a_damaged_workbook_is_named_and_the_rest_is_done(folder: Path):
    content = bytearray((folder / "2025" / "0.icbo").read_bytes())
    content[DAMAGED_FROM:-DAMAGED_FROM] = bytes(len(content) - 2 * DAMAGED_FROM)
    (folder / "broken.icbo").write_bytes(content)
    reading = read_folder(folder)
    assert [each.file for each in reading.skipped] == ["broken.icbo"]
    assert "damaged" in reading.skipped[0].reason
    assert len(reading.workshops) == 6


def test_a_workbook_of_a_newer_program_is_named(folder: Path):
    content = bytearray((folder / "2025" / "0.icbo").read_bytes())
    content[60:64] = (9999).to_bytes(4, "big")
    (folder / "new.icbo").write_bytes(content)
    assert "newer version" in reasons(folder)["new.icbo"]


def test_a_foreign_file_is_named(folder: Path):
    (folder / "text.icbo").write_text("minutes", encoding="utf-8")
    assert reasons(folder) == {"text.icbo": "“text.icbo” is not a workbook."}


def test_a_folder_that_is_called_like_a_workbook_is_only_a_folder(folder: Path):
    (folder / "year.icbo").mkdir()
    assert reasons(folder) == {}


def test_a_workbook_that_is_open_here_is_named(folder: Path, open_one: WorkbookFile):
    assert list(reasons(folder)) == ["2025/0.icbo"]
    assert open_one.path.is_file()


def test_a_workbook_in_the_middle_of_a_commit_is_named(folder: Path):
    (folder / "2025" / "0.icbo-journal").write_bytes(b"\xd9" + bytes(600))
    assert list(reasons(folder)) == ["2025/0.icbo"]


@pytest.mark.parametrize("name", ["third backups", "THIRD BACKUPS"])
def test_backups_never_count_even_of_a_workbook_that_cannot_be_read(folder: Path, name: str):
    third = made(folder / "third.icbo", "Third")
    (folder / name).mkdir()
    shutil.copy(third, folder / name / "third 2026-11-22 1400.icbo")
    protect(third, "three random words")

    reading = read_folder(folder)

    assert [each.file for each in reading.skipped] == ["third.icbo"]
    assert "Third" not in [each.place for each in reading.workshops]
    assert len(reading.workshops) == 6


def test_backups_that_were_passed_over_are_told(folder: Path):
    without = read_folder(folder).has_backups
    folder_beside(folder / "2025" / "0.icbo").mkdir()

    assert not without
    assert report_of(read_folder(folder), (), MORNING).has_backups


def test_a_folder_that_only_sounds_like_backups_is_read(folder: Path):
    made(folder / "Vale backups" / "vale.icbo", "Vale")
    assert "Vale" in [each.place for each in read_folder(folder).workshops]


def test_a_copy_counts_once(folder: Path):
    shutil.copy(folder / "2025" / "0.icbo", folder / "2025" / "0 (2).icbo")
    report = report_of(read_folder(folder), (), MORNING)
    assert len(report.workshops) == 6
    assert [copy.file for copy in report.copies] == ["2025/0 (2).icbo"]


def test_a_merged_workbook_counts_for_those_it_was_made_of(folder: Path):
    files = (folder / "2025" / "0.icbo", folder / "2025" / "2.icbo")
    merge_files(MergeRequest(files, folder / "whole.icbo"))

    report = report_of(read_folder(folder), (), MORNING)

    assert [copy.file for copy in report.copies] == ["2025/0.icbo", "2025/2.icbo"]
    assert len(report.workshops) == 5
    assert report.doubts == ()


def test_a_copy_that_was_worked_on_takes_the_place_of_its_beginning(folder: Path):
    later = folder / "2025" / "later.icbo"
    shutil.copy(folder / "2025" / "0.icbo", later)
    opened = open_workbook(later)
    edit = SetAgreedRating(make_item(), 9)
    opened.append(make_change(edit, opened.workshop, minutes=9), lambda _: None)
    opened.close()
    report = report_of(read_folder(folder), (), MORNING)
    assert [copy.file for copy in report.copies] == ["2025/0.icbo"]


def test_many_workbooks_are_read_by_several_processes_alike(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    alone = read_folder(folder)
    monkeypatch.setattr(programme_reading, "MANY", 1)
    monkeypatch.setattr(programme_reading, "BATCH", 2)

    together = read_folder(folder)

    assert together.workshops == alone.workshops
    assert together.skipped == alone.skipped
    assert together.frameworks == alone.frameworks


def test_an_alias_joins_two_names(folder: Path):
    report = report_of(read_folder(folder), [("Place 1", "Place 0")], MORNING)
    assert report.places == 5


def test_reading_tells_how_far_it_is(folder: Path):
    shares: list[float] = []
    read_folder(folder, shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


def test_reading_can_be_stopped_between_two_workbooks(folder: Path, tmp_path: Path):
    def stop(share: float) -> None:
        if share:
            raise RecordCancelledError

    out = tmp_path / "overview.pdf"
    with pytest.raises(RecordCancelledError):
        write_overview(ProgrammeRequest(folder, out), stop)
    assert not out.exists()


def test_an_empty_folder_is_refused(tmp_path: Path):
    with pytest.raises(RecordError, match="no workbook"):
        read_folder(tmp_path)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(RecordError, match="cannot be read as a folder"):
        read_folder(tmp_path / "nowhere")


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_an_overview_is_written_in_every_format(folder: Path, tmp_path: Path, ending: str):
    before = {file: file.read_bytes() for file in workbooks_in(folder)}
    out = tmp_path / f"overview{ending}"
    write_overview(ProgrammeRequest(folder, out), made_at=MORNING)
    assert out.stat().st_size > 1000
    assert {file: file.read_bytes() for file in workbooks_in(folder)} == before


def test_a_name_without_a_format_is_refused_before_anything_is_read(tmp_path: Path):
    with pytest.raises(RecordError, match="in which format"):
        write_overview(ProgrammeRequest(tmp_path / "nowhere", tmp_path / "overview.txt"))


def test_a_workbook_is_never_overwritten(folder: Path):
    with pytest.raises(RecordError, match="cannot take the place of a workbook"):
        write_overview(ProgrammeRequest(folder, folder / "2025" / "0.icbo", kind="pdf"))


def test_a_folder_of_which_nothing_can_be_used_is_refused(tmp_path: Path):
    (tmp_path / "a.icbo").write_text("x", encoding="utf-8")
    with pytest.raises(RecordError, match="could be used"):
        report_of(read_folder(tmp_path), (), MORNING)


def test_a_place_written_in_another_way_is_renamed_in_no_workbook(folder: Path):
    report = report_of(read_folder(folder), [("Place 1", "Elsewhere")], MORNING)
    assert ("Elsewhere", "Place 1") in [(name, each.place) for name, each in report.workshops]
