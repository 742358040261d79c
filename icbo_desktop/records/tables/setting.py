"""What a record rests on as tables: the workshop, its partner groups, frameworks and words, and what was done."""

from collections.abc import Iterator

from icbo_desktop.domain.rows import FrozenOverlay, Item
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, PURPOSES, day_words
from icbo_desktop.records.readings import shown_lines, wording_name
from icbo_desktop.records.scope import ScopedFramework
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import ID, PLACE_COLUMNS, PLACE_ENDS, Places, said
from icbo_desktop.records.told_history import KIND_WORDS, ToldHistory
from icbo_desktop.records.wording import hours

NO_HISTORY = (
    "The history was not at hand when this record was made. It is in the workbook: save the record "
    "from there to have it here."
)
HISTORY = "When something was done, what and where; not what was written."
HISTORY_COLUMNS = (
    DataColumn("order", "Order", "whole number"),
    DataColumn("at", "When", "moment"),
    DataColumn("done", "What was done"),
    DataColumn("kind", "Kind", choices=tuple(KIND_WORDS.values())),
    *PLACE_COLUMNS,
    DataColumn("places", "Places", "whole number", "How many places it touched; one is named."),
    *PLACE_ENDS,
)


def workshop_table(places: Places) -> DataTable:
    """The details one below the other: there is one workshop in a record."""
    details = places.workshop.details
    day = day_words(details.held_on) if details.held_on else None
    rows: tuple[tuple[Value, ...], ...] = (
        ("Title", details.title, "title"),
        ("Held on", day, "held_on"),
        ("Time", said(hours(details.starts_at, details.ends_at)), "hours"),
        ("Place", said(details.place), "place"),
        ("Facilitators", said(details.facilitators), "facilitators"),
        ("Purpose", PURPOSES[details.purpose], "purpose"),
        ("Attribution", ATTRIBUTION_SENTENCES[places.scope.attribution], "attribution"),
        ("People", str(places.workshop.people) if places.workshop.people else None, "people"),
        ("Ground rules", said(details.ground_rules), "ground_rules"),
        ("How far we agree", said(details.narrative), "narrative"),
    )
    columns = (
        DataColumn("title", "What"),
        DataColumn("text", "As it was set"),
        DataColumn("name", "Name", is_aside=True),
    )
    words = "What was set when the workshop was made, and the closing text."
    return DataTable("workshop", "Workshop", words, columns, rows, key=("name",))


def groups_table(places: Places) -> DataTable:
    columns = (
        DataColumn("name", "Partner group"),
        DataColumn("people", "People", "whole number", "Blank where nobody said how many."),
        DataColumn("mark", "Mark", description="The shape that draws it."),
        ID,
    )
    rows = tuple(
        (group.name, group.people or None, group.mark, group.id) for group in places.scope.groups
    )
    words = "The partner groups as they may be told; groups of fewer than three people are one."
    return DataTable("partner_groups", "Partner groups", words, columns, rows, key=("id",))


def frameworks_table(places: Places) -> DataTable:
    names = ("title", "Title"), ("publisher", "Publisher"), ("published", "Published")
    columns = (
        *(DataColumn(*name) for name in names),
        DataColumn("source", "Source"),
        DataColumn("licence", "Licence"),
        DataColumn("version", "Version"),
        DataColumn(
            "in_use", "In use", "yes or no", "No for what a move to a newer version left behind."
        ),
        DataColumn("words_worn", "Words worn now"),
        DataColumn("words_shown", "Words shown", description="Which words the room read."),
        DataColumn(
            "left_out", "Left out", description="What was not in the scope of the workshop."
        ),
        DataColumn(
            "sha256",
            "SHA-256",
            description="The fingerprint of the copy in the workbook.",
            is_aside=True,
        ),
        ID,
    )
    rows = tuple(framework_row(places, part) for part in places.scope.parts)
    words = "The frameworks of the workbook, copied whole when it was made."
    return DataTable("frameworks", "Frameworks", words, columns, rows, key=("id",))


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
        DataColumn("title", "Title"),
        DataColumn("version", "Version"),
        DataColumn("framework", "Framework id", refers_to="frameworks", is_aside=True),
        DataColumn("sha256", "SHA-256", is_aside=True),
        ID,
    )
    rows = tuple(overlay_row(places, row) for row in places.workshop.rows(FrozenOverlay))
    words = "Other words that lie over a framework, such as easy read."
    return DataTable("overlays", "Other words", words, columns, rows, key=("id",))


def overlay_row(places: Places, row: FrozenOverlay) -> tuple[Value, ...]:
    name = wording_name(places.scope, row.framework_id, row.overlay_id)
    return (name, row.version, row.framework_id, row.sha256, row.id)


def history_table(places: Places, history: ToldHistory | None) -> DataTable:
    """What was done; without rows, and saying why, where the history is not to hand."""
    rows = tuple(history_rows(places, history or ()))
    words = HISTORY if history is not None else NO_HISTORY
    return DataTable("history", "What was done", words, HISTORY_COLUMNS, rows, key=("order",))


def history_rows(places: Places, history: ToldHistory) -> Iterator[tuple[Value, ...]]:
    for number, line in enumerate(history, start=1):
        item = line.item
        cells = places.cells(item) if item is not None else (None,) * len(PLACE_COLUMNS)
        ends = places.ends(item) if item is not None else (None,) * len(PLACE_ENDS)
        yield (number, line.at, line.done, KIND_WORDS[line.kind], *cells, line.places, *ends)


def history_items(history: ToldHistory | None) -> Iterator[Item]:
    """The places that the history names."""
    lines: ToldHistory = history or ()
    yield from (line.item for line in lines if line.item is not None)
