"""What was captured on one item as blocks: views, good practice, evidence, actions, parked items, notes."""

from collections.abc import Iterable, Iterator, Mapping

from icbo_desktop.domain.framework import Scale, Standard
from icbo_desktop.domain.items import rating_scale
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
from icbo_desktop.domain.wording import listed, short_day_words
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.session_papers import OUTCOMES, attachment_lines
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Table,
    Voice,
    paragraph,
    said_columns,
)
from icbo_desktop.records.wording import (
    ACTION_STATES,
    NOT_SET,
    PRIORITIES,
    PRIORITY_COLOURS,
    VIEW_STATES,
    people,
)
from icbo_desktop.records.worksheets import (
    UNKNOWN_LINE,
    answer_blocks,
    argument_blocks,
    finding_cells,
    lists_at,
    ticked_lists,
)
from icbo_desktop.translation import marked, tr, tr_n, translated

NOBODY_COLOUR = "#51607A"
PRACTICE_COLOUR = "#1B6E42"
PRIORITY_ORDER = {"high": 0, "medium": 1, "low": 2}
ACTION_COLUMNS = (
    Column(marked("Action"), 0.47),
    Column(marked("Priority"), 0.12),
    Column(marked("Who"), 0.22),
    Column(marked("By when"), 0.19),
)
EVIDENCE_COLUMNS = (
    Column(marked("What we looked for"), 0.54),
    Column(marked("Seen"), 0.15),
    Column(marked("Notes"), 0.31),
)


def capture_blocks(
    scope: Scope,
    item: Item,
    *,
    actions: str = "",
    level: int = 3,
    has_sheet: bool = False,
) -> Iterator[Block]:
    """Everything captured on an item, each kind under its heading; kinds with nothing are left out.

    `actions` heads the actions, where they are called otherwise, and `level` is that of the headings. `has_sheet` leaves out the answers that
    the sheet of the domain holds.
    """
    standard = standard_of(scope, item)
    yield from answer_blocks(scope, item, level, has_sheet=has_sheet)
    arguments = argument_blocks(scope, item, standard)
    yield from headed(tr("Points for and against"), arguments, level)
    yield from ticked_lists(scope, item, level)
    yield from headed(tr("Differing views"), view_blocks(scope, item), level)
    yield from headed(tr("Good practice"), practice_blocks(scope, item), level)
    yield from headed(tr("Evidence of progress"), evidence_blocks(scope, item, standard), level)
    yield from headed(actions or tr("Actions"), action_blocks(scope, item), level)
    yield from headed(tr("Parked"), parked_blocks(scope, item), level)
    yield from headed(tr("Evidence and notes"), note_blocks(scope, item), level)
    yield from headed(tr("Papers"), bullets(attachment_lines(scope, item)), level)


def standard_of(scope: Scope, item: Item) -> Standard | None:
    """The standard that the item is, in the words the room saw; None for a cell and all else."""
    if item.option_id or item.framework_id not in scope.frameworks:
        return None
    return scope.words.framework_for(item).standards_by_id.get(item.item_id)


def line_texts(scope: Scope, item: Item) -> dict[str, str]:
    """What findings, views and notes at an item can speak to, by id: evidence lines and items of lists."""
    if item.framework_id not in scope.frameworks:
        return {}
    standard = standard_of(scope, item.whole)
    lines = standard.evidence if standard else ()
    lists = lists_at(scope.words.framework_for(item), item.whole)
    return {line.id: line.text for line in (*lines, *(one for each in lists for one in each.items))}


def headed(title: str, blocks: Iterable[Block], level: int = 3) -> Iterator[Block]:
    """The blocks under a heading, or nothing where there are none."""
    found = list(blocks)
    if found:
        yield Heading(title, level)
        yield from found


def bullets(texts: Iterable[str]) -> Iterator[Block]:
    items = tuple(texts)
    if items:
        yield Bullets(items)


def view_blocks(scope: Scope, item: Item) -> Iterator[Block]:
    evidence = line_texts(scope, item)
    scale = scale_at(scope, item)
    for view in scope.workshop.at(DifferingView, item):
        yield view_voice(scope, view, evidence, scale)


def scale_at(scope: Scope, item: Item) -> Scale | None:
    """The scale that this very item is rated on, None where there is none."""
    if item.framework_id not in scope.frameworks:
        return None
    return rating_scale(scope.words.framework_for(item), item)


def view_voice(
    scope: Scope, view: DifferingView, evidence: Mapping[str, str], scale: Scale | None
) -> Voice:
    """A differing view with everything that was written about it."""
    holders = holding_groups(scope, view.held_by)
    said = [translated(VIEW_STATES[view.status])]
    if view.rating is not None:
        value = scale.words(view.rating) if scale is not None else str(view.rating)
        said.append(
            tr("would choose {choice}", choice=value)
            if is_nominal(scale)
            else tr("would rate it {rating}", rating=value)
        )
    if view.how_many is not None:
        said.append(people(view.how_many))
    action = scope.workshop.find(Action, view.action_id) if view.action_id else None
    details = (
        tr("Because: {evidence}", evidence=view.evidence) if view.evidence else "",
        tr("What would change it: {change}", change=view.would_change) if view.would_change else "",
        tr("On the evidence: {evidence}", evidence=evidence[view.evidence_id])
        if view.evidence_id in evidence
        else "",
        tr("Action that follows: {action}", action=action.text) if action else "",
        scope.origin(view.id),
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
    return tr("Several people") if view.holder == "several" else tr("Not attributed")


def holding_groups(scope: Scope, held_by: tuple[str, ...]) -> tuple[PartnerGroup, ...]:
    """The groups as they may be told, in the order of the workshop."""
    return tuple(group for group in scope.groups if group.id in held_by)


def practice_blocks(scope: Scope, item: Item) -> Iterator[Block]:
    for practice in scope.workshop.at(GoodPractice, item):
        holders = listed([group.name for group in holding_groups(scope, practice.held_by)])
        named = tr("Named by {groups}", groups=holders) if holders else ""
        origin = scope.origin(practice.id)
        yield Voice(practice.text, named, PRACTICE_COLOUR, (origin,) if origin else ())


def is_nominal(scale: Scale | None) -> bool:
    return scale is not None and scale.is_nominal


def evidence_blocks(scope: Scope, item: Item, standard: Standard | None) -> Iterator[Block]:
    """The table of findings; a sentence where no line was discussed."""
    lines = standard.evidence if standard else ()
    findings = {row.evidence_id: row for row in scope.workshop.at(Finding, item)}
    texts = line_texts(scope, item)
    listed_ids = texts.keys() - {line.id for line in lines} if not item.option_id else set[str]()
    # What fits no line any more: of a framework that somebody changed, or a cell's.
    others = [
        row
        for row in findings.values()
        if row.evidence_id not in listed_ids and row.evidence_id not in {line.id for line in lines}
    ]
    rows = [(Cell(line.text), *finding_cells(findings.get(line.id), scope)) for line in lines]
    rows += [
        (Cell(texts.get(row.evidence_id, translated(UNKNOWN_LINE))), *finding_cells(row, scope))
        for row in others
    ]
    if others or any(line.id in findings for line in lines):
        yield Table(
            tr("What the room looked for and what it found"),
            said_columns(EVIDENCE_COLUMNS),
            tuple(rows),
        )
    elif lines:
        text = tr_n(
            "None of the {n} evidence lines was discussed.",
            "The evidence line was not discussed.",
            len(lines),
        )
        yield paragraph(text, is_soft=True)


def action_blocks(scope: Scope, item: Item) -> Iterator[Block]:
    """The table of actions, the most pressing first; and why there is none, where that was said."""
    actions = by_priority(scope.workshop.at(Action, item))
    if actions:
        yield Table(
            tr("Agreed actions"),
            said_columns(ACTION_COLUMNS),
            tuple(
                (action_cell(action, scope.origin(action.id)), *action_cells(action))
                for action in actions
            ),
        )
    assessment = scope.workshop.assessment(item)
    if assessment is not None and assessment.no_action_reason:
        yield paragraph(tr("No action: {reason}", reason=assessment.no_action_reason))


def by_priority(actions: Iterable[Action]) -> list[Action]:
    """The most pressing first, otherwise in the order in which they were made."""
    return sorted(actions, key=lambda action: PRIORITY_ORDER[action.priority])


def parked_words(row: ParkedItem) -> str:
    """A parked item, and what became of it when the workshop closed."""
    return "\n".join(part for part in (row.text, translated(OUTCOMES[row.outcome])) if part)


def parked_blocks(scope: Scope, item: Item) -> Iterator[Block]:
    rows = scope.workshop.at(ParkedItem, item)
    yield from bullets(
        "\n".join(filter(None, (parked_words(row), scope.origin(row.id)))) for row in rows
    )


def action_cell(action: Action, origin: str = "") -> Cell:
    details = (
        tr("Carried from {workshop}", workshop=action.carried_from) if action.carried_from else "",
        translated(ACTION_STATES[action.status]),
        tr("How we will know: {measure}", measure=action.measure) if action.measure else "",
        origin,
    )
    return Cell(action.text, tuple(detail for detail in details if detail))


def action_cells(action: Action) -> tuple[Cell, Cell, Cell]:
    """Priority, who and by when."""
    priority = Cell(
        translated(PRIORITIES[action.priority]), colour=PRIORITY_COLOURS[action.priority]
    )
    return priority, Cell(action.who or translated(NOT_SET)), when_cell(action)


def when_cell(action: Action) -> Cell:
    if action.by_when is not None:
        reason = (action.no_date_reason,) if action.no_date_reason else ()
        return Cell(short_day_words(action.by_when), reason)
    if action.no_date_reason:
        return Cell(tr("No date: {reason}", reason=action.no_date_reason))
    return Cell(translated(NOT_SET))


def note_blocks(scope: Scope, item: Item) -> Iterator[Block]:
    evidence = line_texts(scope, item)
    said: list[str] = []
    for row in scope.workshop.at(Note, item):
        line = (
            tr("On the evidence: {evidence}", evidence=evidence[row.evidence_id])
            if row.evidence_id in evidence
            else ""
        )
        said.append("\n".join(filter(None, (row.text, line, scope.origin(row.id)))))
    yield from bullets(said)
