"""The standards of a comparison as data, a row each."""

from collections.abc import Callable

from icbo_desktop.domain.comparison import ComparedItem, WorkshopComparison
from icbo_desktop.domain.divergence import Divergence
from icbo_desktop.domain.rows import Item
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.translation import marked

STANDARD_COLUMNS = (
    DataColumn("title", marked("Standard")),
    DataColumn("movement", marked("Movement")),
    DataColumn(
        "state",
        marked("In the framework"),
        choices=(
            marked("unchanged"),
            marked("reworded"),
            marked("scale changed"),
            marked("new"),
            marked("retired"),
        ),
    ),
    DataColumn("agreed_then", marked("Agreed then"), "whole number"),
    DataColumn("agreed_now", marked("Agreed now"), "whole number"),
    DataColumn("standing_then", marked("Where it stood then")),
    DataColumn("standing_now", marked("Where it stands now")),
    DataColumn(
        "middle_then", marked("Room's middle then"), "number", marked("The median of the room.")
    ),
    DataColumn(
        "middle_now", marked("Room's middle now"), "number", marked("The median of the room.")
    ),
    DataColumn("from_then", marked("8 in 10 from, then"), "whole number"),
    DataColumn("to_then", marked("8 in 10 to, then"), "whole number"),
    DataColumn("from_now", marked("8 in 10 from, now"), "whole number"),
    DataColumn("to_now", marked("8 in 10 to, now"), "whole number"),
    DataColumn("framework_id", marked("Framework"), is_aside=True),
    DataColumn("item_id", marked("Id"), is_aside=True),
    DataColumn("option_id", marked("Option"), is_aside=True),
)


def standards_table(comparison: WorkshopComparison, name: Callable[[Item], str]) -> DataTable:
    """Every standard, cell and domain of both workshops."""
    return DataTable(
        "standards",
        marked("Then and now"),
        marked("Every standard of both workshops: its rating then and now and how it moved."),
        STANDARD_COLUMNS,
        [
            standard_row(each, name(each.item))
            for framework in comparison.frameworks
            for each in framework.items
        ],
        key=("framework_id", "item_id", "option_id"),
    )


def standard_row(compared: ComparedItem, title: str) -> tuple[Value, ...]:
    item, (then, now) = compared.item, compared.values
    rooms = (
        compared.then.room if compared.then else None,
        compared.now.room if compared.now else None,
    )
    return (
        title,
        compared.words,
        compared.state,
        then,
        now,
        compared.then.words if compared.then else None,
        compared.now.words if compared.now else None,
        *(room.middle if room else None for room in rooms),
        *window_of(rooms[0]),
        *window_of(rooms[1]),
        item.framework_id,
        item.item_id,
        item.option_id,
    )


def window_of(room: Divergence | None) -> tuple[int | None, int | None]:
    return room.window if room is not None and room.window is not None else (None, None)
