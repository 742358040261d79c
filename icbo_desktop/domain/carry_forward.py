"""Carrying forward: the first change of a new workbook that starts from an earlier workshop.

It takes along what the next room needs to see how far it has come: the same frameworks in the same words, the
groups, the rule of attribution, the ground rules, what was agreed (as earlier ratings, never as ratings of the
new one) and the actions that are still open. Nothing else: no view, no person's rating, no note.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time

from icbo_desktop.domain.cleaning import clean_line, clean_record
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.edits.setting import MakeWorkshop
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import (
    Action,
    Assessment,
    FrozenFramework,
    FrozenOverlay,
    Item,
    Purpose,
    Record,
    WorkshopDetails,
    item_of,
)
from icbo_desktop.domain.session_rows import EarlierRating
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.domain.wording import day_words, listed
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from icbo_desktop.translation import marked, tr, tr_n

LABEL = marked("carry an earlier workshop forward")


@dataclass(frozen=True, slots=True)
class CarryForward:
    """What is asked for the new workshop; all else comes from the earlier one."""

    title: str
    place: str = ""
    held_on: date | None = None
    facilitators: str = ""
    purpose: Purpose = "self_assessment"
    starts_at: time | None = None
    ends_at: time | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """How much of an earlier workshop would come along."""

    title: str
    held_on: date | None
    frameworks: int
    ratings: int
    actions: int

    @property
    def words(self) -> str:
        """What would come along, as a sentence."""
        parts = (
            tr_n("{n} frameworks", "{n} framework", self.frameworks),
            tr_n("{n} agreed ratings", "{n} agreed rating", self.ratings),
            tr_n("{n} open actions", "{n} open action", self.actions),
        )
        return tr(
            "From “{workshop}”: {contents}.",
            workshop=origin_of(self.title, self.held_on),
            contents=listed(parts),
        )


def carried(earlier: Workshop) -> Carried:
    """How much would come along, for the window to say beforehand."""
    details = earlier.details
    return Carried(
        title=details.title,
        held_on=details.held_on,
        frameworks=len(frameworks_of(earlier)),
        ratings=len(agreed_ratings(earlier)),
        actions=len(open_actions(earlier)),
    )


def usual_request(earlier: Workshop) -> CarryForward:
    """What the window offers first: the earlier workshop's title, place, facilitators and times."""
    details = earlier.details
    return CarryForward(
        title=details.title,
        place=details.place,
        facilitators=details.facilitators,
        purpose=details.purpose,
        starts_at=details.starts_at,
        ends_at=details.ends_at,
    )


def carried_change(earlier: Workshop, request: CarryForward, stamp: Stamp) -> Change:
    """The first change of the new workbook. Raises EditRefusedError without a title or a framework."""
    title = clean_line(request.title)
    if not title:
        message = tr("Give the workshop a title first.")
        raise EditRefusedError(message)
    frameworks = frameworks_of(earlier)
    if not frameworks:
        message = tr("The earlier workbook has no framework to go on with.")
        raise EditRefusedError(message)
    old = earlier.details
    details = WorkshopDetails(
        id=stamp.new_id(),
        title=title,
        place=request.place.strip(),
        held_on=request.held_on,
        facilitators=request.facilitators.strip(),
        purpose=request.purpose,
        attribution=old.attribution,
        starts_at=request.starts_at,
        ends_at=request.ends_at,
        ground_rules=old.ground_rules,
        created_at=stamp.at,
    )
    groups = tuple(replace(group, id=stamp.new_id()) for group in earlier.groups)
    made = MakeWorkshop(details, frameworks, groups, overlays_of(earlier, frameworks))
    rows: tuple[Record, ...] = (
        *(row.row for row in made.rows(EMPTY_WORKSHOP, stamp)),
        *earlier_ratings(earlier, stamp),
        *carried_actions(earlier, stamp),
    )
    changes = tuple(RowChange(None, clean_record(row)) for row in rows)
    return Change(stamp.new_id(), stamp.at, LABEL, changes, kind="log")


def frameworks_of(earlier: Workshop) -> tuple[FrozenFramework, ...]:
    """The earlier workbook's own copies, as they are; what a move to a newer pack left behind stays behind."""
    kept = earlier.frameworks_on_route
    return tuple(replace(row, position=position) for position, row in enumerate(kept))


def overlays_of(
    earlier: Workshop, frameworks: tuple[FrozenFramework, ...]
) -> tuple[FrozenOverlay, ...]:
    """The overlays that lie over these frameworks."""
    return tuple(overlay for row in frameworks for overlay in earlier.overlays(row.id))


def agreed_ratings(earlier: Workshop) -> tuple[tuple[Item, int], ...]:
    """What the room agreed, standards, domains and cells of grids alike, on the frameworks that come along."""
    kept = {row.id for row in frameworks_of(earlier)}
    items = (item_of(row) for row in earlier.rows(Assessment) if row.framework_id in kept)
    found = ((item, agreed_value(earlier, item)) for item in items)
    return tuple((item, value) for item, value in found if value is not None)


def earlier_ratings(earlier: Workshop, stamp: Stamp) -> Iterator[EarlierRating]:
    """The agreed ratings as ghost markers."""
    details = earlier.details
    for item, value in agreed_ratings(earlier):
        yield EarlierRating(
            id=stamp.new_id(),
            framework_id=item.framework_id,
            item_id=item.item_id,
            option_id=item.option_id,
            value=value,
            workshop_title=details.title,
            held_on=details.held_on,
        )


def open_actions(earlier: Workshop) -> tuple[Action, ...]:
    """The actions that are neither done nor dropped."""
    return tuple(row for row in earlier.rows(Action) if row.status == "open")


def carried_actions(earlier: Workshop, stamp: Stamp) -> Iterator[Action]:
    """The open actions for review, each with where it was agreed; one carried before keeps its first origin.

    An action on a framework that does not come along becomes one of the workshop as a whole.
    """
    kept = {row.id for row in frameworks_of(earlier)}
    origin = origin_of(earlier.details.title, earlier.details.held_on)
    for row in open_actions(earlier):
        carried_on = replace(row, id=stamp.new_id(), carried_from=row.carried_from or origin)
        if row.framework_id not in kept:
            carried_on = replace(carried_on, framework_id="", item_id="", option_id="")
        yield carried_on


def origin_of(title: str, held_on: date | None) -> str:
    """An earlier workshop in words: "Northborough, 19 November 2026"."""
    return title if held_on is None else f"{title}, {day_words(held_on)}"
