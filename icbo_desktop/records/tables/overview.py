"""The overview: a row for every place that was in scope or that anything was said of. Other tables refer to it."""

from collections.abc import Iterable, Iterator

from icbo_desktop.domain.coverage import coverage_of, coverage_words
from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.grid import grids_of
from icbo_desktop.domain.rows import RECORD_TYPES, Item, item_of
from icbo_desktop.domain.standing import Standing, agreed_value
from icbo_desktop.records.scope import ScopedFramework, standard_names
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import (
    DOMAIN,
    FRAMEWORK,
    FRAMEWORK_NAME,
    GONE,
    LEVELS,
    OVERVIEW,
    PLACE_COLUMNS,
    WORKSHOP,
    Places,
    said,
)
from icbo_desktop.translation import marked

DESCRIPTION = marked(
    "A row for every standard, rating of an option, domain and list in scope, and for whatever else something "
    "was said of. A blank is not said, and never nought. Ratings are places in an order: never add them up."
)
SCALE_KINDS = (marked("ordinal"), marked("nominal"))
COLUMNS = (
    *PLACE_COLUMNS,
    DataColumn("level", marked("Level"), choices=(*LEVELS, GONE)),
    DataColumn("standing", marked("Standing"), choices=tuple(str(each) for each in Standing)),
    DataColumn(
        "agreed", marked("Agreed"), "whole number", marked("The rating that the room agreed.")
    ),
    DataColumn("agreed_words", marked("Agreed, in words")),
    DataColumn(
        "people", marked("People"), "whole number", marked("How many rated in the last round.")
    ),
    DataColumn(
        "rounds",
        marked("Rounds"),
        "whole number",
        marked("The number of the last round in which anybody rated."),
    ),
    DataColumn(
        "round_shown",
        marked("Round shown"),
        "whole number",
        marked("The last round that was shown to the room."),
    ),
    DataColumn(
        "coverage",
        marked("Coverage"),
        description=marked("How much of a domain or framework was gone through."),
    ),
    DataColumn(
        "reason",
        marked("Why"),
        description=marked("Why it was parked, not applicable or not rated."),
    ),
    DataColumn("no_action_reason", marked("Why no action")),
    DataColumn("agreed_to_differ", marked("Agreed to differ"), "yes or no"),
    DataColumn("full_title", marked("Title in full")),
    DataColumn(
        "in_scope",
        marked("In scope"),
        "yes or no",
        marked("Whether it was in the scope of the workshop."),
    ),
    FRAMEWORK_NAME,
    DataColumn(
        "scale",
        marked("Scale"),
        description=marked("The id of the scale it is rated on."),
        is_aside=True,
    ),
    DataColumn("scale_kind", marked("Kind of scale"), choices=SCALE_KINDS, is_aside=True),
    DataColumn(
        "lowest",
        marked("Lowest point"),
        "whole number",
        marked("The scale's lowest."),
        is_aside=True,
    ),
    DataColumn(
        "highest",
        marked("Highest point"),
        "whole number",
        marked("The scale's highest."),
        is_aside=True,
    ),
    DataColumn(
        "place",
        marked("Place"),
        description=marked("Names this row; other tables refer to it."),
        is_aside=True,
    ),
    DataColumn("framework_id", marked("Framework id"), is_aside=True),
    DataColumn("item_id", marked("Item id"), is_aside=True),
    DataColumn("option_id", marked("Option id"), is_aside=True),
)


def overview_table(places: Places, others: Iterable[Item] = ()) -> DataTable:
    """The overview; `others` are places that only the history speaks of."""
    rows = tuple(overview_row(places, item) for item in all_items(places, others))
    return DataTable(OVERVIEW, marked("Overview"), DESCRIPTION, COLUMNS, rows, key=("place",))


def all_items(places: Places, others: Iterable[Item]) -> tuple[Item, ...]:
    """Every place in scope and every one that any record belongs to, in the order of the record."""
    spoken = (item_of(row) for kind in RECORD_TYPES for row in places.workshop.rows(kind))
    known = (item for part in places.scope.parts for item in part_items(places, part))
    return places.ordered((*known, *spoken, *others))


def part_items(places: Places, part: ScopedFramework) -> Iterator[Item]:
    """The framework, its lists, domains, standards, cells and options."""
    yield Item(part.id)
    yield from (Item(part.id, each.id) for each in part.checklists)
    for domain in part.domains:
        yield domain.item
        for scoped in domain.standards:
            yield from (item for item, _ in standard_names(scoped))
        for grid in grids_of(places.workshop, domain.framework, domain.domain):
            yield grid.item
            yield from (grid.option_item(option) for option in grid.options)


def overview_row(places: Places, item: Item) -> tuple[Value, ...]:
    workshop, scope = places.workshop, places.scope
    level = places.level(item)
    assessment = workshop.assessment(item)
    name, key = places.ends(item)
    return (
        *places.cells(item),
        level,
        None if level in (WORKSHOP, FRAMEWORK) else str(scope.standing(item)),
        *rating_cells(places, item),
        (assessment.revealed_round if assessment else 0) or None,
        said(coverage_cell(places, item, level)),
        said(assessment.status_reason) if assessment else None,
        said(assessment.no_action_reason) if assessment else None,
        assessment.agreed_to_differ if assessment else None,
        places.full_title(item),
        scope.is_in_scope(item) or level in (WORKSHOP, FRAMEWORK),
        name,
        *scale_cells(places, item),
        key,
        said(item.framework_id),
        said(item.item_id),
        said(item.option_id),
    )


def rating_cells(places: Places, item: Item) -> tuple[Value, ...]:
    """What was agreed, in words too, and how many rated in how many rounds."""
    agreed, scale = agreed_value(places.workshop, item), places.scale(item)
    words = scale.words(agreed) if scale is not None and agreed is not None else None
    number = last_round(places.workshop, item)
    by_group = ratings_by_group(places.workshop, item, number)
    people = sum(len(values) for values in by_group.values())
    return (agreed, words, people or None, number or None)


def scale_cells(places: Places, item: Item) -> tuple[Value, ...]:
    scale = places.scale(item)
    if scale is None:
        return (None, None, None, None)
    return (scale.id, scale.kind, scale.lowest, scale.highest)


def coverage_cell(places: Places, item: Item, level: str) -> str:
    """The coverage of a domain or a framework in words; empty for all else."""
    framework = places.framework(item)
    if framework is None or level not in (DOMAIN, FRAMEWORK):
        return ""
    domains = (framework.domain(item.item_id),) if level == DOMAIN else None
    found = coverage_of(places.workshop, framework, domains)
    return coverage_words(found, framework.words.standard)
