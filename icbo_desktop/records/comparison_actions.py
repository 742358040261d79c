"""What became of the earlier workshop's actions: closed, dropped, still open, or not carried forward."""

from collections.abc import Callable, Iterator

from icbo_desktop.domain.comparison import ComparedAction, Fate, WorkshopComparison
from icbo_desktop.domain.rows import Action, Item, item_of
from icbo_desktop.records.captures import action_cells
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tree import (
    Block,
    Cell,
    Column,
    Heading,
    Part,
    Table,
    paragraph,
    said_columns,
)
from icbo_desktop.records.wording import PRIORITIES
from icbo_desktop.translation import marked, tr, tr_n, translated

Name = Callable[[Item], str]

FATES: dict[Fate, str] = {
    "closed": marked("Closed since"),
    "dropped": marked("Dropped since"),
    "open": marked("Still open"),
    "not carried forward": marked("Not carried forward"),
    "closed then": marked("Closed already then"),
    "dropped then": marked("Dropped already then"),
}
AGREED_LATER = marked("Agreed in the later workshop")
NOT_CARRIED = marked(
    "These were open in the earlier workshop and are not in the later one, so nothing is known of them here."
)
ACTION_COLUMNS = (
    Column(marked("Action"), 0.36),
    Column(marked("About"), 0.18),
    Column(marked("Priority"), 0.1),
    Column(marked("Who"), 0.19),
    Column(marked("By when"), 0.17),
)


def actions_part(comparison: WorkshopComparison, name: Name, when: str) -> Part:
    """The actions of both workshops; `when` is the day of the earlier."""
    return Part("actions", tr("Actions"), tuple(action_blocks(comparison, name, when)))


def action_blocks(comparison: WorkshopComparison, name: Name, when: str) -> Iterator[Block]:
    if comparison.actions:
        yield paragraph(
            tr_n(
                "{n} actions from the earlier workshop ({when}).",
                "1 action from the earlier workshop ({when}).",
                len(comparison.actions),
                when=when,
            )
        )
    else:
        yield paragraph(tr("The earlier workshop recorded no actions."))
    for fate, heading in FATES.items():
        found = comparison.of_fate(fate)
        if found:
            yield Heading(translated(heading))
            if fate == "not carried forward":
                yield paragraph(translated(NOT_CARRIED), is_soft=True)
            rows = tuple(fate_cells(each, name) for each in found)
            yield Table(translated(heading), said_columns(ACTION_COLUMNS), rows)
    if comparison.new_actions:
        yield Heading(translated(AGREED_LATER))
        rows = tuple(named_cells(each, name) for each in comparison.new_actions)
        yield Table(translated(AGREED_LATER), said_columns(ACTION_COLUMNS), rows)


def fate_cells(compared: ComparedAction, name: Name) -> tuple[Cell, ...]:
    """The action as it reads now, with its words then where they were others."""
    shown = compared.later or compared.action
    first, *rest = named_cells(shown, name)
    if shown.text != compared.action.text:
        first = Cell(
            first.text, (tr("Then: {action}", action=compared.action.text), *first.details)
        )
    return (first, *rest)


def named_cells(action: Action, name: Name) -> tuple[Cell, ...]:
    """The action as a record of one workshop tells it, with what it is about."""
    measure = (tr("How we will know: {measure}", measure=action.measure),) if action.measure else ()
    return (Cell(action.text, measure), Cell(name(item_of(action))), *action_cells(action))


def actions_table(comparison: WorkshopComparison, name: Name) -> DataTable:
    """Every action of both workshops, a row each."""
    rows = [
        action_row(each.later or each.action, FATES[each.fate], each.action.text, name)
        for each in comparison.actions
    ]
    rows += [action_row(each, AGREED_LATER, "", name) for each in comparison.new_actions]
    return DataTable(
        "actions",
        marked("Actions"),
        marked("Every action of both workshops and what became of those of the earlier one."),
        (
            DataColumn(
                "state",
                marked("What became of it"),
                choices=(*FATES.values(), AGREED_LATER),
            ),
            DataColumn("about", marked("About")),
            DataColumn("action", marked("Action")),
            DataColumn("action_then", marked("Words then")),
            DataColumn("priority", marked("Priority"), choices=tuple(PRIORITIES.values())),
            DataColumn("who", marked("Who")),
            DataColumn("by_when", marked("By when"), "date"),
            DataColumn("no_date_reason", marked("Why there is no date")),
            DataColumn("measure", marked("Measure")),
            DataColumn("framework_id", marked("Framework"), is_aside=True),
            DataColumn("item_id", marked("Id of what it is about"), is_aside=True),
        ),
        rows,
    )


def action_row(action: Action, state: str, then: str, name: Name) -> tuple[Value, ...]:
    return (
        state,
        name(item_of(action)),
        action.text,
        then or None,
        PRIORITIES[action.priority],
        action.who or None,
        action.by_when,
        action.no_date_reason or None,
        action.measure or None,
        action.framework_id or None,
        action.item_id or None,
    )
