"""What is asked for when a workshop is made, and the first change that comes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time

from icbo_desktop.domain.cleaning import clean_line, clean_record
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.edits.setting import GROUP_COLOURS, GROUP_MARKS, MakeWorkshop
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import (
    Attribution,
    FrozenFramework,
    FrozenOverlay,
    PartnerGroup,
    Purpose,
    WorkshopDetails,
)
from icbo_desktop.domain.rules import require_sound_rows
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP
from icbo_desktop.translation import marked, tr, translated

USUAL_FRAMEWORK = "icbo-2018"  # the one that this program is for; the others stand beside it
GROUND_RULES = (
    marked("Say what you see. There are no wrong ratings."),
    marked("We record views in the words that were said."),
    marked("A differing view is kept, not argued away."),
    marked("One voice at a time; devices away."),
)
DEFAULT_GROUPS = (
    (marked("Council"), 4),
    ("NHS", 3),
    (marked("Providers"), 3),
    (marked("Voluntary sector"), 2),
    (marked("Lived experience"), 2),
)


@dataclass(frozen=True, slots=True)
class NewGroup:
    """A partner group as asked for: its name and how many of its people come."""

    name: str
    people: int


def usual_groups() -> tuple[tuple[str, int], ...]:
    """The groups that a workshop begins with unless others are chosen, named in the language that is spoken."""
    return tuple((translated(name), people) for name, people in DEFAULT_GROUPS)


def asked_by_default() -> tuple[NewGroup, ...]:
    """Those groups as they are asked for."""
    return tuple(NewGroup(*group) for group in usual_groups())


def usual_rules() -> tuple[str, ...]:
    """The ground rules that a workshop begins with, in the language that is spoken."""
    return tuple(translated(rule) for rule in GROUND_RULES)


@dataclass(frozen=True, slots=True)
class NewWorkshop:
    """All that is asked for; only the title and one framework are needed.

    `left_out` holds, by framework id, the ids of the domains and standards that are out of scope.
    `overlays` holds, by framework id, the id of the overlay in whose words the room reads it first; a
    framework that is not named is read in its own.
    """

    title: str
    framework_ids: tuple[str, ...]
    place: str = ""
    held_on: date | None = None
    facilitators: str = ""
    purpose: Purpose = "self_assessment"
    attribution: Attribution = "group"
    starts_at: time | None = None
    ends_at: time | None = None
    ground_rules: tuple[str, ...] = field(default_factory=usual_rules)
    groups: tuple[NewGroup, ...] = field(default_factory=asked_by_default)
    left_out: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    overlays: Mapping[str, str] = field(default_factory=dict[str, str])


def first_change(
    request: NewWorkshop,
    frameworks: Sequence[FrozenFramework],
    stamp: Stamp,
    overlays: Sequence[FrozenOverlay] = (),
) -> Change:
    """The change that makes the workshop, its texts cleaned.

    Raises EditRefusedError without a title or a framework, or where more people are in a group than fit.
    """
    title = clean_line(request.title)
    if not title:
        message = tr("Give the workshop a title first.")
        raise EditRefusedError(message)
    if not frameworks:
        message = tr("Choose at least one framework.")
        raise EditRefusedError(message)
    details = WorkshopDetails(
        id=stamp.new_id(),
        title=title,
        place=request.place.strip(),
        held_on=request.held_on,
        facilitators=request.facilitators.strip(),
        purpose=request.purpose,
        attribution=request.attribution,
        starts_at=request.starts_at,
        ends_at=request.ends_at,
        ground_rules="\n".join(request.ground_rules),
        created_at=stamp.at,
    )
    edit = MakeWorkshop(
        details, tuple(frameworks), new_groups(request.groups, stamp), tuple(overlays)
    )
    rows = tuple(
        RowChange(row.before, None if row.after is None else clean_record(row.after))
        for row in edit.rows(EMPTY_WORKSHOP, stamp)
    )
    require_sound_rows(rows, {})
    return Change(stamp.new_id(), stamp.at, edit.label, rows, kind="log")


def new_groups(groups: Sequence[NewGroup], stamp: Stamp) -> tuple[PartnerGroup, ...]:
    """Partner groups with the marks and colours of their positions; nameless ones are left out."""
    named = [group for group in groups if group.name.strip()]
    return tuple(
        new_group(stamp.new_id(), group.name, group.people, position)
        for position, group in enumerate(named)
    )


def new_group(row_id: str, name: str, people: int, position: int) -> PartnerGroup:
    """One partner group, drawn with the mark and colour of its position."""
    return PartnerGroup(
        id=row_id,
        name=name.strip(),
        people=people,
        mark=GROUP_MARKS[position % len(GROUP_MARKS)],
        colour=GROUP_COLOURS[position % len(GROUP_COLOURS)],
        position=position,
    )
