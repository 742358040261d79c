"""What lies in a scroll area: exactly as high as its texts need at the width they get."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QScrollArea, QWidget

from icbo_desktop.ui.shared.look import scaled

LIST_SHARE = 0.4


class ScrolledBody(QWidget):
    """A ground for wrapping texts.

    Qt would ask for the height that the texts need at their narrowest, and scroll where nothing has to.
    """

    changed_height = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("calmBody")

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed_height.emit()
        return handled

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def list_height(widget: QWidget, pixels: int) -> int:
    """A height for a list on a page: as designed, but so that one page holds it at any text size."""
    return min(scaled(pixels), round(widget.screen().availableGeometry().height() * LIST_SHARE))


def scrolled(body: ScrolledBody, parent: QWidget | None = None) -> QScrollArea:
    """The body in a scroll area that takes no keyboard of its own.

    With a parent that stands in its window already, what the body holds is dressed once: each move to another parent would
    match every style of the window against every widget again.
    """
    area = QScrollArea(parent)
    # Of a viewport that Qt makes, PySide6 tries every class of widget to find its kind.
    viewport = QWidget()
    area.setViewport(viewport)
    viewport.setBackgroundRole(QPalette.ColorRole.NoRole)
    viewport.setAutoFillBackground(True)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area
