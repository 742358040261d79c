"""What is typed as a password is hidden, leaves no trace, and is checked in words before anything is asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.dialogs.password_dialog import PasswordDialog
from icbo_desktop.ui.dialogs.phrase_dialog import PhraseDialog
from icbo_desktop.ui.dialogs.phrase_page import phrase_page
from icbo_desktop.ui.dialogs.set_password_dialog import SetPasswordDialog

TYPED = "heron ladder teapot"
Key, Hint = Qt.Key, Qt.InputMethodHint
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("is_shown", [False, True])
def test_nothing_is_copied_or_learnt_from_the_field(qtbot: QtBot, shown, is_shown: bool) -> None:
    dialog = shown(PasswordDialog("Ours.icbo"))
    line = dialog.field.line
    QApplication.clipboard().setText("before")
    qtbot.keyClicks(line, TYPED)
    if is_shown:
        dialog.field.eye.click()

    qtbot.keyClick(line, Key.Key_A, CTRL)
    for key in (Key.Key_C, Key.Key_X, Key.Key_Insert):
        qtbot.keyClick(line, key, CTRL)

    assert QApplication.clipboard().text() == "before"
    assert line.text() == TYPED
    assert line.inputMethodHints() & Hint.ImhSensitiveData
    assert line.inputMethodHints() & Hint.ImhNoPredictiveText


def test_eye_shows_and_hides_and_says_which(qtbot: QtBot, shown) -> None:
    dialog = shown(PasswordDialog("Ours.icbo"))
    assert dialog.field.line.echoMode() is QLineEdit.EchoMode.Password

    dialog.field.eye.click()

    assert dialog.field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert dialog.field.eye.accessibleName() == "Hide Password or recovery phrase"


def test_fields_hold_nothing_once_the_dialog_is_closed(qtbot: QtBot, shown) -> None:
    dialog = shown(SetPasswordDialog("Ours.icbo"))
    first, again = dialog.fields.first, dialog.fields.again
    qtbot.keyClicks(first, TYPED)
    qtbot.keyClicks(again, TYPED)

    with qtbot.waitSignal(dialog.password_chosen) as chosen:
        dialog.go_button.click()

    assert chosen.args == [TYPED]
    assert (first.text(), again.text()) == ("", "")
    assert not first.isUndoAvailable()


@pytest.mark.parametrize("is_protected", [False, True])
def test_password_typed_twice_with_tab_between_stays_hidden(
    qtbot: QtBot, shown, is_protected: bool
) -> None:
    dialog = shown(SetPasswordDialog("Ours.icbo", is_protected=is_protected))
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.fields.first.setFocus()

    for key in (TYPED, Key.Key_Tab, TYPED, Key.Key_Tab):
        press = qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick
        press(QApplication.focusWidget(), key)

    assert dialog.fields.again.text() == TYPED
    assert dialog.fields.first.echoMode() is QLineEdit.EchoMode.Password
    assert QApplication.focusWidget() is dialog.fields.eye
    qtbot.keyClick(dialog.fields.eye, Key.Key_Tab)
    assert QApplication.focusWidget() is not dialog.fields.first


@pytest.mark.parametrize(
    ("first", "again", "said"),
    [("short", "short", "at least 10"), (TYPED, "heron ladder teapod", "not the same")],
)
def test_what_is_wrong_is_said_at_the_field(
    qtbot: QtBot, shown, first: str, again: str, said: str
) -> None:
    dialog = shown(SetPasswordDialog("Ours.icbo"))
    qtbot.keyClicks(dialog.fields.first, first)
    qtbot.keyClicks(dialog.fields.again, again)

    with qtbot.assertNotEmitted(dialog.password_chosen):
        dialog.go_button.click()

    faults = dialog.fields.password_field.fault + dialog.fields.again_field.fault
    assert said in faults
    assert dialog.fields.first.text() == first


def test_taking_it_off_asks_for_the_present_password_only(qtbot: QtBot, shown) -> None:
    dialog = shown(SetPasswordDialog("Ours.icbo", is_protected=True))
    dialog.remove.click()
    assert dialog.fields.isHidden()
    with qtbot.assertNotEmitted(dialog.check_requested):
        dialog.go_button.click()
    assert "present password" in dialog.present.fault
    qtbot.keyClicks(dialog.present.line, TYPED)

    with qtbot.assertNotEmitted(dialog.removal_chosen):
        dialog.go_button.click()
    with qtbot.waitSignal(dialog.removal_chosen):
        dialog.go_on()

    assert dialog.present.text == ""


def test_first_password_asks_for_no_present_one(qtbot: QtBot, shown) -> None:
    assert shown(SetPasswordDialog("Ours.icbo")).present.isHidden()


def test_dialog_that_was_left_while_checking_does_nothing(qtbot: QtBot, shown) -> None:
    dialog = shown(SetPasswordDialog("Ours.icbo", is_protected=True))
    dialog.remove.click()
    qtbot.keyClicks(dialog.present.line, TYPED)
    dialog.go_button.click()
    dialog.done(0)

    with qtbot.assertNotEmitted(dialog.removal_chosen):
        dialog.go_on()


def test_wrong_password_stays_and_nothing_is_marked(qtbot: QtBot, shown) -> None:
    dialog = shown(PasswordDialog("Ours.icbo"))
    qtbot.keyClicks(dialog.field.line, "heron ladder teapod")
    dialog.accept()

    dialog.show_wrong("That password does not open it.")
    qtbot.keyClick(dialog.field.line, Key.Key_Backspace)
    qtbot.keyClicks(dialog.field.line, "t")

    assert dialog.field.text == TYPED
    assert dialog.field.fault == ""


def test_phrase_is_read_out_letter_by_letter_and_leaves_with_its_window(
    qtbot: QtBot, shown
) -> None:
    dialog = shown(PhraseDialog("Ours.icbo", "ABCDE FGHJK"))
    groups = dialog.groups
    assert groups[1].accessibleName() == "Group 2: F G H J K"
    dialog.confirmed.click()

    dialog.done(1)

    assert [group.text() for group in groups] == ["", ""]


def test_phrase_grows_only_by_the_sentence_that_is_said(qtbot: QtBot, shown) -> None:
    dialog = shown(PhraseDialog("Ours.icbo", " ".join(["ABCDE"] * 14)))

    dialog.accept()

    needed = dialog.rows.totalHeightForWidth(dialog.body.width())
    assert "shown only now" in dialog.problem
    assert dialog.body.height() <= needed + 4


def test_page_to_print_is_one_page(qapp: QApplication) -> None:
    page = phrase_page("Ours.icbo", " ".join(["ABCDE"] * 14), "22 November 2026")

    assert page.count(b"/Type /Page\n") + page.count(b"/Type /Page ") == 1
