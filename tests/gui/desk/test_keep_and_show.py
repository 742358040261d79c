"""Keeping says in words where the room sees it at once."""

import pytest
from PySide6.QtCore import Qt, QTextBoundaryFinder
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.edits.capture import AddDifferingView
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import DifferingView, Item
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.ui.console.capture_words import CaptureKind
from icbo_desktop.ui.console.keep_changes_button import KEEP as KEEP_CHANGES
from icbo_desktop.ui.console.keep_changes_button import KEEP_AND_SHOW as KEEP_CHANGES_AND_SHOW
from icbo_desktop.ui.console.keep_line import ENTER_SHOWS, KEEP, KEEP_AND_SHOW, KeepLine
from icbo_desktop.ui.console.name_warning import ENTER_AGAIN
from icbo_desktop.ui.console.name_warning import ENTER_SHOWS as AGAIN_SHOWS
from icbo_desktop.ui.console.record_editor import RecordEditor
from icbo_desktop.ui.console.record_lists import WAITING

VIEWS = Step(
    StepKind.DIFFERING_VIEWS, Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership"))
)
NAMED = "Sarah Thompson says nobody asked"


@pytest.fixture
def keeping(desk: Desk) -> KeepLine:
    """The line under the field, with the differing views live."""
    desk.runner.go_to_step(VIEWS)
    desk.console.capture.start(CaptureKind.VIEW)
    return desk.console.capture.keeping


def test_keeping_a_view_says_that_the_room_sees_it(keeping: KeepLine):
    assert keeping.button.text() == KEEP_AND_SHOW
    assert keeping.hint.text().startswith(ENTER_SHOWS)


def test_no_line_of_the_hint_ends_within_a_sign_and_its_word(desk: Desk, keeping: KeepLine):
    desk.console.capture.start(CaptureKind.ACTION)
    words = keeping.hint.text()
    ends = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)

    for place in range(words.index("!") + 1, words.index("high") + 1):
        ends.setPosition(place)
        assert not ends.isAtBoundary()


def test_keeping_what_the_step_does_not_list_only_keeps(desk: Desk, keeping: KeepLine):
    desk.console.capture.start(CaptureKind.PARKED)

    assert keeping.button.text() == KEEP


@pytest.mark.parametrize(
    "event", [WallEvent.TOGGLE_FREEZE, WallEvent.TOGGLE_BLACK, WallEvent.ESCAPE]
)
def test_keeping_behind_a_cover_only_keeps(desk: Desk, keeping: KeepLine, event: WallEvent):
    desk.runner.handle_wall_event(event)

    assert keeping.button.text() == KEEP


def test_keeping_at_a_place_looked_at_privately_only_keeps(desk: Desk, keeping: KeepLine):
    desk.runner.browse(Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.relationships")))

    assert desk.runner.view.place != VIEWS.place
    assert keeping.button.text() == KEEP


def test_button_keeps_the_words(qtbot: QtBot, desk: Desk, keeping: KeepLine):
    qtbot.keyClicks(desk.console.capture.field, "We hear of it after")

    qtbot.mouseClick(keeping.button, Qt.MouseButton.LeftButton)

    texts = [row.text for row in desk.workbook.workshop.at(DifferingView, VIEWS.item)]
    assert "We hear of it after" in texts
    pages = desk.feed.pages(VIEWS, frozenset())
    assert any("We hear of it after" in page.reading for page in pages)


def test_name_is_asked_about_in_plain_words_before_the_room_sees_it(
    qtbot: QtBot, desk: Desk, keeping: KeepLine
):
    capture = desk.console.capture
    qtbot.keyClicks(capture.field, NAMED)

    qtbot.keyClick(capture.field, Qt.Key.Key_Return)

    assert capture.told_words.endswith(AGAIN_SHOWS)


def test_name_asked_about_privately_is_asked_about_again_once_the_room_would_see_it(
    qtbot: QtBot, desk: Desk, keeping: KeepLine
):
    capture = desk.console.capture
    desk.runner.handle_wall_event(WallEvent.ESCAPE)
    qtbot.keyClicks(capture.field, NAMED)
    qtbot.keyClick(capture.field, Qt.Key.Key_Return)
    assert capture.told_words.endswith(ENTER_AGAIN)

    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    qtbot.keyClick(capture.field, Qt.Key.Key_Return)

    assert capture.told_words.endswith(AGAIN_SHOWS)
    assert NAMED not in " ".join(desk.feed.room_scene.reading)


@pytest.fixture
def editor(desk: Desk, keeping: KeepLine) -> RecordEditor:
    """The editor of a differing view, with the differing views live."""
    desk.workbook.apply(AddDifferingView(VIEWS.item, "Nobody asked"))
    record = desk.workbook.workshop.at(DifferingView, VIEWS.item)[-1]
    card = desk.console.capture.lists.card(record.id)
    card.open_editor()
    assert card.editor is not None
    return card.editor


def test_keeping_changes_says_that_the_room_sees_them(editor: RecordEditor):
    assert editor.keep_button.text() == KEEP_CHANGES_AND_SHOW


def test_keeping_changes_only_keeps_once_the_wall_is_covered(desk: Desk, editor: RecordEditor):
    desk.runner.handle_wall_event(WallEvent.ESCAPE)

    assert editor.keep_button.text() == KEEP_CHANGES


def test_keeping_changes_only_keeps_where_the_view_is_moved_away(editor: RecordEditor):
    editor.move_to(Item("icbo-2018", "d1.relationships"))

    assert editor.keep_button.text() == KEEP_CHANGES


def test_name_in_a_change_is_asked_about_before_the_room_sees_it(editor: RecordEditor):
    editor.text.setPlainText(NAMED)

    editor.ask_to_keep()

    assert editor.told_words.endswith(AGAIN_SHOWS)


def test_escape_leaves_a_change_waiting_that_the_room_would_see(
    qtbot: QtBot, desk: Desk, editor: RecordEditor
):
    before = desk.workbook.workshop
    qtbot.keyClicks(editor.text, " in time")

    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)

    card = desk.console.capture.lists.cards[-1]
    assert desk.workbook.workshop.rows(DifferingView) == before.rows(DifferingView)
    assert "in time" not in " ".join(desk.feed.room_scene.reading)
    assert (card.editor, card.waiting_words) == (None, WAITING)
