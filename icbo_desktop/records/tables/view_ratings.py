"""The view ratings as tables: a row each, a row for each place, and counted."""

from collections import Counter
from collections.abc import Iterator, Sequence

from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.rows import Item, ViewRating
from icbo_desktop.records.round_figures import round_numbers
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import (
    PLACE_COLUMNS,
    PLACE_ENDS,
    Places,
    placed_table,
    said,
)
from icbo_desktop.translation import marked, tr

GROUP = DataColumn(
    "group",
    marked("Partner group"),
    description=marked("As it may be told; small groups together."),
)
GROUP_ID = DataColumn("group_id", marked("Group id"), refers_to="partner_groups", is_aside=True)
ROUND = DataColumn("round", marked("Round"), "whole number", marked("Rounds count from 1."))
VALUE = DataColumn(
    "value", marked("Value"), "whole number", marked("The point of the scale. Never add them up.")
)
LABEL = DataColumn("label", marked("Label"), description=marked("What the point is called."))
LONG = (
    "ratings",
    marked("Ratings"),
    marked(
        "A row for each view rating. Seats count from 1 in each group and round; nobody is followed from "
        "one round to the next."
    ),
)
MOST_COLUMNS = 1_000  # of groups in rounds, far below what a sheet holds; all are among the ratings
WIDE = (
    "ratings_wide",
    marked("Ratings by group"),
    marked(
        "A row for each place and a column for each partner group and round: how many chose which value, as "
        "“2 at 5, 1 at 7”. Blank: nobody of the group rated."
    ),
)
TALLIES = (
    "tallies",
    marked("Tallies"),
    marked(
        "How many people of a group chose which value in a round. A value without a row was chosen by nobody."
    ),
)


def ratings_table(places: Places) -> DataTable:
    columns = (
        ROUND,
        GROUP,
        DataColumn("seat", marked("Seat"), "whole number"),
        VALUE,
        LABEL,
        GROUP_ID,
    )
    return placed_table(places, LONG, columns, rating_rows(places))


def rating_rows(places: Places) -> Iterator[tuple[Item, tuple[Value, ...]]]:
    names = places.scope.names
    order = {group.id: position for position, group in enumerate(places.scope.groups)}
    for item in places.rated:
        labels = labels_of(places, item)
        here = places.workshop.at(ViewRating, item)
        for row in sorted(here, key=lambda row: (row.round, order.get(row.group_id, -1), row.seat)):
            label = labels.get(row.value)
            name = names.get(row.group_id)
            yield item, (row.round, name, row.seat, row.value, label, row.group_id, row.id)


def labels_of(places: Places, item: Item) -> dict[int, str]:
    """The labels of the points of the item's scale that have one."""
    scale = places.scale(item)
    return {point.value: point.label for point in scale.points if point.label} if scale else {}


def tallies_table(places: Places) -> DataTable:
    columns = (
        *PLACE_COLUMNS,
        *(ROUND, GROUP, VALUE, LABEL),
        DataColumn("people", marked("People"), "whole number", marked("How many chose it.")),
        *(*PLACE_ENDS, GROUP_ID),
    )
    rows = tuple(tally_rows(places))
    return DataTable(*TALLIES, columns, rows, key=("place", "round", "group_id", "value"))


def tally_rows(places: Places) -> Iterator[tuple[Value, ...]]:
    names = places.scope.names
    for item in places.rated:
        labels, cells, ends = labels_of(places, item), places.cells(item), places.ends(item)
        for number in round_numbers(places.workshop, item):
            for group_id, values in ratings_by_group(places.workshop, item, number).items():
                for value, people in sorted(Counter(values).items()):
                    label = labels.get(value)
                    yield (*cells, number, names[group_id], value, label, people, *ends, group_id)


def wide_table(places: Places) -> DataTable:
    """A row for each place that was rated; a column only for groups and rounds that anybody rated in."""
    used = {(row.round, row.group_id) for row in places.workshop.rows(ViewRating)}
    chosen = [
        (number, position, group)
        for number in sorted({number for number, _ in used})
        for position, group in enumerate(places.scope.groups, start=1)
        if (number, group.id) in used
    ][:MOST_COLUMNS]
    columns = tuple(
        DataColumn(
            f"round_{number}_group_{position}",
            tr("{group}, round {number}", group=group.name, number=number),
            description=tr(
                "{group}, round {number}: how many chose which value.",
                group=group.name,
                number=number,
            ),
        )
        for number, position, group in chosen
    )
    found = [(number, group.id) for number, _, group in chosen]
    rows = tuple(
        (*places.cells(item), *wide_cells(places, item, found), *places.ends(item))
        for item in places.rated
    )
    return DataTable(*WIDE, (*PLACE_COLUMNS, *columns, *PLACE_ENDS), rows, key=("place",))


def wide_cells(places: Places, item: Item, found: Sequence[tuple[int, str]]) -> Iterator[Value]:
    rounds = {
        number: ratings_by_group(places.workshop, item, number)
        for number in round_numbers(places.workshop, item)
    }
    for number, group_id in found:
        yield counts_words(rounds.get(number, {}).get(group_id, ()))


def counts_words(values: Sequence[int]) -> str | None:
    """As "2 at 5, 1 at 7"; None where nobody rated."""
    counts = sorted(Counter(values).items())
    return said(
        ", ".join(
            tr("{people} at {rating}", people=people, rating=value) for value, people in counts
        )
    )
