"""What the program costs while nobody uses it: how often it wakes the processor, and how much memory a session takes at most.

Both are counted by the system, on Linux; a busy machine changes neither.
"""

import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import IO

from processes import ROOT, as_installed

from first_paint import BARE_WINDOW

WATCHED_SECONDS = 10
MEMORY_ROUNDS = 3
SWITCHES = re.compile(r"^voluntary_ctxt_switches:\t(\d+)$", re.MULTILINE)
PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)
KILOBYTES = 1024

# Opens the workbook, minimises the console so that its clock is hidden, and says so once all that a start does is over.
MINIMISED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from icbo_desktop.desk.desk import Desk
show = Desk.show

def shown(desk):
    show(desk)
    QTimer.singleShot(2_000, desk.console.showMinimized)
    QTimer.singleShot(9_000, lambda: print("idle", flush=True))

Desk.show = shown
from icbo_desktop.__main__ import main
main(sys.argv[1:])
"""
# A session as it runs: through the whole route with the wall on, painted at each step, and then asked what it took.
# The steps are taken while events run, as a person takes them: before that, Qt keeps what a page no longer needs.
SESSION = """
import os, sys, threading
from pathlib import Path
# A fault would leave the windows open, and the bench waiting for them.
sys.excepthook = threading.excepthook = lambda *fault: os._exit(1)
from icbo_desktop.__main__ import settle_python
settle_python()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from icbo_desktop.app import App
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.look import apply_look
application = QApplication(["bench", "-style", "fusion"])
apply_look(application)
app = App(Settings(Path(sys.argv[2])))
app.show()

def run():
    app.desk.placing.rehearse()
    app.desk.runner.handle_wall_event(WallEvent.SHOW_FROM_START)
    steps = iter(app.desk.runner.route)
    walk.timeout.connect(lambda: take(next(steps, None)))
    walk.start(0)

def take(step):
    if step is None:
        walk.stop()
        print("ran", flush=True)
        return
    app.desk.runner.go_to_step(step)
    application.processEvents()

walk = QTimer()
QTimer.singleShot(0, lambda: app.open(Path(sys.argv[1]), then=run))
application.exec()
"""
# The bare window stays open, too.
BARE_SESSION = BARE_WINDOW.replace("os._exit(0)", 'print("ran", flush=True); application.exec()')


@dataclass(frozen=True, slots=True)
class Footprint:
    """Peaks in megabytes, medians of some rounds."""

    ours: float
    bare: float


def wakes_a_second(demo: Path) -> float:
    """How often any thread of a session woke up, whose console is minimised and whose wall is away."""
    workbook = copied(demo, "idle.icbo")
    process = started(["-c", MINIMISED, str(workbook)], demo.parent)
    try:
        await_line(process.stdout)
        before = switches(process.pid)
        time.sleep(WATCHED_SECONDS)
        after = switches(process.pid)
    finally:
        process.kill()
        process.communicate()
    return (after - before) / WATCHED_SECONDS


def footprint(demo: Path) -> Footprint:
    """The peak of a session that went through its whole route, and of a bare window."""
    ours, bare = [], []
    for number in range(MEMORY_ROUNDS):
        workbook = copied(demo, f"footprint{number}.icbo")
        settings = str(demo.parent / f"settings{number}.ini")
        ours.append(peak_of(["-c", SESSION, str(workbook), settings], demo.parent))
        bare.append(peak_of(["-c", BARE_SESSION], demo.parent))
    return Footprint(median(ours), median(bare))


def peak_of(words: list[str], home: Path) -> float:
    process = started(words, home)
    try:
        await_line(process.stdout)
        return int(found(PEAK, status_of(process.pid, process.pid))) / KILOBYTES
    finally:
        process.kill()
        process.communicate()


def started(words: list[str], home: Path) -> "subprocess.Popen[str]":
    # Compiling modules in the process itself would take memory that no installed program takes.
    environment = {**as_installed(), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"XDG_STATE_HOME": str(home), "HOME": str(home)}
    return subprocess.Popen(
        [sys.executable, *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def await_line(stream: IO[str] | None) -> None:
    if stream is None or not stream.readline():
        message = "The program ended before it could be measured."
        raise RuntimeError(message)


def switches(process: int) -> int:
    """How often the threads of a process have gone to sleep of themselves so far, and so have been woken."""
    threads = [int(each.name) for each in Path(f"/proc/{process}/task").iterdir()]
    return sum(int(found(SWITCHES, status_of(process, each))) for each in threads)


def status_of(process: int, thread: int) -> str:
    return Path(f"/proc/{process}/task/{thread}/status").read_text(encoding="ascii")


def found(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[1] if match else "0"


def copied(demo: Path, name: str) -> Path:
    """A copy of its own: other lines of the bench write into theirs."""
    path = demo.with_name(name)
    path.write_bytes(demo.read_bytes())
    return path
