"""The parts after the standards: key actions, parked items, the rest of the words, notes on method."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from icbo_desktop.domain.divergence_limits import DIVERGENCE
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
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES
from icbo_desktop.records.about import framework_part
from icbo_desktop.records.attribution import OTHER_ID, OTHER_NAME
from icbo_desktop.records.captures import (
    action_cell,
    action_cells,
    by_priority,
    capture_blocks,
    scale_at,
)
from icbo_desktop.records.grids import middle_of
from icbo_desktop.records.ratings import rating_sentences
from icbo_desktop.records.scope import Scope, ScopedFramework
from icbo_desktop.records.session_papers import OUTCOMES, session_part
from icbo_desktop.records.summary_rows import STANDING_WORDS
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Part,
    Table,
    paragraph,
)
from icbo_desktop.records.wording import WHOLE_WORKSHOP

KEY_COLUMNS = (
    Column("Standard", 0.195),
    Column("Rating", 0.155),
    Column("Action", 0.245),
    Column("Priority", 0.105),
    Column("Who", 0.16),
    Column("By when", 0.14),
)
DISCUSSED = Cell("Discussed")
NO_MIDDLES: Mapping[Item, str] = {}
PARKED_COLUMNS = (Column("Parked item", 0.62), Column("From", 0.38))
DISCLOSURE = (
    "Records of public bodies can be disclosed on request. Whoever shares this record should read it "
    "as somebody outside the room would."
)
FIGURES = (
    (
        "The agreed rating is where the room put itself. No figure is calculated into it and the program "
        "never sets it."
    ),
    (
        "The middle is the median: half of the people rated it that or lower, half that or higher. It is "
        f"said from {DIVERGENCE.fewest_for_range} people on."
    ),
    (
        "“8 in 10 people” is the narrowest stretch of the scale that holds at least eight in ten of the "
        f"ratings. It is said from {DIVERGENCE.fewest_for_window} people on."
    ),
    (
        f"On a scale of 1 to 10, a stretch of {DIVERGENCE.close_width} points or fewer is called close "
        f"together, {DIVERGENCE.some_width} some spread, more than that wide apart. Shorter scales are "
        "treated in proportion."
    ),
    (
        f"Partners see it differently where the middles of two groups of {DIVERGENCE.fewest_in_group} or "
        f"more people lie {DIVERGENCE.group_gap} or more points apart."
    ),
    (
        f"Two camps: at least a quarter of the people, and at least {DIVERGENCE.camp_people}, at "
        f"{DIVERGENCE.low_camp_top} or less, and as many at {DIVERGENCE.high_camp_bottom} or more."
    ),
    (
        "Ratings are places in an order, not amounts. They are never added up or averaged, and a standard "
        "without a rating is never counted as a low one."
    ),
)


def closing_parts(scope: Scope) -> Iterator[Part]:
    yield key_actions_part(scope)
    yield from parked_part(scope)
    yield from other_part(scope)
    yield from session_part(scope)
    yield method_part(scope)
    for part in scope.parts:
        yield framework_part(scope, part)


def key_actions_part(scope: Scope) -> Part:
    """Every standard and domain that was reached, its agreed rating and what follows from it."""
    blocks: list[Block] = []
    for part in scope.parts:
        middles = option_results(scope, part)
        rows = tuple(key_rows(scope, key_items(scope, part, middles), middles))
        if rows and scope.has_several:
            blocks.append(Heading(part.name))
        if rows:
            blocks.append(key_table(rows, part.framework.words.standard))
    others = {item_of(row): None for row in scope.workshop.rows(Action)}
    known = {part.id for part in scope.parts}
    rows = tuple(key_rows(scope, [item for item in others if item.framework_id not in known]))
    if rows and blocks:
        blocks.append(Heading(WHOLE_WORKSHOP))
    if rows:
        blocks.append(key_table(rows, "About"))
    if not blocks:
        blocks = [paragraph("The room recorded no ratings and no actions.")]
    return Part("key-actions", "Summary and key actions", tuple(blocks))


def key_table(rows: tuple[tuple[Cell, ...], ...], word: str) -> Table:
    columns = (Column(word, KEY_COLUMNS[0].share), *KEY_COLUMNS[1:])
    return Table("Agreed ratings and key actions", columns, rows)


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


def key_rows(
    scope: Scope, items: Sequence[Item], middles: Mapping[Item, str] = NO_MIDDLES
) -> Iterator[tuple[Cell, ...]]:
    """A row for each action; a standard without one has a row to itself, unless it was not reached.

    `middles` says what came of the options of grids.
    """
    for item in items:
        yield from item_rows(scope, item, middles.get(item, ""))


def item_rows(scope: Scope, item: Item, middle: str) -> Iterator[tuple[Cell, ...]]:
    """`middle` is what came of an option of a grid."""
    name = Cell(scope.name(item), key=scope.key(item))
    rating = rating_cell(scope, item, middle)
    actions = by_priority(scope.workshop.at(Action, item))
    assessment = scope.workshop.assessment(item)
    reason = assessment.no_action_reason if assessment else ""
    # What is only discussed asks for no action: the counts tell that it was.
    is_telling = rating.text and rating != DISCUSSED
    if not actions and (is_telling or reason):
        text = f"No action: {reason}" if reason else "No action"
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
        return Cell(middle, ("Middle",))
    standing = scope.standing(item)
    is_criterion = scoped is not None and bool(scoped.options)
    if scoped is None or is_criterion or standing is Standing.NOT_REACHED:
        return Cell("")
    if standing is Standing.DISCUSSED and not scoped.standard.scale:
        return DISCUSSED
    return state_cell(standing)


def state_cell(standing: Standing) -> Cell:
    words = STANDING_WORDS[standing]
    return Cell(words[:1].upper() + words[1:])


def parked_part(scope: Scope) -> Iterator[Part]:
    parked = sorted(scope.workshop.rows(ParkedItem), key=lambda row: scope.order(item_of(row)))
    if not parked:
        return
    rows = tuple((parked_cell(row), place_cell(scope, item_of(row))) for row in parked)
    yield Part("parked", "Parked items", (Table("Parked items", PARKED_COLUMNS, rows),))


def parked_cell(row: ParkedItem) -> Cell:
    outcome = OUTCOMES[row.outcome]
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
        yield Part("beyond", "Beyond the standards", tuple(blocks))


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


def method_part(scope: Scope) -> Part:
    return Part(
        "method",
        "How to read this record",
        tuple(method_blocks(scope)),
    )


def method_blocks(scope: Scope) -> Iterator[Block]:
    yield Heading("Who is told")
    yield paragraph(ATTRIBUTION_SENTENCES[scope.attribution])
    if any(group.id == OTHER_ID for group in scope.groups):
        yield paragraph(
            f"Groups of fewer than three people are shown together as “{OTHER_NAME}”, and with them the "
            "next smallest where they could otherwise be worked out."
        )
    if scope.attribution == "group":
        yield paragraph(
            "This is not the Chatham House Rule, which hides affiliation too.", is_soft=True
        )
    yield paragraph(DISCLOSURE)
    rules = scope.workshop.details.ground_rules
    if rules.strip():
        yield Heading("Ground rules of the workshop")
        yield Bullets(tuple(line.strip() for line in rules.splitlines() if line.strip()))
    yield Heading("How the figures are made")
    yield Bullets(FIGURES)
