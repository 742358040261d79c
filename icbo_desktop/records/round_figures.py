"""The figures of each round in which a thing was rated: the one source of every format that tells them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from icbo_desktop.domain.divergence import (
    Divergence,
    diverge,
    moved_people,
    ratings_by_group,
)
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.measures import NOTHING, Measures, measures_of
from icbo_desktop.domain.rows import Item, ViewRating
from icbo_desktop.domain.workshop import Workshop

FEWEST_POINTS = 3  # that a scale needs to have an agreement


@dataclass(frozen=True, slots=True)
class RoundFigures:
    """One round. `moved` are the fewest who must have changed their value since the round before.

    The divergence and the measures mean nothing on a scale that is not summed up.
    """

    number: int
    by_group: Mapping[str, Sequence[int]]
    divergence: Divergence
    measures: Measures
    moved: int | None

    @property
    def people(self) -> int:
        return self.divergence.people


def rounds_of(workshop: Workshop, item: Item, scale: Scale) -> Iterator[RoundFigures]:
    """Each round in which anybody rated, in order."""
    before: Mapping[str, Sequence[int]] = {}
    for number in round_numbers(workshop, item):
        by_group = ratings_by_group(workshop, item, number)
        if by_group:
            moved = moved_people(before, by_group) if before else None
            divergence = diverge(by_group, scale)
            yield RoundFigures(number, by_group, divergence, round_measures(by_group, scale), moved)
            before = by_group


def round_numbers(workshop: Workshop, item: Item) -> list[int]:
    """The numbers of the rounds in which anybody rated the item, in order."""
    return sorted({row.round for row in workshop.at(ViewRating, item)})


def round_measures(by_group: Mapping[str, Sequence[int]], scale: Scale) -> Measures:
    """The measures for analysts; values that the scale no longer has are left out."""
    points = set(scale.values)
    if not scale.has_middle or len(points) < FEWEST_POINTS:
        return NOTHING
    ratings = [value for values in by_group.values() for value in values if value in points]
    return measures_of(ratings, scale)
