"""A programme's overview as data: workshops, ratings, distributions, years, movement, actions, files left out.

A figure over fewer than five places is not in them either; how many places there are is.
"""

from collections.abc import Iterator, Sequence

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.items import domain_of
from icbo_desktop.domain.movement import Direction
from icbo_desktop.domain.programme import WorkshopSummary
from icbo_desktop.domain.programme_overview import (
    TOO_FEW,
    FrameworkOverview,
    ItemOverview,
    Visit,
)
from icbo_desktop.domain.programme_places import Copy
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wording import ATTRIBUTION_WORDS
from icbo_desktop.records.programme_names import domain_title, full_name
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.translation import marked, tr

Placed = Sequence[tuple[str, WorkshopSummary]]
Overviews = Sequence[FrameworkOverview]

FEW = f"Blank where {TOO_FEW} can be counted."
FRAMEWORK = DataColumn("framework_id", marked("Framework"))
ITEM = (
    FRAMEWORK,
    DataColumn("item_id", marked("Id"), is_aside=True),
    DataColumn("option_id", marked("Option's id"), is_aside=True),
    DataColumn("standard", marked("Standard")),
)
PLACE = DataColumn("place", marked("Place"))
HELD_ON = DataColumn("held_on", marked("Date"), "date")
YEAR = DataColumn("year", marked("Year"), "whole number")
FILE = DataColumn("file", marked("File"), is_aside=True)
PLACES = DataColumn("places", marked("Places"), "whole number")


def programme_tables(
    workshops: Placed,
    overviews: Overviews,
    copies: Sequence[Copy],
    skipped: Sequence[tuple[str, str]],
) -> tuple[DataTable, ...]:
    """All tables, in the order of the sheets."""
    return (
        workshops_table(workshops, overviews),
        *(wide_table(each, number) for number, each in enumerate(overviews, start=1)),
        standards_table(overviews),
        points_table(overviews),
        years_table(overviews),
        moves_table(overviews),
        place_moves_table(overviews),
        actions_table(overviews),
        words_table(overviews),
        ratings_table(overviews),
        rooms_table(workshops),
        left_out_table(copies, skipped),
    )


def workshops_table(workshops: Placed, overviews: Overviews) -> DataTable:
    titles = {each.framework.id: each.framework.short_title for each in overviews}
    columns = (
        PLACE,
        DataColumn("place_written", tr("Place as written")),
        HELD_ON,
        YEAR,
        FRAMEWORK,
        DataColumn("framework", tr("Framework's title")),
        DataColumn("version", tr("Version")),
        DataColumn("people", tr("In the room"), "whole number"),
        DataColumn("attribution", tr("Attribution"), choices=tuple(ATTRIBUTION_WORDS.values())),
        DataColumn("rated", tr("Rated"), "whole number"),
        DataColumn("to_rate", tr("To rate"), "whole number"),
        DataColumn("discussed", tr("Discussed"), "whole number"),
        DataColumn("to_discuss", tr("To discuss"), "whole number"),
        DataColumn("cells_rated", tr("Ratings of options"), "whole number"),
        DataColumn("cells", tr("Options to rate"), "whole number"),
        FILE,
    )
    rows = [
        (
            place,
            each.place or None,
            each.held_on,
            each.year,
            part.framework_id,
            titles[part.framework_id],
            part.version,
            each.people or None,
            ATTRIBUTION_WORDS[each.attribution],
            part.coverage.rated,
            part.coverage.to_rate,
            part.coverage.discussed,
            part.coverage.to_discuss,
            part.coverage.cells_rated,
            part.coverage.cells,
            each.file,
        )
        for place, each in workshops
        for part in each.frameworks
    ]
    return DataTable(
        "workshops",
        tr("Workshops"),
        tr("Every workshop that counts, a row for each of its frameworks."),
        columns,
        rows,
        key=("file", "framework_id"),
    )


def wide_table(overview: FrameworkOverview, number: int) -> DataTable:
    """Place by place: the agreed ratings of the latest workshop of each."""
    framework = overview.framework
    rated = [each.item for each in overview.items if each.scale is not None]
    columns = (
        PLACE,
        HELD_ON,
        *(
            DataColumn(_column_name(item), full_name(framework, item), "whole number")
            for item in rated
        ),
    )
    rows = [
        (visit.place, visit.workshop.held_on, *_agreed(visit, rated)) for visit in overview.latest
    ]
    return DataTable(
        f"place_by_place_{number}",
        tr("Places · {short_title}", short_title=framework.short_title),
        tr(
            "The agreed ratings of each place's latest workshop with “{title}”.",
            title=framework.title,
        ),
        columns,
        rows,
        key=("place",),
    )


def _column_name(item: Item) -> str:
    return f"{item.item_id}/{item.option_id}" if item.option_id else item.item_id


def _agreed(visit: Visit, items: Sequence[Item]) -> Iterator[int | None]:
    stands = {stand.item: stand for stand in visit.summary.stands}
    for item in items:
        stand = stands.get(item)
        yield stand.agreed if stand is not None else None


def _named(framework: Framework, item: Item) -> tuple[Value, ...]:
    return framework.id, item.item_id, item.option_id or None, full_name(framework, item)


def _items(overviews: Overviews) -> Iterator[tuple[Framework, ItemOverview]]:
    for overview in overviews:
        for each in overview.items:
            yield overview.framework, each


def standards_table(overviews: Overviews) -> DataTable:
    columns = (
        *ITEM,
        DataColumn("places", tr("Places that rated it"), "whole number"),
        DataColumn(
            "middle", tr("Middle"), "number", tr("The median over the places. {few}", few=FEW)
        ),
        DataColumn("judged", tr("Rooms of five and more"), "whole number"),
        DataColumn("wide_apart", tr("Rooms wide apart"), "whole number", FEW),
        DataColumn("off_scale", tr("Rated on another scale"), "whole number", tr("Not counted.")),
    )
    rows = [
        (
            *_named(framework, each.item),
            each.distribution.places,
            each.distribution.middle,
            each.judged,
            each.wide,
            each.off_scale,
        )
        for framework, each in _items(overviews)
        if each.scale is not None
    ]
    words = tr("Every standard over all places, each by its latest workshop.")
    return DataTable("standards", tr("Standards"), words, columns, rows, key=_key())


def _key(*more: str) -> tuple[str, ...]:
    return ("framework_id", "standard", *more)


def points_table(overviews: Overviews) -> DataTable:
    columns = (
        *ITEM,
        DataColumn("value", tr("Point"), "whole number"),
        DataColumn("point", tr("In words")),
        PLACES,
    )
    rows = [
        (*_named(framework, each.item), value, each.scale.words(value), count)
        for framework, each in _items(overviews)
        if each.scale is not None
        for value, count in each.distribution.counts
    ]
    words = tr("How many places agreed on each point; only where five or more rated the standard.")
    return DataTable("points", tr("Distributions"), words, columns, rows, key=_key("value"))


def years_table(overviews: Overviews) -> DataTable:
    columns = (*ITEM, YEAR, PLACES, DataColumn("middle", tr("Middle"), "number", FEW))
    rows = [
        (*_named(framework, each.item), year, found.places, found.middle)
        for framework, each in _items(overviews)
        for year, found in each.years
        if found.places
    ]
    words = tr("The middle of each year, over the places that rated the standard in it.")
    return DataTable("years", tr("Years"), words, columns, rows, key=_key("year"))


WAYS: tuple[Direction, ...] = ("up", "same", "down", marked("another choice"))
MOVE_COLUMNS = (
    DataColumn("up", marked("Up"), "whole number"),
    DataColumn("same", marked("The same"), "whole number"),
    DataColumn("down", marked("Down"), "whole number"),
    DataColumn("changed", marked("Another choice"), "whole number"),
)


def moves_table(overviews: Overviews) -> DataTable:
    columns = (*ITEM, DataColumn("places", tr("Places compared"), "whole number"), *MOVE_COLUMNS)
    rows = [
        (
            *_named(framework, each.item),
            each.moves.places,
            *(None if (told := each.moves.counts) is None else told.get(way, 0) for way in WAYS),
        )
        for framework, each in _items(overviews)
        if each.moves.places
    ]
    words = tr(
        "How places that met more than once moved, first workshop to last, by standard. {few}",
        few=FEW,
    )
    return DataTable("moves", tr("Movement"), words, columns, rows, key=_key())


def place_moves_table(overviews: Overviews) -> DataTable:
    columns = (
        FRAMEWORK,
        PLACE,
        DataColumn("first_on", tr("First"), "date"),
        DataColumn("last_on", tr("Last"), "date"),
        *MOVE_COLUMNS,
        DataColumn("rated_once", tr("Rated in one of them only"), "whole number"),
    )
    rows = [
        (
            overview.framework.id,
            each.place,
            each.first.held_on,
            each.last.held_on,
            *(each.counts.get(way, 0) for way in WAYS),
            each.one_sided,
        )
        for overview in overviews
        for each in overview.moves
    ]
    words = tr("Of each place that met more than once, how many standards moved.")
    return DataTable(
        "place_moves", tr("Movement of places"), words, columns, rows, ("framework_id", "place")
    )


def actions_table(overviews: Overviews) -> DataTable:
    counts = ("all", "high", "medium", "low", "open", "done", "dropped")
    titles = {"all": tr("Actions"), "high": tr("High"), "medium": tr("Medium"), "low": tr("Low")}
    columns = (
        FRAMEWORK,
        DataColumn("domain_id", tr("Domain's id"), is_aside=True),
        DataColumn("domain", tr("Domain")),
        DataColumn("places", tr("Places with actions"), "whole number"),
        *(
            DataColumn(key, titles.get(key, key.capitalize()), "whole number", FEW)
            for key in counts
        ),
    )
    rows = [
        (
            overview.framework.id,
            each.domain_id or None,
            domain_title(overview.framework, each.domain_id),
            each.places,
            *(None if each.told is None else each.told.get(key, 0) for key in counts),
        )
        for overview in overviews
        for each in overview.actions
    ]
    words = tr(
        "The actions of each place's latest workbook by domain, priorities without those dropped."
    )
    return DataTable("actions", tr("Actions"), words, columns, rows, ("framework_id", "domain"))


def words_table(overviews: Overviews) -> DataTable:
    columns = (
        FRAMEWORK,
        DataColumn("domain", tr("Domain")),
        DataColumn("words", tr("Words")),
        PLACES,
    )
    rows = [
        (
            overview.framework.id,
            domain_title(overview.framework, each.domain_id),
            theme.words,
            theme.places,
        )
        for overview in overviews
        for each in overview.actions
        for theme in each.themes
    ]
    words = tr("Words that the actions of five or more places have in common, once for each place.")
    key = ("framework_id", "domain", "words")
    return DataTable("words", tr("Words of actions"), words, columns, rows, key)


def ratings_table(overviews: Overviews) -> DataTable:
    """Long: every standard of every workshop that counts."""
    columns = (
        PLACE,
        HELD_ON,
        YEAR,
        *ITEM,
        DataColumn("domain", tr("Domain")),
        DataColumn("agreed", tr("Agreed"), "whole number"),
        DataColumn("standing", tr("Where it stands")),
        DataColumn("wide_apart", tr("Room wide apart"), "yes or no"),
        DataColumn("is_latest", tr("Latest of its place"), "yes or no"),
        FILE,
    )
    rows = [
        row for overview in overviews for visit in overview.visits for row in _rows(overview, visit)
    ]
    words = tr(
        "Every standard of every workshop: the agreed rating, and where it stands without one."
    )
    return DataTable("ratings", tr("Ratings"), words, columns, rows, _key("file"))


def _rows(overview: FrameworkOverview, visit: Visit) -> Iterator[tuple[Value, ...]]:
    framework = overview.framework
    known = {each.item for each in overview.items}
    for stand in visit.summary.stands:
        # A standard that the newest version has no more is left out, as in every figure.
        if stand.item in known:
            yield (
                visit.place,
                visit.workshop.held_on,
                visit.workshop.year,
                *_named(framework, stand.item),
                domain_title(framework, domain_of(framework, stand.item)),
                stand.agreed,
                str(stand.standing),
                stand.is_wide,
                visit in overview.latest,
                visit.workshop.file,
            )


def rooms_table(workshops: Placed) -> DataTable:
    columns = (
        PLACE,
        HELD_ON,
        DataColumn("group", tr("Partner group")),
        DataColumn("people", tr("People"), "whole number"),
        FILE,
    )
    rows = [
        (place, each.held_on, name, people, each.file)
        for place, each in workshops
        for name, people in each.groups
    ]
    words = tr("Who was in the room, in numbers, by partner groups as they may be told.")
    return DataTable("rooms", tr("In the rooms"), words, columns, rows)


def left_out_table(copies: Sequence[Copy], skipped: Sequence[tuple[str, str]]) -> DataTable:
    columns = (
        DataColumn("file", tr("File")),
        DataColumn("why", tr("Why")),
        DataColumn("counted", tr("Counted instead")),
    )
    rows: list[tuple[Value, ...]] = [(file, reason, None) for file, reason in skipped]
    rows += [(copy.file, copy.reason, copy.counted) for copy in copies]
    return DataTable(
        "left_out",
        tr("Not counted"),
        tr("Files that are not counted, and why."),
        columns,
        rows,
        ("file",),
    )
