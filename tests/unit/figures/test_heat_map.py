"""The heat map: a number in each cell, a shade that only repeats it, and letters where there is no rating."""

from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.figures.heat_map import HeatCell, HeatRow, heat_map_pages, shade
from icbo_desktop.figures.palette import DOMAIN_COLOURS, contrast, luminance
from icbo_desktop.figures.shapes import Rectangle, Scene
from tests.unit.figures.rooms import measure

SIX = HeatCell("6*", "6 wide apart", 5 / 9)
TALKED = HeatCell("d", "discussed without a rating")
ROWS = (HeatRow("Holt", (SIX, TALKED)), HeatRow("Vale", (TALKED, SIX)))


def scenes_of(
    heads: int = 2, rows: int = 2, width: float = 480, height: float = 400
) -> list[Scene]:
    cells = [HeatRow(f"Place {number}", (SIX,) * heads) for number in range(rows)]
    names = [f"{number}" for number in range(heads)]
    return list(heat_map_pages(names, cells, DOMAIN_COLOURS[0], width, measure, height))


def test_every_cell_says_its_number_or_letter():
    (scene,) = heat_map_pages(("I", "II"), ROWS, DOMAIN_COLOURS[1], 480, measure, 400)
    texts = [line.text for line in scene.texts]
    assert texts.count("6*") == 2
    assert texts.count("d") == 2


def test_the_words_say_every_place_and_standard():
    (scene,) = heat_map_pages(("I", "II"), ROWS[:1], DOMAIN_COLOURS[1], 480, measure, 400)
    assert scene.alt == "Holt: I 6 wide apart, II discussed without a rating."


def test_higher_is_darker_in_grey_too():
    for accent in DOMAIN_COLOURS:
        tones = [luminance(shade(accent, step / 9)) for step in range(10)]
        assert tones == sorted(tones, reverse=True)
        assert len(set(tones)) == 10


@given(st.sampled_from(DOMAIN_COLOURS), st.floats(0, 1))
def test_a_number_can_be_read_on_every_shade(accent: str, share: float):
    cell = HeatRow("Holt", (HeatCell("6", "6", share),))
    (scene,) = heat_map_pages(("I",), (cell,), accent, 480, measure, 400)
    box = next(shape for shape in scene.shapes if isinstance(shape, Rectangle))
    assert contrast(scene.texts[-1].colour, box.fill) >= 4.5


def test_a_cell_without_a_rating_has_no_shade():
    (scene,) = heat_map_pages(("I", "II"), ROWS[:1], DOMAIN_COLOURS[0], 480, measure, 400)
    rated, talked = (shape for shape in scene.shapes if isinstance(shape, Rectangle))
    assert luminance(talked.fill) > luminance(rated.fill)
    assert talked.stroke


def test_what_is_too_wide_goes_on_below_with_its_heads_and_names():
    scenes = scenes_of(heads=40, width=300)
    assert len(scenes) > 1
    heads = [line.text for scene in scenes for line in scene.texts if line.text.isdecimal()]
    assert heads == [str(number) for number in range(40)]
    assert all("Place 0" in scene.alt for scene in scenes)


def test_what_is_too_high_goes_on_with_its_heads():
    scenes = scenes_of(rows=60, height=200)
    assert sum(scene.alt.count("Place") for scene in scenes) == 60
    assert all(scene.height <= 200 for scene in scenes)
    assert all("0" in [line.text for line in scene.texts] for scene in scenes)
