"""What is being typed in the close-down lives through a crash, and is kept once."""

import json
from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.close_down import Lack
from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.edit import DeleteRecord
from icbo_desktop.domain.rows import Action, Item
from icbo_desktop.domain.session_rows import Reflection
from icbo_desktop.ui.dialogs.close_down_dialog import CloseDownDialog
from icbo_desktop.ui.dialogs.unset_rows import ActionRow

LEADERSHIP = Item("icbo-2018", "d1.leadership")
MAP = "Draw a map of services"


@pytest.fixture
def bare(desk: Desk) -> Iterator[Desk]:
    desk.workbook.apply(AddAction(LEADERSHIP, MAP))
    yield desk
    dialog = desk.session.dialog
    if dialog is not None and shiboken6.isValid(dialog):
        dialog.done(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(desk: Desk) -> CloseDownDialog:
    desk.console.run_command("close_down")
    dialog = desk.session.dialog
    assert isinstance(dialog, CloseDownDialog)
    return dialog


def row_of(desk: Desk, dialog: CloseDownDialog) -> ActionRow:
    made = next(row for row in desk.workbook.workshop.rows(Action) if row.text == MAP)
    row = dialog.listed["actions", made.id]
    assert isinstance(row, ActionRow)
    return row


def drafts(desk: Desk) -> dict[str, str]:
    found = desk.workbook.file.drafts
    return {key: draft.text for key, draft in found.items() if key.startswith("close-down/")}


def test_words_of_a_reflection_are_a_draft_while_they_are_typed(qtbot: QtBot, bare: Desk) -> None:
    line = opened(bare).reflections.fields["plus"].line

    qtbot.keyClicks(line, "Everybody spoke")

    qtbot.waitUntil(lambda: drafts(bare) == {"close-down/plus": "Everybody spoke"})


def test_a_kept_reflection_leaves_no_draft(qtbot: QtBot, bare: Desk) -> None:
    line = opened(bare).reflections.fields["delta"].line
    qtbot.keyClicks(line, "Shorter")
    qtbot.waitUntil(lambda: bool(drafts(bare)))

    qtbot.keyClick(line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not drafts(bare))
    assert bare.workbook.workshop.rows(Reflection)[-1].text == "Shorter"


def test_words_from_before_a_crash_stand_in_their_line_again(bare: Desk) -> None:
    bare.workbook.save_draft("close-down/plus", "Everybody spoke")

    dialog = opened(bare)
    assert dialog.reflections.fields["plus"].text == "Everybody spoke"
    dialog.accept()

    assert bare.workbook.workshop.rows(Reflection)[-1].text == "Everybody spoke"
    assert not drafts(bare)


def test_what_an_action_lacks_is_a_draft_until_its_line_is_left(qtbot: QtBot, bare: Desk) -> None:
    dialog = opened(bare)
    line = row_of(bare, dialog).lines[Lack.WHO]
    line.setFocus()
    qtbot.keyClicks(line, "Ann of the council")
    qtbot.waitUntil(lambda: "Ann of the council" in drafts(bare).values())

    dialog.accept()

    assert not drafts(bare)
    assert [row.who for row in bare.workbook.workshop.rows(Action) if row.text == MAP] == [
        "Ann of the council"
    ]


def typed_into_the_action(bare: Desk, **changed: object) -> Action:
    """Words typed into an opened action, left there by a sudden end."""
    action = bare.workbook.workshop.at(Action, LEADERSHIP)[-1]
    bare.workbook.save_draft(f"record/action/{action.id}", json.dumps(changed))
    return action


def test_words_typed_into_an_opened_record_are_named_and_kept_in_it(bare: Desk) -> None:
    action = typed_into_the_action(bare, text="Draw a better map", who="Ann", by_when="2031-01-31")
    dialog = opened(bare)
    assert dialog.left is not None
    (row,) = dialog.left.rows

    assert row.words == "“Draw a better map · who: Ann · by when: 2031-01-31”"
    assert row.lacks.text().endswith("action that was opened and changed")
    row.buttons["Keep the change"].click()

    kept = bare.workbook.workshop.find(Action, action.id)
    assert kept is not None
    assert (kept.text, kept.who, kept.by_when) == ("Draw a better map", "Ann", date(2031, 1, 31))
    assert bare.workbook.draft(f"record/action/{action.id}") == ""


def test_draft_that_its_record_says_by_now_is_not_named(bare: Desk) -> None:
    typed_into_the_action(bare, text=MAP, by_when=None)

    assert bare.session.left_words() == ()


def test_draft_of_a_record_that_has_gone_is_not_named(bare: Desk) -> None:
    action = typed_into_the_action(bare, text="Draw a better map")

    bare.workbook.apply(DeleteRecord(action))

    assert bare.session.left_words() == ()


def test_spoilt_draft_of_a_record_is_not_named(bare: Desk) -> None:
    action = typed_into_the_action(bare)
    for spoilt in ("{", "[1]", '"word"'):
        bare.workbook.save_draft(f"record/action/{action.id}", spoilt)
        assert bare.session.left_words() == ()
