"""A table in the language that is spoken: its headings, what it says of itself, and values that are chosen from a few.

The tables themselves are English, as CSV has them, so that a data set reads the same whatever people speak.
"""

from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.translation import translated


def said_table(table: DataTable) -> DataTable:
    """The table as a sheet shows it; names and ids stay."""
    return replace(
        table,
        title=translated(table.title),
        description=translated(table.description),
        columns=tuple(map(said_column, table.columns)),
        rows=said_rows(table),
    )


def said_column(column: DataColumn) -> DataColumn:
    return replace(
        column,
        title=column.title if column.is_as_written else translated(column.title),
        description=translated(column.description),
        choices=tuple(map(translated, column.choices)),
    )


def said_rows(table: DataTable) -> Sequence[tuple[Value, ...]]:
    """The rows with their chosen values said; the same rows where nothing is chosen or nothing changes."""
    words: dict[int, dict[Value, str]] = {}
    for position, column in enumerate(table.columns):
        said: dict[Value, str] = {each: translated(each) for each in column.choices}
        if any(each != word for each, word in said.items()):
            words[position] = said
    if not words:
        return table.rows
    return [
        tuple(
            words[position].get(value, value) if position in words else value
            for position, value in enumerate(row)
        )
        for row in table.rows
    ]
