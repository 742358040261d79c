"""What the program itself left beside a workbook under names that it made: what of it goes with it, what stays."""

import os
import re
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from icbo_desktop.domain.errors import (
    UserFacingError,
    WorkbookDamagedError,
    WorkbookError,
    WorkbookProtectedError,
    WorkbookTooNewError,
)
from icbo_desktop.domain.file_names import is_workbook_name
from icbo_desktop.locations import work_dir
from icbo_desktop.services.leftovers import HALF_WRITTEN
from icbo_desktop.store.backups import Holding, holding_of
from icbo_desktop.store.file_place import resolved
from icbo_desktop.store.names_beside import is_made_of, is_set_aside, shares_names
from icbo_desktop.store.opening import version_of
from icbo_desktop.store.protection import part_of
from icbo_desktop.store.workbook_file import refuse_if_open_here
from icbo_desktop.store.working_copies import copies_in
from icbo_desktop.translation import marked, translated

A_LINK = marked(
    "A link with the name of a file that was set aside; what it leads to stays: {names}."
)
NO_WORKBOOK = marked("Named as if set aside, but not to be read as a workbook: {names}.")
OF_ANOTHER = marked("Set aside, but of another workshop: {names}.")
NOBODY_KNOWS = marked("Set aside, but nobody can tell whether it is of this workshop: {names}.")
OF_EITHER = marked("Set aside, but it may be of another workbook with much the same name: {names}.")
OPEN_NOW = marked("Set aside, and open in this program: {names}.")
WORKED_ON = marked("Set aside, and worked on since; its working copy is on this laptop: {names}.")
OF_THEIR_OWN = marked("Files of their own that were made of it, by their names: {names}.")
IN_HAND = marked(
    "Half-written files in the same folder, perhaps of another workbook or another laptop: {names}."
)
# What a working copy, of this laptop or another, writes at the place where its workbook lives.
_OF_COPIES = re.compile(r"~\$.{1,8}\.(?:icbo|previous|lock)\.part")


@dataclass(frozen=True, slots=True)
class LeftBeside:
    """`goes` are the files that were set aside for a backup of this workbook; `stays` names the rest in sentences."""

    goes: tuple[Path, ...]
    stays: tuple[str, ...]
    named: frozenset[Path]


def left_beside(real: Path, ids: frozenset[str], going: frozenset[Path]) -> LeftBeside:
    """Look through the workbook's folder, apart from what goes anyhow. It reads the disk.

    A file is this workbook's only if it bears exactly its name with what the program adds, is a workbook, and
    holds no other workshop where that can be read.
    """
    files = _files_in(real.parent)
    made = [path for path in files if path != real and path not in going and is_made_of(path, real)]
    is_shared = any(_may_be_named_after(path, real) for path in files)
    stays: dict[str, list[Path]] = {}
    goes: list[Path] = []
    for path in made:
        reason = (
            _why_it_stays(path, ids, is_shared=is_shared)
            if is_set_aside(path, real)
            else OF_THEIR_OWN
        )
        if reason:
            stays.setdefault(reason, []).append(path)
        else:
            goes.append(path)
    parts = [path for path in files if path not in going and is_half_written(path, real)]
    if parts:
        stays[IN_HAND] = parts
    sentences = (translated(words, names=_listed(found)) for words, found in stays.items())
    return LeftBeside(
        tuple(goes), tuple(sentences), frozenset(path for found in stays.values() for path in found)
    )


def is_half_written(path: Path, workbook: Path) -> bool:
    """Whether nobody can tell whose it is: of the workbook itself only one such name is known."""
    is_part = HALF_WRITTEN.fullmatch(path.name) or _OF_COPIES.fullmatch(path.name)
    return bool(is_part) and path not in parts_of(workbook)


def parts_of(workbook: Path) -> tuple[Path, ...]:
    """What setting a password may leave half-written, under a name that only this workbook has."""
    part = part_of(workbook)
    return part, part.with_name(f"{part.name}-journal")


def can_be_read(path: Path) -> bool:
    """Whether it is there, and not open in this process: reading that one past the engine would drop its lock."""
    try:
        refuse_if_open_here(path)
    except WorkbookError:
        return False
    return path.exists()


def holding_here(path: Path) -> Holding | None:
    """What it holds, as far as that can be asked here and now."""
    return holding_of(path) if can_be_read(path) else None


def _why_it_stays(path: Path, ids: frozenset[str], *, is_shared: bool) -> str:
    """Why a file with the right name is not deleted, "" where it is."""
    if path.is_symlink():
        return A_LINK
    if not can_be_read(path):
        return OPEN_NOW
    if not _is_workbook(path):
        return NO_WORKBOOK
    if is_shared:
        return OF_EITHER
    return WORKED_ON if _has_working_copy(path) else _whose(path, ids)


def _whose(path: Path, ids: frozenset[str]) -> str:
    """Why it stays by what it holds: "" for one of the workshop, and for one that nobody can look into: that has the right name at least."""
    held = holding_of(path)
    if held is None or held.workbook_id in ids:
        return ""
    return OF_ANOTHER if ids else NOBODY_KNOWS


def _is_workbook(path: Path) -> bool:
    """By its first page, or by looking encrypted: a damaged one is set aside more than any other."""
    with suppress(OSError):
        if not stat.S_ISREG(path.lstat().st_mode):
            return False
        try:
            version_of(path)
        except (WorkbookDamagedError, WorkbookProtectedError, WorkbookTooNewError):
            return True
        except UserFacingError:
            return False
        return True
    return False


def _may_be_named_after(path: Path, workbook: Path) -> bool:
    """Whether it is another workbook, for which a file that was set aside would have the same name."""
    if not shares_names(path, workbook) or is_made_of(path, workbook):
        return False
    return is_workbook_name(path) or (can_be_read(path) and _is_workbook(path))


def _has_working_copy(path: Path) -> bool:
    return any(resolved(Path(copy.home)) == path for copy in copies_in(work_dir()))


def _files_in(folder: Path) -> tuple[Path, ...]:
    with suppress(OSError):
        return tuple(path for path in sorted(folder.iterdir()) if _is_no_folder(path))
    return ()


def _is_no_folder(path: Path) -> bool:
    return os.path.lexists(path) and (path.is_symlink() or not path.is_dir())


def _listed(found: list[Path]) -> str:
    return ", ".join(f"“{path.name}”" for path in found)
