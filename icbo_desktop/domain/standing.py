"""Where a standard or domain stands, in words. Blank is never a value (design.md section 5)."""

from collections.abc import Iterator
from enum import StrEnum

from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Argument,
    DifferingView,
    Finding,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
    ViewRating,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr

_SPOKEN_KINDS = (
    ViewRating, Finding, DifferingView, GoodPractice, ParkedItem, Note, Answer, Argument,
)  # fmt: skip


class Standing(StrEnum):
    """The value is what people read."""

    NOT_REACHED = marked("not reached")
    DISCUSSED = marked("discussed without a rating")
    AGREED_TO_DIFFER = marked("agreed to differ")
    PARKED = "parked"
    NOT_APPLICABLE = marked("not applicable")
    RATED = "rated"


def standing_of(workshop: Workshop, item: Item) -> Standing:
    """How far the room has come with an item. Anything captured on it counts as discussed."""
    found = workshop.standings.get(item)
    if found is None:
        found = workshop.standings[item] = _found(workshop, item)
    return Standing(found)


def _found(workshop: Workshop, item: Item) -> Standing:
    assessment = workshop.assessment(item)
    if assessment is not None:
        if assessment.status == "parked":
            return Standing.PARKED
        if assessment.status == "not_applicable":
            return Standing.NOT_APPLICABLE
        if assessment.agreed is not None:
            return Standing.RATED
        if assessment.agreed_to_differ:
            return Standing.AGREED_TO_DIFFER
        if assessment.status == "discussed":
            return Standing.DISCUSSED
    return Standing.DISCUSSED if was_spoken_to(workshop, item) else Standing.NOT_REACHED


def was_spoken_to(workshop: Workshop, item: Item) -> bool:
    """Whether the room left anything on the item: a view rating, a finding or words."""
    return next(spoken_ids(workshop, item), None) is not None


def spoken_ids(workshop: Workshop, item: Item) -> Iterator[str]:
    """The ids of what the room left on the item.

    An action of an earlier workshop says nothing of it, whatever became of that: its review is no discussion here.
    """
    for kind in _SPOKEN_KINDS:
        yield from (row.id for row in workshop.at(kind, item))
    yield from (row.id for row in workshop.at(Action, item) if not row.carried_from)


def agreed_value(workshop: Workshop, item: Item) -> int | None:
    """The agreed rating, where the item stands as rated."""
    assessment = workshop.assessment(item)
    if assessment is None or standing_of(workshop, item) is not Standing.RATED:
        return None
    return assessment.agreed


def coverage(workshop: Workshop, items: tuple[Item, ...]) -> str:
    """How many of the items are rated, as words: "7 of 8 rated"."""
    rated = sum(standing_of(workshop, item) is Standing.RATED for item in items)
    return tr("{rated} of {count} rated", rated=rated, count=len(items))
