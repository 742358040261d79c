"""What became of the earlier workshop's actions: closed, dropped, still open, or not carried forward."""

from collections.abc import Callable, Iterator

from icbo_desktop.domain.comparison import ComparedAction, Fate, WorkshopComparison
from icbo_desktop.domain.rows import Action, Item, item_of
from icbo_desktop.domain.wording import counted
from icbo_desktop.records.captures import action_cells
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tree import Block, Cell, Column, Heading, Part, Table, paragraph
from icbo_desktop.records.wording import PRIORITIES
from icbo_desktop.translation import marked, tr, translated

Name = Callable[[Item], str]

FATES: dict[Fate, str] = {
    "closed": marked("Closed since"),
    "dropped": marked("Dropped since"),
    "open": marked("Still open"),
    "not carried forward": marked("Not carried forward"),
    "closed then": marked("Closed already then"),
    "dropped then": marked("Dropped already then"),
}
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
            tr(
                "{counted} from the earlier workshop ({when}).",
                counted=counted(len(comparison.actions), "action"),
                when=when,
            )
        )
    else:
        yield paragraph(tr("The earlier workshop recorded no actions."))
    for fate, heading in FATES.items():
        found = comparison.of_fate(fate)
        if found:
            yield Heading(heading)
            if fate == "not carried forward":
                yield paragraph(translated(NOT_CARRIED), is_soft=True)
            yield Table(heading, ACTION_COLUMNS, tuple(fate_cells(each, name) for each in found))
    if comparison.new_actions:
        yield Heading(tr("Agreed in the later workshop"))
        rows = tuple(named_cells(each, name) for each in comparison.new_actions)
        yield Table(tr("Agreed in the later workshop"), ACTION_COLUMNS, rows)


def fate_cells(compared: ComparedAction, name: Name) -> tuple[Cell, ...]:
    """The action as it reads now, with its words then where they were others."""
    shown = compared.later or compared.action
    first, *rest = named_cells(shown, name)
    if shown.text != compared.action.text:
        first = Cell(first.text, (tr("Then: {text}", text=compared.action.text), *first.details))
    return (first, *rest)


def named_cells(action: Action, name: Name) -> tuple[Cell, ...]:
    """The action as a record of one workshop tells it, with what it is about."""
    measure = (tr("How we will know: {measure}", measure=action.measure),) if action.measure else ()
    return (Cell(action.text, measure), Cell(name(item_of(action))), *action_cells(action))


def actions_table(comparison: WorkshopComparison, name: Name) -> DataTable:
    """Every action of both workshops, a row each."""
    rows = [
        action_row(each.later or each.action, translated(FATES[each.fate]), each.action.text, name)
        for each in comparison.actions
    ]
    rows += [
        action_row(each, tr("Agreed in the later workshop"), "", name)
        for each in comparison.new_actions
    ]
    return DataTable(
        "actions",
        tr("Actions"),
        tr("Every action of both workshops and what became of those of the earlier one."),
        (
            DataColumn(
                "state",
                tr("What became of it"),
                choices=(*FATES.values(), tr("Agreed in the later workshop")),
            ),
            DataColumn("about", tr("About")),
            DataColumn("action", tr("Action")),
            DataColumn("action_then", tr("Words then")),
            DataColumn("priority", tr("Priority"), choices=tuple(PRIORITIES.values())),
            DataColumn("who", tr("Who")),
            DataColumn("by_when", tr("By when"), "date"),
            DataColumn("no_date_reason", tr("Why there is no date")),
            DataColumn("measure", tr("Measure")),
            DataColumn("framework_id", tr("Framework"), is_aside=True),
            DataColumn("item_id", tr("Id of what it is about"), is_aside=True),
        ),
        rows,
    )


def action_row(action: Action, state: str, then: str, name: Name) -> tuple[Value, ...]:
    return (
        state,
        name(item_of(action)),
        action.text,
        then or None,
        translated(PRIORITIES[action.priority]),
        action.who or None,
        action.by_when,
        action.no_date_reason or None,
        action.measure or None,
        action.framework_id or None,
        action.item_id or None,
    )
