"""The tree of parts, the marks on it, and the version that they ask for."""

from icbo_desktop.domain.editing.beginnings import OwnName, copy_of, words_over
from icbo_desktop.domain.editing.edited import Edited, with_text
from icbo_desktop.domain.editing.marks import (
    field_is_changed,
    marks_of,
    measured_against,
    parts_by_key,
    proposed_version,
    published_part,
)
from icbo_desktop.domain.editing.outline import key_at, name_of, outline_of, way_to
from icbo_desktop.domain.editing.structure import added, removed
from tests.builders import make_framework

STANDARD = ("domains", 0, "standards", 0)


def make_copy() -> Edited:
    return copy_of(make_framework(), OwnName("ours", "Ours", "Northborough Council", 2026))


def keys_of(nodes):
    for node in nodes:
        yield node.place, node.key, node.is_group
        yield from keys_of(node.children)


def test_tree_begins_with_the_framework_and_its_domains():
    nodes = outline_of(make_copy())

    words = [node.words for node in nodes]
    assert words[:3] == ["The framework itself", "1 Short d1", "2 Short d2"]
    assert [child.words for child in nodes[1].children] == ["I Short d1.one", "I Short d1.two"]


def test_every_part_of_the_tree_goes_by_one_key():
    words, _ = added(words_over(make_framework(), "o", "O"), ("overlay",), "terms")

    parts = [(place, key) for place, key, is_group in keys_of(outline_of(words)) if not is_group]

    assert len({key for _, key in parts}) == len(parts)
    assert [key_at(words, place) for place, _ in parts] == [key for _, key in parts]
    assert {key for _, key in parts} == set(parts_by_key(words))


def test_part_without_words_goes_by_its_kind():
    copy, place = added(make_copy(), STANDARD, "evidence")

    assert name_of(copy, place) == "Evidence line 4"
    assert way_to(copy, place) == "1 Short d1 · I Short d1.one · Evidence lines · 4"


def test_what_differs_is_marked_and_nothing_else():
    before = make_copy()
    after = with_text(before, STANDARD, "statement", "Otherwise")
    after, _ = added(after, STANDARD, "evidence")

    marks = marks_of(after, parts_by_key(measured_against(after, before)))

    assert marks == {"d1.one": "changed", "d1.one.e4": "new"}


def test_marks_of_an_overlay_are_measured_against_the_pack():
    words = with_text(words_over(make_framework(), "o", "O"), STANDARD, "statement", "Otherwise")

    marks = marks_of(words, parts_by_key(measured_against(words, words)))

    assert marks == {"d1.one": "changed"}
    assert field_is_changed(words, STANDARD, "statement", words.pack.standard("d1.one"))
    assert not field_is_changed(words, STANDARD, "title", words.pack.standard("d1.one"))


def test_first_version_is_one():
    assert proposed_version(make_copy(), None) == "1.0.0"


def test_other_words_ask_for_a_small_step():
    saved = make_copy()

    assert proposed_version(with_text(saved, (), "title", "X"), saved) == "1.0.1"
    assert proposed_version(saved, saved) == "1.0.0"


def test_other_parts_ask_for_a_larger_step():
    saved = make_copy().with_version("1.2.3")

    assert proposed_version(added(saved, (), "domains", "More")[0], saved) == "1.3.0"
    assert proposed_version(removed(saved, STANDARD), saved) == "1.3.0"


def test_of_a_long_text_only_the_changed_paragraphs_are_held_beside_it():
    assert published_part("One.\n\nTwo.\n\nThree.", "One.\n\nZwei.\n\nThree.") == "Two."
    assert published_part("One.\n\nTwo.", "One.\n\nTwo.\n\nMore.") == "One.\n\nTwo."
    assert published_part("One.", "One.") == ""
