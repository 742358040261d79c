"""The agenda, borrowed minutes and the countdown, on the real desk and by keys."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.agenda import agenda_of
from icbo_desktop.domain.edits.agenda import AddBreak, SetPlannedTime, planned_at
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.ui.console.route_rows import route_rows
from icbo_desktop.ui.dialogs.agenda_dialog import AgendaDialog
from icbo_desktop.ui.dialogs.borrow_dialog import BorrowDialog
from icbo_desktop.ui.dialogs.destinations import destinations_of

STANDARD = Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership"))
ARROW = Step(StepKind.ARROW, STANDARD)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def closed_dialogs(desk: Desk) -> Iterator[None]:
    """A dialog that a test opened and did not close."""
    yield
    dialog = desk.session.dialog
    if dialog is not None and shiboken6.isValid(dialog):
        dialog.done(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shown(desk: Desk) -> str:
    """All that the room can read."""
    scene = desk.wall.scene
    assert scene is not None
    return " ".join(line.text for line in scene.texts)


def open_agenda(qtbot: QtBot, desk: Desk) -> AgendaDialog:
    desk.runner.go_to_step(ARROW)
    qtbot.keyClick(desk.console, Key.Key_J, CTRL)
    dialog = desk.session.dialog
    assert isinstance(dialog, AgendaDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(qtbot: QtBot, *keys: Key | str) -> None:
    """Each key goes where the keyboard is by then."""
    for key in keys:
        for each in key if isinstance(key, str) else (key,):
            qtbot.keyClick(QApplication.focusWidget(), each)


def test_digits_on_a_row_set_its_minutes_and_enter_goes_on(qtbot: QtBot, desk: Desk) -> None:
    dialog = open_agenda(qtbot, desk)

    press(qtbot, "17", Key.Key_Return)

    found = planned_at(desk.workbook.workshop, STANDARD)
    assert found is not None
    assert found.minutes == 17
    assert QApplication.focusWidget() is dialog.table
    assert dialog.table.row is not None
    assert dialog.table.row.place != STANDARD


def test_plus_and_delete_change_a_row_and_give_it_its_share_again(qtbot: QtBot, desk: Desk) -> None:
    open_agenda(qtbot, desk)
    before = agenda_of(desk.workbook.workshop, desk.runner.route).by_place[STANDARD].minutes

    press(qtbot, "+")
    found = planned_at(desk.workbook.workshop, STANDARD)
    assert found is not None
    assert found.minutes == before + 1

    press(qtbot, Key.Key_Delete)
    assert planned_at(desk.workbook.workshop, STANDARD) is None


def test_a_break_is_put_after_the_row_and_is_in_hand(qtbot: QtBot, desk: Desk) -> None:
    dialog = open_agenda(qtbot, desk)

    press(qtbot, "b", "20", Key.Key_Return)

    (rest,) = desk.workbook.workshop.rows(AgendaBreak)[-1:]
    assert (rest.item_id, rest.minutes) == ("d1.leadership", 20)
    assert "Break" in [row.name for row in dialog.model.rows]


def test_an_agenda_that_is_too_long_says_by_how_much(qtbot: QtBot, desk: Desk) -> None:
    dialog = open_agenda(qtbot, desk)

    press(qtbot, "600", Key.Key_Return)
    assert "min too long: it would end" in dialog.sum_words.text()

    dialog.share_button.click()
    assert "It fits" in dialog.sum_words.text()


def test_a_wrong_end_is_said_and_not_kept(qtbot: QtBot, desk: Desk) -> None:
    dialog = open_agenda(qtbot, desk)
    details = desk.workbook.workshop.details

    dialog.ends.line.setFocus()
    dialog.ends.line.selectAll()
    press(qtbot, "0815", Key.Key_Tab)

    assert dialog.ends.fault
    assert desk.workbook.workshop.details == details


def test_one_key_and_enter_borrow_five_minutes_from_the_longest(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.go_to_step(ARROW)
    agenda = agenda_of(desk.workbook.workshop, desk.runner.route)
    minutes = agenda.by_place[STANDARD].minutes

    qtbot.keyClick(desk.console, Key.Key_F7)
    assert isinstance(desk.session.dialog, BorrowDialog)
    qtbot.waitUntil(desk.session.dialog.isActiveWindow)
    lender = desk.session.dialog.buttons[0].lender
    press(qtbot, Key.Key_Return)

    after = agenda_of(desk.workbook.workshop, desk.runner.route)
    assert after.by_place[STANDARD].minutes == minutes + 5
    assert after.by_place[lender.place].minutes == lender.minutes - 5
    assert after.minutes == agenda.minutes


def test_the_room_sees_the_time_when_asked_and_never_a_rating(qtbot: QtBot, desk: Desk) -> None:
    desk.workbook.apply(SetPlannedTime(STANDARD, 500))
    desk.runner.go_to_step(ARROW)
    step = shown(desk)

    qtbot.keyClick(desk.console, Key.Key_T, CTRL | SHIFT)
    assert shown(desk).startswith(step)
    assert "Time for this" in shown(desk)
    assert "Middle" not in shown(desk)
    assert "time that is left" in desk.console.deck.line_words

    qtbot.keyClick(desk.console, Key.Key_T, CTRL | SHIFT)
    assert shown(desk) == step


def test_page_down_leads_to_the_break_and_the_wall_says_when_the_room_goes_on(
    qtbot: QtBot, desk: Desk
) -> None:
    open_agenda(qtbot, desk)
    press(qtbot, "b")
    desk.session.dialog.accept()
    desk.runner.go_to_last_step()
    qtbot.keyClick(desk.console, Key.Key_PageDown)

    resting = shown(desk)
    assert desk.runner.view.step.kind is StepKind.BREAK
    assert "Break We go on at" in resting

    qtbot.keyClick(desk.console, Key.Key_Escape)
    assert shown(desk) == resting

    qtbot.keyClick(desk.console, Key.Key_PageDown)
    assert "We go on at" not in shown(desk)


def test_home_and_end_lead_to_the_first_and_last_row_of_the_agenda(
    qtbot: QtBot, desk: Desk
) -> None:
    dialog = open_agenda(qtbot, desk)

    press(qtbot, Key.Key_End)
    last = dialog.table.currentIndex().row()
    press(qtbot, Key.Key_Home)

    assert (last, dialog.table.currentIndex().row()) == (len(dialog.model.rows) - 1, 0)


def test_break_stands_on_the_route_behind_the_place_it_follows(qtbot: QtBot, desk: Desk) -> None:
    desk.workbook.apply(AddBreak(STANDARD, 15, "Coffee"))

    titles = [(row.place, row.title) for row in route_rows(desk.runner.view)]
    at = next(number for number, (place, _) in enumerate(titles) if place == STANDARD)

    assert titles[at + 1][1] == "Coffee · 15 min"
    assert any(found.text == "Coffee" for found in destinations_of(desk.runner.view))
