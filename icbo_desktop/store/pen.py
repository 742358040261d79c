"""The pen writes one thing at a time into the open workbook file, and looks again after an error.

It lives on one thread. After any error the connection is closed as it stands, because every tidy step
would delete the journal that still saves the file; then the file is opened again, and the end of its
history tells whether the entry is there after all.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from os import stat_result
from pathlib import Path
from typing import Protocol

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.history import Change
from icbo_desktop.store import engine, sentences
from icbo_desktop.store.attachments import Paper, read_paper, write_paper
from icbo_desktop.store.contents import Draft, inspect
from icbo_desktop.store.engine import Database
from icbo_desktop.store.history_rows import Entry, Head
from icbo_desktop.store.record_rows import ContentError
from icbo_desktop.store.statements import delete_draft, write_draft, write_entry
from icbo_desktop.translation import translated

Connect = Callable[[Path], Database]

# Between two steps of a copy the pen is free for so many seconds, so that no change waits for long.
PAUSE_SECONDS = 0.002
STOP_SECONDS = 2.0


def connect_to_write(path: Path) -> Database:
    """A connection that holds the file alone. Raises `engine.Error`."""
    db = engine.connect(path, "write")
    try:
        engine.hold_alone(db)
        engine.prepare_for_writing(db)
    except engine.Error:
        db.close()
        raise
    return db


class Writing(Protocol):
    """One thing to write, in one transaction. Writing it twice must leave what writing it once does."""

    def head_after(self, head: Head) -> Head: ...

    def write(self, db: Database, head_after: Head) -> None: ...


@dataclass(frozen=True, slots=True)
class WriteChange:
    """A change with the bytes of what it attaches, all in one transaction."""

    change: Change
    entry: Entry
    papers: tuple[Paper, ...] = ()

    def head_after(self, head: Head) -> Head:
        return head.after(self.entry)

    def write(self, db: Database, head_after: Head) -> None:
        write_entry(db, self.change, self.entry, head_after)
        for paper in self.papers:
            write_paper(db, paper)


@dataclass(frozen=True, slots=True)
class WriteDraft:
    draft: Draft

    def head_after(self, head: Head) -> Head:
        return head

    def write(self, db: Database, head_after: Head) -> None:  # noqa: ARG002 - Writing's shape
        write_draft(db, self.draft)


@dataclass(frozen=True, slots=True)
class DropDraft:
    key: str

    def head_after(self, head: Head) -> Head:
        return head

    def write(self, db: Database, head_after: Head) -> None:  # noqa: ARG002 - Writing's shape
        delete_draft(db, self.key)


@dataclass(frozen=True, slots=True)
class Confirm:
    """Writes nothing: whoever put it in hears when everything before it is on the disk."""

    def head_after(self, head: Head) -> Head:
        return head

    def write(self, db: Database, head_after: Head) -> None:
        pass


class Pen:
    """Writes into the file at `path`, of which `head` is the end of the history.

    It lives on the writer thread, but for `read_paper`, which waits until nothing is being written, and
    `copy_to`, which gives way between its steps.
    """

    def __init__(self, path: Path, db: Database, head: Head, connect: Connect) -> None:
        self.head = head
        self._path = path
        self._db: Database | None = db
        self._connect = connect
        self._identity = file_identity(path.stat())
        self._trace = _trace_of(path.stat())
        self._was_touched = False
        self._free = threading.Condition(threading.Lock())
        self._is_copying = False

    def write(self, writing: Writing) -> None:
        """Write it, or find that it is there already. Raises WorkbookError with the reason in words."""
        with self._free:
            self._look_at_file()
            try:
                self._write(writing)
            except (engine.Error, OSError, ContentError):
                self._disconnect()
                self._write_once_more(writing)

    def read_paper(self, name: str) -> Paper | None:
        """An attachment's bytes, unproven. Raises `engine.Error`, and OSError where the file is away."""
        with self._free:
            if self._db is not None:
                return read_paper(self._db, name)
            db = self._connect(self._path)
            try:
                return read_paper(db, name)
            finally:
                db.close()

    def fingerprint_at(self, seq: int) -> str:
        """The fingerprint of one entry, "" where there is none. Raises `engine.Error`."""
        with self._free:
            return "" if self._db is None else fingerprint_at(self._db, seq)

    def copy_to(self, target: Database) -> Head:
        """Copy the whole file as it is at the end of the copy, in small steps; the end of its history.

        Raises `engine.Error`, and WorkbookError where the file is not open just now.
        """
        with self._free:
            if self._db is None or self._is_copying:
                raise WorkbookError(translated(sentences.NOT_COPIED))
            self._is_copying = True
            try:
                engine.copy_in_steps(self._db, target, self._give_way)
                return self.head
            finally:
                self._is_copying = False
                self._free.notify_all()

    def close(self) -> None:
        """Leave one file if all went well, or whatever still protects the file if not."""
        with self._free:
            db, self._db = self._db, None
            self._await_copy()
        if db is None:
            return
        try:
            engine.tidy(db)
        except engine.Error:
            # Everything was committed; an empty journal may stay beside the file.
            pass
        finally:
            db.close()

    def _write_once_more(self, writing: Writing) -> None:
        self._look_at_file()
        try:
            self._write(writing)
        except ContentError as error:
            self._disconnect()
            raise WorkbookError(translated(sentences.DOES_NOT_FIT)) from error
        except (engine.Error, OSError) as error:
            self._disconnect()
            raise sentences.not_saved(error) from error

    def _write(self, writing: Writing) -> None:
        head_after = writing.head_after(self.head)
        db = self._db or self._connected_again(head_after)
        is_there_already = isinstance(writing, WriteChange) and self.head == head_after
        if not is_there_already:
            db.execute("BEGIN IMMEDIATE")
            writing.write(db, head_after)
            db.execute("COMMIT")
        self.head = head_after
        self._trace = _trace_of(self._path.stat())

    def _connected_again(self, head_after: Head) -> Database:
        """A new connection to the same workbook, whose history may already end with `head_after`."""
        db = self._connect(self._path)
        try:
            found = engine.one_value(db, "SELECT value FROM meta WHERE key = 'head'")
        except engine.Error:
            db.close()
            raise
        if found == str(head_after):
            self.head = head_after
        elif found != str(self.head):
            db.close()
            raise WorkbookError(translated(sentences.REPLACED))
        if self._was_touched and inspect(db).contents is None:
            # What is in memory is whole, and only as long as nobody is told that all is saved.
            db.close()
            raise WorkbookError(translated(sentences.DAMAGED_MEANWHILE))
        self._was_touched = False
        self._db = db
        return db

    def _look_at_file(self) -> None:
        """Notice a file that was moved, deleted or replaced, before anything is written into nowhere."""
        try:
            found = self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            raise WorkbookError(translated(sentences.GONE)) from None
        except OSError as error:
            raise sentences.not_saved(error) from error
        if file_identity(found) != self._identity:
            raise WorkbookError(translated(sentences.REPLACED))
        if _trace_of(found) != self._trace:
            # Somebody may have written into it. Look at all of it before going on.
            self._disconnect()
            self._was_touched = True

    def _disconnect(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None
            # Until it stops, a copy that is being made keeps the file locked under the closed connection.
            self._await_copy()

    def _await_copy(self) -> None:
        """Let a copy stop, which it does at its next step; whoever calls holds the pen."""
        self._free.notify_all()
        self._free.wait_for(lambda: not self._is_copying, STOP_SECONDS)

    def _give_way(self) -> None:
        """Let whoever wants to write do it between two steps of a copy."""
        self._free.wait(PAUSE_SECONDS)
        if self._db is None:
            raise WorkbookError(translated(sentences.NOT_COPIED))


def fingerprint_at(db: Database, seq: int) -> str:
    """The fingerprint that one entry of the history has in the file, "" where there is none."""
    row = db.execute("SELECT hash FROM history WHERE seq = ?", (seq,)).fetchone()
    return "" if row is None else str(row[0])


def file_identity(found: stat_result) -> tuple[int, int]:
    """What stays the same while a file is the same file, whatever it is called."""
    return (found.st_dev, found.st_ino)


def _trace_of(found: stat_result) -> tuple[int, int]:
    return (found.st_mtime_ns, found.st_size)
