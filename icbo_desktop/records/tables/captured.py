"""What was captured as tables: views, good practice, actions, parked items, notes, answers and arguments."""

from collections.abc import Iterator, Mapping

from icbo_desktop.domain.rows import (
    Action,
    ActionStatus,
    Answer,
    Argument,
    DifferingView,
    GoodPractice,
    Holder,
    Item,
    Note,
    Outcome,
    ParkedItem,
    ViewStatus,
)
from icbo_desktop.records.captures import holding_groups, line_texts
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import Places, placed_table, said
from icbo_desktop.records.wording import PRIORITIES
from icbo_desktop.translation import marked

HOLDERS: dict[Holder, str] = {
    "groups": marked("Partner groups"),
    "several": marked("Several people"),
    "not_attributed": marked("Not attributed"),
}
VIEW_STATES: dict[ViewStatus, str] = {
    "open": marked("Open"),
    "resolved": marked("Since resolved"),
    "agree_to_differ": marked("We agree to differ"),
    "parked": marked("Parked"),
}
ACTION_STATES: dict[ActionStatus, str] = {
    "open": marked("Open"),
    "done": marked("Done"),
    "dropped": marked("Dropped"),
}
OUTCOMES: dict[Outcome, str] = {
    "open": marked("Open"),
    "action": marked("Became an action"),
    "later": marked("Kept for later"),
    "dropped": marked("Dropped"),
}
SIDES = (marked("for"), marked("against"))
LINE = DataColumn(
    "line", marked("Evidence line"), description=marked("The line of evidence that it speaks to.")
)
VIEW_COLUMNS = (
    DataColumn("text", marked("Differing view")),
    DataColumn("holder", marked("Held by"), choices=tuple(HOLDERS.values())),
    DataColumn(
        "groups",
        marked("Partner groups"),
        description=marked("The groups that hold it, as they may be told."),
    ),
    DataColumn(
        "how_many",
        marked("How many"),
        "whole number",
        marked("How many people hold it, where it was said."),
    ),
    DataColumn("rating", marked("Would rate it"), "whole number"),
    DataColumn("evidence", marked("Because")),
    DataColumn("would_change", marked("What would change it")),
    DataColumn("status", marked("Status"), choices=tuple(VIEW_STATES.values())),
    LINE,
    DataColumn("action", marked("Action that follows")),
)
ACTION_COLUMNS = (
    DataColumn("text", marked("Action")),
    DataColumn("priority", marked("Priority"), choices=tuple(PRIORITIES.values())),
    DataColumn("who", marked("Who")),
    DataColumn("by_when", marked("By when"), "date"),
    DataColumn("no_date_reason", marked("Why no date")),
    DataColumn("measure", marked("How we will know")),
    DataColumn("status", marked("Status"), choices=tuple(ACTION_STATES.values())),
    DataColumn(
        "carried_from",
        marked("Carried from"),
        description=marked("The earlier workshop that agreed it."),
    ),
)


class Lines:
    """The texts of evidence lines by place, read once for each."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._texts: dict[Item, Mapping[str, str]] = {}

    def text(self, item: Item, line_id: str) -> str | None:
        """The line's text; its id where the framework has no such line, None where none is meant."""
        if not line_id:
            return None
        if item not in self._texts:
            self._texts[item] = line_texts(self._scope, item)
        return self._texts[item].get(line_id, line_id)


def views_table(places: Places) -> DataTable:
    names = (
        "differing_views",
        marked("Differing views"),
        marked("Who sees it differently, why, and what would change it."),
    )
    return placed_table(places, names, VIEW_COLUMNS, view_rows(places))


def view_rows(places: Places) -> Iterator[tuple[Item, tuple[Value, ...]]]:
    lines = Lines(places.scope)
    for item, row in places.rows(DifferingView):
        action = places.workshop.find(Action, row.action_id) if row.action_id else None
        yield (
            item,
            (
                *(row.text, HOLDERS[row.holder], holder_names(places.scope, row.held_by)),
                *(row.how_many, row.rating, said(row.evidence), said(row.would_change)),
                *(VIEW_STATES[row.status], lines.text(item, row.evidence_id)),
                action.text if action else None,
                row.id,
            ),
        )


def holder_names(scope: Scope, held_by: tuple[str, ...]) -> str | None:
    return said("; ".join(group.name for group in holding_groups(scope, held_by)))


def practice_table(places: Places) -> DataTable:
    names = (
        "good_practice",
        marked("Good practice"),
        marked("What works well here, and the groups that named it."),
    )
    columns = (
        DataColumn("text", marked("Good practice")),
        DataColumn("groups", marked("Named by")),
    )
    rows = (
        (item, (row.text, holder_names(places.scope, row.held_by), row.id))
        for item, row in places.rows(GoodPractice)
    )
    return placed_table(places, names, columns, rows)


def actions_table(places: Places) -> DataTable:
    names = ("actions", marked("Actions"), marked("What was agreed to do, by whom and by when."))
    rows = ((item, action_cells(row)) for item, row in places.rows(Action))
    return placed_table(places, names, ACTION_COLUMNS, rows)


def action_cells(row: Action) -> tuple[Value, ...]:
    return (
        *(row.text, PRIORITIES[row.priority], said(row.who), row.by_when),
        *(said(row.no_date_reason), said(row.measure), ACTION_STATES[row.status]),
        *(said(row.carried_from), row.id),
    )


def parked_table(places: Places) -> DataTable:
    names = (
        "parked",
        marked("Parked items"),
        marked("What was set aside, and what became of it at the close."),
    )
    columns = (
        DataColumn("text", marked("Parked item")),
        DataColumn("outcome", marked("Outcome"), choices=tuple(OUTCOMES.values())),
    )
    rows = (
        (item, (row.text, OUTCOMES[row.outcome], row.id)) for item, row in places.rows(ParkedItem)
    )
    return placed_table(places, names, columns, rows)


def notes_table(places: Places) -> DataTable:
    names = (
        "notes",
        marked("Notes"),
        marked("Notes on standards, domains, lines of evidence and the whole workshop."),
    )
    lines = Lines(places.scope)
    rows = (
        (item, (row.text, lines.text(item, row.evidence_id), row.id))
        for item, row in places.rows(Note)
    )
    return placed_table(places, names, (DataColumn("text", marked("Note")), LINE), rows)


def answers_table(places: Places) -> DataTable:
    names = (
        "answers",
        marked("Answers"),
        marked("The room's own words under the framework's prompts."),
    )
    columns = (DataColumn("prompt", marked("Prompt")), DataColumn("text", marked("Answer")))
    rows = (
        (item, (prompt_title(places, item, row.prompt_id), row.text, row.id))
        for item, row in places.rows(Answer)
    )
    return placed_table(places, names, columns, rows)


def prompt_title(places: Places, item: Item, prompt_id: str) -> str:
    """The prompt's title; its id where the framework has no such prompt."""
    framework = places.framework(item)
    prompts = framework.prompts if framework is not None else ()
    return next((prompt.title for prompt in prompts if prompt.id == prompt_id), prompt_id)


def arguments_table(places: Places) -> DataTable:
    names = (
        "arguments",
        marked("Points added"),
        marked("Points for or against that the room added to the framework's own."),
    )
    columns = (
        DataColumn("side", marked("Side"), choices=SIDES),
        DataColumn("text", marked("Point")),
    )
    rows = ((item, (row.side, row.text, row.id)) for item, row in places.rows(Argument))
    return placed_table(places, names, columns, rows)
