"""Files that are written whole or not at all, and the sentence where the computer refuses. Light: loads no YAML."""

import os
import uuid
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from icbo_desktop.domain.errors import PackError

# What is begun and not finished. The leading dot: a list of packs passes such folders over.
NEW = ".new-"


def write_beside(path: Path, content: bytes) -> None:
    """Write a file beside its place and move it there, so that it is whole or not there. Raises OSError."""
    beside = path.with_name(f"{NEW}{uuid.uuid4().hex}")
    try:
        with beside.open("xb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def told(failure: str) -> Generator[None]:
    """Turn what the machine refuses into a sentence that begins with the failure. Raises PackError."""
    try:
        yield
    except OSError as error:
        message = f"{failure}: {error.strerror or 'the computer refused'}."
        raise PackError(message) from error
