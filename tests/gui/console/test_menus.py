"""The console's menus and the keyboard: a menu that closes leaves the keyboard where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.gui.console.conftest import Desk


@pytest.fixture
def asked(qtbot: QtBot, desk: Desk, keys: KeyDispatcher) -> list[WallEvent]:
    """What the wall is asked for; the console has the keyboard and the centre has it there."""
    events: list[WallEvent] = []
    desk.console.wall_event_requested.connect(events.append)
    desk.console.activateWindow()
    qtbot.waitUntil(desk.console.isActiveWindow)
    desk.console.centre.setFocus()
    return events


def press(qtbot: QtBot, key: Qt.Key, *, alt: bool = False) -> None:
    """A key as the system sends it: to the menu that is open, else to what has the keyboard."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(target, key, modifier)


def test_keyboard_is_back_in_the_centre_when_esc_closes_a_menu(
    qtbot: QtBot, desk: Desk, asked: list[WallEvent]
) -> None:
    press(qtbot, Qt.Key.Key_W, alt=True)
    assert QApplication.activePopupWidget() is not None

    press(qtbot, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: desk.console.focusWidget() is desk.console.centre)
    assert desk.console.menus.activeAction() is None
    assert asked == []


def test_a_field_keeps_the_keyboard_when_a_menu_was_looked_at(
    qtbot: QtBot, desk: Desk, asked: list[WallEvent]
) -> None:
    desk.console.capture.field.setFocus()
    field = desk.console.focusWidget()
    press(qtbot, Qt.Key.Key_W, alt=True)
    press(qtbot, Qt.Key.Key_Right)

    press(qtbot, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: desk.console.focusWidget() is field)


def test_keyboard_stays_in_the_menus_when_the_next_one_opens(
    qtbot: QtBot, desk: Desk, asked: list[WallEvent]
) -> None:
    press(qtbot, Qt.Key.Key_W, alt=True)

    press(qtbot, Qt.Key.Key_Right)

    qtbot.wait(0)
    assert QApplication.activePopupWidget() is not None
    assert desk.console.focusWidget() is desk.console.menus


def test_keyboard_is_back_in_the_centre_when_a_line_is_chosen(
    qtbot: QtBot, desk: Desk, asked: list[WallEvent]
) -> None:
    press(qtbot, Qt.Key.Key_L, alt=True)
    press(qtbot, Qt.Key.Key_Down)

    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: desk.console.focusWidget() is desk.console.centre)


def test_esc_leaves_the_bar_before_it_reaches_the_wall(
    qtbot: QtBot, desk: Desk, asked: list[WallEvent]
) -> None:
    desk.console.menus.setFocus(Qt.FocusReason.MenuBarFocusReason)

    press(qtbot, Qt.Key.Key_Escape)

    assert asked == []
