"""How far the room came: what is rated, what is only discussed and the cells of grids, counted apart."""

import pytest

from icbo_desktop.domain.coverage import Coverage, coverage_of, coverage_words
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus
from icbo_desktop.domain.edits.setting import SetScope
from icbo_desktop.domain.wording import plural
from tests.builders import (
    make_cell,
    make_framework,
    make_grid_framework,
    make_grid_workshop,
    make_item,
    make_workshop,
)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((5, 8, 0, 0, 0, 0), "5 of 8 topics rated"),
        ((1, 1, 0, 0, 0, 0), "1 of 1 topic rated"),
        ((0, 0, 4, 13, 0, 0), "4 of 13 topics discussed"),
        ((3, 5, 10, 22, 0, 0), "3 of 5 topics rated and 10 of the other 22 discussed"),
        ((3, 5, 1, 1, 0, 0), "3 of 5 topics rated and the other one discussed"),
        ((3, 5, 0, 1, 0, 0), "3 of 5 topics rated and the other one not reached"),
        ((0, 0, 0, 0, 42, 98), "42 of 98 ratings of options made"),
        ((0, 0, 4, 4, 7, 48), "4 of 4 topics discussed and 7 of 48 ratings of options made"),
        ((0, 0, 0, 0, 0, 0), ""),
    ],
)
def test_counts_are_said_without_what_there_is_none_of(
    counts: tuple[int, int, int, int, int, int], said: str
) -> None:
    assert coverage_words(Coverage(*counts), "Topic") == said


def test_parked_and_discussed_standards_are_not_rated() -> None:
    workshop = make_workshop(
        SetAgreedRating(make_item(), 6),
        SetStatus(make_item("d1.two"), "parked"),
        AddNote(make_item("d2.one"), "Said."),
    )

    assert coverage_of(workshop, make_framework()) == Coverage(1, 4, 0, 0, 0, 0)


def test_what_is_left_out_is_not_counted() -> None:
    workshop = make_workshop(SetAgreedRating(make_item(), 6), SetScope("made-up", ("d2", "d1.two")))

    assert coverage_of(workshop, make_framework()) == Coverage(1, 1, 0, 0, 0, 0)


def test_cells_of_a_grid_are_counted_apart_from_standards() -> None:
    framework = make_grid_framework()
    domain = next(one for one in framework.domains if one.options)
    cell = make_cell(domain.standards[0].id, domain.options[0].id)

    found = coverage_of(make_grid_workshop(SetAgreedRating(cell, 2)), framework, (domain,))

    assert (found.cells_rated, found.cells) == (1, len(domain.standards) * len(domain.options))
    assert found.to_rate == 0


@pytest.mark.parametrize(
    ("word", "many"),
    [
        ("Area", "Areas"),
        ("Criterion", "Criteria"),
        ("Boundary", "Boundaries"),
        ("Key", "Keys"),
        ("Process", "Processes"),
    ],
)
def test_a_framework_s_own_word_has_a_plural(word: str, many: str) -> None:
    assert plural(word) == many
