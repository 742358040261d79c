"""What is said of keeping words is what the wall then does, at every step of a route and for every kind."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
)
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, plan_route
from icbo_desktop.domain.rows import (
    Action,
    Capture,
    DifferingView,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
)
from icbo_desktop.domain.session import Position, SessionState, SessionView
from icbo_desktop.domain.shown_at_once import is_shown_at_once
from icbo_desktop.domain.wall_state import Cover, WallState
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.wall import WallView, wall_pages
from tests.builders import make_change, make_framework, make_item, make_workshop

WORDS = "Zebra"
ITEM = make_item("d1.one")
VIEWS = Step(StepKind.DIFFERING_VIEWS, Place(PlaceKind.STANDARD, ITEM))
LIVE = WallState(is_shown=True, cover=Cover.NONE)
KINDS: dict[type[Capture], type] = {
    DifferingView: AddDifferingView,
    GoodPractice: AddGoodPractice,
    Action: AddAction,
    ParkedItem: AddParkedItem,
    Note: AddNote,
}


def edit_of(kind: type[Capture], item: Item) -> Edit:
    if kind is Action:
        return AddAction(item, WORDS, priority="high")
    return KINDS[kind](item, WORDS)


def view_at(step: Step, wall: WallState = LIVE) -> SessionView:
    workshop, framework = make_workshop(), make_framework()
    frameworks = {framework.id: framework}
    route = plan_route(workshop, frameworks)
    return SessionView(workshop, frameworks, route, SessionState(Position(route.index(step)), wall))


def is_on_the_wall(step: Step, workshop: Workshop) -> bool:
    framework = make_framework()
    drawn = WallView(
        workshop, {framework.id: framework}, lambda text, size, _bold: len(text) * size / 2
    )
    return any(WORDS in " ".join(page.reading) for page in wall_pages(step, drawn))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("item", [ITEM, make_item("d1.two"), make_item("d1")])
def test_what_is_said_of_keeping_is_what_the_wall_does(kind: type[Capture], item: Item) -> None:
    before = make_workshop()
    after = apply(before, make_change(edit_of(kind, item), before))
    framework = make_framework()
    for step in plan_route(before, {framework.id: framework}):
        said = is_shown_at_once(view_at(step), kind, item)
        assert said == is_on_the_wall(step, after), step


@pytest.mark.parametrize(
    "wall",
    [
        WallState(),
        replace(LIVE, cover=Cover.HOLDING),
        replace(LIVE, cover=Cover.BLACK),
        replace(LIVE, is_frozen=True),
    ],
)
def test_nothing_is_shown_at_once_on_a_wall_that_is_not_live(wall: WallState) -> None:
    assert is_shown_at_once(view_at(VIEWS), DifferingView, ITEM)
    assert not is_shown_at_once(view_at(VIEWS, wall), DifferingView, ITEM)


def test_nothing_is_shown_at_once_behind_a_picture() -> None:
    view = view_at(VIEWS)
    behind = replace(view, state=replace(view.state, picture="photo"))

    assert not is_shown_at_once(behind, DifferingView, ITEM)
