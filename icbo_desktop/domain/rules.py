"""Rules that a change must keep whatever edit made it: values lie on the scale, counts are in range."""

from collections.abc import Mapping, Sequence

from icbo_desktop.domain.edits.setting import MOST_PEOPLE
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.rows import (
    HEAVIEST,
    Assessment,
    PartnerGroup,
    Record,
    ViewRating,
    Weight,
    item_of,
)
from icbo_desktop.domain.session_rows import MOST_MINUTES, AgendaBreak, PlannedTime
from icbo_desktop.translation import tr


def require_sound_rows(rows: Sequence[RowChange], frameworks: Mapping[str, Framework]) -> None:
    """Raise EditRefusedError if a row puts a value off its scale or more people in a group than fit."""
    for row in rows:
        if row.after is not None:
            require_sound(row.after, frameworks)


def require_sound(record: Record, frameworks: Mapping[str, Framework]) -> None:
    """Raise EditRefusedError if the record breaks a rule."""
    if isinstance(record, PartnerGroup) and not 0 <= record.people <= MOST_PEOPLE:
        message = tr(
            "{name}: a group has 0 to {most_people} people.",
            name=record.name,
            most_people=MOST_PEOPLE,
        )
        raise EditRefusedError(message)
    if isinstance(record, Weight) and not 0 <= record.weight <= HEAVIEST:
        message = tr("A weight is a whole number from 0 to {heaviest}.", heaviest=HEAVIEST)
        raise EditRefusedError(message)
    if isinstance(record, PlannedTime | AgendaBreak) and not 1 <= record.minutes <= MOST_MINUTES:
        message = tr("A time is 1 to {most_minutes} minutes.", most_minutes=MOST_MINUTES)
        raise EditRefusedError(message)
    value = rating_in(record)
    if value is None:
        return
    item = item_of(record)
    framework = frameworks.get(item.framework_id)
    scale = framework.scale_of(item.item_id) if framework is not None else None
    if scale is None or value not in scale.values:
        message = tr("{value} is not on the scale, so nothing was changed.", value=value)
        raise EditRefusedError(message)
    if framework is None or rating_scale(framework, item) is None:
        message = tr(
            "A criterion of a grid is rated for one of its options, so nothing was changed."
        )
        raise EditRefusedError(message)


def rating_in(record: Record) -> int | None:
    """The rating that a record holds, if it is of a kind that holds one."""
    if isinstance(record, Assessment):
        return record.agreed
    return record.value if isinstance(record, ViewRating) else None
