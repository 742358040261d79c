"""The history in the JSON record, where it is asked for: what was done when, where, and in which words.

It is for reading only. Whose ratings they were is not in it, and the groups are as the record tells them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Literal

from icbo_desktop.domain.history import Change, ChangeKind, RowChange
from icbo_desktop.domain.rows import Record, WorkshopDetails, item_of
from icbo_desktop.records.json_form import LIST_NAMES, WORKSHOP, PlainValue, keys_of, plain
from icbo_desktop.records.told_history import told_change

Happened = Literal["made", "changed", "removed"]
_TOLD_APART = {"id", "framework_id", "item_id", "option_id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFigure:
    """What happened to one row: `before` and `after` hold what differs, or all of a row made or removed."""

    list: str
    id: str
    framework_id: str
    item_id: str
    option_id: str
    happened: Happened
    before: dict[str, PlainValue]
    after: dict[str, PlainValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFigure:
    """One thing that was done. `of` is the id of the change that an undo or redo takes back or brings again."""

    id: str
    at: str
    done: str
    kind: ChangeKind
    of: str
    rows: tuple[RowFigure, ...]


def history_figures(changes: Iterable[Change]) -> tuple[ChangeFigure, ...]:
    """Every change in order. They have to be shielded before."""
    return tuple(
        ChangeFigure(
            id=change.id,
            at=change.at.isoformat(),
            done=told_change(change).done,
            kind=change.kind,
            of=change.of,
            rows=tuple(row_figures(change)),
        )
        for change in changes
    )


def row_figures(change: Change) -> Iterator[RowFigure]:
    for row in change.rows:
        item = item_of(row.row)
        before, after = differing(row)
        yield RowFigure(
            list=WORKSHOP if isinstance(row.row, WorkshopDetails) else LIST_NAMES[row.row.table],
            id=row.row.id,
            framework_id=item.framework_id,
            item_id=item.item_id,
            option_id=item.option_id,
            happened="made"
            if row.before is None
            else "removed"
            if row.after is None
            else "changed",
            before=before,
            after=after,
        )


def differing(row: RowChange) -> tuple[dict[str, PlainValue], dict[str, PlainValue]]:
    """The values by key that are not the same on both sides."""
    before, after = values_of(row.before), values_of(row.after)
    return (
        {key: value for key, value in before.items() if key not in after or after[key] != value},
        {key: value for key, value in after.items() if key not in before or before[key] != value},
    )


def values_of(row: Record | None) -> dict[str, PlainValue]:
    if row is None:
        return {}
    keys = keys_of(type(row))
    names = (each.name for each in fields(row) if each.name not in _TOLD_APART)
    return {keys[name]: plain(getattr(row, name)) for name in names}
