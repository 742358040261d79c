"""What the tables of a programme have in common: their first columns, what names a row, and the rows' beginnings."""

from collections.abc import Iterator, Sequence

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.programme import WorkshopSummary
from icbo_desktop.domain.programme_overview import FrameworkOverview, ItemOverview
from icbo_desktop.domain.rows import Item
from icbo_desktop.records.programme_names import full_name
from icbo_desktop.records.tables.data_table import DataColumn, Value
from icbo_desktop.translation import marked

Placed = Sequence[tuple[str, WorkshopSummary]]
Overviews = Sequence[FrameworkOverview]

# As many as FEWEST_PLACES.
FEW = marked("Blank where fewer than 5 places can be counted.")
FRAMEWORK = DataColumn("framework_id", marked("Framework"))
ITEM = (
    FRAMEWORK,
    DataColumn("item_id", marked("Id"), is_aside=True),
    DataColumn("option_id", marked("Option's id"), is_aside=True),
    DataColumn("standard", marked("Standard")),
)
PLACE = DataColumn("place", marked("Place"))
HELD_ON = DataColumn("held_on", marked("Date"), "date")
YEAR = DataColumn("year", marked("Year"), "whole number")
FILE = DataColumn("file", marked("File"), is_aside=True)
PLACES = DataColumn("places", marked("Places"), "whole number")


def named(framework: Framework, item: Item) -> tuple[Value, ...]:
    return framework.id, item.item_id, item.option_id or None, full_name(framework, item)


def items_of_all(overviews: Overviews) -> Iterator[tuple[Framework, ItemOverview]]:
    for overview in overviews:
        for each in overview.items:
            yield overview.framework, each


def key_of(*more: str) -> tuple[str, ...]:
    return ("framework_id", "standard", *more)
