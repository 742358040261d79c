"""A round of ratings on a standard or a domain: the room is shown one round at a time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.rows import Assessment, Item, PartnerGroup, ViewRating, item_of
from icbo_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class RatedRound:
    """One round on one item. Rounds count from 1; 0 is the item before anybody has rated it."""

    item: Item
    number: int = 1


Revealed = frozenset[RatedRound]  # the rounds whose ratings the room may see
NO_ROUNDS: Revealed = frozenset()


def current_round(workshop: Workshop, item: Item) -> RatedRound:
    """The last round with a rating; 0 before anybody has rated.

    So an item revealed with nobody's rating shows none that is typed afterwards: those wait for a reveal.
    """
    return RatedRound(item, last_round(workshop, item))


def still_out(workshop: Workshop, here: RatedRound) -> tuple[tuple[PartnerGroup, int], ...]:
    """The groups of which somebody has not rated in a round, with how many."""
    rated = ratings_by_group(workshop, here.item, here.number)
    out = ((group, group.people - len(rated.get(group.id, ()))) for group in workshop.groups)
    return tuple((group, people) for group, people in out if people > 0)


def without_item(revealed: Revealed, item: Item) -> Revealed:
    """The rounds of all other items."""
    return frozenset(shown for shown in revealed if shown.item != item)


def without_new_rounds(workshop: Workshop, revealed: Revealed, items: Iterable[Item]) -> Revealed:
    """Once the round has changed nothing of the item shows, and no undo brings it back unasked."""
    for item in items:
        if current_round(workshop, item) not in revealed:
            revealed = without_item(revealed, item)
    return revealed


def rounds_shown(
    changes: Iterable[Change], shown: Revealed = NO_ROUNDS, revealed: Revealed = NO_ROUNDS
) -> Revealed:
    """Every round that the room was shown as it is, after some more changes of the history.

    An assessment holds only the round shown last; that an earlier one was shown too, its history tells. Where
    there is none (a copy without its history, a record read back), only the last one counts as shown. A
    rating changed while its round was not among the `revealed` is one that the room has not seen.
    """
    for change in changes:
        shown -= _rated_by(change) - revealed
        for row in change.rows:
            if isinstance(row.after, Assessment):
                before = row.before if isinstance(row.before, Assessment) else None
                shown = _after_assessment(shown, before, row.after)
    return shown


def _rated_by(change: Change) -> Revealed:
    """The rounds in which the change set or took back a rating."""
    sides = (side for row in change.rows for side in (row.before, row.after))
    return frozenset(
        RatedRound(item_of(side), side.round) for side in sides if isinstance(side, ViewRating)
    )


def _after_assessment(shown: Revealed, before: Assessment | None, after: Assessment) -> Revealed:
    """The rounds shown once an assessment reads otherwise; a move to another item takes its rounds along."""
    item, number = item_of(after), after.revealed_round
    if before is not None and item_of(before) != item:
        old = item_of(before)
        shown = frozenset(replace(one, item=item) if one.item == old else one for one in shown)
    if not number:
        return without_item(shown, item)
    is_another = before is None or before.revealed_round != number
    return shown | {RatedRound(item, number)} if is_another else shown
