"""The workbook file: make one, open one, and add changes to it from a thread of its own."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar
from uuid import uuid4

import icbo_desktop
from icbo_desktop.domain.cleaning import clean
from icbo_desktop.domain.errors import WorkbookError, WorkbookInUseError, WorkbookReadOnlyError
from icbo_desktop.domain.history import Change
from icbo_desktop.store import engine, sentences
from icbo_desktop.store.attachments import Paper, named_in, read_paper, write_paper
from icbo_desktop.store.contents import Draft
from icbo_desktop.store.engine import Database
from icbo_desktop.store.history_rows import Head, entry_of
from icbo_desktop.store.keys import WorkbookKey
from icbo_desktop.store.migrations import MIGRATIONS
from icbo_desktop.store.opening import (
    Opened,
    drop_half_written,
    fsync_folder,
    journal_of,
    notices_of,
    open_to_read,
    open_to_write,
)
from icbo_desktop.store.pen import (
    Confirm,
    Connect,
    DropDraft,
    Pen,
    WriteChange,
    WriteDraft,
    connect_to_write,
    file_identity,
    fingerprint_at,
)
from icbo_desktop.store.statements import write_draft, write_entry, write_meta
from icbo_desktop.store.writer import Clock, Done, SaveResult, Writer, local_now
from icbo_desktop.translation import tr, translated

__all__ = ["Draft", "SaveResult", "WorkbookFile", "create_workbook", "open_workbook"]

# A disk that has not answered by then has stopped answering; the window cannot wait for it.
CLOSE_SECONDS = 10.0

Check = Callable[[], None]
T = TypeVar("T")

# The files that this process has open to write. Reading one of them past the engine, even its first
# bytes, would drop its lock on POSIX systems the moment the reader closes it.
_open_here: set[tuple[int, int]] = set()


def go_on() -> None:
    """Nobody asks to stop."""


def checked(things: Iterable[T], check: Check) -> Iterator[T]:
    """The same things, with a look before each whether to go on."""
    for thing in things:
        check()
        yield thing
    check()


def create_workbook(path: Path, first: Change, key: WorkbookKey | None = None) -> None:
    """Make a workbook that holds one change. Raises WorkbookError; an existing file is refused."""
    write_new(path, [first], key=key)


def write_new(
    path: Path,
    changes: Iterable[Change],
    drafts: Iterable[Draft] = (),
    papers: Iterable[Paper] = (),
    key: WorkbookKey | None = None,
) -> None:
    """Make a workbook that holds these changes, complete under its name or not at all; protected by a key."""
    require_free(path)
    # A name of its own length: the longest name that fits must still fit.
    part = path.with_name(f".{uuid4().hex[:8]}.icbo.part")
    try:
        write_file(part, changes, drafts, papers, key)
        os.replace(part, path)  # noqa: PTH105 - tests make this very step fail
        fsync_folder(path.parent)
    except (engine.Error, OSError) as error:
        raise sentences.not_made(error, path.name) from error
    finally:
        drop_half_written(part)


def require_free(path: Path) -> None:
    """Raise WorkbookError unless nothing of that name is there and its folder is.

    Nor may there be a journal of that name: the engine would take it for the new file's and undo it.
    """
    try:
        taken = [each.name for each in (path, journal_of(path)) if each.exists()]
        has_folder = path.parent.is_dir()
    except OSError as error:
        raise sentences.not_made(error, path.name) from error
    if taken:
        raise WorkbookError(
            tr("There is already a file “{name}” here. Choose another name.", name=taken[0])
        )
    if not has_folder:
        raise WorkbookError(tr("“{name}” was not made: its folder is not there.", name=path.name))


def open_workbook(
    path: Path,
    *,
    read_only: bool = False,
    keep_copies_in: Path | None = None,
    connect: Connect = connect_to_write,
    clock: Clock = local_now,
) -> "WorkbookFile":
    """Open a workbook and check all of it; a refused file is left as it was, byte for byte.

    A file that the last session left in mid-write is put right first; it and its journal are copied to
    `keep_copies_in` before, where that is given. `connect` is how the writer opens the file again after
    an error. Raises NotAWorkbookError, WorkbookTooNewError, WorkbookDamagedError, WorkbookInUseError,
    WorkbookReadOnlyError, and WorkbookError for anything else.
    """
    refuse_if_open_here(path)
    if os.path.islink(path):  # noqa: PTH114 - pathlib raises where a name is too long
        path = path.resolve()  # the journal lies beside the file itself
    if read_only:
        return WorkbookFile(path, open_to_read(path), None, clock)
    opened = open_to_write(path, keep_copies_in)
    return WorkbookFile(path, opened, connect, clock)


def refuse_if_open_here(path: Path) -> None:
    """Raise WorkbookInUseError if this process has the file open to write."""
    try:
        identity = file_identity(path.stat())
    except OSError:
        return  # whoever reads it next has the words for that
    if identity in _open_here:
        raise WorkbookInUseError(translated(sentences.IN_USE))


class WorkbookFile:
    """An open workbook. `workshop`, `timeline` and `fingerprint` are as the file was when it was opened.

    `notices` are sentences for the facilitator about how the file was found, mostly none. `home` is where the
    workbook lives for whoever works on it: the file itself, unless that is a working copy.

    The caller keeps the state in memory and tells each change to `append`. A `done` may be called more
    than once: with the failure whenever the queue could not be written, and at last with `saved_at`.
    """

    def __init__(
        self, path: Path, opened: Opened, connect: Connect | None, clock: Clock = local_now
    ) -> None:
        contents = opened.contents
        self.path = path
        self.home = path
        self.workshop = contents.workshop
        self.timeline = contents.timeline
        self.fingerprint = contents.head.fingerprint
        self.key = opened.key  # held here, every copy, backup and second reading finds it
        self.notices = notices_of(opened)
        self._saved_head = contents.head
        self._changes = list(contents.changes)
        self._known = {change.id for change in contents.changes}
        self._drafts = dict(contents.drafts)
        self._writer: Writer | None = None
        if opened.db is not None and connect is not None:
            self._pen = Pen(path, opened.db, contents.head, connect)
            self._writer = Writer(self._pen, clock)
            self._identity = file_identity(path.stat())
            _open_here.add(self._identity)
        self.is_read_only = self._writer is None

    @property
    def drafts(self) -> Mapping[str, Draft]:
        """The words that were typed and not kept, by field."""
        return MappingProxyType(self._drafts)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The whole history, with what is still to be written."""
        return tuple(self._changes)

    @property
    def unsaved(self) -> tuple[Change, ...]:
        """The changes that are not on the disk yet."""
        pending = self._writer.pending if self._writer is not None else ()
        return tuple(each.change for each in pending if isinstance(each, WriteChange))

    def append(self, change: Change, done: Done, papers: tuple[Paper, ...] = ()) -> None:
        """Queue a change; `done` hears of it on the writer thread, after the commit has returned.

        `papers` are the bytes of what it attaches: they are written in the same transaction or not at all.
        A change that was appended before is not written twice. Raises on the caller's thread, with
        nothing queued: EditRefusedError where a text is too long, ValueError where the change would not
        read back as it is (a text that was not cleaned), WorkbookError where the workbook is closed.
        """
        writer = self._writable()
        if change.id in self._known:
            writer.put(Confirm(), done)
            return
        entry = entry_of(change)
        self._known.add(change.id)
        self._changes.append(change)
        writer.put(WriteChange(change, entry, papers), done)

    def save_draft(self, key: str, text: str, at: datetime, done: Done) -> None:
        """Keep half-typed words for one field, in the place of those kept before.

        A workbook that is only read keeps them in memory, for a copy.
        """
        writer = None if self.is_read_only else self._writable()
        draft = Draft(key, clean(text), at)
        self._drafts[key] = draft
        if writer is not None:
            writer.put(WriteDraft(draft), done)

    def drop_draft(self, key: str, done: Done) -> None:
        """Wipe the half-typed words of a field."""
        writer = None if self.is_read_only else self._writable()
        self._drafts.pop(key, None)
        if writer is not None:
            writer.put(DropDraft(key), done)

    def retry(self) -> None:
        """Try again what could not be written."""
        if self._writer is not None:
            self._writer.retry()

    def flush(self, timeout: float) -> bool:
        """Wait at most so many seconds; True when everything is on the disk."""
        return self._writer is None or self._writer.flush(timeout)

    def paper(self, name: str) -> Paper | None:
        """An attachment's bytes, unproven, also while they wait to be written; None where there are none.

        It reads the disk: not to be called on the window's thread. Raises WorkbookError.
        """
        for writing in self._writer.pending if self._writer is not None else ():
            for paper in writing.papers if isinstance(writing, WriteChange) else ():
                if paper.name == name:
                    return paper
        try:
            return self._stored_paper(name)
        except (engine.Error, OSError) as error:
            raise WorkbookError(translated(sentences.NOT_READ)) from error

    def write_copy(self, path: Path) -> tuple[str, ...]:
        """Write all of it, with what could not be saved, to a new file. Raises WorkbookError.

        A copy is made also where attachments cannot be read any more; it returns their names.
        """
        return self.copy_work(path)()

    def copy_work(
        self, path: Path, check: Check = go_on, key: WorkbookKey | None = None
    ) -> Callable[[], tuple[str, ...]]:
        """The work of `write_copy`, with all that is there now; it may be done on another thread.

        The copy is protected as the workbook is, or with a `key` of its own.

        `check` is called between any two things that are written; what it raises stops the copy, and nothing
        of it stays.
        """
        changes, drafts = tuple(self._changes), tuple(self._drafts.values())
        lost: list[str] = []

        def work() -> tuple[str, ...]:
            papers = checked(self.papers(changes, lost), check)
            write_new(path, checked(changes, check), drafts, papers, key or self.key)
            return tuple(lost)

        return work

    def papers(self, changes: Sequence[Change], lost: list[str]) -> Iterator[Paper]:
        """Everything that was ever attached, one at a time; the names of what cannot be read go to `lost`."""
        for attachment in named_in(changes).values():
            try:
                paper = self.paper(attachment.id)
            except WorkbookError:
                paper = None
            if paper is None:
                lost.append(attachment.name)
            else:
                yield paper

    def _stored_paper(self, name: str) -> Paper | None:
        if self._writer is not None:
            return self._pen.read_paper(name)
        if not self.is_read_only:
            raise WorkbookError(translated(sentences.CLOSED))
        refuse_if_open_here(self.path)
        db = engine.connect(self.path, "read")
        try:
            return read_paper(db, name)
        finally:
            db.close()

    @property
    def saved_head(self) -> Head:
        """The end of the history on the disk: how many entries are safe there, and the last fingerprint."""
        return self._saved_head if self._writer is None else self._pen.head

    def fingerprint_at(self, seq: int) -> str:
        """The fingerprint of one entry, "" where there is none. Raises WorkbookError."""
        try:
            if self._writer is not None:
                return self._pen.fingerprint_at(seq)
            refuse_if_open_here(self.path)
            db = engine.connect(self.path, "read")
            try:
                return fingerprint_at(db, seq)
            finally:
                db.close()
        except engine.Error as error:
            raise WorkbookError(translated(sentences.NOT_READ)) from error

    def copy_file_to(self, target: Database) -> Head:
        """Copy the file as it lies on the disk, in steps between which changes are written.

        It reads the disk: not to be called on the window's thread. Raises WorkbookError and `engine.Error`.
        """
        if self._writer is not None:
            return self._pen.copy_to(target)
        refuse_if_open_here(self.path)
        db = engine.connect(self.path, "read")
        try:
            engine.copy_in_steps(db, target, go_on)
        finally:
            db.close()
        return self._saved_head

    def close(self, *, abandon_unsaved: bool = False) -> None:
        """Write what is left and leave exactly one file. Closing twice does nothing.

        Raises WorkbookError, and stays open, where something could not be written, unless told to
        abandon it (a copy was saved).
        """
        writer = self._writer
        if writer is None:
            return
        has_stopped = writer.stop(CLOSE_SECONDS)
        failure = writer.failure if has_stopped else sentences.not_saved(TimeoutError())
        if failure is not None and not abandon_unsaved:
            raise failure
        self._writer = None
        if not has_stopped:
            return  # the pen is in use by a thread that hangs, which ends with the program
        self._saved_head = self._pen.head
        self._pen.close()
        _open_here.discard(self._identity)

    def _writable(self) -> Writer:
        if self._writer is None:
            if self.is_read_only:
                raise WorkbookReadOnlyError(translated(sentences.OPENED_READ_ONLY))
            raise WorkbookError(translated(sentences.CLOSED))
        return self._writer


def write_file(
    path: Path,
    changes: Iterable[Change],
    drafts: Iterable[Draft],
    papers: Iterable[Paper],
    key: WorkbookKey | None,
) -> None:
    """Write all of a new file, not yet under its name. Raises `engine.Error` and OSError."""
    db = engine.connect(path, "create", key)
    try:
        db.execute("PRAGMA page_size = 4096")
        db.execute("PRAGMA auto_vacuum = NONE")
        engine.prepare_for_writing(db)
        MIGRATIONS.apply(db)
        with db.atomic():
            write_meta(db, "made_by", f"icbo_desktop {icbo_desktop.__version__}")
            head = Head()
            for change in changes:
                entry = entry_of(change)
                head = head.after(entry)
                write_entry(db, change, entry, head)
            for draft in drafts:
                write_draft(db, draft)
            for paper in papers:
                write_paper(db, paper)
        engine.tidy(db)
    finally:
        db.close()
