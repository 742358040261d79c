"""The list of recent documents that Windows keeps for the task bar and its search.

A Linux desktop keeps its own where a file is opened by a double-click; nothing is added to it here. A workbook with
a password is not told to anybody: its name may say more than it should.
"""

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

PATH_OF_WIDE_LETTERS = 3  # what Windows calls SHARD_PATHW


def tell_system(workbook: Path) -> None:
    """Put a workbook on it."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SHAddToRecentDocs(
            PATH_OF_WIDE_LETTERS, ctypes.c_wchar_p(str(workbook))
        )


def forget_in_system(workbook: Path) -> None:
    """Take it off again: Windows keeps a link of that name."""
    roaming = os.environ.get("APPDATA", "")
    if sys.platform == "win32" and roaming:
        link = Path(roaming, "Microsoft", "Windows", "Recent", f"{workbook.name}.lnk")
        with suppress(OSError):
            link.unlink()
