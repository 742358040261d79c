"""A window with one of every kind of widget that keys may go to, and the dispatcher listening."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.key_dispatcher import TAKES_KEYS, KeyDispatcher
from icbo_desktop.ui.shared.keymap import USUAL
from icbo_desktop.ui.shared.keys_in_use import KeysInUse, keys_in_use
from icbo_desktop.ui.wall.wall_window import WallWindow


class Bench(QWidget):
    """Widgets by name, and the commands that came of the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: list[str] = []
        names = QStringListModel(["Black", "White"], self)
        listed = QListView()
        listed.setModel(names)
        arrow = QWidget()
        arrow.setProperty(TAKES_KEYS, True)
        self.parts: dict[str, QWidget] = {
            "line": QLineEdit(),
            "text": QPlainTextEdit(),
            "number": QSpinBox(),
            "choice": QComboBox(),
            "list": listed,
            "button": QPushButton("A button"),
            "arrow": arrow,
            "table": QTableWidget(2, 2),
            "radio": QRadioButton("A choice"),
            "slider": QSlider(),
            "nothing": QWidget(),
        }
        column = QVBoxLayout(self)
        for part in self.parts.values():
            column.addWidget(part)

    def open_dialog(self) -> QDialog:
        dialog = QDialog(self)
        dialog.setModal(True)
        dialog.show()
        return dialog


@pytest.fixture
def dispatcher(qapp: QApplication) -> Iterator[KeyDispatcher]:
    made = KeyDispatcher()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[KeysInUse]:
    """The application's keys, which are the usual ones again afterwards."""
    yield keys_in_use()
    keys_in_use().use(USUAL)


@pytest.fixture
def wall(qtbot: QtBot) -> WallWindow:
    made = WallWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bench(qtbot: QtBot, dispatcher: KeyDispatcher) -> Bench:
    made = Bench()
    qtbot.addWidget(made)
    dispatcher.triggered.connect(made.commands.append)
    made.show()
    return made
