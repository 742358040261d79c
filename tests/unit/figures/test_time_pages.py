"""The time on the wall, above every page and at a break, at each ratio and text size."""

from dataclasses import replace
from itertools import product

import pytest

from icbo_desktop.domain.route import Step, StepKind, break_step, plan_route
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.figures.shapes import Rectangle, Scene, TextLine
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.figures.wall.break_pages import break_page, break_pages
from icbo_desktop.figures.wall.time_pages import timed_pages, with_time
from tests.unit.figures.legibility import drawn_faults, faults
from tests.unit.figures.pack_rooms import PACKS, pack_view, silent_room, talkative_room
from tests.unit.figures.rooms import full_room, measure, wall_view

VIEW = wall_view(full_room())
STEPS = {step.kind: step for step in reversed(plan_route(VIEW.workshop, VIEW.frameworks))}
RATIOS, SCALES = ("16:9", "16:10", "4:3"), (1.0, 1.3, 2.0)
COFFEE = AgendaBreak(
    id="rest", framework_id="", item_id="", place_kind="welcome", minutes=15, title="Coffee"
)
TIMER_SHARE = 0.08  # room_rules.md section 4


def line_of(scene: Scene, text: str) -> TextLine:
    return next(line for line in scene.texts if line.text == text)


def timed(step: Step, view: WallView, left: str = "120:59") -> tuple[Scene, ...]:
    """The pages of a step with the time above each."""
    return tuple(with_time(page, view, left) for page in timed_pages(step, view))


def below_the_time(scene: Scene, left: str = "120:59") -> list[str]:
    """What of the page reaches up into the band of the time."""
    foot = line_of(scene, left).y + 0.24 * line_of(scene, left).size
    own = scene.shapes[1:-2]  # all but the bar at the edge and the time itself
    tops = [(shape, shape.y) for shape in own if isinstance(shape, Rectangle)]
    tops += [(shape, shape.y - 0.74 * shape.size) for shape in own if isinstance(shape, TextLine)]
    return [str(shape) for shape, top in tops if top < foot]


@pytest.mark.parametrize(("ratio", "scale"), list(product(RATIOS, SCALES)))
@pytest.mark.parametrize("pack_id", PACKS)
def test_time_stands_above_every_page_of_every_pack_and_covers_nothing(
    pack_id: str, ratio: str, scale: float
):
    view = pack_view(talkative_room(pack_id), pack_id, ratio=ratio, text_scale=scale)
    silent = replace(view, workshop=silent_room(pack_id), revealed=frozenset())
    found: dict[str, list[str]] = {}
    for said, step in product((view, silent), plan_route(view.workshop, view.frameworks)):
        for page in timed(step, said):
            wrong = faults(page, measure) + below_the_time(page)
            wrong += drawn_faults(page, page.width, page.height)
            found |= {step.key: wrong} if wrong else {}

    assert found == {}


@pytest.mark.parametrize(("ratio", "theme"), list(product(RATIOS, ("light", "dark"))))
def test_time_is_as_large_as_the_rules_ask(ratio: str, theme: str):
    page = timed(STEPS[StepKind.ARROW], replace(VIEW, ratio=ratio, theme=theme))[0]

    assert faults(page, measure) == []
    assert line_of(page, "120:59").size >= TIMER_SHARE * page.height


@pytest.mark.parametrize("kind", [StepKind.WELCOME, StepKind.QUESTION, StepKind.ARROW])
def test_room_still_reads_all_that_the_step_says(kind: StepKind):
    said = [words for page in wall_pages(STEPS[kind], VIEW) for words in page.reading]

    read = [words for page in timed(STEPS[kind], VIEW) for words in page.reading]

    assert [words for words in said if words not in read and " of " not in words] == []
    assert "Time for this: 120:59" in read


@pytest.mark.parametrize(("ratio", "scale"), list(product(("16:9", "4:3"), (1.0, 2.0))))
def test_time_that_is_up_is_said_in_words(ratio: str, scale: float):
    view = replace(VIEW, ratio=ratio, text_scale=scale)

    page = timed(STEPS[StepKind.ARROW], view, "12 min over")[0]

    assert faults(page, measure) == []
    assert "Time for this: 12 min over" in page.reading


@pytest.mark.parametrize(("ratio", "scale"), list(product(("16:9", "4:3"), (1.0, 2.0))))
def test_a_break_says_when_the_room_goes_on(ratio: str, scale: float):
    view = replace(VIEW, ratio=ratio, text_scale=scale, workshop=VIEW.workshop.with_row(COFFEE))
    scene = break_page(break_step(COFFEE), view, "11:05")

    assert faults(scene, measure) == []
    assert line_of(scene, "11:05").size >= TIMER_SHARE * scene.height
    assert "We go on at 11:05" in " ".join(scene.reading)


@pytest.mark.parametrize(("ratio", "scale"), list(product(("16:9", "4:3"), (1.0, 2.0))))
def test_a_break_has_its_name_on_the_wall_before_it_began(ratio: str, scale: float):
    view = replace(VIEW, ratio=ratio, text_scale=scale, workshop=VIEW.workshop.with_row(COFFEE))

    (scene,) = break_pages(break_step(COFFEE), view)

    assert faults(scene, measure) == []
    assert "Coffee" in scene.reading
