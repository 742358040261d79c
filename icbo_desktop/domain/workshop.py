"""A workshop in memory: one frozen record per row of the workbook, and the whole of them as one value.

Every record has a UUID of its own (`id`), and `table` names the workbook table it is kept in. A record
that belongs to a standard or a domain carries the framework's id and the item's id. Blank is never a
value: what was not said is None or "", and never the lowest point of a scale.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cached_property
from typing import ClassVar, Literal, TypeVar

Attribution = Literal["none", "group", "role"]
Purpose = Literal["self_assessment", "peer_challenge"]
Mark = Literal["circle", "square", "triangle", "diamond", "cross", "star"]
Status = Literal["open", "discussed", "parked", "not_applicable"]
Found = Literal["none", "some", "clear"]
Holder = Literal["groups", "several", "not_attributed"]
ViewStatus = Literal["open", "resolved", "agree_to_differ", "parked"]
Priority = Literal["high", "medium", "low"]
ActionStatus = Literal["open", "done", "dropped"]


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """A standard or a domain of one of the workbook's frameworks: whatever can be rated or spoken to.

    An empty `item_id` stands for the framework as a whole, both empty for the workshop as a whole.
    """

    framework_id: str = ""
    item_id: str = ""


WHOLE = Item()  # the workshop as a whole


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkshopDetails:
    """What is set when the workshop is made; there is exactly one. Times are local to the place.

    `facilitators` holds names or roles. `ground_rules` holds one rule a line. `narrative` is the closing
    text on how far the partners agree.
    """

    table: ClassVar[str] = "workshop"
    id: str
    title: str
    place: str = ""
    held_on: date | None = None
    facilitators: str = ""
    purpose: Purpose = "self_assessment"
    attribution: Attribution = "group"
    starts_at: time | None = None
    ends_at: time | None = None
    ground_rules: str = ""
    narrative: str = ""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenFramework:
    """The full copy of a pack that this workbook was made with; nothing later touches its text.

    `id` is the pack's id. `text` is the pack as canonical JSON and `sha256` its hash in hex. `left_out`
    holds the ids of the standards and domains that are not in this workshop's scope.
    """

    table: ClassVar[str] = "framework"
    id: str
    version: str
    sha256: str
    text: str
    position: int = 0
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerGroup:
    """A partner group, how many of its people are in the room (0 to 60) and the mark that draws it."""

    table: ClassVar[str] = "partner_group"
    id: str
    name: str
    people: int
    mark: Mark
    colour: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Where the room stands on one standard or domain. There is at most one for an item.

    `agreed` is the agreed rating, None until the room sets it. `no_action_reason` says honestly why
    nothing follows. `revealed_round` is the round last shown to the room on the wall, 0 while none was.
    """

    table: ClassVar[str] = "assessment"
    id: str
    framework_id: str
    item_id: str
    status: Status = "open"
    status_reason: str = ""
    agreed: int | None = None
    agreed_to_differ: bool = False
    revealed_round: int = 0
    no_action_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewRating:
    """One person's value, by partner group and seat (from 1), never by name. Rounds count from 1."""

    table: ClassVar[str] = "view_rating"
    id: str
    framework_id: str
    item_id: str
    group_id: str
    seat: int
    round: int
    value: int
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What the room found on one evidence line; `found` is None while there is only a note."""

    table: ClassVar[str] = "finding"
    id: str
    framework_id: str
    item_id: str
    evidence_id: str
    found: Found | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferingView:
    """Words that record who sees it differently, why, and what would change it.

    `held_by` holds partner group ids and counts only where `holder` is "groups".
    """

    table: ClassVar[str] = "differing_view"
    id: str
    framework_id: str
    item_id: str
    text: str
    holder: Holder = "not_attributed"
    held_by: tuple[str, ...] = ()
    how_many: int | None = None
    evidence: str = ""
    would_change: str = ""
    status: ViewStatus = "open"
    rating: int | None = None
    evidence_id: str = ""
    action_id: str = ""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodPractice:
    """Something that works well here, and the groups that named it."""

    table: ClassVar[str] = "good_practice"
    id: str
    framework_id: str
    item_id: str
    text: str
    held_by: tuple[str, ...] = ()
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An agreed action. `by_when` may be None with `no_date_reason` saying why."""

    table: ClassVar[str] = "action"
    id: str
    framework_id: str
    item_id: str
    text: str
    priority: Priority = "medium"
    who: str = ""
    by_when: date | None = None
    no_date_reason: str = ""
    measure: str = ""
    status: ActionStatus = "open"
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedItem:
    """Something set aside for later."""

    table: ClassVar[str] = "parked_item"
    id: str
    framework_id: str
    item_id: str
    text: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note; `evidence_id` is set where it speaks to one evidence line."""

    table: ClassVar[str] = "note"
    id: str
    framework_id: str
    item_id: str
    text: str
    evidence_id: str = ""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One stay at a step of the route, from entering it until it was left (None while it lasts)."""

    table: ClassVar[str] = "visit"
    id: str
    framework_id: str
    item_id: str
    step_key: str
    entered_at: datetime
    left_at: datetime | None = None


Record = (
    WorkshopDetails
    | FrozenFramework
    | PartnerGroup
    | Assessment
    | ViewRating
    | Finding
    | DifferingView
    | GoodPractice
    | Action
    | ParkedItem
    | Note
    | Visit
)
ItemRecord = (
    Assessment
    | ViewRating
    | Finding
    | DifferingView
    | GoodPractice
    | Action
    | ParkedItem
    | Note
    | Visit
)
Capture = DifferingView | GoodPractice | Action | ParkedItem | Note

RECORD_TYPES: tuple[type[Record], ...] = (
    WorkshopDetails,
    FrozenFramework,
    PartnerGroup,
    Assessment,
    ViewRating,
    Finding,
    DifferingView,
    GoodPractice,
    Action,
    ParkedItem,
    Note,
    Visit,
)
RECORD_TYPE_BY_TABLE: dict[str, type[Record]] = {kind.table: kind for kind in RECORD_TYPES}

R = TypeVar("R", bound=Record)
I = TypeVar("I", bound=ItemRecord)  # noqa: E741 - one letter each for the two type variables


def item_of(record: Record) -> Item:
    """The standard or domain that a record belongs to; the empty item for those of the whole workshop."""
    if isinstance(record, WorkshopDetails | FrozenFramework | PartnerGroup):
        return Item()
    return Item(record.framework_id, record.item_id)


def by_item(rows: Mapping[str, Record]) -> dict[Item, list[Record]]:
    """The records of one table grouped by the standard or domain they belong to."""
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
        """The records of a kind that belong to one standard or domain, in the order they were made."""
        index = self._indexes.get(kind.table)
        if index is None:
            index = self._indexes[kind.table] = by_item(self.tables.get(kind.table, {}))
        return tuple(row for row in index.get(item, ()) if isinstance(row, kind))

    @cached_property
    def _indexes(self) -> dict[str, dict[Item, list[Record]]]:
        """An index for each table that has been asked for; the tables never change, so it stays true."""
        return {}

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
