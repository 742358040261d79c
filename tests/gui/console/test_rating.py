"""The room's marker is set by mouse, keys and spin box alike."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetNoActionReason,
    SetStatus,
    SetTally,
)
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.rating_card import RatingCard, key_hint
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.builders import group_id, make_item, make_scale, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM = make_item()


def card_of(console: ConsoleWindow) -> RatingCard:
    page = console.centre.page
    assert page is not None
    return page.findChild(RatingCard)


def test_digit_on_the_arrow_sets_the_rating(qtbot: QtBot, desk: Desk):
    qtbot.keyClick(card_of(desk.console).arrow, Qt.Key.Key_7)

    assert desk.edits == [SetAgreedRating(ITEM, 7)]


def test_nought_on_the_arrow_is_ten(qtbot: QtBot, desk: Desk):
    qtbot.keyClick(card_of(desk.console).arrow, Qt.Key.Key_0)

    assert desk.edits == [SetAgreedRating(ITEM, 10)]


def test_click_on_the_arrow_sets_the_nearest_point(qtbot: QtBot, desk: Desk):
    arrow = card_of(desk.console).arrow

    qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton, pos=arrow.point_of(4))

    assert desk.edits == [SetAgreedRating(ITEM, 4)]


def test_click_among_the_dots_rates_nothing(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(SetAgreedRating(ITEM, 6)))
    arrow = card_of(desk.console).arrow

    for place in (QPoint(arrow.point_of(2).x(), 4), QPoint(1, 4), QPoint(arrow.width() - 2, 4)):
        qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton, pos=place)

    assert desk.edits == []


@pytest.mark.parametrize("value", range(1, 11))
def test_click_on_a_number_sets_it(qtbot: QtBot, desk: Desk, value: int):
    arrow = card_of(desk.console).arrow
    numbers = [line for line in arrow._drawn().shapes if getattr(line, "text", "") == str(value)]
    (place,) = [QPoint(arrow.point_of(value).x(), round(line.y) - 3) for line in numbers]

    qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton, pos=place)

    assert desk.edits == [SetAgreedRating(ITEM, value)]


def test_click_that_brings_the_console_back_rates_nothing(qtbot: QtBot, desk: Desk):
    arrow, other = card_of(desk.console).arrow, QWidget()
    qtbot.addWidget(other)
    other.show()
    for window in (desk.console, other, desk.console):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    place = arrow.point_of(4)

    qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton, pos=place)
    assert desk.edits == []
    qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton, pos=place)

    assert desk.edits == [SetAgreedRating(ITEM, 4)]


def test_click_rates_when_the_mouse_has_moved_there_since_the_console_came_back(
    qtbot: QtBot, desk: Desk
):
    arrow, other = card_of(desk.console).arrow, QWidget()
    qtbot.addWidget(other)
    other.show()
    for window in (other, desk.console):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    qtbot.mouseMove(arrow, arrow.point_of(5))
    qtbot.mouseMove(arrow, arrow.point_of(4))
    qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton, pos=arrow.point_of(4))

    assert desk.edits == [SetAgreedRating(ITEM, 4)]


def test_arrow_keys_move_and_enter_sets(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(SetAgreedRating(ITEM, 6)))
    arrow = card_of(desk.console).arrow

    qtbot.keyClick(arrow, Qt.Key.Key_Right)
    qtbot.keyClick(arrow, Qt.Key.Key_Right)
    assert desk.edits == []
    qtbot.keyClick(arrow, Qt.Key.Key_Return)

    assert desk.edits == [SetAgreedRating(ITEM, 8)]


def test_delete_takes_the_marker_off(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(SetAgreedRating(ITEM, 6)))

    qtbot.keyClick(card_of(desk.console).arrow, Qt.Key.Key_Delete)

    assert desk.edits == [SetAgreedRating(ITEM, None)]


def test_a_leads_from_the_pad_to_the_arrow_and_a_digit_sets_the_agreed_rating(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    desk.console.resize(1100, 500)
    desk.console.run_command("tally")

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_A)
    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_7)

    arrow, centre = card_of(desk.console).arrow, desk.console.centre
    assert desk.console.focusWidget() is arrow
    assert desk.edits == [SetAgreedRating(ITEM, 7)]
    assert centre.viewport().rect().contains(arrow.mapTo(centre.viewport(), arrow.rect().center()))


def test_delete_asks_for_nothing_where_there_is_no_marker(qtbot: QtBot, desk: Desk):
    qtbot.keyClick(card_of(desk.console).arrow, Qt.Key.Key_Delete)

    assert desk.edits == []


def test_spin_box_sets_the_rating_on_enter(qtbot: QtBot, desk: Desk):
    spin = card_of(desk.console).spin
    spin.setFocus()
    spin.selectAll()

    qtbot.keyClicks(spin, "9")
    assert desk.edits == []
    qtbot.keyClick(spin, Qt.Key.Key_Return)

    assert desk.edits == [SetAgreedRating(ITEM, 9)]


def test_spin_box_shows_what_the_arrow_set(qtbot: QtBot, desk: Desk):
    card = card_of(desk.console)

    qtbot.keyClick(card.arrow, Qt.Key.Key_3)

    assert card.spin.value() == 3
    assert card.arrow.picture.agreed == 3


def test_unrated_spin_box_reads_no_rating_and_never_the_lowest(desk: Desk):
    assert card_of(desk.console).spin.text() == "no rating"


def test_standing_is_set_and_taken_back_by_its_button(qtbot: QtBot, desk: Desk):
    card = card_of(desk.console)
    card.open_part("without")

    qtbot.mouseClick(card.button("discussed"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.button("discussed"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.button("differ"), Qt.MouseButton.LeftButton)

    assert desk.edits == [
        SetStatus(ITEM, "discussed"),
        SetStatus(ITEM, "open"),
        AgreeToDiffer(ITEM, True),
    ]


@pytest.mark.parametrize("height", [500, 900])
def test_choices_without_a_rating_open_in_sight_with_the_first_in_hand(
    qtbot: QtBot, desk: Desk, height: int
):
    desk.console.resize(1100, height)
    desk.console.run_command("tally")
    card, centre = card_of(desk.console), desk.console.centre
    centre.ensureWidgetVisible(card.fold("without"))

    qtbot.mouseClick(card.fold("without"), Qt.MouseButton.LeftButton)

    first = card.button("discussed")
    corner = first.mapTo(centre.viewport(), first.rect().bottomRight())
    assert desk.console.focusWidget() is first
    assert centre.viewport().rect().contains(corner)
    assert card.without.y() < card.tally.y()


def test_reason_for_no_action_is_kept_on_enter(qtbot: QtBot, desk: Desk):
    card = card_of(desk.console)
    card.open_part("without")

    qtbot.keyClicks(card.without.no_action, "It is under way already")
    qtbot.keyClick(card.without.no_action, Qt.Key.Key_Return)

    assert desk.edits == [SetNoActionReason(ITEM, "It is under way already")]


def test_card_says_which_keys_rate():
    assert (
        key_hint(make_scale()) == "Keys 1 to 9 and 0 for 10 rate when the arrow has the keyboard."
    )
    assert key_hint(make_scale(4)) == "Keys 1 to 4 rate when the arrow has the keyboard."


def test_divergence_is_said_in_words_under_the_tally(make_desk: MakeDesk):
    council = group_id(make_session_view().workshop, "Council")
    desk = make_desk(make_session_view(SetTally(ITEM, council, 1, (2, 2, 3, 8, 9))))

    words = card_of(desk.console).tally.sentence_words

    assert "Middle 3. 8 in 10 people rated it 2 to 8." in words
    assert "Wide apart." in words
