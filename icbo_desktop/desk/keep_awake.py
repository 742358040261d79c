"""Keep the laptop awake while the wall is shown: no black projector in the middle of a sentence.

Windows has a call for it; Linux desktops have a service on the session bus, and below it the login service.
"""

import ctypes
import os
import sys
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage, QDBusUnixFileDescriptor
from PySide6.QtGui import QGuiApplication

from icbo_desktop.services.settings import Settings
from icbo_desktop.translation import marked, tr, translated

NAME = "icbo_desktop"
REASON = marked("The wall is shown to a room")
REFUSED = marked("Set this laptop not to sleep: the program cannot keep it awake.")
TOLD = "keep-awake"  # under this name the settings remember that it was said
# SetThreadExecutionState
CONTINUOUS, SYSTEM_REQUIRED, DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
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


class WindowsInhibitor:
    """Asks Windows to leave system and display on; it forgets by itself when the program ends."""

    def hold(self) -> bool:
        return self._set(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED)

    def release(self) -> None:
        self._set(CONTINUOUS)

    def _set(self, state: int) -> bool:
        kernel32 = getattr(ctypes, "windll").kernel32  # noqa: B009 - there only on Windows
        return bool(kernel32.SetThreadExecutionState(ctypes.c_uint(state)))


class ScreenSaverInhibitor:
    """The service that Linux desktops share. It forgets when the program leaves the bus."""

    def __init__(self) -> None:
        self._cookie = 0

    def hold(self) -> bool:
        reply = self._service().call(tr("Inhibit"), NAME, translated(REASON))
        if is_error(reply):
            return False
        self._cookie = int(reply.arguments()[0])
        return True

    def release(self) -> None:
        self._service().call(tr("UnInhibit"), self._cookie)

    def _service(self) -> QDBusInterface:
        name = "org.freedesktop.ScreenSaver"
        return QDBusInterface(
            name, "/org/freedesktop/ScreenSaver", name, QDBusConnection.sessionBus()
        )


class LoginInhibitor:
    """The login service, where there is no desktop's own. The lock lasts as long as its file stays open."""

    def __init__(self) -> None:
        self._lock = -1

    def hold(self) -> bool:
        service = QDBusInterface(
            "org.freedesktop.login1",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
            QDBusConnection.systemBus(),
        )
        reply = service.call("Inhibit", "idle:sleep", NAME, translated(REASON), "block")
        if is_error(reply):
            return False
        given = reply.arguments()[0]
        if not isinstance(given, QDBusUnixFileDescriptor) or not given.isValid():
            return False
        self._lock = os.dup(given.fileDescriptor())
        return True

    def release(self) -> None:
        os.close(self._lock)


def is_error(reply: QDBusMessage) -> bool:
    """Whether a service refused, or is not there at all."""
    return reply.type() != QDBusMessage.MessageType.ReplyMessage or not reply.arguments()


def ways_here() -> tuple[Inhibitor, ...]:
    """The ways of this system, the best first."""
    if QGuiApplication.platformName() in WITHOUT_DISPLAY:
        return (NoDisplay(),)
    if sys.platform == "win32":
        return (WindowsInhibitor(),)
    return (ScreenSaverInhibitor(), LoginInhibitor())
