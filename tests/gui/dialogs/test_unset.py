"""What a session leaves open, and the place of the route to go back to."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.setting import SetScope
from icbo_desktop.domain.route import PlaceKind, places, plan_route
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.dialogs.unset import open_ends
from tests.builders import make_framework, make_grid_framework, make_grid_workshop, make_workshop

GRID = make_grid_framework()


def test_standards_of_a_domain_that_is_left_out_are_not_open():
    workshop = make_workshop(SetScope("made-up", ("d1",)))

    ends = open_ends(workshop, {"made-up": make_framework()})

    assert {end.place.item.item_id.partition(".")[0] for end in ends.standards} == {"d2"}


@pytest.mark.parametrize(
    ("item_id", "option_id", "kind"),
    [
        ("d1.safety", "", PlaceKind.STANDARD),
        ("d1.money", "", PlaceKind.GRID),
        ("d1.money", "d1.loose", PlaceKind.OPTION),
        ("d1", "d1.loose", PlaceKind.OPTION),
        ("d3.pilot", "d3.pilot.north", PlaceKind.OPTION),
        ("sources", "", PlaceKind.CHECKLIST),
        ("d2", "", PlaceKind.DOMAIN_CLOSE),
    ],
)
def test_action_leads_to_a_place_of_the_route(item_id: str, option_id: str, kind: PlaceKind):
    workshop = make_grid_workshop(AddAction(Item(GRID.id, item_id, option_id), "Do it"))
    frameworks = {GRID.id: GRID}

    (end,) = open_ends(workshop, frameworks).actions

    assert end.place.kind is kind
    assert end.place in places(plan_route(workshop, frameworks))


def test_action_that_is_done_lacks_nothing():
    workshop = make_workshop(AddAction(Item(), "Do it"))
    (action,) = (row for row in workshop if row.table == "action")
    done = workshop.with_row(replace(action, status="done"))

    assert open_ends(done, {"made-up": make_framework()}).actions == ()
