"""How far ratings lie apart as tables, round by round, with the measures for analysts. Nothing is ever summed."""

from collections.abc import Iterator

from icbo_desktop.domain.divergence import Divergence, Spread
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wording import listed
from icbo_desktop.records.round_figures import RoundFigures, heard_sentences, rounds_of, was_shown
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import PLACE_COLUMNS, PLACE_ENDS, Places, said
from icbo_desktop.records.tables.view_ratings import GROUP, GROUP_ID, ROUND
from icbo_desktop.translation import marked

DIVERGENCE = (
    "divergence",
    marked("Divergence"),
    marked(
        "How far the ratings of a round lie apart: the figures that the room hears in words, and last three measures "
        "for analysts. Where there are too few people, or the scale is a choice of names, a figure is blank."
    ),
)
MIDDLES = (
    "group_middles",
    marked("Group middles"),
    marked("The median of each partner group of three or more people in a round."),
)
PEOPLE = DataColumn("people", marked("People"), "whole number")
COLUMNS = (
    *(ROUND, PEOPLE),
    DataColumn("words", marked("In words"), description=marked("What the room hears of it.")),
    DataColumn("lowest", marked("Lowest"), "whole number"),
    DataColumn("highest", marked("Highest"), "whole number"),
    DataColumn("middle", marked("Middle"), "number", marked("The median of all people; from three people on.")),
    DataColumn("window_low", marked("8 in 10 from"), "whole number", marked("Eight in ten people rated from here …")),
    DataColumn("window_high", marked("8 in 10 to"), "whole number", marked("… to here; from five people on.")),
    DataColumn("spread", marked("Spread"), choices=tuple(str(each) for each in Spread)),
    DataColumn("group_gap", marked("Gap between groups"), "number", marked("The largest middle of a group less the smallest.")),
    DataColumn("groups_differ", marked("Groups differ"), "yes or no", marked("Whether that gap is wide.")),
    DataColumn("lower_groups", marked("Who sees it lower")),
    DataColumn("higher_groups", marked("Who sees it higher")),
    DataColumn("partners_middle", marked("Middle of groups"), "number", marked("The median when each partner group counts once.")),
    DataColumn("two_camps", marked("Two camps"), "yes or no"),
    DataColumn("low_camp_people", marked("Low camp, people"), "whole number", marked("People in the lower camp.")),
    DataColumn("low_camp_top", marked("Low camp, at most"), "whole number", marked("They rated this or less.")),
    DataColumn("high_camp_people", marked("High camp, people"), "whole number", marked("People in the higher camp.")),
    DataColumn("high_camp_bottom", marked("High camp, at least"), "whole number", marked("They rated this or more.")),
    DataColumn("away", marked("Away from the middle"), "whole number", marked("People away from the middle.")),
    DataColumn("away_points", marked("Away means points"), "whole number", marked("So many points or more away from the middle.")),
    DataColumn("moved", marked("Moved"), "whole number", marked("The fewest who changed their value since the round before.")),
    DataColumn("shown", marked("Shown to the room"), "yes or no", marked("Whether this or a later round stood on the wall.")),
    DataColumn("interquartile_range", marked("Interquartile range"), "number", marked("With quartiles between values interpolated.")),
    DataColumn("agreement_van_der_eijk", marked("Agreement A"), "number", marked("Van der Eijk (2001): -1 two ends, 1 all agree.")),
    DataColumn("consensus_tastle_wierman", marked("Consensus"), "number", marked("Tastle and Wierman (2007): 0 two ends, 1 all agree.")),
)  # fmt: skip
NO_FIGURES: tuple[Value, ...] = (None,) * 18


def divergence_table(places: Places) -> DataTable:
    rows = tuple(
        (*places.cells(item), *cells, *places.ends(item)) for item, cells in divergence_rows(places)
    )
    columns = (*PLACE_COLUMNS, *COLUMNS, *PLACE_ENDS)
    return DataTable(*DIVERGENCE, columns, rows, key=("place", "round"))


def rounds_everywhere(places: Places) -> Iterator[tuple[Item, Scale, RoundFigures]]:
    for item in places.rated:
        scale = places.scale(item)
        if scale is not None:
            for one in rounds_of(places.workshop, item, scale):
                yield item, scale, one


def divergence_rows(places: Places) -> Iterator[tuple[Item, tuple[Value, ...]]]:
    for item, scale, one in rounds_everywhere(places):
        measures = one.measures
        heard = heard_sentences(one, scale, places.scope.names)
        figures = spread_cells(places, one.divergence) if scale.has_middle else NO_FIGURES
        yield (
            item,
            (
                *(one.number, one.people, said(" ".join(heard))),
                *figures,
                *(one.moved, was_shown(places.workshop, item, one.number)),
                *(measures.interquartile_range, measures.agreement, measures.consensus),
            ),
        )


def spread_cells(places: Places, found: Divergence) -> tuple[Value, ...]:
    """The cells from the lowest value to the points that count as away."""
    low, high = found.window or (None, None)
    gap, camps = found.gap, found.camps
    has_middle = found.middle is not None
    return (
        *(found.lowest, found.highest, found.middle, low, high),
        str(found.spread) if found.spread else None,
        gap.size if gap else None,
        gap.is_wide if gap else None,
        names_of(places, gap.lower) if gap and gap.is_wide else None,
        names_of(places, gap.higher) if gap and gap.is_wide else None,
        found.partners_middle,
        (camps is not None) if found.spread else None,
        camps.low if camps else None,
        camps.low_top if camps else None,
        camps.high if camps else None,
        camps.high_bottom if camps else None,
        found.away if has_middle else None,
        found.away_points if has_middle else None,
    )


def names_of(places: Places, group_ids: tuple[str, ...]) -> str | None:
    return said(listed([places.scope.names[group_id] for group_id in group_ids]))


def middles_table(places: Places) -> DataTable:
    columns = (
        *PLACE_COLUMNS,
        *(ROUND, GROUP, PEOPLE),
        DataColumn("middle", marked("Middle"), "number", marked("The median of the group.")),
        *(*PLACE_ENDS, GROUP_ID),
    )
    rows = tuple(
        (
            *places.cells(item),
            *(one.number, places.scope.names[group.group_id], group.people, group.middle),
            *(*places.ends(item), group.group_id),
        )
        for item, scale, one in rounds_everywhere(places)
        if scale.has_middle
        for group in one.divergence.group_middles
    )
    return DataTable(*MIDDLES, columns, rows, key=("place", "round", "group_id"))
