"""Deleting a workbook with everything that this laptop keeps of it; what went and what stayed, in words."""

import errno
import os
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.locations import state_dir, work_dir
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.services.left_beside import parts_of
from icbo_desktop.services.leftovers import SECONDS_IN_HAND, clear_leftovers
from icbo_desktop.services.publishing import handling
from icbo_desktop.services.what_goes import Going, WhatGoes, half_written_in, what_goes
from icbo_desktop.store import engine
from icbo_desktop.store.file_place import resolved
from icbo_desktop.store.high_water import forget_place
from icbo_desktop.store.lock_notes import read_lock
from icbo_desktop.store.names_beside import is_set_aside
from icbo_desktop.store.opening import unfinished_beside
from icbo_desktop.store.wiping import wipe
from icbo_desktop.store.workbook_file import refuse_if_open_here
from icbo_desktop.store.working_copies import is_in_use, require_alone
from icbo_desktop.translation import marked, translated

NOTHING_WENT = marked("Nothing was deleted. {reason}")
OPEN_HERE = marked("“{name}” is open in another window of this program. Close it there first.")
OPEN_THERE = marked("“{name}” is open on {machine}. It can be deleted when it is closed there.")
CANNOT_GO = marked("“{name}” cannot be deleted: {why}.")
NOTHING_LEFT = marked("“{name}” is not there, and this laptop keeps nothing of it.")
READ_ONLY_WORDS = marked("the file or its folder is read-only")
IN_USE_WORDS = marked("another program has it open, or it may not be changed")
AWAY_WORDS = marked("the disk or network drive stopped answering")
_READ_ONLY = frozenset({errno.EROFS})


@dataclass(frozen=True, slots=True)
class Deleted:
    """What went, a line each, and a sentence for each file that stayed.

    `spared` are sentences on what was found and is deleted only for itself, `places` the other workbooks that went.
    """

    gone: tuple[str, ...]
    stayed: tuple[str, ...]
    spared: tuple[str, ...] = ()
    places: tuple[Path, ...] = ()


def delete_workbook(workbook: Path, clock: Clock = system_clock) -> Deleted:
    """Delete a workbook, its backups and whatever else is kept of it. There is no undo.

    Not for the window's thread. Raises WorkbookError where the workbook cannot go: then nothing went. The
    workbook goes first, and what is remembered of it last: a second attempt finds what the first one left.
    """
    with handling(resolved(workbook)):
        what = what_goes(workbook)
        require_free(what, clock)
        stayed = _wipe_workbook(what)
        gone, others = wipe_goings(what.others)
        asides_gone, asides_left = _wipe_asides(what)
        stayed += (*others, *asides_left, *_wipe_rest(what))
        if not stayed:
            _forget(what)
    remembered = () if stayed else what.lines[-1:]
    places = tuple(path for path in set_asides(what) if not os.path.lexists(path))
    return Deleted((what.lines[0], *gone, *asides_gone, *remembered), stayed, what.stays, places)


def wipe_goings(goings: Iterable[Going]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Delete these files; the lines of those that went in full, and a sentence for each file that did not."""
    gone: list[str] = []
    stayed: list[str] = []
    for going in goings:
        faults = [fault for path in going.files if (fault := wiped(path))]
        stayed += faults
        if not faults:
            gone.append(going.words)
    return tuple(gone), tuple(stayed)


def wiped(path: Path) -> str:
    """Delete one file; why that could not be done, "" where it went or was gone before."""
    try:
        wipe(path)
    except FileNotFoundError:
        return ""
    except OSError as error:
        return translated(CANNOT_GO, name=path.name, why=why_not(error))
    return ""


def why_not(error: OSError) -> str:
    """What kept a file, in words."""
    if error.errno in _READ_ONLY:
        return translated(READ_ONLY_WORDS)
    return translated(IN_USE_WORDS if isinstance(error, PermissionError) else AWAY_WORDS)


def require_free(what: WhatGoes, clock: Clock) -> None:
    """Raise WorkbookError where somebody works on it, here or on another laptop."""
    path = resolved(what.workbook)
    name = what.workbook.name
    if not (what.files or what.others or what.asides or what.ids):
        raise WorkbookError(translated(NOTHING_LEFT, name=name))
    note = read_lock(path)
    ours = {copy.id for copy in what.copies}
    if note is not None and note.is_fresh(clock()) and note.copy_id not in ours:
        reason = translated(OPEN_THERE, name=name, machine=note.machine[:60])
        raise WorkbookError(translated(NOTHING_WENT, reason=reason))
    is_open = path.exists() and _is_open(path)
    if is_open or any(is_in_use(copy.file(work_dir())) for copy in what.copies):
        raise WorkbookError(translated(NOTHING_WENT, reason=translated(OPEN_HERE, name=name)))
    for each in what.files:
        if not os.access(each, os.W_OK) or not os.access(each.parent, os.W_OK):
            reason = translated(CANNOT_GO, name=each.name, why=translated(READ_ONLY_WORDS))
            raise WorkbookError(translated(NOTHING_WENT, reason=reason))


def _is_open(path: Path) -> bool:
    try:
        refuse_if_open_here(path)
    except WorkbookError:
        return True
    if unfinished_beside(path) is not None:
        return False  # asking would put it right, as after a crash; whoever has it open ends a commit at once
    try:
        require_alone(path)
    except engine.Error as error:
        # One that is damaged or protected cannot be asked further: nobody holds it.
        return engine.error_code(error) in {engine.BUSY, engine.LOCKED}
    return False


def _wipe_workbook(what: WhatGoes) -> tuple[str, ...]:
    """The workbook before all else, then its journal; what stayed of that. Raises WorkbookError where it stays."""
    if not what.files:
        return ()
    first, *rest = what.files
    reason = wiped(first)
    if reason:
        raise WorkbookError(translated(NOTHING_WENT, reason=reason))
    return tuple(fault for path in rest if (fault := wiped(path)))


def set_asides(what: WhatGoes) -> tuple[Path, ...]:
    """The files that were set aside for a backup and go with the workbook."""
    real = resolved(what.workbook)
    return tuple(each.files[0] for each in what.asides if is_set_aside(each.files[0], real))


def _wipe_asides(what: WhatGoes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """As `wipe_goings`; one that somebody has open by now stays whole."""
    in_use = {path for path in set_asides(what) if path.exists() and _is_open(path)}
    faults = tuple(
        translated(CANNOT_GO, name=path.name, why=translated(IN_USE_WORDS))
        for path in sorted(in_use)
    )
    gone, stayed = wipe_goings(each for each in what.asides if each.files[0] not in in_use)
    return gone, (*faults, *stayed)


def _wipe_rest(what: WhatGoes) -> tuple[str, ...]:
    """Half-written backups and private copies, and the folders that are empty then."""
    parts = [part for folder in what.folders for part in half_written_in(folder)]
    parts += [*parts_of(resolved(what.workbook)), *rescues_left()]
    stayed = [fault for part in parts if (fault := wiped(part))]
    for part in parts:
        if part.parent.name.startswith("rescue-"):
            shutil.rmtree(part.parent, ignore_errors=True)
    for folder in what.folders:
        with suppress(OSError):  # something of somebody else's is in it, or it was never made
            folder.rmdir()
    clear_leftovers(what.workbook.parent)
    return tuple(stayed)


def rescues_left() -> Iterator[Path]:
    """The files of private copies that a rescue made and did not take away; another one may be at work now."""
    for folder in (state_dir() / "rescue").glob("rescue-*"):
        with suppress(OSError):  # whoever made it takes it away just now
            if time.time() - folder.stat().st_mtime > SECONDS_IN_HAND:
                yield from (file for file in folder.rglob("*") if file.is_file())


def _forget(what: WhatGoes) -> None:
    for workbook_id in what.ids:
        copies = (copy.file(work_dir()) for copy in what.copies)
        for place in (resolved(what.workbook), *set_asides(what), *copies):
            with suppress(OSError):  # a mark holds a number and a path, and no words
                forget_place(state_dir(), workbook_id, place)
