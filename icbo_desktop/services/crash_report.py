"""The report of a fault: a plain text file that a person reads, and sends by hand or not at all.

It is made of our own sentences, kinds of exceptions and places in code. The message of an exception and the values
of variables may hold what somebody said; none of them is ever looked at here.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from icbo_desktop.locations import PACKAGE, state_dir

# A report is in English throughout: those who mend the program read it.
MOST_REPORTS = 10
MOST_PLACES = 60  # of a recursion without end the first and the last are enough
MOST_CAUSES = 5
PREAMBLE = """\
A report of a fault in icbo_desktop

Nothing of this was sent to anybody.
It tells where the program failed, on what kind of computer.
It holds no words of the workshop and no names.
Read it; send it by hand if you wish to.
"""
# What Python itself writes when the process dies, and what `fatal_lines` writes.
# Patterns are compiled with the first report that is read, not at each start.
FATAL = r"^(?:Fatal Python error|Windows fatal exception): (?P<kind>[A-Za-z ]{1,40}|code 0x[0-9a-f]{1,8})$"
FAULT = r"^Fault: (?P<kind>\w{1,80})$"
THREAD = r"^(?P<is_current>Current thread|Thread) 0x[0-9a-f]+ "
PLACE = r'^ {2}File "(?P<file>.{1,1000})", line (?P<line>\d{1,7}) in (?P<function>[\w.<>]{1,200})$'


@dataclass(frozen=True, slots=True)
class Fault:
    """An exception that nothing caught: its kind and its places, the outermost first.

    `causes` are the exceptions that led to it.
    """

    kind: str
    places: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    is_of_window: bool = True

    def went_through(self, file: str) -> bool:
        """Whether one of the places lies in that file of the package."""
        return any(place.startswith(f"{file}:") for place in self.places)


def fault_of(
    kind: type[BaseException],
    error: BaseException | None,
    traceback: TracebackType | None,
    *,
    is_of_window: bool = True,
) -> Fault:
    """What may be told of an exception."""
    return Fault(kind.__name__, short(tuple(places_of(traceback))), causes_of(error), is_of_window)


def places_of(traceback: TracebackType | None) -> Iterator[str]:
    """Each place of a traceback, "desk/desk.py:120 in close"; outside the package the file's name alone."""
    while traceback is not None:
        code = traceback.tb_frame.f_code
        yield place_words(code.co_filename, traceback.tb_lineno, code.co_name)
        traceback = traceback.tb_next


def place_words(file: str, line: int | str, function: str) -> str:
    path = Path(file)
    # A folder may be named after a person; those of the package are ours.
    inside = path.is_relative_to(PACKAGE)
    name = path.relative_to(PACKAGE).as_posix() if inside else re.split(r"[\\/]", file)[-1]
    return f"{name}:{line} in {function}"


def short(places: tuple[str, ...]) -> tuple[str, ...]:
    if len(places) <= MOST_PLACES:
        return places
    half = MOST_PLACES // 2
    return (*places[:half], "…", *places[-half:])


def causes_of(error: BaseException | None) -> tuple[str, ...]:
    """The exceptions behind an exception by kind and place, the nearest first."""
    found: list[str] = []
    while error is not None and len(found) < MOST_CAUSES:
        error = error.__cause__ or error.__context__
        if error is not None:
            *_, place = ("", *places_of(error.__traceback__))
            found.append(f"{type(error).__name__} at {place}" if place else type(error).__name__)
    return tuple(found)


def report_text(
    fault: Fault, at: datetime, computer: Mapping[str, str], commands: Sequence[str] = ()
) -> str:
    """The report of a fault while the program goes on. `computer` tells what it ran on, by name."""
    where = (
        "on the thread of the windows" if fault.is_of_window else "on a thread behind the windows"
    )
    lines = [
        *head(at, computer),
        f"What happened: {fault.kind}, {where}",
        *([f"After: {', '.join(fault.causes)}"] if fault.causes else []),
        "",
        "Where in the program, the outermost first:",
        *(f"  {place}" for place in fault.places or ("not known",)),
        "",
        "The last commands, the newest last:",
        *(f"  {command}" for command in commands or ("none",)),
    ]
    return "\n".join(lines) + "\n"


def report_of_stop(trace: str, at: datetime, computer: Mapping[str, str]) -> str:
    """The report of a sudden end, from what the dying process could still write."""
    lines = [*head(at, computer), "What happened: the program ended suddenly"]
    for line in trace.splitlines():
        if told := re.match(FATAL, line) or re.match(FAULT, line):
            lines += [f"How: {told['kind']}"]
        elif told := re.match(THREAD, line):
            which = (
                "The thread that failed" if told["is_current"] == "Current thread" else "A thread"
            )
            lines += ["", f"{which}, the innermost place first:"]
        elif told := re.match(PLACE, line):
            lines += [f"  {place_words(told['file'], told['line'], told['function'])}"]
    return "\n".join(lines) + "\n"


def fatal_lines(fault: Fault) -> bytes:
    """The fault as `report_of_stop` reads it: for a process that can do no more than write bytes."""
    told = (place.partition(" in ") for place in fault.places)
    spots = ((*spot.rpartition(":")[::2], function) for spot, _, function in told)
    lines = [f"Fault: {fault.kind}", "Current thread 0x0 "]
    lines += [
        f'  File "{file}", line {line} in {function}' for file, line, function in reversed([*spots])
    ]
    return ("\n".join(lines) + "\n").encode("ascii", "replace")


def head(at: datetime, computer: Mapping[str, str]) -> Iterator[str]:
    yield PREAMBLE
    yield f"When: {at:%d %B %Y %H:%M}"
    for name, value in computer.items():
        yield f"{name}: {value}"
    yield ""


def reports_dir() -> Path:
    """Where the reports lie, readable by this person alone. It may not exist yet."""
    return state_dir() / "reports"


def write_report(text: str, at: datetime) -> Path:
    """Keep a report, and of the older ones the newest nine. Raises OSError."""
    folder = reports_dir()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = free_name(folder, f"report {at:%Y-%m-%d %H%M%S}")
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    for old in sorted(folder.glob("report *.txt"))[:-MOST_REPORTS]:
        with suppress(OSError):
            old.unlink()
    return path


def free_name(folder: Path, stem: str) -> Path:
    names = (f"{stem}{f'.{number}' if number else ''}.txt" for number in range(1000))
    return next(folder / name for name in names if not (folder / name).exists())
