"""The figures of each round in which a thing was rated: the one source of every format that tells them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from icbo_desktop.domain.choice import choice_sentence, count_choices
from icbo_desktop.domain.divergence import (
    Divergence,
    camps_sentence,
    diverge_in,
    group_sentence,
    is_moved_exact,
    moved_people,
    ratings_by_group,
    spread_sentence,
)
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.measures import NOTHING, Measures, measures_of
from icbo_desktop.domain.rows import FrozenFramework, Item, ViewRating
from icbo_desktop.domain.workshop import Workshop

FEWEST_POINTS = 3  # that a scale needs to have an agreement


@dataclass(frozen=True, slots=True)
class RoundFigures:
    """One round. `moved` are the fewest who must have changed their value since the round before.

    `is_moved_exact` tells that no more of them can have. The divergence and the measures mean nothing on a scale
    that is not summed up.
    """

    number: int
    by_group: Mapping[str, Sequence[int]]
    divergence: Divergence
    measures: Measures
    moved: int | None
    is_moved_exact: bool = False

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
            divergence = diverge_in(workshop, by_group, scale)
            measures = round_measures(by_group, scale)
            is_exact = bool(before) and is_moved_exact(before, by_group)
            yield RoundFigures(number, by_group, divergence, measures, moved, is_exact)
            before = by_group


def round_numbers(workshop: Workshop, item: Item) -> list[int]:
    """The numbers of the rounds in which anybody rated the item, in order."""
    return sorted({row.round for row in workshop.at(ViewRating, item)})


def heard_sentences(one: RoundFigures, scale: Scale, names: Mapping[str, str]) -> list[str]:
    """What the room hears of a round, sentence by sentence; nothing below three people. `names` by group id."""
    if not scale.has_middle:
        said = [choice_sentence(count_choices(one.by_group, scale))]
    else:
        found = one.divergence
        said = [spread_sentence(found), group_sentence(found, names), camps_sentence(found)]
    return [sentence for sentence in said if sentence]


def was_shown(workshop: Workshop, item: Item, number: int) -> bool | None:
    """Whether the round stood on the wall; None where a move to a newer pack took that with it."""
    frozen = workshop.find(FrozenFramework, item.framework_id)
    if frozen is not None and frozen.is_retired:
        return None
    assessment = workshop.assessment(item)
    return assessment is not None and assessment.revealed_round >= number


def round_measures(by_group: Mapping[str, Sequence[int]], scale: Scale) -> Measures:
    """The measures for analysts; values that the scale no longer has are left out."""
    points = set(scale.values)
    if not scale.has_middle or len(points) < FEWEST_POINTS:
        return NOTHING
    ratings = [value for values in by_group.values() for value in values if value in points]
    return measures_of(ratings, scale)
