"""A differing view is a record of its own: every field of it, and a name is asked about before it is kept."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.rows import Action, DifferingView
from icbo_desktop.ui.console.record_editor import RecordEditor
from icbo_desktop.ui.console.record_fields import Choice, GroupBoxes, OptionalNumber
from tests.builders import group_id, make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM = make_item()
NAMED = "We are told after, said Sarah Thompson"


def editor_of(desk: Desk) -> RecordEditor:
    """The editor of the one differing view."""
    [view] = desk.view.workshop.rows(DifferingView)
    card = desk.console.capture.lists.card(view.id)
    card.open_editor()
    assert card.editor is not None
    return card.editor


def choice(editor: RecordEditor, name: str) -> Choice:
    return next(one for one in editor.findChildren(Choice) if one.accessibleName() == name)


def held_by(editor: RecordEditor, group: str) -> None:
    boxes = editor.findChild(GroupBoxes)
    for box in boxes._boxes.values():
        if box.accessibleName() == f"Held by {group}":
            box.click()


def test_view_is_linked_to_its_evidence_and_its_action(make_desk: MakeDesk):
    desk = make_desk(
        make_session_view(AddAction(ITEM, "Publish the map"), AddDifferingView(ITEM, "It varies"))
    )
    [action] = desk.view.workshop.rows(Action)
    editor = editor_of(desk)

    choice(editor, "About the evidence").choose("d1.one.e2")
    choice(editor, "The action it led to").choose(action.id)
    editor.ask_to_keep()

    [view] = desk.view.workshop.rows(DifferingView)
    assert (view.evidence_id, view.action_id) == ("d1.one.e2", action.id)


def test_view_is_held_by_several_groups_and_so_many_people(make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddDifferingView(ITEM, "It varies")))
    editor = editor_of(desk)

    held_by(editor, "NHS")
    held_by(editor, "Lived experience")
    people = next(
        one
        for one in editor.findChildren(OptionalNumber)
        if one.accessibleName() == "How many people"
    )
    people.setValue(3)
    editor.ask_to_keep()

    [view] = desk.view.workshop.rows(DifferingView)
    names = [group_id(desk.view.workshop, name) for name in ("NHS", "Lived experience")]
    assert (view.holder, list(view.held_by), view.how_many) == ("groups", names, 3)


def test_view_moved_to_another_standard_leaves_its_links_behind(make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddDifferingView(ITEM, "It varies")))
    editor = editor_of(desk)
    choice(editor, "About the evidence").choose("d1.one.e2")

    editor.move_to(make_item("d1.two"))
    editor.ask_to_keep()

    [view] = desk.view.workshop.rows(DifferingView)
    assert (view.item_id, view.evidence_id) == ("d1.two", "")


def test_name_in_a_view_is_asked_about_and_kept_when_enter_comes_again(qtbot: QtBot, desk: Desk):
    field = desk.console.capture.field
    qtbot.keyClicks(field, NAMED)

    qtbot.keyClick(field, Qt.Key.Key_Return)
    asked = desk.console.capture.told_words
    assert desk.edits == []
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert "Sarah Thompson" in asked
    assert asked.endswith("Enter again keeps it.")
    assert desk.edits == [AddDifferingView(ITEM, NAMED)]


def test_name_put_into_a_kept_view_is_asked_about_once(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddDifferingView(ITEM, "It varies")))
    editor = editor_of(desk)
    editor.text.setPlainText(NAMED)

    editor.ask_to_keep()
    assert "Sarah Thompson" in editor.told_words
    editor.ask_to_keep()

    [edit] = desk.edits
    assert isinstance(edit, ChangeRecord)
    assert edit.after.text == NAMED


def test_name_that_was_kept_before_is_not_asked_about_again(make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddDifferingView(ITEM, NAMED)))
    editor = editor_of(desk)

    editor.text.setPlainText(f"{NAMED}, and others")
    editor.ask_to_keep()

    assert len(desk.edits) == 1
