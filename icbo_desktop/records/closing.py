"""The parts after the standards: key actions, parked items, the rest of the words, what they rest on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from icbo_desktop.domain.grid import results_of
from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Argument,
    Assessment,
    DifferingView,
    Finding,
    GoodPractice,
    Item,
    ItemRecord,
    Note,
    ParkedItem,
    item_of,
)
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.standing import Standing, agreed_value
from icbo_desktop.records.about import framework_part
from icbo_desktop.records.captures import (
    action_cell,
    action_cells,
    by_priority,
    capture_blocks,
    scale_at,
)
from icbo_desktop.records.grids import middle_of
from icbo_desktop.records.merged_sources import sources_part
from icbo_desktop.records.method import method_part
from icbo_desktop.records.opening import KEY_ACTIONS
from icbo_desktop.records.ratings import rating_sentences
from icbo_desktop.records.scope import Scope, ScopedFramework
from icbo_desktop.records.session_papers import OUTCOMES, session_part
from icbo_desktop.records.summary_rows import STANDING_WORDS
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
from icbo_desktop.records.wording import WHOLE_WORKSHOP
from icbo_desktop.translation import marked, tr, translated

KEY_COLUMNS = (
    Column(marked("Standard"), 0.17),
    Column(marked("Rating"), 0.125),
    Column(marked("Action"), 0.285),
    Column(marked("Priority"), 0.1),
    Column(marked("Who"), 0.175),
    Column(marked("By when"), 0.145),
)
DISCUSSED = marked("Discussed")
PARKED_COLUMNS = (Column(marked("Parked item"), 0.62), Column(marked("From"), 0.38))


def closing_parts(scope: Scope) -> Iterator[Part]:
    yield key_actions_part(scope)
    yield from parked_part(scope)
    yield from other_part(scope)
    yield from session_part(scope)
    yield from sources_part(scope)
    yield method_part(scope)
    for part in scope.parts:
        yield framework_part(scope, part)


def key_actions_part(scope: Scope) -> Part:
    """Every standard and domain that was reached, its agreed rating and what follows from it."""
    blocks: list[Block] = []
    for part in scope.parts:
        told = told_rows(scope, part)
        if told and scope.has_several:
            blocks.append(Heading(part.name))
        if told:
            rows = tuple(row for each in told.values() for row in each)
            blocks.append(
                key_table(rows, kinds_word(part, told), has_middles=is_only_options(part, told))
            )
    others = {item_of(row): None for row in scope.workshop.rows(Action)}
    known = {part.id for part in scope.parts}
    rest = (item for item in others if item.framework_id not in known)
    rows = tuple(row for item in rest for row in item_rows(scope, item, ""))
    if rows and blocks:
        blocks.append(Heading(translated(WHOLE_WORKSHOP)))
    if rows:
        blocks.append(key_table(rows, tr("About")))
    if not blocks:
        blocks = [paragraph(tr("The room recorded no ratings and no actions."))]
    return Part(KEY_ACTIONS, tr("Agreed ratings and key actions"), tuple(blocks))


def told_rows(scope: Scope, part: ScopedFramework) -> dict[Item, tuple[tuple[Cell, ...], ...]]:
    """The rows of each item that has any. Among ratings an option's middle is called so."""
    middles = option_results(scope, part)
    found = {
        item: rows
        for item in key_items(scope, part, middles)
        if (rows := tuple(item_rows(scope, item, middles.get(item, ""))))
    }
    if is_only_options(part, found):
        return found
    named = {
        item: tr("Middle: {middle}", middle=middle) for item, middle in middles.items() if middle
    }
    return {item: tuple(item_rows(scope, item, named.get(item, ""))) for item in found}


def key_table(rows: tuple[tuple[Cell, ...], ...], word: str, *, has_middles: bool = False) -> Table:
    """`word` heads what the rows are of; of nothing but options there are middles and no ratings."""
    first, rating, *others = said_columns(KEY_COLUMNS)
    if has_middles:
        rating = Column(tr("Middle"), rating.share)
    columns = (Column(word, first.share), rating, *others)
    return Table(tr("Agreed ratings and key actions"), columns, rows)


def key_items(scope: Scope, part: ScopedFramework, options: Iterable[Item]) -> list[Item]:
    """The standards, domains and options of a framework and whatever else has an action, in order."""
    items = {scoped.item: None for scoped in part.standards}
    items |= {domain.item: None for domain in part.domains}
    items |= dict.fromkeys(options)
    actions = (item_of(action) for action in scope.workshop.rows(Action))
    items |= {item: None for item in actions if item.framework_id == part.id}
    return sorted(items, key=scope.order)


def option_results(scope: Scope, part: ScopedFramework) -> dict[Item, str]:
    """The middle of each option that was rated, in words."""
    found: dict[Item, str] = {}
    for domain in part.domains:
        if domain.grid is not None:
            for result in results_of(scope.workshop, domain.grid):
                if result.rated:
                    item = domain.grid.option_item(result.option)
                    found[item] = middle_of(domain.grid, result)
    return found


def kinds_word(part: ScopedFramework, items: Iterable[Item]) -> str:
    """What the rows of a table are: the framework's word for a standard, "Option", or both.

    A domain has its word in its name. It stands here only where there is nothing else.
    """
    words = part.framework.words
    has_standards, has_options = kinds_in(part, items)
    if has_standards and has_options:
        return tr("{standard} or option", standard=words.standard)
    if has_options:
        return tr("Option")
    return words.standard if has_standards else words.domain


def kinds_in(part: ScopedFramework, items: Iterable[Item]) -> tuple[bool, bool]:
    """Whether there are standards among the items, and whether there are options."""
    domains = part.framework.domains_by_id
    found = tuple(items)
    has_options = any(item.item_id in domains and item.option_id for item in found)
    return any(item.item_id not in domains for item in found), has_options


def is_only_options(part: ScopedFramework, items: Iterable[Item]) -> bool:
    return kinds_in(part, items) == (False, True)


def item_rows(scope: Scope, item: Item, middle: str) -> Iterator[tuple[Cell, ...]]:
    """A row for each action; a standard without one has a row to itself, unless it was not reached.

    `middle` is what came of an option of a grid.
    """
    name = Cell(scope.name(item), key=scope.key(item))
    rating = rating_cell(scope, item, middle)
    actions = by_priority(scope.workshop.at(Action, item))
    assessment = scope.workshop.assessment(item)
    reason = assessment.no_action_reason if assessment else ""
    # What is only discussed asks for no action: the counts tell that it was.
    is_telling = rating.text and rating.text != translated(DISCUSSED)
    if not actions and (is_telling or reason):
        text = tr("No action: {reason}", reason=reason) if reason else tr("No action")
        yield name, rating, Cell(text), Cell(""), Cell(""), Cell("")
    for position, action in enumerate(actions):
        first = (replace(cell, repeats=position > 0) for cell in (name, rating))
        yield *first, action_cell(action), *action_cells(action)


def rating_cell(scope: Scope, item: Item, middle: str) -> Cell:
    """Where the room put itself, or the state of a standard; empty for what is not rated as a whole."""
    value = agreed_value(scope.workshop, item)
    scoped = scope.standard_at.get(item)
    if value is not None:
        scale = scale_at(scope, item)
        if scale is None or scale.is_nominal:
            return Cell(scale.words(value) if scale else str(value), is_strong=True)
        point = scale.point_of(value)
        label = point.label if point else ""
        return Cell(str(value), (label,) if label else (), is_strong=True)
    if middle:
        return Cell(middle)
    standing = scope.standing(item)
    is_criterion = scoped is not None and bool(scoped.options)
    if scoped is None or is_criterion or standing is Standing.NOT_REACHED:
        return Cell("")
    if standing is Standing.DISCUSSED and not scoped.standard.scale:
        return Cell(translated(DISCUSSED))
    return state_cell(standing)


def state_cell(standing: Standing) -> Cell:
    words = translated(STANDING_WORDS[standing])
    return Cell(words[:1].upper() + words[1:])


def parked_part(scope: Scope) -> Iterator[Part]:
    parked = sorted(scope.workshop.rows(ParkedItem), key=lambda row: scope.order(item_of(row)))
    if not parked:
        return
    rows = tuple((parked_cell(row), place_cell(scope, item_of(row))) for row in parked)
    yield Part(
        "parked",
        tr("Parked items"),
        (Table(tr("Parked items"), said_columns(PARKED_COLUMNS), rows),),
    )


def parked_cell(row: ParkedItem) -> Cell:
    outcome = translated(OUTCOMES[row.outcome])
    return Cell(row.text, (outcome,) if outcome else ())


def place_cell(scope: Scope, item: Item) -> Cell:
    """Where something comes from; with its framework where there are several."""
    owner = next((part.name for part in scope.parts if part.id == item.framework_id), "")
    details = (owner,) if scope.has_several and owner else ()
    return Cell(scope.name(item), details, key=scope.key(item))


def other_part(scope: Scope) -> Iterator[Part]:
    """What was captured on the workshop as a whole, or on a standard that is no longer in scope."""
    items = dict.fromkeys(
        item_of(row) for row in spoken_rows(scope) if not scope.is_in_scope(item_of(row))
    )
    blocks: list[Block] = []
    for item in items:
        captured = (*standing_beyond(scope, item), *capture_blocks(scope, item))
        if captured and len(items) > 1:
            blocks.append(Heading(scope.name(item)))
        blocks += captured
    if blocks:
        yield Part("beyond", tr("Beyond the standards"), tuple(blocks))


def standing_beyond(scope: Scope, item: Item) -> Iterator[Block]:
    """Where the room stood on something that was left out later."""
    if item.framework_id in scope.frameworks and scope.workshop.assessment(item) is not None:
        yield from rating_sentences(scope, item, scale_at(scope, item))


def spoken_rows(scope: Scope) -> Iterator[ItemRecord]:
    """Everything that was written down, in the order in which it was."""
    kinds = (
        DifferingView, GoodPractice, Action, ParkedItem, Note, Answer, Argument, Finding, Attachment
    )  # fmt: skip

    for kind in (*kinds, Assessment):
        yield from scope.workshop.rows(kind)
