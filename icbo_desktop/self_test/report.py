"""What the self-test found, check by check, as a table that a person reads and sends on."""

import platform
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from icbo_desktop import __version__
from icbo_desktop.domain.errors import UserFacingError

NAME_WIDTH = 20


class CheckFailedError(UserFacingError):
    """Something is not as it has to be; the sentence goes into the table."""


@dataclass(frozen=True, slots=True)
class Line:
    """A check that was made: what it found, or what is wrong."""

    name: str
    says: str
    is_well: bool
    seconds: float

    def __str__(self) -> str:
        mark = "ok  " if self.is_well else "FAIL"
        return f"{mark}  {self.name:<{NAME_WIDTH}}{self.seconds:5.1f} s  {self.says}"


@dataclass(slots=True)
class Report:
    """The table while it is made: each line is printed as soon as it is known."""

    lines: list[Line] = field(default_factory=list[Line])

    def make(self, name: str, check: Callable[[], str]) -> None:
        """Make a check and note what it says. What it raises is what is wrong."""
        began = time.monotonic()
        is_well = True
        try:
            says = check()
        except Exception as error:  # noqa: BLE001 - the edge: it is a line of the table, and the next check is made
            is_well, says = False, said_of(error)
        self.note(Line(name, says, is_well, time.monotonic() - began))

    def note(self, line: Line) -> None:
        self.lines.append(line)
        # A windowed program on Windows has no output; then the table is in the file alone.
        print(line, flush=True)

    @property
    def failed(self) -> int:
        return sum(not line.is_well for line in self.lines)

    def text(self) -> str:
        return "\n".join([heading(), *map(str, self.lines), self.verdict(), ""])

    def verdict(self) -> str:
        if self.failed:
            return f"{self.failed} of {len(self.lines)} checks failed."
        return f"All {len(self.lines)} checks went well."


def heading() -> str:
    """The program and the machine, without anything that names a person."""
    kind = "built program" if getattr(sys, "frozen", False) else "from source"
    return f"icbo-desktop {__version__}, {kind}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"


def said_of(error: BaseException) -> str:
    """An error in one line: its sentence where it has one, else its kind, words and place."""
    if isinstance(error, UserFacingError):
        return error.sentence
    place, trace = "", error.__traceback__
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words} ({place})"
