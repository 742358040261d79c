"""Writes a record beside its place and moves it there, so that a reader never meets half a file."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.translation import tr

# What a half-written record is called, so that one that a sudden end left is known as ours and cleared away.
PART_NAME = r"\.[0-9a-f]{8}\.record\.part"
SCRATCH = "icbo-parquet-"  # how the folders of ours in the system's temporary folder begin


def write_beside(path: Path, content: bytes) -> None:
    """Put the bytes at `path`; on failure nothing is left and an older file stays. Raises RecordError."""
    part = path.with_name(f".{uuid4().hex[:8]}.record.part")
    try:
        try:
            write_through(part, content)
            part.replace(path)
            sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise refused(path, problem) from problem


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same file; False where one of them is not there."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def write_through(path: Path, content: bytes) -> None:
    """Write the bytes to the disk itself, not only into its cache. Raises OSError."""
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last through a power cut, where the system and the drive can."""
    directory_only: int | None = getattr(os, "O_DIRECTORY", None)
    if directory_only is None:  # Windows: a folder has no handle to flush
        return
    with suppress(OSError):  # a share that cannot do it has written the file all the same
        handle = os.open(folder, directory_only)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def refused(path: Path, problem: OSError) -> RecordError:
    """Why something could not be written, in a sentence."""
    return RecordError(_sentence(path, problem))


def _sentence(path: Path, problem: OSError) -> str:
    if isinstance(problem, PermissionError):
        return tr(
            "“{file}” cannot be written: it is open in another program, or the folder may not "
            "be written to. Close it, or choose another place.",
            file=path.name,
        )
    if isinstance(problem, FileNotFoundError | NotADirectoryError):
        return tr(
            "“{file}” cannot be written: the folder “{folder}” is not there.",
            file=path.name,
            folder=path.parent.name,
        )
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr(
            "“{file}” cannot be written: the disk is full. Free some space, then try again.",
            file=path.name,
        )
    return tr(
        "“{file}” cannot be written: {reason}.",
        file=path.name,
        reason=problem.strerror or tr("the disk refused it"),
    )
