"""Walking the route: steps, browsing, reveal, timer, and going on where the session stopped."""

from collections.abc import Iterator

import pytest

from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.edits.setting import EnterStep, SetScope
from icbo_desktop.domain.rounds import RatedRound, Revealed
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, first_step_at
from icbo_desktop.domain.rows import Visit
from icbo_desktop.domain.session import Position
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import group_id, make_item
from tests.unit.services.conftest import SetClock

ITEM = make_item("d1.one")
STANDARD = Place(PlaceKind.STANDARD, ITEM)
ARROW = Step(StepKind.ARROW, STANDARD)


def two_pages_of_evidence(step: Step, _revealed: Revealed) -> int:
    return 2 if step.kind is StepKind.EVIDENCE else 1


@pytest.fixture
def runner(service: WorkbookService, clock: SetClock) -> Iterator[SessionRunner]:
    runner = SessionRunner(service, two_pages_of_evidence, clock)
    runner.handle_wall_event(WallEvent.SHOW_FROM_START)
    yield runner
    runner.end()


def test_every_step_forward_can_be_taken_back(runner: SessionRunner) -> None:
    seen = [runner.state.position]
    for _ in range(9):
        runner.go_forward()
        seen.append(runner.state.position)
    for position in reversed(seen[:-1]):
        runner.go_back()
        assert runner.state.position == position
    assert len(set(seen)) == 10


def test_showing_from_the_start_has_no_moment_without_a_wall(runner: SessionRunner) -> None:
    runner.go_forward()
    runner.handle_wall_event(WallEvent.UNPLUGGED)
    states = []
    runner.state_changed.connect(states.append)

    runner.handle_wall_event(WallEvent.SHOW_FROM_START)

    assert runner.state.position == Position()
    assert [state.wall.banner for state in states] == [Banner.LIVE] * len(states)


def test_page_down_from_the_holding_slide_shows_the_page_that_it_hid(runner: SessionRunner) -> None:
    runner.go_forward()
    runner.handle_wall_event(WallEvent.UNPLUGGED)
    runner.go_forward()
    unseen = runner.state.position
    runner.handle_wall_event(WallEvent.PLUGGED)

    runner.go_forward()
    assert (runner.state.wall.banner, runner.state.position) == (Banner.LIVE, unseen)

    runner.go_forward()
    assert runner.state.position.step == unseen.step + 1


def test_page_up_from_the_holding_slide_shows_the_page_that_it_hid(runner: SessionRunner) -> None:
    runner.go_forward()
    held = runner.state.position
    runner.handle_wall_event(WallEvent.ESCAPE)

    runner.go_back()

    assert (runner.state.wall.banner, runner.state.position) == (Banner.LIVE, held)


def test_page_down_steps_on_under_a_black_wall(runner: SessionRunner) -> None:
    runner.handle_wall_event(WallEvent.ESCAPE)
    runner.handle_wall_event(WallEvent.TOGGLE_BLACK)
    before = runner.state.position

    runner.go_forward()

    assert runner.state.wall.banner is Banner.BLACK
    assert runner.state.position.step == before.step + 1


def test_a_step_of_two_pages_takes_two_presses(runner: SessionRunner) -> None:
    runner.go_to_step(Step(StepKind.EVIDENCE, STANDARD))
    runner.go_forward()

    assert runner.view.step.kind is StepKind.EVIDENCE
    assert runner.state.position.page == 1


def test_browsing_leaves_the_wall_where_it_is(runner: SessionRunner) -> None:
    before = runner.state.position

    runner.browse(STANDARD)

    assert (runner.view.place, runner.state.position) == (STANDARD, before)


def test_a_place_that_a_new_scope_took_away_is_not_browsed(
    runner: SessionRunner, service: WorkbookService
) -> None:
    service.apply(SetScope("made-up", ("d1",)))

    runner.browse(STANDARD)
    runner.commit_browsing()

    assert runner.state.browsing is None
    assert runner.view.step in runner.route


def test_committing_sends_the_browsed_place_to_the_wall(runner: SessionRunner) -> None:
    runner.browse(STANDARD)
    runner.commit_browsing()

    assert runner.state.position == Position(first_step_at(runner.route, STANDARD))
    assert runner.state.browsing is None


def test_home_and_end_stay_within_the_standard(runner: SessionRunner) -> None:
    runner.go_to_step(ARROW)

    runner.go_to_last_step()
    assert runner.view.step.kind is StepKind.ACTIONS
    runner.go_to_first_step()
    assert runner.view.step.kind is StepKind.STANDARD


def test_ratings_are_revealed_by_two_acts_and_kept(
    runner: SessionRunner, service: WorkbookService
) -> None:
    rate(service)
    runner.go_to_step(ARROW)
    runner.handle_wall_event(WallEvent.ARM_REVEAL)
    assert not runner.state.wall.revealed

    runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)

    assessment = service.workshop.assessment(ITEM)
    assert RatedRound(ITEM) in runner.state.wall.revealed
    assert assessment is not None
    assert assessment.revealed_round == 1


def test_a_reveal_turns_to_the_page_with_the_ratings(
    service: WorkbookService, clock: SetClock
) -> None:
    def asks_first(step: Step, _revealed: Revealed) -> int:
        return 2 if step.kind is StepKind.ARROW else 1

    runner = SessionRunner(service, asks_first, clock)
    runner.handle_wall_event(WallEvent.SHOW_FROM_START)
    runner.go_to_step(ARROW)
    runner.go_forward()

    reveal(runner)

    assert runner.state.position.page == 0
    runner.end()


HIDING = [
    (WallEvent.TOGGLE_FREEZE, WallEvent.TOGGLE_FREEZE),
    (WallEvent.TOGGLE_BLACK, WallEvent.TOGGLE_BLACK),
    (WallEvent.ESCAPE, WallEvent.TOGGLE_HOLDING),
    (WallEvent.UNPLUGGED, WallEvent.SHOW_FROM_HERE),
]


@pytest.mark.parametrize(("hide", "show"), HIDING)
def test_a_reveal_is_kept_only_once_the_room_can_see_it(
    runner: SessionRunner, service: WorkbookService, hide: WallEvent, show: WallEvent
) -> None:
    rate(service)
    runner.go_to_step(ARROW)
    runner.handle_wall_event(hide)

    reveal(runner)
    assert service.workshop.assessment(ITEM) is None
    runner.handle_wall_event(show)

    assessment = service.workshop.assessment(ITEM)
    assert assessment is not None
    assert assessment.revealed_round == 1


def test_nothing_is_armed_before_the_step_that_shows_the_ratings(runner: SessionRunner) -> None:
    runner.go_to_step(Step(StepKind.STANDARD, ARROW.place))

    reveal(runner)

    assert not runner.state.wall.is_armed
    assert not runner.state.wall.revealed


def test_the_first_place_counts_from_when_the_wall_is_shown(
    service: WorkbookService, clock: SetClock
) -> None:
    runner = SessionRunner(service, two_pages_of_evidence, clock)
    clock.move(5)
    assert not service.workshop.rows(Visit)

    runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    runner.handle_wall_event(WallEvent.TOGGLE_BLACK)
    clock.move(3)
    runner.end()

    (visit,) = service.workshop.rows(Visit)
    assert (visit.step_key, visit.left_at) == (runner.route[0].key, clock())
    assert visit.entered_at < clock()


@pytest.mark.parametrize(("agreed", "stays"), [(None, False), (6, True)])
def test_leaving_a_standard_hides_ratings_unless_the_room_agreed(
    runner: SessionRunner, service: WorkbookService, agreed: int | None, stays: bool
) -> None:
    rate(service)
    runner.go_to_step(ARROW)
    reveal(runner)
    service.apply(SetAgreedRating(ITEM, agreed))

    runner.go_to_last_step()
    runner.go_forward()
    runner.go_to_step(ARROW)

    assert (RatedRound(ITEM) in runner.state.wall.revealed) is stays


def test_an_agreed_rating_taken_back_from_elsewhere_hides_the_ratings_before_the_way_back(
    runner: SessionRunner, service: WorkbookService
) -> None:
    rate(service)
    runner.go_to_step(ARROW)
    reveal(runner)
    service.apply(SetAgreedRating(ITEM, 6))
    runner.go_to_step(runner.route[0])

    service.apply(SetAgreedRating(ITEM, None))
    runner.go_to_step(ARROW)

    assert not runner.state.wall.revealed


def test_what_is_typed_after_a_reveal_of_nobodys_rating_stays_hidden(
    runner: SessionRunner, service: WorkbookService
) -> None:
    runner.go_to_step(ARROW)
    reveal(runner)
    assert runner.view.is_revealed

    rate(service)

    assert not runner.view.is_revealed
    assert service.workshop.assessment(ITEM) is None


def test_what_is_typed_after_the_last_rating_was_taken_back_stays_hidden(
    runner: SessionRunner, service: WorkbookService
) -> None:
    rate(service)
    runner.go_to_step(ARROW)
    reveal(runner)

    rate(service, ())
    rate(service)

    assert not runner.view.is_revealed


def test_a_restart_goes_on_at_the_same_step_with_nothing_on_the_wall(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    runner.go_to_step(ARROW)

    again = SessionRunner(service, two_pages_of_evidence, clock)

    assert again.view.step == ARROW
    assert again.state.wall.banner is Banner.NO_WALL
    assert again.state.wall.revealed == frozenset()
    again.end()


def test_time_at_a_standard_adds_up_over_visits_and_stops_elsewhere(
    runner: SessionRunner, clock: SetClock
) -> None:
    runner.go_to_step(ARROW)
    clock.move(4)
    runner.go_to_step(runner.route[0])
    clock.move(10)
    runner.go_to_step(ARROW)
    clock.move(2)

    assert runner.clock_face().at_place == "06:00"


def test_a_pause_survives_the_next_step(runner: SessionRunner, clock: SetClock) -> None:
    runner.toggle_timer()
    runner.go_to_step(ARROW)
    clock.move(5)

    assert not runner.clock_face().is_running
    assert runner.clock_face().at_place == "00:00"


def test_each_stay_is_kept_with_its_times(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    runner.go_to_step(ARROW)
    clock.move(3)
    runner.go_forward()

    (first,) = (visit for visit in service.workshop.rows(Visit) if visit.step_key == ARROW.key)
    assert first.left_at is not None
    assert (first.left_at - first.entered_at).total_seconds() == 180


def test_a_narrower_scope_keeps_the_session_at_a_step_that_is_left(
    runner: SessionRunner, service: WorkbookService
) -> None:
    runner.go_to_step(ARROW)

    service.apply(SetScope("made-up", ("d1",)))

    assert runner.view.step == runner.route[0]
    assert ARROW not in runner.route
    assert service.workshop.rows(Visit)[-1].step_key == runner.route[0].key


def test_a_scope_changed_elsewhere_keeps_the_page_and_what_is_looked_at(
    runner: SessionRunner, service: WorkbookService
) -> None:
    runner.go_to_step(Step(StepKind.EVIDENCE, STANDARD))
    runner.go_forward()
    runner.browse(Place(PlaceKind.SUMMARY))
    before = (runner.view.step, runner.state.position.page, runner.state.browsing)

    service.apply(SetScope("made-up", ("d1.two",)))

    assert (runner.view.step, runner.state.position.page, runner.state.browsing) == before


def test_ratings_of_a_second_round_wait_for_a_reveal_of_their_own(
    runner: SessionRunner, service: WorkbookService
) -> None:
    council = group_id(service.workshop, "Council")
    runner.go_to_step(ARROW)
    service.apply(SetTally(ITEM, council, 1, (5, 6)))
    reveal(runner)

    service.apply(SetTally(ITEM, council, 1, (5, 7)))
    assert RatedRound(ITEM) in runner.state.wall.revealed
    service.apply(SetTally(ITEM, council, 2, (6, 7)))

    assert not runner.state.wall.revealed


def test_looking_elsewhere_privately_disarms_a_reveal(
    runner: SessionRunner, service: WorkbookService
) -> None:
    rate(service)
    runner.go_to_step(ARROW)
    runner.handle_wall_event(WallEvent.ARM_REVEAL)

    runner.browse(runner.route[0].place)
    runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)

    assert not runner.view.is_revealed


def test_nothing_is_armed_where_nothing_is_rated(runner: SessionRunner) -> None:
    runner.go_to_step(runner.route[0])

    reveal(runner)

    assert runner.state.wall.revealed == frozenset()


def test_time_at_the_opening_of_a_domain_does_not_count_at_its_close(
    runner: SessionRunner, clock: SetClock
) -> None:
    domain = make_item("d1")
    runner.go_to_step(Step(StepKind.DOMAIN_OPENING, Place(PlaceKind.DOMAIN_OPENING, domain)))
    clock.move(7)

    runner.go_to_step(Step(StepKind.DOMAIN_PROFILE, Place(PlaceKind.DOMAIN_CLOSE, domain)))

    assert runner.clock_face().at_place == "00:00"


def test_a_visit_that_a_crash_left_open_ends_with_the_last_change_of_that_day(
    service: WorkbookService, clock: SetClock
) -> None:
    service.log(EnterStep(ARROW.key, ITEM))
    clock.move(5)
    service.apply(SetAgreedRating(ITEM, 6))
    clock.move(20 * 60)

    runner = SessionRunner(service, two_pages_of_evidence, clock)

    assert runner.clock_face().at_place == "05:00"
    runner.end()


def test_a_session_that_could_not_end_counts_on(
    runner: SessionRunner, service: WorkbookService, clock: SetClock
) -> None:
    runner.go_to_step(ARROW)
    runner.end()

    runner.resume()
    clock.move(3)
    runner.go_forward()

    assert (
        len([visit for visit in service.workshop.rows(Visit) if visit.step_key == ARROW.key]) == 2
    )


def rate(service: WorkbookService, values: tuple[int, ...] = (5, 6)) -> None:
    service.apply(SetTally(ITEM, group_id(service.workshop, "Council"), 1, values))


def reveal(runner: SessionRunner) -> None:
    runner.handle_wall_event(WallEvent.ARM_REVEAL)
    runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)
