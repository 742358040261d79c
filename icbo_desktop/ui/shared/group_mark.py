"""A partner group's mark as a small widget: shape and colour, with the name as its words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene
from icbo_desktop.ui.shared.tones import mark_tone

SIDE = 18


class GroupMark(QWidget):
    """The mark of one group, as large as a line of text."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, group: PartnerGroup) -> None:
        super().__init__()
        shape = mark_shape(group.mark, (SIDE / 2, SIDE / 2), 6.5, mark_tone(group.colour))
        self._scene = Scene(SIDE, SIDE, (shape,), alt=group.name)
        self.setAccessibleName(tr("Mark of {name}", name=group.name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            paint_scene(self._scene, painter, QRectF(self.rect()))
