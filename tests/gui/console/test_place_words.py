"""Names of places hold for cells of a grid, and for options that a newer framework no longer has."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from icbo_desktop.domain.framework import Domain
from icbo_desktop.domain.route import PlaceKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.pages import make_page
from icbo_desktop.ui.console.place_words import item_name
from icbo_desktop.ui.console.profile_card import ProfileCard
from icbo_desktop.ui.shared.captions import Caption
from tests.gui.console.shipped_views import APPRAISAL, first_place, grid_of, shipped_view
from tests.unit.packs.pack_shape import shipped

ROUTE_MAP = "stp-route-map-2017"


def test_cell_is_named_by_its_criterion_and_its_option():
    view = shipped_view(APPRAISAL)
    grid = grid_of(view)

    assert item_name(view, grid.cell(grid.criteria[0], grid.options[0])) == (
        "1 Value for money · Loose federation"
    )
    assert item_name(view, grid.option_item(grid.options[0])) == "Loose federation"


def test_option_that_is_gone_is_named_by_what_it_was_an_option_of():
    view = shipped_view(APPRAISAL)
    grid = grid_of(view)

    assert item_name(view, Item(APPRAISAL, "d1", "gone")) == item_name(view, grid.item)
    assert item_name(view, Item(APPRAISAL, grid.criteria[0].id, "gone")) == "1 Value for money"


def view_with_domains_rated_by_name() -> SessionView:
    """A session at the summary of a framework whose domains are choices between names."""
    framework = shipped(ROUTE_MAP)
    nominal = next(scale for scale in framework.scales if scale.is_nominal)

    def rated(domain: Domain) -> Domain:
        return replace(domain, scale=nominal.id)

    changed = replace(framework, domains=tuple(map(rated, framework.domains)))
    return replace(shipped_view(ROUTE_MAP), frameworks={ROUTE_MAP: changed})


def test_domain_rated_by_names_stands_in_no_profile_but_in_words(qtbot: QtBot):
    place = first_place(PlaceKind.SUMMARY, ROUTE_MAP)

    page = make_page(view_with_domains_rated_by_name(), place, set())
    qtbot.addWidget(page)

    words = [caption.text() for caption in page.findChildren(Caption)]
    titles = [card.caption.text() for card in page.findChildren(ProfileCard)]
    word = shipped(ROUTE_MAP).words.domain
    assert f"{word} choices" in words
    assert f"{word} ratings" not in titles
