"""Opening a workbook file in an order in which a refused file is left as it was."""

import os
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from icbo_desktop.domain.errors import (
    NotAWorkbookError,
    WorkbookDamagedError,
    WorkbookError,
    WorkbookInUseError,
    WorkbookMissingError,
    WorkbookProtectedError,
    WorkbookReadOnlyError,
    WorkbookTooNewError,
)
from icbo_desktop.store import engine, sentences
from icbo_desktop.store.contents import Contents, Inspection, inspect
from icbo_desktop.store.engine import APPLICATION_ID, Database
from icbo_desktop.store.keys import (
    PLAIN_BEGINNING,
    WorkbookKey,
    first_bytes,
    held_key,
    key_for,
    looks_protected,
)
from icbo_desktop.store.layout import layout_faults
from icbo_desktop.store.migrations import MIGRATIONS, VERSION
from icbo_desktop.translation import tr, translated

LARGEST_FILE = 512 * 1024 * 1024  # bytes
_HEADER_LENGTH = 100
_PATIENCE = 2.0  # seconds that a reader waits for another process to finish its commit


@dataclass(frozen=True, slots=True)
class Opened:
    """A sound workbook. `db` holds the file alone, None when it was only read. `key` is that of a protected one."""

    contents: Contents
    db: Database | None
    was_recovered: bool = False
    copies_were_kept: bool = False
    key: WorkbookKey | None = None


def journal_of(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def unfinished_beside(path: Path) -> Path | None:
    """The file beside the workbook that a commit left which was begun and not ended, or None.

    A journal counts from its first byte, as for the engine; a "-wal" is another program's doing.
    """
    for beside, is_unfinished in (
        (journal_of(path), lambda byte: byte not in {b"", b"\0"}),
        (path.with_name(path.name + "-wal"), bool),
    ):
        try:
            with beside.open("rb") as file:
                if is_unfinished(file.read(1)):
                    return beside
        except OSError:
            continue
    return None


def version_of(path: Path) -> int:
    """The format's version, from the raw bytes, before any engine touches the file; with its key of a protected one.

    Raises NotAWorkbookError, WorkbookProtectedError, WorkbookTooNewError and WorkbookError.
    """
    header = _header_of(path)
    if header.startswith(PLAIN_BEGINNING) and len(header) >= _HEADER_LENGTH:
        application, version = (int.from_bytes(header[at : at + 4], "big") for at in (68, 60))
        return _known_version(path, application, version)
    if key_for(header) is not None:
        return _version_behind_key(path)
    if looks_protected(first_bytes(path)):
        raise WorkbookProtectedError(translated(sentences.PROTECTED, name=path.name), path)
    raise NotAWorkbookError(tr("“{name}” is not a workbook.", name=path.name))


def _version_behind_key(path: Path) -> int:
    """The version of a protected file. Where a commit was cut short its first page may be torn until it is put right."""
    with _words_for_refusal(path):
        db = engine.connect(path, "read")
    try:
        return _version_in(db, path)
    except engine.Error as error:
        if unfinished_beside(path) is not None:
            return VERSION
        raise _refusal(error, path) from error
    finally:
        db.close()


def _version_in(db: Database, path: Path) -> int:
    """What an open file says of itself. Raises `engine.Error` and as `version_of`."""
    application, version = (
        engine.one_value(db, f"PRAGMA {name}") for name in ("application_id", "user_version")
    )
    if not (isinstance(application, int) and isinstance(version, int)):
        raise NotAWorkbookError(tr("“{name}” is not a workbook.", name=path.name))
    return _known_version(path, application, version)


def _known_version(path: Path, application: int, version: int) -> int:
    if application != APPLICATION_ID:
        raise NotAWorkbookError(
            tr("“{name}” is not a workbook but another program's file.", name=path.name)
        )
    if version == 0:
        raise WorkbookDamagedError(
            translated(sentences.UNREADABLE), (translated(sentences.UNREADABLE),)
        )
    if version > VERSION:
        raise WorkbookTooNewError(
            tr(
                "This workbook was saved by a newer version of this program "
                "(file {version}, program {known}). Update the program, then open it again.",
                version=version,
                known=VERSION,
            )
        )
    return version


def open_to_write(path: Path, keep_copies_in: Path | None) -> Opened:
    """Take the file for this process alone, check it, and only then make it ready to be written."""
    key = held_key(path)  # kept until it is in what is returned
    version = version_of(path)
    unfinished = unfinished_beside(path)
    if unfinished is not None and keep_copies_in is not None:
        keep_copies((path, unfinished), keep_copies_in)
    with _words_for_refusal(path):
        db = engine.connect(path, "write")
    try:
        with _words_for_refusal(path):
            engine.hold_alone(db)
            if key is not None:
                version = _version_in(db, path)  # put right by now
            if version < VERSION:
                _upgrade(db, path, version)
            contents = proven(inspect(db))
            engine.prepare_for_writing(db)
            _prove_writable(db)
    except BaseException:
        db.close()
        raise
    was_recovered = unfinished is not None
    copies_were_kept = was_recovered and keep_copies_in is not None
    return Opened(contents, db, was_recovered, copies_were_kept, key)


def open_to_read(path: Path) -> Opened:
    """Read a workbook without a lock and without touching anything.

    Between commits the file is complete, also while another process holds it, so wait for such a moment;
    what changed meanwhile does not prove itself and is read again.
    """
    key = held_key(path)
    version = version_of(path)
    deadline = time.monotonic() + _PATIENCE
    while True:
        with _words_for_refusal(path):  # a stick may be pulled out at any of these looks
            before = path.stat().st_mtime_ns
            inspection = None if unfinished_beside(path) else _read(path, version)
            unfinished = unfinished_beside(path)
            is_steady = unfinished is None and path.stat().st_mtime_ns == before
        if inspection is not None and (inspection.contents is not None or is_steady):
            return Opened(proven(inspection), None, key=key)
        if unfinished is not None and time.monotonic() > deadline:
            raise _has_to_be_repaired(path, unfinished)
        time.sleep(0.05)


def notices_of(opened: Opened) -> tuple[str, ...]:
    """What the facilitator should know of a workbook that opened: a sudden end, words that were lost."""
    said = sentences.RECOVERED_WITH_COPIES if opened.copies_were_kept else sentences.RECOVERED
    recovered = (translated(said),) if opened.was_recovered else ()
    lost = tuple(translated(sentences.LOST_DRAFT, key=key) for key in opened.contents.lost_drafts)
    return recovered + lost


def proven(inspection: Inspection) -> Contents:
    """The contents. Raises WorkbookDamagedError with every fault where there are any."""
    if inspection.contents is None:
        faults, rows = inspection.faults, inspection.rows_at_fault
        raise WorkbookDamagedError(faults[0], faults, rows)
    return inspection.contents


def keep_copies(together: tuple[Path, Path], folder: Path) -> None:
    """Copy a file and its journal before they are joined: a stray journal can undo good work.

    Raises WorkbookError, since without the copies nothing is joined.
    """
    mark = f"Before repair {time.strftime('%Y-%m-%d %H%M%S')} "
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source in together:
            shutil.copyfile(source, folder / (mark + source.name))
    except OSError as error:
        name = together[0].name
        raise WorkbookError(
            tr(
                "“{name}” has to be repaired, and no copy could be kept before: free some space.",
                name=name,
            )
        ) from error


def _read(path: Path, version: int) -> Inspection:
    db = engine.connect(path, "read")
    try:
        return inspect(db) if version == VERSION else _inspect_upgraded(db, version)
    finally:
        db.close()


def _header_of(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise NotAWorkbookError(tr("“{name}” is a folder, not a workbook.", name=path.name))
        if not stat.S_ISREG(found.st_mode):  # to read from a pipe would wait for ever
            raise NotAWorkbookError(tr("“{name}” is not a workbook.", name=path.name))
        if found.st_size > LARGEST_FILE:
            raise NotAWorkbookError(tr("“{name}” is too large to be a workbook.", name=path.name))
        with path.open("rb") as file:
            return file.read(_HEADER_LENGTH)
    except FileNotFoundError:
        raise WorkbookMissingError(tr("“{name}” is not there.", name=path.name)) from None
    except OSError as error:
        raise WorkbookError(
            tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror)
        ) from error


def _upgrade(db: Database, path: Path, version: int) -> None:
    """Bring an older file to today's version, after a copy of it was put beside it.

    It is tried in memory first, so that a file which then turns out damaged is left as it was.
    """
    proven(_inspect_upgraded(db, version))
    _keep_old_version(db, path, version)
    engine.prepare_for_writing(db)
    MIGRATIONS.apply(db)


def _inspect_upgraded(db: Database, version: int) -> Inspection:
    """What the file would be after the steps it lacks; they are taken on a copy in memory."""
    copy = engine.connect_in_memory()
    try:
        faults = layout_faults(db, version)
        if faults:
            return Inspection(None, faults)
        engine.copy_at_once(db, copy)
        MIGRATIONS.apply(copy)
        return inspect(copy)
    except engine.Error:
        return Inspection(None, (translated(sentences.UNREADABLE),))
    finally:
        copy.close()


def _keep_old_version(db: Database, path: Path, version: int) -> None:
    """Write `Name.v1.icbo` beside the file, or `Name.v1 (2).icbo` where that is taken."""
    copy = path.with_name(f"{path.stem}.v{version}{path.suffix}")
    number = 2
    while copy.exists():
        copy = path.with_name(f"{path.stem}.v{version} ({number}){path.suffix}")
        number += 1
    part = path.with_name(f".{copy.name}.part")
    drop_half_written(part)  # a sudden end may have left it
    try:
        # Through the engine: reading the file past it would drop the lock on some systems.
        target = engine.connect(part, "create")
        try:
            engine.copy_at_once(db, target)
            engine.tidy(target)
        finally:
            target.close()
        part.replace(copy)
        fsync_folder(path.parent)
    finally:
        drop_half_written(part)


def _prove_writable(db: Database) -> None:
    """Write and take it back, which shows what no permission bit tells for sure.

    It has to be a change: the engine leaves out a write of what is there already.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("UPDATE meta SET value = value || ' ' WHERE key = 'head'")
    finally:
        db.rollback()


@contextmanager
def _words_for_refusal(path: Path) -> Iterator[None]:
    try:
        yield
    except (engine.Error, OSError) as error:
        raise _refusal(error, path) from error


def _refusal(error: Exception, path: Path) -> WorkbookError:
    code = engine.error_code(error)
    if code in {engine.BUSY, engine.LOCKED}:
        return WorkbookInUseError(translated(sentences.IN_USE))
    if code in {engine.READ_ONLY, engine.CANNOT_OPEN}:
        unfinished = unfinished_beside(path)
        if unfinished is not None:
            return _has_to_be_repaired(path, unfinished)
        return WorkbookReadOnlyError(translated(sentences.READ_ONLY))
    if code in {engine.CORRUPT, engine.NOT_A_DATABASE}:
        return WorkbookDamagedError(
            translated(sentences.UNREADABLE), (translated(sentences.UNREADABLE),)
        )
    if code == engine.FULL:
        return WorkbookError(
            tr("“{name}” cannot be opened to work on: the disk is full.", name=path.name)
        )
    return WorkbookError(
        tr("“{name}” cannot be opened: the disk or drive stopped answering.", name=path.name)
    )


def _has_to_be_repaired(path: Path, unfinished: Path) -> WorkbookReadOnlyError:
    return WorkbookReadOnlyError(
        translated(sentences.UNFINISHED, file=path.name, rest=unfinished.name)
    )


def drop_half_written(part: Path) -> None:
    """Delete a file that was never ended, and its journal. What cannot be deleted stays for the next time."""
    for each in (part, journal_of(part)):
        with suppress(OSError):  # the fault that left it is the one to be told
            each.unlink(missing_ok=True)


def fsync_folder(folder: Path) -> None:
    """Make a new name in the folder last through a power cut, where the system can."""
    directory_only: int | None = getattr(os, "O_DIRECTORY", None)
    if directory_only is None:  # Windows: a folder has no handle to flush
        return
    handle = os.open(folder, directory_only)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
