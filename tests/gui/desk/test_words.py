"""Switching the words of the framework at hand in the running session, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item, Visit
from icbo_desktop.ui.dialogs.words_dialog import WordsDialog

PLACE = Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership"))
STEP = Step(StepKind.STANDARD, PLACE)


def words_dialog(desk: Desk, qtbot: QtBot) -> WordsDialog:
    desk.console.run_command("words")
    dialog = desk.frameworks.dialog
    assert isinstance(dialog, WordsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def wall_words(desk: Desk) -> str:
    scene = desk.wall.scene
    return " ".join(scene.reading) if scene is not None else ""


def test_wall_and_console_read_the_new_words_once_confirmed(desk: Desk, qtbot: QtBot) -> None:
    desk.runner.go_to_step(STEP)
    before = wall_words(desk)
    dialog = words_dialog(desk, qtbot)

    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert wall_words(desk) == before
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    statement = desk.workbook.frameworks["icbo-2018"].standard("d1.leadership").statement
    assert before != wall_words(desk)
    assert statement.split(".")[0] in wall_words(desk)
    assert any(statement in label.text() for label in desk.console.centre.findChildren(QLabel))
    assert desk.runner.view.step == STEP


def test_visits_tell_which_words_the_room_saw(desk: Desk, qtbot: QtBot) -> None:
    desk.runner.go_to_step(STEP)
    dialog = words_dialog(desk, qtbot)

    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    visits = desk.workbook.workshop.rows(Visit)[-2:]
    assert [visit.overlay for visit in visits] == ["", "easy-read"]


def test_undo_reads_the_words_of_before_again(desk: Desk, qtbot: QtBot) -> None:
    desk.runner.go_to_step(STEP)
    before = wall_words(desk)
    dialog = words_dialog(desk, qtbot)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    qtbot.keyClick(desk.console, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert wall_words(desk) == before
