"""A break of the agenda is no time of the place before it: neither on its clock nor among the visits."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from icbo_desktop.domain.edits.agenda import AddBreak
from icbo_desktop.domain.pace import time_by_place
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Visit
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
    """Ten minutes of the standard, then the holding slide for so long."""
    clock.move(10)
    runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)
    clock.move(minutes)


def minutes_at(service: WorkbookService, runner: SessionRunner, clock: SetClock) -> int:
    spent = time_by_place(service.workshop, runner.route, clock())
    return round(spent[STANDARD] / timedelta(minutes=1))


def test_break_is_no_time_of_the_place_before(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    rest(runner, clock)
    runner.go_to_step(Step(StepKind.STANDARD, NEXT))

    assert minutes_at(service, runner, clock) == 10
    assert service.workshop.rows(Visit)[-1].item_id == "d1.two"


def test_the_place_goes_on_taking_its_time_after_the_break(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    rest(runner, clock)
    runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)
    clock.move(5)

    assert minutes_at(service, runner, clock) == 15


def test_black_over_the_break_is_still_the_break(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    rest(runner, clock)
    runner.handle_wall_event(WallEvent.TOGGLE_BLACK)
    clock.move(5)
    runner.handle_wall_event(WallEvent.TOGGLE_BLACK)
    clock.move(5)

    assert minutes_at(service, runner, clock) == 10


def test_the_clock_of_the_place_stands_still_and_goes_on(
    runner: SessionRunner, clock: SetClock
) -> None:
    rest(runner, clock)
    assert runner.state.timer.elapsed(clock()) == timedelta(minutes=10)

    runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)
    clock.move(2)

    assert runner.state.timer.elapsed(clock()) == timedelta(minutes=12)


def test_the_clock_of_the_next_place_runs_after_the_break(
    runner: SessionRunner, clock: SetClock
) -> None:
    rest(runner, clock)

    runner.go_to_step(Step(StepKind.STANDARD, NEXT))
    clock.move(3)

    assert runner.state.timer.elapsed(clock()) == timedelta(minutes=3)


def test_a_clock_that_was_paused_before_the_break_stays_so(
    runner: SessionRunner, clock: SetClock
) -> None:
    runner.toggle_timer()
    rest(runner, clock)

    runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)

    assert runner.state.timer.running_since is None


def test_a_holding_slide_where_no_break_is_planned_is_time_of_the_place(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    runner.go_to_step(Step(StepKind.STANDARD, NEXT))
    clock.move(5)
    runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)
    clock.move(5)

    spent = time_by_place(service.workshop, runner.route, clock())
    assert spent[NEXT] == timedelta(minutes=10)


def test_a_session_that_ends_in_its_break_leaves_no_visit_open(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    rest(runner, clock)

    runner.end()

    assert all(visit.left_at is not None for visit in service.workshop.rows(Visit))
    assert minutes_at(service, runner, clock) == 10
