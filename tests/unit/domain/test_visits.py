"""What the visits of earlier sessions tell."""

from datetime import timedelta

from icbo_desktop.domain.edits.setting import EnterStep, LeaveStep
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, plan_route
from icbo_desktop.domain.visits import is_visit_open, last_visited, time_spent
from tests.builders import make_framework, make_item, make_workshop

STANDARD = Place(PlaceKind.STANDARD, make_item())
ARROW = Step(StepKind.ARROW, STANDARD)
ROUTE = plan_route(make_workshop(), {"made-up": make_framework()})


def test_the_last_visit_still_on_the_route_says_where_to_go_on() -> None:
    workshop = make_workshop(EnterStep(ARROW.key, make_item()), EnterStep("gone", make_item()))

    assert ROUTE[last_visited(workshop, ROUTE)] == ARROW


def test_a_new_workshop_starts_at_the_first_step() -> None:
    assert last_visited(make_workshop(), ROUTE) == 0


def test_only_time_that_has_ended_counts() -> None:
    once = (EnterStep(ARROW.key, make_item()), LeaveStep())

    workshop = make_workshop(*once, *once, EnterStep(ARROW.key, make_item()))

    assert time_spent(workshop, ROUTE, STANDARD) == timedelta(minutes=2)
    assert is_visit_open(workshop)
    assert not is_visit_open(make_workshop(*once))
