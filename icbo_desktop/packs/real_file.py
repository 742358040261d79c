"""Opens a pack's file and nothing else: no link, no pipe, no way out of the folder, nothing too large."""

import stat
from os import stat_result
from pathlib import Path

from icbo_desktop.domain.errors import PackError
from icbo_desktop.packs.document import MOST_BYTES, Faults, too_large
from icbo_desktop.translation import tr

# Windows: a folder that stands for another one.
_JUNCTION = 0xA0000003


def content_of(path: Path, file: str, subject: str = "framework") -> bytes:
    """The bytes of a file, at most MOST_BYTES and one; `file` is its name for messages. Raises PackError.

    The file and the folder it lies in must be real, not links. Nothing is read before its size is known.
    """
    folder = path.parent
    if ".." in path.parts:
        raise refused(file, tr("the path holds '..': give the folder's own path"), subject)
    try:
        if is_link(folder.lstat()):
            raise refused(file, tr("the folder is a link: put the pack itself there"), subject)
        status = path.lstat()
        if is_link(status):
            raise refused(file, tr("the file is a link: put the file itself there"), subject)
        if not stat.S_ISREG(status.st_mode):
            raise refused(file, tr("this is not a file"), subject)
        if status.st_size > MOST_BYTES:
            raise refused(file, too_large(status.st_size), subject)
        with path.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise refused(
            file, tr("there is no {file} in this folder", file=path.name), subject
        ) from error
    except (OSError, ValueError) as error:
        raise refused(file, tr("the file cannot be opened"), subject) from error


def is_link(status: stat_result) -> bool:
    is_junction = getattr(status, "st_reparse_tag", 0) == _JUNCTION
    return stat.S_ISLNK(status.st_mode) or is_junction


def refused(file: str, reason: str, subject: str = "framework") -> PackError:
    """The error of a file that cannot be used as a whole."""
    faults = Faults(file, subject=subject)
    faults.add_in_line(0, reason)
    return faults.error()
