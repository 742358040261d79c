"""Deleting a file for good: its bytes are overwritten where that means something, then its name is taken away.

On a disk with a magnetic plate nothing readable is left. What an SSD, a stick or a synced folder keeps beside
the file is out of any program's reach; whoever asks for a deletion is told so.
"""

import os
import stat
import time
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

PIECE = 1024 * 1024
# Another program on Windows, such as a virus scanner, holds a file for a moment.
RETRY_SECONDS = (0.1, 0.2, 0.4, 0.8)


def wipe(path: Path) -> None:
    """Overwrite and delete a file. Raises OSError; unless it was moved by then, the file is as it was.

    A link loses its name alone, and so does a file that has another name on this disk: whoever made that
    other name, such as a backup program, keeps what is in it.
    """
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode):
        path.unlink()
        return
    if not os.access(path, os.W_OK):
        raise PermissionError(f"{path.name} is read-only")
    # Moving it shows whether its name may be taken away at all, before a byte is changed.
    aside = path.with_name(f".{uuid4().hex[:8]}.part")
    os.replace(path, aside)  # noqa: PTH105 - as everywhere where a test makes this very step fail
    if found.st_nlink == 1:
        with suppress(OSError):  # it is deleted all the same
            _overwrite(aside)
    _unlink(aside)


def _overwrite(path: Path) -> None:
    with path.open("rb+") as file:
        left = file.seek(0, os.SEEK_END)
        file.seek(0)
        while left > 0:
            left -= file.write(bytes(min(PIECE, left)))
        file.flush()
        os.fsync(file.fileno())


def _unlink(path: Path) -> None:
    for seconds in RETRY_SECONDS:
        try:
            path.unlink(missing_ok=True)
        except PermissionError:
            time.sleep(seconds)
        else:
            return
    path.unlink(missing_ok=True)
