"""The individual ratings go, and how the room rated stays in words that no single person can be read from."""

from icbo_desktop.domain.edits.capture import AddDifferingView
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.forgetting import DeleteIndividualRatings, individual_ratings
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.rows import DifferingView, Note, ViewRating
from icbo_desktop.domain.workshop import Workshop
from tests.builders import group_id, make_framework, make_item, make_workshop

ONE, TWO = make_item("d1.one"), make_item("d1.two")
DELETE = DeleteIndividualRatings({"made-up": make_framework()})


def group(name: str) -> str:
    return group_id(make_workshop(), name)


def after_deleting(*edits: Edit) -> Workshop:
    return make_workshop(*edits, DELETE)


def test_ratings_go_and_each_standard_keeps_how_many_rated_each_point() -> None:
    workshop = after_deleting(
        SetTally(ONE, group("Council"), 1, (6, 6, 7, 8)),
        SetTally(ONE, group("NHS"), 1, (4, 6, 7)),
        SetAgreedRating(ONE, 6),
    )

    assert workshop.rows(ViewRating) == ()
    [note] = workshop.at(Note, ONE)
    assert "First round: 7 people. 1 at 4, 3 at 6, 2 at 7, 1 at 8. Middle 6." in note.text
    assert note.text.endswith("The individual ratings were deleted on 19 November 2026.")
    assert workshop.assessment(ONE).agreed == 6


def test_both_rounds_are_told_and_how_the_middle_moved() -> None:
    workshop = after_deleting(
        SetTally(ONE, group("Council"), 1, (4, 4, 5)), SetTally(ONE, group("Council"), 2, (6, 6, 6))
    )

    [note] = workshop.at(Note, ONE)
    assert "Second round: 3 people. 3 at 6." in note.text
    assert "Middle 4 to 6; 3 moved." in note.text


def test_what_one_or_two_people_rated_is_told_to_nobody() -> None:
    workshop = after_deleting(SetTally(TWO, group("Lived experience"), 1, (2, 3)))

    [note] = workshop.at(Note, TWO)
    assert note.text.startswith("How the room rated it. First round: 2 people. The individual")


def test_groups_are_spoken_of_as_the_room_and_the_record_speak_of_them() -> None:
    workshop = after_deleting(
        SetTally(ONE, group("Council"), 1, (8, 8, 9, 9)),
        SetTally(ONE, group("NHS"), 1, (4, 4, 4)),
        SetTally(ONE, group("Lived experience"), 1, (1, 1)),
    )

    [note] = workshop.at(Note, ONE)
    assert "Partners see this differently. Lower: Other partners." in note.text
    assert "Lived experience" not in note.text


def test_rating_beside_a_differing_view_goes_and_its_words_stay() -> None:
    workshop = after_deleting(AddDifferingView(ONE, "We are told after.", rating=3))

    [view] = workshop.rows(DifferingView)
    assert (view.text, view.rating) == ("We are told after.", None)
    assert not individual_ratings(workshop).is_any


def test_nothing_changes_where_there_are_no_individual_ratings() -> None:
    assert DELETE.rows(make_workshop(), None) == ()
