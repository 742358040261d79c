"""How many workshops become one overview: by framework, standard, place and year.

Ratings are places in an order: places are counted at each point and the middle one is named, and nothing is
ever summed. A figure over fewer than five places is not made at all, so that no writer can show it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.items import domain_of, items_of, rating_scale
from icbo_desktop.domain.movement import Direction, direction_of, scale_key
from icbo_desktop.domain.programme import (
    FrameworkSummary,
    Stand,
    WorkshopSummary,
)
from icbo_desktop.domain.programme_themes import Theme, themes_of
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import Standing

FEWEST_PLACES = 5
EARLIEST = date.min


@dataclass(frozen=True, slots=True)
class Visit:
    """One workshop of a place, and what it holds of one framework."""

    place: str
    workshop: WorkshopSummary
    summary: FrameworkSummary

    def stand(self, item: Item) -> Stand | None:
        """Where it stands on the item; None where that is not in its scope, or not in its version."""
        return next((each for each in self.summary.stands if each.item == item), None)


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many places agreed on each point of a scale, over `places` that rated it.

    Under five places `counts` is empty and `middle` None. `middle` is None too where the scale has none.
    """

    places: int
    counts: tuple[tuple[int, int], ...] = ()
    middle: float | None = None

    @property
    def is_told(self) -> bool:
        return self.places >= FEWEST_PLACES


@dataclass(frozen=True, slots=True)
class Moves:
    """How places moved from their first workshop to their last; None where under five can be compared."""

    places: int
    counts: Mapping[Direction, int] | None = None


@dataclass(frozen=True, slots=True)
class ItemOverview:
    """One standard, cell of a grid or domain over all places, each by its latest workshop.

    `wide` is in how many of the `judged` places the room was wide apart, None where under five can be judged.
    `off_scale` places rated it on another scale, and are not counted.
    """

    item: Item
    scale: Scale | None
    distribution: Distribution
    standings: Mapping[Standing, int]
    judged: int
    wide: int | None
    off_scale: int
    years: tuple[tuple[int, Distribution], ...]
    moves: Moves

    def is_on_scale(self, stand: Stand) -> bool:
        """Whether a rating of it means what it means here."""
        return stand.scale == scale_key(self.scale)


@dataclass(frozen=True, slots=True)
class PlaceMoves:
    """How one place moved from its first to its last workshop, in numbers of standards."""

    place: str
    first: WorkshopSummary
    last: WorkshopSummary
    counts: Mapping[Direction, int]
    one_sided: int


@dataclass(frozen=True, slots=True)
class DomainActions:
    """The actions of a domain over the `places` that have any; `told` is None under five of them."""

    domain_id: str
    places: int
    told: Mapping[str, int] | None = None
    themes: tuple[Theme, ...] = ()


@dataclass(frozen=True, slots=True)
class FrameworkOverview:
    """One framework over all places. `framework` is the newest version that any workbook holds.

    `visits` are all its workshops by place and date, `latest` the last one of each place. `texts` says how many
    different texts go by each version.
    """

    framework: Framework
    versions: tuple[tuple[str, int], ...]
    texts: Mapping[str, int]
    visits: tuple[Visit, ...]
    latest: tuple[Visit, ...]
    items: tuple[ItemOverview, ...]
    moves: tuple[PlaceMoves, ...]
    actions: tuple[DomainActions, ...]

    @property
    def years(self) -> tuple[int, ...]:
        found = {visit.workshop.year for visit in self.visits}
        return tuple(sorted(year for year in found if year is not None))


def overview_of(
    framework: Framework, workshops: Iterable[tuple[str, WorkshopSummary]]
) -> FrameworkOverview:
    """One framework over the workshops that went through it; each comes with the name of its place."""
    visits = _visits(framework.id, workshops)
    by_place: dict[str, list[Visit]] = {}
    for visit in visits:
        by_place.setdefault(visit.place, []).append(visit)
    latest = tuple(each[-1] for each in by_place.values())
    several = [each for each in by_place.values() if len({v.workshop.held_on for v in each}) > 1]
    indexed = {id(visit): {s.item: s for s in visit.summary.stands} for visit in visits}

    def stands(some: Iterable[Visit], item: Item) -> list[Stand]:
        return [stand for visit in some if (stand := indexed[id(visit)].get(item)) is not None]

    def pairs(item: Item) -> list[tuple[Stand, Stand]]:
        ends = ((indexed[id(p[0])].get(item), indexed[id(p[-1])].get(item)) for p in several)
        return [(one, other) for one, other in ends if one is not None and other is not None]

    by_year = _last_of_each_year(visits)
    items = tuple(
        _item_overview(
            item,
            rating_scale(framework, item),
            stands(latest, item),
            [(year, stands(some, item)) for year, some in by_year],
            pairs(item),
        )
        for item in items_of(framework)
    )
    texts: dict[str, set[str]] = {}
    for visit in visits:
        texts.setdefault(visit.summary.version, set()).add(visit.summary.sha256)
    versions = Counter(visit.summary.version for visit in visits)
    return FrameworkOverview(
        framework=framework,
        versions=tuple(sorted(versions.items())),
        texts={version: len(found) for version, found in texts.items()},
        visits=visits,
        latest=latest,
        items=items,
        moves=tuple(_place_moves(framework, each) for each in several),
        actions=tuple(_actions(framework, latest)),
    )


def _visits(
    framework_id: str, workshops: Iterable[tuple[str, WorkshopSummary]]
) -> tuple[Visit, ...]:
    found = [
        Visit(place, workshop, summary)
        for place, workshop in workshops
        for summary in workshop.frameworks
        if summary.framework_id == framework_id
    ]
    found.sort(
        key=lambda visit: (
            visit.place.casefold(),
            visit.place,
            visit.workshop.held_on or EARLIEST,
            visit.workshop.changed_at,
            visit.workshop.file,
        )
    )
    return tuple(found)


def _last_of_each_year(visits: Iterable[Visit]) -> list[tuple[int, list[Visit]]]:
    """For each year the last workshop of each place in it."""
    found: dict[int, dict[str, Visit]] = {}
    for visit in visits:
        if visit.workshop.year is not None:
            found.setdefault(visit.workshop.year, {})[visit.place] = visit
    return [(year, list(found[year].values())) for year in sorted(found)]


def _item_overview(
    item: Item,
    scale: Scale | None,
    stands: Sequence[Stand],
    years: Sequence[tuple[int, Sequence[Stand]]],
    pairs: Sequence[tuple[Stand, Stand]],
) -> ItemOverview:
    key = scale_key(scale)
    judged = [stand.is_wide for stand in stands if stand.is_wide is not None and stand.scale == key]
    return ItemOverview(
        item=item,
        scale=scale,
        distribution=distribution_of(scale, stands),
        standings=Counter(stand.standing for stand in stands),
        judged=len(judged),
        wide=sum(judged) if len(judged) >= FEWEST_PLACES else None,
        off_scale=sum(stand.agreed is not None and stand.scale != key for stand in stands),
        years=tuple((year, distribution_of(scale, some)) for year, some in years),
        moves=_moves(scale, pairs),
    )


def distribution_of(scale: Scale | None, stands: Iterable[Stand]) -> Distribution:
    """The places at each point of the scale; those that rated on another scale are left out."""
    key = scale_key(scale)
    values = [stand.agreed for stand in stands if stand.agreed is not None and stand.scale == key]
    if scale is None or len(values) < FEWEST_PLACES:
        return Distribution(len(values))
    counts = Counter(values)
    middle = float(median(values)) if scale.has_middle else None
    return Distribution(
        len(values), tuple((value, counts[value]) for value in scale.values), middle
    )


def _moves(scale: Scale | None, pairs: Sequence[tuple[Stand, Stand]]) -> Moves:
    found = list(_directions(scale, pairs))
    return Moves(len(found), Counter(found) if len(found) >= FEWEST_PLACES else None)


def _directions(scale: Scale | None, pairs: Iterable[tuple[Stand, Stand]]) -> Iterator[Direction]:
    key = scale_key(scale)
    for then, now in pairs:
        is_comparable = then.scale == now.scale == key
        if scale and is_comparable and then.agreed is not None and now.agreed is not None:
            yield direction_of(scale, then.agreed, now.agreed)


def _place_moves(framework: Framework, visits: Sequence[Visit]) -> PlaceMoves:
    first, last = visits[0], visits[-1]
    then = {stand.item: stand for stand in first.summary.stands}
    now = {stand.item: stand for stand in last.summary.stands}
    counts: Counter[Direction] = Counter()
    one_sided = 0
    for item in items_of(framework):
        before, after = then.get(item), now.get(item)
        sides = (before is not None and before.agreed is not None) + (
            after is not None and after.agreed is not None
        )
        one_sided += sides == 1
        if before is not None and after is not None:
            counts.update(_directions(rating_scale(framework, item), [(before, after)]))
    return PlaceMoves(first.place, first.workshop, last.workshop, counts, one_sided)


def _actions(framework: Framework, latest: Sequence[Visit]) -> Iterator[DomainActions]:
    """What is counted of the actions of each domain, and of those about none."""
    for domain_id in (*framework.domains_by_id, ""):
        held = [
            [mark for mark in visit.summary.actions if mark.domain_id == domain_id]
            for visit in latest
        ]
        held = [marks for marks in held if marks]
        terms = [
            found for visit in latest for key, found in visit.summary.terms if key == domain_id
        ]
        told: Counter[str] | None = None
        if len(held) >= FEWEST_PLACES:
            marks = [mark for each in held for mark in each]
            told = Counter(all=len(marks))
            told.update(mark.status for mark in marks)
            told.update(mark.priority for mark in marks if mark.status != "dropped")
        if held:
            themes = themes_of(terms, FEWEST_PLACES)
            yield DomainActions(domain_id, len(held), told, themes)


def items_by_domain(overview: FrameworkOverview) -> dict[str, list[ItemOverview]]:
    """The items of each domain, in order."""
    found: dict[str, list[ItemOverview]] = {each: [] for each in overview.framework.domains_by_id}
    for each in overview.items:
        found[domain_of(overview.framework, each.item)].append(each)
    return found
