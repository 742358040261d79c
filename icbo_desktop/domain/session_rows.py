"""The records of a session's time and papers: visits, planned minutes, breaks, attachments, what went before."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

ReflectionKind = Literal["plus", "delta"]

MOST_MINUTES = 600  # for one place or break


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One stay at a step of the route, from entering it until it was left (None while it lasts).

    `overlay` is the id of the overlay that the room read it in, empty for the pack's own words.
    """

    table: ClassVar[str] = "visit"
    id: str
    framework_id: str
    item_id: str
    step_key: str
    entered_at: datetime
    left_at: datetime | None = None
    option_id: str = ""
    overlay: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedTime:
    """The minutes (1 to 600) that the facilitator gave a place, instead of those it gets by itself."""

    table: ClassVar[str] = "planned_time"
    id: str
    framework_id: str
    item_id: str
    place_kind: str
    minutes: int
    option_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaBreak:
    """A break of so many minutes (1 to 600) after a place."""

    table: ClassVar[str] = "agenda_break"
    id: str
    framework_id: str
    item_id: str
    place_kind: str
    minutes: int
    title: str = ""
    option_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A picture or a document kept inside the workbook; its bytes lie in the table `sqlar` under this id.

    `size` is in bytes, `sha256` the hash of the bytes in hex, `content_type` what the bytes proved to be.
    """

    table: ClassVar[str] = "attachment"
    id: str
    framework_id: str
    item_id: str
    name: str
    content_type: str
    size: int
    sha256: str
    caption: str = ""
    created_at: datetime
    option_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierRating:
    """What an earlier workshop agreed, carried forward: a ghost marker, and never a rating of this one."""

    table: ClassVar[str] = "earlier_rating"
    id: str
    framework_id: str
    item_id: str
    value: int
    workshop_title: str
    held_on: date | None = None
    option_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """What was good about the session (plus), or what to change next time (delta)."""

    table: ClassVar[str] = "reflection"
    id: str
    kind: ReflectionKind
    text: str
    created_at: datetime


TOO_FEW = "too-few-to-tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedSource:
    """A workbook that this one was merged from, named as its words are told.

    `sha256` is the fingerprint of its history's end. `row_ids` are the records that came from it, and `groups`
    its partner groups, each in this workbook the group of `merged_into` at the same place. A group that was too
    small to be told in that workbook stands once more beside TOO_FEW.
    """

    table: ClassVar[str] = "merged_source"
    id: str
    title: str
    held_on: date | None = None
    sha256: str
    row_ids: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    merged_into: tuple[str, ...] = ()
