"""The data dictionary: every column of every table, what it holds and which values it may have."""

from collections.abc import Iterator, Sequence

from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value

COLUMNS = (
    DataColumn("table", "Table"),
    DataColumn("column", "Column"),
    DataColumn("title", "Heading"),
    DataColumn("kind", "Kind"),
    DataColumn("description", "What it holds"),
    DataColumn(
        "values", "Values", description="All the values that it may have, where they are fixed."
    ),
    DataColumn("refers_to", "Refers to", description="The table whose key the values are."),
    DataColumn("is_key", "Key", "yes or no", "Whether it is part of what names a row."),
)


def with_dictionary(tables: Sequence[DataTable]) -> tuple[DataTable, ...]:
    """The tables, and last the dictionary of them."""
    rows = tuple(row for table in tables for row in dictionary_rows(table))
    words = "Every column of every table. A blank cell is not said, and never nought."
    key = ("table", "column")
    return (*tables, DataTable("data_dictionary", "Data dictionary", words, COLUMNS, rows, key=key))


def dictionary_rows(table: DataTable) -> Iterator[tuple[Value, ...]]:
    for column in table.columns:
        yield (
            *(table.name, column.name, column.title, column.kind, column.description or None),
            "; ".join(column.choices) or None,
            *(column.refers_to or None, column.name in table.key),
        )
