"""A look-up lies over the console: the clicker goes on working, and what is shown to the room closes it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.ui.dialogs.go_to_dialog import GoToDialog

# The offscreen platform says this of every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("command", ["go_to", "search", "keys"])
def test_clicker_steps_while_a_look_up_is_open(qtbot: QtBot, desk: Desk, command: str):
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    before = desk.runner.state.position
    desk.console.run_command(command)
    dialog = desk.dialogs.dialog
    assert dialog is not None

    qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    stepped = desk.runner.state.position
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp)

    assert stepped != before
    assert desk.runner.state.position == before
    dialog.reject()


@pytest.mark.parametrize("command", ["go_to", "search"])
def test_page_down_goes_on_after_a_standard_was_shown_from_a_look_up(
    qtbot: QtBot, desk: Desk, command: str
):
    before = desk.runner.state.position
    desk.console.run_command(command)
    dialog = desk.dialogs.dialog
    assert isinstance(dialog, GoToDialog)
    qtbot.keyClicks(dialog.filter, "2.1")

    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return, SHIFT)
    shown = desk.runner.state.position
    qtbot.keyClick(desk.console, Qt.Key.Key_PageDown)

    assert before != shown != desk.runner.state.position


def test_showing_where_the_session_stands_lifts_the_holding_slide(qtbot: QtBot, desk: Desk):
    desk.runner.handle_wall_event(WallEvent.ESCAPE)
    desk.console.run_command("go_to")
    dialog = desk.dialogs.dialog
    assert isinstance(dialog, GoToDialog)
    assert dialog.current == desk.runner.view.step.place

    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return, SHIFT)

    assert desk.runner.state.wall.banner is Banner.LIVE


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_End])
def test_home_and_end_while_looking_privately_leave_the_room_where_it_is(
    qtbot: QtBot, desk: Desk, key: Qt.Key
):
    route = desk.runner.route
    desk.runner.browse(next(step.place for step in route if step.kind is StepKind.ARROW))
    before = desk.runner.state
    desk.console.centre.setFocus()

    qtbot.keyClick(desk.console, key)

    assert desk.runner.state == before
    bar = desk.console.centre.verticalScrollBar()
    assert bar.value() == (bar.maximum() if key == Qt.Key.Key_End else 0)
