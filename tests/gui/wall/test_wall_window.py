"""The wall's window on two offscreen screens."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.figures.shapes import Scene, TextLine
from icbo_desktop.ui.wall.screens import ScreenIdentity, connected_screens
from icbo_desktop.ui.wall.wall_window import WallWindow, rehearsal_place, spoken

PAGE = Scene(
    1920,
    1080,
    (TextLine(100, 500, "We speak for ourselves", 70, "#14213D"),),
    alt="How we work together",
    reading=("We speak for ourselves",),
    ground="#FDFDFB",
)
BLACK = Scene(1920, 1080, (), alt="Black", ground="#000000")


class Filter(QObject):
    """Stands for the application-wide filter of the shortcuts."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.keys.append(event.key())
        return super().eventFilter(watched, event)


@pytest.fixture
def wall(qtbot: QtBot) -> WallWindow:
    window = WallWindow()
    qtbot.addWidget(window)
    return window


def projector() -> ScreenIdentity:
    return connected_screens()[1]


def test_the_wall_fills_the_screen_it_is_shown_on(wall: WallWindow, qtbot: QtBot):
    assert wall.show_on(projector())
    qtbot.waitExposed(wall)
    assert wall.geometry() == QGuiApplication.screens()[1].geometry()
    assert wall.isFullScreen()


def test_the_wall_moves_to_another_screen(wall: WallWindow):
    wall.show_on(projector())
    wall.show_on(connected_screens()[0])
    assert wall.geometry() == QGuiApplication.screens()[0].geometry()


def test_a_screen_that_is_gone_leaves_the_wall_hidden(wall: WallWindow):
    wall.show_on(projector())
    assert not wall.show_on(replace(projector(), connector="gone"))
    assert not wall.isVisible()


def test_hiding_the_wall_keeps_its_scene(wall: WallWindow):
    wall.show_scene(PAGE)
    wall.show_on(projector())
    wall.hide_wall()
    assert not wall.isVisible()
    assert wall.scene is PAGE


def test_a_rehearsal_never_covers_the_only_screen(wall: WallWindow):
    screen = QGuiApplication.screens()[0]
    wall.show_scene(PAGE)
    wall.show_rehearsal(screen)
    covered = wall.geometry()
    whole = screen.availableGeometry()
    assert covered.width() * covered.height() < whole.width() * whole.height() / 2
    assert not wall.isFullScreen()


def test_a_rehearsal_has_the_ratio_of_its_scene():
    place = rehearsal_place(QRect(0, 0, 1366, 768), replace(PAGE, width=1440))
    assert place.width() / place.height() == pytest.approx(4 / 3, abs=0.01)


def test_the_scene_is_drawn_with_bars_where_the_ratio_differs(wall: WallWindow):
    wall.resize(1000, 1000)
    wall.show_scene(PAGE)
    picture = wall.grab().toImage()
    assert picture.pixelColor(500, 100).name() == "#000000"
    assert picture.pixelColor(500, 500).name().upper() == PAGE.ground


def test_an_empty_page_has_no_bars(wall: WallWindow):
    wall.resize(1000, 1000)
    wall.show_scene(replace(BLACK, ground="#FFFFFF"))
    assert wall.grab().toImage().pixelColor(500, 10).name() == "#ffffff"


def test_the_wall_can_be_heard(wall: WallWindow):
    wall.show_scene(PAGE)
    assert wall.accessibleName() == "How we work together\nWe speak for ourselves"


def test_what_is_said_once_is_not_said_again():
    assert spoken(replace(PAGE, alt="We speak for ourselves")) == "We speak for ourselves"


def test_the_title_tells_nothing(wall: WallWindow):
    wall.show_scene(PAGE)
    assert wall.windowTitle() == "Wall"


def test_no_cursor_is_seen_on_the_wall(wall: WallWindow):
    assert wall.cursor().shape() is Qt.CursorShape.BlankCursor


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_B])
def test_keys_pass_the_wall(wall: WallWindow, qtbot: QtBot, key: Qt.Key):
    keys = Filter()
    QApplication.instance().installEventFilter(keys)
    wall.show_on(projector())
    qtbot.keyClick(wall, key)
    QApplication.instance().removeEventFilter(keys)
    assert key in keys.keys
    assert wall.isVisible()


def test_a_key_is_left_unanswered(wall: WallWindow):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(wall, event)
    assert not event.isAccepted()


def test_the_window_system_cannot_close_the_wall(wall: WallWindow):
    class Spontaneous(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    event = Spontaneous()
    wall.closeEvent(event)
    assert not event.isAccepted()


def test_the_wall_has_no_signal_of_its_own():
    own = vars(WallWindow).values()
    assert not [part for part in own if type(part).__name__ == "Signal"]


def test_the_same_scene_is_not_painted_twice(wall: WallWindow, monkeypatch: pytest.MonkeyPatch):
    wall.show_scene(PAGE)
    painted: list[QRectF] = []
    monkeypatch.setattr(WallWindow, "update", lambda _self: painted.append(QRectF()))
    wall.show_scene(PAGE)
    wall.show_scene(BLACK)
    assert len(painted) == 1
