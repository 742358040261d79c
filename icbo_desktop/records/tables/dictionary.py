"""The data dictionary: every column of every table, what it holds and which values it may have.

Names of tables and columns are those of the files of CSV.
"""

from collections.abc import Iterator, Sequence

from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Kind, Value
from icbo_desktop.translation import marked, translated

KINDS: dict[Kind, str] = {
    "text": marked("text"),
    "whole number": marked("whole number"),
    "number": marked("number"),
    "date": marked("date"),
    "moment": marked("moment"),
    "yes or no": marked("yes or no"),
}
COLUMNS = (
    DataColumn("table", marked("Table")),
    DataColumn("column", marked("Column")),
    DataColumn("title", marked("Heading")),
    DataColumn("kind", marked("Kind")),
    DataColumn("description", marked("What it holds")),
    DataColumn(
        "values",
        marked("Values"),
        description=marked("All the values that it may have, where they are fixed."),
    ),
    DataColumn(
        "refers_to", marked("Refers to"), description=marked("The table whose key the values are.")
    ),
    DataColumn(
        "is_key", marked("Key"), "yes or no", marked("Whether it is part of what names a row.")
    ),
)


def with_dictionary(tables: Sequence[DataTable]) -> tuple[DataTable, ...]:
    """The tables, and last the dictionary of them."""
    rows = tuple(row for table in tables for row in dictionary_rows(table))
    words = marked("Every column of every table. A blank cell is not said, and never nought.")
    key = ("table", "column")
    return (
        *tables,
        DataTable("data_dictionary", marked("Data dictionary"), words, COLUMNS, rows, key=key),
    )


def dictionary_rows(table: DataTable) -> Iterator[tuple[Value, ...]]:
    for column in table.columns:
        title = column.title if column.is_as_written else translated(column.title)
        kind, words = translated(KINDS[column.kind]), translated(column.description)
        yield (
            *(table.name, column.name, title, kind, words or None),
            "; ".join(map(translated, column.choices)) or None,
            *(column.refers_to or None, column.name in table.key),
        )
