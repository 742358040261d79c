"""Which screen is the wall: known by what it is, never by index or position, and watched for its plug."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from icbo_desktop.figures.wall_shape import RATIOS, Ratio
from icbo_desktop.translation import tr
from icbo_desktop.ui.wall.windows_display import windows_mirrors


@dataclass(frozen=True, slots=True)
class ScreenIdentity:
    """What a screen says of itself, and its size in its own pixels.

    `connector` counts only where it says nothing else, or where another screen says just the same.
    """

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
        name = name or self.connector or tr("Screen")
        return f"{name}, {self.width} x {self.height}"

    def is_like(self, other: "ScreenIdentity") -> bool:
        """Whether the two say the same of themselves, at whatever connector."""
        return told_by(self) == told_by(other) and (
            any(told_by(self)[:3]) or self.connector == other.connector
        )


def told_by(screen: ScreenIdentity) -> tuple[str, str, str, int, int]:
    """All of an identity but the connector."""
    return (screen.manufacturer, screen.model, screen.serial, screen.width, screen.height)


class ChoiceKind(StrEnum):
    """What to do about the wall's screen."""

    KNOWN = "known"
    ASK = "ask"
    ONE_SCREEN = "one screen"
    MIRRORED = "mirrored"


@dataclass(frozen=True, slots=True)
class ScreenChoice:
    """The wall's screen where it is known; otherwise the screens to ask about, the likeliest first."""

    kind: ChoiceKind
    screen: ScreenIdentity | None = None
    candidates: tuple[ScreenIdentity, ...] = ()


def choose_wall_screen(
    screens: Sequence[ScreenIdentity],
    console: ScreenIdentity | None,
    remembered: Sequence[ScreenIdentity],
) -> ScreenChoice:
    """The remembered screen if it is there, alone of its kind, and not where the console is.

    `remembered` has the one chosen last first. A screen that was never chosen is asked for once, even if
    it is the only other one.
    """
    if len(screens) <= 1:
        return ScreenChoice(ChoiceKind.ONE_SCREEN)
    for known in remembered:
        same_as_known = [screen for screen in screens if screen.is_like(known)]
        if len(same_as_known) == 1 and same_as_known[0] != console:
            return ScreenChoice(ChoiceKind.KNOWN, same_as_known[0])
    others = [screen for screen in screens if screen != console]
    same = [screen for screen in screens if screen == console]
    return ScreenChoice(ChoiceKind.ASK, candidates=(*others, *same))


def identity_of(screen: QScreen) -> ScreenIdentity:
    """What the screen says of itself now. The QScreen itself must not be kept."""
    own = plain_identity(screen)
    others = (other for other in QGuiApplication.screens() if other is not screen)
    is_single = any(told_by(own)[:3]) and not any(plain_identity(one) == own for one in others)
    return own if is_single else replace(own, connector=screen.name())


def plain_identity(screen: QScreen) -> ScreenIdentity:
    """What a screen says of itself, whatever others say."""
    told = (screen.manufacturer(), screen.model(), screen.serialNumber())
    size, factor = screen.size(), screen.devicePixelRatio()
    return ScreenIdentity(
        *told, width=own_pixels(size.width(), factor), height=own_pixels(size.height(), factor)
    )


def own_pixels(length: int, factor: float) -> int:
    """A length in the screen's own pixels, the same at every scale factor.

    The system rounds 1366 / 1.5 to 911, and back to 1366.5. Every screen has an even number of pixels.
    """
    return 2 * round(length * factor / 2)


def connected_screens() -> tuple[ScreenIdentity, ...]:
    return tuple(identity_of(screen) for screen in QGuiApplication.screens())


def find_screen(identity: ScreenIdentity) -> QScreen | None:
    """The screen of that identity, looked up afresh; None if it is not plugged in."""
    screens = (screen for screen in QGuiApplication.screens() if is_screen(identity, screen))
    return next(screens, None)


def is_screen(identity: ScreenIdentity | None, screen: QScreen) -> bool:
    """Whether that is the screen, also once another that says the same was plugged in or out."""
    if identity is None or told_by(plain_identity(screen)) != told_by(identity):
        return False
    return not identity.connector or identity.connector == screen.name()


def overlaps(console: QRect, others: Sequence[QRect]) -> bool:
    """Whether another screen shows what the console's shows: the same one reported twice, or part of it.

    The screens of an extended desktop lie side by side; they share an edge at most.
    """
    return any(not console.intersected(other).isEmpty() for other in others)


def is_mirrored(console: QScreen) -> bool:
    """Whether the console's picture is on another screen, too, as far as the system tells.

    Windows reports a duplicated screen once; then it is asked how many displays that one picture is on.
    """
    others = [screen.geometry() for screen in QGuiApplication.screens() if screen is not console]
    return overlaps(console.geometry(), others) if others else windows_mirrors()


def ratio_of(identity: ScreenIdentity) -> Ratio:
    """The wall's ratio that wastes least of this screen."""
    own = identity.width / max(1, identity.height)
    return min(RATIOS, key=lambda ratio: abs(width_over_height(ratio) - own))


def width_over_height(ratio: Ratio) -> float:
    """A ratio such as "16:10" as a number."""
    width, height = ratio.split(":")
    return int(width) / int(height)


class ScreenWatcher(QObject):
    """Tells when the wall's screen goes and comes back, and when any screen changes its place or size."""

    wall_screen_gone = Signal()
    wall_screen_back = Signal()
    screens_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: ScreenIdentity | None = None
        self._is_there = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.screen_added)
            application.screenRemoved.connect(self.screen_removed)
            for screen in application.screens():
                screen.geometryChanged.connect(self.screens_changed)

    @property
    def watched(self) -> ScreenIdentity | None:
        return self._watched

    @property
    def is_there(self) -> bool:
        """Whether the watched screen is plugged in, as far as was told."""
        return self._is_there

    def watch(self, identity: ScreenIdentity | None) -> None:
        """Watch this screen from now on; None watches no screen in particular."""
        self._watched = identity
        self._is_there = identity is not None and find_screen(identity) is not None

    def screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.screens_changed)
        if not self._is_there and is_screen(self._watched, screen):
            self._is_there = True
            self.wall_screen_back.emit()
        self.screens_changed.emit()

    def screen_removed(self, screen: QScreen) -> None:
        if self._is_there and is_screen(self._watched, screen):
            self._is_there = False
            self.wall_screen_gone.emit()
        self.screens_changed.emit()
