"""A programme's overview as data: workshops, ratings, distributions, years, movement, actions, files left out.

A figure over fewer than five places is not in them either; how many places there are is.
"""

from collections.abc import Iterator, Sequence

from icbo_desktop.domain.items import domain_of
from icbo_desktop.domain.programme_overview import (
    FrameworkOverview,
    Visit,
)
from icbo_desktop.domain.programme_places import Copy
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import Standing
from icbo_desktop.domain.wording import ATTRIBUTION_WORDS
from icbo_desktop.records.programme_columns import (
    FEW,
    FILE,
    FRAMEWORK,
    HELD_ON,
    ITEM,
    PLACE,
    PLACES,
    YEAR,
    Overviews,
    Placed,
    items_of_all,
    key_of,
    named,
)
from icbo_desktop.records.programme_move_tables import moves_table, place_moves_table, years_table
from icbo_desktop.records.programme_names import domain_title, full_name
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.translation import marked, tr

ACTION_COUNTS = {
    "all": marked("Actions"),
    "high": marked("High"),
    "medium": marked("Medium"),
    "low": marked("Low"),
    "open": marked("Open"),
    "done": marked("Done"),
    "dropped": marked("Dropped"),
}


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
        DataColumn("place_written", marked("Place as written")),
        HELD_ON,
        YEAR,
        FRAMEWORK,
        DataColumn("framework", marked("Framework's title")),
        DataColumn("version", marked("Version")),
        DataColumn("people", marked("In the room"), "whole number"),
        DataColumn("attribution", marked("Attribution"), choices=tuple(ATTRIBUTION_WORDS.values())),
        DataColumn("rated", marked("Rated"), "whole number"),
        DataColumn("to_rate", marked("To rate"), "whole number"),
        DataColumn("discussed", marked("Discussed"), "whole number"),
        DataColumn("to_discuss", marked("To discuss"), "whole number"),
        DataColumn("cells_rated", marked("Ratings of options"), "whole number"),
        DataColumn("cells", marked("Options to rate"), "whole number"),
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
        marked("Workshops"),
        marked("Every workshop that counts, a row for each of its frameworks."),
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
            DataColumn(
                _column_name(item), full_name(framework, item), "whole number", is_as_written=True
            )
            for item in rated
        ),
    )
    rows = [
        (visit.place, visit.workshop.held_on, *_agreed(visit, rated)) for visit in overview.latest
    ]
    return DataTable(
        f"place_by_place_{number}",
        tr("Places · {framework}", framework=framework.short_title),
        tr(
            "The agreed ratings of each place's latest workshop with “{framework}”.",
            framework=framework.title,
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


def standards_table(overviews: Overviews) -> DataTable:
    columns = (
        *ITEM,
        DataColumn("places", marked("Places that rated it"), "whole number"),
        DataColumn(
            "middle",
            marked("Middle"),
            "number",
            marked("The median over the places. Blank where fewer than 5 places can be counted."),
        ),
        DataColumn("judged", marked("Rooms of five and more"), "whole number"),
        DataColumn("wide_apart", marked("Rooms wide apart"), "whole number", FEW),
        DataColumn(
            "off_scale", marked("Rated on another scale"), "whole number", marked("Not counted.")
        ),
    )
    rows = [
        (
            *named(framework, each.item),
            each.distribution.places,
            each.distribution.middle,
            each.judged,
            each.wide,
            each.off_scale,
        )
        for framework, each in items_of_all(overviews)
        if each.scale is not None
    ]
    words = marked("Every standard over all places, each by its latest workshop.")
    return DataTable("standards", marked("Standards"), words, columns, rows, key=key_of())


def points_table(overviews: Overviews) -> DataTable:
    columns = (
        *ITEM,
        DataColumn("value", marked("Point"), "whole number"),
        DataColumn("point", marked("In words")),
        PLACES,
    )
    rows = [
        (*named(framework, each.item), value, each.scale.words(value), count)
        for framework, each in items_of_all(overviews)
        if each.scale is not None
        for value, count in each.distribution.counts
    ]
    words = marked(
        "How many places agreed on each point; only where five or more rated the standard."
    )
    return DataTable("points", marked("Distributions"), words, columns, rows, key=key_of("value"))


def actions_table(overviews: Overviews) -> DataTable:
    columns = (
        FRAMEWORK,
        DataColumn("domain_id", marked("Domain's id"), is_aside=True),
        DataColumn("domain", marked("Domain")),
        DataColumn("places", marked("Places with actions"), "whole number"),
        *(DataColumn(key, title, "whole number", FEW) for key, title in ACTION_COUNTS.items()),
    )
    rows = [
        (
            overview.framework.id,
            each.domain_id or None,
            domain_title(overview.framework, each.domain_id),
            each.places,
            *(None if each.told is None else each.told.get(key, 0) for key in ACTION_COUNTS),
        )
        for overview in overviews
        for each in overview.actions
    ]
    words = marked(
        "The actions of each place's latest workbook by domain, priorities without those dropped."
    )
    return DataTable("actions", marked("Actions"), words, columns, rows, ("framework_id", "domain"))


def words_table(overviews: Overviews) -> DataTable:
    columns = (
        FRAMEWORK,
        DataColumn("domain", marked("Domain")),
        DataColumn("words", marked("Words")),
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
    words = marked(
        "Words that the actions of five or more places have in common, once for each place."
    )
    key = ("framework_id", "domain", "words")
    return DataTable("words", marked("Words of actions"), words, columns, rows, key)


def ratings_table(overviews: Overviews) -> DataTable:
    """Long: every standard of every workshop that counts."""
    columns = (
        PLACE,
        HELD_ON,
        YEAR,
        *ITEM,
        DataColumn("domain", marked("Domain")),
        DataColumn("agreed", marked("Agreed"), "whole number"),
        DataColumn(
            "standing", marked("Where it stands"), choices=tuple(each.value for each in Standing)
        ),
        DataColumn("wide_apart", marked("Room wide apart"), "yes or no"),
        DataColumn("is_latest", marked("Latest of its place"), "yes or no"),
        FILE,
    )
    rows = [
        row for overview in overviews for visit in overview.visits for row in _rows(overview, visit)
    ]
    words = marked(
        "Every standard of every workshop: the agreed rating, and where it stands without one."
    )
    return DataTable("ratings", marked("Ratings"), words, columns, rows, key_of("file"))


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
                *named(framework, stand.item),
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
        DataColumn("group", marked("Partner group")),
        DataColumn("people", marked("People"), "whole number"),
        FILE,
    )
    rows = [
        (place, each.held_on, name, people, each.file)
        for place, each in workshops
        for name, people in each.groups
    ]
    words = marked("Who was in the room, in numbers, by partner groups as they may be told.")
    return DataTable("rooms", marked("In the rooms"), words, columns, rows)


def left_out_table(copies: Sequence[Copy], skipped: Sequence[tuple[str, str]]) -> DataTable:
    columns = (
        DataColumn("file", marked("File")),
        DataColumn("why", marked("Why")),
        DataColumn("counted", marked("Counted instead")),
    )
    rows: list[tuple[Value, ...]] = [(file, reason, None) for file, reason in skipped]
    rows += [(copy.file, copy.reason, copy.counted) for copy in copies]
    return DataTable(
        "left_out",
        marked("Not counted"),
        marked("Files that are not counted, and why."),
        columns,
        rows,
        ("file",),
    )
