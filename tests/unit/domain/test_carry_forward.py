"""A new workshop from an earlier one: what comes along, and that nothing else does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from icbo_desktop.domain.carry_forward import (
    CarryForward,
    carried,
    carried_change,
    usual_request,
)
from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddNote, AddParkedItem
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus, SetTally
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.rows import (
    Action,
    Assessment,
    FrozenFramework,
    FrozenOverlay,
    Item,
    PartnerGroup,
    WorkshopDetails,
)
from icbo_desktop.domain.session_rows import EarlierRating
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from tests.builders import (
    counting_ids,
    group_id,
    make_cell,
    make_grid_workshop,
    make_item,
    make_stamp,
    make_workshop,
)

REQUEST = CarryForward("Six months on", held_on=date(2027, 5, 20))
ORIGIN = "Northborough peer challenge, 19 November 2026"


def a_day() -> Iterator[Edit]:
    council = group_id(make_workshop(), "Council")
    yield SetAgreedRating(make_item("d1.one"), 6)
    yield SetAgreedRating(make_item("d1"), 7)
    yield SetAgreedRating(make_item("d1.two"), 3)
    yield SetStatus(make_item("d1.two"), "parked")
    yield SetTally(make_item("d1.one"), council, 1, (5, 6, 7))
    yield AddDifferingView(make_item("d1.one"), "We are told after.")
    yield AddNote(make_item("d1.one"), "A note")
    yield AddParkedItem(make_item("d1.one"), "For later")
    yield AddAction(make_item("d1.one"), "Publish the map", who="Council")


def carry(earlier: Workshop, request: CarryForward = REQUEST) -> Workshop:
    return apply(EMPTY_WORKSHOP, carried_change(earlier, request, make_stamp(9)))


def test_agreed_ratings_become_earlier_ratings_and_no_ratings_of_the_new_one() -> None:
    new = carry(make_workshop(*a_day()))

    found = [(row.item_id, row.value) for row in new.rows(EarlierRating)]
    assert found == [("d1.one", 6), ("d1", 7)]
    assert new.rows(Assessment) == ()
    assert {(row.workshop_title, row.held_on) for row in new.rows(EarlierRating)} == {
        ("Northborough peer challenge", date(2026, 11, 19))
    }


def test_cells_of_a_grid_come_along() -> None:
    earlier = make_grid_workshop()
    cell = Assessment(
        id="a", framework_id="grids-and-lists", item_id="crit.reach", option_id="opt.a", agreed=4
    )

    new = carry(earlier.with_row(cell))

    assert [(row.item_id, row.option_id, row.value) for row in new.rows(EarlierRating)] == [
        ("crit.reach", "opt.a", 4)
    ]
    assert new.at(EarlierRating, make_cell("crit.reach", "opt.a"))


def test_open_actions_come_along_with_where_they_were_agreed() -> None:
    earlier = make_workshop(*a_day())
    action = earlier.rows(Action)[0]
    done = replace(action, id="done", status="done")
    dropped = replace(action, id="dropped", status="dropped")

    new = carry(earlier.with_row(done).with_row(dropped))

    (found,) = new.rows(Action)
    assert found == replace(action, id=found.id, carried_from=ORIGIN)
    assert (found.status, found.id != action.id) == ("open", True)


def test_an_action_carried_twice_keeps_its_first_origin() -> None:
    once = carry(make_workshop(*a_day()))

    twice = carry(once, replace(REQUEST, title="A year on"))

    assert [row.carried_from for row in twice.rows(Action)] == [ORIGIN]


def test_frameworks_and_overlays_are_the_very_copies() -> None:
    overlay = FrozenOverlay(
        id="made-up/easy", framework_id="made-up", overlay_id="easy", version="1", sha256="1" * 64,
        text="{}",
    )  # fmt: skip
    earlier = make_workshop().with_row(overlay)
    worn = replace(earlier.frameworks[0], overlay="easy", left_out=("d2",))

    new = carry(earlier.with_row(worn))

    assert new.rows(FrozenFramework) == (worn,)
    assert new.rows(FrozenOverlay) == (overlay,)


def test_what_a_move_left_behind_stays_behind_but_its_actions_come_along() -> None:
    earlier = make_workshop()
    retired = replace(earlier.frameworks[0], id="made-up@0.9.0", is_retired=True, position=1)
    rated = Assessment(id="a", framework_id=retired.id, item_id="gone", agreed=5)
    action = Action(
        id="x", framework_id=retired.id, item_id="gone", text="Still open",
        created_at=earlier.details.created_at,
    )  # fmt: skip

    new = carry(earlier.with_row(retired).with_row(rated).with_row(action))

    assert [row.id for row in new.frameworks] == ["made-up"]
    assert new.rows(EarlierRating) == ()
    assert [row.text for row in new.at(Action, Item())] == ["Still open"]


def test_groups_attribution_and_ground_rules_come_along() -> None:
    earlier = make_workshop()
    earlier = earlier.with_row(
        replace(earlier.details, attribution="none", ground_rules="One voice", narrative="Long")
    )

    new = carry(earlier)

    assert (new.details.attribution, new.details.ground_rules) == ("none", "One voice")
    assert new.details.narrative == ""
    told = [(row.name, row.people, row.mark, row.colour) for row in new.groups]
    assert told == [(row.name, row.people, row.mark, row.colour) for row in earlier.groups]
    assert not {row.id for row in new.groups} & {row.id for row in earlier.groups}


def test_nothing_else_comes_along() -> None:
    new = carry(make_workshop(*a_day()))

    assert {row.table for row in new} == {
        kind.table for kind in (WorkshopDetails, FrozenFramework, PartnerGroup, EarlierRating, Action)
    }  # fmt: skip


def test_the_new_workshop_is_not_undone_back_to_nothing() -> None:
    change = carried_change(make_workshop(), REQUEST, make_stamp(9))

    assert (change.kind, change.label) == ("log", "carry an earlier workshop forward")


def test_every_row_of_the_new_workshop_has_an_id_of_its_own() -> None:
    change = carried_change(make_workshop(*a_day()), REQUEST, make_stamp(9, counting_ids()))

    ids = [(row.row.table, row.row.id) for row in change.rows]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("title", ["", "  \n "])
def test_a_new_workshop_needs_a_title(title: str) -> None:
    with pytest.raises(EditRefusedError, match="Give the workshop a title first"):
        carried_change(make_workshop(), CarryForward(title), make_stamp())


def test_an_earlier_workbook_without_a_framework_is_refused() -> None:
    earlier = make_workshop()

    with pytest.raises(EditRefusedError, match="no framework to go on with"):
        carried_change(earlier.without_row(earlier.frameworks[0]), REQUEST, make_stamp())


def test_what_would_come_along_is_said_beforehand() -> None:
    found = carried(make_workshop(*a_day()))

    assert (found.frameworks, found.ratings, found.actions) == (1, 2, 1)
    assert found.words == f"From “{ORIGIN}”: 1 framework, 2 agreed ratings and 1 open action."


def test_place_and_times_are_offered_again_and_the_day_is_not() -> None:
    request = usual_request(make_workshop())

    assert (request.place, request.held_on) == ("Northborough", None)
    assert (request.starts_at, request.ends_at) != (None, None)


def test_an_origin_without_a_day_is_the_title_alone() -> None:
    earlier = make_workshop(*a_day())

    new = carry(earlier.with_row(replace(earlier.details, held_on=None)))

    assert [row.carried_from for row in new.rows(Action)] == ["Northborough peer challenge"]
