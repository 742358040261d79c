"""The measures of room_rules.md section 6, against slow plain definitions and its own examples."""

import math
from itertools import product
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.divergence import (
    Spread,
    camps_sentence,
    diverge,
    divergence_of,
    group_sentence,
    is_moved_exact,
    middle_words,
    moved_people,
    moved_words,
    movement_sentence,
    ratings_by_group,
    smallest_window,
    spread_at,
    spread_sentence,
)
from icbo_desktop.domain.rows import ViewRating
from tests.builders import MORNING, make_item, make_scale, make_workshop

TEN = make_scale(10)
ratings = st.lists(st.integers(1, 10), min_size=1, max_size=60)


def plain_window(values: list[int]) -> tuple[int, int]:
    """Try every window on the scale and keep the smallest that holds eight in ten, nearest the middle."""
    needed = -(-8 * len(values) // 10)
    fitting = [
        (low, high)
        for low, high in product(range(1, 11), repeat=2)
        if low <= high and sum(low <= value <= high for value in values) >= needed
    ]
    width = min(high - low for low, high in fitting)
    smallest = [ends for ends in fitting if ends[1] - ends[0] == width]
    return min(smallest, key=lambda ends: (abs(sum(ends) / 2 - median(values)), ends))


@given(ratings)
def test_smallest_window_agrees_with_the_plain_definition_in_width_and_nearness(
    values: list[int],
) -> None:
    low, high = smallest_window(values)
    plain_low, plain_high = plain_window(values)

    assert high - low == plain_high - plain_low
    assert sum(low <= value <= high for value in values) >= math.ceil(0.8 * len(values) - 1e-9)


@given(ratings)
def test_the_order_of_ratings_never_matters(values: list[int]) -> None:
    assert diverge({"a": values}, TEN) == diverge({"a": sorted(values)}, TEN)


@given(ratings)
def test_away_counts_those_three_or_more_points_from_the_middle(values: list[int]) -> None:
    divergence = diverge({"a": values}, TEN)

    expected = sum(abs(value - median(values)) >= 3 for value in values) if len(values) > 2 else 0
    assert divergence.away == expected


def test_the_room_of_the_mock_up_reads_as_drawn() -> None:
    divergence = diverge(
        {
            "council": [6, 6, 7, 7, 8],
            "nhs": [4, 5, 6],
            "providers": [5, 7],
            "lived": [3, 4],
            "v": [4],
        },
        TEN,
    )

    assert spread_sentence(divergence) == "Middle 6. 8 in 10 people rated it 4 to 7."
    assert divergence.spread is Spread.SOME


def test_each_partner_counts_once_beside_the_pooled_middle() -> None:
    divergence = diverge(
        {"c": [8] * 9, "n": [7] * 4, "p": [4] * 3, "v": [4] * 2, "l": [3] * 2}, TEN
    )

    assert (divergence.middle, divergence.partners_middle) == (7, 4)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ([6, 7], ""),
        ([5, 6, 7, 8], "All 4 people: 5 to 8."),
        ([6, 6, 7, 7, 8, 8], "Middle 7. 8 in 10 people rated it 6 to 8."),
        ([6, 6, 6, 7, 7, 7], "Middle between 6 and 7. 8 in 10 people rated it 6 to 7."),
        ([5, 5, 5, 5, 5], "Middle 5. 8 in 10 people rated it 5."),
    ],
)
def test_spread_is_said_in_the_given_words(values: list[int], sentence: str) -> None:
    assert spread_sentence(diverge({"a": values}, TEN)) == sentence


@pytest.mark.parametrize(("width", "word"), [(2, Spread.CLOSE), (3, Spread.SOME), (4, Spread.WIDE)])
def test_width_of_the_window_gives_the_word(width: int, word: Spread) -> None:
    assert diverge({"a": [3] * 3 + [3 + width] * 3}, TEN).spread is word


def test_other_scales_scale_with_their_length() -> None:
    five = make_scale(5)

    assert diverge({"a": [2, 2, 2, 3, 3, 3]}, five).spread is Spread.SOME
    assert diverge({"a": [1, 1, 1, 2, 2]}, TEN).spread is Spread.CLOSE


def test_partners_see_it_differently_at_a_gap_of_three() -> None:
    divergence = diverge({"c": [7, 7, 8], "n": [4, 4, 5]}, TEN)

    sentence = group_sentence(divergence, {"c": "Council", "n": "NHS"})

    assert sentence == "Partners see this differently. Lower: NHS."


def test_groups_under_three_have_no_middle() -> None:
    divergence = diverge({"c": [9, 9, 9], "l": [1, 1]}, TEN)

    assert [group.group_id for group in divergence.group_middles] == ["c"]
    assert divergence.gap is None


def test_two_camps_are_counted_in_words() -> None:
    divergence = diverge({"a": [2, 3, 3, 4, 4, 4, 7, 7, 8, 8, 9, 9]}, TEN)

    assert camps_sentence(divergence) == "Two camps: 6 people say 4 or less, 6 say 7 or more."


def test_a_single_dissenter_is_found_in_a_small_room() -> None:
    divergence = diverge({"a": [7, 7, 7, 8, 2]}, TEN)

    assert camps_sentence(divergence) == "1 of 5 is 3 or more points away from the middle."


def test_movement_between_rounds_is_said_in_words() -> None:
    first, second = {"a": [4, 5, 5, 5, 6]}, {"a": [5, 6, 6, 6, 6]}
    moved = moved_people(first, second)

    sentence = movement_sentence(diverge(first, TEN), diverge(second, TEN), moved)

    assert sentence == "Middle 5 to 6; at least 3 moved."


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ({"a": [5, 5, 5]}, {"a": [5, 6, 7]}, "2 moved"),  # all stood at one point
        ({"a": [4, 5, 6]}, {"a": [6, 6, 6]}, "2 moved"),  # all stand at one point
        ({"a": [4], "b": [5]}, {"a": [6], "b": [5]}, "1 moved"),  # each alone in a group
        ({"a": [4], "b": [5]}, {"a": [4], "b": [5]}, "nobody moved"),
        ({"a": [4, 5]}, {"a": [6, 7]}, "2 moved"),
        ({"a": [4, 5, 5]}, {"a": [5, 6, 6]}, "at least 2 moved"),
        ({"a": [4, 5]}, {"a": [4, 5]}, ""),  # or both, with each other
        ({"a": [4, 5, 5]}, {"a": [5]}, ""),  # two have not rated again
        ({"a": [4], "b": [5]}, {"a": [6]}, "1 moved"),
    ],
)
def test_number_of_those_who_moved_is_told_for_what_it_is(
    first: dict[str, list[int]], second: dict[str, list[int]], words: str
) -> None:
    moved = moved_people(first, second)

    assert moved_words(moved, is_exact=is_moved_exact(first, second)) == words


def test_a_half_is_said_as_between() -> None:
    assert (middle_words(6.5), middle_words(6.0)) == ("between 6 and 7", "6")


def test_few_people_who_rate_alike_are_said_once():
    assert spread_sentence(diverge({"a": [3, 3, 3]}, TEN)) == "All 3 people: 3."


def test_no_movement_is_said_where_a_round_has_no_middle() -> None:
    few, many = diverge({"c": [4, 5]}, TEN), diverge({"c": [4, 5, 6]}, TEN)

    assert movement_sentence(few, many, moved=1) == ""
    assert movement_sentence(many, few, moved=1) == ""


def test_ratings_of_a_group_that_is_gone_are_left_out() -> None:
    workshop = make_workshop()
    item = make_item()
    place = {"framework_id": item.framework_id, "item_id": item.item_id, "created_at": MORNING}
    stray = ViewRating(id="v", group_id="gone", seat=1, round=1, value=4, **place)

    assert ratings_by_group(workshop.with_row(stray), item, 1) == {}


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(1, 2), st.integers(1, 10)), max_size=24))
def test_the_spread_alone_is_that_of_the_whole_divergence(rated):
    workshop, item = make_workshop(groups={"NHS": 3, "Council": 3}), make_item()
    ids = (*(group.id for group in workshop.groups), "gone")
    place = {"framework_id": item.framework_id, "item_id": item.item_id, "created_at": MORNING}
    for seat, (group, number, value) in enumerate(rated):
        row = ViewRating(
            id=str(seat), group_id=ids[group], seat=seat, round=number, value=value, **place
        )
        workshop = workshop.with_row(row)

    found = divergence_of(workshop, item, TEN)

    assert spread_at(workshop, item, TEN) == (found.spread if found is not None else None)
