"""Breaks of a session: when the room has one, when it goes on, and which of those planned were held."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from icbo_desktop.domain.route import Place, PlaceKind, break_step
from icbo_desktop.domain.rows import Visit
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.domain.visits import visits_of_the_session
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, translated

BREAK = marked("Break")
NO_TIME = timedelta()
SHORTEST = timedelta(minutes=1)  # a shorter stay was only a step on the way past


@dataclass(frozen=True, slots=True)
class BreakTaken:
    """A planned break and how long the room had it; `taken` is nothing where it was passed over.

    `is_known` tells that the session was held at all, so that a break that was not held can be told from one that
    is still to come.
    """

    rest: AgendaBreak
    taken: timedelta
    is_known: bool

    @property
    def is_held(self) -> bool:
        return self.taken >= SHORTEST


def is_break_on(view: SessionView) -> bool:
    """Whether the room has its break: the session stands at one. Any other holding slide is a moment's cover."""
    return view.step.place.kind is PlaceKind.BREAK


def break_at(workshop: Workshop, place: Place) -> AgendaBreak | None:
    """The break of a place of the route; None elsewhere, and for a break that was just taken out."""
    return workshop.find(AgendaBreak, place.break_id) if place.break_id else None


def break_title(row: AgendaBreak | None) -> str:
    """What the facilitator called it, or "Break"."""
    return (row.title.strip() if row is not None else "") or translated(BREAK)


def breaks_taken(workshop: Workshop) -> tuple[BreakTaken, ...]:
    """Every planned break with the time the room had it, in the order in which they were planned."""
    visits = visits_of_the_session(workshop)
    return tuple(
        BreakTaken(row, time_at(break_step(row).key, visits), bool(visits))
        for row in workshop.rows(AgendaBreak)
    )


def time_at(step_key: str, visits: Iterable[Visit]) -> timedelta:
    stays = (
        max(NO_TIME, visit.left_at - visit.entered_at)
        for visit in visits
        if visit.step_key == step_key and visit.left_at is not None
    )
    return sum(stays, NO_TIME)
