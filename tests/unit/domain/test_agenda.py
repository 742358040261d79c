"""The agenda: every place gets its minutes, and together they come to the session."""

import itertools
from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.agenda import Agenda, agenda_of, plan_agenda, whole_minutes
from icbo_desktop.domain.edits.agenda import (
    AddBreak,
    BorrowTime,
    SetPlannedTime,
    ShareTimeAgain,
    lenders,
)
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.route import (
    Place,
    PlaceKind,
    Step,
    StepKind,
    places,
    plan_route,
    with_breaks,
)
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import AgendaBreak, PlannedTime
from icbo_desktop.domain.workshop import Workshop
from tests.builders import (
    make_framework,
    make_grid_framework,
    make_grid_workshop,
    make_item,
    make_stamp,
    make_workshop,
)

ROUTE = plan_route(make_workshop(), {"made-up": make_framework()})
WELCOME = Place(PlaceKind.WELCOME)
FIRST = Place(PlaceKind.STANDARD, make_item("d1.one"))
SECOND = Place(PlaceKind.STANDARD, make_item("d1.two"))
LAST = Place(PlaceKind.STANDARD, make_item("d2.two"))
SUMMARY = Place(PlaceKind.SUMMARY)
minutes_wanted = st.lists(st.floats(0, 200), max_size=40)


def route_of(workshop: Workshop) -> tuple[Step, ...]:
    return plan_route(workshop, {"made-up": make_framework()})


def agenda(*edits, ends_at: time | None = time(12, 30)) -> Agenda:
    workshop = make_workshop(*edits)
    details = replace(workshop.details, ends_at=ends_at)
    return agenda_of(workshop.with_row(details), route_of(workshop))


def minutes(workshop: Workshop) -> dict[Place, int]:
    return {slot.place: slot.minutes for slot in agenda_of(workshop, ROUTE).slots}


def test_every_place_has_its_slot_in_the_order_of_the_route() -> None:
    assert tuple(slot.place for slot in agenda().slots) == places(ROUTE)


def test_the_places_together_come_to_the_session() -> None:
    planned = agenda()

    assert (planned.minutes, planned.over) == (180, 0)
    assert planned.clock(planned.minutes) == "12:30"


def test_small_places_take_what_they_take_and_standards_share_the_rest() -> None:
    found = {slot.place: slot.minutes for slot in agenda().slots}

    small = {WELCOME: 5, SUMMARY: 10, Place(PlaceKind.CLOSING): 5}
    assert {place: found[place] for place in small} == small
    assert found[Place(PlaceKind.DOMAIN_OPENING, make_item("d1"))] == 3
    assert sorted(found[place] for place in (FIRST, SECOND, LAST)) == [36, 36, 36]


def test_a_slot_starts_where_the_one_before_ends_and_a_break_has_its_own() -> None:
    slots = agenda(AddBreak(FIRST, 15, "Coffee")).slots

    for before, after in itertools.pairwise(slots):
        assert after.start == before.end
    rests = [
        (before.place, slot.minutes) for before, slot in itertools.pairwise(slots) if slot.rest
    ]
    assert rests == [(FIRST, 15)]


def test_a_break_is_taken_from_what_the_others_share() -> None:
    with_break, without = agenda(AddBreak(FIRST, 16)), agenda()

    assert with_break.minutes == without.minutes
    assert with_break.by_place[LAST].minutes == without.by_place[LAST].minutes - 4


def test_a_planned_place_has_its_minutes_and_the_others_share_what_is_left() -> None:
    planned = agenda(SetPlannedTime(FIRST, 60))

    assert (planned.by_place[FIRST].minutes, planned.by_place[FIRST].is_planned) == (60, True)
    assert planned.minutes == 180


def test_minutes_set_again_take_the_place_of_those_before() -> None:
    planned = agenda(SetPlannedTime(FIRST, 60), SetPlannedTime(FIRST, 20))

    assert planned.by_place[FIRST].minutes == 20


def test_minutes_taken_back_leave_the_share() -> None:
    once = (SetPlannedTime(FIRST, 60), SetPlannedTime(SECOND, 7))

    assert agenda(*once, ShareTimeAgain()) == agenda()
    assert agenda(once[0], SetPlannedTime(FIRST, None)) == agenda()


def test_an_agenda_with_too_much_in_it_says_by_how_much_it_is_over() -> None:
    planned = agenda(SetPlannedTime(FIRST, 200))

    assert planned.over == 200 + len(places(ROUTE)) - 1 - 180


def test_minutes_that_nobody_planned_are_told() -> None:
    every = [SetPlannedTime(place, 1) for place in places(ROUTE)]

    assert agenda(*every).over == len(every) - 180


@pytest.mark.parametrize("ends_at", [time(9, 31), time(9, 45), time(10, 0)])
def test_a_very_short_session_still_gives_each_place_a_minute(ends_at: time) -> None:
    planned = agenda(ends_at=ends_at)

    assert min(slot.minutes for slot in planned.slots) == 1
    assert planned.minutes == max(len(planned.slots), (planned.length or 0))


@pytest.mark.parametrize("ends_at", [None, time(9, 30), time(9, 0)])
def test_without_a_length_each_place_takes_what_it_usually_takes(ends_at: time | None) -> None:
    planned = agenda(ends_at=ends_at)

    assert planned.length is None
    assert (planned.by_place[WELCOME].minutes, planned.by_place[FIRST].minutes) == (5, 10)
    assert planned.planned_end == planned.minutes


def test_without_a_start_there_are_minutes_and_no_times() -> None:
    workshop = make_workshop()
    details = replace(workshop.details, starts_at=None)

    planned = plan_agenda(ROUTE, details)

    assert [slot.start for slot in planned.slots[:2]] == [0, planned.slots[0].minutes]
    assert planned.clock(30) == ""


def test_a_late_session_runs_past_midnight() -> None:
    details = replace(make_workshop().details, starts_at=time(23, 30), ends_at=None)

    assert plan_agenda(ROUTE, details).clock(45) == "00:15"


def test_a_standard_that_is_only_discussed_gets_half_of_one_that_is_rated() -> None:
    steps = [step for step in ROUTE if step.place != FIRST or step.kind is not StepKind.ARROW]

    planned = plan_agenda(steps, make_workshop().details)

    rated, discussed = planned.by_place[SECOND].minutes, planned.by_place[FIRST].minutes
    assert abs(rated - 2 * discussed) <= 1


def test_options_checklists_and_results_of_a_grid_have_their_share() -> None:
    workshop = make_grid_workshop()
    route = plan_route(workshop, {"grids-and-lists": make_grid_framework()})

    planned = agenda_of(workshop, route)

    assert {slot.place.kind for slot in planned.slots} >= {PlaceKind.OPTION, PlaceKind.GRID}
    assert (planned.minutes, min(slot.minutes for slot in planned.slots) >= 1) == (180, True)


def test_times_and_breaks_of_places_off_the_route_count_for_nothing() -> None:
    gone = Place(PlaceKind.STANDARD, Item("made-up", "gone"))
    old = PlannedTime(
        id="old", framework_id="made-up", item_id="d1.one", place_kind="of-1999", minutes=90
    )
    workshop = make_workshop(SetPlannedTime(gone, 90), AddBreak(gone, 30)).with_row(old)

    assert agenda_of(workshop, ROUTE).slots == agenda().slots


def test_an_empty_route_has_an_empty_agenda() -> None:
    assert plan_agenda((), make_workshop().details).minutes == 0


@given(minutes_wanted)
def test_whole_minutes_come_to_the_room_and_none_is_below_one(wanted: list[float]) -> None:
    room = round(sum(wanted))

    found = whole_minutes(wanted, room)

    assert all(each >= 1 for each in found)
    assert sum(found) == (max(room, len(wanted)) if wanted else 0)


@given(st.integers(15, 600), st.integers(1, 600), st.integers(1, 120))
def test_no_plan_ever_has_a_place_without_a_minute(length: int, fixed: int, rest: int) -> None:
    details = replace(make_workshop().details, ends_at=time(9, 30))
    details = replace(details, starts_at=time(0, 0), ends_at=time(length // 60, length % 60))
    planned = PlannedTime(
        id="p", framework_id="made-up", item_id="d1.one", place_kind="standard", minutes=fixed
    )
    after = AgendaBreak(
        id="b", framework_id="made-up", item_id="d1.two", place_kind="standard", minutes=rest
    )

    found = plan_agenda(with_breaks(ROUTE, [after]), details, [after], [planned])

    assert all(slot.minutes >= 1 for slot in found.slots)
    assert found.over >= 0
    assert found.over == 0 or all(slot.minutes == 1 for slot in found.slots if not slot.is_planned)


def test_five_minutes_can_be_borrowed_from_a_later_break_and_for_a_break() -> None:
    workshop = make_workshop(AddBreak(SECOND, 15, "Coffee"))
    route = route_of(workshop)
    rest = next(slot.place for slot in agenda_of(workshop, route).slots if slot.rest)

    lent = make_workshop(AddBreak(SECOND, 15, "Coffee"), BorrowTime(route, FIRST, rest, "Coffee"))
    longer = make_workshop(
        AddBreak(SECOND, 15, "Coffee"), BorrowTime(route, rest, LAST, "Short d2.two")
    )

    assert rest in lenders(agenda_of(workshop, route), FIRST)
    assert agenda_of(lent, route).by_place[rest].minutes == 10
    assert agenda_of(longer, route).by_place[rest].minutes == 20


def test_five_minutes_borrowed_come_from_the_named_item_alone() -> None:
    before = make_workshop()

    after = make_workshop(BorrowTime(ROUTE, FIRST, LAST, "Short d2.two"))

    moved = {place: minutes(after)[place] - minutes(before)[place] for place in places(ROUTE)}
    assert {place: moved[place] for place in (FIRST, LAST)} == {FIRST: 5, LAST: -5}
    assert sum(abs(each) for each in moved.values()) == 10


@given(st.integers(30, 400), st.integers(0, 8), st.integers(1, 12))
def test_borrowing_never_moves_a_third_place(length: int, at: int, lent: int) -> None:
    workshop = make_workshop()
    ends_at = time((570 + length) // 60, (570 + length) % 60)
    workshop = workshop.with_row(replace(workshop.details, ends_at=ends_at))
    before = minutes(workshop)
    place = places(ROUTE)[at]
    able = lenders(agenda_of(workshop, ROUTE), place, lent)
    for lender in able[:2]:
        rows = BorrowTime(ROUTE, place, lender, "Later", lent).rows(workshop, make_stamp())
        after = workshop
        for row in rows:
            assert row.after is not None
            after = after.with_row(row.after)
        assert minutes(after) == {
            **before, place: before[place] + lent, lender: before[lender] - lent
        }  # fmt: skip


def test_borrowing_down_to_nothing_is_refused_in_a_sentence() -> None:
    edit = BorrowTime(ROUTE, FIRST, Place(PlaceKind.CLOSING), "Closing")

    with pytest.raises(EditRefusedError, match="“Closing” has 5 min, so 5 cannot be borrowed"):
        make_workshop(edit)


@pytest.mark.parametrize("lender", [WELCOME, FIRST])
def test_only_a_later_item_lends(lender: Place) -> None:
    with pytest.raises(EditRefusedError, match="is not later on the agenda"):
        make_workshop(BorrowTime(ROUTE, FIRST, lender, "This"))


def test_borrowing_from_what_left_the_route_is_refused() -> None:
    gone = Place(PlaceKind.STANDARD, Item("made-up", "gone"))

    with pytest.raises(EditRefusedError, match="not on the agenda any more"):
        make_workshop(BorrowTime(ROUTE, FIRST, gone, "Gone"))


def test_those_with_the_most_time_are_asked_first() -> None:
    planned = agenda(SetPlannedTime(LAST, 50))

    assert lenders(planned, FIRST)[0] == LAST
    assert Place(PlaceKind.CLOSING) not in lenders(planned, FIRST)
    assert lenders(planned, Place(PlaceKind.STANDARD, Item("made-up", "gone"))) == ()


def test_steps_of_one_place_are_planned_once() -> None:
    twice: tuple[Step, ...] = (*ROUTE, *ROUTE)

    assert plan_agenda(twice, make_workshop().details) == agenda()
