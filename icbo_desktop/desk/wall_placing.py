"""Where the wall goes: onto the screen that was chosen, into a window for a rehearsal, or nowhere."""

from dataclasses import astuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from icbo_desktop.desk.keep_awake import KeepAwake, ways_here
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
    is_mirrored,
    ratio_of,
)
from icbo_desktop.ui.wall.wall_window import WallWindow

UNSEEN_AFTER_MS = 1500
SETTLED_AFTER_MS = 200


class WallPlacing(QObject):
    """Puts the wall's window on a screen and takes it away when that screen goes.

    `placed` carries the ratio of the screen that the wall fills, and the screen's name for the settings;
    `asked` a `ScreenChoice` when a person has to choose; `gone` and `back` tell of the wall's own screen;
    `unseen` that a window manager did not bring the window up, so that nobody says LIVE of a dark projector;
    `mirrored` whether the room can see the console now.
    """

    placed = Signal(str, str)
    asked = Signal(object)
    gone = Signal()
    back = Signal()
    unseen = Signal()
    mirrored = Signal(bool)

    def __init__(
        self,
        wall: WallWindow,
        console: QWidget,
        settings: Settings,
        awake: KeepAwake | None = None,
    ) -> None:
        super().__init__()
        self._wall = wall
        self._console = console
        self._settings = settings
        self._was_shown_when_it_went = False
        self._was_mirrored = False
        self._labels = ScreenLabels(self)
        self.awake = awake or KeepAwake(ways_here(), self, settings)
        self._check = self._timer(UNSEEN_AFTER_MS, self.check_seen)
        self._settling = self._timer(SETTLED_AFTER_MS, self.check_place)
        self.watcher = ScreenWatcher(self)
        self.watcher.wall_screen_gone.connect(self._note_gone)
        self.watcher.wall_screen_back.connect(self._note_back)
        self.watcher.screens_changed.connect(self._settling.start)

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
        if self.is_mirrored():
            return ScreenChoice(ChoiceKind.MIRRORED)
        return choose_wall_screen(connected_screens(), self.console_identity(), self._remembered())

    def choose(self, screen: ScreenIdentity) -> bool:
        """Remember a screen for the wall and show it there."""
        self._settings.wall.remember_screen(kept_name(screen))
        return self._fill(screen)

    def rehearse(self) -> None:
        """Show the wall in a window on the console's own screen, never over all of it."""
        self.watcher.watch(None)
        self._wall.show_rehearsal(self._console.screen())
        self.awake.hold()
        self._keep_keyboard()

    def take_away(self) -> None:
        """Hide the wall."""
        self._wall.hide_wall()
        self._labels.hide_names()
        self.awake.release()

    def stop(self, *, keeps_wall: bool = False) -> None:
        """Look at the windows no more, and take the wall away; a wall that is handed over stays up."""
        if keeps_wall:
            self.awake.release()
        else:
            self.take_away()
        self.watcher.watch(None)
        for timer in (self._check, self._settling):
            timer.stop()

    def name_screens(self) -> None:
        """Write each screen's name on it for five seconds."""
        self._labels.show_names()

    def swap(self) -> None:
        """Put the wall where the console is, and the console on the wall's old screen.

        Where both are on one screen only the wall moves: a console on the projector would be read by the room.
        """
        console_screen = self.console_identity()
        others = [screen for screen in connected_screens() if screen != console_screen]
        if not self._wall.isVisible() or not others:
            return
        # A rehearsal's window lies on the console's screen, whatever screen it came from.
        old = identity_of(self._wall.screen()) if self._is_filling() else console_screen
        if old == console_screen:
            self.choose(others[0])
            return
        screen = find_screen(old)
        if screen is None:
            return
        self._wall.hide_wall()  # first, so that the two never lie on one another
        move_to(self._console, screen)
        self.choose(console_screen)

    def check_seen(self) -> None:
        """Take the wall for gone where its window should be there and is not on any screen."""
        handle = self._wall.windowHandle()
        if self._wall.isVisible() and not handle.isExposed():
            self._lose()
            self.unseen.emit()

    def check_place(self) -> None:
        """After screens changed: fill the wall's screen as it is now, and see that the room sees no console."""
        is_now_mirrored = self.is_mirrored()
        if is_now_mirrored and self._is_filling():
            self._lose()
        if is_now_mirrored != self._was_mirrored:
            self.mirrored.emit(is_now_mirrored)
        self._was_mirrored = is_now_mirrored
        if self._is_filling():
            self._fill_again()

    def is_shown(self) -> bool:
        """Whether the wall's window is up, on a screen or for a rehearsal."""
        return self._wall.isVisible()

    def is_mirrored(self) -> bool:
        """Whether the room can see the console, as far as the system tells."""
        return is_mirrored(self._console.screen())

    def console_identity(self) -> ScreenIdentity:
        """The screen where the console is now."""
        return identity_of(self._console.screen())

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _is_filling(self) -> bool:
        """Whether the wall is on a screen of its own, and not in a rehearsal's window."""
        return self._wall.isVisible() and self.watcher.watched is not None

    def _fill_again(self) -> None:
        """Follow a screen that has another resolution, scale or place than before."""
        watched = self.watcher.watched
        screen = None if watched is None else find_screen(watched)
        if screen is None:
            here = identity_of(self._wall.screen())
            if here == self.console_identity():
                self._note_gone()  # the system has put it over the console
            else:
                self._fill(here)
        elif self._wall.geometry() != screen.geometry():
            self._fill(identity_of(screen))

    def _fill(self, screen: ScreenIdentity) -> bool:
        if not self._wall.show_on(screen):
            return False
        self.awake.hold()
        self._keep_keyboard()
        self.watcher.watch(screen)
        self._check.start()
        self.placed.emit(ratio_of(screen), kept_name(screen))
        return True

    def _keep_keyboard(self) -> None:
        """Some systems give the keyboard to any window that comes up; the facilitator is at the console."""
        self._console.activateWindow()

    def _remembered(self) -> tuple[ScreenIdentity, ...]:
        """The connected screens that were chosen on this laptop before, the one chosen last first."""
        known = list(self._settings.wall.screens)
        screens = [screen for screen in connected_screens() if kept_name(screen) in known]
        return tuple(sorted(screens, key=lambda screen: known.index(kept_name(screen))))

    def _lose(self) -> None:
        self._wall.hide_wall()
        self.awake.release()
        self.gone.emit()

    def _note_gone(self) -> None:
        self._was_shown_when_it_went = self._wall.isVisible()
        self._lose()

    def _note_back(self) -> None:
        if self._was_shown_when_it_went:
            self._was_shown_when_it_went = False
            self.back.emit()


def kept_name(screen: ScreenIdentity) -> str:
    """A screen's identity as the settings keep it."""
    return "|".join(str(part) for part in astuple(screen))


def move_to(window: QWidget, screen: QScreen) -> None:
    """Move a window onto a screen, as large as before where there is room, maximised if it was."""
    was_maximised = window.isMaximized()
    if was_maximised:
        window.showNormal()
    free = screen.availableGeometry()
    window.setScreen(screen)
    window.setGeometry(free.adjusted(free.width() // 40, free.height() // 20, 0, 0))
    size = window.size().boundedTo(free.size())
    window.resize(size)
    if was_maximised or size.width() >= free.width() * 9 // 10:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
