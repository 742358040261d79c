"""Which words are said in which language, and that a slip of a translator never stops the program."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from icbo_desktop import translation
from icbo_desktop.translation import (
    ENGLISH,
    learn,
    marked,
    speak,
    speaking,
    spoken,
    tr,
    tr_n,
    translated,
)

WELSH = {
    ("Next: {step}", "", None): "Nesaf: {step}",
    ("Open", "verb", None): "Agor",
    ("{n} actions", "1 action", 2): "{n} weithred",
    ("Back", "", None): "Yn {wrong}",
}


@pytest.fixture(autouse=True)
def some_welsh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(translation, "_catalogues", {})
    learn("cy", lambda text, comment, count: WELSH.get((text, comment, count), ""))
    yield
    speak(ENGLISH)


def test_the_english_is_said_where_no_language_was_chosen():
    assert tr("Next: {step}", step="Welcome") == "Next: Welcome"


def test_a_block_speaks_its_own_language_and_no_longer():
    with speaking("cy"):
        inside = tr("Next: {step}", step="Welcome")

    assert inside == "Nesaf: Welcome"
    assert spoken() == ENGLISH


def test_a_new_thread_speaks_what_the_program_speaks():
    speak("cy")

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(spoken).result() == "cy"


def test_a_comment_tells_two_meanings_apart():
    with speaking("cy"):
        assert (tr("Open", "verb"), tr("Open", "adjective")) == ("Agor", "Open")


@pytest.mark.parametrize(("count", "said"), [(0, "0 actions"), (1, "1 action"), (2, "2 actions")])
def test_english_tells_one_from_many(count: int, said: str):
    assert tr_n("{n} actions", "1 action", count) == said


def test_a_catalogue_is_asked_for_the_form_of_the_count():
    with speaking("cy"):
        assert tr_n("{n} actions", "1 action", 2) == "2 weithred"
        assert tr_n("{n} actions", "1 action", 1) == "1 action"


def test_braces_in_what_was_typed_stay_as_they_are():
    assert tr("Next: {step}", step="{people}") == "Next: {people}"
    assert tr("A set is {1, 2}") == "A set is {1, 2}"


def test_a_marked_text_is_said_later_in_the_language_of_then():
    kept = marked("Open", "verb")

    with speaking("cy"):
        assert translated(kept, "verb") == "Agor"


def test_a_wrong_place_in_a_translation_gives_the_english():
    with speaking("cy"):
        assert tr("Back", step="Welcome") == "Back"


def test_a_language_without_a_word_says_it_in_english():
    with speaking("cy"):
        assert tr("Not in the catalogue") == "Not in the catalogue"
