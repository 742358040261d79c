"""Grids: every criterion rated once for each option, and what may honestly be said of the result.

Ratings are places on a scale and not amounts, so nothing is added up. An option's result is the median of
its criteria, each counted as often as it weighs, and how far they reach. Which option leads is said only
where it is fully rated, and with it how much hangs on the weights.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from icbo_desktop.domain.framework import Domain, Framework, Option, Scale, Standard
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr, tr_n

MOST_TURNS = 3  # as many as a room can take in
Weights = Mapping[str, int]  # how much each criterion counts, by its id; 0 to 10


@dataclass(frozen=True, slots=True)
class Grid:
    """A domain with options, or one standard with options of its own: then a grid of one row."""

    item: Item
    criteria: tuple[Standard, ...]
    options: tuple[Option, ...]
    scale: Scale

    def cell(self, criterion: Standard, option: Option) -> Item:
        """Where the rating of a criterion for an option is kept."""
        return Item(self.item.framework_id, criterion.id, option.id)

    def option_item(self, option: Option) -> Item:
        """The option as a whole: what is said of it belongs here."""
        return Item(self.item.framework_id, self.item.item_id, option.id)


@dataclass(frozen=True, slots=True)
class OptionResult:
    """What the room's ratings say of one option.

    `middle` is the weighted median over the criteria rated so far, None while there are none, and on a scale
    that is not summed up: then nothing is lowest, highest or favourable either. `rated` of `counted` criteria
    are rated; criteria of weight 0 are not counted. `favourable` is how many of those rated lie above the
    middle of the scale.
    """

    option: Option
    middle: Fraction | None
    lowest: int | None
    highest: int | None
    rated: int
    counted: int
    favourable: int

    @property
    def is_complete(self) -> bool:
        return self.counted > 0 and self.rated == self.counted


def grid_at(workshop: Workshop, framework: Framework, item_id: str) -> Grid | None:
    """The grid of a domain, or of a standard with options of its own; None where there is none.

    Its criteria are those in the workshop's scope that are rated for the domain's options.
    """
    standard = framework.standards_by_id.get(item_id)
    if standard is not None:
        options, rated = standard.options, (standard,)
    else:
        domain = framework.domains_by_id[item_id]
        options, rated = (
            domain.options,
            tuple(each for each in domain.standards if not each.options),
        )
    criteria = tuple(each for each in rated if workshop.in_scope(Item(framework.id, each.id)))
    scale = framework.scale_of(criteria[0].id) if criteria and options else None
    return None if scale is None else Grid(Item(framework.id, item_id), criteria, options, scale)


def grids_of(workshop: Workshop, framework: Framework, domain: Domain) -> Iterator[Grid]:
    """The domain's own grid, and those of its standards that have options of their own."""
    for item_id in (domain.id, *(each.id for each in domain.standards if each.options)):
        grid = grid_at(workshop, framework, item_id)
        if grid is not None:
            yield grid


def weights_of(workshop: Workshop, grid: Grid) -> dict[str, int]:
    """How much each criterion counts; 1 where the room has not said otherwise."""
    return {
        each.id: workshop.weight(Item(grid.item.framework_id, each.id)) for each in grid.criteria
    }


def values_of(workshop: Workshop, grid: Grid, option: Option) -> dict[str, int]:
    """The agreed values of an option by criterion id; a criterion not rated yet is not there."""
    found = {each.id: agreed_value(workshop, grid.cell(each, option)) for each in grid.criteria}
    return {criterion_id: value for criterion_id, value in found.items() if value is not None}


def weighted_median(values: Mapping[str, int], weights: Weights) -> Fraction | None:
    """The value with half the weight on either side; between two values where the weight falls just there."""
    ordered = sorted((values[each], weights[each]) for each in values if weights[each] > 0)
    half = Fraction(sum(weight for _, weight in ordered), 2)
    passed = 0
    for position, (value, weight) in enumerate(ordered):
        passed += weight
        if passed == half:
            return Fraction(value + ordered[position + 1][0], 2)
        if passed > half:
            return Fraction(value)
    return None


def result_of(
    grid: Grid, option: Option, values: Mapping[str, int], weights: Weights
) -> OptionResult:
    """The result of one option under those weights."""
    counted = [each.id for each in grid.criteria if weights[each.id] > 0]
    rated = {each: values[each] for each in counted if each in values}
    summed_up = rated if grid.scale.has_middle else {}
    above = Fraction(grid.scale.lowest + grid.scale.highest, 2)
    return OptionResult(
        option=option,
        middle=weighted_median(summed_up, weights),
        lowest=min(summed_up.values(), default=None),
        highest=max(summed_up.values(), default=None),
        rated=len(rated),
        counted=len(counted),
        favourable=sum(value > above for value in summed_up.values()),
    )


def results_of(
    workshop: Workshop, grid: Grid, weights: Weights | None = None
) -> tuple[OptionResult, ...]:
    """The result of every option, in the framework's order; under the room's weights unless given others."""
    used = weights_of(workshop, grid) if weights is None else weights
    return tuple(
        result_of(grid, option, values_of(workshop, grid, option), used) for option in grid.options
    )


def leading(results: Sequence[OptionResult]) -> tuple[Option, ...]:
    """The options with the highest middle among those fully rated; none while fewer than two are."""
    complete = [result for result in results if result.is_complete and result.middle is not None]
    if len(complete) < 2:  # noqa: PLR2004 - leading needs somebody to lead
        return ()
    best = max(result.middle for result in complete if result.middle is not None)
    return tuple(result.option for result in complete if result.middle == best)


@dataclass(frozen=True, slots=True)
class Turn:
    """A change of weights that changes which options lead: in words, and to whom."""

    words: str
    options: tuple[Option, ...]


def turns(workshop: Workshop, grid: Grid) -> tuple[Turn, ...]:
    """Every small change of weights that makes other options lead.

    Tried are equal weights where the room has set others, and each criterion in turn counted double and
    left out.
    """
    weights = weights_of(workshop, grid)
    values = {option.id: values_of(workshop, grid, option) for option in grid.options}

    def led_by(tried: Weights) -> tuple[Option, ...]:
        return leading([result_of(grid, each, values[each.id], tried) for each in grid.options])

    first = led_by(weights)
    if not first:
        return ()
    found = ((words, led_by(tried)) for words, tried in _trials(grid, weights))
    return tuple(Turn(words, options) for words, options in found if options not in ((), first))


def _trials(grid: Grid, weights: Weights) -> Iterator[tuple[str, dict[str, int]]]:
    if len(set(weights.values())) > 1:
        yield tr("if all criteria count the same"), dict.fromkeys(weights, 1)
    for each in grid.criteria:
        if weights[each.id]:
            name = f"“{each.short_title}”"
            yield (
                tr("if {name} counts double", name=name),
                {**weights, each.id: 2 * weights[each.id]},
            )
            yield tr("if {name} is left out", name=name), {**weights, each.id: 0}


def names_in_words(options: Sequence[Option]) -> str:
    """The names of options as one part of a sentence: A, B and C."""
    return listed([option.name for option in options])


def ended(sentence: str) -> str:
    """With its full stop, unless the last name ends in a mark of its own: "Other options?"."""
    return sentence if sentence.endswith(("?", "!", ".")) else f"{sentence}."


def lead_words(options: Sequence[Option]) -> str:
    """As "A leads", or "A and B lead together"."""
    names = names_in_words(options)
    if len(options) == 1:
        return tr("{option} leads", option=names)
    return tr("{options} lead together", options=names)


def turn_words(turn: Turn) -> str:
    """A change of the weights and who leads then: "if Cost counts double, B leads"."""
    return tr("{change}, {leads}", change=turn.words, leads=lead_words(turn.options))


def leading_sentence(workshop: Workshop, grid: Grid) -> str:
    """Which option leads and which are not compared, or why that cannot be said yet."""
    said = (lead_sentence(workshop, grid), not_compared_sentence(workshop, grid))
    return " ".join(sentence for sentence in said if sentence)


def lead_sentence(workshop: Workshop, grid: Grid) -> str:
    """Which option leads, or why that cannot be said yet."""
    if not grid.scale.has_middle:
        return tr("Ratings on this scale are not summed up, so no option leads.")
    leaders = leading(results_of(workshop, grid))
    if not leaders:
        return tr("No option leads yet: fewer than two are fully rated.")
    return f"{lead_words(leaders)}."


def not_compared_sentence(workshop: Workshop, grid: Grid) -> str:
    """The options that are not fully rated, where others lead; else empty."""
    results = results_of(workshop, grid)
    left = [result.option for result in results if not result.is_complete]
    if not left or not leading(results):
        return ""
    return ended(tr("Not fully rated, so not compared: {options}", options=names_in_words(left)))


def sensitivity_sentence(workshop: Workshop, grid: Grid) -> str:
    """Whether the leading option changes when the weights do; empty while none leads."""
    if not leading(results_of(workshop, grid)):
        return ""
    found = turns(workshop, grid)
    if not found:
        return tr("That stays so if any one criterion counts double or is left out.")
    told = [turn_words(turn) for turn in found[:MOST_TURNS]]
    more = len(found) - MOST_TURNS
    if more > 0:
        told.append(tr_n("and in {n} more cases", "and in {n} more case", more))
    return tr("That hangs on the weights: {changes}.", changes="; ".join(told))
