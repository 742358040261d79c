"""The history of a workbook: changes, undo and redo, all as pure functions over values.

A change is one transaction, one undo step and one row of the history (design.md section 5). Undo is a
change of its own that puts every row back, so that the history is only ever added to, and the undo
and redo stacks after a restart are those of the replay.
"""

from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from icbo_desktop.domain.change_words import label_words
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.rows import Assessment, Item, Record, item_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr

ChangeKind = Literal["edit", "undo", "redo", "log"]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; `before` is None for a new row, `after` None for a deleted one."""

    before: Record | None
    after: Record | None

    @property
    def row(self) -> Record:
        """The row as it is afterwards, or as it last was."""
        row = self.after if self.after is not None else self.before
        if row is None:
            message = "a row change needs a row before or after"
            raise ValueError(message)
        return row

    def reversed(self) -> "RowChange":
        return RowChange(before=self.after, after=self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """What the facilitator did, in words (`label`), and the rows it changed.

    `id` is a UUID. `kind` "log" is kept in the history but is no undo step (a step visit, the making of
    the workbook). `of` holds the id of the change that an undo or redo takes back or brings again.
    """

    id: str
    at: datetime
    label: str
    rows: tuple[RowChange, ...]
    kind: ChangeKind = "edit"
    of: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed, for the views: the tables touched and the standards or domains they belong to."""

    tables: frozenset[str]
    items: frozenset[Item]

    def touches(self, *tables: str) -> bool:
        """Whether any of these tables changed."""
        return not self.tables.isdisjoint(tables)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The changes that can be undone and redone, the nearest one last."""

    undoable: tuple[Change, ...] = ()
    redoable: tuple[Change, ...] = ()

    def after(self, change: Change) -> "Timeline":
        """The timeline once `change` is part of the history."""
        if change.kind == "edit":
            return Timeline((*self.undoable, change), ())
        if change.kind == "undo":
            return Timeline(self.undoable[:-1], (*self.redoable, self.undoable[-1]))
        if change.kind == "redo":
            return Timeline((*self.undoable, self.redoable[-1]), self.redoable[:-1])
        return self

    def undo(self, workshop: Workshop, change_id: str, at: datetime) -> Change:
        """The change that takes the last one back. Raises EditRefusedError if there is none."""
        if not self.undoable:
            message = tr("There is nothing to undo.")
            raise EditRefusedError(message)
        last = self.undoable[-1]
        rows = tuple(on_shown(row.reversed(), workshop) for row in reversed(last.rows))
        return Change(change_id, at, last.label, rows, kind="undo", of=last.id)

    def redo(self, workshop: Workshop, change_id: str, at: datetime) -> Change:
        """The change that brings the last undone one again. Raises EditRefusedError if there is none."""
        if not self.redoable:
            message = tr("There is nothing to redo.")
            raise EditRefusedError(message)
        last = self.redoable[-1]
        rows = tuple(on_shown(row, workshop) for row in last.rows)
        return replace(last, id=change_id, at=at, rows=rows, kind="redo", of=last.id)


def on_shown(row: RowChange, workshop: Workshop) -> RowChange:
    """The row change on an assessment whose view ratings the room has seen since; any other as it is.

    A reveal is logged and no undo step, so it may lie between an edit and its undo, or make the assessment
    anew before a redo. What the room has seen it has seen: undo and redo leave that.
    """
    sides = (row.before, row.after)
    current = workshop.assessment(item_of(row.row)) if isinstance(row.row, Assessment) else None
    if current is None or not current.revealed_round:
        return row
    seen = current.revealed_round
    blank = Assessment(
        id=current.id,
        framework_id=current.framework_id,
        item_id=current.item_id,
        option_id=current.option_id,
        revealed_round=seen,
    )
    before, after = (
        replace(side, id=current.id, revealed_round=seen) if isinstance(side, Assessment) else blank
        for side in sides
    )
    return RowChange(before, after)


def apply(workshop: Workshop, change: Change) -> Workshop:
    """The workshop after the change. Raises EditRefusedError where a row is not as the change found it."""
    tables = dict(workshop.tables)
    for table in {row_change.row.table for row_change in change.rows}:
        tables[table] = dict(tables.get(table, {}))
    put_into(tables, change)
    sides = [side for row in change.rows for side in (row.before, row.after) if side is not None]
    return workshop.following(tables, map(item_of, sides))


def put_into(tables: MutableMapping[str, Mapping[str, Record]], change: Change) -> None:
    """Write a change into tables that the caller owns, each of its touched tables a plain dict."""
    for row_change in change.rows:
        row = row_change.row
        table = tables.setdefault(row.table, {})
        if table.get(row.id) != row_change.before:
            message = tr(
                "“{label}” cannot be done: the record has changed in the meantime.",
                label=label_words(change.label),
            )
            raise EditRefusedError(message)
        if not isinstance(table, dict):
            message = f"the table {row.table} was not made writable first"
            raise TypeError(message)
        if row_change.after is None:
            del table[row.id]
        else:
            table[row.id] = row_change.after


def replay(changes: Iterable[Change]) -> tuple[Workshop, Timeline]:
    """The workshop and the undo stacks that a history leads to. Raises as `apply` does."""
    tables: dict[str, Mapping[str, Record]] = {}
    timeline = Timeline()
    for change in changes:
        put_into(tables, change)
        timeline = timeline.after(change)
    return Workshop(tables), timeline


def changes_of(change: Change) -> Changes:
    """What a change touched, on both sides of a move from one standard to another."""
    sides = [side for row in change.rows for side in (row.before, row.after) if side is not None]
    return Changes(
        tables=frozenset(side.table for side in sides),
        items=frozenset(item_of(side) for side in sides),
    )
