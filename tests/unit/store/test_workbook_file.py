"""Making, opening and adding to a workbook file."""

import errno
import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.edits.edit import DeleteRecord
from icbo_desktop.domain.errors import (
    EditRefusedError,
    WorkbookError,
    WorkbookInUseError,
    WorkbookReadOnlyError,
)
from icbo_desktop.domain.history import RowChange, apply
from icbo_desktop.domain.rows import Action, Note
from icbo_desktop.store import engine
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.migrations import VERSION
from icbo_desktop.store.pen import connect_to_write
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from tests.builders import (
    MORNING,
    make_change,
    make_first_change,
    make_item,
    make_workbook_file,
    make_workshop,
)
from tests.unit.store.conftest import names_in

EDIT = AddAction(make_item(), "Share the plan", who="NHS")


def test_a_new_workbook_is_one_file_that_opens_with_its_workshop(tmp_path, open_file):
    path = tmp_path / "Plan.icbo"

    create_workbook(path, make_first_change())

    assert names_in(tmp_path) == ["Plan.icbo"]
    assert open_file(path).workshop == make_workshop()


@pytest.mark.parametrize("name", ["Ŵyr #1?.icbo", "a%20b & c;d.icbo", "no ending", "'q\".icbo"])
def test_odd_names_are_taken_as_they_are(tmp_path, open_file, name):
    path = make_workbook_file(tmp_path, name=name)

    file = open_file(path)
    file.close()

    assert names_in(tmp_path) == [name]
    assert check_workbook(path) == ()


def test_an_existing_file_is_never_overwritten(tmp_path):
    path = tmp_path / "Plan.icbo"
    path.write_text("mine")

    with pytest.raises(WorkbookError, match=r"already a file “Plan\.icbo”"):
        create_workbook(path, make_first_change())

    assert path.read_text() == "mine"


@pytest.mark.parametrize("length", [300, 256, 248])
def test_a_name_that_is_too_long_is_told(tmp_path, length):
    with pytest.raises(WorkbookError, match="its name is too long"):
        create_workbook(tmp_path / ("x" * length), make_first_change())

    assert names_in(tmp_path) == []


def test_the_longest_name_that_leaves_room_for_a_journal_can_be_worked_on(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path, name="x" * 242 + ".icbo"))
    file.append(make_change(EDIT, file.workshop), lambda _: None)

    assert file.flush(10)


def test_a_stray_journal_is_not_let_near_a_new_workbook(tmp_path):
    (tmp_path / "Plan.icbo-journal").write_text("of a file that was here before")

    with pytest.raises(WorkbookError, match=r"already a file “Plan\.icbo-journal”"):
        create_workbook(tmp_path / "Plan.icbo", make_first_change())


def test_a_workbook_in_a_folder_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(WorkbookError, match="was not made: its folder is not there"):
        create_workbook(tmp_path / "gone" / "Plan.icbo", make_first_change())


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EIO, "the disk or network drive stopped answering"),
    ],
)
def test_a_failed_making_leaves_nothing_behind(tmp_path, monkeypatch, number, words):
    def refuse(*_: object) -> None:
        raise OSError(number, "injected")

    monkeypatch.setattr(os, "replace", refuse)

    with pytest.raises(WorkbookError, match=f"was not made: {words}"):
        create_workbook(tmp_path / "Plan.icbo", make_first_change())

    assert names_in(tmp_path) == []


def test_a_stick_pulled_out_in_the_middle_of_making_is_told_in_words(tmp_path, monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "injected")

    monkeypatch.setattr(os, "replace", fail)
    monkeypatch.setattr(Path, "unlink", fail)

    with pytest.raises(WorkbookError, match="was not made"):
        create_workbook(tmp_path / "Plan.icbo", make_first_change())


def test_an_appended_change_is_told_saved_and_is_there_after_opening_again(tmp_path, open_file):
    path = make_workbook_file(tmp_path)
    file, told = open_file(path), []
    change = make_change(EDIT, file.workshop)

    file.append(change, told.append)
    assert file.flush(10)
    file.close()

    (result,) = told
    assert result.error is None
    assert result.saved_at is not None
    assert open_file(path).workshop == make_workshop(EDIT)


def test_done_is_called_on_the_writer_thread(tmp_path, open_file):
    file, names = open_file(make_workbook_file(tmp_path)), []

    file.append(
        make_change(EDIT, file.workshop), lambda _: names.append(threading.current_thread().name)
    )
    file.flush(10)

    assert names == ["workbook writer"]


def test_undo_and_redo_go_on_after_a_restart(tmp_path, open_file):
    path = make_workbook_file(tmp_path, EDIT)
    first = open_file(path)
    first.append(first.timeline.undo(first.workshop, "undo-1", MORNING), lambda _: None)
    first.close()

    second = open_file(path)
    assert list(second.workshop) == list(make_workshop())
    second.append(second.timeline.redo(second.workshop, "redo-1", MORNING), lambda _: None)
    second.close()

    third = open_file(path)
    assert third.workshop == make_workshop(EDIT)
    assert [change.id for change in third.timeline.undoable] == ["change-1"]
    assert third.timeline.redoable == ()


def test_a_row_that_undo_brings_back_comes_last_as_in_memory(tmp_path, open_file):
    path = make_workbook_file(tmp_path, EDIT, AddAction(make_item(), "Second"))
    file = open_file(path)
    delete = make_change(DeleteRecord(file.workshop.rows(Action)[0]), file.workshop, minutes=9)
    undo = file.timeline.after(delete).undo(file.workshop, "undo-1", MORNING)
    for change in (delete, undo):
        file.append(change, lambda _: None)
    file.close()

    again = open_file(path).workshop

    in_memory = apply(apply(file.workshop, delete), undo)
    assert again.rows(Action) == in_memory.rows(Action)


def test_a_change_appended_twice_is_in_the_history_once(tmp_path, open_file):
    path = make_workbook_file(tmp_path)
    file, told = open_file(path), []
    change = make_change(EDIT, file.workshop)

    file.append(change, told.append)
    file.append(change, told.append)
    file.close()

    assert [result.error for result in told] == [None, None]
    assert len(open_file(path).changes) == 2


def test_a_text_that_was_not_cleaned_is_refused_before_it_is_queued(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path))

    with pytest.raises(ValueError, match="surrogates"):
        file.append(make_change(AddNote(make_item(), "a\ud800"), file.workshop), print)

    assert file.unsaved == ()


def test_a_text_too_long_to_keep_is_refused_in_words(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path))

    with pytest.raises(EditRefusedError, match="2,000,000 characters"):
        file.append(make_change(AddNote(make_item(), "x" * 2_000_001), file.workshop), print)


def test_a_number_that_no_column_holds_is_refused(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path))
    group = file.workshop.groups[0]
    change = make_change(EDIT, file.workshop)
    huge = replace(change, rows=(RowChange(group, replace(group, position=2**63)),))

    with pytest.raises(ValueError, match="too large"):
        file.append(huge, print)


def test_very_long_notes_and_every_script_survive(tmp_path, open_file):
    words = "Sŵn\n" + "👩‍👩‍👧 مرحبا שלום Ελληνικά <b>&" * 3000
    path = make_workbook_file(tmp_path, AddNote(make_item(), words))

    assert open_file(path).workshop.rows(Note)[0].text == words


def test_drafts_are_kept_replaced_and_wiped(tmp_path, open_file):
    path = make_workbook_file(tmp_path)
    file = open_file(path)
    file.save_draft("note", "half", MORNING, lambda _: None)
    file.save_draft("note", "half a sen", MORNING, lambda _: None)
    file.save_draft("who", "SECRET-NAME", MORNING, lambda _: None)
    file.drop_draft("who", lambda _: None)
    file.close()

    assert {key: draft.text for key, draft in open_file(path).drafts.items()} == {
        "note": "half a sen"
    }
    assert b"SECRET-NAME" not in path.read_bytes()


def test_only_one_file_is_left_after_closing(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path))
    file.append(make_change(EDIT, file.workshop), lambda _: None)
    assert file.flush(10)
    assert names_in(tmp_path) == ["Plan.icbo", "Plan.icbo-journal"]

    file.close()
    file.close()

    assert names_in(tmp_path) == ["Plan.icbo"]


def test_the_file_alone_is_complete_between_commits(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path))
    file.append(make_change(EDIT, file.workshop), lambda _: None)
    assert file.flush(10)

    file_copy = tmp_path / "Copy.icbo"
    # Past the engine, as a person copies; it drops the lock of this process, which is closed next.
    file_copy.write_bytes(file.path.read_bytes())
    file.close()

    assert open_file(file_copy).workshop == make_workshop(EDIT)


def test_a_closed_workbook_takes_nothing_more(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path))
    file.close()

    with pytest.raises(WorkbookError, match="is closed"):
        file.append(make_change(EDIT, file.workshop), lambda _: None)


def test_the_same_file_is_not_opened_twice_in_one_process(tmp_path, open_file):
    path = make_workbook_file(tmp_path)
    link = tmp_path / "Link.icbo"
    link.symlink_to(path)
    open_file(path)

    for again in (path, link):
        with pytest.raises(WorkbookInUseError):
            open_workbook(again)
        assert "open somewhere else" in check_workbook(again)[0]


def test_a_file_opened_to_read_says_so_and_takes_nothing(tmp_path, open_file):
    path = make_workbook_file(tmp_path, EDIT)
    before = path.read_bytes()
    file = open_file(path, read_only=True)

    assert file.is_read_only
    assert file.workshop == make_workshop(EDIT)
    assert file.flush(0)
    with pytest.raises(WorkbookReadOnlyError):
        file.append(make_change(EDIT, file.workshop), lambda _: None)
    file.save_draft("note", "x", MORNING, lambda _: None)
    file.retry()
    file.close()
    assert path.read_bytes() == before


def test_a_copy_holds_everything_with_what_is_half_typed(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path, EDIT))
    file.save_draft("note", "half", MORNING, lambda _: None)

    file.write_copy(tmp_path / "Copy.icbo")

    copy = open_file(tmp_path / "Copy.icbo")
    assert (copy.workshop, copy.timeline) == (file.workshop, file.timeline)
    assert copy.changes == file.changes
    assert copy.drafts["note"].text == "half"


def test_the_settings_are_those_of_the_reliability_notes(tmp_path):
    db = connect_to_write(make_workbook_file(tmp_path))
    found = {
        name: engine.one_value(db, f"PRAGMA {name}")
        for name in (
            "journal_mode",
            "synchronous",
            "locking_mode",
            "trusted_schema",
            "cell_size_check",
            "secure_delete",
            "foreign_keys",
            "mmap_size",
            "temp_store",
            "auto_vacuum",
            "page_size",
            "application_id",
            "user_version",
        )
    }
    db.close()

    assert found == {
        "journal_mode": "truncate",
        "synchronous": 3,
        "locking_mode": "exclusive",
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "foreign_keys": 1,
        "mmap_size": 0,
        "temp_store": 2,
        "auto_vacuum": 0,
        "page_size": 4096,
        "application_id": 0x4943424F,
        "user_version": VERSION,
    }


def test_a_workbook_behind_a_link_is_worked_on_where_it_lies(tmp_path, open_file):
    (tmp_path / "real").mkdir()
    path = make_workbook_file(tmp_path / "real")
    link = tmp_path / "Link.icbo"
    link.symlink_to(path)

    file = open_file(link)
    file.append(make_change(EDIT, file.workshop), lambda _: None)
    file.close()

    assert names_in(tmp_path) == ["Link.icbo", "real"]
    assert open_file(path).workshop == make_workshop(EDIT)


def test_a_change_that_would_not_read_back_is_refused(tmp_path, open_file):
    file = open_file(make_workbook_file(tmp_path))
    change = make_change(EDIT, file.workshop)

    with pytest.raises(ValueError, match="does not read back"):
        file.append(replace(change, rows=list(change.rows)), print)


def test_a_workbook_is_made_where_folders_cannot_be_flushed(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "O_DIRECTORY")

    assert check_workbook(make_workbook_file(tmp_path)) == ()
