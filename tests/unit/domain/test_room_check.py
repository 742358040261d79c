"""The room check: letters of the wall against the furthest seat."""

import math

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.room_check import check_room, metres, tenths_up
from icbo_desktop.domain.room_settings import ROOM
from icbo_desktop.locations import fonts_dir

heights = st.floats(0.3, 20)
distances = st.floats(0.5, 100)


@pytest.mark.parametrize("name", ["AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold"])
def test_the_height_of_a_capital_is_that_of_the_font(name: str) -> None:
    font = TTFont(fonts_dir() / f"{name}.ttf")
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)

    glyphs["H"].draw(pen)

    em = getattr(font["head"], "unitsPerEm")  # noqa: B009 - fontTools types no fields of tables
    assert getattr(font["OS/2"], "sCapHeight") / em == ROOM.capital  # noqa: B009 - as above
    assert pen.bounds is not None
    assert pen.bounds[3] / em == ROOM.capital


def test_a_room_of_six_image_heights_fits_as_it_is() -> None:
    fit = check_room(2.0, 12.0)

    assert (fit.fits, fit.text_scale) == (True, 1.0)
    assert fit.words == "Fits. The wall can be read from up to 13.3 m."


def test_a_deeper_room_takes_larger_text() -> None:
    fit = check_room(2.0, 17.0)

    assert (fit.fits, fit.text_scale) == (True, 1.4)
    assert fit.words.startswith("Fits at 140%. The wall can be read from up to ")


def test_a_room_too_deep_says_by_how_much_and_what_would_help() -> None:
    fit = check_room(1.0, 20.0)

    assert (fit.fits, fit.text_scale) == (False, 2.0)
    assert fit.words == (
        "Too small by 1.5 times. Even with the largest text the wall can be read from up to 13.3 m: "
        "bring the seats nearer, or make the image 1.5 m high."
    )


def test_a_little_too_small_is_said_as_a_share() -> None:
    assert check_room(1.0, 14.0).words.startswith("Too small by 4%.")


@given(heights, distances)
def test_what_fits_has_capitals_of_a_two_hundredth_of_the_distance(
    height: float, furthest: float
) -> None:
    fit = check_room(height, furthest)

    capital = 0.05 * 0.668 * fit.text_scale * height
    assert fit.fits == (capital * 200 * 1.005 >= furthest * (1 - 1e-12))


@given(heights, distances)
def test_the_text_size_lies_on_a_tenth_from_one_to_two(height: float, furthest: float) -> None:
    scale = check_room(height, furthest).text_scale

    assert 1.0 <= scale <= 2.0
    assert math.isclose(scale * 10, round(scale * 10))


@given(heights, distances)
def test_one_tenth_less_would_not_do(height: float, furthest: float) -> None:
    fit = check_room(height, furthest)
    smaller = fit.text_scale - 0.1

    is_easy = 0.065 * 0.668 * smaller * height * 150 >= furthest * 1.000001
    is_read = 0.05 * 0.668 * smaller * height * 200 >= furthest * 1.000001
    assert fit.text_scale == 1.0 or not (is_easy and is_read)


@given(heights, distances)
def test_the_height_that_is_asked_for_would_fit(height: float, furthest: float) -> None:
    fit = check_room(height, furthest)

    assert check_room(fit.height_needed * 1.0001, furthest).fits


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("2.1", 2.1),
        (" 2,1 m ", 2.1),
        ("210 cm", 2.1),
        ("12 metres", 12.0),
        ("0", None),
        ("-3", None),
        ("2.1.1", None),
        ("nan", None),
        ("", None),
        ("99999", None),
        ("6 ft", None),
    ],
)
def test_lengths_are_read_as_people_type_them(text: str, length: float | None) -> None:
    assert metres(text) == length


@pytest.mark.parametrize("wrong", [0.0, -1.0, math.nan, math.inf])
def test_a_length_that_is_none_is_a_bug_of_the_caller(wrong: float) -> None:
    with pytest.raises(ValueError, match="above nought"):
        check_room(wrong, 10.0)


def test_tenths_are_free_of_binary_fractions() -> None:
    assert [tenths_up(1.1 + 0.2), tenths_up(1.31)] == [1.3, 1.4]
