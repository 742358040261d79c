"""Fields of a framework and of words laid over it."""

import pytest

from icbo_desktop.domain.editing.beginnings import OwnName, copy_of, words_over
from icbo_desktop.domain.editing.edited import (
    OVERLAY,
    can_write,
    choices_of,
    form_at,
    has_part,
    open_fields,
    part_of,
    published_text,
    text_of,
    with_text,
)
from icbo_desktop.domain.framework import GlossaryTerm
from icbo_desktop.domain.overlay import ItemWords, overlaid
from tests.builders import make_framework

STANDARD = ("domains", 0, "standards", 0)


def make_words():
    return words_over(make_framework(), "ours", "Ours")


def make_copy():
    return copy_of(make_framework(), OwnName("ours", "Ours", "Northborough Council", 2026))


def test_copy_says_what_it_was_made_from():
    copy = make_copy().framework

    assert (copy.id, copy.version, copy.publisher) == ("ours", "1.0.0", "Northborough Council")
    assert copy.source.document == "A made-up framework, Nobody, 2026"
    assert copy.notes == ("Made from made-up, version 1.0.0.",)


def test_words_of_a_field_go_into_the_overlay_and_leave_the_pack_alone():
    words = with_text(make_words(), STANDARD, "statement", "Said otherwise.")

    assert words.overlay.items == (ItemWords("d1.one", statement="Said otherwise."),)
    assert published_text(words, STANDARD, "statement") == "The statement of d1.one."


@pytest.mark.parametrize("back", ["", "The statement of d1.one."])
def test_overlay_is_empty_again_when_the_words_are_the_packs(back):
    before = make_words()

    after = with_text(
        with_text(before, STANDARD, "statement", "Otherwise"), STANDARD, "statement", back
    )

    assert after == before


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ((), "title"),
        ((), "words.domain"),
        (("domains", 0), "introduction"),
        (("domains", 0), "closing_question.text"),
        ((*STANDARD, "evidence", 1), "text"),
        (("scales", 0), "low_label"),
        (("closing_questions", 0), "text"),
    ],
)
def test_what_is_shown_is_the_pack_with_its_overlay(place, key):
    words = with_text(make_words(), place, key, "In other words")

    laid = overlaid(words.pack, words.overlay)

    assert text_of(words, place, key) == "In other words"
    assert laid.domains == words.framework.domains
    assert (laid.title, laid.words, laid.scales) == (
        words.framework.title,
        words.framework.words,
        words.framework.scales,
    )


def test_labels_of_points_and_meanings_can_be_in_other_words():
    pack = make_framework()
    words = words_over(
        pack.__class__(**{**_fields(pack), "glossary": (GlossaryTerm("ICB", "A board."),)}),
        "o",
        "O",
    )

    words = with_text(words, ("glossary", 0), "meaning", "Bwrdd.")

    assert words.overlay.glossary == (GlossaryTerm("ICB", "Bwrdd."),)


def test_overlay_opens_only_what_the_pack_says():
    words = make_words()

    keys = [field.key for field in open_fields(words, STANDARD)]

    assert keys == ["title", "short_title", "statement"]
    assert not can_write(words, STANDARD, "scale")
    assert not can_write(words, ("scales", 0, "points", 0), "label")


def test_overlays_own_fields_are_at_their_own_place():
    words = with_text(make_words(), (OVERLAY,), "language", "cy")

    assert words.overlay.language == "cy"
    assert form_at(words, (OVERLAY,)).field("language") is not None


def test_single_text_comes_and_goes_with_its_words():
    copy = with_text(make_copy(), ("domains", 0), "closing_question.text", "")
    again = with_text(copy, ("domains", 0), "closing_question.text", "What now?")

    assert copy.framework.domains[0].closing_question is None
    assert again.framework.domains[0].closing_question.id == "d1.closing"


def test_scale_of_names_is_never_summed_up():
    copy = with_text(make_copy(), ("scales", 0), "kind", "nominal")

    assert part_of(copy, ("scales", 0)).aggregate == "none"


def test_a_text_in_a_part_is_no_part_and_a_note_is_one():
    copy = make_copy()

    assert has_part(copy, ("notes", 0))
    assert not has_part(copy, (*STANDARD, "statement"))
    assert not has_part(copy, (*STANDARD, "evidence"))
    assert not has_part(copy, (*STANDARD, "evidence", 99))


def test_scale_can_be_chosen_or_left_out():
    copy = make_copy()
    field = form_at(copy, STANDARD).field("scale")

    assert choices_of(copy, STANDARD, field) == (
        ("", "Nothing: it is discussed"),
        ("arrow", "arrow, 1 to 10"),
    )


def _fields(framework):
    return {name: getattr(framework, name) for name in framework.__dataclass_fields__}
