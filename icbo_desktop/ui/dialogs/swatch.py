"""A partner group's mark, drawn as it will be on the wall."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.rows import Mark
from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene
from icbo_desktop.ui.shared.tones import mark_tone

MARK_WORDS: dict[Mark, str] = {
    "circle": "circle",
    "square": "square",
    "triangle": "triangle",
    "diamond": "diamond",
    "cross": "cross",
    "star": "star",
}


class Swatch(QWidget):
    """The shape in its colour; a screen reader hears the shape."""

    def __init__(self, mark: Mark, colour: str) -> None:
        super().__init__()
        side = scaled(22)
        self.setFixedSize(QSize(side, side))
        self.show_mark(mark, colour)

    def show_mark(self, mark: Mark, colour: str) -> None:
        """Draw another mark."""
        self.mark, self.colour = mark, colour
        self.setToolTip(tr("Shown as a {mark}", mark=MARK_WORDS[mark]))
        self.setAccessibleName(tr("Shown as a {mark}", mark=MARK_WORDS[mark]))
        self._scene = Scene(
            22, 22, (mark_shape(mark, (11, 11), 7.5, mark_tone(colour)),), MARK_WORDS[mark]
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            paint_scene(self._scene, painter, QRectF(self.rect()))
