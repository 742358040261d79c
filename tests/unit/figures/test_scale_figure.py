"""A scale of any shape: drawn inside its frame, its names whole, and the same in a sentence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.figures.palette import DARK
from icbo_desktop.figures.rating_arrow import rating_arrow
from icbo_desktop.figures.scale_figure import (
    form_of,
    least_figure_height,
    scale_figure,
    scale_pages,
)
from icbo_desktop.figures.scale_picture import (
    ArrowPicture,
    ArrowSizes,
    GroupDots,
    console_sizes,
    page_sizes,
)
from icbo_desktop.figures.scale_words import scale_words
from icbo_desktop.figures.shapes import Circle, Polygon, Scene
from tests.unit.figures.legibility import box_of, drawn_faults, overlaps, pale
from tests.unit.figures.pack_rooms import PACKS, pack
from tests.unit.figures.rooms import measure

SIZES = (console_sizes(420, 220), console_sizes(1000, 320), page_sizes(480))
LEVELS = ("Separate", "Parallel", "Joint", "Integrated")
WHO = ("Kept with the commissioner", "Moved to delivery", "Shared")
COUNCIL = GroupDots("Council", "circle", "#1F4E8C", (1, 2, 2, 3))
NHS = GroupDots("NHS", "square", "#00736A", (2, 3))
SCALES = tuple((pack_id, scale) for pack_id in PACKS for scale in pack(pack_id).scales)


def steps(names: tuple[str, ...] = LEVELS) -> Scale:
    points = tuple(ScalePoint(value, label=name) for value, name in enumerate(names, start=1))
    return Scale("s", "ordinal", "steps", points)


def choice(names: tuple[str, ...] = WHO) -> Scale:
    return replace(steps(names), kind="nominal", shape="choice", aggregate="none")


def words_on(scene: Scene) -> str:
    return " ".join(line.text for line in scene.texts)


@pytest.mark.parametrize("sizes", SIZES, ids=("narrow", "wide", "page"))
@pytest.mark.parametrize(("pack_id", "scale"), SCALES, ids=lambda part: getattr(part, "id", part))
def test_every_scale_of_every_pack_fits(pack_id: str, scale: Scale, sizes: ArrowSizes):
    shown = ArrowPicture(scale, (COUNCIL, NHS), agreed=scale.highest, previous=scale.lowest)
    scene = scale_figure(shown, sizes, measure)

    assert drawn_faults(scene, scene.width, scene.height) == []
    assert overlaps(scene, measure) == []
    assert all(box_of(line, measure)[2] <= scene.width + 1 for line in scene.texts)


def test_each_shape_has_its_form():
    arrow = ArrowPicture(pack("icbo-2018").scales[0])
    forms = [
        form_of(shown, console_sizes(700), measure)
        for shown in (arrow, ArrowPicture(steps()), ArrowPicture(choice()))
    ]
    assert forms == ["arrow", "stairs", "rows"]


def test_names_too_long_for_their_steps_stand_in_rows():
    long = ArrowPicture(steps(("Incomprehensibilities", "Unimaginativeness", "Counterproductive")))
    assert form_of(long, console_sizes(300), measure) == "rows"
    assert "2 Unimaginativeness" in words_on(scale_figure(long, console_sizes(300), measure))


@pytest.mark.parametrize("scale", [steps(), choice()])
def test_an_empty_scale_tells_of_nobody(scale: Scale):
    scene = scale_figure(ArrowPicture(scale), console_sizes(700), measure)
    assert not any(isinstance(shape, Circle) for shape in scene.shapes)
    assert scene.alt.endswith("Nothing is marked on it yet.")


def test_a_choice_says_how_many_chose_each():
    shown = ArrowPicture(choice(), (COUNCIL, NHS), agreed=3)
    scene = scale_figure(shown, console_sizes(900), measure)
    assert "3 of 6" in words_on(scene)
    assert "Shared · agreed" in words_on(scene)
    assert scene.alt == (
        "A choice of 3: Kept with the commissioner; Moved to delivery; Shared. The room chose Shared. "
        "Council: 1 Kept with the commissioner, 2 Moved to delivery, 1 Shared. "
        "NHS: 1 Moved to delivery, 1 Shared."
    )


def test_a_choice_says_what_was_agreed_last_time():
    sizes = console_sizes(900)
    other = scale_figure(ArrowPicture(choice(), agreed=3, previous=2), sizes, measure)
    same = scale_figure(ArrowPicture(choice(), agreed=3, previous=3), sizes, measure)
    assert "Moved to delivery · last time" in words_on(other)
    assert "Shared · agreed, as last time" in words_on(same)


def test_a_choice_shows_no_stretch_of_eight_in_ten():
    shown = ArrowPicture(choice(), (COUNCIL,))
    sizes = console_sizes(900)
    with_window = scale_figure(replace(shown, window=(1, 2)), sizes, measure)
    assert with_window.shapes == scale_figure(shown, sizes, measure).shapes
    assert "8 in 10" not in with_window.alt


def test_steps_say_their_names():
    shown = ArrowPicture(steps(), (COUNCIL,), window=(2, 3), agreed=3, previous=2)
    assert scale_words(shown) == (
        "A scale of 4 steps: 1 Separate; 2 Parallel; 3 Joint; 4 Integrated. "
        "The room put itself at 3 Joint, after 2 Parallel last time. "
        "8 in 10 people rated it 2 to 3. Council: 1, 2, 2, 3."
    )


@pytest.mark.parametrize("scale", [steps(), choice()])
def test_the_rating_before_is_said_where_nothing_is_agreed_yet(scale: Scale):
    words = scale_words(ArrowPicture(scale, previous=2))
    assert words.startswith(("A scale", "A choice"))
    assert f"{scale.words(2)}." in words


def test_the_step_that_the_room_kept_has_a_ring():
    shown = ArrowPicture(steps(), agreed=3, previous=3)
    scene = scale_figure(shown, console_sizes(700, 260), measure)
    ring = next(one for one in scene.shapes if isinstance(one, Polygon) and one.dash)
    assert max(x for x, _ in ring.points) - min(x for x, _ in ring.points) > 40


def test_the_numbers_on_dark_steps_can_be_read():
    shown = ArrowPicture(steps(), (COUNCIL,), window=(1, 4), agreed=2, theme=DARK)
    scene = scale_figure(shown, console_sizes(700, 260), measure)
    assert pale(replace(scene, ground=DARK.ground)) == []


def test_a_long_choice_goes_on_over_pages():
    shown = ArrowPicture(choice(tuple(f"Answer {number}" for number in range(9))))
    sizes = console_sizes(700)
    pages = scale_pages(shown, sizes, measure, least_figure_height(shown, sizes, measure) / 2)
    assert [len(page.texts) for page in pages] == [3, 3, 3]


@given(
    values=st.lists(st.integers(1, 4), max_size=60),
    agreed=st.none() | st.integers(1, 4),
    width=st.integers(220, 1000),
    is_choice=st.booleans(),
)
def test_everybody_has_a_mark_inside(
    values: list[int], agreed: int | None, width: int, *, is_choice: bool
):
    scale = choice((*WHO, "Other")) if is_choice else steps()
    shown = ArrowPicture(
        scale, (GroupDots("A", "diamond", "#1F4E8C", tuple(values)),), None, agreed
    )
    scene = scale_figure(shown, console_sizes(width, 220), measure)
    diamonds = [one for one in scene.shapes if isinstance(one, Polygon) and len(one.points) == 4]
    assert len(diamonds) == len(values)
    assert drawn_faults(scene, scene.width, scene.height) == []


def anchored(labels: dict[int, str], highest: int = 6) -> Scale:
    points = tuple(ScalePoint(value, label=labels.get(value, "")) for value in range(highest + 1))
    return Scale("s", "ordinal", "arrow", points, low_label="Not at all", high_label="Fully")


@pytest.mark.parametrize("width", [420, 900])
@pytest.mark.parametrize(
    "labels", [{}, {3: "Half way"}, {2: "Some of it, in some places", 3: "Half way there, mostly"}]
)
def test_labels_of_points_never_collide(labels: dict[int, str], width: int):
    shown = ArrowPicture(anchored(labels), agreed=0)
    sizes = console_sizes(width, 220)
    scene = rating_arrow(shown, sizes, measure)
    assert overlaps(scene, measure) == []
    assert drawn_faults(scene, sizes.width, sizes.height) == []
    said = words_on(scene)
    assert all(word in said for text in labels.values() for word in text.split())


def test_labels_without_room_are_listed_with_their_numbers():
    scale = anchored({1: "Nothing has happened", 2: "A little has happened", 3: "Half way there"})
    scene = rating_arrow(ArrowPicture(scale), console_sizes(300, 220), measure)
    assert "3: Half way there" in words_on(scene)
