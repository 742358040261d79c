"""What a record rests on as tables: the workshop, its partner groups, frameworks and words, and what was done."""

from collections.abc import Iterator

from icbo_desktop.domain.change_words import label_words
from icbo_desktop.domain.rows import FrozenOverlay, Item
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, PURPOSES, day_words
from icbo_desktop.records.readings import shown_lines, wording_name
from icbo_desktop.records.scope import ScopedFramework
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import ID, PLACE_COLUMNS, PLACE_ENDS, Places, said
from icbo_desktop.records.told_history import ATTACHED, KIND_WORDS, ToldHistory
from icbo_desktop.records.wording import hours
from icbo_desktop.translation import marked, tr, translated

NO_HISTORY = marked(
    "The history was not at hand when this record was made. It is in the workbook: save the record "
    "from there to have it here."
)
HISTORY = marked("When something was done, what and where; not what was written.")
HISTORY_COLUMNS = (
    DataColumn("order", marked("Order"), "whole number"),
    DataColumn("at", marked("When"), "moment"),
    DataColumn("done", marked("What was done")),
    DataColumn("kind", marked("Kind"), choices=tuple(KIND_WORDS.values())),
    *PLACE_COLUMNS,
    DataColumn(
        "places",
        marked("Places"),
        "whole number",
        marked("How many places it touched; one is named."),
    ),
    *PLACE_ENDS,
)


def workshop_table(places: Places) -> DataTable:
    """The details one below the other: there is one workshop in a record."""
    details = places.workshop.details
    day = day_words(details.held_on) if details.held_on else None
    rows: tuple[tuple[Value, ...], ...] = (
        (tr("Title"), details.title, "title"),
        (tr("Held on"), day, "held_on"),
        (tr("Time"), said(hours(details.starts_at, details.ends_at)), "hours"),
        (tr("Place"), said(details.place), "place"),
        (tr("Facilitators"), said(details.facilitators), "facilitators"),
        (tr("Purpose"), translated(PURPOSES[details.purpose]), "purpose"),
        (
            tr("Attribution"),
            translated(ATTRIBUTION_SENTENCES[places.scope.attribution]),
            "attribution",
        ),
        (tr("People"), str(places.workshop.people) if places.workshop.people else None, "people"),
        (tr("Ground rules"), said(details.ground_rules), "ground_rules"),
        (tr("How far we agree"), said(details.narrative), "narrative"),
    )
    columns = (
        DataColumn("title", marked("What")),
        DataColumn("text", marked("As it was set")),
        DataColumn("name", marked("Name"), is_aside=True),
    )
    words = marked("What was set when the workshop was made, and the closing text.")
    return DataTable("workshop", marked("Workshop"), words, columns, rows, key=("name",))


def groups_table(places: Places) -> DataTable:
    columns = (
        DataColumn("name", marked("Partner group")),
        DataColumn(
            "people", marked("People"), "whole number", marked("Blank where nobody said how many.")
        ),
        DataColumn("mark", marked("Mark"), description=marked("The shape that draws it.")),
        ID,
    )
    rows = tuple(
        (group.name, group.people or None, group.mark, group.id) for group in places.scope.groups
    )
    words = marked(
        "The partner groups as they may be told; groups of fewer than three people are one."
    )
    return DataTable("partner_groups", marked("Partner groups"), words, columns, rows, key=("id",))


def frameworks_table(places: Places) -> DataTable:
    names = (
        ("title", marked("Title")),
        ("publisher", marked("Publisher")),
        ("published", marked("Published")),
    )
    columns = (
        *(DataColumn(*name) for name in names),
        DataColumn("source", marked("Source")),
        DataColumn("licence", marked("Licence")),
        DataColumn("version", marked("Version")),
        DataColumn(
            "in_use",
            marked("In use"),
            "yes or no",
            marked("No for what a move to a newer version left behind."),
        ),
        DataColumn("words_worn", marked("Words worn now")),
        DataColumn(
            "words_shown", marked("Words shown"), description=marked("Which words the room read.")
        ),
        DataColumn(
            "left_out",
            marked("Left out"),
            description=marked("What was not in the scope of the workshop."),
        ),
        DataColumn(
            "sha256",
            "SHA-256",
            description=marked("The fingerprint of the copy in the workbook."),
            is_aside=True,
        ),
        ID,
    )
    rows = tuple(framework_row(places, part) for part in places.scope.parts)
    words = marked("The frameworks of the workbook, copied whole when it was made.")
    return DataTable("frameworks", marked("Frameworks"), words, columns, rows, key=("id",))


def framework_row(places: Places, part: ScopedFramework) -> tuple[Value, ...]:
    scope, frozen = places.scope, part.frozen
    own = scope.frameworks[part.id]
    left_out = [scope.name(Item(part.id, item_id)) for item_id in frozen.left_out]
    return (
        *(own.title, own.publisher, str(own.published), own.source.document),
        *(said(own.source.licence), frozen.version, not frozen.is_retired),
        wording_name(scope, part.id, frozen.overlay),
        said("\n".join(shown_lines(scope, part))),
        said("\n".join(left_out)),
        *(frozen.sha256, part.id),
    )


def overlays_table(places: Places) -> DataTable:
    columns = (
        DataColumn("title", marked("Title")),
        DataColumn("version", marked("Version")),
        DataColumn("framework", marked("Framework id"), refers_to="frameworks", is_aside=True),
        DataColumn("sha256", "SHA-256", is_aside=True),
        ID,
    )
    rows = tuple(overlay_row(places, row) for row in places.workshop.rows(FrozenOverlay))
    words = marked("Other words that lie over a framework, such as easy read.")
    return DataTable("overlays", marked("Other words"), words, columns, rows, key=("id",))


def overlay_row(places: Places, row: FrozenOverlay) -> tuple[Value, ...]:
    name = wording_name(places.scope, row.framework_id, row.overlay_id)
    return (name, row.version, row.framework_id, row.sha256, row.id)


def history_table(places: Places, history: ToldHistory | None) -> DataTable:
    """What was done; without rows, and saying why, where the history is not to hand."""
    rows = tuple(history_rows(places, history or ()))
    words = HISTORY if history is not None else NO_HISTORY
    return DataTable(
        "history", marked("What was done"), words, HISTORY_COLUMNS, rows, key=("order",)
    )


def history_rows(places: Places, history: ToldHistory) -> Iterator[tuple[Value, ...]]:
    for number, line in enumerate(history, start=1):
        item = line.item
        cells = places.cells(item) if item is not None else (None,) * len(PLACE_COLUMNS)
        ends = places.ends(item) if item is not None else (None,) * len(PLACE_ENDS)
        # That one says no name, so that it is none of those with a file in them.
        done = translated(ATTACHED) if line.done == ATTACHED else label_words(line.done)
        yield (number, line.at, done, KIND_WORDS[line.kind], *cells, line.places, *ends)


def history_items(history: ToldHistory | None) -> Iterator[Item]:
    """The places that the history names."""
    lines: ToldHistory = history or ()
    yield from (line.item for line in lines if line.item is not None)
