"""Passwords of workbooks: unlock, set, change, take off; what is left of a plain workbook; protected copies.

Everything here takes its time, a tenth of a second for a password and some for a large file, so that it is done
on another thread than the window's. Whoever unlocks a workbook keeps the key that is returned until the workbook
is open; the open workbook then keeps it, and with the last of them it is gone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from icbo_desktop.domain.errors import WorkbookError, WorkbookInUseError, WrongPasswordError
from icbo_desktop.domain.file_names import WORKBOOK_ENDING, as_workbook_name
from icbo_desktop.domain.recovery_phrase import key_of, looks_like_phrase, password_of
from icbo_desktop.locations import work_dir
from icbo_desktop.services.clean_copy import work_without_history
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.services.deleting import wipe_goings
from icbo_desktop.services.publishing import handling
from icbo_desktop.services.what_goes import Going, older_states, what_goes
from icbo_desktop.services.workbook_service import WorkbookService, recovered_dir
from icbo_desktop.store import protection
from icbo_desktop.store.file_place import resolved
from icbo_desktop.store.keys import (
    SALT_BYTES,
    WorkbookKey,
    first_bytes,
    held_key,
    hold,
    is_protected,
    key_from_password,
    new_key,
)
from icbo_desktop.store.lock_notes import read_lock
from icbo_desktop.store.workbook_file import Check, WorkbookFile, go_on
from icbo_desktop.store.working_copies import copies_in, copy_for, drop_copy
from icbo_desktop.translation import tr

__all__ = [
    "Protected",
    "WorkbookKey",
    "change_password",
    "delete_older",
    "is_protected",
    "older_under_other_keys",
    "opened_warning",
    "protect",
    "protected_copy",
    "record_warning",
    "require_typed",
    "unlock",
    "unlock_typed",
    "unlock_with_phrase",
    "unprotect",
    "working_copy_file",
]


@dataclass(frozen=True, slots=True, repr=False)
class Protected:
    """A workbook with a new password: the key, to be kept until it is open again; its phrase, to be shown once.

    `older` are files beside it and on this laptop that the new password does not open: plain ones, or ones
    under the password before. Whoever asked for the password is asked whether they go.
    """

    key: WorkbookKey
    older: tuple[Going, ...] = ()

    @property
    def phrase(self) -> str:
        """The recovery phrase in groups. It is kept nowhere."""
        return self.key.phrase

    def __repr__(self) -> str:
        return f"Protected(older={len(self.older)})"


def unlock(path: Path, password: str) -> WorkbookKey:
    """Make a protected workbook open for as long as the key is kept. Raises WrongPasswordError and WorkbookError."""
    return protection.unlock(path, password)


def unlock_with_phrase(path: Path, phrase: str) -> WorkbookKey:
    """The same with the recovery phrase. Raises PasswordRefusedError with which group is mistyped, and as `unlock`."""
    return protection.unlock_with_phrase(path, phrase)


def unlock_typed(path: Path, typed: str) -> WorkbookKey:
    """Unlock with what stands in one field: the password or the recovery phrase. Raises as both."""
    try:
        return protection.unlock(path, typed)
    except WrongPasswordError:
        if not looks_like_phrase(typed):
            raise
    return protection.unlock_with_phrase(path, typed)


def require_typed(key: WorkbookKey, typed: str) -> None:
    """Raise WrongPasswordError or PasswordRefusedError where what was typed does not make the key of an open workbook.

    Its file is not read: on Linux the engine would lose its locks when the file is closed again.
    """
    if key_from_password(typed, key.salt) == key:
        return
    if not looks_like_phrase(typed):
        raise WrongPasswordError(
            tr(
                "That is not the present password. Look at capitals and spaces; the recovery phrase is right here too."
            )
        )
    if key_of(typed) != key.raw:
        raise WrongPasswordError(
            tr(
                "That recovery phrase is not this workbook's: each password has a phrase of its own."
            )
        )


def working_copy_file(copy_id: str) -> Path:
    """The file to unlock where a working copy on this laptop asks for its password."""
    return work_dir() / f"{copy_id}{WORKBOOK_ENDING}"


def protect(path: Path, password: str, clock: Clock = system_clock) -> Protected:
    """Protect a plain workbook that nobody has open. Raises PasswordRefusedError and WorkbookError: then it is as it was."""
    password_of(password)
    with handling(resolved(path)):
        _require_at_home(path, clock)
        key = protection.protect(path, password, recovered_dir())
    return Protected(key, _older_that_is_found(path))


def change_password(path: Path, password: str, clock: Clock = system_clock) -> Protected:
    """Give an unlocked workbook another password and another phrase. Raises as `protect`."""
    password_of(password)
    with handling(resolved(path)):
        _require_at_home(path, clock)
        key = protection.change_password(path, password, recovered_dir())
    return Protected(key, _older_that_is_found(path))


def unprotect(path: Path, clock: Clock = system_clock) -> None:
    """Take the password off an unlocked workbook. Its backups keep theirs. Raises WorkbookError: then it is as it was."""
    with handling(resolved(path)):
        _require_at_home(path, clock)
        protection.unprotect(path, recovered_dir())


def older_under_other_keys(path: Path) -> tuple[Going, ...]:
    """What is kept of a protected workbook that is not protected as the file itself: plain, or by the password before.

    Backups, states before a publishing or an upgrade, copies kept before a repair, attachments that were opened.
    """
    salt = first_bytes(path, SALT_BYTES)
    found: list[Going] = []
    for going in older_states(what_goes(path)):
        others = tuple(each for each in going.files if first_bytes(each, SALT_BYTES) != salt)
        if others == going.files:
            found.append(going)
        elif others:
            found.append(Going(_named(others), others))
    return tuple(found)


def _older_that_is_found(path: Path) -> tuple[Going, ...]:
    """As `older_under_other_keys`; none where a folder cannot be looked through.

    The password is set by then: its phrase has to be shown, whatever a disk does.
    """
    try:
        return older_under_other_keys(path)
    except (OSError, WorkbookError):
        return ()


def delete_older(older: tuple[Going, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Delete them: the lines of what went, and a sentence for each file that stayed.

    They are written over where the disk writes in place. A solid-state disk or a stick may still hold what
    was there before, where only special tools find it: nobody can promise more than that.
    """
    return wipe_goings(older)


def protected_copy(
    workbook: WorkbookService,
    path: Path,
    password: str,
    *,
    without_history: bool = False,
    clock: Clock = system_clock,
    check: Check = go_on,
) -> Callable[[], tuple[Protected, tuple[str, ...]]]:
    """The work of writing one encrypted file to send, with a password of its own; it may be done on another thread.

    It returns the copy's key and the names of attachments that could not be read. Raises PasswordRefusedError
    at once; the work raises WorkbookError, or what `check` raises to stop it.
    """
    password_of(password)
    path = as_workbook_name(path)

    def work() -> tuple[Protected, tuple[str, ...]]:
        made = hold(new_key(password_of(password)))
        if without_history:
            work_without_history(workbook, path, clock, check, made)()
            return Protected(made), ()
        return Protected(made), workbook.file.copy_work(path, check, made)()

    return work


def record_warning(file: WorkbookFile | Path) -> str:
    """What is said wherever something of a workbook is written that is not encrypted; "" where it is plain anyhow."""
    key = held_key(file) if isinstance(file, Path) else file.key
    if key is None:
        return ""
    return tr(
        "The workbook is protected, this record is not: whoever has the file can read it. "
        "Keep it where only those can reach it who may."
    )


def opened_warning(file: WorkbookFile) -> str:
    """What is said before an attachment of a protected workbook is given to another program; "" where it is plain."""
    if file.key is None:
        return ""
    return tr(
        "To open this attachment, a copy of it that is not protected is put on this laptop "
        "until the workbook is closed."
    )


def _require_at_home(path: Path, clock: Clock) -> None:
    """Raise WorkbookError where work of it lies on this laptop unpublished, or another laptop has it open."""
    folder, home = work_dir(), resolved(path)
    left = copy_for(home, folder)
    lock = read_lock(home)
    ours = {copy.id for copy in copies_in(folder)}
    if lock is not None and lock.copy_id not in ours and lock.is_fresh(clock()):
        message = tr(
            "“{name}” is open on {machine}. Its password can be set when it is closed there.",
            name=path.name,
            machine=lock.machine[:60],
        )
        raise WorkbookInUseError(message)
    if left is not None and not drop_copy(left, folder, held_by=home):
        message = tr(
            "Work on “{name}” is on this laptop and not yet at its place. "
            "Publish it from the start screen first, then set the password.",
            name=path.name,
        )
        raise WorkbookError(message)


def _named(files: tuple[Path, ...]) -> str:
    return ", ".join(file.name for file in files)
