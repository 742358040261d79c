"""The name of a new file: suggested from title and date, good on Windows too, and where a typed path leads."""

import os
import re
from datetime import date
from pathlib import Path

from icbo_desktop.domain.file_names import is_device_name
from icbo_desktop.translation import tr

ENDING = ".icbo"
LONGEST_NAME = 80  # leaves room for a deep folder within the 260 characters that Windows allows
# Windows refuses these letters anywhere in a name.
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


def suggested_name(title: str, held_on: date | None) -> str:
    """A file name without its ending: "Northborough peer challenge 2026-11-19"."""
    words = " ".join(FORBIDDEN.sub(" ", title).split())
    day = held_on.isoformat() if held_on is not None else ""
    room = LONGEST_NAME - len(day) - 1
    name = f"{words[:room].strip()} {day}".strip().strip(".").strip()
    if not name:
        return tr("Workshop")
    return tr("Workshop {name}", name=name) if is_device_name(name) else name


def without_ending(name: str) -> str:
    """The name as typed, without a typed ending."""
    name = name.strip()
    return name[: -len(ENDING)].strip() if name.lower().endswith(ENDING) else name


def name_fault(name: str) -> str:
    """What is wrong with a file name as a sentence, or ""."""
    bare = without_ending(name)
    if not bare:
        return tr("Give the file a name.")
    wrong = FORBIDDEN.search(bare)
    if wrong is not None:
        return (
            tr("A file name cannot hold {letter}.", letter=repr(wrong[0]))
            if wrong[0].isprintable()
            else tr("A file name is one line.")
        )
    if bare.endswith(".") or is_device_name(bare):
        return tr("Windows does not allow this file name. Choose another.")
    if len(bare) > 2 * LONGEST_NAME:
        return tr("This file name is too long. Choose a shorter one.")
    return ""


def path_fault(folder: Path, name: str) -> str:
    """What is wrong with a name in a folder as a sentence, or "". Looks at the disk."""
    fault = name_fault(name)
    if fault:
        return fault
    try:
        if not folder.is_dir():
            return tr("This folder is not there. Choose another.")
        if workbook_path(folder, name).exists():
            return tr("A file of this name already exists there. Choose another name.")
    except OSError:
        return tr("This folder cannot be reached. Choose another.")
    return ""


def typed_path(typed: str, home: Path) -> Path:
    """Where a typed path leads: one that is not told whole lies below `home`, never wherever the program runs."""
    return home / os.path.expanduser(typed)  # noqa: PTH111 - Path's raises where there is no home


def workbook_path(folder: Path, name: str) -> Path:
    """Where the workbook goes."""
    return folder / f"{without_ending(name)}{ENDING}"
