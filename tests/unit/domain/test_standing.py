"""Blank is never a value: what is said of a standard that has no rating."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetFinding,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.edits.setting import EnterStep
from icbo_desktop.domain.rows import Action, ActionStatus
from icbo_desktop.domain.standing import Standing, agreed_value, coverage, standing_of
from tests.builders import group_id, make_item, make_workshop

ITEM = make_item()
COUNCIL = group_id(make_workshop(), "Council")


@pytest.mark.parametrize(
    ("edits", "standing"),
    [
        ([], Standing.NOT_REACHED),
        ([EnterStep("a", ITEM)], Standing.NOT_REACHED),
        ([AddNote(ITEM, "Heard.")], Standing.DISCUSSED),
        ([SetFinding(ITEM, "d1.one.e1", "none")], Standing.DISCUSSED),
        ([SetTally(ITEM, COUNCIL, 1, (1,))], Standing.DISCUSSED),
        ([SetStatus(ITEM, "discussed")], Standing.DISCUSSED),
        ([SetStatus(ITEM, "parked")], Standing.PARKED),
        ([SetAgreedRating(ITEM, 6), SetStatus(ITEM, "not_applicable")], Standing.NOT_APPLICABLE),
        ([AgreeToDiffer(ITEM)], Standing.AGREED_TO_DIFFER),
        ([SetAgreedRating(ITEM, 1)], Standing.RATED),
        ([SetAgreedRating(ITEM, 1), SetAgreedRating(ITEM, None)], Standing.NOT_REACHED),
    ],
)
def test_standing_follows_what_the_room_did(edits: list[Edit], standing: Standing) -> None:
    assert standing_of(make_workshop(*edits), ITEM) is standing


def test_a_standard_set_aside_has_no_value_though_one_was_given() -> None:
    workshop = make_workshop(SetAgreedRating(ITEM, 6), SetStatus(ITEM, "parked"))

    assert agreed_value(workshop, ITEM) is None


def test_coverage_says_how_many_are_rated() -> None:
    workshop = make_workshop(SetAgreedRating(ITEM, 6))

    assert coverage(workshop, (ITEM, make_item("d1.two"))) == "1 of 2 rated"


@pytest.mark.parametrize("status", ["open", "done", "dropped"])
def test_review_of_an_earlier_action_is_no_discussion_here(status: ActionStatus) -> None:
    workshop = make_workshop(AddAction(ITEM, "Share the plan."))
    action = replace(workshop.rows(Action)[0], carried_from="Spring review", status=status)

    assert standing_of(workshop.with_row(action), ITEM) is Standing.NOT_REACHED
