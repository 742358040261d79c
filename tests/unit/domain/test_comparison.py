"""Two workshops of one framework: what moved, in words, and what became of the earlier actions."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.carry_forward import CarryForward, carried_change
from icbo_desktop.domain.comparison import (
    ComparedItem,
    WorkshopComparison,
    compare_workshops,
    is_out_of_order,
    require_comparable,
)
from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus, SetTally
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.framework import Framework, ScalePoint
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.rows import Action, FrozenFramework
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from tests.builders import (
    group_id,
    make_framework,
    make_item,
    make_scale,
    make_stamp,
    make_workshop,
)

FRAMEWORK = make_framework()
ITEM = make_item()


def compared(
    then: Workshop, now: Workshop, old: Framework = FRAMEWORK, new: Framework = FRAMEWORK
) -> WorkshopComparison:
    return compare_workshops(then, now, {old.id: old}, {new.id: new})


def first(
    then: Workshop, now: Workshop, old: Framework = FRAMEWORK, new: Framework = FRAMEWORK
) -> ComparedItem:
    """The standard d1.one in both."""
    (framework,) = compared(then, now, old, new).frameworks
    return next(each for each in framework.items if each.item == ITEM)


def rated(value: int, *more: Edit) -> Workshop:
    return make_workshop(SetAgreedRating(ITEM, value), *more)


@pytest.mark.parametrize(
    ("then", "now", "words"),
    [
        (4, 6, "up 2, from 4 to 6"),
        (6, 5, "down 1, from 6 to 5"),
        (5, 5, "still 5"),
    ],
)
def test_a_movement_is_said_in_points_of_the_scale(then: int, now: int, words: str):
    assert first(rated(then), rated(now)).words == words


def test_a_standard_rated_only_now_says_where_it_stood_then():
    then = make_workshop(SetStatus(ITEM, "parked", "No time"))
    assert first(then, rated(6)).words == "6 now, parked then"


def test_a_standard_rated_neither_time_says_so_once():
    assert first(make_workshop(), make_workshop()).words == "not reached then and now"


def test_another_scale_is_not_comparable():
    other = replace(FRAMEWORK, version="2.0.0", scales=(make_scale(5),))
    found = first(rated(4), rated(4), FRAMEWORK, other)
    assert (found.state, found.words) == ("scale changed", "not comparable: the scale changed")


def test_a_choice_has_no_direction():
    points = (ScalePoint(1, "a", "Alone"), ScalePoint(2, "b", "Together"))
    scale = replace(make_scale(), kind="nominal", points=points)
    framework = replace(FRAMEWORK, scales=(scale,))
    found = first(rated(1), rated(2), framework, framework)
    assert (found.movement, found.words) == ("another choice", "from Alone to Together")


def test_a_standard_of_the_newer_version_alone_is_new():
    old = make_framework({"d1": ("d1.two",), "d2": ("d2.one", "d2.two")})
    found = first(make_workshop(), rated(6), old, FRAMEWORK)
    assert (found.state, found.words) == ("new", "6 now, not in the framework then")


def test_a_retired_standard_is_still_told():
    new = make_framework({"d1": ("d1.two",), "d2": ("d2.one", "d2.two")})
    found = first(rated(6), make_workshop(), FRAMEWORK, new)
    assert (found.state, found.words) == ("retired", "not in the framework now, 6 then")


def test_a_standard_of_other_words_is_compared_by_its_id():
    new = make_framework(evidence=4)
    found = first(rated(4), rated(6), FRAMEWORK, new)
    assert (found.state, found.words) == ("reworded", "up 2, from 4 to 6")


def test_a_standard_out_of_scope_then_is_said_to_be():
    then = rated(4)
    frozen = then.get(FrozenFramework, "made-up")
    then = then.with_row(replace(frozen, left_out=(ITEM.item_id,)))
    assert first(then, rated(6)).words == "6 now, not in scope then"


def tally(*values: int) -> Workshop:
    council = group_id(make_workshop(), "Council")
    return make_workshop(SetTally(ITEM, council, 1, values))


def test_both_rooms_stand_side_by_side_where_both_are_large_enough():
    found = first(tally(3, 4, 5), tally(5, 6, 7))
    assert found.then is not None
    assert found.now is not None
    assert found.then.room is not None
    assert found.now.room is not None
    assert (found.then.room.middle, found.now.room.middle) == (4, 6)


def test_no_room_is_told_where_one_of_them_is_too_small():
    found = first(tally(3, 4), tally(5, 6, 7))
    assert found.now is not None
    assert found.now.room is None


def carried_on(earlier: Workshop) -> Workshop:
    return apply(EMPTY_WORKSHOP, carried_change(earlier, CarryForward("Next"), make_stamp(900)))


@pytest.mark.parametrize(
    ("status", "fate"), [("open", "open"), ("done", "closed"), ("dropped", "dropped")]
)
def test_a_carried_action_is_known_again_under_its_new_id(status: str, fate: str):
    earlier = make_workshop(AddAction(ITEM, "Publish the map"), AddAction(ITEM, "Call a meeting"))
    later = carried_on(earlier)
    action = later.rows(Action)[0]
    later = later.with_row(replace(action, text="Publish two maps", status=status))

    found = compared(earlier, later).actions

    assert [(each.fate, each.later.text if each.later else "") for each in found] == [
        (fate, "Publish two maps"),
        ("open", "Call a meeting"),
    ]


def test_an_action_that_was_not_carried_is_listed():
    earlier = make_workshop(AddAction(ITEM, "Publish the map"))
    later = make_workshop(AddAction(ITEM, "Publish the map elsewhere"))
    later = Workshop(
        {**later.tables, "action": {"other": replace(later.rows(Action)[0], id="other")}}
    )

    found = compared(earlier, later)

    assert [each.fate for each in found.actions] == ["not carried forward"]
    assert [each.id for each in found.new_actions] == ["other"]


def test_an_action_closed_then_stays_closed():
    earlier = make_workshop(AddAction(ITEM, "Publish the map"))
    earlier = earlier.with_row(replace(earlier.rows(Action)[0], status="done"))
    assert [each.fate for each in compared(earlier, carried_on(earlier)).actions] == ["closed then"]


def test_the_same_workshop_twice_is_refused():
    with pytest.raises(RecordError, match="nothing to compare"):
        require_comparable(rated(4), rated(4))


def test_different_frameworks_are_refused():
    later = make_workshop()
    frozen = replace(later.get(FrozenFramework, "made-up"), id="another")
    later = Workshop({**later.tables, "framework": {"another": frozen}})
    with pytest.raises(RecordError, match=r"different frameworks \(made-up, and another\)"):
        require_comparable(rated(4), later)


def test_dates_tell_which_was_held_first():
    later = make_workshop()
    earlier = later.with_row(replace(later.details, held_on=date(2025, 1, 1)))
    assert is_out_of_order(later, earlier)
    assert not is_out_of_order(earlier, later)


@given(st.integers(1, 10), st.integers(1, 10))
def test_a_movement_turns_round_with_the_sides(then: int, now: int):
    forth, back = first(rated(then), rated(now)), first(rated(now), rated(then))
    turned = {"up": "down", "down": "up", "same": "same"}
    assert back.movement == turned[forth.movement]
