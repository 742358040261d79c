"""An item held against its framework."""

from icbo_desktop.domain.items import domain_of, is_there, items_of, rating_scale
from icbo_desktop.domain.rows import Item
from tests.builders import make_cell, make_framework, make_grid_framework, make_item

GRID = make_grid_framework()


def test_standard_is_rated_on_its_scale():
    framework = make_framework()

    assert rating_scale(framework, make_item()) is framework.scales[0]


def test_criterion_of_a_grid_is_rated_for_an_option_and_never_as_a_whole():
    cell = make_cell("d1.money", "d1.loose")

    assert rating_scale(GRID, cell) is GRID.scale_of("d1.money")
    assert rating_scale(GRID, cell.whole) is None


def test_option_as_a_whole_is_not_rated():
    assert rating_scale(GRID, make_cell("d1", "d1.loose")) is None


def test_item_that_the_framework_lacks_is_not_rated():
    assert rating_scale(GRID, make_cell("d1.gone", "")) is None
    assert rating_scale(GRID, make_cell("d1.money", "d1.gone")) is None


def test_framework_and_workshop_as_a_whole_are_always_there():
    assert is_there(GRID, Item(GRID.id))
    assert is_there(GRID, Item())


def test_criterion_of_a_grid_is_walked_cell_by_cell():
    items = list(items_of(GRID))

    assert make_cell("d1.money", "d1.loose") in items
    assert make_cell("d1.money", "") not in items


def test_standard_belongs_to_its_domain_and_a_list_to_none():
    framework = make_framework()

    assert domain_of(framework, make_item()) == "d1"
    assert domain_of(framework, Item(framework.id, "elsewhere")) == ""
