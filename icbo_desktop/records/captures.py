"""What was captured on one item as blocks: views, good practice, evidence, actions, parked items, notes."""

from collections.abc import Iterable, Iterator

from icbo_desktop.domain.framework import EvidenceLine, Standard
from icbo_desktop.domain.rows import (
    Action,
    DifferingView,
    Finding,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
    PartnerGroup,
)
from icbo_desktop.domain.wording import counted, short_day_words
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Table,
    Voice,
    paragraph,
)
from icbo_desktop.records.wording import (
    ACTION_STATES,
    FOUND,
    NOT_SET,
    PRIORITIES,
    PRIORITY_COLOURS,
    VIEW_STATES,
    listed,
    people,
)

NOBODY_COLOUR = "#51607A"
PRACTICE_COLOUR = "#1B6E42"
PRIORITY_ORDER = {"high": 0, "medium": 1, "low": 2}
ACTION_COLUMNS = (
    Column("Action", 0.47),
    Column("Priority", 0.12),
    Column("Who", 0.22),
    Column("By when", 0.19),
)
EVIDENCE_COLUMNS = (
    Column("What we looked for", 0.54),
    Column("Seen", 0.15),
    Column("Notes", 0.31),
)


def capture_blocks(
    scope: Scope, item: Item, standard: Standard | None, *, actions: str = "Actions"
) -> Iterator[Block]:
    """Everything captured on an item, each kind under its heading; kinds with nothing are left out."""
    workshop = scope.workshop
    lines = standard.evidence if standard else ()
    yield from headed("Differing views", view_blocks(scope, item, lines))
    yield from headed("Good practice", practice_blocks(scope, item))
    yield from headed("Evidence of progress", evidence_blocks(scope, item, lines))
    yield from headed(actions, action_blocks(scope, item))
    yield from headed("Parked", bullets(row.text for row in workshop.at(ParkedItem, item)))
    yield from headed("Notes", note_blocks(scope, item, lines))


def headed(title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks under a heading, or nothing where there are none."""
    found = list(blocks)
    if found:
        yield Heading(title)
        yield from found


def bullets(texts: Iterable[str]) -> Iterator[Block]:
    items = tuple(texts)
    if items:
        yield Bullets(items)


def view_blocks(scope: Scope, item: Item, lines: tuple[EvidenceLine, ...]) -> Iterator[Block]:
    for view in scope.workshop.at(DifferingView, item):
        yield view_voice(scope, view, lines)


def view_voice(scope: Scope, view: DifferingView, lines: tuple[EvidenceLine, ...] = ()) -> Voice:
    """A differing view with everything that was written about it."""
    holders = holding_groups(scope, view.held_by)
    said = [VIEW_STATES[view.status]]
    if view.rating is not None:
        said.append(f"would rate it {view.rating}")
    if view.how_many is not None:
        said.append(people(view.how_many))
    evidence = {line.id: line.text for line in lines}
    action = scope.workshop.find(Action, view.action_id) if view.action_id else None
    details = (
        f"Because: {view.evidence}" if view.evidence else "",
        f"What would change it: {view.would_change}" if view.would_change else "",
        f"On the evidence: {evidence[view.evidence_id]}" if view.evidence_id in evidence else "",
        f"Action that follows: {action.text}" if action else "",
    )
    return Voice(
        text=view.text,
        holder=" · ".join(part for part in (holder_words(view, holders), *reversed(said)) if part),
        colour=holders[0].colour if holders else NOBODY_COLOUR,
        details=tuple(detail for detail in details if detail),
    )


def holder_words(view: DifferingView, holders: tuple[PartnerGroup, ...]) -> str:
    if holders:
        return listed([group.name for group in holders])
    return "Several people" if view.holder == "several" else "Not attributed"


def holding_groups(scope: Scope, held_by: tuple[str, ...]) -> tuple[PartnerGroup, ...]:
    """The groups as they may be told, in the order of the workshop."""
    return tuple(group for group in scope.groups if group.id in held_by)


def practice_blocks(scope: Scope, item: Item) -> Iterator[Block]:
    for practice in scope.workshop.at(GoodPractice, item):
        holders = listed([group.name for group in holding_groups(scope, practice.held_by)])
        yield Voice(practice.text, f"Named by {holders}" if holders else "", PRACTICE_COLOUR)


def evidence_blocks(scope: Scope, item: Item, lines: tuple[EvidenceLine, ...]) -> Iterator[Block]:
    """The table of findings; a sentence where no line was discussed."""
    if not lines:
        return
    findings = {row.evidence_id: row for row in scope.workshop.at(Finding, item)}
    if not any(line.id in findings for line in lines):
        text = f"None of the {counted(len(lines), 'evidence line')} was discussed."
        if len(lines) == 1:
            text = "The evidence line was not discussed."
        yield paragraph(text, is_soft=True)
        return
    yield Table(
        "What the room looked for and what it found",
        EVIDENCE_COLUMNS,
        tuple(evidence_row(line, findings.get(line.id)) for line in lines),
    )


def evidence_row(line: EvidenceLine, finding: Finding | None) -> tuple[Cell, ...]:
    if finding is None:
        return Cell(line.text), Cell(FOUND[None]), Cell("")
    # Only noted: the room spoke of it, and did not say how much it sees.
    found = FOUND[finding.found] if finding.found is not None else "Discussed"
    return Cell(line.text), Cell(found), Cell(finding.note)


def action_blocks(scope: Scope, item: Item) -> Iterator[Block]:
    """The table of actions, the most pressing first; and why there is none, where that was said."""
    actions = by_priority(scope.workshop.at(Action, item))
    if actions:
        yield Table(
            "Agreed actions",
            ACTION_COLUMNS,
            tuple((action_cell(action), *action_cells(action)) for action in actions),
        )
    assessment = scope.workshop.assessment(item)
    if assessment is not None and assessment.no_action_reason:
        yield paragraph(f"No action: {assessment.no_action_reason}")


def by_priority(actions: Iterable[Action]) -> list[Action]:
    """The most pressing first, otherwise in the order in which they were made."""
    return sorted(actions, key=lambda action: PRIORITY_ORDER[action.priority])


def action_cell(action: Action) -> Cell:
    details = (
        ACTION_STATES[action.status],
        f"How we will know: {action.measure}" if action.measure else "",
    )
    return Cell(action.text, tuple(detail for detail in details if detail))


def action_cells(action: Action) -> tuple[Cell, Cell, Cell]:
    """Priority, who and by when."""
    priority = Cell(PRIORITIES[action.priority], colour=PRIORITY_COLOURS[action.priority])
    return priority, Cell(action.who or NOT_SET), when_cell(action)


def when_cell(action: Action) -> Cell:
    if action.by_when is not None:
        reason = (action.no_date_reason,) if action.no_date_reason else ()
        return Cell(short_day_words(action.by_when), reason)
    if action.no_date_reason:
        return Cell(f"No date: {action.no_date_reason}")
    return Cell(NOT_SET)


def note_blocks(scope: Scope, item: Item, lines: tuple[EvidenceLine, ...]) -> Iterator[Block]:
    evidence = {line.id: line.text for line in lines}
    yield from bullets(
        f"{row.text}\nOn the evidence: {evidence[row.evidence_id]}"
        if row.evidence_id in evidence
        else row.text
        for row in scope.workshop.at(Note, item)
    )
