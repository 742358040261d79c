"""A standing is the room's only where the breakout groups share it; else it is open, with each group's beside it."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import AgreeToDiffer, SetAgreedRating, SetStatus
from icbo_desktop.domain.merging import Merged, merge
from icbo_desktop.domain.rows import DifferingView
from icbo_desktop.domain.workshop import Workshop
from tests.builders import make_framework, make_item
from tests.unit.domain.breakouts import Room, breakout_of

ITEM = make_item()
OTHER = make_item("d2.two")
FRAMEWORKS = {"made-up": make_framework()}


def room(name: str, *edits: Edit) -> Room:
    return Room(name).begin().play(*edits)


def merged(*rooms: Room) -> Merged:
    return merge([each.breakout for each in rooms], FRAMEWORKS)


def agreed(workshop: Workshop) -> int | None:
    found = workshop.assessment(ITEM)
    return found.agreed if found else None


def test_a_rating_that_one_group_made_is_the_rating():
    both = merged(room("A", SetAgreedRating(ITEM, 6)), room("B", SetAgreedRating(OTHER, 4)))
    assert agreed(both.workshop) == 6


def test_a_rating_that_the_groups_share_is_the_rating():
    both = merged(room("A", SetAgreedRating(ITEM, 6)), room("B", SetAgreedRating(ITEM, 6)))
    assert agreed(both.workshop) == 6
    assert not both.workshop.rows(DifferingView)


def test_differing_ratings_are_kept_as_each_groups_and_blank_for_the_room():
    both = merged(room("A", SetAgreedRating(ITEM, 6)), room("B", SetAgreedRating(ITEM, 4)))
    assert agreed(both.workshop) is None
    views = [(view.text, view.rating) for view in both.workshop.rows(DifferingView)]
    assert sorted(views) == [("A agreed 6.", 6), ("B agreed 4.", 4)]
    assert "1 standard or domain is for the whole room" in both.notes[-2]
    assert both.notes[-1].endswith("(A agreed 6; B agreed 4).")


def test_what_the_whole_room_agrees_after_a_merge_is_not_undone_by_another():
    first = merged(room("A", SetAgreedRating(ITEM, 6)), room("B", SetAgreedRating(ITEM, 4)))
    row = first.workshop.assessment(ITEM)
    assert row is not None
    settled = breakout_of(first.workshop.with_row(replace(row, agreed=5)))
    late = room("C", SetAgreedRating(ITEM, 8)).breakout
    both = merge([settled, late], FRAMEWORKS).workshop
    assert agreed(both) == 5
    assert "C agreed 8." in [view.text for view in both.rows(DifferingView)]


def test_a_third_group_does_not_settle_what_two_left_to_the_room():
    first = merged(room("A", SetAgreedRating(ITEM, 6)), room("B", SetAgreedRating(ITEM, 4)))
    late = room("C", SetAgreedRating(ITEM, 8)).breakout
    third = merge([breakout_of(first.workshop), late], FRAMEWORKS).workshop
    assert agreed(third) is None
    assert sorted(view.rating or 0 for view in third.rows(DifferingView)) == [4, 6, 8]


AGREED_TO_DIFFER = AgreeToDiffer(ITEM)
PARKED = SetStatus(ITEM, "parked", "it was late")
NOT_APPLICABLE = SetStatus(ITEM, "not_applicable", "we have none")
DISCUSSED = SetStatus(ITEM, "discussed", "no time")


@pytest.mark.parametrize(
    ("edits", "views"),
    [
        (
            (SetAgreedRating(ITEM, 7), NOT_APPLICABLE, PARKED),
            ["A agreed 7.", "B: not applicable, because we have none.", "C: parked, because it was late."],
        ),
        (
            (SetAgreedRating(ITEM, 6), DISCUSSED, AddNote(ITEM, "Words")),
            ["A agreed 6.", "B: discussed without a rating, because no time."],
        ),
        ((AGREED_TO_DIFFER, SetAgreedRating(ITEM, 4)), ["A agreed to differ.", "B agreed 4."]),
        (
            (AGREED_TO_DIFFER, NOT_APPLICABLE),
            ["A agreed to differ.", "B: not applicable, because we have none."],
        ),
        (
            (SetAgreedRating(ITEM, 7), AGREED_TO_DIFFER, SetAgreedRating(ITEM, 8)),
            ["A agreed 7.", "B agreed to differ.", "C agreed 8."],
        ),
    ],
)  # fmt: skip
def test_a_standing_that_the_groups_do_not_share_is_left_to_the_room(
    edits: tuple[Edit, ...], views: list[str]
):
    found = [room(name, edit) for name, edit in zip("ABC", edits, strict=False)]
    both = merged(*found)
    row = both.workshop.assessment(ITEM)
    assert row is not None
    assert (row.status, row.agreed, row.agreed_to_differ) == ("open", None, False)
    assert sorted(view.text for view in both.workshop.rows(DifferingView)) == views
    assert all(said.rstrip(".") in both.notes[-1] for said in views)


def test_what_one_group_alone_worked_on_stands_and_says_from_whom():
    both = merged(room("A", PARKED), room("B", AddNote(OTHER, "Elsewhere"))).workshop
    row = both.assessment(ITEM)
    assert row is not None
    assert (row.status, row.status_reason) == ("parked", "it was late\nFrom A alone.")


def test_what_another_group_shares_later_is_from_none_alone():
    first = merged(room("A", SetAgreedRating(ITEM, 6)), room("B"))
    late = room("C", SetAgreedRating(ITEM, 6)).breakout
    row = merge([breakout_of(first.workshop), late], FRAMEWORKS).workshop.assessment(ITEM)
    assert row is not None
    assert (row.agreed, row.status_reason) == (6, "")


def test_a_reason_of_a_workbooks_own_is_kept_whatever_it_reads_like():
    own = SetStatus(ITEM, "parked", "From the council alone.")
    row = merged(room("A", own), room("B", PARKED)).workshop.assessment(ITEM)
    assert row is not None
    assert "From the council alone." in row.status_reason


def test_words_that_a_copy_brought_along_are_no_discussion_of_its_own():
    first = room("A", AddNote(ITEM, "Said by all"))
    second = first.copy("B")
    first.play(SetAgreedRating(ITEM, 6))
    assert agreed(merged(first, second).workshop) == 6
