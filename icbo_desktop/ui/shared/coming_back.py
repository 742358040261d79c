"""Tells a press that only brings a window to the front from one that is meant."""

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class ComingBack(QObject):
    """Watches a widget: whether its window was left, and nothing was done there since it came back.

    A key, or the mouse moved within the window that is in front again, tells that somebody is there.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._was_away = False
        self._pointer = QPointF()
        widget.setMouseTracking(True)
        widget.installEventFilter(self)

    def take(self) -> bool:
        """Whether a press now only brings the window back; the next one does not."""
        was_away, self._was_away = self._was_away, False
        return was_away

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate:
            self._was_away = True
        elif kind == QEvent.Type.KeyPress:
            self._was_away = False
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            # Some systems tell of the mouse as a window comes back, where it has not moved.
            if self._widget.isActiveWindow() and event.position() != self._pointer:
                self._was_away = False
            self._pointer = event.position()
        return False
