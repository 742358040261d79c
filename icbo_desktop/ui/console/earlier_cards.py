"""Cards of the summary on what an earlier workshop left: its open actions to review, and what it agreed."""

from icbo_desktop.domain.close_down import place_at
from icbo_desktop.domain.earlier import latest_earlier
from icbo_desktop.domain.route import places
from icbo_desktop.domain.rows import Action, Item, item_of
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.session_rows import EarlierRating
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.place_words import (
    numbered_name,
    rated_words,
    scale_of,
    standing_words,
)
from icbo_desktop.ui.console.summary_cards import LinesCard
from icbo_desktop.ui.shared.earlier_actions import EarlierActionsList, carried_actions


class EarlierActionsCard(Card):
    """The open actions from last time, each with what has become of it."""

    def __init__(self) -> None:
        super().__init__(tr("Open actions from last time"))
        self._view: SessionView | None = None
        self.list = EarlierActionsList(one_by_one=False)
        self.list.edit_requested.connect(self.edit_requested)
        self.body.addWidget(self.list)

    def show_view(self, view: SessionView) -> None:
        self._view = view
        actions = carried_actions(view.workshop.rows(Action))
        still_open = sum(action.status == "open" for action in actions)
        self.remark.set_words(
            tr("{still_open} of {count} still open", still_open=still_open, count=len(actions))
        )
        self.list.show_actions(actions, self._where)

    def _where(self, action: Action) -> str:
        return numbered_name(self._view, item_of(action)) if self._view is not None else ""


def earlier_cards(view: SessionView) -> list[Card]:
    """None where the workshop was not carried forward."""
    cards: list[Card] = []
    if carried_actions(view.workshop.rows(Action)):
        cards.append(EarlierActionsCard())
    if view.workshop.rows(EarlierRating):
        cards.append(LinesCard(tr("What was agreed last time, and now"), earlier_lines))
    return cards


def earlier_lines(view: SessionView) -> tuple[str, ...]:
    """All that was rated last time: "1 · I Outcomes: last time rated 5, now rated 7"."""
    found = {item_of(row) for row in view.workshop.rows(EarlierRating)}
    return tuple(earlier_line(view, item) for item in in_order(view, found))


def in_order(view: SessionView, items: set[Item]) -> list[Item]:
    """In the order of the route, a cell of a grid at its option; what is no longer on it comes last."""
    order = {place: position for position, place in enumerate(places(view.route))}

    def position(item: Item) -> tuple[int, str, str]:
        framework = view.frameworks.get(item.framework_id)
        place = place_at(framework, item) if framework is not None else None
        at = order.get(place, len(order)) if place is not None else len(order)
        return at, item.item_id, item.option_id

    return sorted(items, key=position)


def earlier_line(view: SessionView, item: Item) -> str:
    """What was agreed on an item the last time, and where it stands now."""
    earlier = latest_earlier(view.workshop, item)
    before = rated_words(scale_of(view, item), earlier.value) if earlier is not None else ""
    return tr(
        "{numbered}: last time {before}, now {standing}",
        numbered=numbered_name(view, item),
        before=before,
        standing=standing_words(view, item),
    )
