"""Where the wall goes: onto the screen that was chosen, into a window for a rehearsal, or nowhere."""

from dataclasses import astuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.wall.screen_labels import ScreenLabels
from icbo_desktop.ui.wall.screens import (
    ChoiceKind,
    ScreenChoice,
    ScreenIdentity,
    ScreenWatcher,
    choose_wall_screen,
    connected_screens,
    find_screen,
    identity_of,
    ratio_of,
)
from icbo_desktop.ui.wall.wall_window import WallWindow

UNSEEN_AFTER_MS = 1500


class WallPlacing(QObject):
    """Puts the wall's window on a screen and takes it away when that screen goes.

    `placed` carries the ratio of the screen that the wall fills; `asked` a `ScreenChoice` when a person
    has to choose; `gone` and `back` tell of the wall's own screen; `unseen` that a window manager did
    not bring the window up, so that nobody says LIVE of a dark projector.
    """

    placed = Signal(str)
    asked = Signal(object)
    gone = Signal()
    back = Signal()
    unseen = Signal()

    def __init__(self, wall: WallWindow, console: QWidget, settings: Settings) -> None:
        super().__init__()
        self._wall = wall
        self._console = console
        self._settings = settings
        self._was_shown_when_it_went = False
        self._labels = ScreenLabels(self)
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(UNSEEN_AFTER_MS)
        self._check.timeout.connect(self.check_seen)
        self.watcher = ScreenWatcher(self)
        self.watcher.wall_screen_gone.connect(self._note_gone)
        self.watcher.wall_screen_back.connect(self._note_back)

    def place(self) -> bool:
        """Show the wall on its known screen; False where a person was asked to choose instead."""
        if self._wall.isVisible():
            return True
        choice = self.choice()
        if choice.kind is ChoiceKind.KNOWN and choice.screen is not None:
            return self._fill(choice.screen)
        self.asked.emit(choice)
        return False

    def choice(self) -> ScreenChoice:
        """What to do about the wall's screen, from the screens that are there now."""
        return choose_wall_screen(connected_screens(), self.console_identity(), self._remembered())

    def choose(self, screen: ScreenIdentity) -> bool:
        """Remember a screen for the wall and show it there."""
        self._settings.wall_screen = "|".join(str(part) for part in astuple(screen))
        return self._fill(screen)

    def rehearse(self) -> None:
        """Show the wall in a window on the console's own screen, never over all of it."""
        self.watcher.watch(None)
        self._wall.show_rehearsal(self._console.screen())
        self._keep_keyboard()

    def _keep_keyboard(self) -> None:
        """Some systems give the keyboard to any window that comes up; the facilitator is at the console."""
        self._console.activateWindow()

    def take_away(self) -> None:
        """Hide the wall."""
        self._check.stop()  # it would ask a window that may be gone by then
        self._wall.hide_wall()

    def name_screens(self) -> None:
        """Write each screen's name on it for five seconds."""
        self._labels.show_names()

    def swap(self) -> None:
        """Put the wall where the console is, and the console on the wall's old screen."""
        others = [screen for screen in connected_screens() if screen != self.console_identity()]
        if not self._wall.isVisible() or not others:
            return
        old = identity_of(self._wall.screen())
        target = old if old != self.console_identity() else others[0]
        console_screen = self.console_identity()
        screen = find_screen(target)
        if screen is None:
            return
        self._console.setGeometry(screen.availableGeometry())
        self.choose(console_screen)

    def _fill(self, screen: ScreenIdentity) -> bool:
        if not self._wall.show_on(screen):
            return False
        self._keep_keyboard()
        self.watcher.watch(screen)
        self._check.start()
        self.placed.emit(ratio_of(screen))
        return True

    def console_identity(self) -> ScreenIdentity:
        """The screen where the console is now."""
        return identity_of(self._console.screen())

    def _remembered(self) -> ScreenIdentity | None:
        """The screen that was chosen on this laptop before, if it is connected now."""
        told = self._settings.wall_screen
        same = (
            screen
            for screen in connected_screens()
            if "|".join(str(part) for part in astuple(screen)) == told
        )
        return next(same, None)

    def check_seen(self) -> None:
        """Take the wall for gone where its window should be there and is not on any screen."""
        handle = self._wall.windowHandle()
        if self._wall.isVisible() and not handle.isExposed():
            self._wall.hide_wall()
            self.gone.emit()
            self.unseen.emit()

    def _note_gone(self) -> None:
        self._was_shown_when_it_went = self._wall.isVisible()
        self._wall.hide_wall()
        self.gone.emit()

    def _note_back(self) -> None:
        if self._was_shown_when_it_went:
            self._was_shown_when_it_went = False
            self.back.emit()
