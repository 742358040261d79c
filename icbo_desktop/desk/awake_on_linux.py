"""Linux stays awake by a service of its desktop on the session bus, or else by the login service below it."""

import os

from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage, QDBusUnixFileDescriptor

from icbo_desktop.translation import marked, translated

NAME = "icbo_desktop"
REASON = marked("The wall is shown to a room")


class ScreenSaverInhibitor:
    """The service that Linux desktops share. It forgets when the program leaves the bus."""

    def __init__(self) -> None:
        self._cookie = 0

    def hold(self) -> bool:
        reply = self._service().call("Inhibit", NAME, translated(REASON))
        if is_error(reply):
            return False
        self._cookie = int(reply.arguments()[0])
        return True

    def release(self) -> None:
        self._service().call("UnInhibit", self._cookie)

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
