"""What the visits of earlier sessions tell: where the last one stopped, and how long a place has taken."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from icbo_desktop.domain.route import Place, Step
from icbo_desktop.domain.rows import Visit
from icbo_desktop.domain.workshop import Workshop


def last_visited(workshop: Workshop, route: Sequence[Step]) -> int:
    """The index of the step of the last visit that is still on the route; 0 where there is none."""
    indexes = {step.key: index for index, step in enumerate(route)}
    known = (visit for visit in reversed(workshop.rows(Visit)) if visit.step_key in indexes)
    return next((indexes[visit.step_key] for visit in known), 0)


def time_spent(workshop: Workshop, route: Sequence[Step], place: Place) -> timedelta:
    """The time of all closed visits to the steps of a place.

    By step and not by item alone: a domain's opening and its close are two places of one item.
    """
    keys = {step.key for step in route if step.place == place}
    stays = (
        visit.left_at - visit.entered_at
        for visit in workshop.at(Visit, place.item)
        if visit.left_at is not None and visit.step_key in keys
    )
    return sum(stays, timedelta())


def open_visit(workshop: Workshop) -> Visit | None:
    """The visit that was begun and not yet ended: the session goes on, or broke off."""
    return next((visit for visit in workshop.rows(Visit) if visit.left_at is None), None)


def is_visit_open(workshop: Workshop) -> bool:
    """Whether a step was entered and never left."""
    return open_visit(workshop) is not None


def day_began(workshop: Workshop) -> datetime | None:
    """When the day of the workshop began, in the time of its visits; None where it has no day or no visit."""
    day = workshop.details.held_on
    first = next(iter(workshop.rows(Visit)), None)
    if day is None or first is None:
        return None
    return datetime.combine(day, time(), first.entered_at.tzinfo)


def visits_of_the_session(workshop: Workshop) -> tuple[Visit, ...]:
    """All visits but those that ended before the day of the workshop: they were a rehearsal."""
    since = day_began(workshop)
    return tuple(
        visit
        for visit in workshop.rows(Visit)
        if since is None or visit.left_at is None or visit.left_at > since
    )
