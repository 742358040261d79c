"""The parts of one framework in a programme's overview: the domains, how places moved, and the actions."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from icbo_desktop.domain.coverage import coverage_words
from icbo_desktop.domain.divergence import middle_words
from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.programme import FrameworkSummary, Stand
from icbo_desktop.domain.programme_overview import (
    FEWEST_PLACES,
    Distribution,
    FrameworkOverview,
    ItemOverview,
    Visit,
    items_by_domain,
)
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import Standing
from icbo_desktop.domain.wording import listed, plural
from icbo_desktop.figures.distribution import DistributionRow
from icbo_desktop.figures.heat_map import HeatCell, HeatRow
from icbo_desktop.figures.palette import domain_colour
from icbo_desktop.records.programme_actions import actions_part
from icbo_desktop.records.programme_moves import moves_part
from icbo_desktop.records.programme_names import (
    ItemName,
    domain_title,
    full_name,
    item_names,
    places_words,
    too_few,
    workshops_words,
)
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Distributions,
    Fact,
    Facts,
    Heading,
    HeatMap,
    Part,
    Table,
    paragraph,
)
from icbo_desktop.translation import marked, tr, tr_n, translated

BARS_NOTE = marked(
    "A bar is the number of places at that point of the scale; the triangle marks the middle place."
)
HEAT_NOTE = marked(
    "A number is the agreed rating, darker where it is higher; * means that the room was wide apart. d discussed "
    "without a rating, a agreed to differ, p parked, n not applicable, s on another scale; a dot means not reached, "
    "or not in scope."
)
# As the sentence above says them.
LETTER: Final = "letter in the map of places, explained below it"
LETTERS: Mapping[Standing, str] = {
    Standing.DISCUSSED: marked("d", "letter in the map of places, explained below it"),
    Standing.AGREED_TO_DIFFER: marked("a", "letter in the map of places, explained below it"),
    Standing.PARKED: marked("p", "letter in the map of places, explained below it"),
    Standing.NOT_APPLICABLE: marked("n", "letter in the map of places, explained below it"),
    Standing.NOT_REACHED: "·",
    Standing.RATED: "·",
}
OTHER_SCALE = marked("s", "letter in the map of places, explained below it")


def framework_parts(overview: FrameworkOverview) -> Iterator[Part]:
    """The framework as a whole, then its domains, how places moved, and the actions."""
    framework = overview.framework
    yield Part(
        f"framework:{framework.id}",
        framework.title,
        tuple(framework_blocks(overview)),
        running=framework.short_title,
        starts_page=True,
    )
    for position, (domain_id, items) in enumerate(items_by_domain(overview).items()):
        blocks = tuple(domain_blocks(overview, items, domain_colour(position)))
        if blocks:
            yield Part(
                f"domain:{framework.id}:{domain_id}",
                domain_title(framework, domain_id),
                blocks,
                colour=domain_colour(position),
                level=2,
                running=framework.short_title,
            )
    if overview.moves or len(overview.years) > 1:
        yield moves_part(overview)
    if overview.actions:
        yield actions_part(overview)


def framework_blocks(overview: FrameworkOverview) -> Iterator[Block]:
    years = [str(year) for year in overview.years]
    facts = (
        Fact(tr("Places"), str(len(overview.latest))),
        Fact(tr("Workshops"), str(len(overview.visits))),
        Fact(tr("Years"), listed(years)),
        Fact(tr("Versions"), version_words(overview)),
        Fact(tr("Coverage"), covered_words(overview)),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    if len(overview.latest) < FEWEST_PLACES:
        yield paragraph(
            tr(
                "There are {places}, so that only what each place agreed for itself is shown.",
                places=too_few(),
            )
        )


def version_words(overview: FrameworkOverview) -> str:
    """Which versions there are, that they were matched, and where one version has several texts."""
    said = [f"{version}: {workshops_words(count)}" for version, count in overview.versions]
    if len(said) > 1:
        said.append(tr("Matched by the ids of their standards; the words are those of the newest."))
    said += [
        tr(
            "Version {version} goes by {count} different texts; they are matched by their ids too.",
            version=version,
            count=count,
        )
        for version, count in sorted(overview.texts.items())
        if count > 1
    ]
    return "\n".join(said)


def covered_words(overview: FrameworkOverview) -> str:
    """How many of the places rated everything that they had to rate, and how many nothing."""
    if len(overview.latest) < FEWEST_PLACES:
        return too_few()
    covers = [visit.summary.coverage for visit in overview.latest]
    asked = [(each.rated + each.cells_rated, each.to_rate + each.cells) for each in covers]
    whole = sum(done == wanted for done, wanted in asked if wanted)
    some = sum(0 < done < wanted for done, wanted in asked)
    none = sum(done == 0 for done, wanted in asked if wanted)
    said = (
        tr_n(
            "{n} places rated all that was there to rate",
            "1 place rated all that was there to rate",
            whole,
        )
        if whole
        else "",
        tr_n(
            "{n} places rated a part of what was there to rate",
            "1 place rated a part of what was there to rate",
            some,
        )
        if some
        else "",
        tr_n("{n} places rated nothing", "1 place rated nothing", none) if none else "",
    )
    return "\n".join(filter(None, said))


def coverage_cell(summary: FrameworkSummary, framework: Framework) -> str:
    """The coverage of one workshop in a few words."""
    return coverage_words(summary.coverage, framework.words.standard) or tr("nothing to rate")


def domain_blocks(
    overview: FrameworkOverview, items: list[ItemOverview], colour: str
) -> Iterator[Block]:
    """The distributions, the map of places, and what else is counted of each standard."""
    rated = [each for each in items if each.scale is not None]
    names = item_names(overview.framework, [each.item for each in rated])
    if rated and overview.latest:
        if len(overview.latest) >= FEWEST_PLACES:
            rows = tuple(distribution_row(each, names[each.item], colour) for each in rated)
            yield Heading(tr("How many places agreed on which rating"))
            yield Distributions(rows)
            yield paragraph(translated(BARS_NOTE), is_soft=True)
        yield Heading(tr("Place by place"))
        if len(overview.latest) < FEWEST_PLACES:
            yield Bullets(tuple(names[each.item].whole for each in rated))
        heads = tuple(names[each.item].number for each in rated)
        yield HeatMap(heads, tuple(heat_rows(overview.latest, rated)), colour)
        yield paragraph(translated(HEAT_NOTE), is_soft=True)
        if len(overview.latest) >= FEWEST_PLACES:
            yield standards_table(overview, rated, names)
    talked = [each for each in items if each.scale is None]
    if talked:
        yield Heading(
            tr(
                "{standards} that are discussed",
                standards=plural(overview.framework.words.standard),
            )
        )
        yield Bullets(tuple(talked_line(overview, each) for each in talked))


def distribution_row(each: ItemOverview, name: ItemName, colour: str) -> DistributionRow:
    found = each.distribution
    return DistributionRow(
        name.number, name.title, found.counts, found.middle, distribution_words(found), colour
    )


def distribution_words(found: Distribution) -> str:
    """The middle and the number of places, or that they are too few."""
    if not found.is_told:
        return too_few() if found.places else tr("not rated anywhere")
    places = places_words(found.places)
    return (
        places
        if found.middle is None
        else tr("middle {middle}, {places}", middle=middle_words(found.middle), places=places)
    )


def heat_rows(latest: Iterable[Visit], rated: list[ItemOverview]) -> Iterator[HeatRow]:
    for visit in latest:
        stands = {stand.item: stand for stand in visit.summary.stands}
        cells = tuple(heat_cell(each, stands.get(each.item)) for each in rated)
        yield HeatRow(visit.place, cells)


def heat_cell(each: ItemOverview, stand: Stand | None) -> HeatCell:
    """A rating as a number, anything else as a letter."""
    if stand is None:
        return HeatCell("·", tr("not in scope"))
    if stand.agreed is None:
        return HeatCell(
            translated(LETTERS[stand.standing], LETTER), translated(stand.standing.value)
        )
    if not each.is_on_scale(stand):
        return HeatCell(translated(OTHER_SCALE, LETTER), tr("rated on another scale"))
    share = share_of(each.scale, stand.agreed)
    if stand.is_wide:
        return HeatCell(f"{stand.agreed}*", tr("{rating} wide apart", rating=stand.agreed), share)
    return HeatCell(str(stand.agreed), str(stand.agreed), share)


def share_of(scale: Scale | None, value: int) -> float | None:
    """How far up its scale a value is; None where there is no up."""
    if scale is None or scale.is_nominal:
        return None
    values = sorted(scale.values)
    if value not in values or len(values) == 1:
        return None
    return values.index(value) / (len(values) - 1)


def standards_table(
    overview: FrameworkOverview, rated: list[ItemOverview], names: Mapping[Item, ItemName]
) -> Table:
    """What the figures leave out: where rooms were wide apart, and why there is no rating."""
    columns = (
        Column(overview.framework.words.standard, 0.36),
        Column(tr("Middle"), 0.2),
        Column(tr("Rooms wide apart"), 0.2),
        Column(tr("Without a rating"), 0.24),
    )
    total = len(overview.latest)
    rows = tuple(
        (
            Cell(names[each.item].whole),
            middle_cell(each),
            Cell(wide_words(each)),
            Cell(*without_words(each, total)),
        )
        for each in rated
    )
    return Table(tr("The standards in numbers of places"), columns, rows)


def middle_cell(each: ItemOverview) -> Cell:
    """The middle over its places, or why there is none."""
    found = each.distribution
    if found.middle is None:
        return Cell(distribution_words(found), off_scale_words(each))
    places = tr_n("of {n} places", "of 1 place", found.places)
    return Cell(middle_words(found.middle), (places, *off_scale_words(each)))


def off_scale_words(each: ItemOverview) -> tuple[str, ...]:
    if not each.off_scale:
        return ()
    return (
        tr_n(
            "{n} places on another scale, not counted",
            "1 place on another scale, not counted",
            each.off_scale,
        ),
    )


def wide_words(each: ItemOverview) -> str:
    if each.scale is not None and not each.scale.has_middle:
        return tr("not summed up")
    if each.wide is None:
        return too_few()
    return tr("{count} of {total}", count=each.wide, total=each.judged)


def without_words(each: ItemOverview, total: int) -> tuple[str, tuple[str, ...]]:
    """The places without a rating, by what they have instead; those without it in their scope too."""
    counts = [
        (count, translated(standing.value))
        for standing, count in sorted(each.standings.items())
        if standing is not Standing.RATED
    ]
    outside = total - sum(each.standings.values())
    if outside:
        counts.append((outside, tr("not in scope")))
    if not counts:
        return tr("none", "no place is without a rating"), ()
    return places_words(sum(count for count, _ in counts)), tuple(
        f"{count} {words}" for count, words in counts
    )


def talked_line(overview: FrameworkOverview, each: ItemOverview) -> str:
    name = full_name(overview.framework, each.item)
    if len(overview.latest) < FEWEST_PLACES:
        return name
    reached = sum(
        count
        for standing, count in each.standings.items()
        if standing not in (Standing.NOT_REACHED, Standing.NOT_APPLICABLE)
    )
    return tr_n(
        "{standard}: discussed at {count} of {n} places.",
        "{standard}: discussed at {count} of 1 place.",
        len(overview.latest),
        standard=name,
        count=reached,
    )
