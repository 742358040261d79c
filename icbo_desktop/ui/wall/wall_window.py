"""The wall's window: it shows one scene and tells nobody anything.

It has no outgoing signals, asks nothing and swallows no key, so that the console's shortcuts work while it
has the focus.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.scene_painter import paint_scene
from icbo_desktop.ui.wall.screens import ScreenIdentity, find_screen

REHEARSAL_SHARE = 0.45  # of the screen's width: a rehearsal never covers the only screen
LARGEST_REHEARSAL = 0.75
UNBOUND = 16_777_215  # Qt's own largest size


class WallWindow(QWidget):
    """Full screen on the wall's screen, or in a window for a rehearsal."""

    def __init__(self) -> None:
        # Without the focus: what the facilitator types belongs to the console, whatever a window
        # manager makes of a new window in full screen.
        flags = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
        super().__init__(None, flags)
        self._scene: Scene | None = None
        self.setWindowTitle(tr("Wall"))
        self.setObjectName("wall")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The console keeps the keyboard when the wall comes up.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    @property
    def scene(self) -> Scene | None:
        """What is drawn; the same shapes also fill the console's preview."""
        return self._scene

    def show_scene(self, scene: Scene) -> None:
        """Show this scene at once, without a fade."""
        if scene is self._scene:
            return
        self._scene = scene
        self.setAccessibleName(spoken(scene))
        self.update()

    def show_on(self, identity: ScreenIdentity) -> bool:
        """Fill that screen; False, and nothing shown, where it is not plugged in."""
        screen = find_screen(identity)
        if screen is None:
            self.hide_wall()
            return False
        self._leave_full_screen()
        self.setMaximumSize(UNBOUND, UNBOUND)
        # The geometry first: setScreen() alone left the window on the laptop.
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # What showFullScreen() does, but for asking for the keyboard.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        self.setGeometry(screen.geometry())
        return True

    def show_rehearsal(self, screen: QScreen) -> None:
        """Show the wall in a window in the corner of a screen, at the scene's ratio."""
        self._leave_full_screen()
        free = screen.availableGeometry()
        self.setScreen(screen)
        # Nor can it be drawn or maximised over the console.
        self.setMaximumSize(free.size() * LARGEST_REHEARSAL)
        self.setGeometry(rehearsal_place(free, self._scene))
        self.showNormal()

    def hide_wall(self) -> None:
        self._leave_full_screen()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own shape
        scene = self._scene
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(surround(scene)))
            if scene is not None:
                paint_scene(scene, painter, QRectF(self.rect()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only the console takes the wall away: Alt+F4 pressed here must not leave it lying."""
        if event.spontaneous():
            event.ignore()
        else:
            event.accept()

    def _leave_full_screen(self) -> None:
        # Hidden first: on some systems a window in full screen is not moved.
        self.hide()
        self.setWindowState(Qt.WindowState.WindowNoState)


def spoken(scene: Scene) -> str:
    """What a screen reader says of the wall: the sentence, then the texts in order."""
    texts = [text for text in scene.reading if text not in scene.alt]
    return "\n".join([scene.alt, *texts])


def surround(scene: Scene | None) -> str:
    """The colour beside a scene of another ratio: black, or an empty page's own colour."""
    if scene is None or scene.shapes or not scene.ground:
        return "#000000"
    return scene.ground


def rehearsal_place(available: QRect, scene: Scene | None) -> QRect:
    """The lower right corner, less than half as wide as the screen."""
    width = round(available.width() * REHEARSAL_SHARE)
    ratio = scene.height / scene.width if scene is not None else 9 / 16
    height = min(round(width * ratio), round(available.height() * 0.6))
    place = QRect(0, 0, width, height)
    place.moveBottomRight(available.bottomRight())
    return place
