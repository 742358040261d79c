"""Where what was found is shown: the place on the route to go to, and its name in the framework's words."""

from collections.abc import Iterator, Mapping, Sequence

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.route import Place, PlaceKind, Step, places
from icbo_desktop.domain.rows import WHOLE, Item
from icbo_desktop.figures.wall.words import domain_tag, standard_tag
from icbo_desktop.services.searched_texts import Kinds
from icbo_desktop.translation import marked, translated

NOT_ON_ROUTE = marked("not in this workshop")
WHOLE_NAMES = {
    PlaceKind.WELCOME: marked("Welcome"),
    PlaceKind.SUMMARY: marked("Summary of the workshop"),
    PlaceKind.CLOSING: marked("Closing"),
    PlaceKind.BREAK: marked("Break"),
}
AFTER_NAMES = {
    PlaceKind.DOMAIN_OPENING: marked("opening"),
    PlaceKind.GRID: marked("result"),
    PlaceKind.DOMAIN_CLOSE: marked("joint actions"),
}
# Where an item is spoken to first; a domain's opening comes last, as all else is said at its close.
USUAL: Kinds = (
    PlaceKind.STANDARD,
    PlaceKind.CHECKLIST,
    PlaceKind.OPTION,
    PlaceKind.DOMAIN_CLOSE,
    PlaceKind.GRID,
    PlaceKind.DOMAIN_OPENING,
    PlaceKind.SUMMARY,
    PlaceKind.WELCOME,
)


class RoutePlaces:
    """The places of one route, looked up by item."""

    def __init__(self, route: Sequence[Step], frameworks: Mapping[str, Framework]) -> None:
        self._frameworks = frameworks
        self._names_frameworks = len({step.item.framework_id for step in route} - {""}) > 1
        self._by_item: dict[Item, list[Place]] = {}
        for place in places(route):
            self._by_item.setdefault(place.item, []).append(place)

    def find(self, item: Item, at: Kinds = ()) -> Place | None:
        """Where the item is shown, or what it belongs to; None where the workshop leaves it out."""
        for candidate in self._candidates(item):
            found = self._by_item.get(candidate)
            if found:
                # A criterion that has no place of its own is met in its domain's grid.
                held = () if candidate == item else (PlaceKind.GRID,)
                order = (*at, *held, *USUAL, *PlaceKind)
                return min(found, key=lambda place: order.index(place.kind))
        return None

    def name(self, place: Place | None, item: Item) -> str:
        """Such as "Domain 1 · II: Shared leadership"; of what is left out the item's name and that it is."""
        if place is None:
            name = self._item_name(item)
            return f"{name}, {translated(NOT_ON_ROUTE)}" if name else translated(NOT_ON_ROUTE)
        if place.kind in WHOLE_NAMES:
            return translated(WHOLE_NAMES[place.kind])
        name = self._item_name(place.item)
        after = AFTER_NAMES.get(place.kind)
        return f"{name}, {after}" if after else name

    def _candidates(self, item: Item) -> Iterator[Item]:
        """The item, and then what it lies in, up to its domain."""
        yield item
        framework = self._frameworks.get(item.framework_id)
        if framework is None:
            return
        if not item.item_id:
            yield WHOLE
            return
        domain = framework.domain_of_standard.get(item.item_id)
        if domain is not None and item.option_id:
            yield Item(item.framework_id, domain.id, item.option_id)
        yield item.whole
        if domain is not None and domain.options:
            yield Item(item.framework_id, domain.id)
        if item.item_id in framework.lists_by_id:
            yield WHOLE  # a list that is only read is no place of its own

    def _item_name(self, item: Item) -> str:
        framework = self._frameworks.get(item.framework_id)
        if framework is None:
            return ""
        name = name_in(framework, item)
        return f"{framework.short_title}: {name}" if self._names_frameworks else name


def name_in(framework: Framework, item: Item) -> str:
    """The item's number and short title in the framework's own words."""
    option = next(
        (each.name for each in framework.options_of(item.item_id) if each.id == item.option_id), ""
    )
    standard = framework.standards_by_id.get(item.item_id)
    domain = framework.domains_by_id.get(item.item_id)
    listed = framework.lists_by_id.get(item.item_id)
    if standard is not None:
        tag = standard_tag(framework, framework.domain_of_standard[standard.id], standard)
        parts = (tag, standard.short_title, option)
    elif domain is not None:
        parts = (domain_tag(framework, domain), domain.short_title, option)
    else:
        parts = (listed.title if listed is not None else framework.short_title,)
    return ": ".join(dict.fromkeys(part for part in parts if part))
