"""The pages of the close: what was parked, and what was said of the session."""

from dataclasses import replace
from itertools import product

import pytest

from icbo_desktop.domain.route import Step, StepKind, plan_route
from icbo_desktop.domain.rows import ParkedItem
from icbo_desktop.domain.session_rows import Reflection, ReflectionKind
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import wall_pages
from icbo_desktop.figures.wall.session_pages import page_about
from tests.unit.figures.legibility import faults
from tests.unit.figures.rooms import NOW, full_room, measure, wall_view

LONG = "Who answers for a wrong entry in the shared record, and who tells the person? "


def parked(number: int, outcome: str, text: str = LONG * 3) -> ParkedItem:
    return ParkedItem(
        id=f"p{number}", framework_id="", item_id="", text=text, created_at=NOW, outcome=outcome
    )


def reflection(kind: ReflectionKind, text: str) -> Reflection:
    return Reflection(id=kind, kind=kind, text=text, created_at=NOW)


def room() -> Workshop:
    workshop = full_room()
    for number, outcome in enumerate(("open", "action", "later", "dropped")):
        workshop = workshop.with_row(parked(number, outcome))
    workshop = workshop.with_row(reflection("plus", "Everybody spoke."))
    return workshop.with_row(reflection("delta", LONG * 8))


def closing(workshop: Workshop, **look: object) -> tuple[Scene, ...]:
    view = replace(wall_view(workshop), **look)
    steps = plan_route(workshop, view.frameworks)
    step: Step = next(each for each in steps if each.kind is StepKind.CLOSING)
    return wall_pages(step, view)


@pytest.mark.parametrize(
    ("ratio", "scale"), list(product(("16:9", "16:10", "4:3"), (1.0, 1.3, 2.0)))
)
def test_the_close_keeps_the_rules_of_the_room(ratio: str, scale: float):
    found = [faults(scene, measure) for scene in closing(room(), ratio=ratio, text_scale=scale)]

    assert found == [[]] * len(found)


def test_every_parked_item_says_what_became_of_it():
    said = " ".join(line for scene in closing(room()) for line in scene.reading)

    for words in ("not reviewed yet", "became an action", "for later", "dropped"):
        assert words in said
    assert "What was good Everybody spoke." in said
    assert "What to change next time" in said


def test_the_close_of_a_room_that_parked_nothing_has_no_such_page():
    bare = [scene.alt for scene in closing(full_room())]
    full = [scene.alt for scene in closing(room())]

    assert bare == full[-len(bare) :]
    assert len(full) > len(bare)


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("What we parked", ""),
        ("What was good", "Everybody spoke."),
        ("What to change next time", LONG),
        ("What was good", "It was never said"),
    ],
)
def test_a_page_is_found_by_its_heading_and_words(heading: str, words: str):
    pages = closing(room(), text_scale=1.3)

    found = pages[page_about(pages, heading, words)]

    assert any(line.startswith(heading) for line in found.reading)


def test_a_later_page_is_found_by_its_words():
    workshop = full_room()
    for number in range(12):
        workshop = workshop.with_row(parked(number, "open", f"Question {number} that waits"))
    pages = closing(workshop)

    number = page_about(pages, "What we parked", "Question 11 that waits")

    assert number > 0
    assert "Question 11 that waits" in " ".join(pages[number].reading)


def test_what_no_page_says_is_shown_from_the_first():
    assert page_about(closing(room()), "Nowhere", "never said") == 0
