"""The rows of a change read in one step, where they are written as this program writes them.

For each kind of record there is a shape: its fields, any of which may be left out, as where a changed row holds only
what differs. Types, words out of a list, numbers that no column holds and unknown fields are all looked at while the
JSON is read, which takes a quarter of the time that it takes field by field. Whatever does not fit is left to
`history_rows`, which has the last word.
"""

from dataclasses import fields
from functools import reduce
from operator import or_
from typing import Annotated, Optional, cast, get_args, get_type_hints

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType, defstruct
from msgspec.structs import astuple

from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import RECORD_TYPES, Record

WholeNumber = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]  # what a column holds


class _ShapedRow(Struct):
    """A row change in its shapes; at least one side is there, and with both the later one has what differs."""

    before: Struct | None
    after: Struct | None


def quick_row_changes(rows: str) -> tuple[RowChange, ...] | None:
    """The row changes that a JSON list holds, or None where another look has to decide.

    It does not look for texts that are too long.
    """
    try:
        return tuple([_row_change(row) for row in _DECODER.decode(rows)])
    except (msgspec.DecodeError, RecursionError):
        return None


def _row_change(row: _ShapedRow) -> RowChange:
    kind, before, after = _KINDS[type(row)], row.before, row.after
    if before is None:
        # Nothing for both sides is refused here.
        return RowChange(None, msgspec.convert(after, kind, from_attributes=True))
    old = msgspec.convert(before, kind, from_attributes=True)
    if after is None:
        return RowChange(old, None)
    sides = zip(astuple(before), astuple(after), strict=True)
    merged = type(before)(*[first if then is UNSET else then for first, then in sides])
    return RowChange(old, msgspec.convert(merged, kind, from_attributes=True))


def _shaped_row(kind: type[Record]) -> type[_ShapedRow]:
    hints = get_type_hints(kind)
    shape = defstruct(
        f"{kind.__name__}Shape",
        [(each.name, _looked_at(hints[each.name]) | UnsetType, UNSET) for each in fields(kind)],
        forbid_unknown_fields=True,
        gc=False,
    )
    row = defstruct(
        f"{kind.__name__}Row",
        [("before", shape | None), ("after", shape | None)],
        bases=(_ShapedRow,),
        tag_field="table",
        tag=kind.table,
        forbid_unknown_fields=True,
        gc=False,
    )
    return cast("type[_ShapedRow]", row)


def _looked_at(kind: object) -> object:
    """The type of a field, a number in it only as large as a column holds."""
    if kind is int:
        return WholeNumber
    return Optional[WholeNumber] if int in get_args(kind) else kind  # noqa: UP045 - "|" takes no Annotated


_KINDS = {_shaped_row(kind): kind for kind in RECORD_TYPES}
_ANY_ROW = reduce(or_, _KINDS)
_DECODER: msgspec.json.Decoder[list[_ShapedRow]] = msgspec.json.Decoder(list[_ANY_ROW])  # pyright: ignore[reportInvalidTypeForm] - made just above
