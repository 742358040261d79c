"""Buttons in the look of the program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.look import apply_look


def inside(button: Button) -> QImage:
    """What stands within the button's edge: the ring around it is not of it."""
    return button.grab(button.rect().adjusted(3, 3, -3, -3)).toImage()


@pytest.mark.parametrize("role", ["", "main", "quiet"])
def test_focus_by_key_lays_nothing_behind_the_words_of_a_button(
    qapp: QApplication, qtbot: QtBot, role: str
) -> None:
    apply_look(qapp, 1.0, "dark")
    window = QWidget()
    qtbot.addWidget(window)
    button, other = Button("Add a group", role), Button("Another")
    column = QVBoxLayout(window)
    for each in (button, other):
        column.addWidget(each)
    with qtbot.waitActive(window):
        window.show()
    other.setFocus()
    before = inside(button)

    qtbot.keyClick(other, Qt.Key.Key_Backtab)

    assert button.hasFocus()
    assert inside(button) == before
    apply_look(qapp)
