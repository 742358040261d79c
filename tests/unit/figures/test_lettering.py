"""Lines that fit, for any text."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.figures.lettering import (
    even_lines,
    first_lines,
    is_right_to_left,
    lines_of,
    one_line,
    plain,
    sentences,
)


def measure(text: str, size: float, is_bold: bool) -> float:
    return len(text) * size * (0.6 if is_bold else 0.5)


def test_lines_break_between_words():
    assert list(lines_of("one two three", 10, 40, measure)) == ["one two", "three"]


def test_a_word_longer_than_a_line_is_broken():
    assert list(lines_of("x" * 25, 10, 50.5, measure)) == ["x" * 10, "x" * 10, "x" * 5]


def test_an_accent_stays_with_its_letter():
    word = "e\u0301" * 30
    assert not any(line.startswith("\u0301") for line in lines_of(word, 10, 52, measure))


def test_a_text_of_a_million_letters_is_only_measured_as_far_as_asked():
    assert len(list(islice(lines_of("word " * 200_000, 10, 200, measure), 3))) == 3


def test_what_is_cut_ends_in_an_ellipsis():
    lines = first_lines("one two three four five", 10, 45, measure, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_one_line_keeps_what_fits():
    assert one_line("  short\ntext ", 10, 100, measure) == "short text"


def test_a_last_word_is_not_left_alone():
    lines = even_lines("aaaa bbbb cccc dddd eeee ff", 10, 125, measure)
    assert len(lines) == 2
    assert len(lines[-1].split()) > 1


def test_sentences_keep_their_closing_quotes():
    found = sentences("“We are told.” Not asked! Why? So")
    assert found == ["“We are told.”", "Not asked!", "Why?", "So"]


def test_control_characters_are_left_out():
    assert plain("a\x00b\x07c\r\nd\te\ud800") == "abc\nd e"


@pytest.mark.parametrize(
    ("text", "expected"), [("نحن", True), ("“עברית", True), ("Ślad", False), ("", False)]
)
def test_the_direction_is_that_of_the_first_letter(text: str, expected: bool):
    assert is_right_to_left(text) is expected


@given(st.text(max_size=300), st.floats(min_value=20, max_value=400))
def test_no_line_is_wider_than_its_room(text: str, width: float):
    lines = list(lines_of(text, 10, width, measure))
    assert all(measure(line, 10, False) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(plain(text).split())


def test_the_parts_of_a_word_of_accents_get_no_space_between_them():
    def narrow(text: str, size: float, is_bold: bool) -> float:
        return size * (text.count("a") + text.count(" "))

    word = "a" + "\u0301" * 5_000

    assert "".join(lines_of(word, 10, 200, narrow)) == word
    assert not any(" " in line for line in lines_of(word, 10, 200, narrow))
