"""The program in a process of its own, with a pair of hands that make it fail. The first argument names the act.

It is the real `main`: hooks, marks, restarts. What is seen is told in lines of JSON on the standard output.
"""

import ctypes
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, qFatal
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from icbo_desktop import __main__ as program
from icbo_desktop.app import App
from icbo_desktop.desk import crash_desk, restarting
from icbo_desktop.desk.crash_desk import CrashDesk
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.ui.dialogs.crash_dialog import CrashDialog
from icbo_desktop.ui.dialogs.report_dialog import ReportDialog
from icbo_desktop.ui.wall import wall_window
from icbo_desktop.ui.wall.screens import connected_screens

SECRET = "Zanzibarw"  # noqa: S105 - no password: it is in every message and typed into a field
LAST_WORDS = " at the last"
STEPS_ON = 7
FRAMES = 50
_held: list[object] = []


def say(**told: object) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def fail() -> None:
    said = f"{SECRET} said so"
    try:
        int(said)
    except ValueError as error:
        raise KeyError(said) from error


class RoomWatch(QObject):
    """What the room saw: the words on the wall at each painting of its window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[list[str]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, wall_window.WallWindow) and event.type() == QEvent.Type.Paint:
            words = list(watched.scene.reading) if watched.scene is not None else []
            if words not in self.seen:
                self.seen.append(words)
        return False


class Hands:
    """Steps on while the program runs; each act is called until it returns True."""

    def __init__(self, acts: list[Callable[[], bool]]) -> None:
        self._acts = acts
        self._timer = QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _act(self) -> None:
        if not self._acts:
            self._timer.stop()
        elif self._acts[0]():
            self._acts.pop(0)


class Failing(QWidget):
    times = 0

    def paintEvent(self, event: object) -> None:
        Failing.times += 1
        painter = QPainter(self)
        fail()
        painter.end()


class Script:
    """What the hands do with the app."""

    def __init__(self, app: App, crashes: CrashDesk) -> None:
        self.app, self.crashes = app, crashes
        self.watch = RoomWatch()
        QApplication.instance().installEventFilter(self.watch)
        self.failing: Failing | None = None

    @property
    def desk(self) -> Desk:
        assert self.app.desk is not None
        return self.app.desk

    def is_open(self) -> bool:
        return self.app.desk is not None and self.app.desk.console.isVisible()

    def show_wall(self) -> bool:
        """The projector, some steps on, and words in a field that nobody has kept."""
        self.desk.placing.choose(connected_screens()[1])
        self.desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
        for _ in range(STEPS_ON):
            self.desk.console.run_command("next")
            self.desk.runner.go_forward()
        field = self.desk.console.capture.field
        field.setFocus()
        QTest.keyClicks(field, SECRET)
        return True

    def tell(self) -> bool:
        """Everything that a test wants to know of this moment."""
        desk = self.app.desk
        dialog = self.crashes.dialog
        told: dict[str, object] = {
            "start": self.app.start.isVisible(),
            "offer": self.app.start.stopped.words if self.app.start.stopped.isVisible() else "",
            "dialogs": self.crashes.dialogs_shown,
        }
        if desk is not None:
            told |= {
                "step": desk.runner.view.step.key,
                "item": desk.runner.view.step.item.item_id,
                "banner": desk.runner.state.wall.banner.value,
                "wall": desk.wall.isVisible(),
                "wall_screen": desk.wall.screen().name(),
                "room": self.watch.seen,
                "typed": desk.console.capture.field.toPlainText(),
                "saved": desk.workbook.file.flush(5),
            }
        if dialog is not None:
            words = [label.text() for label in dialog.findChildren(type(dialog.said))]
            told |= {"said": words, "dialog_screen": dialog.screen().name()}
        say(**told)
        return True

    def has_dialog(self) -> bool:
        return self.crashes.dialog is not None and self.crashes.dialog.isVisible()

    def press(self, name: str) -> Callable[[], bool]:
        def pressed() -> bool:
            dialog = self.crashes.dialog
            assert isinstance(dialog, CrashDialog)
            getattr(dialog, name).click()
            return True

        return pressed

    def read_report(self) -> bool:
        dialog = self.crashes.dialog
        assert dialog is not None
        dialog.look_button.click()
        report = dialog.report_dialog
        assert isinstance(report, ReportDialog)
        say(report=report.field.toPlainText())
        report.accept()
        return True

    def go_on_from_start(self) -> bool:
        self.app.start.stopped.go_on_button.click()
        return True

    def quit(self) -> bool:
        if self.app.desk is not None:
            self.app.desk.close()
        self.app.start.close()
        return True

    def in_slot(self) -> bool:
        _held.append(QTimer.singleShot(0, fail))
        return True

    def in_thread(self) -> bool:
        threading.Thread(target=fail).start()
        return True

    def in_paint(self) -> bool:
        def paint(*_arguments: object) -> None:
            fail()

        wall_window.paint_scene = paint
        self.desk.wall.update()
        return True

    def many_paints(self) -> bool:
        """A part of the console that fails at every frame."""
        if self.failing is None:
            self.failing = Failing(self.desk.console)
            self.failing.resize(20, 20)
            self.failing.show()
        self.failing.update()
        if Failing.times == FRAMES:
            say(painted=Failing.times)
            self.failing.hide()
        return Failing.times == FRAMES

    def in_qt(self) -> bool:
        """Qt gives up while somebody types, before any draft is due."""
        QTest.keyClicks(self.desk.console.capture.field, LAST_WORDS)
        qFatal(SECRET)
        return True

    def in_handling(self) -> bool:
        def no_report(*_args: object) -> str:
            fail()
            return ""

        crash_desk.report_text = no_report
        return self.in_slot()


def acts_of(name: str, script: Script) -> list[Callable[[], bool]]:
    begin = [script.is_open, script.show_wall, script.tell]
    fault = [script.has_dialog, script.tell]
    end = [script.quit]
    return {
        "slot": [
            *begin,
            script.in_slot,
            *fault,
            script.read_report,
            script.press("go_on_button"),
            *end,
        ],
        "thread": [*begin, script.in_thread, *fault, script.press("go_on_button"), *end],
        "paint": [*begin, script.in_paint, *fault, script.many_paints, script.tell, *end],
        "too often": [script.is_open, script.in_slot, *fault, script.press("restart_button")],
        "restart": [*begin, script.in_slot, *fault, script.press("restart_button")],
        "handling": [*begin, script.in_handling],
        "abort": [*begin, os.abort],
        "segfault": [*begin, lambda: bool(ctypes.string_at(0))],
        "kill": [*begin, lambda: bool(os.kill(os.getpid(), 9))],
        "qfatal": [*begin, script.in_qt],
        "look": [script.app.start.isVisible, script.tell, *end],
        "go on": [
            script.app.start.stopped.isVisible,
            script.tell,
            script.go_on_from_start,
            script.is_open,
            script.tell,
            *end,
        ],
        "resumed": [
            lambda: script.is_open() or script.app.start.stopped.isVisible(),
            script.tell,
            *end,
        ],
    }[name]


def main() -> int:
    name, words = sys.argv[1], sys.argv[2:]

    class Scripted(CrashDesk):
        def listen(self) -> None:
            super().listen()
            script = Script(self.parent(), self)
            _held.append(Hands(acts_of(name, script)))

    crash_desk.CrashDesk = Scripted

    def start_again(waiting: Path) -> object:
        return subprocess.Popen(
            [sys.executable, __file__, "resumed", restarting.RESUME, str(waiting)]
        )

    original = restarting.Restarting.__init__

    def begin(self: restarting.Restarting, left_open: object, parent: object) -> None:
        original(self, left_open, parent, start_again)

    restarting.Restarting.__init__ = begin
    return program.main(words)


if __name__ == "__main__":
    sys.exit(main())
