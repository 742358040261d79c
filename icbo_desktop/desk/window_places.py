"""Where the console stood, remembered for each arrangement of screens; never on the wall's screen, never out of sight."""

import hashlib
import json
from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from icbo_desktop.desk.wall_placing import kept_name
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.wall.screens import identity_of, own_pixels

SEEN_SHARE = 0.8  # of the window that must lie on one screen; less is as good as lost
KEY_LETTERS = 16
PARTS = 5
FARTHEST = 1_000_000  # pixels


class WindowPlaces(QObject):
    """Belongs to the console. It notes the place when the window closes, and puts it there the next time."""

    def __init__(self, console: QWidget, settings: Settings) -> None:
        super().__init__(console)
        self._console = console
        self._settings = settings
        console.installEventFilter(self)

    def restore(self) -> bool:
        """Put the console where it was with these screens, before it is shown; False where it goes to its usual place."""
        place, is_large = place_of(self._settings.windows.place(arrangement()))
        screen = screen_of(place) if place is not None else None
        if place is None or screen is None or self._is_wall(screen):
            return False
        self._console.setGeometry(place)
        if is_large:
            self._console.setWindowState(Qt.WindowState.WindowMaximized)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that hides is closed, or about to be built anew; a minimised one only does what it is told."""
        if watched is self._console and event.type() == QEvent.Type.Hide:
            self._note()
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        console = self._console
        place = console.normalGeometry() if console.isMaximized() else console.geometry()
        if not place.isEmpty() and not console.isMinimized():
            sides = (place.x(), place.y(), place.width(), place.height())
            told = (*sides, int(console.isMaximized()))
            self._settings.windows.keep(arrangement(), json.dumps(told))

    def _is_wall(self, screen: QScreen) -> bool:
        """Whether the wall was put on that screen last: the console would lie under it."""
        wall = self._settings.wall.screens[:1]
        return len(QGuiApplication.screens()) > 1 and kept_name(identity_of(screen)) in wall


def arrangement() -> str:
    """The screens that are connected and how they lie, as a short name without a word of theirs."""
    told = sorted(
        f"{kept_name(identity_of(screen))} {screen.geometry().getRect()} {own_pixels(1, screen.devicePixelRatio() * 100)}"
        for screen in QGuiApplication.screens()
    )
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:KEY_LETTERS]


def place_of(told: str) -> tuple[QRect | None, bool]:
    """The rectangle and whether the window filled its screen; None for what somebody spoilt by hand."""
    try:
        numbers = json.loads(told or "null")
    except ValueError:
        return None, False
    if is_place(numbers):
        left, top, wide, high, is_large = numbers
        return QRect(left, top, wide, high), bool(is_large)
    return None, False


def is_place(numbers: object) -> TypeGuard[list[int]]:
    """Four small numbers and whether the window was large."""
    if not isinstance(numbers, list):
        return False
    known: list[object] = numbers
    return len(known) == PARTS and all(type(each) is int and abs(each) < FARTHEST for each in known)


def screen_of(place: QRect) -> QScreen | None:
    """The screen on which nearly all of it can be seen, and its upper edge, where it is moved by."""
    for screen in QGuiApplication.screens():
        free = screen.availableGeometry()
        seen = place.intersected(free)
        share = seen.width() * seen.height() / max(1, place.width() * place.height())
        if share >= SEEN_SHARE and seen.top() == place.top():
            return screen
    return None
