"""The note that says who has a workbook open."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from icbo_desktop.store.lock_notes import LockNote, note_beside, read_lock, remove_lock, write_lock
from tests.unit.store.conftest import names_in

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
NOTE = LockNote(who="Jo", machine="LAPTOP-7", since=NOON, beat=NOON, copy_id="c" * 32)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    return tmp_path / "Plan.icbo"


def test_lock_note_is_read_back_and_lies_beside_the_workbook(workbook: Path) -> None:
    write_lock(workbook, NOTE)

    assert read_lock(workbook) == NOTE
    assert names_in(workbook.parent) == ["~$Plan.icbo.lock"]


@pytest.mark.parametrize(
    ("minutes", "is_fresh"), [(1.9, True), (2, False), (-1, True), (-60, False)]
)
def test_lock_note_is_stale_two_minutes_after_its_last_beat(minutes: float, is_fresh: bool) -> None:
    assert NOTE.is_fresh(NOON + timedelta(minutes=minutes)) is is_fresh


@pytest.mark.parametrize("held", [b"", b"{}", b"\xff\xfe", b"[" * 100_000])
def test_lock_note_that_makes_no_sense_locks_nothing(workbook: Path, held: bytes) -> None:
    note_beside(workbook).write_bytes(held)

    assert read_lock(workbook) is None


def test_own_lock_note_is_taken_away(workbook: Path) -> None:
    write_lock(workbook, NOTE)

    remove_lock(workbook, NOTE.copy_id)

    assert names_in(workbook.parent) == []


def test_lock_note_of_somebody_else_stays(workbook: Path) -> None:
    write_lock(workbook, NOTE)

    remove_lock(workbook, "another")

    assert read_lock(workbook) == NOTE
