"""The order of letters from right to left, after Unicode Standard Annex 9."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.records.bidi import (
    base_level,
    has_right_to_left,
    levels_of,
    turned,
    visual_order,
)

LETTERS = st.text(alphabet="ab בא اب 12 ٣ .,()[]%+-/", max_size=30)


def drawn(text: str) -> str:
    """The signs of a line in the order in which they stand on paper, brackets as typed."""
    levels = levels_of(text, base_level(text))
    return "".join(text[index] for index in visual_order(levels))


@pytest.mark.parametrize(
    ("text", "on_paper"),
    [
        ("abc", "abc"),
        ("אבג", "גבא"),
        ("a אב c", "a בא c"),
        ("אב 12 ג", "ג 12 בא"),
        ("אב ab ג", "ג ab בא"),
        ("12 אב", "בא 12"),
        ("اب 1,5%", "%1,5 با"),
        ("a (אב) c", "a (בא) c"),
        ("a אב (גד) c", "a )דג( בא c"),
        ("אב (ab) גד", "דג )ab( בא"),
        ("a אב.", "a בא."),
    ],
)
def test_a_line_is_drawn_in_its_order(text: str, on_paper: str) -> None:
    assert drawn(text) == on_paper


@given(LETTERS)
def test_no_sign_is_lost_or_doubled(text: str) -> None:
    assert sorted(drawn(text)) == sorted(text)


@given(st.text(alphabet="ab 12.,()", max_size=30))
def test_text_from_left_to_right_stays_as_it_is(text: str) -> None:
    assert drawn(text) == text


@pytest.mark.parametrize(("text", "level"), [("abc", 0), ("12 אב a", 1), ("a אב", 0), ("12", 0)])
def test_the_first_letter_sets_the_direction(text: str, level: int) -> None:
    assert base_level(text) == level


def test_brackets_are_mirrored_and_marks_stay_on_their_letter() -> None:
    assert turned("(אב\u05b0)") == "(ב\u05b0א)"


def test_latin_text_needs_none_of_it() -> None:
    assert not has_right_to_left("Ŵyn, Łódź, 12 %")
    assert has_right_to_left("abc א")
