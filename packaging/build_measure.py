"""What the built program costs over a built bare window with the same modules of Qt: size, and time to the first paint."""

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from first_paint import BARE_WINDOW, START_SCREEN

ROUNDS = 9
LIMIT = 1.25
PROGRAM = "icbo-desktop"

# What the self-test and a Linux desktop need of Qt is in both bundles, and loaded at the start of neither.
SAME_MODULES = """
def taken_along():
    import PySide6.QtDBus, PySide6.QtTest
"""
BARE_SCRIPT = f"{SAME_MODULES}{BARE_WINDOW}"
START_SCRIPT = f"{SAME_MODULES}{START_SCREEN}"


@dataclass(frozen=True)
class Figure:
    """One thing measured of both, and how many times the bare one ours is."""

    name: str
    ours: float
    bare: float
    unit: str

    @property
    def ratio(self) -> float:
        return self.ours / self.bare

    @property
    def is_within(self) -> bool:
        return self.ratio <= LIMIT

    def __str__(self) -> str:
        verdict = "" if self.is_within else f"   over {LIMIT} x"
        return f"{self.name:<26}{self.ours:8.1f} {self.bare:8.1f} {self.unit:<4}{self.ratio:6.2f} x{verdict}"


def figures_of(ours: Path, bare: Path) -> list[Figure]:
    with tempfile.TemporaryDirectory() as home:
        start = in_turn(ours / PROGRAM, bare / PROGRAM, Path(home))
    return [
        Figure("size of the folder", size_of(ours) / 1e6, size_of(bare) / 1e6, "MB"),
        Figure("start to first paint", start[0] * 1e3, start[1] * 1e3, "ms"),
        Figure("the same, processor time", start[2] * 1e3, start[3] * 1e3, "ms"),
    ]


def size_of(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def in_turn(ours: Path, bare: Path, home: Path) -> tuple[float, float, float, float]:
    """The medians by the clock and of processor time, measured in turn; the first of each only warms the disk's cache."""
    pairs = [(seconds_of(ours, home), seconds_of(bare, home)) for _ in range(ROUNDS + 1)][1:]
    one, other = ([pair[which] for pair in pairs] for which in (0, 1))
    return (
        median(clock for clock, _ in one),
        median(clock for clock, _ in other),
        median(busy for _, busy in one),
        median(busy for _, busy in other),
    )


def seconds_of(program: Path, home: Path) -> tuple[float, float]:
    """By the clock, and of the processor, from the process's start until it has painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    environment |= {"XDG_STATE_HOME": str(home), "LOCALAPPDATA": str(home)}
    begun = perf_counter()
    started = subprocess.Popen(
        [program], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    # To the microsecond; `os.times` counts in hundredths of a second.
    _, code, used = os.wait4(started.pid, 0)
    clock, started.returncode = perf_counter() - begun, os.waitstatus_to_exitcode(code)
    if started.returncode != 0:
        raise subprocess.CalledProcessError(started.returncode, program)
    return clock, used.ru_utime + used.ru_stime
