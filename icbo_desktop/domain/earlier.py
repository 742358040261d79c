"""What earlier workshops agreed, as one value for each item: the ghost marker beside this workshop's rating."""

from datetime import date

from icbo_desktop.domain.rows import Item, item_of
from icbo_desktop.domain.session_rows import EarlierRating
from icbo_desktop.domain.wording import month_name
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr


def latest_earlier(workshop: Workshop, item: Item) -> EarlierRating | None:
    """What the latest of the earlier workshops agreed on an item; those without a date come first."""
    found = workshop.at(EarlierRating, item)
    return max(found, key=lambda row: row.held_on or date.min, default=None)


def earlier_values(workshop: Workshop) -> dict[Item, int]:
    """The latest earlier value of every item that has one."""
    found = sorted(workshop.rows(EarlierRating), key=lambda row: row.held_on or date.min)
    return {item_of(row): row.value for row in found}


def earlier_words(row: EarlierRating, words: str) -> str:
    """A sentence for the room: "Last time, in May 2026, we agreed 5."."""
    when = row.held_on
    if when is None:
        return tr("Last time we agreed {rating}.", rating=words)
    return tr(
        "Last time, in {month} {year}, we agreed {rating}.",
        month=month_name(when.month),
        year=when.year,
        rating=words,
    )
