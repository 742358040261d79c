"""A menu that is too long for the screen: no key of it is cut off."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.console.long_menu import LongMenu
from icbo_desktop.ui.shared.look import apply_look


@pytest.mark.parametrize("count", [3, 80, 400])
def test_every_line_is_as_wide_as_it_wants_when_there_are_many(
    qapp: QApplication, qtbot: QtBot, count: int
) -> None:
    apply_look(qapp, 2.0)
    menu = LongMenu("Session")
    qtbot.addWidget(menu)
    for number in range(count):
        menu.addAction(
            f"Something that takes half of a laptop's screen {number}\tCtrl+Alt+{number}"
        )

    menu.popup(QPoint())

    right = max(menu.actionGeometry(action).right() for action in menu.actions())
    assert right <= menu.width()
    assert menu.width() <= menu.screen().availableGeometry().width()
    menu.close()
