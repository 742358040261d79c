"""Many workshops as one overview: counted, never summed, and not told over fewer than five places."""

from dataclasses import replace
from datetime import date
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.programme import WorkshopSummary
from icbo_desktop.domain.programme_overview import ItemOverview, overview_of
from tests.builders import make_framework
from tests.unit.domain.programmes import DAY, FRAMEWORK, ITEM, acting, overview, rated

NEXT_YEAR = date(2027, 3, 1)


def of_item(*workshops: WorkshopSummary) -> ItemOverview:
    return next(each for each in overview(*workshops).items if each.item == ITEM)


def places(*values: int | None) -> list[WorkshopSummary]:
    return [rated(f"Place {number}", value) for number, value in enumerate(values)]


@given(st.lists(st.integers(1, 10) | st.none(), max_size=14))
def test_a_distribution_counts_every_place_once_or_is_not_told(values: list[int | None]):
    found = of_item(*places(*values)).distribution
    told = [value for value in values if value is not None]
    assert found.places == len(told)
    if len(told) < 5:
        assert (found.counts, found.middle) == ((), None)
    else:
        assert sum(count for _, count in found.counts) == len(told)
        assert found.middle == median(told)


def test_a_place_counts_by_its_latest_workshop():
    others = places(5, 5, 5, 5)
    found = of_item(*others, rated("Holt", 9, held_on=NEXT_YEAR), rated("Holt", 1))
    assert dict(found.distribution.counts)[9] == 1
    assert dict(found.distribution.counts)[1] == 0


def test_a_rating_on_another_scale_is_not_counted():
    values = places(5, 5, 5, 5, 5, 6)
    (part,) = values[-1].frameworks
    stands = tuple(replace(each, scale="ordinal:1=,2=") for each in part.stands)
    values[-1] = replace(values[-1], frameworks=(replace(part, stands=stands),))
    found = of_item(*values)
    assert (found.distribution.places, found.off_scale) == (5, 1)


def test_movement_is_told_from_five_places_on():
    then = [rated(f"Place {number}", 5) for number in range(5)]
    now = [rated(f"Place {number}", 5 + number % 2, held_on=NEXT_YEAR) for number in range(5)]
    assert of_item(*then, *now).moves.counts == {"same": 3, "up": 2}
    assert of_item(*then[:4], *now[:4]).moves.counts is None


def test_a_place_is_told_how_it_moved_by_itself():
    (moves,) = overview(rated("Holt", 4), rated("Holt", 6, held_on=NEXT_YEAR)).moves
    assert (moves.place, dict(moves.counts)) == ("Holt", {"up": 1})


def test_the_years_are_told_each_over_its_own_places():
    then = [rated(f"Place {number}", 4) for number in range(5)]
    now = [rated(f"Place {number}", 6, held_on=NEXT_YEAR) for number in range(4)]
    found = dict(of_item(*then, *now).years)
    assert found[DAY.year].middle == 4
    assert (found[NEXT_YEAR.year].places, found[NEXT_YEAR.year].middle) == (4, None)


def test_a_workshop_without_a_date_is_in_no_year():
    assert overview(rated("Holt", 4, held_on=None)).years == ()


def test_actions_under_five_places_are_not_counted():
    few = overview(*(acting(f"Place {number}", "Map the budget") for number in range(4)))
    assert [(each.told, each.themes) for each in few.actions] == [(None, ())]


def test_actions_of_five_places_are_counted_with_their_words():
    five = overview(*(acting(f"Place {number}", "Map the budget") for number in range(5)))
    (found,) = five.actions
    assert found.told is not None
    assert (found.told["all"], found.told["medium"], found.told["open"]) == (5, 5, 5)
    assert {theme.words for theme in found.themes} == {"map", "budget"}


def test_versions_are_matched_by_id_and_counted():
    newer = replace(make_framework(), version="1.1.0")
    workshops = places(4, 5, 5, 5, 6)
    (part,) = workshops[0].frameworks
    workshops[0] = replace(workshops[0], frameworks=(replace(part, version="0.9.0"),))
    found = overview_of(newer, [(each.place, each) for each in workshops])
    assert found.versions == (("0.9.0", 1), ("1.0.0", 4))
    assert next(each for each in found.items if each.item == ITEM).distribution.places == 5


def test_two_texts_of_one_version_are_noticed():
    workshops = places(4, 5)
    (part,) = workshops[0].frameworks
    workshops[0] = replace(workshops[0], frameworks=(replace(part, sha256="other"),))
    assert overview(*workshops).texts == {FRAMEWORK.version: 2}
