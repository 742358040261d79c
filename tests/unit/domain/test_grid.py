"""Grids: results by option, who leads, and how much hangs on the weights."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.edits.rating import SetAgreedRating, SetWeight
from icbo_desktop.domain.edits.setting import SetScope
from icbo_desktop.domain.grid import (
    Grid,
    ended,
    grid_at,
    grids_of,
    leading,
    leading_sentence,
    results_of,
    sensitivity_sentence,
    turns,
    weighted_median,
)
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.workshop import Workshop
from tests.builders import make_cell, make_grid_framework, make_grid_workshop

FRAMEWORK = make_grid_framework()
CRITERIA = ("d1.money", "d1.safety", "d1.staff")
LOOSE, TIGHT, MERGER = "d1.loose", "d1.tight", "d1.merger"


def rated(**options: tuple[int, ...]) -> list[SetAgreedRating]:
    """The ratings of the criteria in order, by option's last word."""
    return [
        SetAgreedRating(make_cell(criterion, f"d1.{option}"), value)
        for option, values in options.items()
        for criterion, value in zip(CRITERIA, values, strict=False)
    ]


def weight(criterion: str, value: int) -> SetWeight:
    return SetWeight(Item("grids-and-lists", criterion), value)


def grid_of(workshop: Workshop) -> Grid:
    grid = grid_at(workshop, FRAMEWORK, "d1")
    assert grid is not None
    return grid


def test_grid_of_a_domain_has_its_criteria_and_options():
    grid = grid_of(make_grid_workshop())

    assert [each.id for each in grid.criteria] == list(CRITERIA)
    assert [each.id for each in grid.options] == [LOOSE, TIGHT, MERGER]


def test_criterion_out_of_scope_is_not_in_the_grid():
    workshop = make_grid_workshop(SetScope("grids-and-lists", ("d1.safety",)))

    assert [each.id for each in grid_of(workshop).criteria] == ["d1.money", "d1.staff"]


def test_domain_without_options_is_no_grid():
    assert grid_at(make_grid_workshop(), FRAMEWORK, "d2") is None


def test_standard_with_options_of_its_own_is_a_grid():
    (grid,) = grids_of(make_grid_workshop(), FRAMEWORK, FRAMEWORK.domain("d3"))

    assert (grid.item.item_id, len(grid.criteria), len(grid.options)) == ("d3.pilot", 1, 2)


def test_standard_with_options_of_its_own_is_no_grid_once_left_out():
    workshop = make_grid_workshop(SetScope("grids-and-lists", ("d3.pilot",)))

    assert not list(grids_of(workshop, FRAMEWORK, FRAMEWORK.domain("d3")))


def test_grid_on_a_scale_of_names_has_counts_and_no_middle():
    workshop = make_grid_workshop(*rated(loose=(1, 3, 3)))
    grid = grid_of(workshop)
    of_names = replace(grid, scale=replace(grid.scale, kind="nominal", aggregate="none"))

    loose = results_of(workshop, of_names)[0]

    assert (loose.middle, loose.lowest, loose.highest, loose.favourable) == (None, None, None, 0)
    assert (loose.rated, loose.counted) == (3, 3)
    assert "not summed up" in leading_sentence(workshop, of_names)


def test_result_of_an_option_is_its_median_and_its_reach():
    workshop = make_grid_workshop(*rated(loose=(1, 3, 3)))

    loose = results_of(workshop, grid_of(workshop))[0]

    assert (loose.middle, loose.lowest, loose.highest) == (3, 1, 3)
    assert (loose.rated, loose.counted, loose.favourable) == (3, 3, 2)


def test_option_without_ratings_has_no_middle():
    workshop = make_grid_workshop()

    assert results_of(workshop, grid_of(workshop))[0].middle is None


def test_criterion_of_weight_nought_is_not_counted():
    workshop = make_grid_workshop(weight("d1.money", 0), *rated(loose=(1, 3, 3)))

    loose = results_of(workshop, grid_of(workshop))[0]

    assert (loose.middle, loose.lowest, loose.counted) == (3, 3, 2)


def test_nobody_leads_while_only_one_option_is_fully_rated():
    workshop = make_grid_workshop(*rated(loose=(3, 3, 3), tight=(1, 1)))

    assert leading_sentence(workshop, grid_of(workshop)) == (
        "No option leads yet: fewer than two are fully rated."
    )
    assert sensitivity_sentence(workshop, grid_of(workshop)) == ""


@pytest.mark.parametrize(("said", "told"), [("Other options?", "Other options?"), ("A", "A.")])
def test_name_that_ends_in_a_mark_gets_no_full_stop(said: str, told: str):
    assert ended(f"Not compared: {said}") == f"Not compared: {told}"


def test_leading_option_is_named_with_those_not_compared():
    workshop = make_grid_workshop(*rated(loose=(3, 3, 3), tight=(1, 1, 1), merger=(3,)))

    assert leading_sentence(workshop, grid_of(workshop)) == (
        "Loose leads. Not fully rated, so not compared: One provider."
    )


def test_options_of_the_same_middle_lead_together():
    workshop = make_grid_workshop(*rated(loose=(3, 3, 1), tight=(1, 3, 3)))

    assert leading_sentence(workshop, grid_of(workshop)).startswith(
        "Loose and Tight lead together."
    )


def test_lead_that_stands_whatever_counts_double_is_said_so():
    workshop = make_grid_workshop(*rated(loose=(3, 3, 3), tight=(1, 1, 1)))

    assert sensitivity_sentence(workshop, grid_of(workshop)) == (
        "That stays so if any one criterion counts double or is left out."
    )


def test_lead_that_hangs_on_a_weight_is_said_with_the_case():
    workshop = make_grid_workshop(*rated(loose=(3, 3, 1), tight=(2, 2, 2)))

    sentence = sensitivity_sentence(workshop, grid_of(workshop))

    assert sentence.startswith("That hangs on the weights: if “Money” is left out, ")


def test_equal_weights_are_tried_where_the_room_set_others():
    ratings = rated(loose=(3, 1, 1), tight=(2, 2, 2))
    workshop = make_grid_workshop(weight("d1.money", 10), *ratings)

    assert "if all criteria count the same" in [
        each.words for each in turns(workshop, grid_of(workshop))
    ]


@pytest.mark.parametrize(
    ("weights", "middle"),
    [
        ((1, 1, 1), 2),
        ((1, 1, 2), Fraction(5, 2)),
        ((5, 1, 1), 1),
        ((0, 1, 1), Fraction(5, 2)),
        ((0, 0, 0), None),
    ],
)
def test_weighted_median_is_where_half_the_weight_lies(weights, middle):
    values = dict(zip("abc", (1, 2, 3), strict=True))

    assert weighted_median(values, dict(zip("abc", weights, strict=True))) == middle


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 10)), min_size=1, max_size=14))
def test_weighted_median_is_the_median_of_the_values_repeated(cells):
    values = {str(n): value for n, (value, _) in enumerate(cells)}
    weights = {str(n): weight for n, (_, weight) in enumerate(cells)}
    repeated = sorted(value for value, weight in cells for _ in range(weight))
    half = len(repeated) // 2

    middle = weighted_median(values, weights)

    if not repeated:
        assert middle is None
    elif len(repeated) % 2:
        assert middle == repeated[half]
    else:
        assert middle == Fraction(repeated[half - 1] + repeated[half], 2)


def test_leading_needs_somebody_to_lead():
    workshop = make_grid_workshop(*rated(loose=(3, 3, 3)))

    assert leading(results_of(workshop, grid_of(workshop))) == ()
