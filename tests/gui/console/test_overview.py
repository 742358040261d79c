"""The summary in words: counts in the singular too, domains told apart, one rating named once."""

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.rating import SetAgreedRating
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

    assert found.extremes == ("Rated so far, at 6: I Short d1.one",)


def test_standards_rated_alike_are_said_to_be():
    found = overview(make_session_view(SetAgreedRating(ITEM, 6), SetAgreedRating(OTHER, 6)))

    assert found.extremes[0].startswith("All rated so far are at 6: ")
    assert len(found.extremes) == 1
