"""What was typed into an opened record and not yet kept, as a draft in the workbook: the fields that differ."""

import json
from contextlib import suppress
from dataclasses import fields, replace
from datetime import date

from icbo_desktop.domain.rows import Capture, Record

NOT_TYPED = frozenset({"id", "framework_id", "item_id", "option_id", "created_at"})


def record_draft_key(record: Record) -> str:
    """The name of a draft: one for each record."""
    return f"record/{record.table}/{record.id}"


def record_draft(kept: Record, typed: Record) -> str:
    """The fields that were changed, for the workbook; "" where none was."""
    changed = {
        field.name: _written(getattr(typed, field.name))
        for field in fields(kept)
        if field.name not in NOT_TYPED and getattr(typed, field.name) != getattr(kept, field.name)
    }
    return json.dumps(changed, ensure_ascii=False) if changed else ""


def with_record_draft(kept: Capture, draft: str) -> Capture:
    """The record as it was typed on. What is no field of it, or of another type, is left aside."""
    try:
        read = json.loads(draft) if draft else {}
    except ValueError:
        return kept
    changed: dict[str, object] = {}
    for name, value in read.items() if isinstance(read, dict) else ():
        if name in {field.name for field in fields(kept)} - NOT_TYPED:
            with suppress(ValueError, TypeError):
                changed[name] = _read(name, value)
    return replace(kept, **changed)


def _written(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _read(name: str, value: object) -> object:
    """The value of a field as its record has it. Raises ValueError and TypeError for any other."""
    if name == "by_when":
        return None if value is None else date.fromisoformat(_text(value))
    if name in ("how_many", "rating"):
        if value is None or type(value) is int:
            return value
        raise TypeError(name)
    if name == "held_by" and isinstance(value, list):
        return tuple(_text(each) for each in value)
    return _text(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
