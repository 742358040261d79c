"""The room's marker is set by mouse, keys and spin box alike; the tally is typed by group."""

import pytest
from PySide6.QtCore import Qt
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
from icbo_desktop.ui.console.tally import TallyTable
from icbo_desktop.ui.console.tally_words import TypedRatings, read_ratings
from tests.builders import group_id, make_item, make_scale, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM = make_item()


def card_of(console: ConsoleWindow) -> RatingCard:
    page = console.centre.page
    assert page is not None
    return page.findChild(RatingCard)


def open_tally(desk: Desk) -> tuple[TallyTable, list[str]]:
    """The tally as its button opens it, and the groups from the first."""
    card = card_of(desk.console)
    card.fold("tally").click()
    return card.tally, [group.id for group in desk.view.workshop.groups]


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


def test_reason_for_no_action_is_kept_on_enter(qtbot: QtBot, desk: Desk):
    card = card_of(desk.console)
    card.open_part("without")

    qtbot.keyClicks(card.without.no_action, "It is under way already")
    qtbot.keyClick(card.without.no_action, Qt.Key.Key_Return)

    assert desk.edits == [SetNoActionReason(ITEM, "It is under way already")]


def test_tally_of_a_group_is_typed_as_digits(qtbot: QtBot, desk: Desk):
    card = card_of(desk.console)
    card.open_part("tally")
    council = group_id(desk.view.workshop, "Council")

    qtbot.keyClicks(card.tally.field(council), "6 6 7 8")
    qtbot.keyClick(card.tally.field(council), Qt.Key.Key_Return)

    assert desk.edits == [SetTally(ITEM, council, 1, (6, 6, 7, 8))]


def test_second_round_is_kept_apart(qtbot: QtBot, make_desk: MakeDesk):
    first = make_session_view()
    council = group_id(first.workshop, "Council")
    desk = make_desk(make_session_view(SetTally(ITEM, council, 1, (3, 4))))
    card = card_of(desk.console)
    card.open_part("tally")

    qtbot.mouseClick(card.tally.rounds.button("2"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card.tally.field(council), "5 5")
    qtbot.keyClick(card.tally.field(council), Qt.Key.Key_Return)

    assert desk.edits == [SetTally(ITEM, council, 2, (5, 5))]


def test_tally_opens_on_the_last_round_that_was_rated(qtbot: QtBot, make_desk: MakeDesk):
    council = group_id(make_session_view().workshop, "Council")
    desk = make_desk(
        make_session_view(SetTally(ITEM, council, 1, (3,)), SetTally(ITEM, council, 2, (5,)))
    )
    tally, _ = open_tally(desk)
    assert tally.rounds.current == "2"

    qtbot.keyClicks(tally.field(council), " 6")
    qtbot.keyClick(tally.field(council), Qt.Key.Key_Return)

    assert desk.edits == [SetTally(ITEM, council, 2, (5, 6))]


def test_what_is_off_the_scale_is_told_and_stays_typed(qtbot: QtBot, desk: Desk):
    tally, (council, *_) = open_tally(desk)

    qtbot.keyClicks(tally.field(council), "6 x 12")
    qtbot.keyClick(tally.field(council), Qt.Key.Key_Return)

    assert desk.edits == [SetTally(ITEM, council, 1, (6,))]
    assert tally.field(council).text() == "6 x 12"
    assert tally.told_words(council).startswith("“x” and “12” are not on the scale of 1 to 10")


def test_typed_run_of_digits_is_counted_and_left_as_it_was_typed(qtbot: QtBot, desk: Desk):
    tally, (council, *_) = open_tally(desk)

    qtbot.keyClicks(tally.field(council), "6670")
    qtbot.keyClick(tally.field(council), Qt.Key.Key_Return)

    assert desk.edits == [SetTally(ITEM, council, 1, (6, 6, 7, 10))]
    assert tally.field(council).text() == "6670"


def test_more_ratings_than_people_are_told_and_counted(qtbot: QtBot, desk: Desk):
    tally, (council, *_) = open_tally(desk)

    qtbot.keyClicks(tally.field(council), "66778")
    qtbot.keyClick(tally.field(council), Qt.Key.Key_Return)

    assert desk.edits == [SetTally(ITEM, council, 1, (6, 6, 7, 7, 8))]
    assert tally.told_words(council) == "5 of 4: more ratings than people."


def test_enter_walks_down_the_groups_and_stays_in_the_last(qtbot: QtBot, desk: Desk):
    tally, groups = open_tally(desk)

    for group in groups:
        assert desk.console.focusWidget() is tally.field(group)
        qtbot.keyClicks(desk.console.focusWidget(), "7 10")
        qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Return)

    assert desk.edits == [SetTally(ITEM, group, 1, (7, 10)) for group in groups]
    assert desk.console.focusWidget() is tally.field(groups[-1])


def test_ratings_count_soon_after_the_last_key(qtbot: QtBot, desk: Desk):
    tally, (council, *_) = open_tally(desk)

    with qtbot.waitSignal(desk.console.edit_requested, timeout=2_000):
        qtbot.keyClicks(tally.field(council), "6 7")
    qtbot.keyClick(tally.field(council), Qt.Key.Key_Tab)

    assert desk.edits == [SetTally(ITEM, council, 1, (6, 7))]


def test_blank_typed_after_ratings_asks_for_nothing(qtbot: QtBot, desk: Desk):
    tally, (council, *_) = open_tally(desk)
    qtbot.keyClicks(tally.field(council), "6 7")
    qtbot.keyClick(tally.field(council), Qt.Key.Key_Tab)

    qtbot.keyClicks(tally.field(council), " ")
    qtbot.keyClick(tally.field(council), Qt.Key.Key_Return)

    assert len(desk.edits) == 1


def test_ratings_typed_before_the_round_is_changed_count_for_theirs(qtbot: QtBot, desk: Desk):
    tally, (council, *_) = open_tally(desk)
    qtbot.keyClicks(tally.field(council), "6 7")

    qtbot.mouseClick(tally.rounds.button("2"), Qt.MouseButton.LeftButton)

    assert desk.edits == [SetTally(ITEM, council, 1, (6, 7))]
    assert tally.field(council).text() == ""


def test_words_that_are_no_rating_come_back_with_their_round(qtbot: QtBot, desk: Desk):
    tally, (council, *_) = open_tally(desk)
    qtbot.keyClicks(tally.field(council), "6 x")

    qtbot.mouseClick(tally.rounds.button("2"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tally.rounds.button("1"), Qt.MouseButton.LeftButton)

    assert tally.field(council).text() == "6 x"
    assert tally.told_words(council).startswith("“x” is not on")


def test_undone_ratings_leave_the_field(qtbot: QtBot, desk: Desk):
    tally, (council, *_) = open_tally(desk)
    qtbot.keyClicks(tally.field(council), "6 7")
    qtbot.keyClick(tally.field(council), Qt.Key.Key_Return)

    desk.do(SetTally(ITEM, council, 1, (6,)))

    assert tally.field(council).text() == "6"


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("", ()),
        ("6 6 7, 10", (6, 6, 7, 10)),
        ("7 10", (7, 10)),
        ("7 0", (7, 10)),
        ("0", (10,)),
        ("10", (10,)),
        ("67", (6, 7)),
        ("6670", (6, 6, 7, 10)),
        ("100", (1, 10, 10)),
    ],
)
def test_ratings_are_read_with_and_without_spaces(typed: str, values: tuple[int, ...]):
    assert read_ratings(typed, make_scale()) == TypedRatings(values)


@pytest.mark.parametrize("typed", ["12", "19", "x", "6.5", "-3", "٣", "667x", "9" * 201])
def test_one_word_that_is_no_rating_is_left_out(typed: str):
    assert read_ratings(typed, make_scale()).values == ()
    assert len(read_ratings(typed, make_scale()).left_out) == 1


def test_digits_of_a_short_scale_are_a_person_each():
    assert read_ratings("12", make_scale(4)) == TypedRatings((1, 2))
    assert read_ratings("120", make_scale(4)) == TypedRatings(left_out=("120",))


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
