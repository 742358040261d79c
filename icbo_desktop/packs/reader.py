"""Reads `frameworks/<id>/pack.yaml` into a framework, whole or not at all.

Nothing outside the pack's folder is opened, and nothing is read before its size is known.
"""

import stat
from os import stat_result
from pathlib import Path

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.packs.checker import checked_pack
from icbo_desktop.packs.conversion import framework_of
from icbo_desktop.packs.document import Faults, quoted
from icbo_desktop.packs.format import Pack
from icbo_desktop.packs.strict_yaml import MOST_BYTES, read_yaml, too_large

PACK_FILE = "pack.yaml"
# Windows: a folder that stands for another one.
_JUNCTION = 0xA0000003


def parse_pack(text: str | bytes, file: str) -> Framework:
    """The framework of a pack's text. `file` is the name for messages. Raises PackError."""
    return framework_of(_parsed(text, file))


def read_pack(folder: Path) -> Framework:
    """The framework of a pack's folder. Raises PackError with every fault.

    The folder and its file must be real, not links, and the folder has the pack's id as its name.
    """
    folder = folder.absolute()
    pack = _parsed(_content(folder), _file_name(folder))
    if pack.id != folder.name:
        reason = (
            f"the folder is called {quoted(folder.name)}, but the pack's id is {quoted(pack.id)}"
        )
        raise _refusal(folder, reason)
    return framework_of(pack)


def list_packs(root: Path) -> tuple[PackSummary, ...]:
    """Every pack in a folder of packs, by folder name; a broken one with its faults."""
    try:
        folders = sorted(entry for entry in root.iterdir() if _is_shown(entry))
    except OSError:
        return ()
    return tuple(_summary(folder) for folder in folders)


def _parsed(text: str | bytes, file: str) -> Pack:
    value, faults = read_yaml(text, file)
    return checked_pack(value, faults)


def _summary(folder: Path) -> PackSummary:
    try:
        framework = read_pack(folder)
    except PackError as error:
        return PackSummary(id=folder.name, title=folder.name, faults=error.faults)
    standards = tuple(framework.standards())
    return PackSummary(
        id=framework.id,
        title=framework.title,
        version=framework.version,
        short_title=framework.short_title,
        publisher=framework.publisher,
        published=framework.published,
        domains=len(framework.domains),
        standards=len(standards),
        evidence_lines=sum(len(standard.evidence) for standard in standards),
        sample_questions=sum(len(standard.questions) for standard in standards),
    )


def _content(folder: Path) -> bytes:
    """The bytes of the pack's file, at most MOST_BYTES and one."""
    if ".." in folder.parts:
        raise _refusal(folder, "the path holds '..': give the folder's own path")
    path = folder / PACK_FILE
    try:
        if _is_link(folder.lstat()):
            raise _refusal(folder, "the folder is a link: put the pack itself there")
        status = path.lstat()
        if _is_link(status):
            raise _refusal(folder, "the file is a link: put the file itself there")
        if not stat.S_ISREG(status.st_mode):
            raise _refusal(folder, "this is not a file")
        if status.st_size > MOST_BYTES:
            raise _refusal(folder, too_large(status.st_size))
        with path.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise _refusal(folder, f"there is no {PACK_FILE} in this folder") from error
    except (OSError, ValueError) as error:
        raise _refusal(folder, "the file cannot be opened") from error


def _is_link(status: stat_result) -> bool:
    is_junction = getattr(status, "st_reparse_tag", 0) == _JUNCTION
    return stat.S_ISLNK(status.st_mode) or is_junction


def _is_shown(entry: Path) -> bool:
    return not entry.name.startswith((".", "_")) and entry.is_dir()


def _file_name(folder: Path) -> str:
    return f"{folder.name}/{PACK_FILE}"


def _refusal(folder: Path, reason: str) -> PackError:
    faults = Faults(_file_name(folder))
    faults.add_in_line(0, reason)
    return faults.error()
