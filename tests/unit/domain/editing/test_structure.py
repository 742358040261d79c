"""Adding, removing, moving: ids are unique, and what was added and removed left nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.editing.beginnings import OwnName, copy_of, words_over
from icbo_desktop.domain.editing.edited import OVERLAY, Edited, part_of, with_text
from icbo_desktop.domain.editing.naming import framework_id_for, slug, titled_id, unique
from icbo_desktop.domain.editing.structure import (
    added,
    can_move,
    hanging_on,
    ids_of,
    moved,
    removed,
    short_title_of,
)
from icbo_desktop.domain.editing.undo import EditChange, UndoSteps
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.services.editor.checking import faults_of
from tests.builders import make_framework

STANDARD = ("domains", 0, "standards", 0)
LISTS = (
    ((), "domains"),
    ((), "scales"),
    ((), "lists"),
    ((), "notes"),
    ((), "glossary"),
    (("domains", 0), "standards"),
    (("domains", 1), "options"),
    (STANDARD, "evidence"),
    (STANDARD, "criteria"),
    (STANDARD, "questions"),
    (STANDARD, "points_for"),
    (("scales", 0), "points"),
)


def make_copy() -> Edited:
    return copy_of(make_framework(), OwnName("ours", "Ours", "Northborough Council", 2026))


@pytest.mark.parametrize(("holder", "key"), LISTS)
def test_adding_and_removing_is_nothing(holder, key):
    before = make_copy()

    after, place = added(before, holder, key, "Housing")

    assert after != before
    assert removed(after, place) == before


@given(st.lists(st.tuples(st.sampled_from(LISTS), st.text(max_size=60)), max_size=25))
def test_ids_stay_unique_and_sound(additions):
    copy = make_copy()

    for (holder, key), title in additions:
        copy, _ = added(copy, holder, key, title)

    assert [fault for fault in faults_of(copy) if fault.key == "id"] == []


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("add", "write", "remove", "move")), st.sampled_from(LISTS[5:10])
        ),
        max_size=20,
    )
)
def test_undo_returns_to_the_start_and_redo_to_the_end(doings):
    start = edited = make_copy()
    steps = UndoSteps()

    for number, (what, (holder, key)) in enumerate(doings):
        after, change = _done(edited, what, holder, key, number)
        if after != edited:
            steps = steps.after(edited, change, what)
            edited = after
    end = edited
    while steps.back:
        step, steps = steps.undone(edited)
        edited = step.edited
    assert edited == start
    while steps.again:
        step, steps = steps.redone(edited)
        edited = step.edited
    assert edited == end


def _done(edited, what, holder, key, number):
    if what == "write":
        return with_text(edited, STANDARD, "statement", f"Words {number}"), EditChange(
            STANDARD, "statement"
        )
    if what == "add":
        after, place = added(edited, holder, key, f"Title {number}")
        return after, EditChange(place, is_structural=True)
    count = len(part_of(edited, (*holder, key)))
    place = (*holder, key, 0)
    if count < 2:
        return edited, EditChange(place)
    if what == "move":
        after, place = moved(edited, place, 1)
        return after, EditChange(place, is_structural=True)
    return removed(edited, place), EditChange(holder, is_structural=True)


def test_words_typed_without_a_pause_are_one_step():
    edited = make_copy()
    change = EditChange(STANDARD, "statement")

    steps = UndoSteps().after(edited, change, "a").after(edited, change, "a")

    assert len(steps.back) == 1
    assert len(steps.sealed().after(edited, change, "a").back) == 2


def test_new_standard_is_rated_as_the_others_and_has_a_short_title_that_fits():
    title = "Housing and home: a place to live well in later life"

    copy, place = added(make_copy(), ("domains", 0), "standards", title)

    standard = part_of(copy, place)
    assert standard.id == "d1.housing-home-place-live-well-later-life"
    assert (standard.scale, standard.short_title) == ("arrow", "Housing and home: a place to live")


def test_id_of_what_was_removed_is_not_used_again():
    before = make_copy()
    gone = removed(before, (*STANDARD, "evidence", 2))

    again, place = added(gone, STANDARD, "evidence", taken=ids_of(before.framework))

    assert part_of(again, place).id == "d1.one.e4"


def test_removing_a_criterion_lets_its_evidence_go():
    copy, criterion = added(make_copy(), STANDARD, "criteria")
    own = part_of(copy, criterion).id
    copy = with_text(copy, (*STANDARD, "evidence", 0), "criterion", own)

    after = removed(copy, criterion)

    assert part_of(after, (*STANDARD, "evidence", 0)).criterion == ""


def test_what_hangs_on_a_domain_is_said():
    assert hanging_on(make_copy(), ("domains", 0)).words == (
        "2 standards, 2 points, 6 evidence lines, 4 sample questions"
    )


def test_scale_in_use_stays():
    with pytest.raises(EditRefusedError, match="are rated on this scale"):
        removed(make_copy(), ("scales", 0))


def test_level_needs_points_with_names():
    with pytest.raises(EditRefusedError, match="whose points have names"):
        added(make_copy(), STANDARD, "levels")


def test_part_moves_no_further_than_its_list():
    copy = make_copy()

    assert not can_move(copy, STANDARD, -1)
    assert can_move(copy, STANDARD, 1)
    assert moved(copy, STANDARD, 9)[1] == ("domains", 0, "standards", 1)


def test_terms_can_be_added_to_an_overlay():
    words, place = added(words_over(make_framework(), "o", "O"), (OVERLAY,), "terms")

    words = with_text(words, place, "was", "CCG")

    assert words.overlay.terms[0].was == "CCG"
    assert removed(words, place).overlay.terms == ()


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("The Council\u2019s Été", "councils-ete"),
        ("of the", "of-the"),
        ("الإسكان", ""),
        ("x" * 90, "x" * 40),
    ],
)
def test_slug_is_lower_case_words(title, wanted):
    assert slug(title) == wanted


def test_id_of_a_framework_is_never_a_device_of_windows():
    assert framework_id_for("CON", ()) == "con-2"
    assert framework_id_for("الإسكان", ("our-words",)) == "our-words-2"


def test_id_without_words_has_the_kind():
    assert titled_id("d1", "الإسكان", "standard", ("d1.standard",)) == "d1.standard-2"
    assert unique("a", ()) == "a"


def test_short_title_is_cut_at_a_word():
    assert short_title_of("Short") == "Short"
    assert len(short_title_of("word " * 20)) <= 34
    assert short_title_of("x" * 50) == "x" * 34
