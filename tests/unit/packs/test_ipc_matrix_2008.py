"""The IPC matrix holds every area, level and cell of the table, in texts fit for the wall.

The source itself is not in the repository. What was counted in it stands here as a table.
"""

import pytest

from icbo_desktop.domain.framework import Framework, Level
from tests.unit.packs.pack_shape import shipped

LEVELS = ("separate", "parallel", "joint", "integrated")
# Area, its title, and how many things each cell lists, from separate to integrated.
AREAS = [
    ("matrix.purpose", "Purpose and strategy", (3, 3, 2, 3)),
    ("matrix.stakeholders", "Stakeholder engagement", (1, 1, 1, 1)),
    ("matrix.needs", "Needs and market intelligence", (2, 2, 2, 2)),
    ("matrix.resources", "Resource allocation and management", (2, 1, 2, 1)),
    ("matrix.market", "Market management and monitoring", (3, 2, 2, 1)),
    ("matrix.contracting", "Contracting", (1, 2, 2, 1)),
    ("matrix.function", "Commissioning function", (1, 2, 3, 1)),
]
AREAS_2017 = [
    "Strategic direction and leadership",
    "Understanding population needs",
    "Resource allocation and management",
    "Market intelligence and market facilitation",
    "Procurement",
    "Stakeholder engagement",
    "Commissioning function",
]


def matrix() -> Framework:
    return shipped("ipc-matrix-2008")


def level_of(area_id: str, point: str) -> Level:
    (found,) = [level for level in matrix().standard(area_id).levels if level.point == point]
    return found


def test_matrix_has_the_seven_areas_in_the_order_of_the_table():
    (domain,) = matrix().domains

    found = [(area.id, area.title) for area in domain.standards]

    assert found == [(area_id, title) for area_id, title, _ in AREAS]
    assert [area.number for area in domain.standards] == [str(one) for one in range(1, 8)]


@pytest.mark.parametrize(("area_id", "title", "cells"), AREAS)
def test_area_has_every_cell_of_the_table(area_id, title, cells):
    area = matrix().standard(area_id)

    assert area.title == title
    assert tuple(level.point for level in area.levels) == LEVELS
    assert tuple(len(level.items) for level in area.levels) == cells


def test_matrix_lists_fifty_things_in_all():
    levels = [level for area in matrix().standards() for level in area.levels]

    assert len(levels) == 28
    assert sum(len(level.items) for level in levels) == 50


def test_no_two_cells_say_the_same():
    items = [
        item.text for area in matrix().standards() for level in area.levels for item in level.items
    ]

    assert len(set(items)) == len(items)


def test_levels_are_ordered_steps_with_a_definition_each():
    (scale,) = matrix().scales

    assert (scale.kind, scale.shape, scale.aggregate) == ("ordinal", "steps", "median")
    assert [(point.value, point.id) for point in scale.points] == list(enumerate(LEVELS, start=1))
    assert [point.label.lower() for point in scale.points] == list(LEVELS)
    assert all(point.description for point in scale.points)


def test_every_area_is_rated_on_the_levels_after_the_same_question():
    (domain,) = matrix().domains

    assert {area.scale for area in domain.standards} == {"integration"}
    assert domain.rating_question
    assert all(level in domain.rating_question.text for level in LEVELS)


@pytest.mark.parametrize(
    ("area_id", "point", "word"),
    [
        ("matrix.resources", "joint", "Health Act"),
        ("matrix.market", "joint", "risk"),
        ("matrix.contracting", "joint", "block contracts"),
        ("matrix.function", "parallel", "training"),
        ("matrix.function", "joint", "Hybrid roles"),
        ("matrix.function", "joint", "appointed jointly"),
        ("matrix.function", "integrated", "single manager"),
        ("matrix.stakeholders", "integrated", "providers"),
        ("matrix.needs", "integrated", "public health"),
    ],
)
def test_a_line_of_the_table_stands_in_its_own_cell(area_id, point, word):
    assert word in " ".join(item.text for item in level_of(area_id, point).items)


def test_names_of_2017_are_listed_with_the_area_that_each_belongs_to():
    items = matrix().lists_by_id["areas-2017"].items

    assert [item.text.partition(":")[0] for item in items] == AREAS_2017
    titles = [title for _, title, _ in AREAS]
    told = [item for item in items if any(title in item.text for title in titles)]
    assert len(told) == len(items)
