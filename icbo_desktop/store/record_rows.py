"""Records as plain values and as rows of their table, and strictly back again.

A table has one column a field, under the field's name. Dates and times are ISO 8601 text, a yes or no is
1 or 0, and a list of ids is a JSON list.
"""

import json
from collections.abc import Callable, Collection
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import get_origin, get_type_hints

import msgspec

from icbo_desktop.domain.rows import RECORD_TYPE_BY_TABLE, Record

Cell = str | int | None
Plain = dict[str, object]

LONGEST_TEXT = 2_000_000  # characters in one field
_LISTS = json.JSONEncoder(ensure_ascii=False)  # json.dumps makes one for each
_LEAST, _MOST = -(2**63), 2**63 - 1  # what a column holds


class ContentError(ValueError):
    """Content that no version of this program writes; the message is for the log."""


@cache
def columns_of(table: str) -> tuple[str, ...]:
    """The columns of a record table, in their order."""
    return tuple(field.name for field in fields(RECORD_TYPE_BY_TABLE[table]))


@cache
def _names_of(table: str) -> frozenset[str]:
    return frozenset(columns_of(table))


def plain_of(record: Record) -> Plain:
    """The record's fields as JSON can hold them."""
    return msgspec.to_builtins(record)


def record_of(table: object, values: object) -> Record:
    """The record that these plain values stand for.

    Raises ContentError for an unknown table or field, a missing field without a default, a wrong type,
    a word outside its list,
    a text over LONGEST_TEXT and a number that no column holds.
    """
    kind = RECORD_TYPE_BY_TABLE.get(table) if isinstance(table, str) else None
    if kind is None:
        message = f"unknown table {table!r}"
        raise ContentError(message)
    if not isinstance(values, dict):
        message = f"{table}: not an object"
        raise ContentError(message)
    # Asked for every row of every change when a workbook is opened, so each look counts.
    if not values.keys() <= _names_of(kind.table):
        unknown = values.keys() - _names_of(kind.table)
        message = f"{table}: unknown fields {sorted(map(str, unknown))}"
        raise ContentError(message)
    for name, value in values.items():
        if isinstance(value, str):
            is_held = len(value) <= LONGEST_TEXT
        else:
            is_held = not isinstance(value, int) or _LEAST <= value <= _MOST
        if not is_held:
            message = f"{table}.{name}: too long or too large"
            raise ContentError(message)
    try:
        return msgspec.convert(values, kind, strict=True)
    except msgspec.ValidationError as error:
        message = f"{table}: {error}"
        raise ContentError(message) from error


def cells_of(record: Record) -> tuple[Cell, ...]:
    """The record as a row of its table, in the order of `columns_of`."""
    return tuple(
        [
            value if isinstance(value, str) or value is None else _cell(value)
            for value in _values_of(record.table)(record)
        ]
    )


def rows_of(kind: type[Record], records: Collection[Record]) -> dict[str, tuple[object, ...]]:
    """Records of one kind as rows of their table by id, equal to the cells that `cells_of` gives for each.

    It is asked for all rows of a workbook that is opened, so that they are turned in one step where that will do:
    all but lists stand in a column as msgspec writes them, for True is equal to 1.
    """
    if _has_lists(kind):
        return {record.id: cells_of(record) for record in records}
    plain: list[Plain] = msgspec.to_builtins(list(records))
    rows = [tuple(each.values()) for each in plain]
    return {record.id: row for record, row in zip(records, rows, strict=True)}


@cache
def _has_lists(kind: type[Record]) -> bool:
    return any(get_origin(hint) is tuple for hint in get_type_hints(kind).values())


@cache
def _values_of(table: str) -> Callable[[Record], tuple[object, ...]]:
    """All fields of a record at once: it is asked for every row when a workbook is opened."""
    return attrgetter(*columns_of(table))


def _cell(value: object) -> Cell:
    """A value that a column does not hold as it is: a yes or no, a list, or a date or time."""
    if isinstance(value, int):
        return int(value)
    plain = msgspec.to_builtins(value)
    return _LISTS.encode(plain) if isinstance(plain, list | tuple) else plain
