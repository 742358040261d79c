"""The table of commands is complete, unambiguous, and the same as room_rules.md says."""

from collections import Counter

import pytest

from icbo_desktop.ui.shared.commands import (
    COMMANDS,
    COMMANDS_BY_ID,
    MENUS,
    START,
    commands_of,
    menu_text,
)


@pytest.mark.parametrize(
    ("key", "command_id", "while_typing"),
    [
        ("PgDown", "next", True),
        ("PgUp", "back", True),
        ("Right", "next", False),
        ("Space", "next", False),
        ("Backspace", "back", False),
        ("Home", "first", False),
        ("End", "last", False),
        ("F5", "show_from_start", True),
        ("Shift+F5", "show_from_here", True),
        ("B", "black", False),
        (".", "black", False),
        ("F8", "black", True),
        ("W", "white", False),
        (",", "white", False),
        ("F9", "freeze", True),
        ("H", "hold", False),
        ("Esc", "escape", True),
        ("R", "reveal_arm", False),
        ("Ctrl+G", "go_to", True),
        ("Ctrl+4", "capture_action", True),
        ("T", "timer", False),
        ("Ctrl+T", "timer", True),
        ("Ctrl+F7", "name_screens", True),
        ("Ctrl+F8", "swap_screens", True),
        ("Ctrl++", "text_larger", True),
        ("Ctrl+-", "text_smaller", True),
        ("Ctrl+0", "text_fit", True),
        ("Ctrl+F", "search", True),
        ("Ctrl+Z", "undo", True),
        ("Ctrl+Shift+Z", "redo", True),
        ("F1", "keys", True),
    ],
)
def test_key_of_the_room_rules_is_in_the_table(key: str, command_id: str, while_typing: bool):
    command = COMMANDS_BY_ID[command_id]

    assert key in (command.keys if while_typing else command.free_keys)


def test_no_key_means_two_things():
    keys = Counter(
        key
        for command in COMMANDS
        if not command.where
        for key in (*command.keys, *command.free_keys)
    )

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_command_is_in_the_table_once():
    assert len(COMMANDS_BY_ID) == len(COMMANDS)


def test_no_single_letter_leads_to_an_edit():
    letters = {
        command.id
        for command in COMMANDS
        for key in command.free_keys
        if key.isalpha() and len(key) == 1
    }

    assert letters == {"black", "white", "hold", "reveal_arm", "timer", "tally", "agree"}


def test_every_command_can_be_found_in_a_menu_or_works_by_its_key():
    on_menus = {command.id for name in (*MENUS, START) for command in commands_of(name)}

    assert {command.id for command in COMMANDS} - on_menus == {
        "escape",
        "rate",
        "rate_cell",
        "tally_seat",
        "find",
    }


def test_menu_shows_the_key_beside_the_words():
    assert menu_text(COMMANDS_BY_ID["black"]) == "Black on or off\tF8"
