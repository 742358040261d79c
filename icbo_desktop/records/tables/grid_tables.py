"""Grids as tables: how much each criterion counts, and what comes of each option. Nothing is added up."""

from collections.abc import Iterator

from icbo_desktop.domain.grid import (
    Grid,
    grids_of,
    leading,
    leading_sentence,
    results_of,
    sensitivity_sentence,
    weights_of,
)
from icbo_desktop.domain.rows import Item, Weight, item_of
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import PLACE_COLUMNS, PLACE_ENDS, Places, said
from icbo_desktop.translation import marked

RESULTS = (
    "grid_results",
    marked("Options"),
    marked(
        "What comes of each option of a grid. The middle is the median of its criteria, each counted as often as it "
        "weighs. The rating of each criterion for each option is in the overview."
    ),
)
WEIGHTS = (
    "weights",
    marked("Weights"),
    marked(
        "How much each criterion of a grid counts: 0 to 10, and 1 where the room has not said otherwise."
    ),
)
RESULT_COLUMNS = (
    *PLACE_COLUMNS,
    DataColumn("middle", marked("Middle"), "number"),
    DataColumn("lowest", marked("Lowest"), "whole number"),
    DataColumn("highest", marked("Highest"), "whole number"),
    DataColumn("rated", marked("Criteria rated"), "whole number"),
    DataColumn(
        "counted",
        marked("Criteria counted"),
        "whole number",
        marked("Those with a weight above nought."),
    ),
    DataColumn(
        "favourable",
        marked("Favourable"),
        "whole number",
        marked("Rated above the middle of the scale."),
    ),
    DataColumn(
        "leads", marked("Leads"), "yes or no", marked("Whether it leads, alone or with others.")
    ),
    DataColumn("leading_words", marked("Which leads")),
    DataColumn("sensitivity_words", marked("What hangs on the weights")),
    *PLACE_ENDS,
)
WEIGHT_COLUMNS = (
    *PLACE_COLUMNS,
    DataColumn("weight", marked("Weight"), "whole number"),
    DataColumn("set_by_room", marked("Set by the room"), "yes or no"),
    *PLACE_ENDS,
)


def results_table(places: Places) -> DataTable:
    rows = tuple(row for grid in all_grids(places) for row in result_rows(places, grid))
    return DataTable(*RESULTS, RESULT_COLUMNS, rows, key=("place",))


def all_grids(places: Places) -> Iterator[Grid]:
    for part in places.scope.parts:
        for domain in part.domains:
            yield from grids_of(places.workshop, domain.framework, domain.domain)


def result_rows(places: Places, grid: Grid) -> Iterator[tuple[Value, ...]]:
    """A row for each option; figures only where something was rated."""
    results = results_of(places.workshop, grid)
    leaders = {option.id for option in leading(results)}
    said_of_all = (
        said(leading_sentence(places.workshop, grid)),
        said(sensitivity_sentence(places.workshop, grid)),
    )
    for result in results:
        item = grid.option_item(result.option)
        middle = float(result.middle) if result.middle is not None else None
        yield (
            *(*places.cells(item), middle, result.lowest, result.highest),
            *(result.rated, result.counted),
            result.favourable if middle is not None else None,
            (result.option.id in leaders) if leaders else None,
            *(*said_of_all, *places.ends(item)),
        )


def weights_table(places: Places) -> DataTable:
    """The weight of every criterion; rows of what is in no grid any more come last."""
    found: dict[Item, int] = {}
    for grid in all_grids(places):
        weights = weights_of(places.workshop, grid)
        for criterion_id, weight in weights.items():
            found[Item(grid.item.framework_id, criterion_id)] = weight
    given = {item_of(row): row.weight for row in places.workshop.rows(Weight)}
    rows = tuple(
        (*places.cells(item), weight, item in given, *places.ends(item))
        for item, weight in (given | found).items()
    )
    return DataTable(*WEIGHTS, WEIGHT_COLUMNS, rows, key=("place",))
