"""A grid as blocks: criteria by options, what comes of each option, and how much hangs on the weights."""

from collections.abc import Iterator
from fractions import Fraction

from icbo_desktop.domain.divergence import middle_words
from icbo_desktop.domain.framework import Option
from icbo_desktop.domain.grid import (
    Grid,
    OptionResult,
    leading_sentence,
    result_of,
    results_of,
    sensitivity_sentence,
    values_of,
    weights_of,
)
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import Standing, agreed_value
from icbo_desktop.domain.wording import reach_words
from icbo_desktop.records.captures import capture_blocks
from icbo_desktop.records.ratings import rating_sentences
from icbo_desktop.records.scope import Scope, ScopedDomain, ScopedStandard, part_key
from icbo_desktop.records.tree import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Part,
    Phrase,
    Table,
    paragraph,
    said_columns,
)
from icbo_desktop.records.wording import level_word
from icbo_desktop.translation import marked, tr, translated

NOT_RATED = "–"  # noqa: RUF001 - an en dash
CELL_STATES = {
    Standing.NOT_REACHED: NOT_RATED,
    Standing.DISCUSSED: NOT_RATED,
    Standing.AGREED_TO_DIFFER: marked("differ"),
    Standing.PARKED: marked("parked"),
    Standing.NOT_APPLICABLE: marked("n/a"),
}
STATE_LEGEND = {
    NOT_RATED: marked("– not rated"),  # noqa: RUF001 - NOT_RATED
    "differ": marked("differ: the room agreed to differ"),
    "n/a": marked("n/a: does not apply here"),
}
RESULT_COLUMNS = (
    Column(marked("Option"), 0.29),
    Column(marked("Middle"), 0.2),
    Column(marked("Lowest to highest"), 0.19),
    Column(marked("Rated"), 0.15),
    Column(marked("Favourable"), 0.17),
)
# Where ratings are not summed up, only how many were made.
COUNT_COLUMNS = (Column(marked("Option"), 0.79), Column(marked("Rated"), 0.21))
FAVOURABLE_NOTE = marked("Favourable: rated above the middle of the scale.")
MIDDLE_NOTE = marked(
    "The middle of an option is the median of its criteria: half of them stand there or lower, half there or higher."
)
ORDER_NOTE = marked("Ratings are places in an order, so they are never added up.")
WEIGHT_NOTE = marked("A criterion counts as often as it weighs; one of weight 0 is not counted.")
UNCOUNTED_NOTE = marked("A criterion of weight 0 is not counted.")


def grid_was_used(scope: Scope, grid: Grid) -> bool:
    """Whether the room rated, parked or ruled out any cell, or set a weight."""
    cells = (grid.cell(each, option) for each in grid.criteria for option in grid.options)
    return is_weighed(scope, grid) or any(
        scope.standing(cell) is not Standing.NOT_REACHED for cell in cells
    )


def grid_blocks(scope: Scope, grid: Grid, word: str) -> Iterator[Block]:
    """The table of values and that of results, with their sentences. `word` names the criteria."""
    if not grid_was_used(scope, grid):
        return
    yield Heading(tr("The ratings"))
    yield grid_table(scope, grid, word)
    yield paragraph(grid_legend(scope, grid), is_soft=True)
    yield Heading(tr("What comes of them"))
    yield results_table(scope, grid)
    yield Paragraph(result_phrases(scope, grid))
    notes = [MIDDLE_NOTE, FAVOURABLE_NOTE, ORDER_NOTE] if grid.scale.has_middle else []
    notes += weight_notes(scope, grid)
    if notes:
        yield paragraph(" ".join(map(translated, notes)), is_soft=True)


def weight_notes(scope: Scope, grid: Grid) -> tuple[str, ...]:
    """What the weights do; nothing where all criteria count the same."""
    if not is_weighed(scope, grid):
        return ()
    return (WEIGHT_NOTE,) if grid.scale.has_middle else (UNCOUNTED_NOTE,)


def result_phrases(scope: Scope, grid: Grid) -> tuple[Phrase, Phrase]:
    """Which option leads, and how much hangs on the weights."""
    rest = sensitivity_sentence(scope.workshop, grid)
    leading = leading_sentence(scope.workshop, grid)
    return Phrase(leading, is_strong=True), Phrase(f" {rest}" if rest else "")


def is_weighed(scope: Scope, grid: Grid) -> bool:
    """Whether the criteria do not all count the same."""
    return set(weights_of(scope.workshop, grid).values()) != {1}


def grid_table(scope: Scope, grid: Grid, word: str) -> Table:
    weights = weights_of(scope.workshop, grid) if is_weighed(scope, grid) else {}
    narrow = 0.1 if weights else 0.0
    share = min(0.16, (0.72 - narrow) / len(grid.options))
    columns = [Column(word, 1 - narrow - share * len(grid.options))]
    columns += [Column(tr("Weight"), narrow)] if weights else []
    columns += [Column(option.name, share) for option in grid.options]
    rows = tuple(
        (
            Cell(" ".join(part for part in (each.number, each.short_title) if part),
                 key=part_key(Item(grid.item.framework_id, each.id))),
            *((Cell(str(weights[each.id])),) if weights else ()),
            *(value_cell(scope, grid.cell(each, option)) for option in grid.options),
        )
        for each in grid.criteria
    )  # fmt: skip
    fixed = 2 if weights else 1
    return Table(tr("Ratings of each option"), tuple(columns), rows, fixed=fixed)


def value_cell(scope: Scope, cell: Item) -> Cell:
    value = agreed_value(scope.workshop, cell)
    if value is not None:
        return Cell(str(value), is_strong=True)
    return Cell(translated(CELL_STATES[scope.standing(cell)]))


def grid_legend(scope: Scope, grid: Grid) -> str:
    """The points of the scale in words, and the signs that stand for no rating, as far as they occur."""
    scale = grid.scale
    labels = {point.value: point.label for point in scale.points}
    labels[scale.lowest] = labels[scale.lowest] or scale.low_label
    labels[scale.highest] = labels[scale.highest] or scale.high_label
    said = [f"{value} {label}" for value, label in sorted(labels.items()) if label]
    cells = [grid.cell(each, option) for each in grid.criteria for option in grid.options]
    signs = {
        CELL_STATES[standing]
        for cell in cells
        if (standing := scope.standing(cell)) is not Standing.RATED
    }
    said += [translated(words) for sign, words in STATE_LEGEND.items() if sign in signs]
    return " · ".join(said)


def results_table(scope: Scope, grid: Grid) -> Table:
    rows = tuple(result_row(scope, grid, each) for each in results_of(scope.workshop, grid))
    columns = RESULT_COLUMNS if grid.scale.has_middle else COUNT_COLUMNS
    return Table(tr("The result of each option"), said_columns(columns), rows)


def result_row(scope: Scope, grid: Grid, result: OptionResult) -> tuple[Cell, ...]:
    option = result.option
    details = (option.title,) if option.title != option.name else ()
    name = Cell(option.name, details, key=scope.key(grid.option_item(option)))
    rated = Cell(of_all(result.rated, result.counted))
    if not grid.scale.has_middle:
        return name, rated
    low, high = result.lowest, result.highest
    reach = "" if low is None or high is None else reach_words(low, high)
    return (
        name,
        Cell(middle_of(grid, result), is_strong=True),
        Cell(reach),
        rated,
        Cell(of_all(result.favourable, result.counted) if result.rated else ""),
    )


def of_all(count: int, total: int) -> str:
    return tr("{count} of {total}", count=count, total=total)


def middle_of(grid: Grid, result: OptionResult) -> str:
    """The middle as people say it: the label of its point, or the two numbers that it lies between.

    Empty where ratings are not summed up.
    """
    middle = result.middle
    if middle is not None:
        return fraction_words(grid, middle)
    return tr("Not rated") if grid.scale.has_middle else ""


def fraction_words(grid: Grid, middle: Fraction) -> str:
    if middle.denominator == 1:
        return grid.scale.words(int(middle))
    return middle_words(float(middle))


def option_result(scope: Scope, grid: Grid, option: Option) -> OptionResult:
    """The result of one option under the room's weights."""
    weights = weights_of(scope.workshop, grid)
    return result_of(grid, option, values_of(scope.workshop, grid, option), weights)


def option_parts(scope: Scope, domain: ScopedDomain, grid: Grid) -> Iterator[Part]:
    """A part for each option that something was said of."""
    for option in grid.options:
        item = grid.option_item(option)
        blocks = (*set_aside(scope, item), *capture_blocks(scope, item))
        if not blocks:
            continue
        result = option_result(scope, grid, option)
        middle = middle_of(grid, result)
        rated, total = result.rated, result.counted
        said = tr("{rated} of {total} ratings made.", rated=rated, total=total)
        if middle:
            said = tr(
                "{rated} of {total} ratings made; middle: {middle}.",
                rated=rated,
                total=total,
                middle=middle,
            )
        yield Part(
            key=part_key(item),
            title=option.title,
            kicker=tr("{domain} · Option", domain=domain.kicker),
            colour=domain.colour,
            level=2,
            running=domain.framework.short_title,
            blocks=(paragraph(said if result.rated else tr("Not rated yet.")), *blocks),
        )


def cell_blocks(scope: Scope, scoped: ScopedStandard) -> Iterator[Block]:
    """What was said of the standard for each option, under the option's name."""
    for option in scoped.options:
        item = Item(scoped.item.framework_id, scoped.item.item_id, option.id)
        captured = tuple(capture_blocks(scope, item, level=4))
        aside = tuple(set_aside(scope, item))
        if captured or aside:
            yield Heading(option.title)
            yield from aside or rating_sentences(scope, item, scoped.scale)
            yield from captured


def set_aside(scope: Scope, item: Item) -> Iterator[Block]:
    """Where the room stands and why, wherever it said more than a plain rating."""
    assessment = scope.workshop.assessment(item)
    if assessment is None:
        return
    is_plain = assessment.status in ("open", "discussed") and not assessment.agreed_to_differ
    if not is_plain or assessment.status_reason:
        yield from rating_sentences(scope, item, None)


def own_grid(scope: Scope, scoped: ScopedStandard, grid: Grid | None) -> Iterator[Block]:
    """The grid of one row of a standard that has options of its own."""
    if grid is not None:
        yield from grid_blocks(scope, grid, level_word(scoped.framework, is_domain=False))
