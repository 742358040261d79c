"""How the session keeps to its agenda; a clock that is set back never makes a time negative."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.agenda import agenda_of
from icbo_desktop.domain.edits.agenda import AddBreak
from icbo_desktop.domain.edits.setting import EnterStep, LeaveStep
from icbo_desktop.domain.pace import Countdown, countdown, pace, pace_today, time_by_place
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, plan_route
from icbo_desktop.domain.rows import Item, Visit
from tests.builders import MORNING, make_framework, make_item, make_workshop

ROUTE = plan_route(make_workshop(), {"made-up": make_framework()})
WELCOME = Place(PlaceKind.WELCOME)
FIRST = Place(PlaceKind.STANDARD, make_item("d1.one"))
SECOND = Place(PlaceKind.STANDARD, make_item("d1.two"))
ARROW = Step(StepKind.ARROW, FIRST)
AGENDA = agenda_of(make_workshop(), ROUTE)
RESTED = make_workshop(AddBreak(FIRST, 15))
RESTED_ROUTE = plan_route(RESTED, {"made-up": make_framework()})


def at(minutes: float) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def spent(**minutes: float) -> dict[Place, timedelta]:
    known = {"welcome": WELCOME, "first": FIRST, "second": SECOND}
    return {known[name]: timedelta(minutes=each) for name, each in minutes.items()}


def said(minutes: float, here: Place, times: dict[Place, timedelta]) -> str:
    found = pace(AGENDA, here, times, at(minutes))
    assert found is not None
    return found.words


def test_a_session_that_keeps_its_agenda_is_on_time() -> None:
    assert said(0, WELCOME, {}) == "on time, ends 12:30"
    assert said(5, WELCOME, spent(welcome=5)) == "on time, ends 12:30"


def test_a_late_start_is_said_with_the_new_end() -> None:
    assert said(4, WELCOME, {}) == "4 min behind, ends 12:34"


def test_time_saved_at_a_place_counts_once_it_is_left() -> None:
    opening = Place(PlaceKind.DOMAIN_OPENING, make_item("d1"))

    assert said(2, opening, spent(welcome=2)) == "3 min ahead, ends 12:27"


def test_a_place_over_its_minutes_puts_the_end_off() -> None:
    over = AGENDA.by_place[FIRST].minutes + 7

    assert said(8 + over, FIRST, spent(welcome=5, first=over)) == "7 min behind, ends 12:37"


def test_a_minute_is_still_on_time() -> None:
    assert said(1.4, WELCOME, {}) == "on time, ends 12:30"
    assert said(1.6, WELCOME, {}) == "2 min behind, ends 12:32"


def test_places_left_out_before_are_not_waited_for() -> None:
    assert said(0, SECOND, {}) == f"{8 + AGENDA.by_place[FIRST].minutes} min ahead, ends 11:46"


def test_what_was_done_ahead_is_not_done_again() -> None:
    done = AGENDA.by_place[SECOND].minutes

    assert said(done, WELCOME, spent(second=done)) == "on time, ends 12:30"


def test_a_break_is_a_place_of_the_agenda_with_its_own_time() -> None:
    planned = agenda_of(RESTED, RESTED_ROUTE)
    rest = next(slot.place for slot in planned.slots if slot.rest is not None)
    over = 8 + planned.by_place[FIRST].minutes
    times = spent(welcome=5, first=over - 8)

    before = pace(planned, FIRST, times, at(over))
    within = pace(planned, rest, times | {rest: timedelta(minutes=10)}, at(over + 10))
    longer = pace(planned, rest, times | {rest: timedelta(minutes=20)}, at(over + 20))

    found = [each.words for each in (before, within, longer) if each is not None]
    assert found == ["on time, ends 12:30", "on time, ends 12:30", "5 min behind, ends 12:35"]


def test_nothing_is_said_before_the_start_or_off_the_agenda() -> None:
    gone = Place(PlaceKind.STANDARD, Item("made-up", "gone"))

    assert pace(AGENDA, WELCOME, {}, at(-1)) is None
    assert pace(AGENDA, gone, {}, at(1)) is None


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(minutes=6), "6 min left"),
        (timedelta(minutes=5, seconds=1), "6 min left"),
        (timedelta(seconds=60), "1 min left"),
        (timedelta(seconds=59), "less than 1 min left"),
        (timedelta(0), "time is up"),
        (timedelta(seconds=-59), "time is up"),
        (timedelta(minutes=-2, seconds=-10), "2 min over"),
    ],
)
def test_the_countdown_is_said_in_words(left: timedelta, words: str) -> None:
    assert Countdown(left).words == words


def test_the_countdown_runs_from_the_minutes_of_the_place() -> None:
    found = countdown(AGENDA, WELCOME, timedelta(minutes=7))

    assert found is not None
    assert (found.words, found.is_over) == ("2 min over", True)
    assert countdown(AGENDA, Place(PlaceKind.GRID), timedelta()) is None


def test_all_visits_to_a_place_count_and_an_open_one_up_to_now() -> None:
    once = (EnterStep(ARROW.key, make_item()), LeaveStep())
    workshop = make_workshop(*once, EnterStep(ROUTE[0].key, Item()), EnterStep(ARROW.key, Item()))

    assert time_by_place(workshop, ROUTE)[FIRST] == timedelta(minutes=1)
    assert time_by_place(workshop, ROUTE, at(10))[FIRST] == timedelta(minutes=7)
    assert time_by_place(workshop, ROUTE, at(10))[WELCOME] == timedelta(minutes=1)


def test_visits_to_steps_off_the_route_are_left_out() -> None:
    workshop = make_workshop(EnterStep("gone", Item()), LeaveStep())

    assert time_by_place(workshop, ROUTE) == {}


@given(st.integers(-600, 600), st.integers(-600, 600), st.integers(-600, 600))
def test_no_clock_makes_a_time_negative(entered: int, left: int, now: int) -> None:
    visit = Visit(
        id="v", framework_id="made-up", item_id="d1.one", step_key=ARROW.key,
        entered_at=at(entered), left_at=at(left),
    )  # fmt: skip
    still_open = Visit(
        id="o", framework_id="made-up", item_id="d1.one", step_key=ARROW.key, entered_at=at(left)
    )
    workshop = make_workshop().with_row(visit).with_row(still_open)

    times = time_by_place(workshop, ROUTE, at(now))
    found = pace(AGENDA, FIRST, times, at(now))

    assert all(each >= timedelta() for each in times.values())
    assert found is None or found.ends >= at(min(now, 180))


def test_an_hour_set_back_leaves_what_was_spent() -> None:
    once = (EnterStep(ARROW.key, make_item()), LeaveStep(), EnterStep(ARROW.key, make_item()))
    workshop = make_workshop(*once)

    before = time_by_place(workshop, ROUTE, at(4))[FIRST]
    after = time_by_place(workshop, ROUTE, at(4 - 60))[FIRST]

    assert (before, after) == (timedelta(minutes=2), timedelta(minutes=1))


def test_a_rehearsal_is_none_of_the_session() -> None:
    early = Visit(
        id="e", framework_id="", item_id="", step_key=ROUTE[0].key,
        entered_at=at(-60), left_at=at(-20),
    )  # fmt: skip
    workshop = make_workshop().with_row(early)

    found = pace_today(workshop, ROUTE, WELCOME, at(4))

    assert time_by_place(workshop, ROUTE, at(4))[WELCOME] == timedelta(minutes=40)
    assert found is not None
    assert found.words == "4 min behind, ends 12:34"


def test_the_pace_of_a_day_comes_from_its_visits() -> None:
    workshop = make_workshop(EnterStep(ROUTE[0].key, Item()))

    found = pace_today(workshop, ROUTE, WELCOME, at(5))

    assert found is not None
    assert found.words == "on time, ends 12:30"


def test_another_day_has_no_pace() -> None:
    assert pace_today(make_workshop(), ROUTE, WELCOME, at(24 * 60 + 5)) is None
