"""The published JSON Schema (2020-12) of the JSON record, made from the form that is written and read."""

from collections.abc import Sequence
from typing import Any, cast

import msgspec

from icbo_desktop.domain.rows import Record, WorkshopDetails
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.records.json_computed import Computed
from icbo_desktop.records.json_form import (
    COMPUTED,
    CONTENT,
    HISTORY,
    KIND,
    LEFT_OUT,
    LIST_NAMES,
    LONGEST_ID,
    SCHEMA_ID,
    VERSION,
    WORKSHOP,
    FieldForm,
    Json,
    Sort,
    form_of,
    listed_kinds,
)
from icbo_desktop.records.json_history import ChangeFigure

Schema = dict[str, Json]
DESCRIPTION = (
    "A workshop, complete, as it may be told: as in every record, partner groups of fewer than three people are "
    "put together as “Other partners”, and where it is not attributed everybody is one group. Words stand as they "
    "were typed."
)
DIALECT = "https://json-schema.org/draft/2020-12/schema"
# A time is local to the place and has no offset, which the format "time" would ask for.
WRITTEN: dict[Sort, Schema] = {
    "day": {"type": "string", "format": "date"},
    "time": {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]([.][0-9]+)?$"},
    "moment": {"type": "string", "format": "date-time"},
}


def record_schema() -> Schema:
    """The schema of a whole record."""
    (computed, history), shared = _of_figures([Computed, ChangeFigure])
    keys: Schema = {
        "$schema": {"const": SCHEMA_ID},
        "record": {"const": KIND},
        "version": {"const": VERSION},
        WORKSHOP: row_schema(WorkshopDetails),
    }
    for kind in listed_kinds():
        keys[LIST_NAMES[kind.table]] = {"type": "array", "items": row_schema(kind)}
    keys[LEFT_OUT] = {
        "description": "How many attachments were left out; only there where they were.",
        "type": "integer",
        "minimum": 0,
    }
    keys[COMPUTED] = {
        "description": "For reading only; ignored when a record is read in."
    } | computed
    keys[HISTORY] = {
        "description": "For reading only; there where it was asked for.",
        "type": "array",
        "items": history,
    }
    required: list[Json] = [key for key in keys if key not in (LEFT_OUT, HISTORY)]
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ID,
        "title": KIND,
        "description": DESCRIPTION,
        "type": "object",
        "properties": keys,
        "required": required,
        "additionalProperties": False,
        "$defs": shared,
    }


def row_schema(kind: type[Record]) -> Schema:
    """A row of that kind: every key is there, and no other."""
    keys: Schema = {form.key: field_schema(form) for form in form_of(kind)}
    if kind is Attachment:
        keys[CONTENT] = {"type": "string", "contentEncoding": "base64"}
    return {
        "description": described(kind),
        "type": "object",
        "properties": keys,
        "required": list(keys),
        "additionalProperties": False,
    }


def described(kind: type) -> str:
    """What the domain says of the record, as one line."""
    return " ".join((kind.__doc__ or "").split())


def field_schema(form: FieldForm) -> Schema:
    """What may stand under one key."""
    found = value_schema(form)
    if not form.may_be_null:
        return found
    if "enum" in found:
        return {"enum": [*cast("list[Json]", found["enum"]), None]}
    return {**found, "type": [found["type"], "null"]}


def value_schema(form: FieldForm) -> Schema:
    if form.choices:
        return {"enum": list(form.choices)}
    if form.sort == "ids":
        ids: Schema = {"type": "string", "minLength": 1, "maxLength": LONGEST_ID}
        return {"type": "array", "items": ids, "uniqueItems": not form.may_repeat}
    if form.sort == "whole number":
        return {"type": "integer", "minimum": form.lowest, "maximum": form.highest}
    if form.sort == "yes or no":
        return {"type": "boolean"}
    if form.sort != "text":
        return dict(WRITTEN[form.sort])
    found: Schema = {"type": "string", "maxLength": form.longest}
    if form.shortest:
        found["minLength"] = form.shortest
    return found | {"pattern": form.pattern} if form.pattern else found


def _of_figures(kinds: Sequence[type]) -> tuple[list[Schema], Schema]:
    schemas, shared = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    return cast("list[Schema]", list(schemas)), cast("Any", shared)
