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

DIVERGENCE = (
    "divergence",
    "Divergence",
    (
        "How far the ratings of a round lie apart: the figures that the room hears in words, and last three measures "
        "for analysts. Where there are too few people, or the scale is a choice of names, a figure is blank."
    ),
)
MIDDLES = (
    "group_middles",
    "Group middles",
    "The median of each partner group of three or more people in a round.",
)
PEOPLE = DataColumn("people", "People", "whole number")
COLUMNS = (
    *(ROUND, PEOPLE),
    DataColumn("words", "In words", description="What the room hears of it."),
    DataColumn("lowest", "Lowest", "whole number"),
    DataColumn("highest", "Highest", "whole number"),
    DataColumn("middle", "Middle", "number", "The median of all people; from three people on."),
    DataColumn("window_low", "8 in 10 from", "whole number", "Eight in ten people rated from here …"),
    DataColumn("window_high", "8 in 10 to", "whole number", "… to here; from five people on."),
    DataColumn("spread", "Spread", choices=tuple(str(each) for each in Spread)),
    DataColumn("group_gap", "Gap between groups", "number", "The largest middle of a group less the smallest."),
    DataColumn("groups_differ", "Groups differ", "yes or no", "Whether that gap is wide."),
    DataColumn("lower_groups", "Who sees it lower"),
    DataColumn("higher_groups", "Who sees it higher"),
    DataColumn("partners_middle", "Middle of groups", "number", "The median when each partner group counts once."),
    DataColumn("two_camps", "Two camps", "yes or no"),
    DataColumn("low_camp_people", "Low camp, people", "whole number", "People in the lower camp."),
    DataColumn("low_camp_top", "Low camp, at most", "whole number", "They rated this or less."),
    DataColumn("high_camp_people", "High camp, people", "whole number", "People in the higher camp."),
    DataColumn("high_camp_bottom", "High camp, at least", "whole number", "They rated this or more."),
    DataColumn("away", "Away from the middle", "whole number", "People away from the middle."),
    DataColumn("away_points", "Away means points", "whole number", "So many points or more away from the middle."),
    DataColumn("moved", "Moved", "whole number", "The fewest who changed their value since the round before."),
    DataColumn("shown", "Shown to the room", "yes or no", "Whether this or a later round stood on the wall."),
    DataColumn("interquartile_range", "Interquartile range", "number", "With quartiles between values interpolated."),
    DataColumn("agreement_van_der_eijk", "Agreement A", "number", "Van der Eijk (2001): -1 two ends, 1 all agree."),
    DataColumn("consensus_tastle_wierman", "Consensus", "number", "Tastle and Wierman (2007): 0 two ends, 1 all agree."),
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
        DataColumn("middle", "Middle", "number", "The median of the group."),
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
