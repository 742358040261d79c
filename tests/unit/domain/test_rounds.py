"""Which rounds the room was shown: read off the history, because an assessment holds the last one alone."""

from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import MarkRevealed, SetAgreedRating, SetTally
from icbo_desktop.domain.history import Change, RowChange, replay
from icbo_desktop.domain.rounds import RatedRound, rounds_shown
from icbo_desktop.domain.rows import Assessment
from tests.builders import MORNING, group_id, make_history, make_item, make_workshop

ITEM = make_item()
FIRST, SECOND = RatedRound(ITEM, 1), RatedRound(ITEM, 2)


def shown_after(*edits: Edit) -> frozenset[RatedRound]:
    return rounds_shown(make_history(*edits))


def both_tallies() -> Sequence[SetTally]:
    council = group_id(make_workshop(), "Council")
    return SetTally(ITEM, council, 1, (4, 5)), SetTally(ITEM, council, 2, (6, 6))


def test_ratings_alone_show_nothing():
    assert shown_after(*both_tallies(), SetAgreedRating(ITEM, 6)) == frozenset()


def test_second_round_shown_says_nothing_of_the_first():
    assert shown_after(*both_tallies(), MarkRevealed(ITEM, 2)) == {SECOND}


def test_both_rounds_are_known_where_both_were_shown():
    assert shown_after(MarkRevealed(ITEM, 1), MarkRevealed(ITEM, 2)) == {FIRST, SECOND}


def test_agreed_rating_set_between_takes_no_round_away():
    edits = (MarkRevealed(ITEM, 1), SetAgreedRating(ITEM, 6), MarkRevealed(ITEM, 2))

    assert shown_after(*edits) == {FIRST, SECOND}


def test_history_is_read_on_from_where_it_was_read_to():
    history = make_history(MarkRevealed(ITEM, 1), MarkRevealed(ITEM, 2))

    begun = rounds_shown(history[:-1])

    assert (begun, rounds_shown(history[-1:], begun)) == ({FIRST}, {FIRST, SECOND})


def test_other_standards_are_not_touched():
    other = make_item("d1.two")

    assert shown_after(MarkRevealed(other, 1), MarkRevealed(ITEM, 2)) == {
        RatedRound(other, 1),
        SECOND,
    }


def assessed(item_id: str, revealed_round: int) -> Assessment:
    place = {"framework_id": ITEM.framework_id, "item_id": item_id}
    return Assessment(id="a", revealed_round=revealed_round, **place)


def test_rounds_go_with_an_assessment_that_moves_to_another_standard():
    moved = RowChange(assessed(ITEM.item_id, 2), assessed("d1.two", 2))

    found = rounds_shown([Change("c", MORNING, "move", (moved,))], frozenset({FIRST, SECOND}))

    assert found == {RatedRound(make_item("d1.two"), 1), RatedRound(make_item("d1.two"), 2)}


def test_nothing_was_shown_of_ratings_that_a_move_left_behind():
    reset = RowChange(assessed(ITEM.item_id, 2), assessed(ITEM.item_id, 0))

    assert (
        rounds_shown([Change("c", MORNING, "move", (reset,))], frozenset({SECOND})) == frozenset()
    )


def test_round_that_was_rated_anew_unseen_is_one_that_the_room_does_not_know():
    one, _ = both_tallies()
    again = replace(one, values=(8, 9))

    assert shown_after(one, MarkRevealed(ITEM, 1), again) == frozenset()


def test_rating_corrected_before_the_room_s_eyes_leaves_the_round_shown():
    one, _ = both_tallies()
    history = make_history(one, MarkRevealed(ITEM, 1), replace(one, values=(8, 9)))

    assert rounds_shown(history, revealed=frozenset({FIRST})) == {FIRST}


def test_second_round_leaves_the_first_as_it_was_shown():
    one, two = both_tallies()

    assert shown_after(one, MarkRevealed(ITEM, 1), two, MarkRevealed(ITEM, 2)) == {FIRST, SECOND}


def test_copy_without_its_history_knows_the_last_round_in_whatever_order_its_rows_stand():
    workshop, _ = replay(make_history(*both_tallies(), MarkRevealed(ITEM, 2)))
    rows = [RowChange(None, record) for record in workshop]

    for order in (rows, rows[::-1]):
        assert rounds_shown([Change("c", MORNING, "copy", tuple(order))]) == {SECOND}
