"""Themes: words counted once for each place, and nothing guessed."""

from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.programme_themes import STOP_WORDS, Theme, terms_of, themes_of

WORDS = st.text(alphabet="abcs -\u2019", min_size=1, max_size=20)


def test_small_words_and_numbers_are_left_out():
    assert list(terms_of("Agree on 3 of the budgets")) == ["budgets"]


def test_words_side_by_side_are_a_pair():
    assert list(terms_of("Pooled budget")) == ["pooled", "budget", "pooled budget"]


def test_a_mark_or_a_small_word_between_them_parts_a_pair():
    assert "budget staff" not in set(terms_of("budget, staff"))
    assert "budget staff" not in set(terms_of("budget and staff"))


def test_a_word_counts_once_for_a_place():
    places = [{"budget"}] * 5
    assert themes_of(places, 5) == (Theme("budget", 5),)


def test_a_word_of_fewer_places_is_not_shown():
    assert themes_of([{"budget"}] * 4, 5) == ()


def test_a_plural_counts_with_the_singular_that_was_written():
    places = [{"pathway"}] * 3 + [{"pathways"}] * 2
    assert themes_of(places, 5) == (Theme("pathway", 5),)


def test_a_word_that_looks_like_a_plural_stays_as_it_is():
    assert themes_of([{"access"}] * 5, 5) == (Theme("access", 5),)


def test_a_word_that_its_pair_says_as_often_is_not_said_again():
    places = [set(terms_of("pooled budget"))] * 5
    assert themes_of(places, 5) == (Theme("pooled budget", 5),)


def test_a_word_that_is_more_common_than_its_pair_is_said():
    places = [set(terms_of("pooled budget"))] * 5 + [{"budget"}]
    assert themes_of(places, 5) == (Theme("budget", 6), Theme("pooled budget", 5))


@given(st.lists(st.lists(WORDS, max_size=5), max_size=12))
def test_every_theme_is_in_at_least_five_places(texts: list[list[str]]):
    places = [{term for text in place for term in terms_of(text)} for place in texts]
    for theme in themes_of(places, 5):
        assert 5 <= theme.places <= len(places)
        assert not STOP_WORDS & set(theme.words.split())
