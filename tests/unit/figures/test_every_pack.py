"""Every step of every shipped pack on the wall can be read, in each shape, theme and size of text."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.route import Step, StepKind, plan_route
from icbo_desktop.figures.wall import WallView, wall_pages
from tests.unit.figures.legibility import faults
from tests.unit.figures.pack_rooms import PACKS, pack_view, silent_room, talkative_room
from tests.unit.figures.rooms import measure

# Each ratio at each size of text; the dark theme moves nothing, so that it is looked at in one size each.
LOOKS = (
    *((ratio, "light", scale) for ratio in ("16:9", "16:10", "4:3") for scale in (1.0, 1.3, 2.0)),
    *((ratio, "dark", 1.0) for ratio in ("16:9", "16:10", "4:3")),
)
FILLED_IN_THE_ROOM = {
    StepKind.ARROW,
    StepKind.LIST,
    StepKind.OPTION,
    StepKind.GRID_RESULT,
    StepKind.DOMAIN_PROFILE,
    StepKind.OVERALL_PROFILE,
}


def route_of(view: WallView) -> tuple[Step, ...]:
    return plan_route(view.workshop, view.frameworks)


def faults_in(view: WallView, steps: tuple[Step, ...]) -> dict[str, list[str]]:
    return {
        f"{step.key} {number}": found
        for step in steps
        for number, page in enumerate(wall_pages(step, view), start=1)
        if (found := faults(page, measure))
    }


def colons_at_the_foot(view: WallView) -> list[str]:
    """The pages that end with a colon although their step goes on; below the text stands "1 of 2"."""
    return [
        f"{step.key} {number}"
        for step in route_of(view)
        for number, page in enumerate(wall_pages(step, view)[:-1], start=1)
        if page.reading[-2].endswith(":")
    ]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "-".join(map(str, look)))
@pytest.mark.parametrize("pack_id", PACKS)
def test_every_page_of_every_pack_can_be_read(pack_id: str, look: tuple[str, str, float]):
    ratio, theme, text_scale = look
    said = pack_view(
        talkative_room(pack_id), pack_id, ratio=ratio, theme=theme, text_scale=text_scale
    )
    silent = replace(said, workshop=silent_room(pack_id), revealed=frozenset())
    steps = route_of(said)

    changing = tuple(step for step in steps if step.kind in FILLED_IN_THE_ROOM)
    assert {**faults_in(said, steps), **faults_in(silent, changing)} == {}


@pytest.mark.parametrize("look", LOOKS[:-3], ids=lambda look: "-".join(map(str, look)))
@pytest.mark.parametrize("pack_id", PACKS)
def test_no_page_ends_with_what_leads_into_the_next(pack_id: str, look: tuple[str, str, float]):
    ratio, theme, text_scale = look
    view = pack_view(
        talkative_room(pack_id), pack_id, ratio=ratio, theme=theme, text_scale=text_scale
    )

    assert colons_at_the_foot(view) == []
