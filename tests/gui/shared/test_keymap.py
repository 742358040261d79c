"""A person's own keys: what they may be, whom they are taken from, and what the settings give back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.ui.shared.commands import COMMANDS, COMMANDS_BY_ID
from icbo_desktop.ui.shared.keymap import (
    FIXED,
    KEPT_KEYS,
    MOST_KEYS,
    NEEDS_MODIFIER,
    USUAL,
    Keymap,
    as_text,
    can_be_changed,
    from_text,
    why_not,
    works_while_typing,
)

CHANGEABLE = [command.id for command in COMMANDS if can_be_changed(command)]
KEYS = ["PgDown", "PgUp", "Esc", "Return", "Enter", "F8", "F9", "F11", "B", "R", "Q", "7", "Del"]
KEYS += ["Space", "Ctrl+K", "Ctrl+Z", "Ctrl+C", "Alt+W", "Alt+F4", "Tab", "Shift+F5", ".", "Meta+L"]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_usual_keys_stand_where_their_kind_says(command):
    assert all(works_while_typing(key) for key in command.keys)
    assert not any(works_while_typing(key) for key in command.free_keys)


@pytest.mark.parametrize("command_id", CHANGEABLE)
def test_usual_keys_are_allowed_to_their_commands(command_id):
    faults = [why_not(command_id, key) for key in USUAL.keys_of(command_id)]

    assert faults == [""] * len(faults)


@pytest.mark.parametrize("command_id", CHANGEABLE)
@pytest.mark.parametrize(
    "key", ["Esc", "Return", "Enter", "Ctrl+Return", "Tab", "7", "Del", "Alt+W", "Ctrl+C", "Meta+L"]
)
def test_key_that_has_a_work_of_its_own_is_refused_in_words(command_id, key):
    assert why_not(command_id, key).endswith(".")


@pytest.mark.parametrize("command_id", [name for name in CHANGEABLE if name not in KEPT_KEYS])
@pytest.mark.parametrize("key", KEPT_KEYS.values())
def test_page_keys_go_to_no_other_command(command_id, key):
    assert "always s" in why_not(command_id, key)


@pytest.mark.parametrize("command_id", FIXED)
def test_escape_and_enter_keep_their_work(command_id):
    assert "always keeps its key" in why_not(command_id, "F11")


@pytest.mark.parametrize("command_id", NEEDS_MODIFIER)
@pytest.mark.parametrize("key", ["Q", ".", "Space"])
def test_no_single_letter_takes_back_or_closes(command_id, key):
    assert "needs Ctrl" in why_not(command_id, key)


def test_new_key_takes_the_place_of_the_old_one():
    keymap = USUAL.with_key("black", "F11", instead_of="F8")

    assert keymap.keys_of("black") == ("F11", "B", ".")
    assert "F8" not in keymap.by_key


def test_key_that_is_taken_is_swapped():
    keymap = USUAL.with_key("black", "F9", instead_of="F8")

    assert (keymap.by_key["F9"].id, keymap.by_key["F8"].id) == ("black", "freeze")


def test_key_that_the_other_command_may_not_have_leaves_it_without():
    keymap = USUAL.with_key("hold", "Ctrl+Z", instead_of="H")

    assert keymap.by_key["Ctrl+Z"].id == "hold"
    assert keymap.keys_of("undo") == ()


def test_key_that_is_given_besides_is_taken_from_the_other():
    keymap = USUAL.with_key("black", "F9")

    assert keymap.keys_of("black") == ("F8", "F9", "B", ".")
    assert keymap.keys_of("freeze") == ()


def test_going_back_to_the_usual_key_leaves_nothing_of_ones_own():
    there = USUAL.with_key("black", "F9", instead_of="F8")

    assert there.with_key("black", "F8", instead_of="F9") == USUAL


def test_key_can_be_taken_away():
    assert USUAL.without_key("black", ".").keys_of("black") == ("F8", "B")


def test_settings_give_back_what_they_were_given():
    keymap = USUAL.with_key("black", "F9", instead_of="F8").without_key("timer", "T")

    assert from_text(as_text(keymap)) == (keymap, "")


@pytest.mark.parametrize("text", ["{", "[]", "7", "null", '"F8"', "\x00"])
def test_spoilt_settings_give_the_usual_keys_and_say_so(text):
    keymap, sentence = from_text(text)

    assert keymap == USUAL
    assert "usual keys" in sentence


@pytest.mark.parametrize(
    "entry",
    [
        {"black": "F8"},
        {"black": [7]},
        {"black": ["PgDown"]},
        {"next": ["Right"]},
        {"escape": ["F11"]},
        {"undo": ["U"]},
        {"nonsense": ["F11"]},
        {"black": ["F9"]},
        {"black": [f"Ctrl+F{number}" for number in range(1, 12)]},
    ],
)
def test_spoilt_entry_falls_back_alone(entry):
    keymap, sentence = from_text(json.dumps({**entry, "hold": ["F11"]}))

    assert keymap == Keymap({"hold": ("F11",)})
    assert "usual keys" in sentence


@given(st.lists(st.tuples(st.sampled_from(CHANGEABLE), st.sampled_from(KEYS), st.integers(0, 4))))
def test_no_change_lets_a_key_mean_two_things_or_breaks_a_safe_rule(changes):
    keymap = USUAL
    for command_id, key, place in changes:
        old = ["", *keymap.keys_of(command_id)][place % (len(keymap.keys_of(command_id)) + 1)]
        has_room = old or len(keymap.keys_of(command_id)) < MOST_KEYS
        if has_room and not why_not(command_id, key) and old not in KEPT_KEYS.values():
            keymap = keymap.with_key(command_id, key, old)

    kept, sentence = from_text(as_text(keymap))
    assert (kept, sentence) == (keymap, "")
    assert keymap.by_key["PgDown"].id == "next"
    assert keymap.by_key["PgUp"].id == "back"
    assert keymap.by_key["Esc"].id == "escape"
    held = [
        key
        for command in keymap.commands
        if not command.where
        for key in keymap.keys_of(command.id)
    ]
    assert len(held) == len(set(held))


def test_command_without_a_key_is_still_on_a_menu():
    assert all(COMMANDS_BY_ID[name].menu for name in CHANGEABLE)
