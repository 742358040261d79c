"""A nominal choice in plain words: how many people chose each point. No middle, for nothing lies between."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.divergence_limits import DIVERGENCE
from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class PointCount:
    """How many people chose a point, in all and by group id; groups where nobody did are left out."""

    point: ScalePoint
    people: int
    by_group: Mapping[str, int]

    @property
    def name(self) -> str:
        """The point's label; its value where an ordinal scale that is not summed up has none there."""
        return self.point.label or str(self.point.value)


def count_choices(by_group: Mapping[str, Sequence[int]], scale: Scale) -> tuple[PointCount, ...]:
    """The count at each point of the scale, in the scale's order."""
    return tuple(
        PointCount(
            point,
            people=sum(list(values).count(point.value) for values in by_group.values()),
            by_group={
                group_id: list(values).count(point.value)
                for group_id, values in by_group.items()
                if point.value in values
            },
        )
        for point in scale.points
    )


def choices_of(
    workshop: Workshop, item: Item, scale: Scale, round_number: int | None = None
) -> tuple[PointCount, ...]:
    """The counts of a round (the last one unless given)."""
    chosen = last_round(workshop, item) if round_number is None else round_number
    return count_choices(ratings_by_group(workshop, item, chosen), scale)


def choice_sentence(counts: Sequence[PointCount]) -> str:
    """Who chose what, the most first: "9 of 14 people: Shared. 3: Kept. 2: Moved." Empty below three people."""
    people = sum(count.people for count in counts)
    if people < DIVERGENCE.fewest_for_range:
        return ""
    chosen = sorted(
        (count for count in counts if count.people), key=lambda count: count.people, reverse=True
    )
    first, *others = chosen
    if not others:
        return tr("All {people} people: {name}.", people=people, name=first.name)
    rest = " ".join(f"{count.people}: {count.name}." for count in others)
    return tr(
        "{count} of {people} people: {name}. {others}",
        count=first.people,
        people=people,
        name=first.name,
        others=rest,
    )
