"""How the session keeps to its agenda: time spent, time left at a place, and when it will end.

Time comes in. A clock that was set back never makes a time negative: what was spent stays spent.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from icbo_desktop.domain.agenda import Agenda, agenda_of
from icbo_desktop.domain.agenda_settings import AGENDA
from icbo_desktop.domain.route import Place, Step
from icbo_desktop.domain.rows import Visit
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr

Spent = Mapping[Place, timedelta]
NO_TIME = timedelta()
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """Minutes behind the agenda (negative: ahead), and when the session will end at this pace."""

    behind: int
    ends: datetime

    @property
    def delay_words(self) -> str:
        """As "4 min behind" or "on time"."""
        if self.behind == 0:
            return tr("on time")
        if self.behind > 0:
            return tr("{minutes} min behind", minutes=self.behind)
        return tr("{minutes} min ahead", minutes=-self.behind)

    @property
    def words(self) -> str:
        """As "4 min behind, ends 12:34" or "on time, ends 12:30"."""
        return tr("{delay}, ends {time}", delay=self.delay_words, time=f"{self.ends:%H:%M}")


@dataclass(frozen=True, slots=True)
class Countdown:
    """What is left of a place's minutes; `left` is below nought once they are over."""

    left: timedelta

    @property
    def is_over(self) -> bool:
        return self.left <= NO_TIME

    @property
    def words(self) -> str:
        """As "6 min left", "less than 1 min left", "time is up" or "2 min over"."""
        if self.left >= MINUTE:
            return tr("{minutes} min left", minutes=math.ceil(self.left / MINUTE))
        if not self.is_over:
            return tr("less than 1 min left")
        over = -self.left // MINUTE
        return tr("{minutes} min over", minutes=over) if over else tr("time is up")


def time_by_place(
    workshop: Workshop,
    route: Sequence[Step],
    now: datetime | None = None,
    since: datetime | None = None,
) -> dict[Place, timedelta]:
    """What each place of the route has taken over all sessions; places never visited are left out.

    With `now` the visit that is still open counts up to then, and without it not at all. With `since` only
    what was spent from then on counts, so that a rehearsal is none of the session.
    """
    places = {step.key: step.place for step in route}
    spent: dict[Place, timedelta] = {}
    for visit in workshop.rows(Visit):
        place, until = places.get(visit.step_key), visit.left_at or now
        if place is not None and until is not None:
            entered = visit.entered_at if since is None else max(since, visit.entered_at)
            stay = max(NO_TIME, until - entered)
            spent[place] = spent.get(place, NO_TIME) + stay
    return spent


def countdown(agenda: Agenda, place: Place, spent: timedelta) -> Countdown | None:
    """What is left at a place after so much time there; None where it is not on the agenda."""
    slot = agenda.by_place.get(place)
    return None if slot is None else Countdown(slot.minutes * MINUTE - spent)


def pace_today(
    workshop: Workshop,
    route: Sequence[Step],
    here: Place,
    now: datetime,
) -> Pace | None:
    """The pace of a workshop from its own agenda and the visits since its start; None on another day."""
    details = workshop.details
    if details.starts_at is None or details.held_on not in (None, now.date()):
        return None
    starts = datetime.combine(now.date(), details.starts_at, now.tzinfo)
    spent = time_by_place(workshop, route, now, starts)
    return pace(agenda_of(workshop, route), here, spent, now)


def pace(agenda: Agenda, here: Place, spent: Spent, now: datetime) -> Pace | None:
    """When the session will end if all that is still to come takes its minutes.

    To come is what is left of this place and of each later one, breaks too. Places before this one that were
    left out are not waited for. `spent` is the time at each place, this one's up to now. None before the start, and where no start is set or the
    place is not on the agenda.
    """
    if agenda.starts_at is None or here not in agenda.by_place:
        return None
    starts = datetime.combine(now.date(), agenda.starts_at, now.tzinfo)
    if now < starts:
        return None
    planned = starts + agenda.planned_end * MINUTE
    ends = nearest_minute(now + time_to_come(agenda, here, spent))
    behind = (ends - planned) // MINUTE
    if abs(behind) <= AGENDA.tolerance:
        return Pace(0, planned)
    return Pace(behind, ends)


def time_to_come(agenda: Agenda, here: Place, spent: Spent) -> timedelta:
    """What is left of this place and of the later ones."""
    first = agenda.slots.index(agenda.by_place[here])
    left = (slot.minutes * MINUTE - spent.get(slot.place, NO_TIME) for slot in agenda.slots[first:])
    return sum((max(NO_TIME, each) for each in left), NO_TIME)


def nearest_minute(at: datetime) -> datetime:
    """The time to the whole minute, a half up."""
    return (at + MINUTE / 2).replace(second=0, microsecond=0)
