"""A window with one of every kind of widget that keys may go to, and the dispatcher listening."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.ui.console.grid_model import GridModel
from icbo_desktop.ui.console.grid_table import GridTable
from icbo_desktop.ui.console.route_list import RouteList
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.shared.key_dispatcher import TAKES_KEYS, KeyDispatcher
from icbo_desktop.ui.shared.keymap import USUAL
from icbo_desktop.ui.shared.keys_in_use import KeysInUse, keys_in_use
from icbo_desktop.ui.wall.wall_window import WallWindow
from tests.gui.console.shipped_views import APPRAISAL, grid_of, shipped_view

GRID = grid_of(shipped_view(APPRAISAL))
COUNCIL = PartnerGroup(id="c", name="Council", people=4, mark="circle", colour="#1F4E8C")


def listed(view: QAbstractItemView) -> QAbstractItemView:
    """The view with two lines to choose from."""
    view.setModel(QStringListModel(["Black", "White"], view))
    return view


def editable() -> QComboBox:
    made = QComboBox()
    made.setEditable(True)
    return made


def arrow() -> QWidget:
    """A widget that takes the keys that move, such as the rating arrow."""
    made = QWidget()
    made.setProperty(TAKES_KEYS, True)
    return made


MAKERS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "number": QSpinBox,
    "date": QDateEdit,
    "editable": editable,
    "choice": QComboBox,
    "list": lambda: listed(QListView()),
    "tree": lambda: listed(QTreeView()),
    "table": lambda: QTableWidget(2, 2),
    "grid": lambda: GridTable(GridModel(GRID), "#1F4E8C"),
    "route": RouteList,
    "button": lambda: QPushButton("A button"),
    "radio": lambda: QRadioButton("A choice"),
    "check": lambda: QCheckBox("A tick"),
    "slider": QSlider,
    "arrow": arrow,
    "tally": lambda: SeatStrip(COUNCIL),
    "nothing": QWidget,
}


class Parts(dict[str, QWidget]):
    """Widgets by name, each made and shown when it is first asked for."""

    def __init__(self, holder: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(holder)

    def __missing__(self, name: str) -> QWidget:
        part = self[name] = MAKERS[name]()
        self._column.addWidget(part)
        part.show()
        return part


class Bench(QWidget):
    """A window with any of these widgets, and the commands that came of the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: list[str] = []
        self.parts = Parts(self)

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
