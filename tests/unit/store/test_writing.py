"""What happens when a change cannot be written: nothing is lost, nothing out of order, all in words."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import Note
from icbo_desktop.store import engine, sentences, workbook_file
from icbo_desktop.store.pen import connect_to_write
from icbo_desktop.store.workbook_file import SaveResult, WorkbookFile, open_workbook
from tests.builders import MORNING, make_item, make_workbook_file
from tests.unit.store.conftest import names_in


def note_change(number: int, words: str = "") -> Change:
    note = Note(
        id=f"note-{number}",
        framework_id="made-up",
        item_id=make_item().item_id,
        text=words or f"Note {number}",
        created_at=MORNING,
    )
    return Change(f"change-{number}", MORNING, "add note", (RowChange(None, note),))


def ignore(_: SaveResult) -> None:
    pass


class Disk:
    """Stands between the writer and the file: fails the statements that it is told to fail."""

    def __init__(self) -> None:
        self.failing: dict[str, tuple[int, bool]] = {}
        self.times = 0

    def fail(self, statement: str, code: int, *, times: int, after: bool = False) -> None:
        """Fail this statement so many times with SQLite's code; `after`: it has worked all the same."""
        self.failing[statement] = (code, after)
        self.times = times

    def connect(self, path: Path) -> engine.Database:
        db = connect_to_write(path)
        return self.watch(db)

    def watch(self, db: engine.Database) -> engine.Database:
        plain = db.execute

        def execute(sql: str, parameters: object = None) -> object:
            code, after = self.failing.get(sql.split(" ", maxsplit=1)[0], (0, False))
            if not code or self.times == 0:
                return plain(sql, parameters)
            self.times -= 1
            if after:
                plain(sql, parameters)
            error = engine.Error("injected")
            error.sqlite_errorcode = code
            raise error

        db.execute = execute
        return db


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def file(tmp_path: Path, disk: Disk, open_file: Callable[..., WorkbookFile]) -> WorkbookFile:
    file = open_file(make_workbook_file(tmp_path), connect=disk.connect)
    disk.watch(file._pen._db)
    return file


def texts_on_disk(path: Path) -> list[str]:
    return [note.text for note in open_workbook(path, read_only=True).workshop.rows(Note)]


def reopened_texts(file: WorkbookFile) -> list[str]:
    file.close()
    return texts_on_disk(file.path)


@pytest.mark.parametrize("statement", ["BEGIN", "INSERT", "COMMIT"])
def test_a_passing_error_is_tried_again_and_nobody_hears_of_it(file, disk, statement):
    told = []
    disk.fail(statement, engine.IO_ERROR, times=1)

    file.append(note_change(1), told.append)
    file.flush(10)

    assert [result.error for result in told] == [None]
    assert reopened_texts(file) == ["Note 1"]
    assert names_in(file.path.parent) == ["Plan.icbo"]


def test_a_commit_that_worked_though_it_said_no_is_found_by_looking(file, disk):
    told = []
    disk.fail("COMMIT", engine.IO_ERROR, times=1, after=True)

    file.append(note_change(1), told.append)
    file.append(note_change(2), told.append)
    file.flush(10)

    assert [result.error for result in told] == [None, None]
    assert reopened_texts(file) == ["Note 1", "Note 2"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (engine.FULL, "the disk is full. Free some space, then choose Try again to save."),
        (engine.IO_ERROR, "the disk or network drive stopped answering. Use Save a copy."),
        (engine.READ_ONLY, "the workbook file or its folder is read-only. Use Save a copy."),
        (engine.BUSY, "another program is using the workbook file."),
        (engine.CORRUPT, "the workbook file on the disk is damaged. Use Save a copy."),
        (engine.CONSTRAINT, "this entry does not fit what the workbook holds. Use Save a copy."),
    ],
)
def test_a_lasting_error_is_told_in_words(file, disk, code, words):
    told = []
    disk.fail("COMMIT", code, times=2)

    file.append(note_change(1), told.append)
    file.flush(10)

    assert told[0].saved_at is None
    assert told[0].error.sentence.startswith(f"Not saved: {words}")


def test_what_failed_and_what_came_after_it_is_written_in_order_by_the_next_change(file, disk):
    told: list[tuple[int, bool]] = []
    disk.fail("COMMIT", engine.FULL, times=4)

    for number in (1, 2):
        file.append(note_change(number), lambda r, n=number: told.append((n, r.error is None)))
        file.flush(10)
    assert [change.id for change in file.unsaved] == ["change-1", "change-2"]
    file.append(note_change(3), lambda r: told.append((3, r.error is None)))
    assert file.flush(10)

    assert told == [(1, False), (1, False), (2, False), (1, True), (2, True), (3, True)]
    assert reopened_texts(file) == ["Note 1", "Note 2", "Note 3"]


def test_retry_writes_what_failed(file, disk):
    told = []
    disk.fail("COMMIT", engine.FULL, times=2)
    file.append(note_change(1), told.append)
    assert not file.flush(10)

    file.retry()

    assert file.flush(10)
    assert told[-1].saved_at is not None
    assert reopened_texts(file) == ["Note 1"]


def test_drafts_wait_their_turn_behind_a_failed_change(file, disk, open_file):
    disk.fail("COMMIT", engine.FULL, times=2)
    file.append(note_change(1), ignore)
    file.flush(10)

    file.save_draft("note", "half", MORNING, ignore)
    file.drop_draft("who", ignore)
    file.close()

    assert open_file(file.path).drafts["note"].text == "half"


def test_closing_with_something_unsaved_says_so_and_stays_open(file, disk):
    disk.fail("COMMIT", engine.FULL, times=4)
    file.append(note_change(1), ignore)
    file.flush(10)

    with pytest.raises(WorkbookError, match="the disk is full"):
        file.close()

    file.retry()
    assert file.flush(10)
    assert reopened_texts(file) == ["Note 1"]


def test_a_copy_takes_what_could_not_be_saved(file, disk, tmp_path):
    disk.fail("COMMIT", engine.IO_ERROR, times=1000)
    file.append(note_change(1), ignore)
    file.flush(10)

    file.write_copy(tmp_path / "Copy.icbo")
    file.close(abandon_unsaved=True)

    assert texts_on_disk(tmp_path / "Copy.icbo") == ["Note 1"]
    assert texts_on_disk(file.path) == []


def test_a_really_full_database_takes_no_more_until_there_is_space(tmp_path, open_file):
    path = make_workbook_file(tmp_path)
    space = [1]

    def connect(path: Path) -> engine.Database:
        db = connect_to_write(path)
        db.execute(f"PRAGMA max_page_count = {space[0]}")
        return db

    file, told = open_file(path, connect=connect), []
    file._pen._db.execute("PRAGMA max_page_count = 1")
    file.append(note_change(1, "x" * 50_000), told.append)
    file.flush(10)
    assert "the disk is full" in told[0].error.sentence

    space[0] = 1_000_000
    file.append(note_change(2), told.append)
    assert file.flush(10)

    assert [len(text) for text in reopened_texts(file)] == [50_000, 6]


def test_a_moved_file_is_noticed_and_taken_up_again_when_it_is_back(file, tmp_path):
    told = []
    away = file.path.rename(tmp_path / "Moved.icbo")

    file.append(note_change(1), told.append)
    file.flush(10)
    assert told[-1].error.sentence == sentences.GONE
    away.rename(file.path)
    file.retry()

    assert file.flush(10)
    assert reopened_texts(file) == ["Note 1"]


def test_a_deleted_file_is_noticed(file):
    told = []
    file.path.unlink()

    file.append(note_change(1), told.append)
    file.flush(10)

    assert told[-1].error.sentence == sentences.GONE


def test_a_replaced_file_is_noticed_and_left_alone(file, tmp_path):
    told = []
    other = tmp_path / "other"
    other.write_bytes(file.path.read_bytes())
    before = other.read_bytes()
    other.replace(file.path)

    file.append(note_change(1), told.append)
    file.flush(10)

    assert told[-1].error.sentence == sentences.REPLACED
    assert file.path.read_bytes() == before


def test_a_file_overwritten_in_place_by_an_older_copy_is_noticed(file):
    old = file.path.read_bytes()
    told = []
    file.append(note_change(1), told.append)
    file.flush(10)
    file.path.write_bytes(old)

    file.append(note_change(2), told.append)
    file.flush(10)

    assert told[-1].error.sentence == sentences.REPLACED
    assert file.path.read_bytes() == old


def test_a_file_that_was_only_touched_is_gone_on_with(file):
    told = []
    os.utime(file.path, ns=(1, 1))

    file.append(note_change(1), told.append)

    assert file.flush(10)
    assert told[-1].error is None
    assert reopened_texts(file) == ["Note 1"]


def test_a_file_that_was_damaged_in_place_is_noticed_while_memory_is_still_whole(file, tmp_path):
    told = []
    file.append(note_change(1), told.append)
    file.flush(10)
    damaged = file.path.read_bytes().replace(b"Note 1", b"Mote 1")
    file.path.write_bytes(damaged)

    file.append(note_change(2), told.append)
    file.flush(10)

    assert told[-1].error.sentence == sentences.DAMAGED_MEANWHILE
    assert file.path.read_bytes() == damaged
    file.write_copy(tmp_path / "copy.icbo")
    copy = open_workbook(tmp_path / "copy.icbo")
    assert [note.text for note in copy.workshop.rows(Note)] == ["Note 1", "Note 2"]
    copy.close()


def test_a_drive_that_fails_when_looked_at_is_told(file, monkeypatch):
    told = []

    def fail(*_: object, **__: object) -> os.stat_result:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "stat", fail)
    file.append(note_change(1), told.append)
    file.flush(10)
    monkeypatch.undo()

    assert "stopped answering" in told[-1].error.sentence


def test_a_change_that_does_not_fit_the_tables_is_told_and_not_half_written(file):
    told = []
    note = note_change(1).rows[0].row
    gone = Change("change-9", MORNING, "delete note", (RowChange(note, None),))

    file.append(gone, told.append)
    file.flush(10)

    assert told[-1].error.sentence == sentences.DOES_NOT_FIT
    file.close(abandon_unsaved=True)
    assert len(open_workbook(file.path, read_only=True).changes) == 1


def test_a_listener_that_fails_does_not_stop_the_writer(file, monkeypatch):
    noticed, told = [], []
    monkeypatch.setattr(threading, "excepthook", noticed.append)

    def fail(_: SaveResult) -> None:
        message = "a bug in a listener"
        raise RuntimeError(message)

    for number in range(1, 30):
        file.append(note_change(number), fail)
    file.append(note_change(30), told.append)
    file.close()

    assert {error.exc_type for error in noticed} == {RuntimeError}
    assert told[0].error is None
    assert len(texts_on_disk(file.path)) == 30


def test_many_changes_in_a_burst_keep_their_order(file):
    order: list[int] = []
    for number in range(100):
        file.append(note_change(number), lambda _, n=number: order.append(n))

    assert file.flush(30)
    assert order == list(range(100))
    assert len(reopened_texts(file)) == 100


def test_a_head_that_cannot_be_read_again_is_told(file, disk):
    told = []
    disk.fail("SELECT", engine.IO_ERROR, times=1)
    os.utime(file.path, ns=(1, 1))
    file.append(note_change(1), told.append)
    assert file.flush(10)

    disk.fail("SELECT", engine.IO_ERROR, times=2)
    os.utime(file.path, ns=(1, 1))
    file.append(note_change(2), told.append)
    file.flush(10)

    assert [result.error is None for result in told] == [True, False]


def test_closing_survives_a_tidy_that_fails(file, disk):
    file.append(note_change(1), ignore)
    file.flush(10)
    disk.fail("PRAGMA", engine.IO_ERROR, times=1)

    assert reopened_texts(file) == ["Note 1"]


def test_a_file_taken_by_another_while_looking_again_is_told(file, disk, monkeypatch):
    told = []
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 10)
    disk.fail("COMMIT", engine.IO_ERROR, times=1)
    original = disk.connect

    def taken(path: Path) -> engine.Database:
        other = original(path)
        try:
            return connect_to_write(path)
        finally:
            other.close()

    file._pen._connect = taken
    file.append(note_change(1), told.append)
    file.flush(10)

    assert "another program is using" in told[-1].error.sentence
    file._pen._connect = original


def test_a_disk_that_hangs_does_not_hang_the_end(
    file: WorkbookFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, plain = threading.Event(), file._pen.write
    monkeypatch.setattr(workbook_file, "CLOSE_SECONDS", 0.05)
    monkeypatch.setattr(file._pen, "write", lambda writing: answer.wait(10) and plain(writing))
    file.append(note_change(1), ignore)

    with pytest.raises(WorkbookError, match="stopped answering"):
        file.close()

    answer.set()
    assert file.flush(10)
    assert reopened_texts(file) == ["Note 1"]


def test_words_on_a_disk_that_hangs_can_be_abandoned(
    file: WorkbookFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = threading.Event()
    monkeypatch.setattr(workbook_file, "CLOSE_SECONDS", 0.05)
    monkeypatch.setattr(file._pen, "write", lambda _writing: answer.wait(10))
    file.append(note_change(1), ignore)

    file.close(abandon_unsaved=True)

    with pytest.raises(WorkbookError, match="closed"):
        file.append(note_change(2), ignore)
    answer.set()
