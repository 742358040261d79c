"""What is wrong is said to a screen reader as it comes, in every window that has a line for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.editor.editor_header import EditorHeader
from icbo_desktop.ui.shared.announcing import announcer
from icbo_desktop.ui.shared.problem_line import ProblemLine
from icbo_desktop.ui.start.start_window import StartWindow

FULL = "The disk is full."


@pytest.fixture
def said(qapp: QApplication) -> Iterator[list[str]]:
    heard: list[str] = []
    announcer().said.connect(heard.append)
    yield heard
    announcer().said.disconnect(heard.append)


def name_of_line(window: QWidget) -> str:
    line = window.findChild(ProblemLine)
    assert isinstance(line, ProblemLine)
    return QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name)


@pytest.mark.parametrize(
    "made", [lambda: CalmDialog("Ours"), StartWindow], ids=["dialog", "start screen"]
)
def test_problem_is_said_once_and_can_be_read(qtbot: QtBot, said: list[str], made) -> None:
    window = made()
    qtbot.addWidget(window)
    window.show()

    for sentence in (FULL, FULL, "", FULL):
        window.show_problem(sentence)

    assert said == [FULL, FULL]
    assert name_of_line(window) == f"Problem: {FULL}"


def test_problem_that_a_dialog_opens_with_is_said(qtbot: QtBot, said: list[str]) -> None:
    dialog = CalmDialog("Ours")
    qtbot.addWidget(dialog)

    dialog.show_problem(FULL)
    before = list(said)
    dialog.open()

    assert (before, said) == ([], [FULL])


def test_good_word_of_the_editor_is_no_problem(qtbot: QtBot, said: list[str]) -> None:
    header = EditorHeader()
    qtbot.addWidget(header)
    header.show()

    header.show_message("Saved as a framework of yours.", is_good=True)

    assert said == ["Saved as a framework of yours."]
    assert name_of_line(header) == "Saved as a framework of yours."
