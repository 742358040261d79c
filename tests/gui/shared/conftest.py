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
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.key_dispatcher import TAKES_KEYS, KeyDispatcher


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
def bench(qtbot: QtBot, dispatcher: KeyDispatcher) -> Bench:
    made = Bench()
    qtbot.addWidget(made)
    dispatcher.triggered.connect(made.commands.append)
    made.show()
    return made
