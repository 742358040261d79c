"""A workshop in memory: every record of a workbook as one value.

Every record has a UUID of its own (`id`), and `table` names the workbook table it is kept in.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from icbo_desktop.domain.rows import (
    RECORD_TYPES,
    Answer,
    Assessment,
    Finding,
    FrozenFramework,
    FrozenOverlay,
    I,
    Item,
    PartnerGroup,
    R,
    Record,
    Weight,
    WorkshopDetails,
    item_of,
)


def by_item(rows: Mapping[str, Record]) -> dict[Item, list[Record]]:
    """The records of one table grouped by the item they belong to."""
    index: dict[Item, list[Record]] = {}
    for row in rows.values():
        index.setdefault(item_of(row), []).append(row)
    return index


@dataclass(frozen=True)
class Workshop:
    """Every record of a workbook, by table and id. Immutable: `with_row` and `without_row` give a new one."""

    tables: Mapping[str, Mapping[str, Record]]

    def rows(self, kind: type[R]) -> tuple[R, ...]:
        """All records of a kind, in the order in which they were made."""
        return tuple(
            row for row in self.tables.get(kind.table, {}).values() if isinstance(row, kind)
        )

    def find(self, kind: type[R], row_id: str) -> R | None:
        """The record of that id, or None."""
        row = self.tables.get(kind.table, {}).get(row_id)
        return row if isinstance(row, kind) else None

    def get(self, kind: type[R], row_id: str) -> R:
        """The record of that id; KeyError if there is none."""
        row = self.find(kind, row_id)
        if row is None:
            raise KeyError(row_id)
        return row

    def at(self, kind: type[I], item: Item) -> tuple[I, ...]:
        """The records of a kind that belong to that very item, in the order they were made."""
        index = self._indexes.get(kind.table)
        if index is None:
            index = self._indexes[kind.table] = by_item(self.tables.get(kind.table, {}))
        return tuple(row for row in index.get(item, ()) if isinstance(row, kind))

    @cached_property
    def _indexes(self) -> dict[str, dict[Item, list[Record]]]:
        """An index for each table that has been asked for; the tables never change, so it stays true."""
        return {}

    @cached_property
    def standings(self) -> dict[Item, str]:
        """The standings found so far (`standing_of`); no record ever changes here, so they stay true."""
        return {}

    @cached_property
    def told_under(self) -> dict[str, str]:
        """The id that each group is told under, once found (`told_under`); nothing changes here, so it stays true."""
        return {}

    def following(
        self, tables: Mapping[str, Mapping[str, Record]], touched: Iterable[Item]
    ) -> "Workshop":
        """A workshop with these tables, of which those that did not change are the very ones of this.

        What was found out over them goes along: their indexes, and the standings of all items but the touched.
        """
        made = Workshop(tables)
        # Copied at once: a record may be made from this workshop on another thread.
        for name, index in list(self._indexes.items()):
            if tables.get(name) is self.tables.get(name):
                made._indexes[name] = index
        standings = dict(self.standings)
        for item in touched:
            standings.pop(item, None)
        made.standings.update(standings)
        return made

    @cached_property
    def details(self) -> WorkshopDetails:
        return self.rows(WorkshopDetails)[0]

    @cached_property
    def groups(self) -> tuple[PartnerGroup, ...]:
        """The partner groups in the order the facilitator gave them."""
        return tuple(sorted(self.rows(PartnerGroup), key=lambda group: group.position))

    @cached_property
    def frameworks(self) -> tuple[FrozenFramework, ...]:
        return tuple(sorted(self.rows(FrozenFramework), key=lambda framework: framework.position))

    @property
    def frameworks_on_route(self) -> tuple[FrozenFramework, ...]:
        """The frameworks that the room goes through; not the copies that a move left behind."""
        return tuple(framework for framework in self.frameworks if not framework.is_retired)

    def overlays(self, framework_id: str) -> tuple[FrozenOverlay, ...]:
        """The overlays that the workbook holds for a framework, in their order."""
        found = [row for row in self.rows(FrozenOverlay) if row.framework_id == framework_id]
        return tuple(sorted(found, key=lambda row: row.position))

    @property
    def people(self) -> int:
        """How many people are in the room, over all groups."""
        return sum(group.people for group in self.groups)

    def group_names(self, group_ids: tuple[str, ...]) -> tuple[str, ...]:
        """The names of those groups that still exist, in the order given."""
        found = (self.find(PartnerGroup, group_id) for group_id in group_ids)
        return tuple(group.name for group in found if group is not None)

    def assessment(self, item: Item) -> Assessment | None:
        """Where the room stands on the item, or None if nothing was ever set."""
        rows = self.at(Assessment, item)
        return rows[0] if rows else None

    def answer(self, item: Item, prompt_id: str) -> Answer | None:
        """The room's words under a prompt, or None."""
        rows = (row for row in self.at(Answer, item) if row.prompt_id == prompt_id)
        return next(rows, None)

    def weight(self, item: Item) -> int:
        """How much a criterion counts; 1 unless the room said otherwise."""
        rows = self.at(Weight, item)
        return rows[0].weight if rows else 1

    def finding(self, item: Item, evidence_id: str) -> Finding | None:
        rows = (row for row in self.at(Finding, item) if row.evidence_id == evidence_id)
        return next(rows, None)

    def in_scope(self, item: Item) -> bool:
        """Whether the facilitator kept this standard or domain when choosing the scope."""
        framework = self.find(FrozenFramework, item.framework_id)
        return framework is not None and item.item_id not in framework.left_out

    def with_row(self, row: Record) -> "Workshop":
        """This workshop with the record put in; one of the same id is replaced in its place."""
        return self._with_table(row.table, {**self.tables.get(row.table, {}), row.id: row})

    def without_row(self, row: Record) -> "Workshop":
        kept = {
            key: value for key, value in self.tables.get(row.table, {}).items() if key != row.id
        }
        return self._with_table(row.table, kept)

    def _with_table(self, table: str, rows: Mapping[str, Record]) -> "Workshop":
        return replace(self, tables={**self.tables, table: rows})

    def __iter__(self) -> Iterator[Record]:
        """Every record, table by table in the fixed order of RECORD_TYPES."""
        for kind in RECORD_TYPES:
            yield from self.tables.get(kind.table, {}).values()


EMPTY_WORKSHOP = Workshop(tables={})
