"""Writes a record beside its place and moves it there, so that a reader never meets half a file."""

import os
from pathlib import Path

from icbo_desktop.domain.errors import RecordError

PART_SUFFIX = ".part"


def write_beside(path: Path, content: bytes) -> None:
    """Put the bytes at `path`; on failure nothing is left and an older file stays. Raises RecordError."""
    part = path.with_name(path.name + PART_SUFFIX)
    try:
        try:
            with part.open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise refused(path, problem) from problem


def refused(path: Path, problem: OSError) -> RecordError:
    """Why something could not be written, in a sentence."""
    return RecordError(_sentence(path, problem))


def _sentence(path: Path, problem: OSError) -> str:
    if isinstance(problem, PermissionError):
        return (
            f"“{path.name}” cannot be written: it is open in another program, or the folder may not "
            "be written to. Close it, or choose another place."
        )
    if isinstance(problem, FileNotFoundError | NotADirectoryError):
        return f"“{path.name}” cannot be written: the folder “{path.parent.name}” is not there."
    return f"“{path.name}” cannot be written: {problem.strerror or 'the disk refused it'}."
