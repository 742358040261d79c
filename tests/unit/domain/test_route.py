"""The order of the walk."""

import pytest

from icbo_desktop.domain.edits.setting import SetScope
from icbo_desktop.domain.route import (
    Place,
    PlaceKind,
    StepKind,
    first_step_at,
    items_in_scope,
    last_step_at,
    places,
    plan_route,
)
from icbo_desktop.domain.session import Position, next_position, previous_position
from tests.builders import make_framework, make_item, make_workshop

FRAMEWORK = make_framework()
ROUTE = plan_route(make_workshop(), {"made-up": FRAMEWORK})
STANDARD = Place(PlaceKind.STANDARD, make_item("d1.one"))


def test_a_standard_is_walked_in_the_live_order() -> None:
    kinds = [step.kind for step in ROUTE if step.place == STANDARD]

    assert kinds == [
        StepKind.STANDARD,
        StepKind.QUESTION,
        StepKind.QUESTION,
        StepKind.EVIDENCE,
        StepKind.ARROW,
        StepKind.DIFFERING_VIEWS,
        StepKind.ACTIONS,
    ]


def test_the_route_goes_from_the_welcome_over_each_domain_to_the_closing() -> None:
    kinds = [place.kind for place in places(ROUTE)]

    domain = [
        PlaceKind.DOMAIN_OPENING,
        PlaceKind.STANDARD,
        PlaceKind.STANDARD,
        PlaceKind.DOMAIN_CLOSE,
    ]
    assert kinds == [PlaceKind.WELCOME, *domain, *domain, PlaceKind.SUMMARY, PlaceKind.CLOSING]


def test_step_keys_are_unique_and_do_not_depend_on_the_position() -> None:
    shorter = plan_route(make_workshop(SetScope("made-up", ("d1",))), {"made-up": FRAMEWORK})

    keys = [step.key for step in ROUTE]
    assert len(set(keys)) == len(keys)
    assert {step.key for step in shorter} < set(keys)


@pytest.mark.parametrize("left_out", [("d2",), ("d2.one", "d2.two")])
def test_a_domain_that_is_left_out_has_no_steps(left_out: tuple[str, ...]) -> None:
    workshop = make_workshop(SetScope("made-up", left_out))

    route = plan_route(workshop, {"made-up": FRAMEWORK})

    assert not [step for step in route if step.item.item_id.startswith("d2")]


def test_items_in_scope_are_the_standards_that_are_walked() -> None:
    workshop = make_workshop(SetScope("made-up", ("d1", "d2.one")))

    assert items_in_scope(workshop, FRAMEWORK) == (make_item("d2.two"),)


def test_home_and_end_find_the_ends_of_a_standard() -> None:
    assert ROUTE[first_step_at(ROUTE, STANDARD)].kind is StepKind.STANDARD
    assert ROUTE[last_step_at(ROUTE, STANDARD)].kind is StepKind.ACTIONS


def test_forward_and_back_visit_the_same_pages() -> None:
    counts = [1, 3, 1, 2]
    position, visited = Position(), [Position()]
    while (following := next_position(position, 4, counts.__getitem__)) != position:
        position = following
        visited.append(position)

    back = [position]
    while (before := previous_position(position, counts.__getitem__)) != position:
        position = before
        back.append(position)

    assert len(visited) == sum(counts)
    assert back == visited[::-1]
