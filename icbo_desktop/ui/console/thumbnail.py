"""The small picture of the wall that stands on the console's deck."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene, scene_rect
from icbo_desktop.ui.shared.tones import COLOURS

THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT = 176, 99
SMALL_HEIGHT = 52


class Thumbnail(QWidget):
    """The picture that the room sees now, at the wall's own ratio."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._is_shown = False
        self._height = THUMBNAIL_HEIGHT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What the room sees"))

    def show_scene(self, scene: Scene, is_shown: bool) -> None:
        """Draw the scene; pale where no wall is shown."""
        self._scene, self._is_shown = scene, is_shown
        self.setAccessibleDescription(scene.alt)
        self.updateGeometry()
        self.update()

    def set_small(self, is_small: bool) -> None:
        """Take less room where the window has little."""
        self._height = SMALL_HEIGHT if is_small else THUMBNAIL_HEIGHT
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = scaled(self._height)
        if self._scene is None:
            return QSize(round(height * THUMBNAIL_WIDTH / THUMBNAIL_HEIGHT), height)
        return QSize(
            min(scaled(THUMBNAIL_WIDTH), round(height * self._scene.width / self._scene.height)),
            height,
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self._scene is not None:
                frame = scene_rect(self._scene, frame)
                if not self._is_shown:
                    painter.setOpacity(0.35)
                paint_scene(self._scene, painter, frame)
                painter.setOpacity(1.0)
            else:
                painter.fillRect(frame, QColor(COLOURS["mist"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(COLOURS["ink" if self._is_shown else "line"]), 2))
            painter.drawRoundedRect(frame, 3, 3)
