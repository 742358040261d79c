"""Checklists, points for and against, and the room's own words: by keys, kept as they are typed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddArgument, SetAnswer
from icbo_desktop.domain.edits.edit import ChangeRecord, DeleteRecord
from icbo_desktop.domain.edits.rating import SetFinding
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.overlay import ItemWords, Overlay, overlaid
from icbo_desktop.domain.route import PlaceKind
from icbo_desktop.domain.rows import Argument
from icbo_desktop.ui.console.arguments_card import ArgumentsCard, argument_draft_key
from icbo_desktop.ui.console.list_cards import ChecklistCard, ListCard
from icbo_desktop.ui.console.prompts_card import PromptsCard
from icbo_desktop.ui.console.summary_cards import NarrativeCard
from icbo_desktop.ui.shared.captions import Caption
from tests.builders import make_change
from tests.gui.console.conftest import Desk, MakeDesk
from tests.gui.console.shipped_views import first_place, shipped_view, standard_place
from tests.unit.packs.pack_shape import shipped

SOURCES = first_place(PlaceKind.CHECKLIST, "cbo-2015")
OPTION_ONE = standard_place("kings-fund-2015", "d3.existing")
SHOWN_BETWEEN = standard_place("kings-fund-2015", "d1.share")
PERSON = standard_place("cbo-2015", "d1.person-centred")


def arguments_of(desk: Desk) -> ArgumentsCard:
    return desk.console.centre.findChild(ArgumentsCard)


def test_three_keys_go_through_three_items_of_a_checklist(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("cbo-2015", at=SOURCES))
    card = desk.console.centre.findChild(ChecklistCard)
    ids = [item.id for item in shipped("cbo-2015").lists_by_id["sources-of-evidence"].items]
    card.row(ids[0]).take_keyboard()

    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2):
        qtbot.keyClick(desk.console.focusWidget(), key)

    found = zip(ids, ("clear", "none", "some"), strict=False)
    assert desk.edits == [SetFinding(SOURCES.item, one, value) for one, value in found]
    assert card.remark.text() == "3 of 27 seen"


def test_delete_takes_a_finding_back_and_stays(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("cbo-2015", at=SOURCES))
    row = next(iter(desk.console.centre.findChild(ChecklistCard)._rows.values()))
    desk.do(SetFinding(SOURCES.item, row._line.id, "some"))
    row.take_keyboard()

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Delete)

    assert desk.edits == [SetFinding(SOURCES.item, row._line.id, None)]
    assert row.isAncestorOf(desk.console.focusWidget())


def test_lists_of_a_standard_stand_at_the_standard_with_their_headings(make_desk: MakeDesk):
    desk = make_desk(shipped_view("cbo-2015", at=SOURCES))
    headings = {name for name, _ in shipped("cbo-2015").lists_by_id["sources-of-evidence"].groups}

    shown = {label.text() for label in desk.console.centre.findChildren(Caption)}

    assert headings <= shown
    desk.show(shipped_view("kings-fund-2015", at=OPTION_ONE))
    lists = shipped("kings-fund-2015").standard("d3.existing").lists
    assert len(desk.console.centre.findChildren(ListCard)) == len(lists)


def test_point_for_is_kept_by_enter_and_can_be_mended_and_deleted(
    qtbot: QtBot, make_desk: MakeDesk
):
    desk = make_desk(shipped_view("kings-fund-2015", at=OPTION_ONE))
    side = arguments_of(desk).sides["for"]

    qtbot.keyClicks(side.field, "No new body")
    qtbot.keyClick(side.field, Qt.Key.Key_Return)
    (row,) = side.rows.values()
    row.edit_button.click()
    qtbot.keyClicks(row.field, " needed")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    row.delete_button.click()

    added, changed, deleted = desk.edits
    assert added == AddArgument(OPTION_ONE.item, "for", "No new body")
    assert isinstance(changed, ChangeRecord)
    assert changed.after.text == "No new body needed"
    assert isinstance(deleted, DeleteRecord)
    assert (side.field.toPlainText(), side.rows) == ("", {})


def test_points_stand_in_the_order_they_were_made_when_the_clock_was_set_back(make_desk: MakeDesk):
    view = shipped_view("kings-fund-2015", at=OPTION_ONE)
    workshop = view.workshop
    for text, minutes in (("First", 90), ("Second", 30)):
        point = AddArgument(OPTION_ONE.item, "for", text)
        workshop = apply(workshop, make_change(point, workshop, minutes=minutes))

    desk = make_desk(replace(view, workshop=workshop))

    rows = desk.console.centre.findChild(ArgumentsCard).sides["for"].rows.values()
    assert [row.words.text() for row in sorted(rows, key=lambda row: row.y())] == [
        "First",
        "Second",
    ]


def test_tab_comes_to_the_rooms_points_before_the_field_for_more(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("kings-fund-2015", at=OPTION_ONE))
    side = arguments_of(desk).sides["for"]
    desk.do(AddArgument(OPTION_ONE.item, "for", "One"))
    (row,) = side.rows.values()
    qtbot.waitUntil(row.isVisible)
    row.edit_button.setFocus()

    qtbot.keyClick(row.edit_button, Qt.Key.Key_Tab)
    assert desk.console.focusWidget() is row.delete_button
    qtbot.keyClick(row.delete_button, Qt.Key.Key_Tab)

    assert desk.console.focusWidget() is side.field


def test_point_that_is_refused_stays_in_its_field(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("kings-fund-2015", at=OPTION_ONE))
    desk.refuses = True
    field = arguments_of(desk).sides["against"].field

    qtbot.keyClicks(field, "It is slow")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field.toPlainText() == "It is slow"
    assert desk.view.workshop.rows(Argument) == ()


def test_point_being_typed_is_a_draft_that_comes_back(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("kings-fund-2015", at=OPTION_ONE))
    drafts: dict[str, str] = {}
    desk.console.draft_typed.connect(drafts.__setitem__)
    qtbot.keyClicks(arguments_of(desk).sides["for"].field, "Half a")
    desk.console.centre.send_drafts()
    assert drafts == {argument_draft_key(OPTION_ONE.item, "for"): "Half a"}

    desk.show(shipped_view("kings-fund-2015", at=SHOWN_BETWEEN))
    desk.console.show_drafts(lambda key: drafts.get(key, ""))
    desk.show(shipped_view("kings-fund-2015", at=OPTION_ONE))

    assert arguments_of(desk).sides["for"].field.toPlainText() == "Half a"


def test_answer_to_a_prompt_is_kept_when_its_field_is_left(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("cbo-2015", at=PERSON))
    field = desk.console.centre.findChild(PromptsCard).fields["how-doing"]
    qtbot.waitUntil(desk.console.isActiveWindow)
    field.setFocus()

    qtbot.keyClicks(field, "Well, in parts ")
    field.keep()
    qtbot.keyClicks(field, "only")
    desk.console.centre.setFocus()

    assert desk.edits == [
        SetAnswer(PERSON.item, "how-doing", "Well, in parts "),
        SetAnswer(PERSON.item, "how-doing", "Well, in parts only"),
    ]


def test_narrative_asks_what_the_framework_asks(make_desk: MakeDesk):
    desk = make_desk(shipped_view("cbo-2015", at=first_place(PlaceKind.SUMMARY, "cbo-2015")))
    narrative = shipped("cbo-2015").narrative
    assert narrative is not None

    card = desk.console.centre.findChild(NarrativeCard)

    assert narrative.text in {label.text() for label in card.findChildren(Caption)}


def test_words_of_an_overlay_are_shown_where_the_facilitator_stands(make_desk: MakeDesk):
    desk = make_desk(shipped_view("cbo-2015", at=PERSON))
    framework = shipped("cbo-2015")
    words = ItemWords(PERSON.item.item_id, title="Plain")
    overlay = Overlay("plain", framework.id, "1.0.0", "Plain", "local", items=(words,))
    row = replace(desk.view.workshop.frameworks[0], overlay="plain")

    worded = {framework.id: overlaid(framework, overlay)}
    desk.show(replace(desk.view, frameworks=worded, workshop=desk.view.workshop.with_row(row)))

    assert "Plain" in {label.text() for label in desk.console.centre.findChildren(Caption)}
