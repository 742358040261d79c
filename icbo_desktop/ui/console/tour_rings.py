"""Rings round the controls that a step of the tour is about. They take neither the mouse nor the keyboard."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.console.tour_places import TourPlace, places_on
from icbo_desktop.ui.shared.focus_ring import MOVES
from icbo_desktop.ui.shared.scrolling import seen_place
from icbo_desktop.ui.shared.tones import COLOURS

if TYPE_CHECKING:
    from icbo_desktop.ui.console.console_window import ConsoleWindow

HALO_WIDTH, RING_WIDTH = 2, 4
REACH = 2 * HALO_WIDTH + RING_WIDTH
CORNER = 9
CHANGES = (*MOVES, QEvent.Type.ChildAdded, QEvent.Type.ChildRemoved)


class TourRing(QWidget):
    """Lies over its window, round one control. Between two pale lines, so that it is seen on every ground."""

    def __init__(self, console: QWidget) -> None:
        super().__init__(console)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def lie_round(self, place: QRect, name: str) -> None:
        """Frame that much of the window, and say what it is."""
        window = self.parentWidget()
        room = place if window is None else window.rect()
        self.setGeometry(place.adjusted(-REACH, -REACH, REACH, REACH).intersected(room))
        self.setAccessibleName(tr("Ring of the tour"))
        self.setAccessibleDescription(tr("Round “{control}”", control=name))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = REACH / 2
            frame = QRectF(self.rect()).adjusted(middle, middle, -middle, -middle)
            for width, colour in ((REACH, "paper"), (RING_WIDTH, "accent")):
                painter.setPen(QPen(QColor(COLOURS[colour]), width))
                painter.drawRoundedRect(frame, CORNER, CORNER)


class TourRings(QObject):
    """Finds the controls of a step again whenever the console is laid out anew. `moved` says so.

    A control that is out of sight, or gone with its page, has no ring until it is back.
    """

    moved = Signal()

    def __init__(self, console: "ConsoleWindow") -> None:
        super().__init__(console)
        self._console = console
        self._names: tuple[str, ...] = ()
        self._watched: list[QWidget] = []
        self.rings: list[TourRing] = []
        self.places: tuple[TourPlace, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.lie_anew)

    def mark(self, names: tuple[str, ...]) -> None:
        """Put rings round these parts; none takes them away."""
        self._names = names
        self.lie_anew()

    @property
    def seen(self) -> list[QRect]:
        """Where the marked controls can be seen, in the window."""
        return [seen_place(place.widget) for place in self.places]

    def lie_anew(self) -> None:
        """Look for the controls, and put a ring round each that can be seen."""
        self._unwatch()
        self.places = places_on(self._console, self._names)
        while len(self.rings) > len(self.places):
            ring = self.rings.pop()
            ring.hide()
            ring.deleteLater()
        while len(self.rings) < len(self.places):
            self.rings.append(TourRing(self._console))
        for ring, place, seen in zip(self.rings, self.places, self.seen, strict=True):
            ring.lie_round(seen, place.name)
            ring.setVisible(not seen.isEmpty())
        if self._names:
            self._watch()
        self.moved.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_own = watched is self._console and event.type() not in (QEvent.Type.Resize,)
        if event.type() in CHANGES and not is_own:
            self._soon.start()
        return False

    def _watch(self) -> None:
        """The controls with all that holds them, and the page, which is made anew at every place."""
        watched: dict[QWidget, None] = {self._console.centre: None, self._console: None}
        for widget in (self._console.centre.viewport(), *(place.widget for place in self.places)):
            holder: QWidget | None = widget
            while holder is not None and holder is not self._console:
                watched[holder] = None
                holder = holder.parentWidget()
        self._watched = list(watched)
        for widget in self._watched:
            widget.installEventFilter(self)

    def _unwatch(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
