"""The parts after the standards: key actions, parked items, the rest of the words, notes on method."""

from collections.abc import Iterator
from dataclasses import replace

from icbo_desktop.domain.divergence_limits import DIVERGENCE
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import (
    Action,
    DifferingView,
    FrozenFramework,
    GoodPractice,
    Item,
    ItemRecord,
    Note,
    ParkedItem,
    item_of,
)
from icbo_desktop.domain.standing import Standing, agreed_value
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES
from icbo_desktop.records.attribution import OTHER_ID, OTHER_NAME
from icbo_desktop.records.captures import (
    action_cell,
    action_cells,
    by_priority,
    capture_blocks,
)
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.summary_rows import STANDING_WORDS
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    paragraph,
)
from icbo_desktop.records.wording import level_word

KEY_COLUMNS = (
    Column("Standard", 0.2),
    Column("Rating", 0.13),
    Column("Action", 0.26),
    Column("Priority", 0.105),
    Column("Who", 0.165),
    Column("By when", 0.14),
)
PARKED_COLUMNS = (Column("Parked item", 0.62), Column("From", 0.38))
WORDINGS = {
    "restated": "in plain English of the pack's own, one part for one part",
    "published": "in the published wording",
    "local": "in wording of our own area",
}
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
    yield method_part(scope)
    for frozen in scope.workshop.frameworks:
        yield framework_part(scope, frozen)


def key_actions_part(scope: Scope) -> Part:
    """Every standard and domain that was reached, its agreed rating and what follows from it."""
    rows = tuple(key_rows(scope))
    word = scope.domains[0].framework.words.standard if scope.domains else "Standard"
    columns = (Column(word, KEY_COLUMNS[0].share), *KEY_COLUMNS[1:])
    blocks: tuple[Block, ...] = (paragraph("The room recorded no ratings and no actions."),)
    if rows:
        blocks = (Table("Agreed ratings and key actions", columns, rows),)
    return Part("key-actions", "Summary and key actions", blocks)


def key_rows(scope: Scope) -> Iterator[tuple[Cell, ...]]:
    """A row for each action; a standard without one has a row to itself, unless it was not reached."""
    actions = scope.workshop.rows(Action)
    items = {scoped.item: None for scoped in scope.standards}
    items |= {item_of(action): None for action in actions}
    items |= {domain.item: None for domain in scope.domains}
    for item in sorted(items, key=scope.order):
        yield from item_rows(scope, item)


def item_rows(scope: Scope, item: Item) -> Iterator[tuple[Cell, ...]]:
    standing = scope.standing(item)
    name = Cell(scope.name(item), key=scope.key(item))
    value = agreed_value(scope.workshop, item)
    is_domain = any(domain.item == item for domain in scope.domains)
    rating = Cell(str(value), is_strong=True) if value is not None else state_cell(standing)
    actions = by_priority(scope.workshop.at(Action, item))
    if (is_domain or not scope.is_in_scope(item)) and value is None:
        rating = Cell("")
    if not actions:
        assessment = scope.workshop.assessment(item)
        reason = assessment.no_action_reason if assessment else ""
        if standing is Standing.NOT_REACHED or (is_domain and value is None and not reason):
            return
        text = f"No action: {reason}" if reason else "No action"
        yield name, rating, Cell(text), Cell(""), Cell(""), Cell("")
    for position, action in enumerate(actions):
        first = (replace(cell, repeats=position > 0) for cell in (name, rating))
        yield *first, action_cell(action), *action_cells(action)


def state_cell(standing: Standing) -> Cell:
    words = STANDING_WORDS[standing]
    return Cell(words[:1].upper() + words[1:])


def parked_part(scope: Scope) -> Iterator[Part]:
    parked = sorted(scope.workshop.rows(ParkedItem), key=lambda row: scope.order(item_of(row)))
    if not parked:
        return
    rows = tuple(
        (Cell(row.text), Cell(scope.name(item_of(row)), key=scope.key(item_of(row))))
        for row in parked
    )
    yield Part("parked", "Parked items", (Table("Parked items", PARKED_COLUMNS, rows),))


def other_part(scope: Scope) -> Iterator[Part]:
    """What was captured on the workshop as a whole, or on a standard that is no longer in scope."""
    items = dict.fromkeys(
        item_of(row) for row in spoken_rows(scope) if not scope.is_in_scope(item_of(row))
    )
    blocks: list[Block] = []
    for item in items:
        captured = tuple(capture_blocks(scope, item, None))
        if captured and len(items) > 1:
            blocks.append(Heading(scope.name(item)))
        blocks += captured
    if blocks:
        yield Part("beyond", "Beyond the standards", tuple(blocks))


def spoken_rows(scope: Scope) -> Iterator[ItemRecord]:
    """Everything that was written down, in the order in which it was."""
    for kind in (DifferingView, GoodPractice, Action, ParkedItem, Note):
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


def framework_part(scope: Scope, frozen: FrozenFramework) -> Part:
    framework = scope.frameworks[frozen.id]
    return Part(
        f"framework/{framework.id}",
        f"The framework: {framework.short_title}",
        tuple(framework_blocks(scope, framework, frozen)),
        running=framework.short_title,
    )


def framework_blocks(
    scope: Scope, framework: Framework, frozen: FrozenFramework
) -> Iterator[Block]:
    facts = (
        Fact("Title", framework.title),
        Fact("Publisher", f"{framework.publisher}, {framework.published}"),
        Fact("Source", framework.source.document),
        Fact("Where", framework.source.where),
        Fact("Licence", framework.source.licence),
        Fact("Wording", f"This workshop read it {WORDINGS[framework.wording]}."),
        Fact("Pack", f"{framework.id}, version {framework.version}"),
        Fact("Scale", " ".join(scale_sentences(framework))),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    left_out = [scope.name(Item(framework.id, item_id)) for item_id in frozen.left_out]
    if left_out:
        yield Heading("Left out of this workshop")
        yield Bullets(tuple(left_out))
    if framework.notes:
        yield Heading("Notes on the text")
        yield Bullets(framework.notes, is_soft=True)


def scale_sentences(framework: Framework) -> Iterator[str]:
    """The scales in words, with the labels of their ends and points."""
    word = level_word(framework, is_domain=False)
    used = {item.scale for item in (*framework.domains, *framework.standards())}
    for scale in framework.scales:
        if scale.id not in used:
            continue
        if scale.low_label or scale.high_label:
            yield f"{scale.lowest}, {scale.low_label}, to {scale.highest}, {scale.high_label}."
        labels = [f"{point.value} {point.label}" for point in scale.points if point.label]
        if labels:
            yield f"{word} points: {', '.join(labels)}."
