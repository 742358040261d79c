"""Where a text that was found is shown: grids, options and lists lie in what the room walks through."""

from functools import cache

import pytest

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.route import PlaceKind, plan_route
from icbo_desktop.domain.rows import WHOLE, Item
from icbo_desktop.services.searched_places import NOT_ON_ROUTE, RoutePlaces
from icbo_desktop.services.searched_texts import texts_of_framework
from tests.builders import make_grid_framework, make_grid_workshop


@cache
def framework() -> Framework:
    return make_grid_framework()


@cache
def places() -> RoutePlaces:
    frameworks = {framework().id: framework()}
    return RoutePlaces(plan_route(make_grid_workshop(), frameworks), frameworks)


def item(item_id: str, option_id: str = "") -> Item:
    return Item(framework().id, item_id, option_id)


@pytest.mark.parametrize(
    ("item_id", "option_id", "kind"),
    [
        ("d1.safety", "", PlaceKind.STANDARD),
        ("d1.money", "d1.loose", PlaceKind.OPTION),
        ("d1.money", "", PlaceKind.GRID),
        ("d3.pilot", "d3.pilot.north", PlaceKind.OPTION),
        ("sources", "", PlaceKind.CHECKLIST),
        ("d2", "", PlaceKind.DOMAIN_CLOSE),
        ("", "", PlaceKind.SUMMARY),
    ],
)
def test_a_text_leads_to_where_its_item_is_shown(
    item_id: str, option_id: str, kind: PlaceKind
) -> None:
    place = places().find(item(item_id, option_id))

    assert place is not None
    assert place.kind is kind


def test_every_text_of_a_framework_with_grids_and_lists_leads_somewhere() -> None:
    texts = tuple(texts_of_framework(framework()))

    assert {text.source for text in texts} >= {"list", "option"}
    assert [text for text in texts if places().find(text.item, text.at) is None] == []


def test_a_framework_that_is_not_there_leads_nowhere() -> None:
    gone = Item("gone", "d1.one")

    assert places().find(gone) is None
    assert places().name(None, gone) == NOT_ON_ROUTE


def test_what_belongs_to_the_whole_is_called_by_its_place() -> None:
    place = places().find(WHOLE)

    assert places().name(place, WHOLE) == "Summary of the workshop"
