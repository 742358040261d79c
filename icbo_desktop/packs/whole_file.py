"""Files that are written whole or not at all, and the sentence where the computer refuses. Light: loads no YAML."""

import os
import shutil
import time
import uuid
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from icbo_desktop.domain.errors import PackError
from icbo_desktop.translation import tr

# What is begun and not finished, and what gives way to it. The leading dot: a list of packs passes them over.
NEW = ".new-"
OLD = ".old-"
_STALE_SECONDS = 24 * 60 * 60


def write_beside(path: Path, content: bytes) -> None:
    """Write a file beside its place and move it there, so that it is whole or not there. Raises OSError."""
    beside = path.with_name(f"{NEW}{uuid.uuid4().hex}")
    try:
        with beside.open("xb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last through a power cut, where the system and the drive can."""
    directory_only: int | None = getattr(os, "O_DIRECTORY", None)
    if directory_only is None:  # Windows: a folder has no handle to flush
        return
    with suppress(OSError):
        handle = os.open(folder, directory_only)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def told(failure: str) -> Generator[None]:
    """Turn what the machine refuses into a sentence that begins with the failure. Raises PackError."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or tr("the computer refused")
        message = tr("{failure}: {reason}.", failure=failure, reason=reason)
        raise PackError(message) from error


def settle(root: Path) -> None:
    """Put back what a power cut left half-way: an old pack whose new one never came. Never fails.

    What was begun and never finished goes after a day; until then somebody may be at it.
    """
    with suppress(OSError):
        for entry in root.iterdir():
            if entry.name.startswith(NEW) and time.time() - entry.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(entry, ignore_errors=True)
            if entry.name.startswith(OLD):
                place = root / entry.name.removeprefix(OLD)
                if place.exists():
                    shutil.rmtree(entry, ignore_errors=True)
                else:
                    entry.rename(place)
