"""How the time was spent: what each standard took, beside the minutes it was given where it was given some."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from icbo_desktop.domain.pace import Spent, nearest_minute, time_by_place
from icbo_desktop.domain.route import Place, PlaceKind, place_of, plan_route
from icbo_desktop.domain.session_rows import PlannedTime
from icbo_desktop.domain.visits import day_began
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.tree import Block, Cell, Column, Heading, Table, paragraph
from icbo_desktop.translation import marked, tr, translated

TITLE = marked("How the time was spent")
NO_TIME = timedelta()
MINUTE = timedelta(minutes=1)
OWN_ROW = (PlaceKind.STANDARD, PlaceKind.OPTION, PlaceKind.CHECKLIST, PlaceKind.GRID)
BREAKS = marked("Breaks")
OTHERS = marked("Opening, looking back and closing")
EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001 - a day to add a length of time to


def time_blocks(scope: Scope) -> Iterator[Block]:
    """A table of what was visited, in the order of the route; nothing where nothing was.

    Where the workshop has a day, what was visited before it was a rehearsal and is not counted.
    """
    spent = time_of_the_day(scope)
    if not any(spent.values()):
        return
    planned = planned_minutes(scope.workshop)
    has_planned = any(place in planned for place in spent)
    columns = [
        Column(tr("What the room was at"), 0.64),
        Column(tr("Planned"), 0.18),
        Column(tr("Taken"), 0.18),
    ]
    if not has_planned:
        columns = [Column(tr("What the room was at"), 0.82), Column(tr("Taken"), 0.18)]
    told = (row if has_planned else (row[0], row[2]) for row in time_rows(scope, spent, planned))
    yield Heading(translated(TITLE))
    yield Table(translated(TITLE), tuple(columns), tuple(told))
    yield paragraph(
        tr("Each row is rounded to the minute, so that they may add up to a little more or less."),
        is_soft=True,
    )
    if has_planned:
        yield paragraph(tr("Planned are the minutes that somebody set by hand."), is_soft=True)


def time_of_the_day(scope: Scope) -> Spent:
    """What each place took from the day of the workshop on, in the order of the route."""
    workshop = scope.workshop
    worn = {part.id: part.framework for part in scope.live}
    route = plan_route(workshop, worn)
    found = time_by_place(workshop, route, since=day_began(workshop))
    order = {step.place: position for position, step in enumerate(route)}
    return {place: found[place] for place in sorted(found, key=lambda place: order[place])}


def planned_minutes(workshop: Workshop) -> dict[Place | None, int]:
    return {place_of(row): row.minutes for row in workshop.rows(PlannedTime)}


def time_rows(
    scope: Scope, spent: Spent, planned: Mapping[Place | None, int]
) -> Iterator[tuple[Cell, Cell, Cell]]:
    """A row for each standard, option and list; what lies between them in one, and all of it last."""
    others = breaks = NO_TIME
    for place, stay in spent.items():
        if place.kind in OWN_ROW and stay:
            minutes = minutes_words(planned[place]) if place in planned else ""
            name = Cell(scope.name(place.item), key=scope.key(place.item))
            yield name, Cell(minutes), Cell(length_words(stay))
        elif place.kind is PlaceKind.BREAK:
            breaks += stay
        elif place.kind not in OWN_ROW:
            others += stay
    if others:
        yield Cell(translated(OTHERS)), Cell(""), Cell(length_words(others))
    if breaks:
        yield Cell(translated(BREAKS)), Cell(""), Cell(length_words(breaks))
    total = sum(spent.values(), NO_TIME)
    yield Cell(tr("In all"), is_strong=True), Cell(""), Cell(length_words(total), is_strong=True)


def length_words(length: timedelta) -> str:
    """As "12 min", "2 h 5 min", "3 h", or "under 1 min"."""
    minutes = (nearest_minute(EPOCH + length) - EPOCH) // MINUTE
    if minutes == 0:
        return tr("under 1 min")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return minutes_words(rest)
    return (
        tr("{hours} h {minutes} min", hours=hours, minutes=rest)
        if rest
        else tr("{hours} h", hours=hours)
    )


def minutes_words(minutes: int) -> str:
    return tr("{minutes} min", minutes=minutes)
