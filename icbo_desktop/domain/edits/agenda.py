"""The agenda as the facilitator sets it: minutes of a place, breaks, and minutes borrowed in the session."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from icbo_desktop.domain.agenda import Agenda, agenda_of
from icbo_desktop.domain.agenda_settings import AGENDA
from icbo_desktop.domain.breaks import break_at
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.route import Place, Step, place_of
from icbo_desktop.domain.session_rows import AgendaBreak, PlannedTime
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr


def planned_at(workshop: Workshop, place: Place) -> PlannedTime | None:
    """The minutes that the facilitator gave a place, or None."""
    return next((row for row in workshop.rows(PlannedTime) if place_of(row) == place), None)


def planned_change(
    workshop: Workshop, stamp: Stamp, place: Place, minutes: int | None
) -> tuple[RowChange, ...]:
    """The row change that gives a place or a break these minutes; None gives a place its share again."""
    rest = break_at(workshop, place)
    if rest is not None:
        changed = rest if minutes is None else replace(rest, minutes=minutes)
        return () if changed == rest else (RowChange(rest, changed),)
    before = planned_at(workshop, place)
    if minutes is None:
        return () if before is None else (RowChange(before, None),)
    base = before or PlannedTime(
        id=stamp.new_id(),
        framework_id=place.item.framework_id,
        item_id=place.item.item_id,
        option_id=place.item.option_id,
        place_kind=place.kind,
        minutes=minutes,
    )
    after = replace(base, minutes=minutes)
    return () if after == before else (RowChange(before, after),)


@dataclass(frozen=True, slots=True)
class SetPlannedTime:
    """Give a place its minutes, or let it have its share again with None."""

    place: Place
    minutes: int | None
    label = marked("change the time of a place")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        return planned_change(workshop, stamp, self.place, self.minutes)


@dataclass(frozen=True, slots=True)
class ShareTimeAgain:
    """Take back all minutes that were set, so that every place has its share again."""

    label = marked("share the time again")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        return tuple(RowChange(row, None) for row in workshop.rows(PlannedTime))


@dataclass(frozen=True, slots=True)
class AddBreak:
    """Put a break after a place."""

    place: Place
    minutes: int
    title: str = ""
    label = marked("add a break")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        row = AgendaBreak(
            id=stamp.new_id(),
            framework_id=self.place.item.framework_id,
            item_id=self.place.item.item_id,
            option_id=self.place.item.option_id,
            place_kind=self.place.kind,
            minutes=self.minutes,
            title=self.title.strip(),
        )
        return (RowChange(None, row),)


@dataclass(frozen=True, slots=True)
class BorrowTime:
    """Give a place some minutes more, taken from a later one. Every other place keeps what it has.

    `lender_name` is what the room calls the later place. The agenda is planned anew here, so that the minutes
    are those of the moment at which the edit is made.
    """

    route: tuple[Step, ...]
    place: Place
    lender: Place
    lender_name: str
    minutes: int = AGENDA.borrowed

    @property
    def label(self) -> str:
        return f"borrow {self.minutes} minutes"

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        agenda = agenda_of(workshop, self.route)
        self._require_a_lender(agenda)
        wanted = {slot.place: slot.minutes for slot in agenda.slots}
        wanted[self.place] += self.minutes
        wanted[self.lender] -= self.minutes
        changed = [self.place, self.lender]
        rows: tuple[RowChange, ...] = ()
        while changed:
            # Pinning two may move a rounded minute between the others: those are pinned too.
            for place in changed:
                rows += planned_change(workshop, stamp, place, wanted[place])
            changed = moved_places(applied(workshop, rows), self.route, wanted)
        return rows

    def _require_a_lender(self, agenda: Agenda) -> None:
        order = [slot.place for slot in agenda.slots]
        if self.place not in order or self.lender not in order:
            message = tr("That is not on the agenda any more, so nothing was borrowed.")
            raise EditRefusedError(message)
        if order.index(self.lender) <= order.index(self.place):
            message = tr(
                "“{lender}” is not later on the agenda, so it has nothing to lend.",
                lender=self.lender_name,
            )
            raise EditRefusedError(message)
        minutes = agenda.by_place[self.lender].minutes
        if minutes - self.minutes < 1:
            message = tr(
                "“{lender}” has {minutes} min, so {minutes2} cannot be borrowed from "
                "it. Choose another.",
                lender=self.lender_name,
                minutes=minutes,
                minutes2=self.minutes,
            )
            raise EditRefusedError(message)


def applied(workshop: Workshop, rows: Sequence[RowChange]) -> Workshop:
    """The workshop with these rows put in."""
    for change in rows:
        workshop = workshop.with_row(change.row)
    return workshop


def moved_places(
    workshop: Workshop, route: Sequence[Step], wanted: Mapping[Place, int]
) -> list[Place]:
    """The places that would not have the minutes wanted."""
    slots = agenda_of(workshop, route).slots
    return [slot.place for slot in slots if slot.minutes != wanted[slot.place]]


def lenders(agenda: Agenda, place: Place, minutes: int = AGENDA.borrowed) -> tuple[Place, ...]:
    """The later places that can lend so many minutes, the one with the most first."""
    order = [slot.place for slot in agenda.slots]
    if place not in order:
        return ()
    later = agenda.slots[order.index(place) + 1 :]
    able = [slot for slot in later if slot.minutes > minutes]
    return tuple(slot.place for slot in sorted(able, key=lambda slot: -slot.minutes))
