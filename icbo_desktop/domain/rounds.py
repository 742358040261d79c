"""A round of ratings on a standard or a domain: the room is shown one round at a time."""

from dataclasses import dataclass

from icbo_desktop.domain.divergence import last_round
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class RatedRound:
    """One round on one item. Rounds count from 1."""

    item: Item
    number: int = 1


Revealed = frozenset[RatedRound]  # the rounds whose ratings the room may see


def current_round(workshop: Workshop, item: Item) -> RatedRound:
    """The last round with a rating; before anybody has rated it is the first."""
    return RatedRound(item, max(1, last_round(workshop, item)))


def without_item(revealed: Revealed, item: Item) -> Revealed:
    """The rounds of all other items."""
    return frozenset(shown for shown in revealed if shown.item != item)
