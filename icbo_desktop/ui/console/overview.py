"""What the summary says in words: strongest, lowest, widest apart, how much was captured, what is unset."""

from dataclasses import dataclass

from icbo_desktop.domain.divergence import divergence_of
from icbo_desktop.domain.route import PlaceKind, places
from icbo_desktop.domain.rows import Action, DifferingView, GoodPractice, Item, ParkedItem
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.domain.wording import counted
from icbo_desktop.ui.console.place_words import item_name, numbered_name, standing_words

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Overview:
    """The lines of the summary; an empty list where there is nothing to say."""

    extremes: tuple[str, ...]
    counts: tuple[str, ...]
    unset: tuple[str, ...]


def standard_items(view: SessionView) -> tuple[Item, ...]:
    """Every standard on the route, in order."""
    return tuple(one.item for one in places(view.route) if one.kind is PlaceKind.STANDARD)


def overview(view: SessionView) -> Overview:
    """The summary of a workshop as sentences. Nothing is summed or averaged."""
    items = standard_items(view)
    return Overview(_extremes(view, items), _counts(view, items), _unset(view, items))


def _extremes(view: SessionView, items: tuple[Item, ...]) -> tuple[str, ...]:
    rated = {
        item: value for item in items if (value := agreed_value(view.workshop, item)) is not None
    }
    lines: list[str] = []
    if rated:
        highest, lowest = max(rated.values()), min(rated.values())
        if len(rated) == 1:
            lines.append(f"Rated so far, at {highest}: {_names(view, rated, highest)}")
        elif lowest == highest:
            lines.append(f"All rated so far are at {highest}: {_names(view, rated, highest)}")
        else:
            lines.append(f"Strongest, at {highest}: {_names(view, rated, highest)}")
            lines.append(f"Lowest, at {lowest}: {_names(view, rated, lowest)}")
    widths: dict[Item, int] = {}
    for item in items:
        scale = view.frameworks[item.framework_id].scale_of(item.item_id)
        found = divergence_of(view.workshop, item, scale) if scale is not None else None
        if found is not None and found.window is not None:
            widths[item] = found.window[1] - found.window[0]
    if widths and max(widths.values()) > 0:
        widest = max(widths.values())
        lines.append(
            f"Widest apart, 8 in 10 within {counted(widest, 'point')}: {_names(view, widths, widest)}"
        )
    return tuple(lines)


def _names(view: SessionView, values: dict[Item, int], wanted: int) -> str:
    found = [item_name(view, item) for item, value in values.items() if value == wanted]
    more = len(found) - MOST_NAMED
    return "; ".join(found[:MOST_NAMED]) + (f"; and {more} more" if more > 0 else "")


def _counts(view: SessionView, items: tuple[Item, ...]) -> tuple[str, ...]:
    workshop = view.workshop
    rated = sum(standing_of(workshop, item) is Standing.RATED for item in items)
    return (
        f"{rated} of {counted(len(items), 'standard')} rated",
        counted(len(workshop.rows(Action)), "action"),
        counted(len(workshop.rows(DifferingView)), "differing view"),
        counted(len(workshop.rows(GoodPractice)), "good practice"),
        counted(len(workshop.rows(ParkedItem)), "parked item"),
    )


def _unset(view: SessionView, items: tuple[Item, ...]) -> tuple[str, ...]:
    lines = [
        f"{numbered_name(view, item)}: {standing_words(view, item)}"
        for item in items
        if standing_of(view.workshop, item) in (Standing.NOT_REACHED, Standing.DISCUSSED)
    ]
    actions = view.workshop.rows(Action)
    nobody = sum(not action.who.strip() for action in actions)
    no_date = sum(
        action.by_when is None and not action.no_date_reason.strip() for action in actions
    )
    if nobody:
        lines.append(f"{nobody} of {counted(len(actions), 'action')} without anybody to do them")
    if no_date:
        lines.append(
            f"{no_date} of {counted(len(actions), 'action')} without a date or a reason for none"
        )
    return tuple(lines)
