"""Measures for analysts, against published values, hand-worked cases and slow plain definitions."""

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.domain.measures import (
    NOTHING,
    agreement,
    consensus,
    interquartile_range,
    measures_of,
)
from tests.builders import make_scale

# The worked example of the R package agrmt (D. Ruedin), which prints 0.6113 and 0.7257.
PUBLISHED = (30, 40, 210, 130, 530, 50, 10)
RATINGS = st.lists(st.integers(1, 10), min_size=1, max_size=60)


def frequencies_of(ratings: list[int], highest: int = 10) -> list[int]:
    return [ratings.count(value) for value in range(1, highest + 1)]


def test_agreement_is_as_published():
    assert float(agreement(PUBLISHED)) == pytest.approx(0.6113, abs=5e-5)


def test_consensus_is_as_published():
    assert consensus(PUBLISHED) == pytest.approx(0.7257, abs=5e-5)


@pytest.mark.parametrize(
    ("frequencies", "wanted"),
    [((0, 0, 9, 0), 1), ((4, 0, 0, 4), -1), ((3, 3, 3, 3), 0), ((5, 5, 0, 0, 0), 0.75)],
    ids=["all agree", "two ends", "all alike", "side by side"],
)
def test_agreement_of_plain_patterns(frequencies, wanted):
    assert float(agreement(frequencies)) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("frequencies", "wanted"),
    [((0, 0, 9, 0), 1), ((4, 0, 0, 4), 0), ((0, 2, 2, 0), 1 + log2(5 / 6))],
    ids=["all agree", "two ends", "side by side"],
)
def test_consensus_of_plain_patterns(frequencies, wanted):
    assert consensus(frequencies) == pytest.approx(wanted)


@given(RATINGS)
def test_agreement_lies_between_its_bounds(ratings):
    assert -1 <= agreement(frequencies_of(ratings)) <= 1


@given(RATINGS)
def test_agreement_is_the_same_turned_round(ratings):
    frequencies = frequencies_of(ratings)

    assert agreement(frequencies) == agreement(frequencies[::-1])


@given(RATINGS, st.integers(2, 5))
def test_agreement_does_not_depend_on_how_many_people_there_are(ratings, times):
    assert agreement(frequencies_of(ratings)) == agreement(frequencies_of(ratings * times))


@given(RATINGS)
def test_consensus_is_its_plain_definition(ratings):
    middle = sum(ratings) / len(ratings)
    slow = 1 + sum(log2(1 - abs(each - middle) / 9) for each in ratings) / len(ratings)

    assert consensus(frequencies_of(ratings)) == pytest.approx(slow)


def test_interquartile_range_lies_between_the_quartiles():
    assert interquartile_range([1, 2, 3, 4, 5]) == 2
    assert interquartile_range([7]) is None


def test_measures_need_ratings_on_an_ordinal_scale():
    points = (ScalePoint(1, "a", "A"), ScalePoint(2, "b", "B"))
    nominal = Scale("place", "nominal", "choice", points, aggregate="none")

    assert measures_of([], make_scale()) == NOTHING
    assert measures_of([1, 2, 2], nominal) == NOTHING


def test_measures_take_every_point_of_the_scale_into_account():
    narrow, wide = make_scale(3), make_scale(10)

    assert measures_of([1, 3], narrow).agreement == -1
    assert measures_of([1, 3], wide).agreement != -1


@pytest.mark.parametrize("measure", [agreement, consensus])
def test_nothing_cannot_be_measured(measure):
    with pytest.raises(ValueError, match="nothing to measure"):
        measure((0, 0, 0))
