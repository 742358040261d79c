"""Who does an action and by when: two lines under its words, or in the words; dates as people write them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.ui.console.capture_panel import CapturePanel
from icbo_desktop.ui.console.capture_words import ActionWords, CaptureKind, read_capture
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.builders import make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM = make_item()
TODAY = date(2026, 11, 19)


def type_action(qtbot: QtBot, desk: Desk, text: str, who: str = "", by_when: str = "") -> None:
    """Type an action as a person would: the words, then Tab from line to line."""
    desk.console.run_command("capture_action")
    for number, words in enumerate((text, who, by_when)):
        if number:
            qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClicks(desk.console.focusWidget(), words)


def told(desk: Desk) -> str:
    return desk.console.capture.told_words


def test_tab_leads_from_the_words_to_who_by_when_and_the_lists(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(AddAction(ITEM, "Publish")))
    panel = desk.console.capture
    type_action(qtbot, desk, "Meet", "Ann", "31 Jan")

    assert desk.console.focusWidget() is panel.lines.by_when
    qtbot.keyClick(panel.lines.by_when, Qt.Key.Key_Tab)
    assert desk.console.focusWidget() is panel.keeping.button
    qtbot.keyClick(panel.keeping.button, Qt.Key.Key_Tab)
    assert desk.console.focusWidget() is panel.lists.cards[0]


def test_tab_from_a_view_leads_to_the_lists_and_space_stays_there(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    asked: list[str] = []
    keys.triggered.connect(asked.append)
    panel = desk.console.capture
    panel.field.setFocus()

    qtbot.keyClick(panel.field, Qt.Key.Key_Tab)
    qtbot.keyClick(panel.keeping.button, Qt.Key.Key_Tab)
    assert desk.console.focusWidget() is panel.lists
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Right):
        qtbot.keyClick(panel.lists, key)

    assert asked == []


def test_space_opens_a_card_and_leaves_the_wall(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    asked: list[str] = []
    keys.triggered.connect(asked.append)
    desk.do(AddDifferingView(ITEM, "It varies"))
    qtbot.waitUntil(desk.console.capture.lists.cards[0].isVisible)
    desk.console.capture.field.setFocus()

    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        qtbot.keyClick(desk.console.focusWidget(), key)

    assert desk.console.capture.lists.cards[0].editor is not None
    assert asked == []


@pytest.mark.parametrize("line", ["field", "who", "by_when"])
def test_enter_in_any_line_saves_the_action(qtbot: QtBot, desk: Desk, line: str):
    panel = desk.console.capture
    type_action(qtbot, desk, "Publish !high", "Joint lead", "15/1/2027")

    qtbot.keyClick(place_of(panel, line), Qt.Key.Key_Return)

    assert desk.edits == [AddAction(ITEM, "Publish", "high", "Joint lead", date(2027, 1, 15))]
    assert (panel.field.toPlainText(), panel.lines.words) == ("", ActionWords())
    assert desk.console.focusWidget() is panel.field or line == "field"


def place_of(panel: CapturePanel, line: str):
    return panel.field if line == "field" else getattr(panel.lines, line)


def test_lines_are_there_for_an_action_alone(desk: Desk):
    desk.console.run_command("capture_action")
    assert desk.console.capture.lines.isVisible()

    desk.console.run_command("capture_view")

    assert not desk.console.capture.lines.isVisible()


def test_date_that_is_none_is_told_when_its_line_is_left(qtbot: QtBot, desk: Desk):
    type_action(qtbot, desk, "Publish", by_when="soonish")

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Tab)

    assert told(desk).startswith("“by soonish” is not understood as a date: it stays in the words.")


def test_date_that_is_none_is_saved_in_the_words_and_told(qtbot: QtBot, desk: Desk):
    type_action(qtbot, desk, "Publish", by_when="soonish")

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Return)

    assert desk.edits == [AddAction(ITEM, "Publish by soonish")]
    assert told(desk) == "Saved without a date: “by soonish” stays in the words."


def test_action_without_words_is_not_saved_and_says_so(qtbot: QtBot, desk: Desk):
    type_action(qtbot, desk, "", "Ann")

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Return)

    assert (desk.edits, told(desk)) == ([], "Not saved yet: the words are missing.")
    assert desk.console.capture.lines.words.who == "Ann"


def test_lines_come_back_with_their_kind_and_travel_in_the_draft(qtbot: QtBot, desk: Desk):
    sent: list[str] = []
    desk.console.draft_typed.connect(lambda _key, text: sent.append(text))
    type_action(qtbot, desk, "Publish", "Ann", "31 Jan")

    desk.console.run_command("capture_view")
    assert sent[-1] == "Publish by 31 Jan >Ann"
    desk.console.run_command("capture_action")

    assert desk.console.capture.field.toPlainText() == "Publish"
    assert desk.console.capture.lines.words == ActionWords("Ann", "31 Jan")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by 15/1/2027", date(2027, 1, 15)),
        ("by 15.1.27", date(2027, 1, 15)),
        ("by 15 January", date(2027, 1, 15)),
        ("by January 2027", date(2027, 1, 31)),
        ("by the end of January 2027.", date(2027, 1, 31)),
        ("by 31 Jan", date(2027, 1, 31)),
    ],
)
@pytest.mark.parametrize("text", ["Publish the map {} >Ann", "Publish the map >Ann {}"])
def test_date_in_the_words_is_british(text: str, words: str, day: date):
    found = read_capture(CaptureKind.ACTION, text.format(words), (), TODAY)

    assert (found.text, found.who, found.by_when, found.unread) == (
        "Publish the map",
        "Ann",
        day,
        "",
    )


@pytest.mark.parametrize("words", ["by 31 Feb", "by 1/15/2027", "by Friday", "by next week"])
def test_what_looks_like_a_date_and_is_none_is_named(words: str):
    found = read_capture(CaptureKind.ACTION, f"Meet {words}", (), TODAY)

    assert (found.text, found.by_when, found.unread) == (f"Meet {words}", None, words)


@pytest.mark.parametrize(
    "text", ["Stand by me", "Cut waits by 5 weeks", "Led by Jane", "By and by"]
)
def test_other_words_after_by_are_no_date(text: str):
    found = read_capture(CaptureKind.ACTION, text, (), TODAY)

    assert (found.text, found.by_when, found.unread) == (text, None, "")


@pytest.mark.parametrize(
    ("typed", "who", "day"),
    [
        (">NHS lead, 31 Jan", "NHS lead", date(2027, 1, 31)),
        (">NHS lead, by 31 Jan", "NHS lead", date(2027, 1, 31)),
        (">NHS lead; by 31 Jan", "NHS lead", date(2027, 1, 31)),
        (">NHS lead 31 Jan", "NHS lead", date(2027, 1, 31)),
        (">NHS lead, 31st January 2027.", "NHS lead", date(2027, 1, 31)),
        (">Ann; 15/1/2027 !high", "Ann", date(2027, 1, 15)),
        (">Ward 7 2 March", "Ward 7", date(2027, 3, 2)),
        (">Ward 7", "Ward 7", None),
        (">Ann May", "Ann May", None),
        (">Team, 31 Feb", "Team, 31 Feb", None),
        (">Team 12, Level 3", "Team 12, Level 3", None),
    ],
)
def test_date_after_who_needs_no_by(typed: str, who: str, day: date | None):
    found = read_capture(CaptureKind.ACTION, f"Publish {typed}", (), TODAY)

    assert (found.text, found.who, found.by_when) == ("Publish", who, day)


def test_date_after_who_stays_where_another_was_given():
    lines = ActionWords("", "15 Jan")

    found = read_capture(CaptureKind.ACTION, "Publish >Ann, 31 Jan", (), TODAY, lines)

    assert (found.who, found.by_when) == ("Ann, 31 Jan", date(2027, 1, 15))


def test_what_was_taken_out_of_the_words_is_told_before_it_is_saved(
    qtbot: QtBot, make_desk: MakeDesk
):
    desk = make_desk()
    panel = desk.console.capture
    panel.start(CaptureKind.ACTION)

    qtbot.keyClicks(panel.field, "Publish >NHS lead, 31 Jan")
    before = panel.lines.understood
    qtbot.keyClicks(panel.field, "uary !high")

    assert before == "Who: NHS lead, by 31 January 2027."
    assert panel.lines.understood == "Who: NHS lead, by 31 January 2027, high priority."
    qtbot.keyClicks(panel.lines.who, "Ann")
    qtbot.keyClick(panel.lines.who, Qt.Key.Key_Return)
    assert panel.lines.understood == ""


def test_line_comes_before_the_words_and_nothing_is_lost():
    lines = ActionWords("Bob", "by 15 Jan")

    found = read_capture(CaptureKind.ACTION, "Publish >Ann by 31 Jan", (), TODAY, lines)

    assert (found.text, found.who) == ("Publish >Ann by 31 Jan", "Bob")
    assert found.by_when == date(2027, 1, 15)
