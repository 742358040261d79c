"""Which screen is the wall: known by what it is, never by index or position, and watched for its plug."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from icbo_desktop.figures.wall_shape import RATIOS, Ratio


@dataclass(frozen=True, slots=True)
class ScreenIdentity:
    """What a screen says of itself. `connector` counts only where it says nothing else."""

    manufacturer: str
    model: str
    serial: str
    width: int
    height: int
    connector: str = ""

    @property
    def words(self) -> str:
        """A label that a person can choose by."""
        name = " ".join(part for part in (self.manufacturer, self.model) if part)
        return f"{name or self.connector or 'Screen'}, {self.width} x {self.height}"


class ChoiceKind(StrEnum):
    """What to do about the wall's screen."""

    KNOWN = "known"
    ASK = "ask"
    ONE_SCREEN = "one screen"


@dataclass(frozen=True, slots=True)
class ScreenChoice:
    """The wall's screen where it is known; otherwise the screens to ask about, the likeliest first."""

    kind: ChoiceKind
    screen: ScreenIdentity | None = None
    candidates: tuple[ScreenIdentity, ...] = ()


def choose_wall_screen(
    screens: Sequence[ScreenIdentity],
    console: ScreenIdentity | None,
    remembered: ScreenIdentity | None,
) -> ScreenChoice:
    """The remembered screen if it is there, alone of its kind, and not where the console is.

    A screen that was never chosen is asked for once, even if it is the only other one.
    """
    if len(screens) <= 1:
        return ScreenChoice(ChoiceKind.ONE_SCREEN)
    is_alone = remembered is not None and list(screens).count(remembered) == 1
    if is_alone and remembered != console:
        return ScreenChoice(ChoiceKind.KNOWN, remembered)
    others = [screen for screen in screens if screen != console]
    same = [screen for screen in screens if screen == console]
    return ScreenChoice(ChoiceKind.ASK, candidates=(*others, *same))


def identity_of(screen: QScreen) -> ScreenIdentity:
    """What the screen says of itself now. The QScreen itself must not be kept."""
    size = screen.size() * screen.devicePixelRatio()
    told = (screen.manufacturer(), screen.model(), screen.serialNumber())
    connector = "" if any(told) else screen.name()
    return ScreenIdentity(*told, width=size.width(), height=size.height(), connector=connector)


def connected_screens() -> tuple[ScreenIdentity, ...]:
    return tuple(identity_of(screen) for screen in QGuiApplication.screens())


def find_screen(identity: ScreenIdentity) -> QScreen | None:
    """The screen of that identity, looked up afresh; None if it is not plugged in."""
    screens = (screen for screen in QGuiApplication.screens() if identity_of(screen) == identity)
    return next(screens, None)


def ratio_of(identity: ScreenIdentity) -> Ratio:
    """The wall's ratio that wastes least of this screen."""
    own = identity.width / max(1, identity.height)
    return min(RATIOS, key=lambda ratio: abs(width_over_height(ratio) - own))


def width_over_height(ratio: Ratio) -> float:
    """A ratio such as "16:10" as a number."""
    width, height = ratio.split(":")
    return int(width) / int(height)


class ScreenWatcher(QObject):
    """Tells when the wall's screen goes and comes back."""

    wall_screen_gone = Signal()
    wall_screen_back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: ScreenIdentity | None = None
        self._is_there = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.screen_added)
            application.screenRemoved.connect(self.screen_removed)

    def watch(self, identity: ScreenIdentity | None) -> None:
        """Watch this screen from now on; None watches no screen in particular."""
        self._watched = identity
        self._is_there = identity is not None and find_screen(identity) is not None

    def screen_added(self, screen: QScreen) -> None:
        if not self._is_there and identity_of(screen) == self._watched:
            self._is_there = True
            self.wall_screen_back.emit()

    def screen_removed(self, screen: QScreen) -> None:
        if self._is_there and identity_of(screen) == self._watched:
            self._is_there = False
            self.wall_screen_gone.emit()
