"""The pages that tell the room the time, at each ratio and text size."""

from dataclasses import replace
from itertools import product

import pytest

from icbo_desktop.domain.route import Step, StepKind, plan_route
from icbo_desktop.figures.shapes import Scene, TextLine
from icbo_desktop.figures.wall.time_pages import break_page, countdown_page
from tests.unit.figures.legibility import faults
from tests.unit.figures.rooms import full_room, measure, wall_view

VIEW = wall_view(full_room())
STEPS = {step.kind: step for step in reversed(plan_route(VIEW.workshop, VIEW.frameworks))}
KINDS = (StepKind.WELCOME, StepKind.QUESTION, StepKind.ARROW, StepKind.DOMAIN_PROFILE)
TIMER_SHARE = 0.08  # room_rules.md section 4


def line_of(scene: Scene, text: str) -> TextLine:
    return next(line for line in scene.texts if line.text == text)


def page(step: Step, left: str, **look: object) -> Scene:
    return countdown_page(step, replace(VIEW, **look), left)


@pytest.mark.parametrize(
    ("ratio", "scale", "kind"), list(product(("16:9", "16:10", "4:3"), (1.0, 1.3, 2.0), KINDS))
)
def test_the_countdown_keeps_the_rules_of_the_room(ratio: str, scale: float, kind: StepKind):
    scene = page(STEPS[kind], "120:59", ratio=ratio, text_scale=scale)

    assert faults(scene, measure) == []
    assert line_of(scene, "120:59").size >= TIMER_SHARE * scene.height


@pytest.mark.parametrize(("ratio", "scale"), list(product(("16:9", "4:3"), (1.0, 2.0))))
def test_time_that_is_up_is_said_in_words(ratio: str, scale: float):
    scene = page(STEPS[StepKind.ARROW], "12 min over", ratio=ratio, text_scale=scale)

    assert faults(scene, measure) == []
    assert "12 min over" in " ".join(scene.reading)


def test_the_question_in_hand_stands_above_its_time():
    scene = page(STEPS[StepKind.QUESTION], "04:00")

    question = page(STEPS[StepKind.STANDARD], "04:00")
    assert len(scene.texts) > len(question.texts)


@pytest.mark.parametrize(("ratio", "scale"), list(product(("16:9", "4:3"), (1.0, 2.0))))
def test_a_break_says_when_the_room_goes_on(ratio: str, scale: float):
    scene = break_page(replace(VIEW, ratio=ratio, text_scale=scale), "11:05")

    assert faults(scene, measure) == []
    assert line_of(scene, "11:05").size >= TIMER_SHARE * scene.height
    assert "We go on at 11:05" in " ".join(scene.reading)
