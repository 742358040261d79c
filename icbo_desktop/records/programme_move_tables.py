"""How places moved over the years as tables: the middle of each year, and movement by standard and by place."""

from icbo_desktop.domain.movement import Direction
from icbo_desktop.records.programme_columns import (
    FEW,
    FRAMEWORK,
    ITEM,
    PLACE,
    PLACES,
    YEAR,
    Overviews,
    items_of_all,
    key_of,
    named,
)
from icbo_desktop.records.tables.data_table import DataColumn, DataTable
from icbo_desktop.translation import marked


def years_table(overviews: Overviews) -> DataTable:
    columns = (*ITEM, YEAR, PLACES, DataColumn("middle", marked("Middle"), "number", FEW))
    rows = [
        (*named(framework, each.item), year, found.places, found.middle)
        for framework, each in items_of_all(overviews)
        for year, found in each.years
        if found.places
    ]
    words = marked("The middle of each year, over the places that rated the standard in it.")
    return DataTable("years", marked("Years"), words, columns, rows, key=key_of("year"))


WAYS: tuple[Direction, ...] = ("up", "same", "down", "another choice")
MOVE_COLUMNS = (
    DataColumn("up", marked("Up"), "whole number"),
    DataColumn("same", marked("The same"), "whole number"),
    DataColumn("down", marked("Down"), "whole number"),
    DataColumn("changed", marked("Another choice"), "whole number"),
)


def moves_table(overviews: Overviews) -> DataTable:
    columns = (
        *ITEM,
        DataColumn("places", marked("Places compared"), "whole number"),
        *MOVE_COLUMNS,
    )
    rows = [
        (
            *named(framework, each.item),
            each.moves.places,
            *(None if (told := each.moves.counts) is None else told.get(way, 0) for way in WAYS),
        )
        for framework, each in items_of_all(overviews)
        if each.moves.places
    ]
    words = marked(
        "How places that met more than once moved, first workshop to last, by standard. "
        "Blank where fewer than 5 places can be counted."
    )
    return DataTable("moves", marked("Movement"), words, columns, rows, key=key_of())


def place_moves_table(overviews: Overviews) -> DataTable:
    columns = (
        FRAMEWORK,
        PLACE,
        DataColumn("first_on", marked("First"), "date"),
        DataColumn("last_on", marked("Last"), "date"),
        *MOVE_COLUMNS,
        DataColumn("rated_once", marked("Rated in one of them only"), "whole number"),
    )
    rows = [
        (
            overview.framework.id,
            each.place,
            each.first.held_on,
            each.last.held_on,
            *(each.counts.get(way, 0) for way in WAYS),
            each.one_sided,
        )
        for overview in overviews
        for each in overview.moves
    ]
    words = marked("Of each place that met more than once, how many standards moved.")
    return DataTable(
        "place_moves", marked("Movement of places"), words, columns, rows, ("framework_id", "place")
    )
