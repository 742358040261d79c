"""Stores that are broken on purpose: each fault test has to find something in them, or it tests nothing."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from unittest.mock import patch

from icbo_desktop.store import (
    contents,
    engine,
    opening,
    salvaged_history,
    sentences,
    workbook_file,
    writer,
)
from icbo_desktop.store.engine import Database
from icbo_desktop.store.history_rows import Head
from icbo_desktop.store.pen import Pen


@contextmanager
def broken(name: str) -> Iterator[None]:
    """Break the store of this process in the way that is named, "" for not at all."""
    with ExitStack() as stack:
        if name:
            CONTROLS[name](stack)
        yield


def _settings(*pragmas: str) -> Callable[[Database], None]:
    def prepare(db: Database) -> None:
        for pragma in pragmas:
            db.execute(f"PRAGMA {pragma}")

    return prepare


def _delete_full(stack: ExitStack) -> None:
    """What SQLite does unless told otherwise: a journal that comes back takes the last change with it."""
    prepare = _settings("locking_mode = NORMAL", "journal_mode = DELETE", "synchronous = FULL")
    stack.enter_context(patch.object(engine, "prepare_for_writing", prepare))


def _wal_normal(stack: ExitStack) -> None:
    """Fast, and what was acknowledged is not on the disk yet."""
    prepare = _settings("journal_mode = WAL", "synchronous = NORMAL")
    stack.enter_context(patch.object(engine, "prepare_for_writing", prepare))


def _never_syncs(stack: ExitStack) -> None:
    """Names and contents that stand in memory only."""
    prepare = _settings("journal_mode = TRUNCATE", "synchronous = OFF")
    stack.enter_context(patch.object(engine, "prepare_for_writing", prepare))
    stack.enter_context(patch.object(os, "fsync", lambda _handle: None))


def _says_too_early(stack: ExitStack) -> None:
    """Says "Saved" when a change is queued, not when it is written."""
    real = writer.Writer.put

    def put(self: writer.Writer, writing: object, done: writer.Done) -> None:
        done(writer.SaveResult(saved_at=writer.local_now()))
        real(self, writing, lambda _result: None)

    stack.enter_context(patch.object(writer.Writer, "put", put))


def _writes_at_once(stack: ExitStack) -> None:
    """Writes where the keys are handled, so that each key waits for the disk."""
    real = writer.Writer.put

    def put(self: writer.Writer, writing: object, done: writer.Done) -> None:
        real(self, writing, done)
        self.flush(10)

    stack.enter_context(patch.object(writer.Writer, "put", put))


def _holds_nobody_off(stack: ExitStack) -> None:
    """Lets everybody write, as a program that only reads what it wrote itself."""
    stack.enter_context(patch.object(engine, "hold_alone", lambda _db: None))
    real = engine.connect

    def connect(path, mode, key=None):
        db = real(path, mode, key)
        db.execute("PRAGMA locking_mode = NORMAL")
        return db

    stack.enter_context(patch.object(engine, "connect", connect))


def _forgets_errors(stack: ExitStack) -> None:
    """Takes what could not be written for written."""
    stack.enter_context(patch.object(Pen, "_write_once_more", lambda _self, _writing: None))


def _never_looks(stack: ExitStack) -> None:
    """Does not notice that the file has gone or is another."""
    stack.enter_context(patch.object(Pen, "_look_at_file", lambda _self: None))


def _writes_in_place(stack: ExitStack) -> None:
    """Makes a new workbook under its own name from the first byte on."""

    def write_new(path, changes, drafts=(), papers=(), key=None):
        try:
            workbook_file.write_file(path, changes, drafts, papers, key)
        except (engine.Error, OSError) as error:
            raise sentences.not_made(error, path.name) from error

    for module in _users_of_write_new():
        stack.enter_context(patch.object(module, "write_new", write_new))


def _users_of_write_new() -> tuple[object, ...]:
    from icbo_desktop.services import merging, record_import  # noqa: PLC0415 - no Qt for the rest

    return workbook_file, merging, record_import


def _no_checks(stack: ExitStack) -> None:
    """Shows whatever SQLite gives it."""
    real = contents._read_entries

    def read_entries(db: Database) -> tuple[list, Head, tuple[str, ...]]:
        entries, head, _faults = real(db)
        return entries, head, ()

    def no_faults(*_arguments: object) -> tuple[str, ...]:
        return ()

    stack.enter_context(patch.object(contents, "_read_entries", read_entries))
    for name in ("layout_faults", "_opening_page_faults", "_head_faults", "_differing_rows"):
        stack.enter_context(patch.object(contents, name, no_faults))


def _no_journal_kept(stack: ExitStack) -> None:
    """Clears away what lies beside a file before it is opened, as a tidy hand might."""
    real = opening.version_of

    def version_of(path):
        opening.journal_of(path).unlink(missing_ok=True)
        return real(path)

    stack.enter_context(patch.object(opening, "version_of", version_of))


def _believes_all(stack: ExitStack) -> None:
    """A rescue that takes what reads like an entry for one."""

    def as_written(_chain, found, before, _told):
        return (before[0], found.entry) if before else ("", None)

    stack.enter_context(patch.object(salvaged_history._Chain, "_as_written", as_written))


CONTROLS: dict[str, Callable[[ExitStack], None]] = {
    "delete-full": _delete_full,
    "wal-normal": _wal_normal,
    "never-syncs": _never_syncs,
    "says-too-early": _says_too_early,
    "writes-at-once": _writes_at_once,
    "holds-nobody-off": _holds_nobody_off,
    "forgets-errors": _forgets_errors,
    "never-looks": _never_looks,
    "writes-in-place": _writes_in_place,
    "no-checks": _no_checks,
    "believes-all": _believes_all,
    "clears-journals": _no_journal_kept,
}
