"""Working copies: the workbook on the laptop's own disk, with a note of where it belongs.

A copy is `<id>.icbo` with its note `<id>.json` beside it. The note says where the workbook lives and which
states of the file there are ours, so that what somebody else has written is never overwritten.
"""

import errno
import hashlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import msgspec

from icbo_desktop.domain.errors import (
    NotAWorkbookError,
    WorkbookDamagedError,
    WorkbookError,
    WorkbookProtectedError,
    WorkbookReadOnlyError,
)
from icbo_desktop.domain.file_names import WORKBOOK_ENDING
from icbo_desktop.store import engine, sentences
from icbo_desktop.store.engine import Database
from icbo_desktop.store.opening import (
    drop_half_written,
    fsync_folder,
    journal_of,
    unfinished_beside,
    version_of,
)
from icbo_desktop.store.workbook_file import WorkbookFile, go_on, refuse_if_open_here
from icbo_desktop.translation import tr, translated

PATIENCE = 2.0  # seconds that a commit of somebody else's may take while the workbook is read
FULL_NUMBERS = frozenset({errno.ENOSPC, errno.EDQUOT})
_OLD_PART = 3_600  # seconds after which what was left half-made is swept away


@dataclass(frozen=True, slots=True)
class Mark:
    """What a workbook file holds, in short: the end of its history, and the half-typed words by fingerprint."""

    head: str
    drafts: frozenset[str] = frozenset()

    def __str__(self) -> str:
        drafts = hashlib.sha256(" ".join(sorted(self.drafts)).encode()).hexdigest()[:16]
        return f"{self.head}/{drafts}" if self.drafts else self.head


class WorkingCopy(msgspec.Struct, frozen=True, kw_only=True):
    """A working copy's note. `at_home` is the mark of what we read or published last at `home`.

    `tried` are the marks of what may lie there after a sudden end in the middle of publishing. `rival` is
    the file that somebody else changed, where `home` is the file that was then put beside it.
    """

    id: str
    home: str
    place: str
    at_home: str
    tried: tuple[str, ...] = ()
    published_at: datetime | None = None
    rival: str = ""

    def file(self, folder: Path) -> Path:
        return folder / f"{self.id}{WORKBOOK_ENDING}"

    def note(self, folder: Path) -> Path:
        return folder / f"{self.id}.json"


def mark_of(path: Path) -> Mark | None:
    """What the file holds; None where it cannot be told. Raises OSError where the file is not to be reached."""
    path.stat()
    try:
        version_of(path)
        db = engine.connect(path, "read")
    except (engine.Error, NotAWorkbookError, WorkbookDamagedError, WorkbookProtectedError):
        return None
    except WorkbookError as error:
        raise OSError(error.sentence) from error
    try:
        head = engine.one_value(db, "SELECT value FROM meta WHERE key = 'head'")
        drafts = db.execute("SELECT sha256 FROM draft").fetchall()
        return Mark(str(head), frozenset(str(row[0]) for row in drafts))
    except engine.Error:
        return None
    finally:
        db.close()


def opened_mark(file: WorkbookFile) -> Mark:
    """What the file held when it was opened."""
    drafts = frozenset(draft.fingerprint for draft in file.drafts.values())
    return Mark(f"{len(file.changes)}:{file.fingerprint}", drafts)


def holds(path: Path, mark: Mark) -> bool:
    """Whether everything of a state is in this workbook: its history goes on from there, and its drafts are here."""
    seq, _, fingerprint = mark.head.partition(":")
    try:
        db = engine.connect(path, "read")
    except engine.Error:
        return False
    try:
        row = db.execute("SELECT hash FROM history WHERE seq = ?", [seq]).fetchone()
        drafts = {str(row[0]) for row in db.execute("SELECT sha256 FROM draft").fetchall()}
    except engine.Error:
        return False
    finally:
        db.close()
    return row is not None and row[0] == fingerprint and mark.drafts <= drafts


def take_copy(home: Path, place: str, folder: Path) -> WorkingCopy:
    """Copy a workbook to the laptop, as it is between two commits of whoever has it open. Raises WorkbookError."""
    version_of(home)
    _sweep(folder)
    taken = uuid4().hex
    part = folder / f".{taken}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _copy_between_commits(home, part)
        mark = mark_of(part)
        if mark is None:
            raise WorkbookDamagedError(
                translated(sentences.UNREADABLE), (translated(sentences.UNREADABLE),)
            )
        copy = WorkingCopy(id=taken, home=str(home), place=place, at_home=str(mark))
        flush(part)
        write_note(copy, folder)
        os.replace(part, copy.file(folder))  # noqa: PTH105 - as everywhere where a test makes it fail
        fsync_folder(folder)
    except (engine.Error, OSError) as error:
        raise _not_taken(error, home) from error
    finally:
        drop_half_written(part)
    return copy


def copies_in(folder: Path) -> tuple[WorkingCopy, ...]:
    """Every working copy, in the order of their files' names."""
    try:
        notes = sorted(folder.glob("*.json"))
    except OSError:
        return ()
    found = [read_note(path) for path in notes]
    return tuple(copy for copy in found if copy is not None and copy.file(folder).exists())


def copy_for(home: Path, folder: Path) -> WorkingCopy | None:
    """The working copy of the workbook that lives there, if there is one."""
    return next((copy for copy in copies_in(folder) if Path(copy.home) == home), None)


def is_published(copy: WorkingCopy, folder: Path) -> bool:
    """Whether what the copy holds lies at its home, as far as the note knows. The copy must not be open."""
    path = copy.file(folder)
    try:
        mark = None if unfinished_beside(path) else mark_of(path)
    except OSError:
        return False
    return mark is not None and copy.at_home == str(mark)


def read_note(path: Path) -> WorkingCopy | None:
    """The note, None where it does not make sense: then the copy is not offered, and stays where it is."""
    try:
        copy = msgspec.json.decode(path.read_bytes(), type=WorkingCopy)
    except (OSError, msgspec.DecodeError):
        return None
    return copy if copy.id == path.stem and Path(copy.home).is_absolute() else None


def write_note(copy: WorkingCopy, folder: Path) -> None:
    """Write the note, so that after a power cut it is the old one or the new one. Raises OSError."""
    part = folder / f".{copy.id}.note.part"
    with part.open("wb") as file:
        file.write(msgspec.json.encode(copy))
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, copy.note(folder))  # noqa: PTH105 - as above
    fsync_folder(folder)


def drop_copy(copy: WorkingCopy, folder: Path, held_by: Path | None = None) -> bool:
    """Delete a copy that is at its home, or all of which another workbook file holds.

    False, and it stays, where that is not so or somebody has it open.
    """
    path = copy.file(folder)
    try:
        refuse_if_open_here(path)
        if not (is_published(copy, folder) or (held_by is not None and _is_held(path, held_by))):
            return False
        require_alone(path)
    except (WorkbookError, engine.Error, OSError):
        return False
    for each in (copy.note(folder), path, journal_of(path), *folder.glob(f"{copy.id}.v*")):
        each.unlink(missing_ok=True)
    return True


def make_image(copy_to: Callable[[Database], object], image: Path) -> None:
    """Write a file of what a workbook holds now. Raises WorkbookError, `engine.Error` and OSError."""
    image.unlink(missing_ok=True)
    target = engine.connect(image, "create")
    try:
        copy_to(target)
    finally:
        target.close()


def is_in_use(path: Path) -> bool:
    """Whether a working copy is open, here or in another process; one that has to be repaired is not looked into."""
    try:
        refuse_if_open_here(path)
        if unfinished_beside(path) is None:
            require_alone(path)
    except WorkbookError:
        return True
    except engine.Error as error:
        # A lock is met before the first page is found to make no sense without its key.
        return engine.error_code(error) != engine.NOT_A_DATABASE
    return False


def _is_held(path: Path, other: Path) -> bool:
    mark = None if unfinished_beside(path) else mark_of(path)
    return mark is not None and unfinished_beside(other) is None and holds(other, mark)


def flush(path: Path) -> None:
    """Make the file's bytes last through a power cut."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def require_alone(path: Path) -> None:
    """Raise `engine.Error` where another process has the file open."""
    db = engine.connect(path, "write")
    try:
        engine.hold_alone(db)
    finally:
        db.close()


def _copy_between_commits(home: Path, part: Path) -> None:
    latest = time.monotonic() + PATIENCE
    while True:
        before = _trace(home)
        unfinished = unfinished_beside(home)
        if unfinished is None:
            part.unlink(missing_ok=True)
            _copy_pages(home, part)
            unfinished = unfinished_beside(home)
            if unfinished is None and _trace(home) == before:
                return
        if time.monotonic() > latest:
            if unfinished is None:
                raise WorkbookError(
                    tr("“{name}” is being written all the time. Try it again.", name=home.name)
                )
            message = translated(sentences.UNFINISHED, file=home.name, rest=unfinished.name)
            raise WorkbookReadOnlyError(message)
        time.sleep(0.05)


def _copy_pages(home: Path, part: Path) -> None:
    source = engine.connect(home, "read")
    try:
        target = engine.connect(part, "create")
        try:
            engine.copy_in_steps(source, target, go_on)
        finally:
            target.close()
    finally:
        source.close()


def _trace(path: Path) -> tuple[int, int]:
    found = path.stat()
    return (found.st_mtime_ns, found.st_size)


def _sweep(folder: Path) -> None:
    """Delete what a sudden end left half-made."""
    for part in folder.glob(".*.part"):
        try:
            if time.time() - part.stat().st_mtime > _OLD_PART:
                part.unlink()
        except OSError:
            continue


def _not_taken(error: Exception, home: Path) -> WorkbookError:
    code = engine.error_code(error)
    if code in {engine.CORRUPT, engine.NOT_A_DATABASE}:
        return WorkbookDamagedError(
            translated(sentences.UNREADABLE), (translated(sentences.UNREADABLE),)
        )
    if code == engine.FULL or getattr(error, "errno", None) in FULL_NUMBERS:
        return WorkbookError(
            tr("“{name}” cannot be opened to work on: this laptop's disk is full.", name=home.name)
        )
    return WorkbookError(
        tr("“{name}” cannot be opened: the disk or drive stopped answering.", name=home.name)
    )
