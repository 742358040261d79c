"""The description of a data package: what each file holds, column by column.

It keeps to version 1 of the Frictionless standards (Tabular Data Package, Table Schema): more programs read
it than version 2, and those that read version 2 read it too.
"""

import hashlib
from collections.abc import Sequence

from icbo_desktop.records.csv.safe_text import PATTERN
from icbo_desktop.records.report import Report
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Kind
from icbo_desktop.records.tables.visible import visible

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
PROFILE = "tabular-data-package"
VERSION = "1.0.0"  # of our layout
TYPES: dict[Kind, str] = {
    "text": "string",
    "whole number": "integer",
    "number": "number",
    "date": "date",
    "moment": "datetime",
    "yes or no": "boolean",
}
PROTECTION = (
    "A text that starts with = + - @, a tab or a line end, after blanks or apostrophes or at once, has one apostrophe more in "
    "front, so that no spreadsheet takes it for a formula. To have the text as it was typed, take the first "
    "apostrophe away wherever what follows it matches the pattern."
)
DESCRIPTION = (
    "A blank is not said, and never nought. Ratings are places in an order: count them, take their middle, and never "
    "add them up. Line ends inside a text are single line feeds."
)


def file_name(table: DataTable) -> str:
    return f"{table.name}.csv"


def package_of(report: Report, files: Sequence[tuple[DataTable, bytes]]) -> dict[str, Json]:
    """The whole description, for the tables and the bytes of their files."""
    content = report.content
    names = {table.name: table for table, _ in files}
    return {
        "profile": PROFILE,
        "name": "icbo-desktop-record",
        "title": visible(content.title),
        "description": visible(f"{content.cover.kind}, as tables. {DESCRIPTION} {content.footer}"),
        "version": VERSION,
        "created": content.made_at.isoformat(timespec="seconds"),
        "language": content.language,
        "madeWith": f"icbo_desktop {content.app_version}",
        "textProtection": {"description": PROTECTION, "pattern": PATTERN, "prefix": "'"},
        "resources": [resource_of(table, made, names) for table, made in files],
    }


def resource_of(table: DataTable, made: bytes, names: dict[str, DataTable]) -> Json:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": visible(table.title),
        "description": visible(table.description),
        "path": file_name(table),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(made),
        "hash": f"sha256:{hashlib.sha256(made).hexdigest()}",
        "dialect": {
            "delimiter": ",",
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "skipInitialSpace": False,
            "header": True,
        },
        "schema": schema_of(table, names),
    }


def schema_of(table: DataTable, names: dict[str, DataTable]) -> Json:
    """The Table Schema; references only to tables that are in the package."""
    schema: dict[str, Json] = {
        "fields": [field_of(table, column) for column in table.columns],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    references: list[Json] = [
        {
            "fields": column.name,
            "reference": {"resource": column.refers_to, "fields": names[column.refers_to].key[0]},
        }
        for column in table.columns
        if column.refers_to in names
    ]
    if references:
        schema["foreignKeys"] = references
    return schema


def field_of(table: DataTable, column: DataColumn) -> Json:
    field: dict[str, Json] = {
        "name": column.name,
        "title": visible(column.title),
        "type": TYPES[column.kind],
    }
    if column.description:
        field["description"] = visible(column.description)
    constraints: dict[str, Json] = {}
    if column.choices:
        constraints["enum"] = list(column.choices)
    if column.name in table.key:
        constraints["required"] = True
    if (column.name,) == table.key:
        constraints["unique"] = True
    if constraints:
        field["constraints"] = constraints
    return field
