"""What is typed into an opened record is never lost: Esc keeps it, and a crash leaves it to be offered again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddParkedItem
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.rows import Action, DifferingView, ParkedItem
from icbo_desktop.ui.console.record_drafts import with_record_draft
from icbo_desktop.ui.console.record_lists import RecordCard
from tests.builders import make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM = make_item()
FIELDS = ("Words", "What it rests on", "What would change it")


class Drafts(dict[str, str]):
    """What the workbook would keep of the drafts."""

    def save(self, key: str, text: str) -> None:
        self[key] = text

    def find(self, key: str) -> str:
        return self.get(key, "")


@pytest.fixture
def drafts() -> Drafts:
    return Drafts()


def started(make_desk: MakeDesk, drafts: Drafts, *edits: Edit) -> Desk:
    """A console as the program starts it, with what is kept and the drafts of before."""
    desk = make_desk(make_session_view(*edits))
    desk.console.draft_typed.connect(drafts.save)
    desk.console.show_drafts(drafts.find)
    return desk


def opened(desk: Desk, number: int = 0) -> RecordCard:
    card = desk.console.capture.lists.cards[number]
    card.open_editor()
    return card


def line(card: RecordCard, name: str) -> QLineEdit:
    assert card.editor is not None
    return next(one for one in card.editor.findChildren(QLineEdit) if one.accessibleName() == name)


def press_cancel(card: RecordCard) -> None:
    assert card.editor is not None
    next(one for one in card.editor.findChildren(QPushButton) if one.text() == "Cancel").click()


def test_escape_keeps_what_was_typed_into_a_view(qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts):
    desk = started(make_desk, drafts, AddDifferingView(ITEM, "It varies"))
    card = opened(desk)
    qtbot.keyClicks(line(card, "What it rests on"), "Two wards")
    qtbot.keyClicks(line(card, "What would change it"), "A joint list")

    qtbot.keyClick(line(card, "What would change it"), Qt.Key.Key_Escape)

    [view] = desk.view.workshop.rows(DifferingView)
    assert (view.evidence, view.would_change) == ("Two wards", "A joint list")
    assert (len(desk.edits), card.editor, any(drafts.values())) == (1, None, False)


def test_escape_changes_nothing_where_nothing_was_typed(
    qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts
):
    desk = started(make_desk, drafts, AddAction(ITEM, "Publish the map"))
    card = opened(desk)
    assert card.editor is not None

    qtbot.keyClick(card.editor.text, Qt.Key.Key_Escape)

    assert (desk.edits, card.editor) == ([], None)


def test_cancel_leaves_the_record_as_it_was(qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts):
    desk = started(make_desk, drafts, AddAction(ITEM, "Publish the map"))
    card = opened(desk)
    qtbot.keyClicks(line(card, "Who"), "Joint lead")
    desk.console.capture.send_drafts()

    press_cancel(card)

    assert (desk.edits, card.editor, any(drafts.values())) == ([], None, False)


def test_opening_another_record_keeps_what_was_typed_into_the_first(
    qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts
):
    edits = (AddAction(ITEM, "Publish the map"), AddParkedItem(ITEM, "Budget"))
    desk = started(make_desk, drafts, *edits)
    first = opened(desk)
    qtbot.keyClicks(line(first, "Who"), "Joint lead")

    second = opened(desk, 1)

    [action] = desk.view.workshop.rows(Action)
    assert action.who == "Joint lead"
    assert (first.editor, second.editor is not None) == (None, True)


def test_typing_is_a_draft_after_a_pause(qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts):
    desk = started(make_desk, drafts, AddAction(ITEM, "Publish the map"))
    card = opened(desk)

    qtbot.keyClicks(line(card, "Who"), "Joint lead")

    qtbot.waitUntil(lambda: any("Joint lead" in text for text in drafts.values()))


def test_draft_is_offered_again_after_a_crash(qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts):
    edits = (AddAction(ITEM, "Publish the map"),)
    before = started(make_desk, drafts, *edits)
    qtbot.keyClicks(line(opened(before), "Who"), "Joint lead")
    before.console.capture.send_drafts()
    desk = make_desk(before.view)
    desk.console.draft_typed.connect(drafts.save)
    desk.console.show_drafts(drafts.find)
    [card] = desk.console.capture.lists.cards
    assert card.waiting_words.startswith("Typed here and not kept")

    card.open_editor()
    qtbot.keyClick(line(card, "Who"), Qt.Key.Key_Return)

    [action] = desk.view.workshop.rows(Action)
    assert (action.who, card.waiting_words, any(drafts.values())) == ("Joint lead", "", False)


def test_refused_change_is_still_there_when_the_card_is_opened_again(
    qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts
):
    desk = started(make_desk, drafts, AddAction(ITEM, "Publish the map"))
    desk.refuses = True
    card = opened(desk)
    qtbot.keyClicks(line(card, "Who"), "Joint lead")

    qtbot.keyClick(line(card, "Who"), Qt.Key.Key_Escape)
    assert card.waiting_words

    card.open_editor()
    assert line(card, "Who").text() == "Joint lead"


@pytest.mark.parametrize(
    "draft", ["", "not json", "[1]", '{"text": 3, "id": "x", "by_when": "soon", "how": 1}']
)
def test_draft_that_is_none_of_the_record_changes_nothing(draft: str):
    view = make_session_view(AddParkedItem(ITEM, "Budget"))
    [parked] = view.workshop.rows(ParkedItem)

    assert with_record_draft(parked, draft) == parked
