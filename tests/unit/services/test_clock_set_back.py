"""The laptop's clock jumps back an hour during a session, or the laptop sleeps: nothing is lost or out of order."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.agenda import AddBreak
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Note, Visit
from icbo_desktop.domain.visits import time_spent
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import make_item
from tests.unit.services.conftest import SetClock

STANDARD = Place(PlaceKind.STANDARD, make_item("d1.one"))
ARROW = Step(StepKind.ARROW, STANDARD)


@pytest.fixture
def runner(service: WorkbookService, clock: SetClock) -> Iterator[SessionRunner]:
    runner = SessionRunner(service, lambda _step, _revealed: 1, clock)
    runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    runner.go_to_step(ARROW)
    yield runner
    runner.end()


def pass_minutes(runner: SessionRunner, clock: SetClock, minutes: int) -> None:
    """Time passes as it does in a session: tick by tick."""
    for _ in range(3 * minutes):
        clock.move(1 / 3)
        runner._tick()


def minutes_at(runner: SessionRunner, service: WorkbookService) -> float:
    """What the visits say of the time at the standard, once it is left."""
    runner.go_to_step(Step(StepKind.CLOSING, Place(PlaceKind.CLOSING)))
    spent = time_spent(service.workshop, runner.route, STANDARD)
    return spent / timedelta(minutes=1)


@pytest.mark.parametrize("jump", [-60, 45], ids=["set back", "slept"])
def test_visits_hold_the_time_before_the_jump_and_after_it(
    runner: SessionRunner, service: WorkbookService, clock: SetClock, jump: int
):
    pass_minutes(runner, clock, 20)

    clock.move(jump)
    runner._tick()
    pass_minutes(runner, clock, 10)

    assert minutes_at(runner, service) == pytest.approx(30, abs=0.5)


def test_no_visit_ends_before_it_began(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
):
    clock.move(-60)
    runner._tick()
    runner.go_forward()
    runner.go_back()

    visits = [visit for visit in service.workshop.rows(Visit) if visit.left_at is not None]
    assert len(visits) > 2
    assert all(visit.entered_at <= visit.left_at for visit in visits)


def test_session_without_a_wall_begins_no_visit_at_a_jump(
    service: WorkbookService, clock: SetClock
):
    runner = SessionRunner(service, lambda _step, _revealed: 1, clock)

    clock.move(-60)
    runner._tick()

    assert service.workshop.rows(Visit) == ()
    runner.end()


def test_break_ends_by_the_clock_on_the_wall_of_the_room(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
):
    service.apply(AddBreak(STANDARD, 15))
    runner.go_to_last_step()
    runner.go_forward()
    ends = clock() + timedelta(minutes=15)

    clock.move(-60)
    runner._tick()

    assert runner.clock_face().resumes == f"{ends - timedelta(hours=1):%H:%M}"


def test_history_keeps_the_order_in_which_things_were_done(
    service: WorkbookService, clock: SetClock, path: Path
):
    for text in ("first", "second", "third"):
        service.apply(AddNote(STANDARD.item, text))
        clock.move(-60)
    service.undo()
    service.close()

    assert check_workbook(path) == ()
    workshop = open_workbook(path, read_only=True).workshop
    assert [note.text for note in workshop.rows(Note)] == ["first", "second"]


def test_saved_says_the_time_that_the_laptop_shows_now(qtbot: QtBot, path: Path, clock: SetClock):
    service = WorkbookService(open_workbook(path, clock=clock), clock)
    clock.move(-60)

    with qtbot.waitSignal(service.save_state_changed):
        service.apply(AddNote(STANDARD.item, "after the jump"))

    assert service.save_state.words == f"Saved {clock():%H:%M}"
    service.close()
