"""What the room says is captured with Ctrl+1..5, @group and Enter; nothing typed is lost."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddNote, AddParkedItem
from icbo_desktop.domain.edits.edit import ChangeRecord, DeleteRecord, MoveCapture
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Action, DifferingView, ParkedItem
from icbo_desktop.domain.session import Position
from icbo_desktop.ui.console.capture_panel import GroupChip, draft_key
from icbo_desktop.ui.console.capture_words import CaptureKind, read_capture
from icbo_desktop.ui.console.drafts import DRAFT_MILLISECONDS
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.builders import group_id, make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM = make_item()
CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "word " * 20_000


def test_view_is_kept_by_ctrl_1_words_and_enter(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    qtbot.keyClick(desk.console.centre, Qt.Key.Key_1, CTRL)
    qtbot.keyClicks(desk.console.capture.field, "We are told after")
    qtbot.keyClick(desk.console.capture.field, Qt.Key.Key_Return)

    assert desk.edits == [AddDifferingView(ITEM, "We are told after")]
    assert desk.console.capture.field.toPlainText() == ""


def test_kind_follows_ctrl_and_its_number(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    field = desk.console.capture.field
    for key, words in ((Qt.Key.Key_3, "Minutes"), (Qt.Key.Key_5, "Budget")):
        qtbot.keyClick(field, key, CTRL)
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert desk.edits == [AddNote(ITEM, "Minutes"), AddParkedItem(ITEM, "Budget")]


def test_enter_saves_with_the_group_that_is_offered(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field

    for words in ("Told after @liv", "Told before @nhs"):
        qtbot.keyClicks(field, words)
        assert field.offer.isVisible()
        qtbot.keyClick(field, Qt.Key.Key_Return)

    lived, nhs = (group_id(desk.view.workshop, name) for name in ("Lived experience", "NHS"))
    assert desk.edits == [
        AddDifferingView(ITEM, "Told after", held_by=(lived,)),
        AddDifferingView(ITEM, "Told before", held_by=(nhs,)),
    ]
    assert (field.toPlainText(), field.offer.isVisible()) == ("", False)


def test_arrow_keys_choose_the_group_that_enter_saves_with(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field

    qtbot.keyClicks(field, "Told after @")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    second = desk.view.workshop.groups[1]
    assert desk.edits == [AddDifferingView(ITEM, "Told after", held_by=(second.id,))]


def test_tab_takes_the_group_and_typing_goes_on(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field
    field.setFocus()

    qtbot.keyClicks(field, "@liv")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClicks(field, "Told after")
    assert desk.edits == []
    qtbot.keyClick(field, Qt.Key.Key_Return)

    lived = group_id(desk.view.workshop, "Lived experience")
    assert desk.edits == [AddDifferingView(ITEM, "Told after", held_by=(lived,))]


def test_escape_closes_the_groups_and_keeps_what_was_typed(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field
    qtbot.keyClicks(field, "Told after @")

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.offer.isVisible(), field.toPlainText()) == (False, "Told after @")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert desk.edits == [AddDifferingView(ITEM, "Told after @")]


def test_offer_goes_when_the_session_moves_on(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field
    qtbot.keyClicks(field, "@")
    assert field.offer.isVisible()

    desk.show(make_session_view(at=make_item("d1.two")))

    assert not field.offer.isVisible()


def test_at_word_that_was_not_completed_is_read_on_saving(desk: Desk):
    groups = desk.view.workshop.groups

    found = read_capture(CaptureKind.VIEW, "@nhs we wait @nobody", groups, date(2026, 11, 19))

    assert found.text == "we wait @nobody"
    assert found.group_ids == (group_id(desk.view.workshop, "NHS"),)


def test_address_is_no_group(desk: Desk):
    groups = desk.view.workshop.groups

    found = read_capture(CaptureKind.VIEW, "write to a@nhs.example", groups, date(2026, 11, 19))

    assert (found.text, found.group_ids) == ("write to a@nhs.example", ())


def test_action_takes_priority_who_and_date_from_its_words(qtbot: QtBot, desk: Desk):
    desk.console.run_command("capture_action")

    qtbot.keyClicks(desk.console.capture.field, "Publish the map !high >Joint lead by 31 Jan")
    qtbot.keyClick(desk.console.capture.field, Qt.Key.Key_Return)

    assert desk.edits == [
        AddAction(ITEM, "Publish the map", "high", "Joint lead", date(2027, 1, 31))
    ]


def test_day_that_does_not_exist_stays_in_the_words():
    found = read_capture(CaptureKind.ACTION, "Meet by 31 Feb", (), date(2026, 11, 19))

    assert (found.text, found.by_when) == ("Meet by 31 Feb", None)


def test_words_stay_where_the_edit_was_refused(qtbot: QtBot, desk: Desk):
    desk.refuses = True
    desk.console.run_command("capture_view")

    qtbot.keyClicks(desk.console.capture.field, "Do not lose me")
    qtbot.keyClick(desk.console.capture.field, Qt.Key.Key_Return)

    assert desk.console.capture.field.toPlainText() == "Do not lose me"


def test_shift_enter_starts_a_line(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field

    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "two")

    assert len(field.toPlainText().splitlines()) == 2
    assert desk.edits == []


def test_draft_is_sent_soon_after_the_last_key(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field
    key = draft_key(Place(PlaceKind.STANDARD, ITEM), CaptureKind.VIEW)

    with qtbot.waitSignal(desk.console.draft_typed, timeout=2_000) as sent:
        qtbot.keyClicks(field, "half a sen")

    assert sent.args == [key, "half a sen"]


def test_draft_is_sent_again_and_again_while_typing_goes_on(qtbot: QtBot, desk: Desk):
    sent: list[str] = []
    desk.console.draft_typed.connect(lambda _key, text: sent.append(text))

    qtbot.keyClicks(desk.console.capture.field, "x" * 60, delay=DRAFT_MILLISECONDS // 20)

    assert len(sent) >= 2
    assert sent[-1]


def test_draft_is_sent_when_the_place_changes_and_comes_back_with_it(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field
    here = desk.view
    qtbot.keyClicks(field, "half a sen")

    with qtbot.waitSignal(desk.console.draft_typed):
        desk.show(make_session_view(at=make_item("d1.two")))
    assert field.toPlainText() == ""
    desk.show(here)

    assert field.toPlainText() == "half a sen"


def test_draft_from_before_a_restart_stands_in_the_field(desk: Desk):
    key = draft_key(Place(PlaceKind.STANDARD, ITEM), CaptureKind.VIEW)

    desk.console.show_drafts({key: "from before"}.get)

    assert desk.console.capture.field.toPlainText() == "from before"


def test_draft_is_dropped_when_its_words_are_kept(qtbot: QtBot, desk: Desk):
    sent: list[tuple[str, str]] = []
    desk.console.draft_typed.connect(lambda key, text: sent.append((key, text)))
    qtbot.keyClicks(desk.console.capture.field, "kept")

    qtbot.keyClick(desk.console.capture.field, Qt.Key.Key_Return)

    assert sent[-1][1] == ""


def test_a_group_taken_off_is_taken_off_the_draft(qtbot: QtBot, desk: Desk):
    sent: list[str] = []
    desk.console.draft_typed.connect(lambda _key, text: sent.append(text))
    field = desk.console.capture.field
    qtbot.keyClicks(field, "Told late ")
    field.group_named.emit(group_id(desk.view.workshop, "Council"))
    field.send_draft()
    assert "@" in sent[-1]

    [chip] = desk.console.capture.findChildren(GroupChip)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert sent[-1].strip() == "Told late"


def test_change_elsewhere_leaves_typed_words_alone(qtbot: QtBot, desk: Desk):
    qtbot.keyClicks(desk.console.capture.field, "still typing")

    desk.do(AddParkedItem(ITEM, "Another thing"))

    assert desk.console.capture.field.toPlainText() == "still typing"


def test_editor_changes_every_field_of_an_action(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddAction(ITEM, "Publish the map")))
    card = desk.console.capture.lists.cards[0]

    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.editor is not None
    who = next(f for f in card.editor.findChildren(QLineEdit) if f.accessibleName() == "Who")
    qtbot.keyClicks(who, "Joint lead")
    qtbot.keyClick(who, Qt.Key.Key_Return)

    [edit] = desk.edits
    assert isinstance(edit, ChangeRecord)
    assert isinstance(edit.after, Action)
    assert edit.after.who == "Joint lead"
    assert card.editor is None


def test_open_editor_is_kept_when_the_session_moves_on(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddParkedItem(ITEM, "Budget")))
    card = desk.console.capture.lists.cards[0]
    card.open_editor()
    assert card.editor is not None
    card.editor.text.setPlainText("Budget for next year")

    desk.show(replace(desk.view, state=replace(desk.view.state, position=Position(0))))

    [parked] = desk.view.workshop.rows(ParkedItem)
    assert parked.text == "Budget for next year"


def test_long_line_is_not_cut_by_opening_and_keeping_it(make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddAction(ITEM, "Publish", who=LONG.strip())))
    card = desk.console.capture.lists.cards[0]
    card.open_editor()
    assert card.editor is not None

    card.editor.text.setPlainText("Publish it")
    card.editor.keep()

    [action] = desk.view.workshop.rows(Action)
    assert (action.text, action.who) == ("Publish it", LONG.strip())


def test_record_can_be_moved_to_another_standard(make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddDifferingView(ITEM, "It varies")))
    card = desk.console.capture.lists.cards[0]
    card.open_editor()
    assert card.editor is not None

    card.editor.move_to(make_item("d1.two"))
    card.editor.keep()

    [view] = desk.view.workshop.rows(DifferingView)
    assert isinstance(desk.edits[0], MoveCapture)
    assert view.item_id == "d1.two"
    assert desk.console.capture.lists.cards == ()


def test_record_can_be_deleted(make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddDifferingView(ITEM, "It varies")))
    card = desk.console.capture.lists.cards[0]
    card.open_editor()
    assert card.editor is not None

    card.editor.delete()

    assert isinstance(desk.edits[0], DeleteRecord)
    assert desk.console.capture.lists.cards == ()


def test_text_of_any_length_is_short_on_its_card_and_whole_in_its_editor(make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddDifferingView(ITEM, LONG)))
    card = desk.console.capture.lists.cards[0]

    card.open_editor()

    assert len(card.accessibleName()) < 600
    assert card.editor is not None
    assert card.editor.text.toPlainText().split() == LONG.split()
