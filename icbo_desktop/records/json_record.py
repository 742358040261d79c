"""The JSON record: everything that may leave the console, row for row, so that it can be read back.

The form is canonical: keys in the order of the records, rows in the order in which they were made, two
blanks to indent, UTF-8, one line end at the close. `figures` and `grids` are calculated from the rest and
for reading only. A text is exactly as it was typed; what UTF-8 cannot hold is written as JSON's own escape.

Papers are listed with name, size and checksum; their content stays in the workbook, and the record says so.
"""

import json
from dataclasses import fields
from datetime import date, datetime, time
from pathlib import Path
from typing import cast

from icbo_desktop.domain.rows import RECORD_TYPES, FrozenFramework, Record, WorkshopDetails
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.json_figures import Json, figures, grids
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.record_model import RecordModel
from icbo_desktop.records.scope import Scope

KIND = "icbo_desktop workshop record"
VERSION = 1
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
}


def write(record: RecordModel, path: Path, _progress: Progress = told_to_nobody) -> None:
    """Write the record; the file appears whole or not at all. Raises RecordError."""
    write_beside(path, json_bytes(record))


def json_bytes(record: RecordModel) -> bytes:
    """The record in its canonical form."""
    text = json.dumps(json_tree(record.scope, record.options), ensure_ascii=False, indent=2)
    # A lone surrogate becomes its own JSON escape, and comes back as it was.
    return (text + "\n").encode("utf-8", "backslashreplace")


def json_tree(scope: Scope, options: RecordOptions) -> dict[str, Json]:
    tree: dict[str, Json] = {
        "record": KIND,
        "version": VERSION,
        "made_at": options.made_at.isoformat(),
        "app_version": options.app_version,
        "attachments_are_listed_only": True,
        "workshop": row_tree(scope.workshop.details),
    }
    for kind in RECORD_TYPES:
        if kind is not WorkshopDetails:
            tree[LIST_NAMES[kind.table]] = [row_tree(row) for row in ordered(scope.workshop, kind)]
    tree["figures"] = list(figures(scope))
    tree["grids"] = list(grids(scope))
    return tree


def ordered(workshop: Workshop, kind: type[Record]) -> tuple[Record, ...]:
    """The rows of a kind; frameworks and groups by their position."""
    if kind is FrozenFramework:
        return workshop.frameworks
    return workshop.groups if kind.table == "partner_group" else workshop.rows(kind)


def row_tree(row: Record) -> dict[str, Json]:
    """Every field of a record under its own name."""
    return {field.name: plain(getattr(row, field.name)) for field in fields(row)}


def plain(value: object) -> Json:
    """A field's value as JSON has it; dates and times in ISO 8601."""
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [str(part) for part in cast("tuple[object, ...]", value)]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    message = f"no JSON for {type(value).__name__}"
    raise TypeError(message)
