"""The profile: every row, in order, inside its width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.figures.profile import (
    ProfileRow,
    ProfileSizes,
    page_profile_sizes,
    profile,
    profile_pages,
)
from icbo_desktop.figures.shapes import Circle
from tests.unit.figures.legibility import box_of, drawn_faults, overlaps
from tests.unit.figures.rooms import measure

SIZES = page_profile_sizes(480)


def rows(count: int) -> list[ProfileRow]:
    return [
        ProfileRow(str(number), f"Standard {number}", 5, (4, 6), "close") for number in range(count)
    ]


def test_a_row_says_its_rating_and_its_word():
    scene = profile([ProfileRow("I", "Trust", 7, (6, 8), "close")], SIZES, measure)
    assert [line.text for line in scene.texts] == ["I", "Trust", "7", "close"]
    assert scene.alt == "I Trust: 7, 8 in 10 people at 6 to 8, close."


def test_an_unrated_row_has_no_circle():
    scene = profile([ProfileRow("I", "Trust", word="not rated")], SIZES, measure)
    assert not any(isinstance(shape, Circle) for shape in scene.shapes)
    assert scene.alt == "I Trust: not rated."


def test_a_row_without_a_scale_has_an_empty_track():
    scene = profile([ProfileRow("I", "Trust", 7, (6, 8), "", values=())], SIZES, measure)
    assert not any(isinstance(shape, Circle) for shape in scene.shapes)


def test_twenty_two_rows_are_cut_evenly():
    pages = profile_pages(rows(22), SIZES, measure, height=8 * SIZES.row)
    assert [len([line for line in page.texts if line.text == "close"]) for page in pages] == [
        8,
        7,
        7,
    ]


def test_no_page_is_left_with_a_last_row_alone():
    pages = profile_pages(rows(9), SIZES, measure, height=8 * SIZES.row)
    assert [round(page.height / SIZES.row) for page in pages] == [5, 4]


def test_a_row_higher_than_the_page_still_stands_on_one():
    assert len(profile_pages(rows(3), SIZES, measure, height=1)) == 3


def test_no_rows_still_make_a_scene():
    assert profile([], SIZES, measure).alt == "There is nothing to show yet."


@pytest.mark.parametrize("width", [200, 480, 1714])
def test_long_titles_go_above_their_track(width: float):
    titled = [ProfileRow("VIII", "A title of many words that no column could ever hold " * 2, 3)]
    scene = profile(titled, page_profile_sizes(width), measure)
    assert overlaps(scene, measure) == []


@given(
    title=st.text(max_size=120),
    word=st.text(max_size=60),
    number=st.text(max_size=40),
    width=st.integers(150, 1800),
)
def test_whatever_a_row_says_stays_inside(title: str, word: str, number: str, width: int):
    row = ProfileRow(number, title, 10, (1, 10), word)
    sizes = ProfileSizes(width, text=10, row=20, circle=8, track=4)
    scene = profile([row, ProfileRow("I", "Trust", 1)], sizes, measure)
    assert drawn_faults(scene, width, scene.height) == []
    assert all(box_of(line, measure)[2] <= width + 2 for line in scene.texts)
    assert overlaps(scene, measure) == []
