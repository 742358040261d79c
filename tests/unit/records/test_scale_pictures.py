"""Scales of every shape on a page: inside the column, readable, and said in words."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.figures.scale_picture import ArrowPicture, GroupDots, page_sizes
from icbo_desktop.figures.scale_rows import scale_rows
from icbo_desktop.figures.shapes import Rectangle, Scene
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.boxes import FigureBox
from icbo_desktop.records.pdf.fonts import Fonts
from icbo_desktop.records.pdf.story import Story
from icbo_desktop.records.pdf.styles import ROOM, WIDTH
from icbo_desktop.records.pdf.tags import Element
from icbo_desktop.records.pdf.text import Typesetter
from icbo_desktop.records.pictures.scenes import CONTINUED
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Arrow
from tests.builders import group_id, make_framework, make_item, make_scale, make_workshop
from tests.unit.records.conftest import OPTIONS

LONG = "A name that is long enough to need a line of its own, and then a second one below it"
STEPS = Scale(
    "steps",
    "ordinal",
    "steps",
    tuple(ScalePoint(n, label=label) for n, label in enumerate(("Apart", "Joint", "One"), 1)),
)
CHOICE = replace(STEPS, kind="nominal", shape="choice", aggregate="none")
MANY = replace(CHOICE, points=tuple(ScalePoint(n, label=f"{LONG} {n}") for n in range(1, 41)))
NAMED = replace(STEPS, points=tuple(ScalePoint(n, label=f"{LONG} {n}") for n in range(1, 5)))
SCALES = {"arrow": make_scale(6), "steps": STEPS, "named": NAMED, "choice": CHOICE, "many": MANY}


def figures(scale: Scale) -> list[FigureBox]:
    dots = GroupDots("Council", "circle", "#1F4E8C", ratings=(1, 2, 2, 3) * 8, earlier=(1, 1))
    picture = ArrowPicture(scale, groups=(dots,), agreed=2)
    story = Story(Typesetter(Fonts(fonts_dir())), frozenset(), lambda _: "")
    boxes = story.figure(Arrow(picture), Element("Document"))
    return [box for box in boxes if isinstance(box, FigureBox)]


@pytest.mark.parametrize("name", SCALES)
def test_a_scale_fits_the_column_and_no_text_is_below_eight_points(name: str) -> None:
    for box in figures(SCALES[name]):
        assert box.scene.width <= WIDTH
        assert box.height <= ROOM
        assert min(line.size for line in box.scene.texts) >= 8


@pytest.mark.parametrize("name", SCALES)
def test_a_scale_says_in_words_what_it_shows(name: str) -> None:
    first, *others = figures(SCALES[name])

    assert "Council" in first.element.alt
    assert {box.element.alt for box in others} <= {CONTINUED}


def test_a_long_choice_goes_on_over_several_figures() -> None:
    assert len(figures(MANY)) > 1


def chosen(*edits: Edit) -> Scene:
    """A choice as a record shows it after these edits."""
    item = make_item()
    workshop = make_workshop(*edits)
    framework = replace(make_framework(), scales=(replace(CHOICE, id="arrow"),))
    model = record_of(workshop, {framework.id: framework}, OPTIONS)
    (arrow,) = [
        block
        for part in model.content.parts
        for block in part.of(Arrow)
        if part.key == f"made-up/{item.item_id}"
    ]
    assert isinstance(arrow, Arrow)
    return scale_rows(
        arrow.picture, page_sizes(WIDTH), lambda text, size, _bold: 0.5 * size * len(text)
    )


def test_a_choice_that_nobody_gave_has_no_empty_boxes_and_names_all_it_was_between() -> None:
    scene = chosen(SetAgreedRating(make_item(), 2), AddAction(make_item(), "Ask the board"))

    assert [line.text for line in scene.texts] == ["Apart", "Joint · agreed", "One"]
    assert not [shape for shape in scene.shapes if isinstance(shape, Rectangle)]


def test_a_choice_that_people_gave_keeps_a_place_for_every_answer() -> None:
    scene = chosen(
        SetTally(
            make_item(), group_id(make_workshop(), make_workshop().groups[0].name), 1, (1, 1, 2)
        ),
        SetAgreedRating(make_item(), 2),
    )

    assert len([shape for shape in scene.shapes if isinstance(shape, Rectangle)]) >= 3
