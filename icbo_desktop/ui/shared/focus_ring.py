"""The focus ring of design.md section 7: a 2 px ink border with a 3 px yellow ring, on whatever has it.

The ring lies outside the widget, over the nearest scrolled content or the window, and follows every move
of the widget and of what holds it.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QMenuBar,
    QScrollArea,
    QWidget,
)

from icbo_desktop.ui.shared.tones import COLOURS

INK_WIDTH = 2
RING_WIDTH = 3
REACH = RING_WIDTH + 1
CORNER = 7
QUIET_FOCUS = (
    "quietFocus"  # a whole pane that nobody came to by keyboard; it says so by this property
)
MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.ParentChange,
)


class RingFrame(QWidget):
    """Paints the ring; the mouse and the keyboard go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outside = QRectF(self.rect())
            for inset, width, colour in (
                (RING_WIDTH / 2, RING_WIDTH, COLOURS["focus"]),
                (RING_WIDTH + INK_WIDTH / 2 - 0.5, INK_WIDTH, COLOURS["ring"]),
            ):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(
                    outside.adjusted(inset, inset, -inset, -inset),
                    CORNER - inset / 2,
                    CORNER - inset / 2,
                )


class FocusRing(QObject):
    """Follows the application's focus. Make one for the whole application and keep it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._frame: RingFrame | None = None
        self._target: QWidget | None = None
        self._host: QWidget | None = None
        self._watched: list[QWidget] = []
        application.focusChanged.connect(self._follow)

    @property
    def target(self) -> QWidget | None:
        """The widget that wears the ring, or None."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and watched is not self._frame:
            self._place()
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        if new is None or new.isWindow() or isinstance(new, QMenu | QMenuBar):
            return
        if new.property(QUIET_FOCUS):
            return
        host = host_of(new)
        self._target, self._host = new, host
        self._frame = RingFrame(host)
        widget: QWidget | None = new
        while widget is not None and widget is not host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _drop(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._frame is not None and shiboken6.isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None
        self._target = self._host = None

    def _place(self) -> None:
        frame, target, host = self._frame, self._target, self._host
        if frame is None or target is None or host is None or not shiboken6.isValid(frame):
            return
        if not shiboken6.isValid(target) or not target.isVisible():
            frame.hide()
            return
        corner = target.mapTo(host, QPoint(0, 0))
        # A whole pane wears the ring inside, so that it does not lie over its neighbours. A table on a card has
        # air around it, and no letter of its own to lose.
        is_list = isinstance(target, QAbstractItemView) and host.isWindow()
        is_pane = is_list or isinstance(target, QScrollArea)
        reach = 0 if is_pane else REACH
        wanted = QRect(corner, target.size()).adjusted(-reach, -reach, reach, reach)
        frame.setGeometry(wanted.intersected(host.rect()))
        frame.raise_()
        frame.show()


def host_of(widget: QWidget) -> QWidget:
    """The widget that the ring lies on: scrolled content if the widget is inside it, else its window."""
    child, parent = widget, widget.parentWidget()
    while parent is not None and not child.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return child
        child, parent = parent, parent.parentWidget()
    return child
