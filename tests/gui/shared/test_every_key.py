"""Every key of the table with the focus in each kind of widget, and in the wall; and keys of one's own."""

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.buttons import CommandButton
from icbo_desktop.ui.shared.commands import COMMANDS, START, commands_of
from icbo_desktop.ui.shared.keymap import KEYS_OF_CONTROLS, USUAL, works_while_typing
from icbo_desktop.ui.shared.keys_in_use import KeysInUse
from icbo_desktop.ui.wall.wall_window import WallWindow
from tests.gui.shared.conftest import Bench

TEXTS = ["line", "text", "number", "date", "editable"]
LISTS = ["choice", "list", "table", "tree", "grid", "route"]
CONTROLS = [*LISTS, "button", "radio", "check", "slider", "arrow", "tally"]
EVERYWHERE = [*TEXTS, *CONTROLS, "nothing"]
LEFT_BY_ESC = [*TEXTS, "choice", "tally"]
HELD = [
    (command, key)
    for command in COMMANDS
    if not command.where and command.menu != START
    for key in (*command.keys, *command.free_keys)
]
IDS = [f"{command.id}-{key}" for command, key in HELD]


def press(widget: QWidget, key: str) -> None:
    """Press a key as the table writes it, and let it go."""
    combination: QKeyCombination = QKeySequence(key)[0]
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, combination.key(), combination.keyboardModifiers())
        QApplication.sendEvent(widget, event)


def wanted(command_id: str, key: str, part: str) -> list[str]:
    """What room_rules.md section 1 says of that key there."""
    if command_id == "escape":
        return [] if part in LEFT_BY_ESC else ["escape"]
    if (part, key) == ("tally", ","):
        return []  # it stands between numbers
    if works_while_typing(key) or part == "nothing":
        return [command_id]
    return [command_id] if part in CONTROLS and key not in KEYS_OF_CONTROLS else []


@pytest.mark.parametrize("part", EVERYWHERE)
@pytest.mark.parametrize(("command", "key"), HELD, ids=IDS)
def test_key_does_what_the_rules_say_wherever_the_focus_is(bench: Bench, command, key, part):
    bench.parts[part].setFocus()

    press(bench.parts[part], key)

    assert bench.commands == wanted(command.id, key, part)


@pytest.mark.parametrize(("command", "key"), HELD, ids=IDS)
def test_key_works_on_the_wall(bench: Bench, wall: WallWindow, command, key):
    bench.hide()

    press(wall, key)

    assert bench.commands == [command.id]


@pytest.mark.parametrize("digit", "1234567890")
@pytest.mark.parametrize("part", EVERYWHERE)
def test_digit_is_left_to_what_has_the_focus(bench: Bench, part, digit):
    bench.parts[part].setFocus()

    press(bench.parts[part], digit)

    assert bench.commands == []


# What the clickers of the usual makers send: next, back, black, and one button that goes to and fro.
@pytest.mark.parametrize(
    ("keys_sent", "commands"),
    [
        (["PgDown", "PgUp", "."], ["next", "back", "black"]),
        (["F5", "Esc", "F5", "Esc"], ["show_from_start", "escape", "show_from_start", "escape"]),
        (["Shift+F5", "B"], ["show_from_here", "black"]),
        (["Right", "Left", "Space"], ["next", "back", "next"]),
    ],
)
def test_clicker_of_each_kind_works(bench: Bench, keys_sent, commands):
    bench.parts["nothing"].setFocus()

    for key in keys_sent:
        press(bench.parts["nothing"], key)

    assert bench.commands == commands


def test_key_that_some_systems_send_again_without_letting_go_counts_once(bench: Bench):
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)

    for _ in range(4):
        QApplication.sendEvent(bench.parts["nothing"], down)

    assert bench.commands == ["freeze"]


def test_key_pressed_twice_on_purpose_counts_twice(bench: Bench):
    press(bench.parts["nothing"], "F9")
    press(bench.parts["nothing"], "F9")

    assert bench.commands == ["freeze", "freeze"]


@pytest.mark.parametrize("part", EVERYWHERE)
def test_own_key_works_where_its_kind_says_and_the_old_one_no_more(
    bench: Bench, keys: KeysInUse, part
):
    keys.use(USUAL.with_key("black", "F11", instead_of="F8"))
    bench.parts[part].setFocus()

    press(bench.parts[part], "F8")
    press(bench.parts[part], "F11")

    assert bench.commands == ["black"]


@pytest.mark.parametrize("part", ["button", "radio", "line", "list"])
def test_space_as_an_own_key_still_presses_the_button_that_has_the_focus(
    bench: Bench, keys: KeysInUse, part
):
    keys.use(USUAL.with_key("hold", "Space", instead_of="H"))
    bench.parts[part].setFocus()

    press(bench.parts[part], "Space")

    assert bench.commands == []


def test_own_key_works_on_the_wall(bench: Bench, wall: WallWindow, keys: KeysInUse):
    keys.use(USUAL.with_key("freeze", "Ctrl+K", instead_of="F9"))
    bench.hide()

    press(wall, "Ctrl+K")

    assert bench.commands == ["freeze"]


def test_reveal_by_an_own_key_still_takes_enter_as_well(bench: Bench, keys: KeysInUse):
    keys.use(USUAL.with_key("reveal_arm", "V", instead_of="R"))
    bench.parts["nothing"].setFocus()

    press(bench.parts["nothing"], "V")
    press(bench.parts["nothing"], "Return")

    assert bench.commands == ["reveal_arm", "reveal_confirm"]


def test_button_and_tooltip_say_the_key_of_now(qtbot: QtBot, keys: KeysInUse):
    button = CommandButton("Black {key}", "black")
    qtbot.addWidget(button)

    keys.use(USUAL.with_key("black", "F11", instead_of="F8"))

    assert button.text() == "Black F11"
    assert button.toolTip().startswith("Black on or off (F11, ")
    keys.use(USUAL)
    assert button.text() == "Black F8"


def test_button_of_a_command_without_a_key_names_none(qtbot: QtBot, keys: KeysInUse):
    button = CommandButton("Freeze {key}", "freeze")
    qtbot.addWidget(button)

    keys.use(USUAL.without_key("freeze", "F9"))

    assert button.text() == "Freeze"


@pytest.mark.parametrize("command", commands_of(START), ids=lambda command: command.id)
def test_key_of_the_start_screen_means_nothing_in_a_session(bench: Bench, command):
    bench.parts["nothing"].setFocus()

    for key in command.keys:
        press(bench.parts["nothing"], key)

    assert bench.commands == []
