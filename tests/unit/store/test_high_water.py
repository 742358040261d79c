"""A file that has gone back since this laptop last saved it is noticed."""

import shutil
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.errors import WorkbookBehindError
from icbo_desktop.domain.history import Change
from icbo_desktop.store import engine
from icbo_desktop.store.high_water import (
    Mark,
    forget_marks,
    mark_for,
    marks_of,
    note_mark,
    require_not_behind,
)
from icbo_desktop.store.history_rows import Head, entry_of
from icbo_desktop.store.statements import write_entry
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import make_history, make_item, make_workbook_file

EDITS = [AddAction(make_item(), f"Action {number}") for number in range(5)]
MORE = [AddAction(make_item(), f"{number} " * 3000) for number in range(5, 9)]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_workbook_file(tmp_path, *EDITS)


def saved(path: Path, state: Path) -> str:
    """Note what the file holds, and tell the workbook's id."""
    file = open_workbook(path, read_only=True)
    note_mark(state, file.workshop.details.id, path, file.saved_head)
    return file.workshop.details.id


def check(path: Path, state: Path) -> None:
    require_not_behind(open_workbook(path, read_only=True), state)


def test_a_file_as_it_was_saved_is_not_behind(path, state):
    saved(path, state)

    check(path, state)


def test_a_file_that_was_never_saved_here_is_not_behind(path, state):
    check(path, state)


def test_a_file_with_fewer_entries_is_said_with_both_numbers(path, state, tmp_path):
    saved(path, state)
    path.unlink()
    make_workbook_file(tmp_path, *EDITS[:2])

    with pytest.raises(WorkbookBehindError) as caught:
        check(path, state)

    assert caught.value.sentence == (
        "This file held 6 entries when this laptop last saved it; it now holds 3. "
        "Check the backups before you go on."
    )


def test_a_file_with_other_entries_is_said(path, state, tmp_path):
    saved(path, state)
    path.unlink()
    make_workbook_file(tmp_path, *[AddAction(make_item(), f"Other {n}") for n in range(9)])

    with pytest.raises(WorkbookBehindError, match="no longer holds the entries"):
        check(path, state)


def test_an_older_copy_under_another_name_is_just_a_copy(path, state, tmp_path):
    saved(path, state)
    copy = make_workbook_file(tmp_path, *EDITS[:2], name="Copy.icbo")

    check(copy, state)


def test_a_file_that_was_moved_has_to_reach_the_mark_of_its_old_place(path, state, tmp_path):
    saved(path, state)
    path.unlink()
    moved = make_workbook_file(tmp_path, *EDITS[:2], name="Moved.icbo")

    with pytest.raises(WorkbookBehindError):
        check(moved, state)


def test_a_stray_journal_that_rolls_a_good_file_back_is_caught(path, state, tmp_path):
    # Given the file as it was last saved, and beside it the journal of an earlier crash.
    journal = saved_on_from(path, make_history(*EDITS, *MORE)[len(EDITS) + 1 :], tmp_path)
    saved(path, state)
    good = path.read_bytes()
    shutil.copy(journal, f"{path}-journal")

    # When the engine rolls the file back on opening.
    file = open_workbook(path, keep_copies_in=state / "recovered")

    # Then it is sound, and lacks what this laptop had saved; the file as it was is kept.
    assert len(file.changes) == len(EDITS) + 1
    with pytest.raises(WorkbookBehindError):
        require_not_behind(file, state)
    file.close()
    kept = sorted((state / "recovered").iterdir())
    assert [each.name.endswith("-journal") for each in kept] == [False, True]
    assert kept[0].read_bytes() == good


def saved_on_from(path: Path, changes: tuple[Change, ...], folder: Path) -> Path:
    """Write changes to the file in one transaction, and keep its journal as it was just before the commit."""
    held = open_workbook(path, read_only=True).saved_head
    db = engine.connect(path, "write")
    engine.prepare_for_writing(db)
    db.execute(
        "PRAGMA cache_size = 1"
    )  # so that pages, and the journal before them, reach the disk
    db.execute("BEGIN IMMEDIATE")
    for change in changes:
        entry = entry_of(change)
        held = held.after(entry)
        write_entry(db, change, entry, held)
    journal = folder / "kept-journal"
    shutil.copy(f"{path}-journal", journal)
    db.execute("COMMIT")
    engine.tidy(db)
    db.close()
    return journal


def test_a_mark_that_cannot_be_read_says_nothing(path, state):
    workbook_id = saved(path, state)
    next((state / "high_water").iterdir()).write_bytes(b"[{")

    assert marks_of(state, workbook_id) == ()


def test_a_deleted_workbook_is_forgotten(path, state):
    workbook_id = saved(path, state)

    forget_marks(state, workbook_id)

    assert list((state / "high_water").iterdir()) == []


def test_the_marks_of_the_last_places_are_kept(state, tmp_path):
    for number in range(12):
        note_mark(state, "w", tmp_path / str(number), Head(number, "f"))

    assert [mark.entries for mark in marks_of(state, "w")] == list(range(11, 3, -1))


def test_a_mark_of_a_place_that_is_still_there_is_not_for_another(tmp_path):
    there = tmp_path / "there.icbo"
    there.touch()
    mark = Mark(str(there), 5, "f")

    assert mark_for((mark,), tmp_path / "here.icbo") is None
    assert mark_for((mark,), there) == mark
