"""Planned breaks as steps of the route, and what is told of those that were held and those that were not."""

from icbo_desktop.domain.breaks import breaks_taken
from icbo_desktop.domain.edits.agenda import AddBreak
from icbo_desktop.domain.edits.setting import EnterStep, LeaveStep
from icbo_desktop.domain.route import Place, PlaceKind, StepKind, plan_route
from icbo_desktop.domain.rows import WHOLE
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.domain.workshop import Workshop
from tests.builders import make_framework, make_item, make_workshop

FIRST = Place(PlaceKind.STANDARD, make_item("d1.one"))
GONE = Place(PlaceKind.STANDARD, make_item("d9.gone"))


def route_of(workshop: Workshop):
    return plan_route(workshop, {"made-up": make_framework()})


def test_a_break_is_the_step_after_the_last_one_of_the_place_it_follows() -> None:
    workshop = make_workshop(AddBreak(FIRST, 15, "Coffee"), AddBreak(FIRST, 5))

    route = route_of(workshop)

    at = [number for number, step in enumerate(route) if step.kind is StepKind.BREAK]
    last = max(number for number, step in enumerate(route) if step.place == FIRST)
    assert at == [last + 1, last + 2]
    assert len({step.key for step in route}) == len(route)


def test_a_break_after_a_place_off_the_route_waits() -> None:
    assert route_of(make_workshop(AddBreak(GONE, 15))) == route_of(make_workshop())


def test_a_route_without_its_breaks_is_the_route_as_it_was() -> None:
    route = route_of(make_workshop(AddBreak(FIRST, 15)))

    kept = tuple(step for step in route if step.kind is not StepKind.BREAK)
    assert kept == route_of(make_workshop())


def test_breaks_are_told_as_held_and_not_held() -> None:
    planned = make_workshop(AddBreak(FIRST, 15, "Coffee"), AddBreak(FIRST, 5))
    held, _ = planned.rows(AgendaBreak)
    visits = (EnterStep(f"break/{held.id}", WHOLE), LeaveStep())

    workshop = make_workshop(AddBreak(FIRST, 15, "Coffee"), AddBreak(FIRST, 5), *visits)

    taken = breaks_taken(workshop)
    assert [each.is_held for each in taken] == [True, False]
    assert all(each.is_known for each in taken)
    assert not any(each.is_known for each in breaks_taken(planned))
