"""The session as tables: its time, breaks and papers, what went before and what was good about it."""

from collections.abc import Iterator
from datetime import timedelta

from icbo_desktop.domain.agenda import agenda_of
from icbo_desktop.domain.attachment_kinds import kind_words
from icbo_desktop.domain.breaks import breaks_taken
from icbo_desktop.domain.route import Place, PlaceKind, place_of, plan_route
from icbo_desktop.domain.rows import Visit, item_of
from icbo_desktop.domain.session_rows import (
    AgendaBreak,
    Attachment,
    EarlierRating,
    PlannedTime,
    Reflection,
    ReflectionKind,
)
from icbo_desktop.records.readings import wording_name
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import (
    ID,
    PLACE_COLUMNS,
    PLACE_ENDS,
    Places,
    placed_table,
    said,
)
from icbo_desktop.records.time_spent import time_of_the_day
from icbo_desktop.translation import marked, translated

MINUTE = timedelta(minutes=1)
KIND_WORDS: dict[PlaceKind, str] = {
    PlaceKind.WELCOME: marked("Welcome"),
    PlaceKind.CHECKLIST: marked("Checklist"),
    PlaceKind.DOMAIN_OPENING: marked("Domain opening"),
    PlaceKind.STANDARD: marked("Standard"),
    PlaceKind.OPTION: marked("Option"),
    PlaceKind.GRID: marked("Grid"),
    PlaceKind.DOMAIN_CLOSE: marked("Domain close"),
    PlaceKind.SUMMARY: marked("Summary"),
    PlaceKind.CLOSING: marked("Closing"),
    PlaceKind.BREAK: marked("Break"),
}
REFLECTIONS: dict[ReflectionKind, str] = {
    "plus": marked("Good"),
    "delta": marked("Change next time"),
}
STAGE = DataColumn("stage", marked("Stage"), choices=tuple(KIND_WORDS.values()))
TIME_COLUMNS = (
    *PLACE_COLUMNS,
    STAGE,
    DataColumn(
        "planned", marked("Planned, minutes"), "whole number", marked("What the agenda gives it.")
    ),
    DataColumn(
        "by_hand",
        marked("Planned by hand"),
        "yes or no",
        marked("Whether somebody set those minutes."),
    ),
    DataColumn(
        "taken",
        marked("Taken, minutes"),
        "number",
        marked("From the day of the workshop on; before is a rehearsal."),
    ),
    DataColumn("on_agenda", marked("On the agenda"), "yes or no"),
    DataColumn(
        "order", marked("Order"), "whole number", marked("The place in the agenda, from 1.")
    ),
    *PLACE_ENDS,
)
VISIT_COLUMNS = (
    DataColumn("entered_at", marked("Entered"), "moment"),
    DataColumn("left_at", marked("Left"), "moment", marked("Blank while the visit lasted.")),
    DataColumn("minutes", marked("Minutes"), "number"),
    DataColumn(
        "words_read", marked("Read in"), description=marked("The words that the room read it in.")
    ),
    DataColumn("step", marked("Step"), description=marked("The step of the walk."), is_aside=True),
)


def time_table(places: Places) -> DataTable:
    names = ("time", marked("Time"), marked("The agenda beside what each place took."))
    return DataTable(*names, TIME_COLUMNS, tuple(time_rows(places)), key=("order",))


def time_rows(places: Places) -> Iterator[tuple[Value, ...]]:
    """A row for each place of the agenda; last the planned minutes of places that are not on it now."""
    workshop = places.workshop
    worn = {part.id: part.framework for part in places.scope.live}
    agenda = agenda_of(workshop, plan_route(workshop, worn))
    spent = time_of_the_day(places.scope)
    order = 0
    for order, slot in enumerate(agenda.slots, start=1):
        stay = spent.get(slot.place)
        taken = in_minutes(stay) if stay else None
        yield time_row(places, slot.place, (slot.minutes, slot.is_planned, taken, True, order))
    for number, row in enumerate(workshop.rows(PlannedTime), start=order + 1):
        place = place_of(row)
        if place is None or place not in agenda.by_place:
            place = place or Place(PlaceKind.STANDARD, item_of(row))
            yield time_row(places, place, (row.minutes, True, None, False, number))


def time_row(places: Places, place: Place, cells: tuple[Value, ...]) -> tuple[Value, ...]:
    item = place.item
    return (*places.cells(item), KIND_WORDS[place.kind], *cells, *places.ends(item))


def in_minutes(stay: timedelta) -> float:
    return round(stay / MINUTE, 1)


def visits_table(places: Places) -> DataTable:
    names = (
        "visits",
        marked("Visits"),
        marked("Each stay at a step, in the order in which the room went."),
    )
    rows = ((item_of(row), visit_cells(places, row)) for row in places.workshop.rows(Visit))
    return placed_table(places, names, VISIT_COLUMNS, rows)


def visit_cells(places: Places, row: Visit) -> tuple[Value, ...]:
    minutes = in_minutes(max(timedelta(), row.left_at - row.entered_at)) if row.left_at else None
    words = wording_name(places.scope, row.framework_id, row.overlay) if row.framework_id else None
    return (row.entered_at, row.left_at, minutes, words, said(row.step_key), row.id)


def breaks_table(places: Places) -> DataTable:
    names = ("breaks", marked("Breaks"), marked("Breaks of the agenda, each after a place."))
    columns = (
        DataColumn("stage", marked("After"), description=marked("What it follows.")),
        DataColumn("text", marked("Break")),
        DataColumn("minutes", marked("Minutes"), "whole number"),
        DataColumn(
            "taken", marked("Taken, minutes"), "number", marked("Blank where it was not held.")
        ),
    )
    taken = {
        each.rest.id: in_minutes(each.taken)
        for each in breaks_taken(places.workshop)
        if each.is_held
    }
    rows = (
        (item, (break_stage(row), said(row.title), row.minutes, taken.get(row.id), row.id))
        for item, row in places.rows(AgendaBreak)
    )
    return placed_table(places, names, columns, rows)


def break_stage(row: AgendaBreak) -> str | None:
    place = place_of(row)
    return translated(KIND_WORDS[place.kind]) if place is not None else said(row.place_kind)


def attachments_table(places: Places) -> DataTable:
    names = (
        "attachments",
        marked("Papers"),
        marked("The papers kept in the workbook. What is in them stays there."),
    )
    columns = (
        DataColumn("name", marked("File")),
        DataColumn("caption", marked("Caption")),
        DataColumn("kind", marked("Kind")),
        DataColumn("size", marked("Size, bytes"), "whole number"),
        DataColumn(
            "sha256", "SHA-256", description=marked("The fingerprint of its bytes."), is_aside=True
        ),
    )
    rows = (
        (
            item,
            (
                row.name,
                said(row.caption),
                kind_words(row.content_type),
                row.size,
                row.sha256,
                row.id,
            ),
        )
        for item, row in places.rows(Attachment)
    )
    return placed_table(places, names, columns, rows)


def earlier_table(places: Places) -> DataTable:
    names = (
        "earlier_ratings",
        marked("Earlier ratings"),
        marked("What earlier workshops agreed; no rating of this one."),
    )
    columns = (
        DataColumn("value", marked("Agreed then"), "whole number"),
        DataColumn("words", marked("In words")),
        DataColumn("workshop", marked("Workshop")),
        DataColumn("held_on", marked("Held on"), "date"),
    )
    rows = ((row_of[0], earlier_cells(places, row_of[1])) for row_of in places.rows(EarlierRating))
    return placed_table(places, names, columns, rows)


def earlier_cells(places: Places, row: EarlierRating) -> tuple[Value, ...]:
    scale = places.scale(item_of(row))
    words = scale.words(row.value) if scale is not None else None
    return (row.value, words, said(row.workshop_title), row.held_on, row.id)


def reflections_table(places: Places) -> DataTable:
    columns = (
        DataColumn("kind", marked("Kind"), choices=tuple(REFLECTIONS.values())),
        DataColumn("text", marked("Reflection")),
        ID,
    )
    rows = tuple(
        (REFLECTIONS[row.kind], row.text, row.id) for row in places.workshop.rows(Reflection)
    )
    words = marked("What was good about the session, and what to change next time.")
    return DataTable("reflections", marked("Reflections"), words, columns, rows, key=("id",))
