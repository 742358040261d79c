"""The session's times in words, through a pause, a clock that is set and a laptop that sleeps."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from icbo_desktop.domain.edits.agenda import AddBreak, SetPlannedTime
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.session_time import ClockFace
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import make_item
from tests.unit.services.conftest import SetClock

STANDARD = Place(PlaceKind.STANDARD, make_item("d1.one"))
ARROW = Step(StepKind.ARROW, STANDARD)


@pytest.fixture
def runner(service: WorkbookService, clock: SetClock) -> Iterator[SessionRunner]:
    service.apply(SetPlannedTime(STANDARD, 12))
    runner = SessionRunner(service, lambda _step, _revealed: 1, clock)
    runner.handle_wall_event(WallEvent.SHOW_FROM_START)
    runner.go_to_step(ARROW)
    yield runner
    runner.end()


def tick(runner: SessionRunner) -> ClockFace:
    faces: list[ClockFace] = []
    runner.ticked.connect(faces.append)
    runner._tick()
    return faces[-1]


def pass_seconds(runner: SessionRunner, clock: SetClock, seconds: int) -> ClockFace:
    """Time passes as it does in a session: tick by tick."""
    for _ in range(seconds // 20):
        clock.move(20 / 60)
        tick(runner)
    return tick(runner)


def test_the_budget_of_a_place_runs_down_and_then_over(
    runner: SessionRunner, clock: SetClock
) -> None:
    face = pass_seconds(runner, clock, 400)
    assert (face.at_place, face.left, face.budget) == ("06:40", "05:20", "6 min left of 12")

    face = pass_seconds(runner, clock, 340)
    assert (face.left, face.budget) == ("time is up", "the 12 min are up")

    face = pass_seconds(runner, clock, 100)
    assert (face.left, face.budget) == ("2 min over", "2 min over the 12")


def test_the_pace_says_when_the_session_will_end(runner: SessionRunner, clock: SetClock) -> None:
    face = pass_seconds(runner, clock, 60 * 40)

    assert face.pace.endswith("behind")
    assert face.ends > "12:30"
    assert face.ends_words == f"Would end {face.ends} (planned 12:30)"


def test_a_clock_set_back_an_hour_goes_on_from_there(
    runner: SessionRunner, clock: SetClock
) -> None:
    pass_seconds(runner, clock, 120)
    clock.move(-60)
    tick(runner)

    assert pass_seconds(runner, clock, 60).at_place == "03:00"


def test_a_laptop_that_slept_spent_no_time_at_the_place(
    runner: SessionRunner, clock: SetClock
) -> None:
    pass_seconds(runner, clock, 120)
    clock.move(50)

    assert tick(runner).at_place == "02:00"
    assert pass_seconds(runner, clock, 60).at_place == "03:00"


def test_a_pause_stands_still_through_steps_and_a_sleep(
    runner: SessionRunner, clock: SetClock
) -> None:
    runner.toggle_timer()
    runner.go_forward()
    clock.move(50)

    face = tick(runner)

    assert not face.is_running
    assert face.left == "12:00"


def test_a_break_says_when_the_room_goes_on(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    service.apply(AddBreak(STANDARD, 15))
    assert tick(runner).resumes == ""

    runner.toggle_timer()
    runner.go_to_last_step()
    runner.go_forward()
    ends = clock() + timedelta(minutes=15)
    clock.move(10)
    runner.handle_wall_event(WallEvent.TOGGLE_BLACK)

    face = tick(runner)
    assert (face.resumes, face.budget) == (f"{ends:%H:%M}", "5 min left of 15")


def test_a_pause_before_a_break_is_a_pause_again_after_it(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    service.apply(AddBreak(STANDARD, 15))
    runner.toggle_timer()
    runner.go_to_last_step()
    runner.go_forward()
    assert tick(runner).is_running

    runner.go_forward()
    assert not tick(runner).is_running


def test_the_room_is_shown_the_time_through_the_steps_of_the_place(runner: SessionRunner) -> None:
    runner.toggle_countdown()
    here = runner.view.step.place

    shown: list[bool] = []
    while runner.view.step.place == here:
        shown.append(runner.state.is_counting)
        runner.go_forward()

    assert len(shown) > 1
    assert all(shown)
    assert not runner.state.is_counting
