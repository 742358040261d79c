"""The summary in words: counts in the singular too, domains told apart, one rating named once."""

from dataclasses import replace

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.rows import Action
from icbo_desktop.ui.console.overview import overview
from tests.builders import make_item, make_session_view

ITEM, OTHER = make_item(), make_item("d1.two")


def test_one_of_a_kind_is_counted_in_the_singular():
    found = overview(make_session_view(AddAction(ITEM, "Map it"), AddDifferingView(ITEM, "No")))

    assert found.counts[1:] == (
        "1 action",
        "1 differing view",
        "0 good practices",
        "0 parked items",
    )


def test_unset_standards_carry_the_number_of_their_domain():
    found = overview(make_session_view())

    assert found.unset[0] == "1 · I Short d1.one: not reached"


def test_only_rated_standard_is_named_once_and_as_neither_strongest_nor_lowest():
    found = overview(make_session_view(SetAgreedRating(ITEM, 6)))

    assert found.extremes == ("Rated so far, at 6: 1 · I Short d1.one",)


def test_standards_rated_alike_are_said_to_be():
    found = overview(make_session_view(SetAgreedRating(ITEM, 6), SetAgreedRating(OTHER, 6)))

    assert found.extremes[0].startswith("All rated so far are at 6: ")
    assert len(found.extremes) == 1


def test_open_action_says_all_that_it_lacks_its_measure_too():
    found = overview(make_session_view(AddAction(ITEM, "Map it", who="The council")))

    assert found.unset[-2:] == (
        "1 of 1 open action without a date or a reason for none",
        "1 of 1 open action without a measure",
    )


def test_action_that_is_done_or_dropped_is_not_counted_as_unset():
    view = make_session_view(AddAction(ITEM, "Map it"), AddAction(ITEM, "Tell it"))
    first, second = view.workshop.rows(Action)
    ends = (replace(first, status="done"), replace(second, status="dropped"))

    adds = (AddAction(ITEM, "Map it"), AddAction(ITEM, "Tell it"))
    found = overview(make_session_view(*adds, *(ChangeRecord(end) for end in ends)))

    assert not any("action" in line for line in found.unset)
