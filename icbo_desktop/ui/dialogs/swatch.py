"""A partner group's mark, drawn as it will be on the wall."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.rows import Mark
from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import marked, translated
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene
from icbo_desktop.ui.shared.tones import mark_tone

SHOWN_AS: dict[Mark, str] = {
    "circle": marked("Shown as a circle"),
    "square": marked("Shown as a square"),
    "triangle": marked("Shown as a triangle"),
    "diamond": marked("Shown as a diamond"),
    "cross": marked("Shown as a cross"),
    "star": marked("Shown as a star"),
}


class Swatch(QWidget):
    """The shape in its colour; a screen reader hears the shape."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, mark: Mark, colour: str) -> None:
        super().__init__()
        side = scaled(22)
        self.setFixedSize(QSize(side, side))
        self.show_mark(mark, colour)

    def show_mark(self, mark: Mark, colour: str) -> None:
        """Draw another mark."""
        self.mark, self.colour = mark, colour
        words = translated(SHOWN_AS[mark])
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._scene = Scene(22, 22, (mark_shape(mark, (11, 11), 7.5, mark_tone(colour)),), words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            paint_scene(self._scene, painter, QRectF(self.rect()))
