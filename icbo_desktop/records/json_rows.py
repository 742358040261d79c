"""The rows of a JSON record, key by key: types, ranges and words from their lists, every fault with its path."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import cast

from icbo_desktop.domain.cleaning import LONGEST_LINE, clean_record, is_kept
from icbo_desktop.domain.rows import (
    FrozenFramework,
    FrozenOverlay,
    PartnerGroup,
    Record,
    WorkshopDetails,
)
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.records.json_faults import Faults
from icbo_desktop.records.json_form import (
    CONTENT,
    LONGEST_ID,
    FieldForm,
    Json,
    Sort,
    form_of,
)
from icbo_desktop.records.json_text import Doubled
from icbo_desktop.translation import marked, tr, translated

YEARS = range(1900, 3000)
MOST_IDS = 1_000_000
LINES: dict[type[Record], tuple[str, ...]] = {
    WorkshopDetails: ("title", "place"),
    PartnerGroup: ("name",),
}
NOT_KEPT = marked(
    "this text holds characters that are not kept: control characters or half a letter"
)


class Refused(ValueError):  # noqa: N818 - no failure of the program: a value that is told as a fault
    """A value that cannot stand where it stands; the message says why."""


def read_row(kind: type[Record], value: Json, path: str, faults: Faults) -> Record | None:
    """The record of a row, its texts cleaned, or None with its faults told."""
    row = read_object(value, path, faults)
    if row is None:
        return None
    forms = form_of(kind)
    known = {form.key for form in forms}
    if kind is Attachment:
        known.add(CONTENT)
    before = len(faults.found) + faults.uncounted
    tell_keys(row, known, path, faults)
    values: dict[str, object] = {}
    for form in forms:
        if form.key in row:
            try:
                values[form.name] = read_value(form, row[form.key])
            except Refused as refused:
                faults.add(f"{path}.{form.key}", str(refused))
    if len(faults.found) + faults.uncounted > before:
        return None
    record = cast("Callable[..., Record]", kind)(**values)
    return cleaned(record, path, faults)


def read_object(value: Json, path: str, faults: Faults) -> Mapping[str, Json] | None:
    """The fields of an object, or None where it is none; a key that stands there twice is a fault."""
    if not isinstance(value, dict):
        faults.add(path, tr("this should be an object"))
        return None
    if isinstance(value, Doubled):
        for key in value.keys_twice:
            faults.add(f"{path}.{shown_key(key)}", tr("this key is there twice"))
    return value


def tell_keys(row: Mapping[str, Json], known: set[str], path: str, faults: Faults) -> None:
    """Add a fault for each key that is missing, and for each that nobody knows."""
    for key in sorted(known - row.keys()):
        faults.add(f"{path}.{key}", tr("this is missing"))
    for key in sorted(row.keys() - known):
        faults.add(f"{path}.{shown_key(key)}", tr("this key is not known here"))


def shown_key(key: str) -> str:
    """A key from anyone's hands as it can be shown."""
    return "".join(letter if letter.isprintable() else "?" for letter in key[:60])


def read_value(form: FieldForm, value: Json) -> object:
    """What stands under a key, as the record has it. Raises Refused."""
    if value is None:
        if form.may_be_null:
            return None
        raise Refused(tr("this should not be null"))
    return READERS[form.sort](form, value)


def read_text(form: FieldForm, value: Json) -> str:
    if not isinstance(value, str):
        raise Refused(tr("this should be a text"))
    if form.choices and value not in form.choices:
        raise Refused(tr("this should be one of {choices}", choices=", ".join(form.choices)))
    if not form.shortest <= len(value) <= form.longest:
        raise Refused(
            tr(
                "this has {count:,} characters instead of {shortest} to {longest:,}",
                count=len(value),
                shortest=form.shortest,
                longest=form.longest,
            )
        )
    if form.pattern and not re.fullmatch(form.pattern.strip("^$"), value):
        raise Refused(tr("this is not written as it should be"))
    return value


def read_number(form: FieldForm, value: Json) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refused(tr("this should be a whole number"))
    if not form.lowest <= value <= form.highest:
        raise Refused(
            tr(
                "{number} is not from {lowest:,} to {highest:,}",
                number=value,
                lowest=form.lowest,
                highest=form.highest,
            )
        )
    return value


def read_yes_or_no(_form: FieldForm, value: Json) -> bool:
    if not isinstance(value, bool):
        raise Refused(tr("this should be true or false"))
    return value


def read_day(_form: FieldForm, value: Json) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        day = None
    if day is None or day.year not in YEARS:
        raise Refused(tr("this should be a day such as 2026-11-19"))
    return day


def read_time(_form: FieldForm, value: Json) -> time:
    try:
        found = time.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None or found.tzinfo is not None:
        raise Refused(tr("this should be a time such as 09:30:00"))
    return found


def read_moment(_form: FieldForm, value: Json) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    offset = moment.utcoffset() if moment is not None else None
    if (
        moment is None
        or offset is None
        or moment.year not in YEARS
        or offset % timedelta(minutes=1)
    ):
        raise Refused(tr("this should be a moment such as 2026-11-19T09:30:00+00:00"))
    return moment


def read_ids(form: FieldForm, value: Json) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_IDS:
        raise Refused(tr("this should be a list of at most {most:,} ids", most=MOST_IDS))
    ids = [each for each in value if isinstance(each, str) and 0 < len(each) <= LONGEST_ID]
    if len(ids) != len(value) or not all(is_kept(each) for each in ids):
        raise Refused(tr("this should hold ids only"))
    if len(set(ids)) != len(ids) and not form.may_repeat:
        raise Refused(tr("an id is there twice"))
    return tuple(ids)


READERS: dict[Sort, Callable[[FieldForm, Json], object]] = {
    "text": read_text,
    "whole number": read_number,
    "yes or no": read_yes_or_no,
    "day": read_day,
    "time": read_time,
    "moment": read_moment,
    "ids": read_ids,
}


def cleaned(record: Record, path: str, faults: Faults) -> Record | None:
    """The record as the program keeps it, or None where cleaning would lose anything."""
    before = len(faults.found) + faults.uncounted
    for form in form_of(type(record)):
        text = getattr(record, form.name)
        if not isinstance(text, str) or isinstance(record, FrozenFramework | FrozenOverlay):
            continue
        if not is_kept(text):
            faults.add(f"{path}.{form.key}", translated(NOT_KEPT))
    for name in LINES.get(type(record), ()):
        line = " ".join(getattr(record, name).split())
        if len(line) > LONGEST_LINE:
            faults.add(
                f"{path}.{name}",
                tr("this is longer than {longest} characters", longest=LONGEST_LINE),
            )
    if isinstance(record, WorkshopDetails) and not record.title.strip():
        faults.add(f"{path}.title", tr("a workshop needs a title"))
    return clean_record(record) if len(faults.found) + faults.uncounted == before else None
