"""What is being typed in the close-down lives through a crash, and is kept once."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.close_down import Lack
from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.rows import Action, Item
from icbo_desktop.domain.session_rows import Reflection
from icbo_desktop.ui.dialogs.close_down_dialog import CloseDownDialog
from icbo_desktop.ui.dialogs.unset_rows import ActionRow

MAP = "Draw a map of services"


@pytest.fixture
def bare(desk: Desk) -> Iterator[Desk]:
    desk.workbook.apply(AddAction(Item("icbo-2018", "d1.leadership"), MAP))
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
