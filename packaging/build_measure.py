"""What the built program costs over a built bare window with the same modules of Qt: size, and time to the first paint."""

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

ROUNDS = 9
LIMIT = 1.25
PROGRAM = "icbo-desktop"

# Ends the process once a window has been painted and nothing waits any more.
UNTIL_PAINTED = """
import os
import PySide6.QtDBus, PySide6.QtTest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEvent, QObject

class Eyes(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget):
            self.seen = True
        return False

def until_painted(application):
    eyes = Eyes()
    application.installEventFilter(eyes)
    while not eyes.seen:
        application.processEvents()
    application.processEvents()
    os._exit(0)
"""
BARE_SCRIPT = f"""
{UNTIL_PAINTED}
application = QtWidgets.QApplication([])
window = QtWidgets.QMainWindow()
window.setCentralWidget(QtWidgets.QLabel("bare", alignment=QtCore.Qt.AlignmentFlag.AlignCenter))
window.resize(960, 620)
window.show()
until_painted(application)
"""
START_SCRIPT = f"""
{UNTIL_PAINTED}
QtWidgets.QApplication.exec = until_painted
from icbo_desktop.__main__ import main
main([])
"""


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
    before, begun = os.times(), perf_counter()
    subprocess.run([program], env=environment, capture_output=True, check=True)
    clock, after = perf_counter() - begun, os.times()
    busy = after.children_user + after.children_system
    return clock, busy - before.children_user - before.children_system
