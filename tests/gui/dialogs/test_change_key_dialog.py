"""A key of one's own: pressed, judged in words, swapped, taken away, given back."""

import pytest
from PySide6.QtCore import Qt

from icbo_desktop.ui.dialogs.change_key_dialog import ONE_MORE, ChangeKeyDialog
from icbo_desktop.ui.dialogs.keys_dialog import KeysDialog
from icbo_desktop.ui.shared.keymap import USUAL
from icbo_desktop.ui.shared.keys_in_use import keys_in_use

Key = Qt.Key


@pytest.fixture
def dialog(shown) -> ChangeKeyDialog:
    return shown(ChangeKeyDialog(USUAL, command_id="black"))


@pytest.fixture
def kept(dialog):
    keymaps = []
    dialog.keymap_changed.connect(keymaps.append)
    return keymaps


def press(qtbot, dialog, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    dialog.key_field.setFocus()
    qtbot.keyClick(dialog.key_field, key, modifiers)


def test_free_key_takes_the_place_of_the_chosen_one(qtbot, dialog, kept):
    press(qtbot, dialog, Key.Key_F11)
    assert dialog.finding.text() == "F11 is free."

    dialog.use_button.click()

    assert kept[-1].keys_of("black") == ("F11", "B", ".")
    assert "Kept: F11 now means “Black on or off”" in dialog.finding.text()


def test_key_that_is_taken_is_told_and_swapping_is_offered(qtbot, dialog, kept):
    press(qtbot, dialog, Key.Key_F9)

    assert "F9 now means “Freeze the wall, or let it go on”" in dialog.finding.text()
    assert dialog.use_button.text() == "Swap the two keys"
    dialog.use_button.click()
    assert kept[-1].by_key["F8"].id == "freeze"


def test_key_besides_is_taken_from_the_other_and_said_so(qtbot, dialog, kept):
    dialog.key_choice.setCurrentIndex(dialog.key_choice.findText(ONE_MORE))
    press(qtbot, dialog, Key.Key_F9)

    assert "which would go without this key" in dialog.finding.text()
    dialog.use_button.click()
    assert kept[-1].keys_of("freeze") == ()


@pytest.mark.parametrize("key", [Key.Key_7, Key.Key_Delete])
def test_key_that_is_not_for_a_command_is_refused_in_words(qtbot, dialog, kept, key):
    press(qtbot, dialog, key)

    assert dialog.finding.text().endswith("rating.") or "ratings" in dialog.finding.text()
    assert not dialog.use_button.isEnabled()


def test_combination_reaches_the_field_before_copying_does(qtbot, dialog):
    press(qtbot, dialog, Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert dialog.key_field.key == "Ctrl+K"


def test_letter_is_said_not_to_work_while_typing(qtbot, dialog):
    press(qtbot, dialog, Key.Key_X)

    assert dialog.finding.text() == "X is free. It does not work while you type."


def test_key_is_taken_away(dialog, kept):
    dialog.remove_button.click()

    assert kept[-1].keys_of("black") == ("B", ".")
    assert "The menu still has" in dialog.finding.text()


def test_all_keys_go_back_to_the_usual_ones(qtbot, dialog, kept):
    assert not dialog.usual_button.isEnabled()
    press(qtbot, dialog, Key.Key_F11)
    dialog.use_button.click()

    dialog.usual_button.click()

    assert kept[-1] == USUAL


def test_page_down_is_never_offered_for_change(dialog):
    dialog.command_choice.setCurrentIndex(dialog.command_choice.findData("next"))

    offered = [dialog.key_choice.itemData(index) for index in range(dialog.key_choice.count())]
    assert offered == ["Right", "Down", "Space", ""]


@pytest.mark.parametrize("command_id", ["escape", "commit_browsing", "rate"])
def test_fixed_command_is_not_offered(dialog, command_id):
    assert dialog.command_choice.findData(command_id) == -1


def test_enter_in_the_field_keeps_the_key(qtbot, dialog, kept):
    press(qtbot, dialog, Key.Key_F11)

    qtbot.keyClick(dialog.key_field, Key.Key_Return)

    assert kept[-1].by_key["F11"].id == "black"


def test_page_of_keys_follows_a_change_made_from_it(qtbot, shown):
    page = shown(KeysDialog())
    page.change_button.click()
    changing = page.changing
    press(qtbot, changing, Key.Key_F11)
    changing.use_button.click()

    assert [does for does, keys, _ in page.lines if keys == "F11"] == ["Workshop details…"]
    keys_in_use().use(USUAL)
    changing.reject()
