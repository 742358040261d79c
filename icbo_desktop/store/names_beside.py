"""The names that the program itself gives to files beside a workbook: made here, and found again by the same rule."""

import os
import re
from datetime import datetime
from pathlib import Path

from icbo_desktop.domain.file_names import WORKBOOK_ENDING
from icbo_desktop.store.opening import journal_of

LONGEST_STEM = 100  # characters of the workbook's name, so that what is added still fits
LONGEST_IN_BYTES = 120  # the same for a stick's or a share's names
_TIME = "%Y-%m-%d %H%M"
_AT, _NUMBER = r"\d{4}-\d\d-\d\d \d{4}", r"(?: \(\d+\))?"
_SET_ASIDE = rf" set aside {_AT}{_NUMBER}"
_OTHERS = (
    rf" from backup (?:{_AT}|[0-9a-f]{{8}}){_NUMBER}",
    rf" rescued{_NUMBER}",
    rf" \(conflict, [\w. -]+, {_AT}\)(?: \d+)?",
    r" \(previous\)",
    rf"\.v\d+{_NUMBER}",
)
_AFTER_SET_ASIDE = re.compile(_SET_ASIDE)
# One of them may have been opened, and have such a file beside it in its turn.
_AFTER_ANY = re.compile(f"(?:{'|'.join((_SET_ASIDE, *_OTHERS))})+")


def set_aside_name(workbook: Path, at: datetime) -> Path:
    """Where the present file goes when a backup takes its place; a free name, for its journal too."""
    return _free(workbook, f"set aside {at.strftime(_TIME)}")


def from_backup_name(workbook: Path, made_at: datetime) -> Path:
    """Where a copy of a backup goes that is to be opened for itself."""
    return _free(workbook, f"from backup {made_at.strftime(_TIME)}")


def rescued_name(damaged: Path) -> Path:
    """Where the rescued workbook goes: beside the damaged one, under a name that is free."""
    return _free(damaged, "rescued")


def conflict_name(home: Path, machine: str, at: datetime) -> Path:
    """A free name beside the file: `name (conflict, HOST, 2026-11-22 1402).icbo`."""
    host = re.sub(r"[^\w.-]+", "-", machine)[:40].strip("-.") or "another laptop"
    named = f"{stem_in_bytes(home)} (conflict, {host}, {at.strftime(_TIME)})"
    path, number = home.with_name(f"{named}{home.suffix}"), 2
    while os.path.lexists(path):
        path = home.with_name(f"{named} {number}{home.suffix}")
        number += 1
    return path


def stem_in_bytes(path: Path) -> str:
    """The beginning of its name that is kept on a stick or a share."""
    return path.stem.encode()[:LONGEST_IN_BYTES].decode(errors="ignore").rstrip(" .")


def is_set_aside(path: Path, workbook: Path) -> bool:
    """Whether it bears the name of a file that was set aside for a backup of this very workbook.

    “North set aside club.icbo” is nothing of “North.icbo”, and “North set aside 2026-11-22 1400.icbo” is.
    """
    stem = workbook.stem[:LONGEST_STEM]
    return (
        path.suffix == WORKBOOK_ENDING
        and path.stem.startswith(stem)
        and _AFTER_SET_ASIDE.fullmatch(path.stem.removeprefix(stem)) is not None
    )


def is_made_of(path: Path, workbook: Path) -> bool:
    """Whether it bears any of the names that the program makes of this workbook's, or makes of such a name."""
    return path.suffix in {WORKBOOK_ENDING, workbook.suffix} and any(
        path.stem.startswith(stem) and _AFTER_ANY.fullmatch(path.stem.removeprefix(stem))
        for stem in {workbook.stem, workbook.stem[:LONGEST_STEM], stem_in_bytes(workbook)}
    )


def shares_names(path: Path, workbook: Path) -> bool:
    """Whether a file set aside could be either's: the names differ only in their ending, or beyond what is kept."""
    return path.name != workbook.name and path.stem[:LONGEST_STEM] == workbook.stem[:LONGEST_STEM]


def _free(workbook: Path, what: str) -> Path:
    stem = workbook.stem[:LONGEST_STEM]
    path, number = workbook.with_name(f"{stem} {what}{WORKBOOK_ENDING}"), 2
    while os.path.lexists(path) or os.path.lexists(journal_of(path)):
        path = workbook.with_name(f"{stem} {what} ({number}){WORKBOOK_ENDING}")
        number += 1
    return path
