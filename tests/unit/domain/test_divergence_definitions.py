"""Every measure of room_rules.md section 6 against a slow, plain definition of it, on scales of 3 to 10 points.

The definitions count people one by one over the whole scale, in fractions, and share nothing with the code.
"""

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.divergence import (
    Divergence,
    Spread,
    camps_sentence,
    diverge,
    group_sentence,
    is_moved_exact,
    moved_people,
    spread_sentence,
)
from tests.builders import make_scale

Room = dict[str, list[int]]
NAMES = {"a": "Council", "b": "NHS", "c": "Providers", "d": "Voluntary", "e": "Lived experience"}
POINTS = range(3, 11)
NEVER_SAID = ("consensus", "outlier", "wrong")


small_groups = st.lists(st.integers(1, 4), min_size=1, max_size=5)


@st.composite
def rooms(draw: st.DrawFn) -> tuple[int, Room]:
    """The points of a scale, and up to 60 people on it in up to five groups, some of them empty."""
    points = draw(st.sampled_from(POINTS))
    values = st.lists(st.integers(1, points), max_size=12)
    return points, {group: draw(values) for group in NAMES}


def people(room: Mapping[str, Sequence[int]]) -> list[int]:
    return [value for values in room.values() for value in values]


def plain_median(values: Sequence[int]) -> Fraction:
    """The value that as many lie below as above: take the ends away until one or two are left."""
    left = sorted(values)
    while len(left) > 2:
        left = left[1:-1]
    return Fraction(sum(left), len(left))


def plain_window(values: Sequence[int], points: int) -> tuple[int, int]:
    """Every window of the scale that holds eight in ten: the narrowest, nearest the median, lowest."""
    needed = math.ceil(Fraction(8, 10) * len(values))
    best: tuple[Fraction, Fraction, tuple[int, int]] | None = None
    for low in range(1, points + 1):
        for high in range(low, points + 1):
            if sum(low <= value <= high for value in values) < needed:
                continue
            off = abs(Fraction(low + high, 2) - plain_median(values))
            found = (Fraction(high - low), off, (low, high))
            best = found if best is None else min(best, found)
    assert best is not None
    return best[2]


def limit(of_ten: int, points: int) -> Fraction:
    """A limit given for 1 to 10 on a scale of so many points."""
    return Fraction(of_ten * (points - 1), 9)


def at(scale_and_room: tuple[int, Room]) -> Divergence:
    points, room = scale_and_room
    return diverge(room, make_scale(points))


@given(rooms())
def test_the_middle_is_the_median_of_everybody_from_three_people(case: tuple[int, Room]) -> None:
    values = people(case[1])

    expected = float(plain_median(values)) if len(values) >= 3 else None
    assert at(case).middle == expected


@given(rooms())
def test_the_window_is_the_plain_one_from_five_people(case: tuple[int, Room]) -> None:
    points, room = case
    values = people(room)

    expected = plain_window(values, points) if len(values) >= 5 else None
    assert at(case).window == expected


@given(rooms())
def test_the_word_for_the_spread_follows_the_scaled_limits(case: tuple[int, Room]) -> None:
    points, room = case
    found = at(case)

    if len(people(room)) < 5:
        assert found.spread is None
        return
    low, high = plain_window(people(room), points)
    is_close = high - low <= limit(2, points)
    is_some = high - low <= limit(3, points)
    assert found.spread is (Spread.CLOSE if is_close else Spread.SOME if is_some else Spread.WIDE)


@given(rooms())
def test_the_gap_lies_between_the_medians_of_groups_of_three_or_more(
    case: tuple[int, Room],
) -> None:
    points, room = case
    medians = {group: plain_median(values) for group, values in room.items() if len(values) >= 3}
    gap = at(case).gap

    assert {each.group_id: each.middle for each in at(case).group_middles} == medians
    if len(medians) < 2:
        assert gap is None
        return
    assert gap is not None
    low, high = min(medians.values()), max(medians.values())
    assert gap.size == high - low
    assert set(gap.lower) == {group for group in medians if medians[group] == low}
    assert set(gap.higher) == {group for group in medians if medians[group] == high}
    assert gap.is_wide == (high > low and high - low >= limit(3, points))


@given(rooms())
def test_each_partner_that_rated_counts_once(case: tuple[int, Room]) -> None:
    room = case[1]
    medians = sorted(plain_median(values) for values in room.values() if values)

    found = at(case).partners_middle

    if len(people(room)) < 3 or len(medians) < 2:
        assert found is None
        return
    half = len(medians) // 2
    middle = medians[half] if len(medians) % 2 else (medians[half - 1] + medians[half]) / 2
    assert found == float(middle)


@given(rooms())
def test_two_camps_are_a_quarter_and_two_people_at_each_end_of_a_wide_room(
    case: tuple[int, Room],
) -> None:
    points, room = case
    values, found = people(room), at(case)
    low_part = [value for value in values if value - 1 <= limit(3, points)]
    high_part = [value for value in values if value - 1 >= limit(6, points)]
    enough = max(Fraction(2), Fraction(len(values), 4))

    are_two = found.spread is Spread.WIDE and len(low_part) >= enough and len(high_part) >= enough
    camps = found.camps
    assert (camps is not None) == are_two
    if camps is not None:
        assert (camps.low, camps.high) == (len(low_part), len(high_part))
        assert camps.low_top < camps.high_bottom


@given(rooms())
def test_away_is_counted_by_hand(case: tuple[int, Room]) -> None:
    points, room = case
    values = people(room)
    reach = max(Fraction(1), Fraction(math.ceil(limit(3, points))))

    found = at(case)

    away = sum(abs(value - plain_median(values)) >= reach for value in values) if values else 0
    assert found.away_points == reach
    assert found.away == (away if len(values) >= 3 else 0)


@given(rooms())
def test_a_group_of_under_three_is_never_named_in_a_sentence(case: tuple[int, Room]) -> None:
    room = case[1]

    sentence = group_sentence(at(case), NAMES)

    small = [NAMES[group] for group, values in room.items() if len(values) < 3]
    assert not [name for name in small if name in sentence]


@given(rooms())
def test_below_three_people_nothing_is_said(case: tuple[int, Room]) -> None:
    found = at(case)
    said = spread_sentence(found) + group_sentence(found, NAMES) + camps_sentence(found)

    assert bool(spread_sentence(found)) == (len(people(case[1])) >= 3)
    assert not said if len(people(case[1])) < 3 else said
    assert not [word for word in NEVER_SAID if word in said.lower()]


@given(rooms())
def test_who_sits_where_in_a_group_never_matters(case: tuple[int, Room]) -> None:
    points, room = case
    turned = {group: values[::-1] for group, values in room.items()}

    assert diverge(turned, make_scale(points)) == at(case)


@given(rooms())
def test_a_scale_read_from_the_other_end_is_as_wide(case: tuple[int, Room]) -> None:
    points, room = case
    mirrored = {group: [points + 1 - value for value in values] for group, values in room.items()}
    here, there = at(case), diverge(mirrored, make_scale(points))

    assert (there.spread, there.away) == (here.spread, here.away)
    assert (there.gap is None) == (here.gap is None)
    assert (there.camps is None) == (here.camps is None)


@given(rooms(), rooms())
def test_moved_people_are_the_fewest_that_can_have_moved(
    before: tuple[int, Room], after: tuple[int, Room]
) -> None:
    first, second = before[1], after[1]
    stayed, twice = 0, 0
    for group, values in first.items():
        left = list(second[group])
        twice += min(len(values), len(left))
        for value in values:
            if value in left:
                left.remove(value)
                stayed += 1

    assert moved_people(first, second) == twice - stayed


@given(small_groups, small_groups)
def test_number_of_those_who_moved_is_exact_where_no_other_seating_moves_more(
    first: list[int], second: list[int]
) -> None:
    size = min(len(first), len(second))
    first, second = first[:size], second[:size]
    moves = {
        sum(old != new for old, new in zip(first, seated, strict=True))
        for seated in permutations(second)
    }

    assert min(moves) == moved_people({"a": first}, {"a": second})
    assert is_moved_exact({"a": first}, {"a": second}) == (len(moves) == 1)


@pytest.mark.parametrize(
    ("points", "close", "some", "low_top", "high_bottom", "away"),
    [
        (3, 0, 0, 1, 3, 1),
        (4, 0, 1, 2, 3, 1),
        (5, 0, 1, 2, 4, 2),
        (6, 1, 1, 2, 5, 2),
        (7, 1, 2, 3, 5, 2),
        (10, 2, 3, 4, 7, 3),
    ],
)
def test_limits_of_each_scale_are_those_worked_out_by_hand(
    points: int, close: int, some: int, low_top: int, high_bottom: int, away: int
) -> None:
    scale = make_scale(points)
    ends = diverge({"a": [1] * 5 + [points] * 5}, scale)
    words = [diverge({"a": [1] * 3 + [1 + width] * 3}, scale).spread for width in range(points)]

    assert [word is Spread.CLOSE for word in words].count(True) == close + 1
    assert [word is not Spread.WIDE for word in words].count(True) == some + 1
    assert ends.camps is not None
    assert (ends.camps.low_top, ends.camps.high_bottom) == (low_top, high_bottom)
    assert ends.away_points == away


@pytest.mark.parametrize("count", [1, 2, 60])
def test_a_room_of_one_of_two_and_of_sixty_is_measured(count: int) -> None:
    found = diverge({"a": [5] * count}, make_scale(10))

    assert (found.people, found.lowest, found.highest) == (count, 5, 5)
    assert (found.middle is not None) == (count >= 3)


def test_a_room_of_groups_below_three_has_a_middle_and_no_group_is_told() -> None:
    found = diverge({"a": [9, 9], "b": [2, 2], "c": [5]}, make_scale(10))

    assert (found.middle, found.group_middles, found.gap) == (5, (), None)
    assert group_sentence(found, NAMES) == ""


def test_nobody_has_rated() -> None:
    found = diverge({"a": []}, make_scale(10))

    assert (found.people, found.lowest, found.middle, found.partners_middle) == (
        0,
        None,
        None,
        None,
    )
