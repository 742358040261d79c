"""Lets the processor rest while nobody can see the clock: a laptop on its battery, with the program minimised."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from icbo_desktop.services.session_runner import SessionRunner

SEEN_MILLISECONDS = 1_000
# Time still has to be followed: after half a minute without a tick the session takes it that the laptop slept.
UNSEEN_MILLISECONDS = 20_000
SEEN_OR_NOT = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange)


class ClockWatch(QObject):
    """Belongs to the console, and looks at the console and the wall: either may show a time."""

    def __init__(self, console: "QWidget", wall: "QWidget", runner: "SessionRunner") -> None:
        super().__init__(console)
        self._windows = (console, wall)
        self._runner = runner
        for window in self._windows:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The tick follows what can be seen; coming back it is there within a second."""
        if watched in self._windows and event.type() in SEEN_OR_NOT:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        is_seen = any(each.isVisible() and not each.isMinimized() for each in self._windows)
        wanted = SEEN_MILLISECONDS if is_seen else UNSEEN_MILLISECONDS
        ticks = self._runner.ticks
        if ticks.interval() != wanted:
            ticks.setInterval(wanted)
