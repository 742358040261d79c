"""Reads a whole file that a person chose: a plain one, not open here, and never more of it than is wanted."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from icbo_desktop.domain.errors import WorkbookInUseError
from icbo_desktop.store.workbook_file import refuse_if_open_here

Why = Literal["open here", "folder", "no file", "gone", "unreadable"]


class FileNotReadError(Exception):
    """Why a file was not read; whoever asked for it says so in words of its own."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


def whole_file(path: Path, largest: int, require_size: Callable[[int], None]) -> bytes:
    """The bytes of a file, at most one more than `largest`; `require_size` hears before how many there are.

    Raises FileNotReadError, and what `require_size` raises.
    """
    try:
        refuse_if_open_here(path)
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # to read from a pipe would wait for ever
            raise FileNotReadError("folder" if stat.S_ISDIR(found.st_mode) else "no file")
        require_size(found.st_size)
        with path.open("rb") as file:
            return file.read(largest + 1)
    except WorkbookInUseError as error:
        raise FileNotReadError("open here") from error
    except FileNotFoundError as error:
        raise FileNotReadError("gone") from error
    except (OSError, ValueError) as error:
        raise FileNotReadError("unreadable") from error
