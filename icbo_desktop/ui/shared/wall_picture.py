"""Pages of the wall as pictures, one at a time, with buttons to leaf through them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene, scene_rect
from icbo_desktop.ui.shared.tones import COLOURS

WIDTH, HEIGHT = 480, 270
SHARE_OF_SCREEN = 0.36
TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Picture(QWidget):
    """One page, as large as fits. Left and Right ask for another one."""

    turned = Signal(int)
    spoken_role = QAccessible.Role.Graphic

    def __init__(self, name: str) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def scene(self) -> Scene | None:
        return self._scene

    def show_scene(self, scene: Scene | None) -> None:
        """Show this page, which a screen reader reads out."""
        self._scene = scene
        words = " ".join(scene.reading) or scene.alt if scene is not None else ""
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        free = self.screen().availableGeometry()
        wide = min(scaled(WIDTH), round(free.width() * SHARE_OF_SCREEN))
        return QSize(wide, round(wide * HEIGHT / WIDTH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = TURNS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(steps)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._scene is None:
            return
        with QPainter(self) as painter:
            space = QRectF(self.rect()).adjusted(4, 4, -5, -5)
            paint_scene(self._scene, painter, space)
            painter.setPen(QPen(QColor(COLOURS["line"]), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(scene_rect(self._scene, space))


class WallPages(QWidget):
    """The pages of one place of the route; where there are several, with buttons."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._scenes: tuple[Scene, ...] = ()
        self._page = 0
        self.picture = Picture(name or tr("How it looks on the wall"))
        self.picture.turned.connect(self.turn)
        self._count = Caption("", "soft")
        self.back_button = Button(tr("Page before"), "quiet")
        self.back_button.clicked.connect(self._go_back)
        self.next_button = Button(tr("Next page"), "quiet")
        self.next_button.clicked.connect(self._go_on)
        # Their space stays where there is one page only, so that nothing below moves.
        kept = self.next_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.next_button.setSizePolicy(kept)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(self.picture, 1)
        column.addLayout(row)

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def scene(self) -> Scene | None:
        return self.picture.scene

    def show_pages(self, scenes: Sequence[Scene], page: int | None = None) -> None:
        """Show these pages, from the first unless one is named."""
        self._scenes = tuple(scenes)
        self._show(0 if page is None else page)

    def turn(self, steps: int) -> None:
        """So many pages on, as far as there are some."""
        self._show(self._page + steps)

    def _show(self, page: int) -> None:
        last = len(self._scenes) - 1
        self._page = max(0, min(page, last))
        self.picture.show_scene(self._scenes[self._page] if self._scenes else None)
        several = last > 0
        self._count.set_words(more_words(last - self._page) if several else "")
        for button, can in (
            (self.back_button, self._page > 0),
            (self.next_button, self._page < last),
        ):
            button.setVisible(several)
            button.setEnabled(can)

    def _go_back(self) -> None:
        self.turn(-1)

    def _go_on(self) -> None:
        self.turn(1)


def more_words(more: int) -> str:
    """How many pages follow. A page that goes over several says inside which of them it is."""
    if not more:
        return tr("The last page")
    return tr_n("{n} more pages after this one", "1 more page after this one", more)
