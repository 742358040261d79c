"""Keep the laptop awake while the wall is shown: no black projector in the middle of a sentence.

Each system has ways of its own, and loads what those need and no more.
"""

import sys
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from icbo_desktop.services.settings import Settings
from icbo_desktop.translation import marked, translated

REFUSED = marked("Set this laptop not to sleep: the program cannot keep it awake.")
TOLD = "keep-awake"  # under this name the settings remember that it was said
WITHOUT_DISPLAY = ("offscreen", "minimal")


class Inhibitor(Protocol):
    """One way to keep the machine awake."""

    def hold(self) -> bool:
        """Ask for it; False where it was refused or is not there."""
        ...

    def release(self) -> None:
        """Give it back after a hold that was granted."""
        ...


class KeepAwake(QObject):
    """Holds the machine awake by the first way that is granted.

    `refused` carries a sentence, once on each laptop: `settings` remembers that it was told.
    """

    refused = Signal(str)

    def __init__(
        self,
        ways: Sequence[Inhibitor],
        parent: QObject | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._settings = settings
        self._held: Inhibitor | None = None
        self._has_told = settings is not None and settings.was_told(TOLD)

    @property
    def is_held(self) -> bool:
        return self._held is not None

    def hold(self) -> None:
        """Keep awake from now on; where no way is granted, say so the first time."""
        if self._held is not None:
            return
        self._held = next((way for way in self._ways if way.hold()), None)
        if self._held is None and not self._has_told:
            self._has_told = True
            if self._settings is not None:
                self._settings.remember_told(TOLD)
            self.refused.emit(translated(REFUSED))

    def release(self) -> None:
        """Let the machine sleep again when it likes."""
        if self._held is not None:
            self._held.release()
            self._held = None


class NoDisplay:
    """Where nothing is on a display, as in tests and in pictures of the windows, nothing goes dark."""

    def hold(self) -> bool:
        return True

    def release(self) -> None:
        """Nothing was held."""


def ways_here() -> tuple[Inhibitor, ...]:
    """The ways of this system, the best first."""
    if QGuiApplication.platformName() in WITHOUT_DISPLAY:
        return (NoDisplay(),)
    if sys.platform == "win32":
        from icbo_desktop.desk.awake_on_windows import (  # noqa: PLC0415 - see the module's docstring
            WindowsInhibitor,
        )

        return (WindowsInhibitor(),)
    from icbo_desktop.desk.awake_on_linux import (  # noqa: PLC0415 - see the module's docstring
        LoginInhibitor,
        ScreenSaverInhibitor,
    )

    return (ScreenSaverInhibitor(), LoginInhibitor())
