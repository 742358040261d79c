"""The console asks by signals, tells what the room sees, and keeps its place when something changes."""

import gc
import weakref
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddParkedItem
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetFinding, SetFindingNote, SetStatus
from icbo_desktop.domain.edits.setting import ChangeDetails
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.session import Position, SessionView
from icbo_desktop.domain.wall_state import Banner, Cover, WallEvent, WallState
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services.publishing import PublishState
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.session_runner import ClockFace
from icbo_desktop.ui.console.console_window import OF_THE_CONSOLE, OF_THE_SESSION, ConsoleWindow
from icbo_desktop.ui.console.route_list import RouteDelegate
from icbo_desktop.ui.console.route_rows import RowKind
from icbo_desktop.ui.console.standard_cards import EvidenceCard, QuestionsCard
from icbo_desktop.ui.console.summary_cards import NarrativeCard
from icbo_desktop.ui.shared.commands import COMMANDS, START
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.builders import make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM, OTHER = make_item(), make_item("d1.two")
PLACE = Place(PlaceKind.STANDARD, ITEM)
SCENE = Scene(1600, 900, (), alt="A made-up page.")
PLAIN = [
    "undo", "redo", "next", "back", "first", "last", "timer", "export", "details", "groups",
    "keys", "go_to", "search", "save_copy", "save_now", "scope", "retry", "text_size", "end", "theme", "ratio", "name_screens", "swap_screens",
    "frameworks", "library", "words", "choose_screen", "room_check", "change_key",
]  # fmt: skip


@pytest.mark.parametrize("command_id", PLAIN)
def test_command_is_passed_on_as_a_request(qtbot: QtBot, desk: Desk, command_id: str):
    with qtbot.waitSignal(getattr(desk.console, f"{command_id}_requested"), timeout=100):
        desk.console.run_command(command_id)


@pytest.mark.parametrize(
    ("key", "event"),
    [
        (Qt.Key.Key_B, WallEvent.TOGGLE_BLACK),
        (Qt.Key.Key_Comma, WallEvent.TOGGLE_WHITE),
        (Qt.Key.Key_F9, WallEvent.TOGGLE_FREEZE),
        (Qt.Key.Key_H, WallEvent.TOGGLE_HOLDING),
        (Qt.Key.Key_Escape, WallEvent.ESCAPE),
        (Qt.Key.Key_R, WallEvent.ARM_REVEAL),
        (Qt.Key.Key_F5, WallEvent.SHOW_FROM_START),
    ],
)
def test_key_of_the_room_asks_for_its_wall_event(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher, key: Qt.Key, event: WallEvent
):
    desk.console.centre.setFocus()

    with qtbot.waitSignal(desk.console.wall_event_requested, timeout=100) as asked:
        qtbot.keyClick(desk.console.centre, key)

    assert asked.args == [event]


def test_every_command_of_the_table_does_something(desk: Desk):
    handled = {*PLAIN, "commit_browsing", *OF_THE_CONSOLE, *OF_THE_SESSION}
    handled |= {"rate", "rate_cell", "find", "tally_seat"}
    wall = {"show_from_start", "show_from_here", "black", "white", "freeze", "hold", "escape"}
    wall |= {"reveal_arm", "hide_ratings", "text_larger", "text_smaller", "text_fit"}
    captures = {
        "capture_view",
        "capture_practice",
        "capture_note",
        "capture_action",
        "capture_parked",
    }

    in_session = {command.id for command in COMMANDS if command.menu != START}
    assert in_session == handled | wall | captures


def test_choosing_in_the_route_asks_to_browse(qtbot: QtBot, desk: Desk):
    route = desk.console.route
    place = Place(PlaceKind.STANDARD, OTHER)

    with qtbot.waitSignal(desk.console.browse_requested, timeout=100) as asked:
        centre = route.visualRect(route.row_index(place)).center()
        qtbot.mouseClick(route.viewport(), Qt.MouseButton.LeftButton, pos=centre)

    assert asked.args == [place]


def test_browsing_bar_says_what_the_room_still_sees(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(browsing=OTHER))
    bar = desk.console.browsing_bar
    assert bar.words.text().startswith("The room still sees I Short d1.one. Page Down")

    with qtbot.waitSignal(desk.console.commit_browsing_requested, timeout=100):
        qtbot.mouseClick(bar.show_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.console.stop_browsing_requested, timeout=100):
        qtbot.mouseClick(bar.back_button, Qt.MouseButton.LeftButton)


def test_browsing_bar_is_away_while_following_the_room(desk: Desk):
    assert not desk.console.browsing_bar.isVisible()


def test_enter_on_the_browsed_row_shows_it_to_the_room(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(browsing=OTHER))

    with qtbot.waitSignal(desk.console.commit_browsing_requested, timeout=100):
        qtbot.keyClick(desk.console.route, Qt.Key.Key_Return)


def test_route_tells_where_each_standard_stands(make_desk: MakeDesk):
    desk = make_desk(make_session_view(SetAgreedRating(ITEM, 6), SetStatus(OTHER, "parked")))

    rows = [row for row in desk.console.route.model_rows if row.kind is RowKind.STANDARD]

    assert [row.mark for row in rows[:3]] == ["6", "parked", "–"]  # noqa: RUF001 - a dash
    assert rows[0].words == "Standard I Short d1.one, rated 6, the room is here"


def test_question_is_put_on_the_wall_by_its_button(qtbot: QtBot, desk: Desk):
    card = desk.console.centre.findChild(QuestionsCard)

    with qtbot.waitSignal(desk.console.step_requested, timeout=100) as asked:
        qtbot.mouseClick(card.button("d1.one.q2"), Qt.MouseButton.LeftButton)
    assert asked.args == [Step(StepKind.QUESTION, PLACE, "d1.one.q2")]

    desk.show(make_session_view(step=2))
    assert card.button("d1.one.q2").text() == "On screen"
    assert card.button("d1.one.q1").text() == "Show"


def test_finding_is_set_and_cleared_by_the_same_button(qtbot: QtBot, desk: Desk):
    card = desk.console.centre.findChild(EvidenceCard)
    some = card.row("d1.one.e1").found.button("some")

    qtbot.mouseClick(some, Qt.MouseButton.LeftButton)
    assert card.remark.text() == "1 of 3 seen"
    qtbot.mouseClick(some, Qt.MouseButton.LeftButton)

    assert desk.edits == [
        SetFinding(ITEM, "d1.one.e1", "some"),
        SetFinding(ITEM, "d1.one.e1", None),
    ]


def test_note_on_evidence_is_kept_when_the_field_is_left(qtbot: QtBot, desk: Desk):
    row = desk.console.centre.findChild(EvidenceCard).row("d1.one.e2")
    desk.console.activateWindow()
    qtbot.waitUntil(desk.console.isActiveWindow)
    row.note.show()
    row.note.setFocus()

    qtbot.keyClicks(row.note, "Minutes of May")
    desk.console.centre.setFocus()

    assert desk.edits == [SetFindingNote(ITEM, "d1.one.e2", "Minutes of May")]


def test_digit_typed_after_tab_into_a_note_never_takes_its_place(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(SetFindingNote(ITEM, "d1.one.e1", "Minutes of May")))
    card = desk.console.centre.findChild(EvidenceCard)
    desk.console.activateWindow()
    qtbot.waitUntil(desk.console.isActiveWindow)
    clear = card.row("d1.one.e1").found.button("clear")
    clear.setFocus()

    while desk.console.focusWidget() is not card.row("d1.one.e1").note:
        qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(desk.console.focusWidget(), "2")

    assert card.row("d1.one.e1").note.text() == "Minutes of May2"
    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(desk.console.focusWidget(), "3")
    assert desk.edits[-1] == SetFinding(ITEM, "d1.one.e2", "clear")


def test_narrative_is_kept_when_its_field_is_left(qtbot: QtBot, make_desk: MakeDesk):
    view = make_session_view()
    summary = next(step for step in view.route if step.kind is StepKind.OVERALL_PROFILE)
    desk = make_desk(view)
    desk.show(_at(view, summary))
    edit = desk.console.centre.findChild(NarrativeCard).edit
    desk.console.activateWindow()
    qtbot.waitUntil(desk.console.isActiveWindow)
    edit.setFocus()

    qtbot.keyClicks(edit, "We agree on most")
    desk.console.route.setFocus()

    [kept] = desk.edits
    assert isinstance(kept, ChangeDetails)
    assert kept.after.narrative == "We agree on most"


def test_narrative_typed_without_a_pause_is_saved_all_the_same(qtbot: QtBot, make_desk: MakeDesk):
    view = make_session_view()
    summary = next(step for step in view.route if step.kind is StepKind.OVERALL_PROFILE)
    desk = make_desk(view)
    desk.show(_at(view, summary))
    edit = desk.console.centre.findChild(NarrativeCard).edit
    edit.latest.setInterval(60_000)  # longer than a busy machine may take between the two keys

    qtbot.keyClicks(edit, "W")
    qtbot.waitUntil(lambda: edit.latest.remainingTime() < edit.latest.interval() - 5)
    left = edit.latest.remainingTime()
    qtbot.keyClicks(edit, "e")

    assert 0 <= edit.latest.remainingTime() <= left


def test_change_keeps_scroll_and_focus(desk: Desk):
    desk.console.resize(1366, 768)
    row = desk.console.centre.findChild(EvidenceCard).row("d1.one.e1")
    row.found.button("none").setFocus()
    desk.console.centre.verticalScrollBar().setValue(120)
    page = desk.console.centre.page

    desk.do(AddParkedItem(ITEM, "Later"))

    assert desk.console.centre.page is page
    assert desk.console.centre.verticalScrollBar().value() == 120
    assert row.found.button("none").hasFocus()


@pytest.mark.parametrize("banner", list(Banner))
def test_deck_says_in_words_what_the_room_sees(desk: Desk, banner: Banner):
    desk.console.show_room(SCENE, banner)

    assert desk.console.deck.banner.text() == banner.value
    assert desk.console.deck.thumbnail.accessibleDescription() == "A made-up page."


def test_toggles_tell_their_state(make_desk: MakeDesk):
    wall = WallState(is_shown=True, cover=Cover.BLACK, is_frozen=True, is_armed=True)
    desk = make_desk(make_session_view(wall=wall))
    deck = desk.console.deck

    assert deck.button("black").text() == "Black on F8"
    assert deck.button("freeze").text() == "Frozen F9"
    assert deck.reveal.text() == "Press Enter to reveal"


def test_double_click_on_reveal_only_arms(qtbot: QtBot, make_desk: MakeDesk):
    steps = make_session_view().route
    at = next(n for n, step in enumerate(steps) if step.kind is StepKind.ARROW)
    at -= make_session_view().state.position.step
    desk = make_desk(make_session_view(step=at))
    asked: list[WallEvent] = []
    desk.console.wall_event_requested.connect(asked.append)
    reveal = desk.console.deck.reveal

    qtbot.mouseClick(reveal, Qt.MouseButton.LeftButton)
    armed = WallState(is_shown=True, cover=Cover.NONE, is_armed=True)
    desk.show(make_session_view(step=at, wall=armed))
    qtbot.mouseClick(reveal, Qt.MouseButton.LeftButton)

    assert asked == [WallEvent.ARM_REVEAL]


def test_header_tells_the_truth_about_saving(desk: Desk):
    desk.console.show_save_state(SaveState("saved", datetime(2026, 11, 19, 10, 42, tzinfo=UTC)))
    assert desk.console.header.saved.text() == "Saved 10:42"

    desk.console.show_save_state(SaveState("not_saved", None, "Not saved: the disk is full."))
    assert desk.console.header.saved.text() == "NOT SAVED"
    assert desk.console.header.saved.toolTip() == "Not saved: the disk is full."
    assert desk.console.header.saved.accessibleName() == "Not saved: the disk is full."


def test_reason_and_ways_out_of_not_saved_stand_in_the_problem_bar(qtbot: QtBot, desk: Desk):
    bar = desk.console.problem_bar
    desk.console.show_save_state(SaveState("not_saved", None, "Not saved: the disk is full."))

    assert "the disk is full." in bar.words.text()
    with qtbot.waitSignal(desk.console.retry_requested, timeout=100):
        qtbot.mouseClick(bar.save_again, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.console.save_copy_requested, timeout=100):
        qtbot.mouseClick(bar.save_copy, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [1366, 1440])
def test_menus_stay_whole_beside_the_times_of_both_places(
    qapp: QApplication, desk: Desk, width: int
):
    at = datetime(2026, 11, 19, 10, 42, tzinfo=UTC)
    desk.console.header.show_publish_state(PublishState("the network drive", "published", at))
    desk.console.show_save_state(SaveState("saved", at))
    desk.console.resize(width, 768)
    qapp.processEvents()

    menus, saved = desk.console.menus, desk.console.header.saved
    assert saved.text() == "On this laptop 10:42:00 · On the network drive 10:42:00"
    assert menus.width() >= menus.sizeHint().width()
    assert saved.width() >= saved.sizeHint().width()


@pytest.mark.parametrize("width", [1366, 1440])
def test_menus_stay_whole_while_nothing_is_saved(qapp: QApplication, desk: Desk, width: int):
    desk.console.show_save_state(
        SaveState("not_saved", None, "Not saved: " + "the disk is full. " * 9)
    )
    desk.console.resize(width, 768)
    qapp.processEvents()

    menus = desk.console.menus
    assert menus.width() >= menus.sizeHint().width()


def test_row_of_the_route_ends_in_dots_where_its_mark_leaves_no_room(
    make_desk: MakeDesk,
):
    desk = make_desk(make_session_view(SetStatus(OTHER, "discussed")))
    route = desk.console.route
    row = next(one for one in route.model_rows if one.place.item == OTHER)
    delegate = RouteDelegate(route)
    rect = QRect(
        0, 0, 150, delegate.sizeHint(QStyleOptionViewItem(), route.row_index(row.place)).height()
    )

    _, title = delegate.fitted(row, rect)

    assert title.endswith("…")


def test_esc_while_browsing_comes_back_and_leaves_the_wall_alone(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(browsing=OTHER))
    asked: list[WallEvent] = []
    desk.console.wall_event_requested.connect(asked.append)

    with qtbot.waitSignal(desk.console.stop_browsing_requested, timeout=100):
        desk.console.run_command("escape")

    assert asked == []


def test_esc_while_browsing_disarms_a_reveal(make_desk: MakeDesk):
    wall = WallState(is_shown=True, cover=Cover.NONE, is_armed=True)
    desk = make_desk(make_session_view(browsing=OTHER, wall=wall))
    asked: list[WallEvent] = []
    desk.console.wall_event_requested.connect(asked.append)

    desk.console.run_command("escape")

    assert asked == [WallEvent.DISARM_REVEAL]


def test_row_of_the_route_keeps_its_height_when_its_mark_changes(
    qapp: QApplication, make_desk: MakeDesk
):
    desk = make_desk(make_session_view(SetAgreedRating(OTHER, 6)))
    route = desk.console.route
    before = route.visualRect(route.row_index(Place(PlaceKind.STANDARD, OTHER)))

    desk.show(make_session_view(SetStatus(OTHER, "discussed"), at=OTHER))
    qapp.processEvents()

    after = route.visualRect(route.row_index(Place(PlaceKind.STANDARD, OTHER)))
    assert after.height() == before.height()


def test_problem_is_a_bar_that_can_be_dismissed(qtbot: QtBot, desk: Desk):
    bar = desk.console.problem_bar
    desk.console.show_problem("The disk is full. <b>Free some room.</b>")
    assert bar.isVisible()
    assert bar.words.textFormat() == Qt.TextFormat.PlainText

    qtbot.mouseClick(bar.dismiss, Qt.MouseButton.LeftButton)

    assert not bar.isVisible()


def test_clock_shows_the_pace_in_words(desk: Desk):
    desk.console.show_clock(ClockFace("06:40", True, "12:30", "4 min behind"))

    words = {
        label.text() for label in desk.console.deck.findChildren(type(desk.console.deck.banner))
    }
    assert {"06:40", "Session ends 12:30", "4 min behind"} <= words


def test_undo_is_named_on_the_menu(desk: Desk):
    desk.console.show_undo("delete action", "")

    assert desk.console.menus.action_of("undo").text() == "Undo delete action\tCtrl+Z"
    assert not desk.console.menus.action_of("redo").isEnabled()


def test_f6_goes_round_the_panes(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    console = desk.console
    seen = []
    console.route.setFocus()
    lines = console.centre.findChild(EvidenceCard)
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget() or console.route, Qt.Key.Key_F6)
        seen.append(console.focusWidget())

    assert seen == [
        console.centre,
        lines.row("d1.one.e1").found.button("none"),
        console.capture.field,
        console.deck.button("next"),
        console.route,
    ]


def test_f6_goes_on_from_the_lines_and_back_to_where_nobody_said_anything(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    desk.do(SetFinding(ITEM, "d1.one.e1", "some"))
    console, card = desk.console, desk.console.centre.findChild(EvidenceCard)
    console.resize(1100, 600)
    console.capture.field.setFocus()

    qtbot.keyClick(console.capture.field, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    line = console.focusWidget()
    corner = line.mapTo(console.centre.viewport(), line.rect().center())
    qtbot.keyClicks(line, "3")

    assert line is card.row("d1.one.e2").found.button("none")
    assert console.centre.viewport().rect().contains(corner)
    assert desk.edits == [SetFinding(ITEM, "d1.one.e2", "clear")]
    qtbot.keyClick(console.focusWidget(), Qt.Key.Key_F6)
    assert console.focusWidget() is console.capture.field


def test_closed_console_is_not_kept_alive(qtbot: QtBot, make_desk: MakeDesk):
    console = ConsoleWindow()
    console.show_session(make_session_view())
    known = weakref.ref(console)

    console.close()
    shiboken6.delete(console)
    del console
    gc.collect()

    assert known() is None


def test_a_pasted_document_of_ground_rules_is_shown_in_part(make_desk: MakeDesk):
    details = make_session_view().workshop.details
    view = make_session_view(ChangeDetails(replace(details, ground_rules="A rule\n" * 10_000)))

    desk = make_desk(_at(view, view.route[0]))

    words = [label.text() for label in desk.console.centre.findChildren(QLabel)]
    assert words.count("A rule") == 100
    assert "… and 9900 more; the record holds them all" in words


def _at(view: SessionView, step: Step) -> SessionView:
    return replace(view, state=replace(view.state, position=Position(view.route.index(step))))


def test_browsing_bar_says_that_the_room_sees_the_holding_slide(make_desk: MakeDesk):
    wall = WallState(is_shown=True, cover=Cover.HOLDING)

    desk = make_desk(make_session_view(browsing=OTHER, wall=wall))

    assert desk.console.browsing_bar.words.text() == (
        "The room sees the holding slide over I Short d1.one. Page Down shows that page first."
    )


def test_browsing_bar_says_where_page_down_goes_from_a_page_that_the_room_reads(
    make_desk: MakeDesk,
):
    desk = make_desk(
        make_session_view(browsing=OTHER, wall=WallState(is_shown=True, cover=Cover.NONE))
    )

    assert desk.console.browsing_bar.words.text() == (
        "The room still sees I Short d1.one. Page Down takes the room on from there."
    )
