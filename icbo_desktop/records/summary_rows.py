"""The figures of the summary: profile rows, strongest, weakest, widest apart. Nothing is ever summed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from icbo_desktop.domain.divergence import Divergence, Spread, divergence_of
from icbo_desktop.domain.standing import Standing, agreed_value
from icbo_desktop.figures.profile import ProfileRow, scale_values
from icbo_desktop.records.scope import Scope, ScopedStandard
from icbo_desktop.translation import marked, translated

MOST_NAMED = 3
SPREAD_WORDS = {
    Spread.CLOSE: marked("close"),
    Spread.SOME: marked("some spread"),
    Spread.WIDE: marked("wide apart"),
}
STANDING_WORDS = {
    Standing.NOT_REACHED: marked("not reached"),
    Standing.DISCUSSED: marked("discussed, not rated"),
    Standing.AGREED_TO_DIFFER: marked("agreed to differ"),
    Standing.PARKED: marked("parked"),
    Standing.NOT_APPLICABLE: marked("not applicable"),
}


@dataclass(frozen=True)
class Placed:
    """A standard with a figure of the room's, as a share of the scale (0 to 1) so that scales compare."""

    scoped: ScopedStandard
    value: int
    share: float


def profile_rows(
    scope: Scope, standards: Iterable[ScopedStandard], *, with_domain: bool = False
) -> Iterator[ProfileRow]:
    """A row for each standard: where the room put itself, or why there is nothing to show."""
    for scoped in standards:
        divergence = ordinal_divergence(scope, scoped)
        agreed = agreed_value(scope.workshop, scoped.item)
        standing = scope.standing(scoped.item)
        spread = divergence.spread if divergence else None
        word = translated(SPREAD_WORDS[spread]) if spread else ""
        if standing is not Standing.RATED:
            word = translated(STANDING_WORDS[standing])
        yield ProfileRow(
            number=scoped.number if with_domain else scoped.standard.number,
            title=scoped.standard.short_title,
            agreed=agreed,
            window=divergence.window if divergence else None,
            word=word,
            accent=scoped.colour,
            values=scale_values(scoped.scale),
            is_strong=standing is Standing.RATED and spread is Spread.WIDE,
        )


def ordinal_divergence(scope: Scope, scoped: ScopedStandard) -> Divergence | None:
    """The divergence of a standard whose scale has an order and may be summed up."""
    scale = scoped.scale
    if scale is None or not scale.has_middle:
        return None
    return divergence_of(scope.workshop, scoped.item, scale)


def placed(scope: Scope, standards: Iterable[ScopedStandard]) -> list[Placed]:
    """The rated standards in order, each with its share of the way up its scale."""
    found: list[Placed] = []
    for scoped in standards:
        value = agreed_value(scope.workshop, scoped.item)
        scale = scoped.scale
        if value is None or scale is None or scale.is_nominal:
            continue
        reach = max(1, scale.highest - scale.lowest)
        found.append(Placed(scoped, value, (value - scale.lowest) / reach))
    return found


def strongest(found: Sequence[Placed]) -> list[Placed]:
    """The highest agreed ratings: three, and those equal to the third unless that makes a crowd."""
    return with_ties(sorted(found, key=lambda one: -one.share))


def weakest(found: Sequence[Placed]) -> list[Placed]:
    """The lowest agreed ratings, likewise."""
    return with_ties(sorted(found, key=lambda one: one.share))


def with_ties(ordered: Sequence[Placed]) -> list[Placed]:
    """The first three and whoever shares the third place.

    A tie of more than three places past the third says little, so that it is left out as a whole, unless
    nothing else would be left.
    """
    if len(ordered) <= MOST_NAMED:
        return list(ordered)
    limit = ordered[MOST_NAMED - 1].share
    tied = [one for one in ordered if one.share == limit]
    before = [one for one in ordered[:MOST_NAMED] if one.share != limit]
    return [*before, *tied] if len(before) + len(tied) <= 2 * MOST_NAMED or not before else before


def widest(
    scope: Scope, standards: Iterable[ScopedStandard]
) -> list[tuple[ScopedStandard, Divergence]]:
    """The standards whose ratings lie wide apart or whose partner groups do, the widest first."""
    found = [
        (scoped, divergence)
        for scoped in standards
        if (divergence := ordinal_divergence(scope, scoped)) is not None and is_apart(divergence)
    ]
    return sorted(found, key=lambda pair: -width(pair[1]))


def is_apart(divergence: Divergence) -> bool:
    gap = divergence.gap
    return divergence.spread is Spread.WIDE or (gap is not None and gap.is_wide)


def width(divergence: Divergence) -> int:
    if divergence.window is None:
        return 0
    low, high = divergence.window
    return high - low
