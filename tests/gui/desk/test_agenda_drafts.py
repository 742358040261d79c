"""What is being typed in the agenda lives through a crash, and is kept once."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.edits.agenda import AddBreak, planned_at
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.ui.dialogs.agenda_dialog import AgendaDialog

STANDARD = Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership"))
OTHER = Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.vision"))
MINUTES = "agenda/minutes/standard/icbo-2018/d1.leadership"
Key = Qt.Key


@pytest.fixture(autouse=True)
def closed_dialogs(desk: Desk) -> Iterator[None]:
    """A dialog that a test opened and did not close."""
    yield
    dialog = desk.session.dialog
    if dialog is not None and shiboken6.isValid(dialog):
        dialog.done(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(qtbot: QtBot, desk: Desk) -> AgendaDialog:
    desk.runner.go_to_step(Step(StepKind.ARROW, STANDARD))
    desk.console.run_command("agenda")
    dialog = desk.session.dialog
    assert isinstance(dialog, AgendaDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def type_on(qtbot: QtBot, words: str) -> None:
    """Each key goes where the keyboard is by then."""
    for each in words:
        qtbot.keyClick(QApplication.focusWidget(), each)


def drafts(desk: Desk) -> dict[str, str]:
    found = desk.workbook.file.drafts
    return {key: draft.text for key, draft in found.items() if key.startswith("agenda/")}


def test_minutes_are_a_draft_of_their_row_while_they_are_typed(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)

    type_on(qtbot, "17")

    qtbot.waitUntil(lambda: drafts(desk) == {MINUTES: "17"})


def test_kept_minutes_leave_no_draft(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    type_on(qtbot, "17")
    qtbot.waitUntil(lambda: bool(drafts(desk)))

    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)

    qtbot.waitUntil(lambda: not drafts(desk))


def test_minutes_of_before_a_crash_stand_in_their_row_again_and_enter_keeps_them(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.workbook.save_draft(MINUTES, "23")
    dialog = opened(qtbot, desk)
    assert dialog.table.row is not None
    assert dialog.table.row.place == STANDARD
    assert dialog.minutes.lineEdit().text() == "23 min"
    assert planned_at(desk.workbook.workshop, STANDARD) is None

    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)

    found = planned_at(desk.workbook.workshop, STANDARD)
    assert found is not None
    assert found.minutes == 23
    qtbot.waitUntil(lambda: not drafts(desk))


def test_name_of_a_break_of_before_a_crash_stands_there_again(qtbot: QtBot, desk: Desk) -> None:
    desk.workbook.apply(AddBreak(OTHER, 15, "Break"))
    (rest,) = desk.workbook.workshop.rows(AgendaBreak)[-1:]
    desk.workbook.save_draft(f"agenda/title/{rest.id}", "Lunch with the")

    dialog = opened(qtbot, desk)

    assert dialog.table.row is not None
    assert dialog.table.row.rest == rest
    assert dialog.title.line.text() == "Lunch with the"


def test_time_that_cannot_be_read_yet_is_a_draft_and_stays_while_the_agenda_changes(
    qtbot: QtBot, desk: Desk
) -> None:
    dialog = opened(qtbot, desk)
    dialog.ends.line.setFocus()
    dialog.ends.line.clear()
    type_on(qtbot, "16:")
    qtbot.waitUntil(lambda: drafts(desk) == {"agenda/ends": "16:"})

    dialog.table.setFocus()
    type_on(qtbot, "b")

    assert dialog.ends.line.text() == "16:"


def test_words_given_up_with_the_agenda_are_no_draft(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    dialog.starts.line.setFocus()
    type_on(qtbot, "x")
    qtbot.waitUntil(lambda: bool(drafts(desk)))

    dialog.reject()

    qtbot.waitUntil(lambda: not drafts(desk))
