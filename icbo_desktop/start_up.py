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
from icbo_desktop.translation import tr
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
# A window that another one covers, or that is down on the bar, may never be painted.
UNPAINTED_MILLISECONDS = 200
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
        self._is_begun = False
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
        """Build the program, and begin with what it was started for. A second call does nothing.

        What fails here is logged by the excepthook. The crash desk tells it once that listens, and before that the start screen.
        """
        if self._is_begun:
            return
        self._is_begun = True
        window = self._start.windowHandle()
        if window is not None:
            window.removeEventFilter(self)
        try:
            app, mark = self._build()
        finally:
            if self._crashes is None:
                self._say_unbuilt()
        self._begin(app, mark)

    def _build(self) -> "tuple[App, RunningMark]":
        from icbo_desktop.app import App  # noqa: PLC0415 - see the module's docstring
        from icbo_desktop.desk.crash_desk import CrashDesk  # noqa: PLC0415 - as above
        from icbo_desktop.services.running_mark import RunningMark  # noqa: PLC0415 - as above

        app, mark = App(self._settings, self._start), RunningMark()
        crashes = CrashDesk(app, mark, app)
        crashes.listen()
        self.app, self._mark, self._crashes = app, mark, crashes
        return app, mark

    def _begin(self, app: "App", mark: "RunningMark") -> None:
        from icbo_desktop.desk.clearing import clear_soon  # noqa: PLC0415 - see the module's docstring
        from icbo_desktop.services.running_mark import take_marks  # noqa: PLC0415 - as above

        if self._resumed is None:
            app.stops.offer(take_marks())
        mark.begin()
        app.manners.begin(self._path)
        app.show()
        clear_soon(self._settings)
        if self._resumed is not None:
            app.stops.resume(self._resumed)
        if self._path is not None:
            app.open_or_ask(self._path)
        elif self._resumed is None:
            QTimer.singleShot(TOUR_MILLISECONDS, app.guide.offer_tour)

    def _say_unbuilt(self) -> None:
        """A screen whose buttons do nothing says so, and can be closed by its key."""
        self._start.quit_requested.connect(self._start.close)
        self._start.show_problem(
            tr(
                "The program could not be loaded, so no button here does anything. Close it and start it again. "
                "If that does not help, install it anew; the log in {folder} says where it failed.",
                folder=state_dir(),
            )
        )

    def end(self, code: int) -> int:
        """Take leave after the last window, and give the exit code."""
        if self.app is None or self._mark is None or self._crashes is None:
            # Closed in the blink before anything else was there, where nothing failed.
            return AT_FAULT if self._is_begun else code
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
