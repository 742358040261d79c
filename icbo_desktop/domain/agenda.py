"""The agenda: how many minutes each place of the route gets, and when it starts. Breaks are places of it too.

A place that the facilitator gave minutes has those, as a break has. All others share what the session has left once breaks and
planned minutes are taken off (agenda_settings.py says how). Minutes are whole and never fewer than one, so an
agenda with too much in it runs over and says by how much.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from functools import cached_property, lru_cache

from icbo_desktop.domain.agenda_settings import AGENDA
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, break_step, place_of, places
from icbo_desktop.domain.rows import WorkshopDetails
from icbo_desktop.domain.session_rows import AgendaBreak, PlannedTime
from icbo_desktop.domain.workshop import Workshop

MINUTES_OF_A_DAY = 24 * 60
SMALL_PLACES: Mapping[PlaceKind, int] = {
    PlaceKind.WELCOME: AGENDA.welcome,
    PlaceKind.DOMAIN_OPENING: AGENDA.domain_opening,
    PlaceKind.DOMAIN_CLOSE: AGENDA.domain_close,
    PlaceKind.SUMMARY: AGENDA.summary,
    PlaceKind.CLOSING: AGENDA.closing,
}


@dataclass(frozen=True, slots=True)
class Slot:
    """The time of one place. `start` counts minutes from the start of the session; `rest` is set for a break."""

    place: Place
    minutes: int
    start: int
    is_planned: bool = False
    rest: AgendaBreak | None = None

    @property
    def end(self) -> int:
        return self.start + self.minutes


@dataclass(frozen=True)
class Agenda:
    """The slots in the order of the route.

    `length` is what the session has in minutes, None where its start or end is not set.
    """

    slots: tuple[Slot, ...]
    starts_at: time | None = None
    length: int | None = None

    @cached_property
    def by_place(self) -> dict[Place, Slot]:
        return {slot.place: slot for slot in self.slots}

    @property
    def minutes(self) -> int:
        """All places together."""
        return self.slots[-1].end if self.slots else 0

    @property
    def planned_end(self) -> int:
        """Minutes from the start to the end that the room was told, or that the agenda comes to."""
        return self.minutes if self.length is None else self.length

    @property
    def over(self) -> int:
        """Minutes by which the agenda is longer than the session; negative where some are to spare."""
        return self.minutes - self.planned_end

    def clock(self, minute: int) -> str:
        """The time so many minutes after the start as "10:05"; empty where the start is not set."""
        at = time_after(self.starts_at, minute)
        return f"{at:%H:%M}" if at is not None else ""


def agenda_of(workshop: Workshop, route: Sequence[Step]) -> Agenda:
    """The agenda of a workshop as it is planned now."""
    breaks, planned = workshop.rows(AgendaBreak), workshop.rows(PlannedTime)
    return _kept_agenda(tuple(route), workshop.details, breaks, planned)


@lru_cache(maxsize=4)  # asked for every second, and twice by some
def _kept_agenda(
    route: tuple[Step, ...],
    details: WorkshopDetails,
    breaks: tuple[AgendaBreak, ...],
    planned: tuple[PlannedTime, ...],
) -> Agenda:
    return plan_agenda(route, details, breaks, planned)


def plan_agenda(
    route: Sequence[Step],
    details: WorkshopDetails,
    breaks: Sequence[AgendaBreak] = (),
    planned: Sequence[PlannedTime] = (),
) -> Agenda:
    """For each place of the route, breaks among them, its minutes and its start.

    Breaks and planned minutes of places that are not on the route wait there and count for nothing.
    """
    all_places = places(route)
    rests = {break_step(row).place: row for row in breaks}
    given = {place_of(row): row.minutes for row in planned}
    given.update({place: row.minutes for place, row in rests.items()})
    length = session_minutes(details)
    open_places = [place for place in all_places if place not in given]
    room = None
    if length is not None:
        room = length - sum(given.get(place, 0) for place in all_places)
    shared = dict(zip(open_places, shared_minutes(route, open_places, room), strict=True))
    slots: list[Slot] = []
    start = 0
    for place in all_places:
        minutes, is_planned = given.get(place, shared.get(place, 1)), place in given
        slots.append(Slot(place, minutes, start, is_planned, rests.get(place)))
        start = slots[-1].end
    return Agenda(tuple(slots), details.starts_at, length)


def shared_minutes(
    route: Sequence[Step], open_places: Sequence[Place], room: int | None
) -> tuple[int, ...]:
    """Whole minutes for these places out of `room`, what they usually take where that is None."""
    rated = {step.place for step in route if step.kind is StepKind.ARROW}
    usual = [usual_minutes(place, is_rated=place in rated) for place in open_places]
    if room is None:
        return tuple(max(1, round(minutes)) for minutes in usual)
    is_small = [place.kind in SMALL_PLACES for place in open_places]
    small = sum(minutes for minutes, small in zip(usual, is_small, strict=True) if small)
    large = sum(usual) - small
    if large and 0 < small <= AGENDA.most_for_small * room:
        factor = (room - small) / large
        wanted = [
            minutes if small else minutes * factor
            for minutes, small in zip(usual, is_small, strict=True)
        ]
    else:
        factor = max(0, room) / sum(usual) if usual else 0
        wanted = [minutes * factor for minutes in usual]
    return whole_minutes(wanted, room)


def whole_minutes(wanted: Sequence[float], room: int) -> tuple[int, ...]:
    """Whole minutes near those wanted that come to `room`, none below one even where that is too much."""
    floors = [max(1, math.floor(minutes)) for minutes in wanted]
    by_need = sorted(range(len(wanted)), key=lambda n: (floors[n] - wanted[n], n))
    spare = room - sum(floors)
    for number in by_need[: max(0, spare)]:
        floors[number] += 1
    while spare < 0 and max(floors, default=1) > 1:
        # What was lifted to a minute is taken from the longest.
        longest = max(range(len(floors)), key=lambda n: (floors[n], n))
        floors[longest] -= 1
        spare += 1
    return tuple(floors)


def usual_minutes(place: Place, *, is_rated: bool) -> float:
    """What a place takes beside the others: its minutes, or its share of the room's work."""
    small = SMALL_PLACES.get(place.kind)
    if small is not None:
        return small
    shares = {PlaceKind.CHECKLIST: AGENDA.checklist, PlaceKind.GRID: AGENDA.grid}
    share = shares.get(place.kind, AGENDA.rated)
    if place.kind is PlaceKind.STANDARD and not is_rated:
        share = AGENDA.discussed
    return share * AGENDA.usual_share


def session_minutes(details: WorkshopDetails) -> int | None:
    """The session's length; None where its start or end is not set, or it would end before it starts."""
    if details.starts_at is None or details.ends_at is None:
        return None
    length = minute_of(details.ends_at) - minute_of(details.starts_at)
    return length if length > 0 else None


def minute_of(at: time) -> int:
    """The minute of the day."""
    return at.hour * 60 + at.minute


def time_after(starts_at: time | None, minutes: int) -> time | None:
    """The time of day so many minutes on, past midnight if need be."""
    if starts_at is None:
        return None
    hours, rest = divmod((minute_of(starts_at) + minutes) % MINUTES_OF_A_DAY, 60)
    return time(hours, rest)
