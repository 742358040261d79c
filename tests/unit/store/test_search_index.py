"""The search index: found by beginnings of words, ranked, kept up, and deaf to its own syntax."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.store.search_index import (
    HIT_BEGINS,
    HIT_ENDS,
    LONGEST_TYPED,
    SearchIndex,
    match_expression,
)

HOSTILE = (
    '"',
    '""',
    "*",
    "a*",
    "NEAR(a b)",
    "a OR",
    "AND",
    "text:a",
    "^a",
    "-a",
    "(",
    "a + b",
    "{a}",
)


@dataclass(frozen=True)
class Line:
    text: str


def index_of(*texts: str) -> SearchIndex:
    index = SearchIndex()
    index.replace("captured", "all", [Line(text) for text in texts])
    return index


def found(index: SearchIndex, typed: str) -> list[str]:
    return [each.entry.text for each in index.search(typed, "captured", 50)]


def test_words_are_found_by_their_beginnings_in_any_order():
    index = index_of("We are told after, not asked before.", "Nobody was asked.")

    assert found(index, "bef ASK") == ["We are told after, not asked before."]


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("Café à Ynys Môn", "cafe mon"),
        ("نحن نقرر معا", "نقر"),
        ("don\u2019t wait", "don\u2019t"),
        ("7 of 8", "7"),
    ],
)
def test_every_script_is_found_with_and_without_accents(said: str, typed: str):
    assert found(index_of(said, "something else"), typed) == [said]


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_typed_is_taken_for_syntax(typed: str):
    index = index_of("or and near text a", "b of nothing")

    assert isinstance(found(index, typed), list)


def test_word_of_the_syntax_is_found_as_a_word():
    index = index_of("Either this or that", "Near the river", "Not at all")

    assert [found(index, word) for word in ("OR", "NEAR", "NOT")] == [
        ["Either this or that"],
        ["Near the river"],
        ["Not at all"],
    ]


@pytest.mark.parametrize("typed", ["", "   ", "*", "🎉", "…", "\x00", "\ud800"])
def test_no_letter_or_digit_finds_nothing(typed: str):
    assert match_expression(typed) == ""
    assert found(index_of("anything 🎉"), typed) == []


@given(st.text())
def test_anything_may_be_typed(typed: str):
    assert len(found(index_of("some words", "other words"), typed)) <= 2


def test_long_text_that_was_pasted_is_found_where_it_stands():
    pasted = " ".join(f"word{number}" for number in range(1_500))

    assert found(index_of("something short", pasted), pasted) == [pasted]
    assert len(match_expression("a " * 10_000)) < LONGEST_TYPED


def test_snippet_marks_the_hit_and_stays_short():
    index = index_of("before " * 200 + "the budget round" + " after" * 200)

    snippet = index.search("budg", "captured", 5)[0].snippet

    assert f"{HIT_BEGINS}budget{HIT_ENDS}" in snippet
    assert len(snippet.split()) < 20


def test_text_that_says_it_more_often_comes_first():
    index = index_of("map and a great many other words beside it", "map, map and map")

    assert found(index, "map")[0] == "map, map and map"


def test_what_an_owner_no_longer_has_is_not_found():
    index = index_of("first words", "second words")

    index.replace("captured", "all", [Line("second words")])

    assert found(index, "words") == ["second words"]


def test_shelves_are_apart():
    index = index_of("some words")
    index.replace("framework", "all", [Line("framework words")])

    assert found(index, "words") == ["some words"]
