"""Lets any widget take files that are dropped on it, such as the page of a standard."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QUrl, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

COMING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FileDrops(QObject):
    """Belongs to the widget. `dropped` carries the paths; the widget's children can be dropped on, too."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what brings files from this laptop, and leave everything else to the widget."""
        if not isinstance(event, QDropEvent | QDragMoveEvent):
            return super().eventFilter(watched, event)
        paths = paths_of(event.mimeData().urls())
        if not paths:
            return super().eventFilter(watched, event)
        if event.type() in COMING or event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def paths_of(urls: Sequence[QUrl]) -> list[Path]:
    """The files among what was dropped; an address on the web is left out."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
