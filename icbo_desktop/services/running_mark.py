"""The mark of a running program: a file that is gone after a tidy end, and tells what happened after another one.

Python's fault handler writes into it when the process dies. Whoever runs holds a lock on it, so that a mark of
another window that is still open is not taken for one that was left.
"""

import faulthandler
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from icbo_desktop.services.crash_report import Fault, fatal_lines, reports_dir

if sys.platform != "win32":
    import fcntl

MARKS = "running-*.txt"
MOST_BYTES = 200_000  # a trace of all threads has a few thousand


class RunningMark:
    """Held from the start of the windows to their end."""

    def __init__(self) -> None:
        self._path = reports_dir() / f"running-{os.getpid()}.txt"
        self._file: IO[bytes] | None = None

    def begin(self) -> None:
        """Leave the mark. Where it cannot be written the program runs without."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
            self._file = os.fdopen(handle, "wb", buffering=0)
            if sys.platform != "win32":
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            faulthandler.enable(self._file, all_threads=True)

    def note_fatal(self, fault: Fault) -> None:
        """Write what is about to end the program; it takes nothing but one write."""
        if self._file is not None:
            with suppress(OSError):
                os.write(self._file.fileno(), fatal_lines(fault))

    def end(self) -> None:
        """The program ends as it should."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()


@dataclass(frozen=True, slots=True)
class Marks:
    """What other runs left: a trace, often empty, of each that ended suddenly; and whether one still runs."""

    traces: tuple[str, ...] = ()
    is_one_running: bool = False


def take_marks() -> Marks:
    """Read the marks that were left and delete them. To be called before this run's own begins."""
    traces: list[str] = []
    is_one_running = False
    for path in marks():
        try:
            trace = left_trace(path)
        except OSError:
            continue
        if trace is None:
            is_one_running = True
        else:
            traces.append(trace)
    return Marks(tuple(traces), is_one_running)


def left_trace(path: Path) -> str | None:
    """What stands in a mark that nobody holds, which is deleted; None where somebody does. Raises OSError."""
    with path.open("rb") as file:
        if sys.platform != "win32":
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return None
        trace = file.read(MOST_BYTES)
    try:
        path.unlink()
    except PermissionError:
        return None  # Windows deletes no file that is open somewhere
    return trace.decode("utf-8", "replace")


def is_another_marked() -> bool:
    """Whether another start of the program is marked as running; one that ended suddenly counts until the next start."""
    own = f"running-{os.getpid()}.txt"
    return any(path.name != own for path in marks())


def marks() -> list[Path]:
    """Every mark that is there; none in a folder that may not be looked into."""
    try:
        return sorted(reports_dir().glob(MARKS))
    except OSError:
        return []
