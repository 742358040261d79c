"""The start of the windows: the start screen is painted first, and what stands behind its buttons is loaded after that."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from icbo_desktop.desk.looks import speak_as_set, wear
from icbo_desktop.locations import state_dir
from icbo_desktop.services.rest_collector import RestCollector
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.start.start_window import StartWindow

if TYPE_CHECKING:
    from icbo_desktop.app import App
    from icbo_desktop.desk.crash_desk import CrashDesk
    from icbo_desktop.services.running_mark import RunningMark

AT_FAULT = 1  # design.md section 8
PRESSES = (
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Drop,
)
UNPAINTED_MILLISECONDS = (
    200  # a window that another one covers, or that is down on the bar, may never be painted
)
TOUR_MILLISECONDS = 600


class StartUp(QObject):
    """Puts the program behind a start screen once that is painted, or sooner where somebody presses something."""

    def __init__(
        self, settings: Settings, start: StartWindow, path: Path | None, resumed: Path | None
    ) -> None:
        super().__init__(start)
        self._settings = settings
        self._start = start
        self._path = path
        self._resumed = resumed
        self.app: App | None = None
        self._mark: RunningMark | None = None
        self._crashes: CrashDesk | None = None
        # Queued: it is told in the midst of the painting.
        start.painted.connect(self.furnish, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(UNPAINTED_MILLISECONDS, self.furnish)

    def show(self) -> None:
        """Show the start screen."""
        self._start.show()
        window = self._start.windowHandle()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Build the program before a press comes through to a screen that would do nothing yet."""
        if event.type() in PRESSES:
            self.furnish()
        return super().eventFilter(watched, event)

    def furnish(self) -> None:
        """Build the program, and begin with what it was started for. A second call does nothing."""
        if self.app is not None:
            return
        window = self._start.windowHandle()
        if window is not None:
            window.removeEventFilter(self)
        from icbo_desktop.app import App  # noqa: PLC0415 - see the module's docstring
        from icbo_desktop.desk.clearing import clear_soon  # noqa: PLC0415 - as above
        from icbo_desktop.desk.crash_desk import CrashDesk  # noqa: PLC0415 - as above
        from icbo_desktop.services.running_mark import (  # noqa: PLC0415 - as above
            RunningMark,
            take_marks,
        )

        app = self.app = App(self._settings, self._start)
        mark = self._mark = RunningMark()
        if self._resumed is None:
            app.stops.offer(take_marks())
        mark.begin()
        self._crashes = CrashDesk(app, mark, app)
        self._crashes.listen()
        app.manners.begin(self._path)
        app.show()
        clear_soon(self._settings)
        if self._resumed is not None:
            app.stops.resume(self._resumed)
        if self._path is not None:
            app.open(self._path)
        elif self._resumed is None:
            QTimer.singleShot(TOUR_MILLISECONDS, app.guide.offer_tour)

    def end(self, code: int) -> int:
        """Take leave after the last window, and give the exit code."""
        if self.app is None or self._mark is None or self._crashes is None:
            return code  # closed in the blink before anything else was there
        from icbo_desktop.desk.leaving import end_process  # noqa: PLC0415 - there with the program

        self._crashes.leave()
        self._mark.end()
        is_at_fault = self._path is not None and not self.app.has_worked
        return end_process(AT_FAULT if is_at_fault else code, is_left=self.app.leaving.is_left)


def run_app(path: Path | None, resumed: Path | None = None) -> int:
    """Run the program until its last window is closed; with a path, open that workbook at once.

    `resumed` is given after a restart: it goes on with what the process before had open, which looks at that file.
    """
    # By name among the arguments: `setStyle` gives the style back, and PySide6 then makes all of its 560 constants.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("icbo_desktop")
    application.setDesktopFileName("icbo-desktop")  # whose icon and name a Linux desktop shows
    RestCollector(application)
    settings = Settings(state_dir() / "settings.ini")
    speak_as_set(settings)
    wear(settings)
    start = StartWindow(settings.recent)
    start_up = StartUp(settings, start, path, resumed)
    start_up.show()
    return start_up.end(application.exec())
