"""Protecting a workbook with a password, changing that, taking it off again; and unlocking one.

The whole workbook is written anew beside the old file, in the state that it is to have from its first byte,
proved with every check there is and only then put in the old one's place. So a sudden end leaves the one or
the other, and never a plain copy of a workbook that is to be protected.
"""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from icbo_desktop.domain.errors import (
    WorkbookDamagedError,
    WorkbookError,
    WorkbookProtectedError,
    WorkbookReadOnlyError,
    WrongPasswordError,
)
from icbo_desktop.domain.recovery_phrase import key_of, password_of
from icbo_desktop.domain.wording import listed
from icbo_desktop.store import engine, keys, sentences
from icbo_desktop.store.checks import unopened_faults
from icbo_desktop.store.keys import WorkbookKey
from icbo_desktop.store.opening import (
    drop_half_written,
    fsync_folder,
    journal_of,
    open_to_read,
    unfinished_beside,
    version_of,
)
from icbo_desktop.store.publishing import Wait, flush_folder, replace_patiently
from icbo_desktop.store.wiping import PIECE
from icbo_desktop.store.workbook_file import (
    Check,
    WorkbookFile,
    checked,
    go_on,
    open_workbook,
    refuse_if_open_here,
    write_file,
)
from icbo_desktop.translation import translated

__all__ = ["change_password", "protect", "rewrite", "unlock", "unlock_with_phrase", "unprotect"]


def unlock(path: Path, password: str) -> WorkbookKey:
    """Open the door to a protected workbook: it can be opened for as long as the key that is returned is kept.

    The file is only read. It takes a tenth of a second, on purpose. Raises WrongPasswordError, and WorkbookError
    where the file is no protected workbook or cannot be read.
    """
    salt = _salt_of(path)
    return _proved(path, keys.key_from_password(password, salt), sentences.DOES_NOT_OPEN)


def unlock_with_phrase(path: Path, phrase: str) -> WorkbookKey:
    """The same with the recovery phrase. Raises PasswordRefusedError with which group is mistyped, and as `unlock`."""
    raw = key_of(phrase)
    return _proved(path, WorkbookKey(raw, _salt_of(path)), sentences.PHRASE_DOES_NOT_OPEN)


def protect(path: Path, password: str, keep_copies_in: Path | None = None) -> WorkbookKey:
    """Protect a plain workbook that nobody has open; the key with its recovery phrase.

    Raises PasswordRefusedError, and WorkbookError with the workbook as it was.
    """
    refuse_if_open_here(path)
    if keys.is_protected(path):
        raise WorkbookError(translated(sentences.PROTECTED_ALREADY, name=path.name))
    return _with_new_password(path, password, keep_copies_in)


def change_password(path: Path, password: str, keep_copies_in: Path | None = None) -> WorkbookKey:
    """Give an unlocked workbook another password; the old one and its phrase open it no more.

    The copies that were made before still open with the old ones. Raises as `protect`.
    """
    _require_unlocked(path)
    return _with_new_password(path, password, keep_copies_in)


def unprotect(path: Path, keep_copies_in: Path | None = None) -> None:
    """Take the password off an unlocked workbook. Raises WorkbookError with the workbook as it was."""
    _require_unlocked(path)
    rewrite(path, None, keep_copies_in)


def _with_new_password(path: Path, password: str, keep_copies_in: Path | None) -> WorkbookKey:
    if not engine.CAN_PROTECT:
        raise WorkbookError(translated(engine.CANNOT_PROTECT))
    key = keys.hold(keys.new_key(password_of(password)))
    rewrite(path, key, keep_copies_in)
    return key


def rewrite(
    path: Path,
    key: WorkbookKey | None,
    keep_copies_in: Path | None = None,
    *,
    check: Check = go_on,
    wait: Wait = time.sleep,
) -> None:
    """Put all of a workbook into a new file with this key or with none, which takes its place.

    Raises WorkbookError with the workbook as it was, or what `check` raises to stop it.
    """
    file = open_workbook(path, keep_copies_in=keep_copies_in)
    part = part_of(file.path)
    try:
        _write_part(file, part, key, check)
        head, drafts = file.saved_head, dict(file.drafts)
        # Windows puts nothing in the place of an open file. Closing leaves no journal that could undo the new one.
        file.close()
        if unfinished_beside(file.path) is not None or journal_of(file.path).exists():
            raise WorkbookError(translated(sentences.NOT_CLOSED_TIDILY, name=path.name))
        _prove(part, key, file, (head, drafts))
        with suppress(OSError):  # some shares know no rights
            shutil.copymode(file.path, part)
        with _held_open(file.path) as old:
            replace_patiently(part, file.path, wait)
            _settle(file.path.parent, old)
    except (engine.Error, OSError) as error:
        raise sentences.not_made(error, "The new file") from error
    finally:
        file.close(abandon_unsaved=True)
        drop_part(file.path)


@contextmanager
def _held_open(path: Path) -> Iterator[BinaryIO | None]:
    """A file that is about to lose its name; None on Windows, which replaces no file that is open."""
    if os.name != "posix":
        yield None
        return
    with path.open("rb+") as old:
        yield old


def _settle(folder: Path, old: BinaryIO | None) -> None:
    """Make the new file's name last, and only then write over the bytes of the old one. Raises OSError.

    What a solid-state disk or a synced folder keeps of those is out of any program's reach. Where the folder
    cannot be flushed, a power cut may bring the old name back: then they stay as they are.
    """
    try:
        fsync_folder(folder)
    except OSError:
        flush_folder(folder)  # which knows where that is no fault
        return
    if old is None or os.fstat(old.fileno()).st_nlink:
        return
    with suppress(OSError):  # the new file is in place all the same
        left = os.fstat(old.fileno()).st_size
        while left > 0:
            left -= old.write(bytes(min(PIECE, left)))
        old.flush()
        os.fsync(old.fileno())


def part_of(path: Path) -> Path:
    """Where the new file is written: one name for each workbook, so that what a sudden end left is found."""
    return path.with_name(f".{hashlib.sha256(path.name.encode()).hexdigest()[:8]}.icbo.part")


def drop_part(path: Path) -> None:
    """Delete what a sudden end left half-written of a workbook."""
    drop_half_written(part_of(path))


def _write_part(file: WorkbookFile, part: Path, key: WorkbookKey | None, check: Check) -> None:
    drop_part(file.path)
    lost: list[str] = []
    papers = checked(file.papers(file.changes, lost), check)
    write_file(part, checked(file.changes, check), file.drafts.values(), papers, key)
    if lost:
        # A copy may lack them; what takes the place of the only file may not.
        raise WorkbookError(translated(sentences.PAPERS_LOST, names=listed(lost)))


def _prove(
    part: Path, key: WorkbookKey | None, file: WorkbookFile, expected: tuple[object, object]
) -> None:
    """Open the new file as anybody would, and read all of it. Raises WorkbookError."""
    opened = open_to_read(part)
    found = (opened.contents.head, dict(opened.contents.drafts))
    is_same = found == expected and opened.contents.workshop == file.workshop
    if opened.key != key or not is_same or unopened_faults(part, opened):
        raise WorkbookError(translated(sentences.NEW_FILE_UNSOUND))


def _salt_of(path: Path) -> bytes:
    """Raises WorkbookError where the file is not a protected workbook."""
    refuse_if_open_here(path)
    try:
        version_of(path)
    except WorkbookProtectedError:
        pass
    except WorkbookDamagedError:
        if keys.held_key(path) is None:
            raise
    else:
        if keys.held_key(path) is None:
            raise WorkbookError(translated(sentences.NOT_PROTECTED, name=path.name))
    return keys.first_bytes(path, keys.SALT_BYTES)


def _require_unlocked(path: Path) -> None:
    refuse_if_open_here(path)
    version_of(path)  # raises WorkbookProtectedError while nobody holds the key
    if keys.held_key(path) is None:
        raise WorkbookError(translated(sentences.NOT_PROTECTED, name=path.name))


def _proved(path: Path, key: WorkbookKey, wrong: str) -> WorkbookKey:
    """The key, held, if it opens the first page. Whatever else is wrong with the file shows when it is opened."""
    if not engine.CAN_PROTECT:
        raise WorkbookError(translated(engine.CANNOT_PROTECT))
    try:
        is_right = _opens(path, key, "read") or _opens_once_put_right(path, key)
    except (engine.Error, OSError) as error:
        raise WorkbookReadOnlyError(translated(sentences.NOT_READ)) from error
    if not is_right:
        raise WrongPasswordError(translated(wrong, name=path.name))
    drop_part(path)
    return keys.hold(key)


def _opens(path: Path, key: WorkbookKey, mode: engine.Mode) -> bool:
    db = engine.connect(path, mode, key)
    try:
        if mode == "write":
            engine.hold_alone(db)
        engine.one_value(db, "PRAGMA user_version")
    except engine.Error as error:
        if engine.error_code(error) in {engine.NOT_A_DATABASE, engine.CORRUPT}:
            return False
        raise
    finally:
        db.close()
    return True


def _opens_once_put_right(path: Path, key: WorkbookKey) -> bool:
    """Whether the key opens it once its journal is joined with it, which is tried on a copy: both are encrypted."""
    if unfinished_beside(path) is None:
        return False
    with tempfile.TemporaryDirectory(prefix="icbo-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, "copy.icbo")
        shutil.copyfile(path, copy)
        shutil.copyfile(journal_of(path), journal_of(copy))
        return _opens(copy, key, "write")
