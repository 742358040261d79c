"""Copies kept before a repair are thinned, and never so far that nothing of a workbook is left."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from icbo_desktop.locations import state_dir
from icbo_desktop.services.leftovers import clear_wherever_written
from icbo_desktop.services.recovered_copies import LAST_KEPT, kept_copies, thin_recovered

NOW = datetime(2026, 11, 22, 10, 30).astimezone()


def kept(folder: Path, days: int, workbook: str = "Plan") -> None:
    at = NOW - timedelta(days=days)
    for ending in ("", "-journal"):
        name = f"Before repair {at:%Y-%m-%d %H%M%S} {workbook}.icbo{ending}"
        (folder / name).write_bytes(b"what was said")


def ages(folder: Path) -> list[int]:
    return [(NOW - copy.at).days for copy in kept_copies(folder)]


def test_file_and_its_journal_go_together(tmp_path):
    for days in range(100, 112):
        kept(tmp_path, days)

    thin_recovered(tmp_path, NOW)

    assert ages(tmp_path) == list(range(100, 110))
    assert len(list(tmp_path.iterdir())) == 2 * LAST_KEPT


def test_nothing_younger_than_90_days_goes(tmp_path):
    for days in range(70, 91):
        kept(tmp_path, days)

    thin_recovered(tmp_path, NOW)

    assert ages(tmp_path) == list(range(70, 91))


@pytest.mark.parametrize("days", [91, 4_000])
def test_newest_copy_of_a_workbook_stays_however_old_it_is(tmp_path, days):
    kept(tmp_path, days, "Other")
    kept(tmp_path, days + 1, "Other")
    for young in range(12):
        kept(tmp_path, young)

    thin_recovered(tmp_path, NOW)

    assert [copy.workbook for copy in kept_copies(tmp_path)].count("Other") == 1
    assert ages(tmp_path)[-1] == days


def test_what_somebody_else_put_there_stays(tmp_path):
    (tmp_path / "Before repair yesterday.icbo").write_bytes(b"mine")

    thin_recovered(tmp_path, NOW)

    assert [path.name for path in tmp_path.iterdir()] == ["Before repair yesterday.icbo"]


def test_folder_that_is_not_there_is_no_trouble(tmp_path):
    thin_recovered(tmp_path / "gone", NOW)

    assert not (tmp_path / "gone").exists()


def test_each_start_of_the_program_thins_them():
    folder = state_dir() / "recovered"
    folder.mkdir(parents=True)
    for days in range(1_000, 1_012):
        kept(folder, days)

    clear_wherever_written([], [])

    assert len(kept_copies(folder)) == LAST_KEPT
