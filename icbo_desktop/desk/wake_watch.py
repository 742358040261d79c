"""Notices that the laptop has slept: time went on and the program did not."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_EVERY_SECONDS = 5
SLEPT_AFTER_SECONDS = 60

SinceBoot = Callable[[], float]


def seconds_since_boot() -> float:
    """Seconds that go on while the machine sleeps, and that setting the clock does not change."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()  # Windows counts its sleep in


class WakeWatch(QObject):
    """`woke` tells that more than a minute went by between two looks at the clock."""

    woke = Signal()

    def __init__(
        self, since_boot: SinceBoot = seconds_since_boot, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._since_boot = since_boot
        self._last = since_boot()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_SECONDS * 1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look at the clock, and tell if the laptop slept since the last look."""
        now = self._since_boot()
        slept = now - self._last > SLEPT_AFTER_SECONDS
        self._last = now
        if slept:
            self.woke.emit()

    def stop(self) -> None:
        self._timer.stop()
