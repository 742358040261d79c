"""The close-down on the real desk, by keys: what is unset is named, and set or honestly left."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.close_down import Lack, close_down
from icbo_desktop.domain.edits.capture import AddAction, AddParkedItem
from icbo_desktop.domain.edits.closing import AddReflection
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Action, Assessment, DifferingView, Item, Note, ParkedItem
from icbo_desktop.domain.session_rows import Reflection, ReflectionKind
from icbo_desktop.ui.console.capture_panel import draft_key
from icbo_desktop.ui.console.capture_words import CaptureKind, group_word
from icbo_desktop.ui.console.tally_drafts import tally_draft_key
from icbo_desktop.ui.dialogs.close_down_dialog import CloseDownDialog
from icbo_desktop.ui.dialogs.earlier_actions_dialog import EarlierActionsDialog
from icbo_desktop.ui.dialogs.end_session_dialog import EndSessionDialog
from icbo_desktop.ui.dialogs.unset_rows import ActionRow, ReasonRow
from icbo_desktop.ui.shared.review_row import ReviewRow

LEADERSHIP = Item("icbo-2018", "d1.leadership")
MAP = "Draw a map of services"
Key = Qt.Key


@pytest.fixture
def bare(desk: Desk) -> Desk:
    """The demo with one action of which nothing but the words is known."""
    desk.workbook.apply(AddAction(LEADERSHIP, MAP))
    return desk


@pytest.fixture(autouse=True)
def closed_dialogs(desk: Desk) -> Iterator[None]:
    """A dialog that a test opened and did not close."""
    yield
    dialog = desk.session.dialog
    if dialog is not None and shiboken6.isValid(dialog):
        dialog.done(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(qtbot: QtBot, desk: Desk) -> CloseDownDialog:
    desk.console.run_command("close_down")
    dialog = desk.session.dialog
    assert isinstance(dialog, CloseDownDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(qtbot: QtBot, *keys: Key | str) -> None:
    """Each key goes where the keyboard is by then."""
    for key in keys:
        for each in key if isinstance(key, str) else (key,):
            qtbot.keyClick(QApplication.focusWidget(), each)


def action(desk: Desk) -> Action:
    return next(row for row in desk.workbook.workshop.rows(Action) if row.text == MAP)


def shown(desk: Desk) -> str:
    scene = desk.wall.scene
    assert scene is not None
    return " ".join(line.text for line in scene.texts)


def test_parked_items_are_reviewed_one_by_one_by_keys(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    before = len(desk.workbook.workshop.rows(Action))

    press(qtbot, "ald")

    outcomes = [row.outcome for row in desk.workbook.workshop.rows(ParkedItem)]
    assert outcomes[:3] == ["action", "later", "dropped"]
    assert len(desk.workbook.workshop.rows(Action)) == before + 1
    made = [row for row in dialog.listed.values() if isinstance(row, ActionRow)]
    assert [row.unset.lacks for row in made] == [(Lack.WHO, Lack.BY_WHEN, Lack.MEASURE)]


def test_a_key_pressed_again_makes_no_second_action(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    first = next(row for row in dialog.listed.values() if isinstance(row, ReviewRow))
    press(qtbot, "a")
    actions = len(desk.workbook.workshop.rows(Action))

    first.stop.setFocus()
    press(qtbot, "a")

    assert len(desk.workbook.workshop.rows(Action)) == actions


def test_what_an_action_lacks_is_set_in_place(qtbot: QtBot, bare: Desk) -> None:
    dialog = opened(qtbot, bare)
    (row,) = (row for row in dialog.listed.values() if isinstance(row, ActionRow))

    row.lines[Lack.WHO].setFocus()
    press(qtbot, "Ann", Key.Key_Tab, "no money yet", Key.Key_Tab, "one map", Key.Key_Tab)

    assert (action(bare).who, action(bare).measure) == ("Ann", "one map")
    assert (action(bare).by_when, action(bare).no_date_reason) == (None, "no money yet")
    assert row.lacks.text() == "Settled."


def test_what_is_left_open_is_left_honestly(qtbot: QtBot, bare: Desk) -> None:
    dialog = opened(qtbot, bare)
    (row,) = (row for row in dialog.listed.values() if isinstance(row, ActionRow))

    row.leave_button.setFocus()
    press(qtbot, Key.Key_Return)

    assert action(bare).who == "left open"
    assert not close_down(bare.workbook.workshop, bare.workbook.frameworks).actions


def test_a_standard_without_an_action_gets_its_reason(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    row = next(row for row in dialog.listed.values() if isinstance(row, ReasonRow))

    row.reason.setFocus()
    press(qtbot, "well in hand", Key.Key_Tab)

    assessment = desk.workbook.workshop.assessment(row.unset.item)
    assert isinstance(assessment, Assessment)
    assert assessment.no_action_reason == "well in hand"


def test_plus_and_delta_are_kept_and_go_nowhere_unasked(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    before = shown(desk)

    dialog.reflections.fields["plus"].line.setFocus()
    press(qtbot, "Good room", Key.Key_Return)
    dialog.reflections.fields["delta"].line.setFocus()
    press(qtbot, "Start later", Key.Key_Escape)

    kept = [(row.kind, row.text) for row in desk.workbook.workshop.rows(Reflection)]
    assert kept == [("plus", "Good room"), ("delta", "Start later")]
    assert shown(desk) == before


@pytest.mark.parametrize(
    ("kind", "heading"), [("plus", "What was good"), ("delta", "What to change next time")]
)
def test_the_room_is_shown_the_page_of_what_is_worked_on(
    qtbot: QtBot, desk: Desk, kind: ReflectionKind, heading: str
) -> None:
    desk.workbook.apply(AddReflection("plus", "Good room"))
    desk.workbook.apply(AddReflection("delta", "Start later"))
    dialog = opened(qtbot, desk)

    dialog.reflections.fields[kind].line.setFocus()
    qtbot.waitUntil(dialog.reflections.fields[kind].line.hasFocus)
    dialog.stages["reflections"].show_asked.emit("reflections")

    assert heading in shown(desk)


def test_the_room_is_shown_the_parked_item_that_is_next(qtbot: QtBot, desk: Desk) -> None:
    for number in range(30):
        desk.workbook.apply(
            AddParkedItem(LEADERSHIP, f"Question {number} that waits for an answer")
        )
    dialog = opened(qtbot, desk)
    waiting = [row for row in dialog.listed.values() if isinstance(row, ReviewRow)]
    for row in waiting[:25]:
        row.buttons.button("later").click()

    dialog.stages["parked"].show_asked.emit("parked")

    (text,) = [
        row.text
        for row in desk.workbook.workshop.rows(ParkedItem)
        if row.id == waiting[25].record_id
    ]
    assert text in shown(desk)


def test_nothing_goes_to_the_room_where_nothing_was_said(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    before = shown(desk)

    dialog.stages["reflections"].show_asked.emit("reflections")

    assert shown(desk) == before
    assert dialog.problem == "There is nothing to show to the room yet."


def test_the_end_of_a_session_leads_to_the_close_down_and_back(qtbot: QtBot, desk: Desk) -> None:
    desk.console.run_command("end")
    ending = desk.dialogs.dialog
    assert isinstance(ending, EndSessionDialog)

    ending.settle_button.click()
    dialog = desk.session.dialog
    assert isinstance(dialog, CloseDownDialog)
    dialog.end_button.click()

    assert isinstance(desk.dialogs.dialog, EndSessionDialog)
    desk.dialogs.dialog.reject()


def test_leaving_is_never_blocked(qtbot: QtBot, bare: Desk) -> None:
    dialog = opened(qtbot, bare)

    with qtbot.waitSignal(dialog.destroyed):
        press(qtbot, Key.Key_Escape)


def carry(desk: Desk) -> None:
    """Three actions of the demo come from an earlier workshop."""
    for row in desk.workbook.workshop.rows(Action)[:3]:
        carried = replace(row, carried_from="Northborough, 12 May 2026", status="open")
        desk.workbook.apply(ChangeRecord(carried))


def statuses(desk: Desk) -> list[str]:
    return [row.status for row in desk.workbook.workshop.rows(Action) if row.carried_from]


def test_close_down_without_an_earlier_workshop_has_no_stage_for_it(
    qtbot: QtBot, desk: Desk
) -> None:
    assert opened(qtbot, desk).stages["earlier"].isHidden()


def test_earlier_actions_are_reviewed_in_the_close_down(qtbot: QtBot, desk: Desk) -> None:
    carry(desk)
    dialog = opened(qtbot, desk)
    assert dialog.stages["earlier"].isVisible()

    dialog.earlier.listed[0].stop.setFocus()
    press(qtbot, "dsx")

    assert statuses(desk) == ["done", "open", "dropped"]
    assert dialog.earlier.next_open() is None


def test_earlier_actions_are_reviewed_by_keys(qtbot: QtBot, desk: Desk) -> None:
    carry(desk)
    desk.console.run_command("earlier_actions")
    dialog = desk.session.dialog
    assert isinstance(dialog, EarlierActionsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)

    press(qtbot, "dsx")

    assert statuses(desk) == ["done", "open", "dropped"]


def test_words_typed_and_not_kept_are_named_and_can_be_kept_or_dropped(
    qtbot: QtBot, desk: Desk
) -> None:
    place = Place(PlaceKind.STANDARD, LEADERSHIP)
    desk.workbook.save_draft(draft_key(place, CaptureKind.VIEW), "half a thought")
    desk.workbook.save_draft(draft_key(place, CaptureKind.PARKED), "the other half")
    dialog = opened(qtbot, desk)
    assert dialog.left is not None
    first, second = dialog.left.rows

    first.buttons["Keep as a note"].click()
    second.buttons["Drop"].click()

    notes = [row.text for row in desk.workbook.workshop.at(Note, LEADERSHIP)]
    assert "half a thought" in notes
    assert not any(draft.text for draft in desk.workbook.file.drafts.values())
    assert dialog.left.isHidden()


def test_words_kept_at_the_close_are_taken_apart_as_where_they_were_typed(
    qtbot: QtBot, desk: Desk
) -> None:
    place = Place(PlaceKind.STANDARD, LEADERSHIP)
    group = desk.workbook.workshop.groups[0]
    desk.workbook.save_draft(
        draft_key(place, CaptureKind.VIEW), f"We hear of it after @{group_word(group)}"
    )
    desk.workbook.save_draft(
        draft_key(place, CaptureKind.ACTION), "Publish the map >joint lead by 31 Jan 2031"
    )
    dialog = opened(qtbot, desk)
    assert dialog.left is not None

    for row in tuple(dialog.left.rows):
        next(iter(row.buttons.values())).click()

    view = desk.workbook.workshop.at(DifferingView, LEADERSHIP)[-1]
    action = desk.workbook.workshop.at(Action, LEADERSHIP)[-1]
    assert (view.text, view.held_by) == ("We hear of it after", (group.id,))
    assert (action.text, action.who) == ("Publish the map", "joint lead")
    assert action.by_when == date(2031, 1, 31)


def test_end_counts_the_words_typed_and_not_kept(desk: Desk) -> None:
    place = Place(PlaceKind.STANDARD, LEADERSHIP)
    group = desk.workbook.workshop.groups[0]
    desk.workbook.save_draft(draft_key(place, CaptureKind.VIEW), "half a thought")
    desk.workbook.save_draft(tally_draft_key(LEADERSHIP, group.id, 1), "3 + 4")

    desk.dialogs.ask_to_end()

    ending = desk.dialogs.dialog
    assert isinstance(ending, EndSessionDialog)
    words = "Typed and not kept: 1 text and 1 rating that waits for a yes."
    assert ending.left_words.text() == words
    ending.done(0)
