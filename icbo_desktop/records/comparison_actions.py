"""What became of the earlier workshop's actions: closed, dropped, still open, or not carried forward."""

from collections.abc import Callable, Iterator

from icbo_desktop.domain.comparison import ComparedAction, Fate, WorkshopComparison
from icbo_desktop.domain.rows import Action, Item, item_of
from icbo_desktop.domain.wording import counted
from icbo_desktop.records.captures import action_cells
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tree import Block, Cell, Column, Heading, Part, Table, paragraph
from icbo_desktop.records.wording import PRIORITIES

Name = Callable[[Item], str]

FATES: dict[Fate, str] = {
    "closed": "Closed since",
    "dropped": "Dropped since",
    "open": "Still open",
    "not carried forward": "Not carried forward",
    "closed then": "Closed already then",
    "dropped then": "Dropped already then",
}
NOT_CARRIED = "These were open in the earlier workshop and are not in the later one, so nothing is known of them here."
ACTION_COLUMNS = (
    Column("Action", 0.36),
    Column("About", 0.18),
    Column("Priority", 0.1),
    Column("Who", 0.19),
    Column("By when", 0.17),
)


def actions_part(comparison: WorkshopComparison, name: Name, when: str) -> Part:
    """The actions of both workshops; `when` is the day of the earlier."""
    return Part("actions", "Actions", tuple(action_blocks(comparison, name, when)))


def action_blocks(comparison: WorkshopComparison, name: Name, when: str) -> Iterator[Block]:
    if comparison.actions:
        yield paragraph(
            f"{counted(len(comparison.actions), 'action')} from the earlier workshop ({when})."
        )
    else:
        yield paragraph("The earlier workshop recorded no actions.")
    for fate, heading in FATES.items():
        found = comparison.of_fate(fate)
        if found:
            yield Heading(heading)
            if fate == "not carried forward":
                yield paragraph(NOT_CARRIED, is_soft=True)
            yield Table(heading, ACTION_COLUMNS, tuple(fate_cells(each, name) for each in found))
    if comparison.new_actions:
        yield Heading("Agreed in the later workshop")
        rows = tuple(named_cells(each, name) for each in comparison.new_actions)
        yield Table("Agreed in the later workshop", ACTION_COLUMNS, rows)


def fate_cells(compared: ComparedAction, name: Name) -> tuple[Cell, ...]:
    """The action as it reads now, with its words then where they were others."""
    shown = compared.later or compared.action
    first, *rest = named_cells(shown, name)
    if shown.text != compared.action.text:
        first = Cell(first.text, (f"Then: {compared.action.text}", *first.details))
    return (first, *rest)


def named_cells(action: Action, name: Name) -> tuple[Cell, ...]:
    """The action as a record of one workshop tells it, with what it is about."""
    measure = (f"How we will know: {action.measure}",) if action.measure else ()
    return (Cell(action.text, measure), Cell(name(item_of(action))), *action_cells(action))


def actions_table(comparison: WorkshopComparison, name: Name) -> DataTable:
    """Every action of both workshops, a row each."""
    rows = [
        action_row(each.later or each.action, FATES[each.fate], each.action.text, name)
        for each in comparison.actions
    ]
    rows += [
        action_row(each, "Agreed in the later workshop", "", name)
        for each in comparison.new_actions
    ]
    return DataTable(
        "actions",
        "Actions",
        "Every action of both workshops and what became of those of the earlier one.",
        (
            DataColumn(
                "state",
                "What became of it",
                choices=(*FATES.values(), "Agreed in the later workshop"),
            ),
            DataColumn("about", "About"),
            DataColumn("action", "Action"),
            DataColumn("action_then", "Words then"),
            DataColumn("priority", "Priority", choices=tuple(PRIORITIES.values())),
            DataColumn("who", "Who"),
            DataColumn("by_when", "By when", "date"),
            DataColumn("no_date_reason", "Why there is no date"),
            DataColumn("measure", "Measure"),
            DataColumn("framework_id", "Framework", is_aside=True),
            DataColumn("item_id", "Id of what it is about", is_aside=True),
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
