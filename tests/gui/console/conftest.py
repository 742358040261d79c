"""A console on the made-up framework, with a desk behind it that does what the workbook would do."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.history import apply, changes_of
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from icbo_desktop.ui.shared.look import apply_look
from tests.builders import make_change, make_session_view


class Desk:
    """Keeps the edits that the console asks for, and shows it what came of them."""

    def __init__(self, console: ConsoleWindow, view: SessionView) -> None:
        self.console = console
        self.view = view
        self.edits: list[Edit] = []
        self.refuses = False
        console.show_session(view)
        console.edit_requested.connect(self.take)

    def take(self, edit: Edit) -> None:
        self.edits.append(edit)
        if not self.refuses:
            self.do(edit)

    def do(self, edit: Edit) -> None:
        change = make_change(edit, self.view.workshop, minutes=100 + len(self.edits))
        workshop = apply(self.view.workshop, change)
        self.view = replace(self.view, workshop=workshop)
        self.console.note_changes(changes_of(change), self.view)

    def show(self, view: SessionView) -> None:
        self.view = view
        self.console.show_session(view)


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot, qapp: QApplication) -> Iterator[MakeDesk]:
    apply_look(qapp)

    def make(view: SessionView | None = None) -> Desk:
        console = ConsoleWindow()
        qtbot.addWidget(console)
        desk = Desk(console, view or make_session_view())
        console.show()
        return desk

    yield make
    # pytest-qt has closed the windows; until they are gone every style sheet is worked out for them too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk()


@pytest.fixture
def keys(qapp: QApplication, desk: Desk) -> Iterator[KeyDispatcher]:
    dispatcher = KeyDispatcher()
    qapp.installEventFilter(dispatcher)
    dispatcher.triggered.connect(desk.console.run_command)
    yield dispatcher
    qapp.removeEventFilter(dispatcher)
