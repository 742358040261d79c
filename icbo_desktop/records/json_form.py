"""The form of the JSON record: which keys a row has, and what may stand under each.

One truth for writing, for reading back and for the published schema; all of it follows from the records of
the domain. Where a row has a main text, it stands under the key `text`, whatever the record calls it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from icbo_desktop.domain.attachment_kinds import LARGEST
from icbo_desktop.domain.rows import HEAVIEST, RECORD_TYPES, Record, WorkshopDetails
from icbo_desktop.domain.session_rows import MOST_MINUTES

KIND = "icbo_desktop workshop record"
VERSION = 2
SCHEMA_ID = f"urn:icbo-desktop:workshop-record:{VERSION}"
LARGEST_RECORD = 100 * 1024 * 1024  # bytes
LONGEST_TEXT = 2_000_000  # characters in one field, as in the workbook
LONGEST_ID = 200
MOST = 1_000_000  # of anything that is counted

# The keys of the lists, in our words; the workshop itself stands alone.
LIST_NAMES = {
    "framework": "frameworks",
    "overlay": "overlays",
    "partner_group": "partner_groups",
    "assessment": "assessments",
    "view_rating": "view_ratings",
    "finding": "findings",
    "differing_view": "differing_views",
    "good_practice": "good_practices",
    "action": "actions",
    "parked_item": "parked_items",
    "note": "notes",
    "answer": "answers",
    "argument": "arguments",
    "weight": "weights",
    "planned_time": "planned_times",
    "agenda_break": "breaks",
    "attachment": "attachments",
    "earlier_rating": "earlier_ratings",
    "reflection": "reflections",
    "visit": "visits",
    "merged_source": "merged_sources",
}
WORKSHOP = "workshop"
COMPUTED = "computed"
HISTORY = "history"
CONTENT = "content"  # of an attachment: its bytes in base64
LEFT_OUT = "attachments_left_out"
HEAD = ("$schema", "record", "version")

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
PlainValue = None | bool | int | float | str | list[str]
Sort = Literal["text", "whole number", "yes or no", "day", "time", "moment", "ids"]
_SORTS: dict[object, Sort] = {
    str: "text",
    int: "whole number",
    bool: "yes or no",
    date: "day",
    time: "time",
    datetime: "moment",
}
# A framework's and an overlay's own text is a whole pack as canonical JSON, which its checksum proves.
_KEYS = {
    ("finding", "note"): "text",
    ("framework", "text"): "pack",
    ("overlay", "text"): "pack",
}
_RANGES = {
    ("partner_group", "people"): (0, MOST),
    ("assessment", "revealed_round"): (0, MOST),
    ("view_rating", "seat"): (1, MOST),
    ("view_rating", "round"): (1, MOST),
    ("differing_view", "how_many"): (0, MOST),
    ("weight", "weight"): (0, HEAVIEST),
    ("planned_time", "minutes"): (1, MOST_MINUTES),
    ("agenda_break", "minutes"): (1, MOST_MINUTES),
    ("attachment", "size"): (1, LARGEST),
}
# Of a merge, side by side: one may stand there again.
_MAY_REPEAT = {"groups", "merged_into"}
_PATTERNS = {"colour": "^#[0-9A-Fa-f]{6}$", "sha256": "^[0-9a-f]{64}$"}


@dataclass(frozen=True, slots=True)
class FieldForm:
    """One key of a row and what may stand there. `name` is the field of the record.

    `may_be_null` where nothing was said. A text has from `shortest` to `longest` characters. In a list of ids
    each stands once, unless it `may_repeat`.
    """

    name: str
    key: str
    sort: Sort
    may_be_null: bool = False
    choices: tuple[str, ...] = ()
    lowest: int = -MOST
    highest: int = MOST
    shortest: int = 0
    longest: int = LONGEST_TEXT
    may_repeat: bool = False
    pattern: str = ""


@cache
def form_of(kind: type[Record]) -> tuple[FieldForm, ...]:
    """The keys of a row of that kind, in their order."""
    hints = get_type_hints(kind)
    return tuple(_field_form(kind.table, field.name, hints[field.name]) for field in fields(kind))


@cache
def keys_of(kind: type[Record]) -> Mapping[str, str]:
    """The key of each field."""
    return {form.name: form.key for form in form_of(kind)}


def listed_kinds() -> tuple[type[Record], ...]:
    """Every kind of record that stands in a list."""
    return tuple(kind for kind in RECORD_TYPES if kind is not WorkshopDetails)


def row_tree(row: Record) -> dict[str, Json]:
    """Every field of a record under its key."""
    keys = keys_of(type(row))
    found = {keys[field.name]: plain(getattr(row, field.name)) for field in fields(row)}
    return cast("dict[str, Json]", found)


def plain(value: object) -> PlainValue:
    """A field's value as JSON has it; dates and times in ISO 8601."""
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [str(part) for part in cast("tuple[object, ...]", value)]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    message = f"no JSON for {type(value).__name__}"
    raise TypeError(message)


def _field_form(table: str, name: str, hint: Any) -> FieldForm:  # noqa: ANN401 - a type of any kind
    parts = get_args(hint) if get_origin(hint) in (UnionType, Union) else (hint,)
    (own,) = (part for part in parts if part is not NoneType)
    is_choice, is_list = get_origin(own) is Literal, get_origin(own) is tuple
    lowest, highest = _RANGES.get((table, name), (-MOST, MOST))
    is_id = name == "id" or name.endswith("_id")
    return FieldForm(
        name=name,
        key=_KEYS.get((table, name), name),
        sort="ids" if is_list else "text" if is_choice else _SORTS[own],
        may_be_null=len(parts) > 1,
        choices=get_args(own) if is_choice else (),
        lowest=0 if name == "position" else lowest,
        highest=highest,
        shortest=1 if name == "id" else 0,
        longest=LONGEST_ID if is_id else LONGEST_TEXT,
        may_repeat=name in _MAY_REPEAT,
        pattern=_PATTERNS.get(name, ""),
    )
