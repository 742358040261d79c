"""A planned break is a step of its own: no time of the place before it, and told of afterwards."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from icbo_desktop.domain.breaks import breaks_taken
from icbo_desktop.domain.edits.agenda import AddBreak
from icbo_desktop.domain.edits.edit import DeleteRecord
from icbo_desktop.domain.pace import time_by_place
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, last_step_at
from icbo_desktop.domain.rows import Visit
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import make_item
from tests.unit.services.conftest import SetClock

STANDARD = Place(PlaceKind.STANDARD, make_item("d1.one"))
NEXT = Place(PlaceKind.STANDARD, make_item("d1.two"))


@pytest.fixture
def runner(service: WorkbookService, clock: SetClock) -> Iterator[SessionRunner]:
    """Live at a standard after which there is a break."""
    service.apply(AddBreak(STANDARD, 15))
    runner = SessionRunner(service, lambda _step, _revealed: 1, clock)
    runner.handle_wall_event(WallEvent.SHOW_FROM_START)
    runner.go_to_step(Step(StepKind.ARROW, STANDARD))
    yield runner
    runner.end()


def rest(runner: SessionRunner, clock: SetClock, minutes: float = 15) -> None:
    """Ten minutes of the standard, then its break for so long."""
    clock.move(10)
    runner.go_to_last_step()
    runner.go_forward()
    assert runner.view.step.kind is StepKind.BREAK
    clock.move(minutes)


def minutes_at(service: WorkbookService, runner: SessionRunner, clock: SetClock) -> int:
    spent = time_by_place(service.workshop, runner.route, clock())
    return round(spent[STANDARD] / timedelta(minutes=1))


def test_break_is_no_time_of_the_place_before(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    rest(runner, clock)
    runner.go_forward()

    assert minutes_at(service, runner, clock) == 10
    assert runner.view.step == Step(StepKind.STANDARD, NEXT)


def test_break_that_was_had_is_told_with_its_time_and_a_passed_one_is_not(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    service.apply(AddBreak(NEXT, 20))
    rest(runner, clock, 17)
    runner.go_forward()
    runner.go_to_last_step()
    runner.go_forward()
    runner.go_forward()

    taken = breaks_taken(service.workshop)
    assert [(each.rest.minutes, each.is_held) for each in taken] == [(15, True), (20, False)]
    assert taken[0].taken == timedelta(minutes=17)


def test_black_over_the_break_is_still_the_break(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    rest(runner, clock, 5)
    runner.handle_wall_event(WallEvent.TOGGLE_BLACK)
    clock.move(5)
    runner.go_forward()

    assert breaks_taken(service.workshop)[0].taken == timedelta(minutes=10)


def test_the_clock_of_the_next_place_runs_after_the_break(
    runner: SessionRunner, clock: SetClock
) -> None:
    rest(runner, clock)

    runner.go_forward()
    clock.move(3)

    assert runner.state.timer.elapsed(clock()) == timedelta(minutes=3)


def test_a_holding_slide_is_time_of_the_place_and_no_break(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    clock.move(5)
    runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)
    clock.move(5)

    assert minutes_at(service, runner, clock) == 10
    assert not breaks_taken(service.workshop)[0].is_held


def test_a_session_that_ends_in_its_break_leaves_no_visit_open(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    rest(runner, clock)

    runner.end()

    assert all(visit.left_at is not None for visit in service.workshop.rows(Visit))
    assert minutes_at(service, runner, clock) == 10


def test_a_laptop_shut_for_the_break_does_not_make_it_longer(
    runner: SessionRunner, clock: SetClock
) -> None:
    rest(runner, clock, 2)
    ends = clock() + timedelta(minutes=13)
    clock.move(9)
    runner._tick()

    assert runner.clock_face().resumes == f"{ends:%H:%M}"


def test_a_break_added_or_taken_out_leaves_the_room_where_it_is(
    runner: SessionRunner, service: WorkbookService
) -> None:
    here = runner.view.step
    steps = len(runner.route)

    service.apply(AddBreak(Place(PlaceKind.WELCOME), 10))
    assert (runner.view.step, len(runner.route)) == (here, steps + 1)

    service.undo()
    assert (runner.view.step, len(runner.route)) == (here, steps)


def test_a_break_taken_out_while_the_room_has_it_leaves_the_room_at_the_place_before(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    rest(runner, clock)

    service.apply(DeleteRecord(service.workshop.rows(AgendaBreak)[0]))

    assert runner.view.step.place == STANDARD
    assert runner.view.step == runner.route[last_step_at(runner.route, STANDARD)]


def test_no_rating_can_be_shown_at_a_break(runner: SessionRunner, clock: SetClock) -> None:
    rest(runner, clock)

    runner.handle_wall_event(WallEvent.ARM_REVEAL)
    runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)

    assert not runner.view.can_reveal
    assert runner.state.wall.revealed == frozenset()
