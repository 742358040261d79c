"""Opening a workbook in the way that fits the place where it lives, and what lies on the laptop unpublished."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

import msgspec
from PySide6.QtCore import QThread

from icbo_desktop.domain.errors import WorkbookError, WorkbookInUseError
from icbo_desktop.domain.file_names import as_workbook_name
from icbo_desktop.domain.file_places import LAPTOP, FilePlace, UnpublishedCopy, Working
from icbo_desktop.locations import state_dir, work_dir
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.services.publishing import CONFLICT, Publishing, handling, machine_name
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.store.file_place import ask_place, resolved
from icbo_desktop.store.lock_notes import LockNote, read_lock
from icbo_desktop.store.publishing import Publication, Published, capital, publish_file
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.store.working_copies import (
    WorkingCopy,
    copies_in,
    copy_for,
    drop_copy,
    is_in_use,
    mark_of,
    take_copy,
    write_note,
)
from icbo_desktop.translation import marked, tr, translated

ONLY_READ = marked(
    "This workbook is open to read only. {reason} Save a copy elsewhere to work on it."
)
IN_USE = marked(
    "“{name}” is open on {machine}{who} since {since:%H:%M}. Open it to read only, or wait until it is closed there."
)


class OpenSession(Protocol):
    """How a session is opened; `open_service`, or with more said."""

    def __call__(self, path: Path, *, read_only: bool = False) -> WorkbookService: ...


@dataclass(frozen=True, slots=True)
class Sitting:
    """An open session. `publishing` is None where the workbook is worked on in place, or only read.

    `only_read_because` is a sentence where it was opened to read without being asked to.
    """

    workbook: WorkbookService
    publishing: Publishing | None = None
    only_read_because: str = ""

    def move_to(self, thread: QThread) -> None:
        """Hand it to the thread that will work with it, from the one that opened it."""
        for each in (self.workbook, self.publishing):
            if each is not None:
                each.moveToThread(thread)


def open_where_it_lives(
    path: Path,
    *,
    read_only: bool = False,
    open_session: OpenSession = open_service,
    ask: Callable[[Path], FilePlace] = ask_place,
    clock: Clock = system_clock,
) -> Sitting:
    """Open a workbook in place, on a working copy or to read only. Raises WorkbookError.

    WorkbookInUseError where another laptop has it open, in words with which one. A working copy's own file is
    gone on with, whether its place can be reached or not.
    """
    if path.parent == work_dir() and not read_only:
        return open_copy(path.stem, open_session=open_session, clock=clock)
    if read_only or path.parent == state_dir():
        return Sitting(open_session(path, read_only=read_only))
    place = ask(path)
    if place.working is Working.READ_ONLY:
        workbook = open_session(path, read_only=True)
        return Sitting(workbook, only_read_because=translated(ONLY_READ, reason=place.reason))
    if place.working is Working.IN_PLACE:
        return Sitting(open_session(path))
    home = resolved(path)
    with handling(home):
        copy = _copy_to_work_on(home, place.name, clock)
        return _opened(copy, open_session, clock)


def open_copy(
    copy_id: str, *, open_session: OpenSession = open_service, clock: Clock = system_clock
) -> Sitting:
    """Go on with a working copy, whether its place can be reached or not. Raises WorkbookError."""
    with handling(Path(_copy_of(copy_id).home)):
        return _opened(_copy_of(copy_id), open_session, clock)


def unpublished() -> tuple[UnpublishedCopy, ...]:
    """What is on this laptop and not yet at its place, and not open anywhere. It reads the laptop's disk only.

    A copy that is at its place after all is deleted.
    """
    folder = work_dir()
    return tuple(
        _told(copy, folder) for copy in copies_in(folder) if _is_left_unpublished(copy, folder)
    )


def publish_copy(copy_id: str, clock: Clock = system_clock) -> Published:
    """Check a working copy, publish it and delete it. Not for the window's thread. Raises WorkbookError."""
    folder = work_dir()
    copy = _copy_of(copy_id)
    file = open_workbook(copy.file(folder), keep_copies_in=state_dir() / "recovered")
    try:
        publication = Publication(copy_id, folder, machine_name(), clock())
        published = publish_file(file.copy_file_to, publication)
    finally:
        file.close()
    with handling(Path(published.copy.home)):
        drop_copy(published.copy, folder)
    return published


def save_copy_elsewhere(copy_id: str, path: Path) -> Path:
    """Write a working copy to another file, which it then belongs to. Not for the window's thread.

    Raises WorkbookError; what is there already is never replaced.
    """
    folder, path = work_dir(), as_workbook_name(path)
    copy = _copy_of(copy_id)
    file = open_workbook(copy.file(folder), keep_copies_in=state_dir() / "recovered")
    try:
        file.write_copy(path)
    finally:
        file.close()
    try:
        there = mark_of(path)
        moved = msgspec.structs.replace(
            copy,
            home=str(path.absolute()),
            place=translated(LAPTOP),
            at_home=str(there),
            tried=(),
            rival="",
        )
        write_note(moved, folder)
    except OSError as error:
        raise WorkbookError(
            tr("The copy is written: {path}. It stays on this list as well.", path=path)
        ) from error
    with handling(Path(moved.home)):
        drop_copy(moved, folder)
    return path


def published_words(published: Published) -> str:
    """What is said of work that was published from the start screen."""
    copy = published.copy
    if published.conflict is None:
        return tr("“{name}” is on {place}.", name=Path(copy.home).name, place=copy.place)
    words = translated(
        CONFLICT, rival=Path(copy.rival).name, place=copy.place, ours=published.conflict.name
    )
    return capital(words)


def _copy_to_work_on(home: Path, place: str, clock: Clock) -> WorkingCopy:
    """The copy left from the last session where its work is not published, else a new one."""
    folder = work_dir()
    left = copy_for(home, folder)
    lock = read_lock(home)
    ours = {copy.id for copy in copies_in(folder)}
    if lock is not None and lock.copy_id not in ours and lock.is_fresh(clock()):
        raise WorkbookInUseError(_in_use(home, lock))
    if left is not None and not drop_copy(left, folder, held_by=home):
        return left
    return take_copy(home, place, folder)


def _in_use(home: Path, lock: LockNote) -> str:
    who = f" ({lock.who[:60]})" if lock.who else ""
    since = lock.since.astimezone()
    return translated(IN_USE, name=home.name, machine=lock.machine[:60], who=who, since=since)


def _opened(copy: WorkingCopy, open_session: OpenSession, clock: Clock) -> Sitting:
    folder = work_dir()
    try:
        workbook = open_session(copy.file(folder))
    except WorkbookError as error:
        drop_copy(copy, folder)  # only where nothing is in it that is not at its home
        # Nobody knows the copy by its name.
        error.sentence = error.sentence.replace(copy.file(folder).name, Path(copy.home).name)
        raise
    workbook.file.home = Path(copy.home)
    return Sitting(workbook, Publishing(workbook, copy, folder, clock))


def _is_left_unpublished(copy: WorkingCopy, folder: Path) -> bool:
    """False for one that is being opened, too: whoever opens it reads a share that may hang."""
    lock = handling(Path(copy.home))
    if not lock.acquire(blocking=False):
        return False
    try:
        return not drop_copy(copy, folder) and not is_in_use(copy.file(folder))
    finally:
        lock.release()


def _copy_of(copy_id: str) -> WorkingCopy:
    copy = next((copy for copy in copies_in(work_dir()) if copy.id == copy_id), None)
    if copy is None:
        raise WorkbookError(
            tr("This work is no longer on this laptop: it was published or deleted.")
        )
    return copy


def _told(copy: WorkingCopy, folder: Path) -> UnpublishedCopy:
    saved = datetime.fromtimestamp(copy.file(folder).stat().st_mtime).astimezone()
    rival = Path(copy.rival) if copy.rival else None
    return UnpublishedCopy(copy.id, Path(copy.home), copy.place, saved, rival)
