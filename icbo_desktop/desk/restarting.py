"""From this process into a new one at the same step: the workbook is closed first, and the wall stays covered.

The old process keeps its wall up, in holding, until the new one says that its own is there. Then it ends.
"""

import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.locations import state_dir
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.left_open import LeftOpen, LeftSession, StepTime, WallPlace
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    import subprocess

    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.domain.session import SessionState
    from icbo_desktop.ui.wall.wall_window import WallWindow

RESUME = "--resume"  # the argument of the new process; for nobody's hands
WAITING = "restarting-"  # how the file is called that the old process looks at
LOOK_MILLISECONDS = 100
NOTE_MILLISECONDS = 200  # steps turned through quickly are written once
NOTE_SECONDS = 30  # of time that runs on; what is lost of it after a crash
PATIENCE_SECONDS = 30
MANY_RESTARTS, WITHIN_SECONDS = 3, 60.0
NOT_STARTED = marked(
    "The program could not be started anew. The workbook is closed and safe; open it from here, or quit and start again."
)

Start = Callable[[Path], "subprocess.Popen[bytes]"]


def start_again(waiting: Path) -> "subprocess.Popen[bytes]":
    """Start the same program in a process of its own. Raises OSError."""
    import subprocess  # noqa: PLC0415 - most sessions never need it

    is_frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if is_frozen else [sys.executable, "-m", "icbo_desktop"]
    # A packed program would otherwise take the unpacked files of this one, which go with it.
    environment = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"} if is_frozen else None
    return subprocess.Popen(  # noqa: S603 - our own program, and no word of anybody's
        [*program, RESUME, str(waiting)], stdin=subprocess.DEVNULL, env=environment
    )


class Restarting(QObject):
    """`failed` carries a sentence for the start screen, where the new process does not come up."""

    failed = Signal(str)

    def __init__(self, left_open: LeftOpen, parent: QObject, start: Start = start_again) -> None:
        super().__init__(parent)
        self._left_open = left_open
        self._start = start
        self.is_on = False
        self._wall: WallWindow | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._waiting = state_dir() / f"{WAITING}{os.getpid()}"
        self._latest = 0.0
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MILLISECONDS)
        self._look.timeout.connect(self._look_for_new)

    def begin(self, desk: "Desk | None") -> None:
        """Close the workbook, start the program anew and end this one. What cannot be saved stays open here."""
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self.is_on = True
        if desk is not None:
            self._note(desk)
            if not close_for_restart(desk):
                self._stay()
                return
            self._wall = desk.wall
        try:
            self._waiting.parent.mkdir(parents=True, exist_ok=True)
            self._waiting.touch(mode=0o600)
            self._process = self._start(self._waiting)
        except OSError:
            self._fail()
            return
        self._latest = time.monotonic() + PATIENCE_SECONDS
        self._look.start()

    def _note(self, desk: "Desk") -> None:
        state = desk.runner.state
        self._left_open.note(desk.workbook.file.home)
        self._left_open.note_wall(wall_place(desk, state))
        self._left_open.note_page(state.position.page)
        self._left_open.note_time(step_time_now(desk))

    def _look_for_new(self) -> None:
        process = self._process
        if not self._waiting.exists():
            self._look.stop()
            self._drop_wall()
            QCoreApplication.exit(0)
        elif process is None or process.poll() is not None or time.monotonic() > self._latest:
            self._look.stop()
            self._fail()

    def _fail(self) -> None:
        with suppress(OSError):
            self._waiting.unlink()
        self._drop_wall()
        self._stay()
        self.failed.emit(translated(NOT_STARTED))

    def _stay(self) -> None:
        self.is_on = False
        QGuiApplication.setQuitOnLastWindowClosed(True)

    def _drop_wall(self) -> None:
        if self._wall is not None:
            self._wall.close()
            self._wall.deleteLater()
            self._wall = None


def close_for_restart(desk: "Desk") -> bool:
    """Close the workbook and every window but the wall; False where something is not saved and all stays."""
    try:
        desk.close(is_reopened=True)
    except Exception:  # noqa: BLE001 - after a fault anything may fail; the file is closed whatever does
        try:
            desk.workbook.close()
        except WorkbookError as error:
            desk.console.show_problem(error.sentence)
            return False
        desk.console.hide()
        return True
    return not desk.is_open


class WallNote(QObject):
    """Notes whether the wall is up, so that after a crash it comes back in holding."""

    def __init__(self, desk: "Desk", left_open: LeftOpen) -> None:
        super().__init__(desk)
        self._desk = desk
        self._left_open = left_open
        self._noted: WallPlace = ""
        desk.runner.state_changed.connect(self._follow)
        desk.placing.placed.connect(self._follow)

    def _follow(self) -> None:
        place = wall_place(self._desk, self._desk.runner.state)
        if place != self._noted:
            self._noted = place
            self._left_open.note_wall(place)


class TimeNote(QObject):
    """Notes the time at the step where it was paused, came to another step or ran on: a crash writes nothing."""

    def __init__(self, desk: "Desk", left_open: LeftOpen) -> None:
        super().__init__(desk)
        self._desk = desk
        self._left_open = left_open
        self._noted: object = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(NOTE_MILLISECONDS)
        self._soon.timeout.connect(self._note)
        # A moment later: a step's visit begins after its state is told.
        desk.runner.state_changed.connect(self._note_soon)
        desk.runner.ticked.connect(self._note)

    def _note_soon(self) -> None:
        self._soon.start()

    def _note(self) -> None:
        file = self._desk.workbook.file
        if not self._desk.is_open or file.is_read_only or self._left_open.path != file.home:
            return
        time, step = step_time_now(self._desk), self._desk.runner.view.step
        new = (step, time.is_running, time.is_visiting, time.seconds // NOTE_SECONDS)
        if new != self._noted:
            self._noted = new
            self._left_open.note_time(time)


def wall_place(desk: "Desk", state: "SessionState") -> WallPlace:
    if not state.wall.is_shown:
        return ""
    return "rehearsal" if desk.placing.watcher.watched is None else "screen"


def step_time_now(desk: "Desk") -> StepTime:
    """What the deck's clock shows at this moment."""
    from icbo_desktop.domain.visits import is_visit_open  # noqa: PLC0415 - loaded with the desk

    timer = desk.runner.state.timer
    seconds = int(timer.elapsed(system_clock()).total_seconds())
    is_visiting = is_visit_open(desk.workbook.workshop)
    return StepTime(seconds, timer.running_since is not None, is_visiting)


def stand_where_it_was(desk: "Desk", session: LeftSession) -> None:
    """The page of the step, and the wall in holding where it was up. First the holding slide, then the window."""
    from icbo_desktop.domain.timer import Timer  # noqa: PLC0415 - as below
    from icbo_desktop.domain.wall_state import (  # noqa: PLC0415 - loaded with the desk; the start screen needs none
        WallEvent,
    )

    desk.runner.go_to_step(desk.runner.view.step, session.page)
    if session.time is not None:
        spent = timedelta(seconds=session.time.seconds)
        since = system_clock() if session.time.is_running else None
        desk.runner.resume(Timer(spent, since), is_visiting=session.time.is_visiting)
    if not session.wall:
        return
    desk.dialogs.remember_show(WallEvent.PLUGGED)  # so it is also once a person has chosen a screen
    desk.runner.handle_wall_event(WallEvent.PLUGGED)
    if session.wall == "rehearsal":
        desk.placing.rehearse()
    elif not desk.placing.place():
        desk.runner.handle_wall_event(WallEvent.UNPLUGGED)


def is_too_often(now: float) -> bool:
    """Note a restart at this time, in seconds; whether there were too many within a minute to go on so."""
    path = state_dir() / "restarts.txt"
    try:
        told = path.read_text(encoding="ascii").split()
        times = [float(each) for each in told[-MANY_RESTARTS:]]
    except (OSError, ValueError):
        times = []
    times = [each for each in times if abs(now - each) < WITHIN_SECONDS] + [now]
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(" ".join(f"{each:.1f}" for each in times), encoding="ascii")
    return len(times) >= MANY_RESTARTS
