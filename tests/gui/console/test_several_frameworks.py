"""Several frameworks in one workbook: each has its heading, its counts and its own summary."""

import pytest

from icbo_desktop.domain.close_down import close_down
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.console.coverage_words import domain_coverage
from icbo_desktop.ui.console.overview import framework_overview, overview
from icbo_desktop.ui.console.place_words import place_name, place_tag, position_words
from icbo_desktop.ui.console.route_rows import RowKind, route_rows
from icbo_desktop.ui.console.summary_cards import OverviewCard
from icbo_desktop.ui.dialogs.destinations import destinations_of, found
from tests.gui.console.conftest import MakeDesk
from tests.gui.console.shipped_views import APPRAISAL, shipped_view, standard_place
from tests.unit.packs.pack_shape import shipped

LEADERSHIP = standard_place("icbo-2018", "d1.leadership")
PURPOSE = standard_place("ipc-matrix-2008", "matrix.purpose")
SHARE = standard_place("kings-fund-2015", "d1.share")
WHO = standard_place("kings-fund-2015", "d2.who")
TWO = ("icbo-2018", "ipc-matrix-2008")


def test_route_has_a_heading_for_each_framework_and_none_for_one_alone():
    both = [row.title for row in route_rows(shipped_view(*TWO)) if row.kind is RowKind.FRAMEWORK]
    alone = [row for row in route_rows(shipped_view("icbo-2018")) if row.kind is RowKind.FRAMEWORK]

    assert both == [shipped(one).short_title for one in TWO]
    assert alone == []


def test_heading_of_a_framework_hides_none_of_its_places():
    view = shipped_view(*TWO, at=PURPOSE)

    here = [row for row in route_rows(view) if row.is_here]

    assert [row.place for row in here] == [PURPOSE]


def test_standards_are_counted_in_their_own_framework():
    view = shipped_view(*TWO)

    assert position_words(view, LEADERSHIP) == "2 of 22"
    assert position_words(view, PURPOSE) == "1 of 7"


def test_places_tell_their_framework_where_there_are_several():
    view = shipped_view(*TWO)

    assert place_name(view, PURPOSE) == "IPC matrix (2008): 1 Purpose and strategy"
    assert place_tag(view, PURPOSE).startswith("IPC matrix (2008) · ")
    assert place_name(shipped_view("ipc-matrix-2008"), PURPOSE) == "1 Purpose and strategy"


def test_ratings_on_different_scales_are_never_compared():
    edits = (SetAgreedRating(LEADERSHIP.item, 9), SetAgreedRating(PURPOSE.item, 4))
    view = shipped_view(*TWO, edits=edits)

    (icbo,) = framework_overview(view, shipped("icbo-2018")).extremes
    (matrix,) = framework_overview(view, shipped("ipc-matrix-2008")).extremes

    assert icbo.startswith("Rated so far, at 9: ")
    assert matrix.startswith("Rated so far, at 4 Integrated: ")
    assert not any("at 9" in line for line in overview(view).extremes)


def test_scales_of_one_framework_are_told_apart_by_their_ends():
    working = Item("kings-fund-2015", "d1.working")
    fund = Item("kings-fund-2015", "d1.better-care-fund")
    edits = (SetAgreedRating(working, 2), SetAgreedRating(fund, 6))

    lines = overview(shipped_view("kings-fund-2015", edits=edits)).extremes

    assert [line.partition("”.")[0] for line in lines] == [
        "From “They do not work at all” to “They work extremely well",
        "From “Unimportant, or no impact” to “Very important, or high impact",
    ]


def test_choice_is_neither_strongest_nor_lowest():
    view = shipped_view("kings-fund-2015", edits=(SetAgreedRating(WHO.item, 4),))

    assert overview(view).extremes == ()


def test_what_is_only_discussed_lacks_no_rating_once_it_was_discussed():
    before = overview(shipped_view("kings-fund-2015"))
    after = overview(shipped_view("kings-fund-2015", edits=(SetStatus(SHARE.item, "discussed"),)))

    (gone,) = set(before.unset) - set(after.unset)
    assert gone == "1 · Share of the budget: not reached"
    assert "1 of the other 22 discussed" in after.counts[0]


def test_domain_with_nothing_to_rate_counts_what_was_discussed():
    item = Item("commissioning-partnership", "questions.users")
    view = shipped_view("commissioning-partnership", edits=(SetStatus(item, "discussed"),))
    framework = shipped("commissioning-partnership")

    assert domain_coverage(view, framework, framework.domains[0]) == "1 of 13 discussed"


def test_grid_counts_every_cell():
    view = shipped_view(APPRAISAL)
    framework = shipped(APPRAISAL)

    assert domain_coverage(view, framework, framework.domains[0]) == "0 of 98 rated"
    assert overview(view).unset[0].endswith(": 0 of 98 rated")


def test_summary_has_a_card_for_all_and_one_for_each_framework(make_desk: MakeDesk):
    desk = make_desk(shipped_view(*TWO, at=Place(PlaceKind.SUMMARY)))

    captions = [card.caption.text() for card in desk.console.centre.findChildren(OverviewCard)]

    assert captions == ["Where we are, over all", *(shipped(one).short_title for one in TWO)]


def test_go_to_finds_an_option_and_the_result_by_their_words():
    destinations = destinations_of(shipped_view(APPRAISAL))

    (alliance,) = found(destinations, "alliance")
    (result,) = found(destinations, "result")

    assert (alliance.place.kind, alliance.detail) == (PlaceKind.OPTION, "0 of 14 rated")
    assert (result.place.kind, result.detail) == (PlaceKind.GRID, "0 of 98 rated")


def test_end_of_session_names_options_and_not_each_criterion():
    view = shipped_view(APPRAISAL)

    ends = close_down(view.workshop, view.frameworks).decisions

    assert [end.place.kind for end in ends] == [PlaceKind.OPTION] * 7
    assert all(end.place in {step.place for step in view.route} for end in ends)


@pytest.mark.parametrize("typed", ["person-centred", "person centred", "centred"])
def test_go_to_finds_words_with_a_hyphen(typed: str):
    first, second, *_ = found(destinations_of(shipped_view("cbo-2015")), typed)

    assert (first.place.kind, second.place.kind) == (PlaceKind.DOMAIN_OPENING, PlaceKind.STANDARD)


def test_go_to_finds_a_domain_and_all_in_it_by_its_number():
    names = [one.text for one in found(destinations_of(shipped_view("cbo-2015")), "domain 1")]

    assert [name.split("  ")[0] for name in names] == [
        "Domain 1", "1 · 1", "1 · 2", "1 · 3", "Domain 1"
    ]  # fmt: skip


def test_go_to_counts_standards_without_numbers_in_their_domain():
    (first,) = found(destinations_of(shipped_view("kings-fund-2015")), "2.1")

    assert first.text.startswith("2 · 1  ")
