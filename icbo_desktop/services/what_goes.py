"""Everything that this laptop keeps of one workbook, and where it lies: what goes when it is deleted, what stays."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from icbo_desktop.domain.errors import (
    UserFacingError,
    WorkbookDamagedError,
    WorkbookProtectedError,
    WorkbookTooNewError,
)
from icbo_desktop.domain.file_names import WORKBOOK_ENDING, is_workbook_name
from icbo_desktop.locations import state_dir, work_dir
from icbo_desktop.services.left_beside import can_be_read, holding_here, left_beside, parts_of
from icbo_desktop.services.leftovers import HALF_WRITTEN
from icbo_desktop.services.workbook_service import recovered_dir
from icbo_desktop.store.attachments import named_in
from icbo_desktop.store.backups import (
    Backup,
    backups_in,
    folder_beside,
    folder_of_own,
    holding_of,
    short_stem,
)
from icbo_desktop.store.file_place import resolved
from icbo_desktop.store.high_water import marks_of, places_of
from icbo_desktop.store.keys import SALT_BYTES, first_bytes, is_protected
from icbo_desktop.store.lock_notes import note_beside
from icbo_desktop.store.opening import open_to_read, version_of
from icbo_desktop.store.publishing import previous_of
from icbo_desktop.store.workbook_file import refuse_if_open_here
from icbo_desktop.store.working_copies import WorkingCopy, copies_in, is_published
from icbo_desktop.translation import marked, tr, tr_n, translated

JOURNAL_ENDINGS = ("-journal", "-wal", "-shm")
MOST_NAMED = 6  # of what stays, by name
NOWHERE = Path("nowhere")
_AFTER_STEM = re.compile(r"\.v\d+(?: \(\d+\))?")


@dataclass(frozen=True, slots=True)
class Going:
    """Files that go together, in words."""

    words: str
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What goes with a workbook, the workbook itself apart; `stays` are sentences on what was found and stays.

    `ids` are the workshop's, as the file or this laptop's marks tell; none where nobody can tell.
    """

    workbook: Path
    files: tuple[Path, ...]
    others: tuple[Going, ...]
    stays: tuple[str, ...]
    ids: frozenset[str] = frozenset()
    copies: tuple[WorkingCopy, ...] = ()
    folders: tuple[Path, ...] = field(default=())
    # Set aside for a backup, with what is kept of them.
    asides: tuple[Going, ...] = field(default=())

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything that goes, a line each."""
        name, folder = self.workbook.name, self.workbook.parent
        told = (
            tr(
                "The workbook “{name}” in {folder}, with the words that were typed and not kept.",
                name=name,
                folder=folder,
            )
            if self.files
            else tr(
                "“{name}” is not in {folder}. If it lies on a stick or a share that is away just now, it stays there. "
                "What this laptop keeps of it goes.",
                name=name,
                folder=folder,
            )
        )
        remembered = tr(
            "What this laptop remembers of it: how far it was saved, and its line in the recent list."
        )
        return (told, *(going.words for going in (*self.others, *self.asides)), remembered)


def what_goes(workbook: Path, known_id: str = "") -> WhatGoes:
    """Look for everything that is kept of this workbook. It reads the disk: not for the window's thread.

    `known_id` is the workshop's, for a workbook that this process has open: such a file is not looked into.
    Raises NotAWorkbookError for a file that neither is a workbook nor is named as one.
    """
    real = resolved(workbook)
    if not known_id:
        _require_workbook(real)
    copies = tuple(copy for copy in copies_in(work_dir()) if resolved(Path(copy.home)) == real)
    ids = frozenset({known_id}) if known_id else _ids_of(real, copies)
    older = tuple(path for path in _older_states(real) if _is_of(path, ids))
    at_home = {path for copy in copies for path in _files_of(copy)}
    left = left_beside(real, ids, frozenset({*older, *at_home}))
    beside = _backups_beside(real, ids, left.goes)
    own = _backups_of_own(real, ids, left.goes)
    goings = (
        _going(
            beside, marked("{backups} beside it, in “{folder}”."), folder=folder_beside(real).name
        ),
        _going(own, marked("{backups} on this laptop, in the program's own folder.")),
        _told_each(older, marked("The state before the last publishing or upgrade: {names}.")),
        *(_of_copy(copy) for copy in copies),
        _before_repair(real, ids),
        _told_each(
            _opened_papers(real, copies), marked("Attachments of it that were opened: {names}.")
        ),
        Going(tr("The note beside it that says who has it open."), _existing([note_beside(real)])),
    )
    asides = (*map(_set_aside, left.goes), *_kept_of(left.goes, ids, {*beside}))
    named = {real, workbook, *(path for going in (*goings, *asides) for path in going.files)}
    return WhatGoes(
        workbook,
        _existing([real, *journals_of(real), *([workbook] if workbook.is_symlink() else [])]),
        tuple(going for going in goings if going.files),
        (*left.stays, *_staying(real, ids, named | left.named)),
        ids,
        copies,
        (
            *(folder_beside(path) for path in (real, *left.goes)),
            *(folder_of_own(state_dir(), each) for each in sorted(ids)),
        ),
        tuple(going for going in asides if going.files),
    )


def _require_workbook(path: Path) -> None:
    """Raise NotAWorkbookError for somebody's other file. A damaged workbook is told by its name, a protected one too."""
    if is_workbook_name(path) or not path.exists():
        return
    with suppress(WorkbookDamagedError, WorkbookProtectedError, WorkbookTooNewError):
        version_of(path)


def journals_of(path: Path) -> list[Path]:
    """What an engine, ours or another, may leave beside a workbook."""
    return [path.with_name(path.name + ending) for ending in JOURNAL_ENDINGS]


def half_written_in(folder: Path) -> tuple[Path, ...]:
    """What a sudden end left half-written in a folder that is a workbook's alone."""
    try:
        return tuple(each for each in folder.iterdir() if HALF_WRITTEN.fullmatch(each.name))
    except OSError:
        return ()


def older_states(what: WhatGoes) -> tuple[Going, ...]:
    """What goes apart from the workbook, its working copies and its lock note: states that were once saved."""
    kept = {path for copy in what.copies for path in _files_of(copy)} | {
        note_beside(resolved(what.workbook))
    }
    return tuple(going for going in what.others if not kept & set(going.files))


def _ids_of(real: Path, copies: Iterable[WorkingCopy]) -> frozenset[str]:
    """From the file itself; where that cannot be read, from its working copy or from what was saved there."""
    places = (real, *(copy.file(work_dir()) for copy in copies))
    for path in places:
        held = holding_here(path)
        if held is not None:
            return frozenset({held.workbook_id})
    told = frozenset(each for place in places for each in places_of(state_dir(), place))
    return told or _id_by_salt(_salt_of(real))


def _id_by_salt(salt: bytes) -> frozenset[str]:
    """The id of a protected workbook, from its backups on this laptop: they begin with the same salt."""
    with suppress(OSError):
        for folder in (state_dir() / "backups").iterdir():
            if salt and any(_salt_of(each.path) == salt for each in backups_in(folder)):
                return frozenset({folder.name})
    return frozenset()


def _salt_of(path: Path) -> bytes:
    """What a protected file begins with, and every copy of it with the same password; b"" of any other file."""
    if not can_be_read(path) or not is_protected(path):
        return b""
    return first_bytes(path, SALT_BYTES)


def _is_of(path: Path, ids: frozenset[str]) -> bool:
    """Whether a file that has the right name is this workshop's; one that cannot tell counts as its own.

    One that this process has open is somebody's work just now, and stays.
    """
    if not can_be_read(path):
        return False
    held = holding_of(path)
    return held is None or not ids or held.workbook_id in ids


def _older_states(real: Path) -> tuple[Path, ...]:
    # Asked of a file that is not there: for one of an older format the name would be another.
    previous = real.with_name(previous_of(NOWHERE / real.name).name)
    return _existing([previous, *_of_older_formats(real)])


def _of_older_formats(real: Path) -> Iterator[Path]:
    """`Name.v1.icbo`, `Name.v1 (2).icbo`: kept when the format was raised; nothing that a person named much like it."""
    with suppress(OSError):
        for path in sorted(real.parent.iterdir()):
            is_its_own = path.suffix == real.suffix and path.stem.startswith(real.stem)
            if is_its_own and _AFTER_STEM.fullmatch(path.stem.removeprefix(real.stem)):
                yield path


def _set_aside(path: Path) -> Going:
    """One that was set aside, the file first, with what an engine and a session may have left of it."""
    told = _told_each(
        [path], marked("Set aside beside it when a backup was put in its place: {names}.")
    )
    rest = _existing([*parts_of(path), note_beside(path)])
    return Going(told.words, (*told.files, *rest))


def _kept_of(asides: tuple[Path, ...], ids: frozenset[str], named: set[Path]) -> Iterator[Going]:
    """The backups of a file that was opened after it was set aside; of a long name they lie with the workbook's."""
    for path in asides:
        found = tuple(each for each in _backups_beside(path, ids, asides) if each not in named)
        yield _going(
            found, marked("{backups} beside it, in “{folder}”."), folder=folder_beside(path).name
        )


def _backups_beside(real: Path, ids: frozenset[str], asides: tuple[Path, ...]) -> tuple[Path, ...]:
    found = backups_in(folder_beside(real), short_stem(real))
    salt, is_shared = _salt_of(real), _shares_stem(real, asides)

    def is_its_own(backup: Backup) -> bool:
        if not can_be_read(backup.path):
            return False
        held = holding_of(backup.path)
        if held is None or not ids:  # protected, damaged, or the workbook is
            return not is_shared or bool(salt and salt == _salt_of(backup.path))
        return held.workbook_id in ids

    return tuple(each.path for each in found if is_its_own(each))


def _shares_stem(real: Path, asides: tuple[Path, ...]) -> bool:
    """Whether another workbook beside it has backups of the same name: only long names are cut to one."""
    try:
        others = list(real.parent.glob(f"*{WORKBOOK_ENDING}"))
    except OSError:
        return True
    return any(
        short_stem(each) == short_stem(real)
        for each in others
        if each != real and each not in asides
    )


def _backups_of_own(real: Path, ids: frozenset[str], asides: tuple[Path, ...]) -> tuple[Path, ...]:
    """All of them; those with its name alone where the same workshop is kept in another place as well."""
    found: list[Path] = []
    for each in ids:
        stem = short_stem(real) if {*_other_places(each, real)} - {*asides} else ""
        folder = folder_of_own(state_dir(), each)
        found += [backup.path for backup in backups_in(folder, stem)]
    return tuple(found)


def _other_places(workbook_id: str, real: Path) -> tuple[Path, ...]:
    """Where else this laptop saved the same workshop, and it is there still."""
    places = (Path(mark.path) for mark in marks_of(state_dir(), workbook_id))
    return tuple(
        place
        for place in places
        if resolved(place) != real and place.parent != work_dir() and os.path.lexists(place)
    )


def _of_copy(copy: WorkingCopy) -> Going:
    is_ahead = can_be_read(copy.file(work_dir())) and not is_published(copy, work_dir())
    words = (
        tr(
            "Its working copy on this laptop, with work that is not yet on {place}.",
            place=copy.place,
        )
        if is_ahead
        else tr("Its working copy on this laptop.")
    )
    return Going(words, _existing(_files_of(copy)))


def _files_of(copy: WorkingCopy) -> list[Path]:
    folder, home = work_dir(), Path(copy.home)
    file = copy.file(folder)
    parts = sorted({*folder.glob(f"{copy.id}.*"), *folder.glob(f".{copy.id}.*")} - {file})
    at_home = [
        home.with_name(f"~${copy.id[:8]}.{what}.part") for what in ("icbo", "previous", "lock")
    ]
    return [file, *parts, *at_home]


def _before_repair(real: Path, ids: frozenset[str]) -> Going:
    found: list[Path] = []
    with suppress(OSError):
        for path in sorted(recovered_dir().glob("Before repair *")):
            if path.name.endswith(f" {real.name}") and _is_of(path, ids):
                found += [path, *journals_of(path)]
    files = _existing(found)
    return Going(
        tr_n("{n} files kept before a repair.", "1 file kept before a repair.", len(files)), files
    )


def _opened_papers(real: Path, copies: Iterable[WorkingCopy]) -> tuple[Path, ...]:
    """Copies of its attachments that other programs were given to show, told by their bytes."""
    folder = state_dir() / "opened"
    papers = [path for path in folder.rglob("*") if path.is_file()] if folder.is_dir() else []
    if not papers:
        return ()
    sums: set[str] = set()
    for path in (real, *(copy.file(work_dir()) for copy in copies)):
        with suppress(UserFacingError, OSError):
            refuse_if_open_here(path)
            changes = open_to_read(path).contents.changes
            sums |= {paper.sha256 for paper in named_in(changes).values()}
    return tuple(each for each in papers if _sum_of(each) in sums)


def _sum_of(path: Path) -> str:
    """The SHA-256 of a file; "" where it cannot be read, such as while another program keeps it to itself."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _staying(real: Path, ids: frozenset[str], named: set[Path]) -> Iterator[str]:
    """Workbooks with the same workshop that are files of their own: each is deleted for itself, or kept."""
    found = {place for each in ids for place in _other_places(each, real)}
    with suppress(OSError):
        for path in real.parent.glob(f"*{WORKBOOK_ENDING}"):
            held = holding_here(path) if path not in named else None
            if held is not None and held.workbook_id in ids:
                found.add(path)
    names = sorted(str(path) if path.parent != real.parent else path.name for path in found - named)
    more = len(names) - MOST_NAMED
    shown = ", ".join(f"“{name}”" for name in names[:MOST_NAMED])
    if more > 0:
        yield tr(
            "Workbooks of their own with the same workshop: {shown} and {more} more.",
            shown=shown,
            more=more,
        )
    elif names:
        yield tr("Workbooks of their own with the same workshop: {shown}.", shown=shown)


def _going(files: tuple[Path, ...], words: str, *, folder: str = "") -> Going:
    backups = tr_n("{n} backups", "1 backup", len(files))
    with_rest = (*files, *(each for path in files for each in _existing(journals_of(path))))
    return Going(translated(words, backups=backups, folder=folder), with_rest)


def _told_each(files: Iterable[Path], words: str) -> Going:
    found = tuple(files)
    names = ", ".join(f"“{path.name}”" for path in found)
    beside = (journal for path in found for journal in _existing(journals_of(path)))
    return Going(translated(words, names=names), (*found, *beside))


def _existing(paths: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(path for path in paths if os.path.lexists(path))
