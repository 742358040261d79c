"""The frameworks of a workbook in the words that the room saw, standard by standard.

A standard is told in the words of the last visit to it: an overlay's or the pack's own. What was never
visited is told in the words that are worn now.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from icbo_desktop.domain.framework import Framework, pack_id_of
from icbo_desktop.domain.overlay import Overlay, overlaid
from icbo_desktop.domain.route import items_in_scope
from icbo_desktop.domain.rows import FrozenFramework, Item, Visit, item_of, overlay_row_id
from icbo_desktop.domain.workshop import Workshop

NO_OVERLAYS: Mapping[str, Overlay] = {}


@dataclass(frozen=True)
class ShownWords:
    """`frameworks` in their packs' own words and `overlays`, both by the ids of their rows."""

    workshop: Workshop
    frameworks: Mapping[str, Framework]
    overlays: Mapping[str, Overlay]

    @cached_property
    def _visited(self) -> dict[Item, str]:
        """The overlay of the last visit to each standard, domain or list; empty for the pack's words."""
        return {item_of(visit).whole: visit.overlay for visit in self.workshop.rows(Visit)}

    @cached_property
    def _made(self) -> dict[tuple[str, str], Framework]:
        return {}

    def overlay_id(self, item: Item) -> str:
        """The id of the overlay that the room saw the item in, empty for the pack's own words.

        A criterion that says no more than its title is seen with its grid's options.
        """
        whole = item.whole
        if whole in self._visited:
            return self._visited[whole]
        framework = self.frameworks.get(item.framework_id)
        if framework is not None and item.item_id in framework.domain_of_standard:
            domain = framework.domain_of_standard[item.item_id]
            in_grid = Item(item.framework_id, domain.id)
            if domain.options and in_grid in self._visited:
                return self._visited[in_grid]
        frozen = self.workshop.find(FrozenFramework, item.framework_id)
        return frozen.overlay if frozen is not None else ""

    def overlay(self, framework_id: str, overlay_id: str) -> Overlay | None:
        """The overlay itself; that of its pack for a copy which a move left behind."""
        own = self.overlays.get(overlay_row_id(framework_id, overlay_id))
        return own or self.overlays.get(overlay_row_id(pack_id_of(framework_id), overlay_id))

    def framework_for(self, item: Item) -> Framework:
        """The item's framework in the words that the item was seen in. KeyError if there is none."""
        return self._worded(item.framework_id, self.overlay_id(item))

    def worn(self, framework_id: str) -> Framework:
        """The framework in the words that it wears now. KeyError if there is none."""
        frozen = self.workshop.find(FrozenFramework, framework_id)
        return self._worded(framework_id, frozen.overlay if frozen is not None else "")

    def _worded(self, framework_id: str, overlay_id: str) -> Framework:
        framework = self.frameworks[framework_id]
        overlay = self.overlay(framework_id, overlay_id) if overlay_id else None
        if overlay is None:
            return framework
        key = (framework_id, overlay_id)
        if key not in self._made:
            self._made[key] = overlaid(framework, overlay)
        return self._made[key]

    def counts(self, framework_id: str) -> Counter[str]:
        """By overlay id, how many standards in scope are told in its words."""
        items = items_in_scope(self.workshop, self.frameworks[framework_id])
        return Counter(self.overlay_id(item) for item in items)
