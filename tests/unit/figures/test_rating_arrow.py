"""The rating arrow: nothing clipped, nothing invented, and the same in a sentence."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.figures.rating_arrow import least_height, rating_arrow
from icbo_desktop.figures.scale_picture import (
    ArrowPicture,
    ArrowSizes,
    GroupDots,
    console_sizes,
    page_sizes,
)
from icbo_desktop.figures.shapes import Circle, Polygon, Rectangle
from tests.unit.figures.legibility import drawn_faults, overlaps
from tests.unit.figures.rooms import measure

COUNCIL = GroupDots("Council", "circle", "#1F4E8C", (6, 6, 7, 7, 8))
NHS = GroupDots("NHS", "square", "#00736A", (4, 5, 6))


def scale_of(points: int, shape: str = "arrow") -> Scale:
    values = tuple(ScalePoint(value) for value in range(1, points + 1))
    return Scale("s", "ordinal", shape, values, low_label="Just starting", high_label="Embedded")  # type: ignore[arg-type] - a test passes plain values on


def picture(**fields: object) -> ArrowPicture:
    return replace(ArrowPicture(scale_of(10), (COUNCIL, NHS)), **fields)  # type: ignore[arg-type] - a test passes plain values on


def circles(shown: ArrowPicture, sizes: ArrowSizes) -> list[Circle]:
    return [one for one in rating_arrow(shown, sizes, measure).shapes if isinstance(one, Circle)]


@pytest.mark.parametrize("points", range(2, 12))
@pytest.mark.parametrize("sizes", [console_sizes(420), console_sizes(1000, 320), page_sizes(480)])
def test_any_scale_fits(points: int, sizes: ArrowSizes):
    shown = ArrowPicture(scale_of(points), (COUNCIL,), (1, 2), agreed=points, previous=1)
    scene = rating_arrow(shown, sizes, measure)
    assert drawn_faults(scene, sizes.width, sizes.height) == []
    assert overlaps(scene, measure) == []


@given(
    by_group=st.lists(st.lists(st.integers(1, 10), max_size=30), min_size=1, max_size=4),
    agreed=st.none() | st.integers(1, 10),
    previous=st.none() | st.integers(1, 10),
)
def test_everybody_has_a_mark_inside_the_drawing(
    by_group: list[list[int]], agreed: int | None, previous: int | None
):
    marks = ("circle", "square", "triangle", "star")
    groups = tuple(
        GroupDots(mark, mark, "#1F4E8C", tuple(values))  # type: ignore[arg-type] - a test passes plain values on
        for mark, values in zip(marks, by_group, strict=False)
    )
    shown = picture(groups=groups, agreed=agreed, previous=previous)
    sizes = console_sizes(700)
    scene = rating_arrow(shown, sizes, measure)
    bare = rating_arrow(replace(shown, groups=()), sizes, measure)
    assert len(scene.shapes) - len(bare.shapes) == sum(len(values) for values in by_group)
    assert drawn_faults(scene, sizes.width, sizes.height) == []


@pytest.mark.parametrize("value", [1, 2, 9, 10])
@pytest.mark.parametrize("sizes", [console_sizes(420), console_sizes(1000), page_sizes(480)])
def test_sixty_people_of_one_mind_fit_anywhere(value: int, sizes: ArrowSizes):
    shown = picture(groups=(GroupDots("Council", "star", "#1F4E8C", (value,) * 60),), agreed=value)
    scene = rating_arrow(shown, sizes, measure)
    assert drawn_faults(scene, sizes.width, sizes.height) == []


def test_an_empty_arrow_holds_no_value():
    shown = ArrowPicture(scale_of(10))
    scene = rating_arrow(shown, console_sizes(700), measure)
    assert not any(isinstance(shape, Circle | Rectangle) for shape in scene.shapes)
    assert scene.alt.endswith("Nothing is marked on it yet.")


def test_the_sentence_says_what_is_drawn():
    shown = picture(window=(4, 7), agreed=6, previous=4)
    assert rating_arrow(shown, page_sizes(480), measure).alt == (
        "Rating arrow from 1 (Just starting) to 10 (Embedded). "
        "The room put itself at 6, after 4 last time. 8 in 10 people rated it 4 to 7. "
        "Council: 6, 6, 7, 7, 8. NHS: 4, 5, 6."
    )


def test_ratings_that_are_nobody_s_name_nobody():
    shown = picture(groups=(GroupDots("", "circle", "#14213D", (3, 5)),))
    assert "Ratings: 3, 5." in rating_arrow(shown, page_sizes(480), measure).alt


def test_only_those_who_moved_leave_a_ghost():
    moved = GroupDots("Council", "circle", "#1F4E8C", (6, 6, 7), earlier=(6, 3, 7))
    ghosts = [one for one in circles(picture(groups=(moved,)), console_sizes(700)) if not one.fill]
    assert len(ghosts) == 1


def test_dots_stand_above_the_agreed_circle():
    found = circles(picture(groups=(COUNCIL,), agreed=6), console_sizes(700))
    big = max(found, key=lambda circle: circle.radius)
    above = [one for one in found if one is not big and abs(one.x - big.x) < big.radius]
    assert len(above) == 2
    assert all(one.y + one.radius < big.y - big.radius for one in above)


def test_the_rating_before_is_a_dashed_diamond():
    found = rating_arrow(picture(previous=4), console_sizes(700), measure).shapes
    dashed = [shape for shape in found if isinstance(shape, Polygon) and shape.dash]
    assert len(dashed[0].points) == 4


def test_the_rating_before_can_be_seen_where_the_room_stayed():
    found = rating_arrow(picture(previous=6, agreed=6), console_sizes(700), measure).shapes
    ring = next(shape for shape in found if isinstance(shape, Polygon) and shape.dash)
    widest = max(x for x, _ in ring.points) - min(x for x, _ in ring.points)
    assert widest > 2 * console_sizes(700).circle


def test_a_value_that_the_scale_lacks_is_not_drawn():
    shown = ArrowPicture(scale_of(4), (COUNCIL,), window=(6, 8), agreed=9, previous=7)
    bare = ArrowPicture(scale_of(4))
    sizes = console_sizes(700)
    assert rating_arrow(shown, sizes, measure).shapes == rating_arrow(bare, sizes, measure).shapes


def test_the_number_of_the_agreed_rating_is_bold_below_a_small_circle():
    lines = rating_arrow(picture(agreed=6), console_sizes(700), measure).texts
    assert Counter(line.text for line in lines if line.is_bold) == {"6": 2}


def test_the_least_height_is_enough_for_an_empty_arrow():
    shown = ArrowPicture(scale_of(10))
    sizes = console_sizes(700)
    low = replace(sizes, height=least_height(shown, sizes, measure))
    assert drawn_faults(rating_arrow(shown, low, measure), low.width, low.height) == []
