"""The list of recent documents that the system keeps for its task bar, its launcher and its file dialogs.

A workbook with a password is not told to anybody: its name may say more than it should. The made-up sample is not, either.
"""

import ctypes
import logging
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path

from icbo_desktop.locations import DesktopFolders, desktop_folders, state_dir
from icbo_desktop.services.one_at_a_time import OneAtATime

log = logging.getLogger(__name__)
PATH_OF_WIDE_LETTERS = 3  # what Windows calls SHARD_PATHW


def note_opened(workbook: Path, *, is_protected: bool) -> None:
    """Put a workbook that was opened on the list; take off one that has a password by now."""
    if is_protected:
        forget_in_system(workbook)
    elif workbook.parent != state_dir():
        tell_system(workbook)


def tell_system(workbook: Path) -> None:
    """Put a workbook on it. On Linux on a thread: the desktop is asked first whether it keeps a list."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SHAddToRecentDocs(
            PATH_OF_WIDE_LETTERS, ctypes.c_wchar_p(str(workbook))
        )
    elif sys.platform == "linux":
        # Where its folders are is asked now: the thread may come late.
        _telling().start(partial(_list, workbook, desktop_folders()))


def forget_in_system(workbook: Path) -> None:
    """Take it off again."""
    roaming = os.environ.get("APPDATA", "")
    if sys.platform == "win32" and roaming:
        # Windows keeps a link of that name.
        link = Path(roaming, "Microsoft", "Windows", "Recent", f"{workbook.name}.lnk")
        with suppress(OSError):
            link.unlink()
    elif sys.platform == "linux":
        _telling().start(partial(_unlist, workbook, desktop_folders()))


@cache
def _telling() -> OneAtATime:
    """In order, and not on the window's thread: a desktop may not answer for a while."""
    return OneAtATime(log.info)


def _list(workbook: Path, folders: DesktopFolders) -> None:
    from icbo_desktop.services.recent_bookmarks import (  # noqa: PLC0415 - loaded where nothing waits for it
        list_workbook,
    )

    list_workbook(workbook, folders, datetime.now(UTC))


def _unlist(workbook: Path, folders: DesktopFolders) -> None:
    from icbo_desktop.services.recent_bookmarks import (  # noqa: PLC0415 - as above
        unlist_workbook,
    )

    unlist_workbook(workbook, folders)
