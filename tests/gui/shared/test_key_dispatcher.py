"""Keys lead to commands by where the focus is, as room_rules.md section 1 says."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.gui.shared.conftest import Bench

TEXTS = ["line", "text", "number", "date", "editable"]
LISTS = ["choice", "list", "tree", "grid", "route"]
FIELDS = [*TEXTS, *LISTS]
LETTERS = [Qt.Key.Key_B, Qt.Key.Key_W, Qt.Key.Key_H, Qt.Key.Key_T, Qt.Key.Key_R, Qt.Key.Key_Period]
MOVES = [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_Home]


def press(qtbot: QtBot, bench: Bench, part: str, key: Qt.Key, **modifiers) -> None:
    bench.parts[part].setFocus()
    qtbot.keyClick(bench.parts[part], key, **modifiers)


def held_down(widget, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("part", [*FIELDS, "button", "arrow", "nothing"])
def test_page_down_steps_wherever_the_focus_is(qtbot: QtBot, bench: Bench, part: str):
    press(qtbot, bench, part, Qt.Key.Key_PageDown)

    assert bench.commands == ["next"]


@pytest.mark.parametrize("part", TEXTS)
@pytest.mark.parametrize("key", LETTERS)
def test_letter_is_typed_where_there_is_a_field(qtbot: QtBot, bench: Bench, part: str, key: Qt.Key):
    press(qtbot, bench, part, key)

    assert bench.commands == []


@pytest.mark.parametrize("part", [*LISTS, "button", "arrow", "tally", "nothing"])
def test_letter_works_where_nothing_is_typed(qtbot: QtBot, bench: Bench, part: str):
    press(qtbot, bench, part, Qt.Key.Key_B)

    assert bench.commands == ["black"]


@pytest.mark.parametrize("part", [*FIELDS, "button", "arrow"])
@pytest.mark.parametrize("key", MOVES)
def test_moving_key_is_left_to_what_has_the_focus(
    qtbot: QtBot, bench: Bench, part: str, key: Qt.Key
):
    press(qtbot, bench, part, key)

    assert bench.commands == []


def test_moving_keys_step_while_nothing_has_the_focus(qtbot: QtBot, bench: Bench):
    for key in MOVES:
        press(qtbot, bench, "nothing", key)

    assert bench.commands == ["next", "next", "back", "back", "first"]


def test_number_is_never_a_command(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "nothing", Qt.Key.Key_7)

    assert bench.commands == []


@pytest.mark.parametrize("part", [*FIELDS, "nothing"])
def test_function_key_works_while_typing(qtbot: QtBot, bench: Bench, part: str):
    press(qtbot, bench, part, Qt.Key.Key_F8)

    assert bench.commands == ["black"]


def test_escape_leaves_a_field_and_holds_the_wall_elsewhere(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "line", Qt.Key.Key_Escape)
    assert bench.commands == []

    press(qtbot, bench, "nothing", Qt.Key.Key_Escape)
    assert bench.commands == ["escape"]


def test_reveal_takes_two_keys(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "nothing", Qt.Key.Key_R)
    press(qtbot, bench, "nothing", Qt.Key.Key_Return)

    assert bench.commands == ["reveal_arm", "reveal_confirm"]


def test_any_other_key_disarms_the_reveal(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "nothing", Qt.Key.Key_R)
    press(qtbot, bench, "nothing", Qt.Key.Key_T)
    press(qtbot, bench, "nothing", Qt.Key.Key_Return)

    assert bench.commands == ["reveal_arm", "reveal_disarm", "timer", "commit_browsing"]


def test_an_enter_that_repeats_by_itself_disarms_the_reveal(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "nothing", Qt.Key.Key_R)
    held_down(bench.parts["nothing"], Qt.Key.Key_Return)
    press(qtbot, bench, "nothing", Qt.Key.Key_Return)

    assert "reveal_confirm" not in bench.commands


def test_enter_alone_never_reveals(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "nothing", Qt.Key.Key_Return)

    assert "reveal_confirm" not in bench.commands


def test_enter_in_a_field_never_reveals(qtbot: QtBot, bench: Bench, dispatcher: KeyDispatcher):
    dispatcher.set_armed(True)

    press(qtbot, bench, "line", Qt.Key.Key_Return)

    assert bench.commands == ["reveal_disarm"]


def test_enter_in_a_dialog_opened_meanwhile_never_reveals(
    qtbot: QtBot, bench: Bench, dispatcher: KeyDispatcher
):
    dispatcher.set_armed(True)
    dialog = bench.open_dialog()

    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.close()

    assert bench.commands == ["reveal_disarm"]


def test_shift_alone_does_not_disarm(qtbot: QtBot, bench: Bench, dispatcher: KeyDispatcher):
    dispatcher.set_armed(True)

    press(qtbot, bench, "nothing", Qt.Key.Key_Shift)

    assert bench.commands == []


def test_toggle_held_down_counts_once(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "nothing", Qt.Key.Key_F9)
    for _ in range(5):
        held_down(bench.parts["nothing"], Qt.Key.Key_F9)

    assert bench.commands == ["freeze"]


def test_page_down_held_down_does_not_race_through_the_route(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "nothing", Qt.Key.Key_PageDown)
    for _ in range(20):
        held_down(bench.parts["nothing"], Qt.Key.Key_PageDown)

    assert bench.commands == ["next"]


def test_dialog_keeps_the_keys_but_not_the_clicker(qtbot: QtBot, bench: Bench):
    dialog = bench.open_dialog()

    qtbot.keyClick(dialog, Qt.Key.Key_H)
    qtbot.keyClick(dialog, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    dialog.close()

    assert bench.commands == ["next", "black"]


def test_field_takes_its_own_typing_back_before_the_workbook(qtbot: QtBot, bench: Bench):
    line = bench.parts["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "words")

    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), bench.commands) == ("", [])

    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.commands == ["undo"]


def test_space_is_typed_into_a_text(qtbot: QtBot, bench: Bench):
    text = bench.parts["text"]
    assert isinstance(text, QPlainTextEdit)

    press(qtbot, bench, "text", Qt.Key.Key_Space)

    assert text.toPlainText() == " "


def test_an_r_held_a_little_long_stays_ready_for_enter(qtbot: QtBot, bench: Bench):
    press(qtbot, bench, "nothing", Qt.Key.Key_R)

    for _ in range(5):
        held_down(bench.parts["nothing"], Qt.Key.Key_R)
    press(qtbot, bench, "nothing", Qt.Key.Key_Return)

    assert bench.commands == ["reveal_arm", "reveal_confirm"]
