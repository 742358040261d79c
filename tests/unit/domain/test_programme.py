"""What is taken of one workshop: numbers and standings, and nothing that anybody said."""

from dataclasses import replace

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.programme import Stand, trail_of
from icbo_desktop.domain.standing import Standing
from icbo_desktop.domain.workshop import Workshop
from tests.builders import group_id, make_item, make_workshop
from tests.unit.domain.programmes import ITEM, taken


def stand(workshop: Workshop) -> Stand:
    (framework,) = taken(workshop=workshop).frameworks
    return next(each for each in framework.stands if each.item == ITEM)


def tallied(*values: int) -> Workshop:
    council = group_id(make_workshop(), "Council")
    return make_workshop(SetTally(ITEM, council, 1, values), groups={"Council": len(values)})


def test_a_rated_standard_is_taken_with_its_agreed_rating():
    found = stand(make_workshop(SetAgreedRating(ITEM, 7)))
    assert (found.agreed, found.standing) == (7, Standing.RATED)


def test_a_standard_that_nobody_reached_has_no_rating():
    found = stand(make_workshop())
    assert (found.agreed, found.standing) == (None, Standing.NOT_REACHED)


def test_a_room_of_five_can_be_wide_apart():
    assert stand(tallied(1, 2, 5, 8, 10)).is_wide is True
    assert stand(tallied(5, 5, 5, 6, 6)).is_wide is False


def test_of_a_room_under_five_people_nothing_is_said():
    assert stand(tallied(1, 5, 9, 10)).is_wide is None


def test_actions_are_counted_by_domain_and_their_words_kept_once():
    other = make_item("d2.one")
    edits = (AddAction(ITEM, "Map the contracts"), AddAction(ITEM, "Map the budget"))
    (framework,) = taken(*edits, AddAction(other, "Meet monthly")).frameworks
    assert [mark.domain_id for mark in framework.actions] == ["d1", "d1", "d2"]
    assert dict(framework.terms)["d1"] == {"map", "contracts", "budget"}


def test_a_dropped_action_lends_no_words():
    workshop = make_workshop(AddAction(ITEM, "Map the contracts"))
    (action,) = workshop.tables["action"].values()
    summary = taken(workshop=workshop.with_row(replace(action, status="dropped")))
    assert summary.frameworks[0].terms == ()


def test_no_text_of_a_view_or_an_action_is_in_a_summary():
    summary = taken(
        AddDifferingView(ITEM, "We were never asked"), AddAction(ITEM, "Ring Mrs Okafor on Monday")
    )
    assert "never asked" not in repr(summary)
    assert "Ring Mrs" not in repr(summary)


def test_a_history_that_goes_on_begins_with_the_trail_of_its_beginning():
    assert trail_of(["a", "b", "c"]).startswith(trail_of(["a", "b"]))
    assert not trail_of(["a", "c", "b"]).startswith(trail_of(["a", "b"]))
