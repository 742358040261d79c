"""Comparing two workbook files: what is refused, and what is written."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.edits.setting import ChangeDetails
from icbo_desktop.domain.errors import RecordError, WorkbookError
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP
from icbo_desktop.services.comparing import (
    FORMATS,
    compare_files,
    workshop_of,
    write_comparison,
)
from icbo_desktop.store.workbook_file import write_new
from tests.builders import (
    MORNING,
    make_change,
    make_first_change,
    make_frozen,
    make_item,
    make_workshop,
)


def made(path: Path, *edits: SetAgreedRating | AddAction | ChangeDetails) -> Path:
    changes = [make_first_change(frozen=make_frozen())]
    workshop = apply(EMPTY_WORKSHOP, changes[0])
    for minute, edit in enumerate(edits, start=1):
        changes.append(make_change(edit, workshop, minutes=minute))
        workshop = apply(workshop, changes[-1])
    write_new(path, changes)
    return path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return (
        made(tmp_path / "spring.icbo", SetAgreedRating(make_item(), 4)),
        made(tmp_path / "autumn.icbo", SetAgreedRating(make_item(), 6)),
    )


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_a_comparison_is_written_in_every_format(files: tuple[Path, Path], ending: str):
    out = files[0].with_name(f"moved{ending.upper()}")
    before = [file.read_bytes() for file in files]

    assert compare_files(*files, out) == ()

    assert out.stat().st_size > 1000
    assert [file.read_bytes() for file in files] == before


def test_the_same_file_twice_is_refused(files: tuple[Path, Path], tmp_path: Path):
    with pytest.raises(RecordError, match="same workbook twice"):
        compare_files(files[0], files[0], tmp_path / "moved.pdf")


def test_a_copy_that_nothing_changed_in_is_refused(files: tuple[Path, Path], tmp_path: Path):
    copy = tmp_path / "copy.icbo"
    copy.write_bytes(files[0].read_bytes())
    with pytest.raises(RecordError, match="nothing to compare"):
        compare_files(files[0], copy, tmp_path / "moved.pdf")
    assert not (tmp_path / "moved.pdf").exists()


def test_an_unknown_ending_is_refused(files: tuple[Path, Path], tmp_path: Path):
    with pytest.raises(RecordError, match="does not say in which format"):
        compare_files(*files, tmp_path / "moved.txt")


def test_a_workbook_is_not_written_over(files: tuple[Path, Path]):
    with pytest.raises(RecordError, match="take the place of a workbook"):
        compare_files(*files, files[1])


def test_a_file_that_is_not_there_is_said(files: tuple[Path, Path], tmp_path: Path):
    with pytest.raises(WorkbookError):
        compare_files(tmp_path / "nowhere.icbo", files[1], tmp_path / "moved.pdf")


def test_dates_the_other_way_round_are_said(files: tuple[Path, Path], tmp_path: Path):
    details = replace(make_workshop().details, held_on=date(2025, 1, 1))
    first = made(tmp_path / "first.icbo", ChangeDetails(details))
    (note,) = compare_files(files[0], first, tmp_path / "moved.pdf")
    assert "1 January 2025, was held before" in note


def test_the_same_two_workshops_give_the_same_bytes(files: tuple[Path, Path], tmp_path: Path):
    workshops = [workshop_of(file) for file in files]
    outs = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for out in outs:
        write_comparison(workshops[0], workshops[1], out, MORNING)
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_words_that_no_page_can_hold_are_compared_all_the_same(tmp_path: Path):
    words = "<b>=1+1</b>" + "\u202e" + "e\u0301" * 40 + " " + "long" * 2000
    first = made(tmp_path / "a.icbo", AddAction(make_item(), words))
    second = made(tmp_path / "b.icbo", SetAgreedRating(make_item(), 6))
    for ending in FORMATS:
        compare_files(first, second, tmp_path / f"moved{ending}")
        assert (tmp_path / f"moved{ending}").exists()
