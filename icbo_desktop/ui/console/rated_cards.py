"""The cards that tell what was rated: in a domain, and in a whole framework."""

from icbo_desktop.domain.framework import Domain, Framework
from icbo_desktop.domain.grid import grids_of
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.coverage_words import domains_in_scope, standard_items_of
from icbo_desktop.ui.console.grid_cards import GridResultCard
from icbo_desktop.ui.console.place_words import item_name, scale_of, standing_words
from icbo_desktop.ui.console.profile_card import ProfileCard
from icbo_desktop.ui.console.summary_cards import LinesCard


def framework_profiles(view: SessionView, framework: Framework, open_parts: set[str]) -> list[Card]:
    """The domains' ratings, each domain's profile, and what comes of each grid."""
    cards: list[Card] = []
    found = domains_in_scope(view, framework)
    items = tuple(Item(framework.id, domain.id) for domain in found)
    rated = _on_scales(view, items, is_nominal=False)
    if rated:
        cards.append(
            ProfileCard(tr("{domain} ratings", domain=framework.words.domain), rated, open_parts)
        )
    chosen = _on_scales(view, items, is_nominal=True)
    if chosen:
        cards.append(
            LinesCard(tr("{domain} choices", domain=framework.words.domain), StandingLines(chosen))
        )
    for domain in found:
        caption = item_name(view, Item(framework.id, domain.id))
        profile = domain_profile(view, framework, domain, caption, open_parts)
        choices = domain_choices(view, framework, domain, caption)
        cards += [card for card in (profile, choices) if card is not None]
        grids = grids_of(view.workshop, framework, domain)
        cards += [GridResultCard(grid, open_parts, item_name(view, grid.item)) for grid in grids]
    return cards


def domain_profile(
    view: SessionView,
    framework: Framework,
    domain: Domain,
    caption: str,
    open_parts: set[str],
) -> ProfileCard | None:
    """The profile of what is rated as a whole on an ordinal scale; None where nothing is."""
    rated = _rated_on(view, framework, domain, is_nominal=False)
    return ProfileCard(caption, rated, open_parts) if rated else None


def domain_choices(
    view: SessionView, framework: Framework, domain: Domain, caption: str
) -> LinesCard | None:
    """What the room chose between names, which no profile can draw; None where it chooses nothing."""
    chosen = _rated_on(view, framework, domain, is_nominal=True)
    return LinesCard(caption, StandingLines(chosen)) if chosen else None


def _rated_on(
    view: SessionView, framework: Framework, domain: Domain, *, is_nominal: bool
) -> tuple[Item, ...]:
    return _on_scales(view, standard_items_of(view, framework, domain), is_nominal=is_nominal)


def _on_scales(view: SessionView, items: tuple[Item, ...], *, is_nominal: bool) -> tuple[Item, ...]:
    """Those of the items that are rated as a whole on scales of this kind."""
    scales = [(item, scale_of(view, item)) for item in items]
    return tuple(
        item for item, scale in scales if scale is not None and scale.is_nominal is is_nominal
    )


class StandingLines:
    """Some standards, each with where it stands: "1 Desired outcomes: not reached"."""

    def __init__(self, items: tuple[Item, ...]) -> None:
        self._items = items

    def __call__(self, view: SessionView) -> tuple[str, ...]:
        return tuple(f"{item_name(view, one)}: {standing_words(view, one)}" for one in self._items)
