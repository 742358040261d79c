"""The records of a workbook: one frozen class for each kind of row.

Every record has a UUID of its own (`id`), and `table` names the workbook table it is kept in. A record
that belongs to a standard or a domain carries the framework's id and the item's id. Blank is never a
value: what was not said is None or "", and never the lowest point of a scale.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import ClassVar, Literal, TypeVar

from icbo_desktop.domain.session_rows import (
    AgendaBreak,
    Attachment,
    EarlierRating,
    MergedSource,
    PlannedTime,
    Reflection,
    Visit,
)

Attribution = Literal["none", "group", "role"]
Purpose = Literal["self_assessment", "peer_challenge"]
Mark = Literal["circle", "square", "triangle", "diamond", "cross", "star"]
Status = Literal["open", "discussed", "parked", "not_applicable"]
Found = Literal["none", "some", "clear"]
Holder = Literal["groups", "several", "not_attributed"]
ViewStatus = Literal["open", "resolved", "agree_to_differ", "parked"]
Priority = Literal["high", "medium", "low"]
ActionStatus = Literal["open", "done", "dropped"]
Side = Literal["for", "against"]
Outcome = Literal["open", "action", "later", "dropped"]


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """A standard, a domain or a list of one of the workbook's frameworks: whatever can be rated or spoken to.

    An empty `item_id` stands for the framework as a whole, both empty for the workshop as a whole. With an
    `option_id` it is a cell of a grid (a criterion for that option), or the option itself (a grid for it).
    """

    framework_id: str = ""
    item_id: str = ""
    option_id: str = ""

    @property
    def whole(self) -> "Item":
        """The standard or domain itself, without the option."""
        return Item(self.framework_id, self.item_id) if self.option_id else self


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
    holds the ids of the standards and domains that are not in this workshop's scope. `overlay` is the id of
    the overlay whose words the room reads now, empty for the pack's own. A retired framework is what a move
    to a newer pack left behind: off the route, and kept for the record.
    """

    table: ClassVar[str] = "framework"
    id: str
    version: str
    sha256: str
    text: str
    position: int = 0
    left_out: tuple[str, ...] = ()
    overlay: str = ""
    is_retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenOverlay:
    """The full copy of an overlay that lies over one of the workbook's frameworks: other words for its ids.

    `id` is `overlay_row_id` of the two ids. `text` is the overlay as canonical JSON, `sha256` its hash in hex.
    """

    table: ClassVar[str] = "overlay"
    id: str
    framework_id: str
    overlay_id: str
    version: str
    sha256: str
    text: str
    position: int = 0


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
    nothing follows. `revealed_round` is the round last shown to the room on the wall, 0 while none was;
    `rounds_shown` reads those before it off the history.
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
    option_id: str = ""


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
    option_id: str = ""


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
    option_id: str = ""


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
    option_id: str = ""


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
    option_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An agreed action. `by_when` may be None with `no_date_reason` saying why.

    `carried_from` names the earlier workshop that agreed it, for review in this one.
    """

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
    option_id: str = ""
    carried_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedItem:
    """Something set aside for later, and what became of it when the workshop closed."""

    table: ClassVar[str] = "parked_item"
    id: str
    framework_id: str
    item_id: str
    text: str
    created_at: datetime
    option_id: str = ""
    outcome: Outcome = "open"


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
    option_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The room's own words under one of the framework's prompts, such as "How are we doing?"."""

    table: ClassVar[str] = "answer"
    id: str
    framework_id: str
    item_id: str
    prompt_id: str
    text: str
    option_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A point for or against that the room added to the framework's own."""

    table: ClassVar[str] = "argument"
    id: str
    framework_id: str
    item_id: str
    side: Side
    text: str
    created_at: datetime
    option_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """How much a criterion counts in its grid: 0 to 10, and 1 where there is no such record."""

    table: ClassVar[str] = "weight"
    id: str
    framework_id: str
    item_id: str
    weight: int
    option_id: str = ""


WholeRecord = (
    WorkshopDetails | FrozenFramework | FrozenOverlay | PartnerGroup | Reflection | MergedSource
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
    | Answer
    | Argument
    | Weight
    | Visit
    | PlannedTime
    | AgendaBreak
    | Attachment
    | EarlierRating
)
Record = WholeRecord | ItemRecord
Capture = DifferingView | GoodPractice | Action | ParkedItem | Note
HEAVIEST = 10  # the weight of a criterion runs from 0, not counted, to this

RECORD_TYPES: tuple[type[Record], ...] = (
    WorkshopDetails,
    FrozenFramework,
    FrozenOverlay,
    PartnerGroup,
    Assessment,
    ViewRating,
    Finding,
    DifferingView,
    GoodPractice,
    Action,
    ParkedItem,
    Note,
    Answer,
    Argument,
    Weight,
    Visit,
    PlannedTime,
    AgendaBreak,
    Attachment,
    EarlierRating,
    Reflection,
    MergedSource,
)
RECORD_TYPE_BY_TABLE: dict[str, type[Record]] = {kind.table: kind for kind in RECORD_TYPES}

# Neither is made anew for each record: this is asked for thousands of view ratings at once.
_item = lru_cache(maxsize=4096)(Item)
_OF_THE_WHOLE = (WorkshopDetails, FrozenFramework, FrozenOverlay, PartnerGroup, Reflection, MergedSource)  # fmt: skip

R = TypeVar("R", bound=Record)
I = TypeVar("I", bound=ItemRecord)  # noqa: E741 - one letter each for the two type variables


def item_of(record: Record) -> Item:
    """The standard or domain that a record belongs to; the empty item for those of the whole workshop."""
    if isinstance(record, _OF_THE_WHOLE):
        return WHOLE
    return _item(record.framework_id, record.item_id, record.option_id)


def overlay_row_id(framework_id: str, overlay_id: str) -> str:
    """The id of a frozen overlay's row: one overlay lies over one framework once."""
    return f"{framework_id}/{overlay_id}"
