"""The frameworks of a workbook in the words that the room saw, standard by standard.

A standard is told in the words of the last visit to it: an overlay's or the framework's own. What was
never visited is told in the words that are worn now. In which words it was read before is kept too.
A visit before the workshop's day was a rehearsal: the room was not there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from icbo_desktop.domain.framework import Framework, pack_id_of
from icbo_desktop.domain.overlay import Overlay, overlaid
from icbo_desktop.domain.rows import (
    FrozenFramework,
    FrozenOverlay,
    Item,
    Visit,
    item_of,
    overlay_row_id,
)
from icbo_desktop.domain.visits import visits_of_the_session
from icbo_desktop.domain.workshop import Workshop

NO_OVERLAYS: Mapping[str, Overlay] = {}


@dataclass(frozen=True)
class ShownWords:
    """`frameworks` in their packs' own words and `overlays`, both by the ids of their rows."""

    workshop: Workshop
    frameworks: Mapping[str, Framework]
    overlays: Mapping[str, Overlay]

    @cached_property
    def _visits(self) -> dict[Item, list[str]]:
        """The overlay of each visit to a standard, domain or list, in order; empty for the own words."""
        found: dict[Item, list[str]] = {}
        for visit in visits_of_the_session(self.workshop):
            for item in self._read_on(visit):
                found.setdefault(item, []).append(visit.overlay)
        return found

    def _read_on(self, visit: Visit) -> Iterator[Item]:
        """What the room read on a visit; with an option of a grid all of its criteria."""
        item = item_of(visit)
        yield item.whole
        framework = self.frameworks.get(item.framework_id)
        if framework is not None and item.option_id and item.item_id in framework.domains_by_id:
            for standard in framework.domains_by_id[item.item_id].standards:
                if not standard.options:
                    yield Item(item.framework_id, standard.id)

    @cached_property
    def _made(self) -> dict[tuple[str, str], Framework]:
        return {}

    def overlay_id(self, item: Item) -> str:
        """The id of the overlay that the item is told in, empty for the framework's own words."""
        visits = self._visits.get(item.whole)
        return visits[-1] if visits else self.worn_id(item.framework_id)

    def worn_id(self, framework_id: str) -> str:
        """The id of the overlay that the framework wears now, empty for its own words."""
        frozen = self.workshop.find(FrozenFramework, framework_id)
        return frozen.overlay if frozen is not None else ""

    def readings(self, item: Item) -> tuple[str, ...]:
        """The overlays that the room read the item in, one after the other; none where it was not shown."""
        return tuple(overlay_id for overlay_id, _ in groupby(self._visits.get(item.whole, ())))

    def has_overlays(self, framework_id: str) -> bool:
        """Whether the workbook holds other words for the framework than its own."""
        known = (framework_id, pack_id_of(framework_id))
        return any(row.framework_id in known for row in self.workshop.rows(FrozenOverlay))

    def overlays_read(self, framework_id: str) -> tuple[str, ...]:
        """Every overlay that the room read anything of the framework in, in the order of their first visits."""
        visits = visits_of_the_session(self.workshop)
        return tuple(
            dict.fromkeys(
                visit.overlay
                for visit in visits
                if visit.framework_id == framework_id and visit.overlay
            )
        )

    def overlay(self, framework_id: str, overlay_id: str) -> Overlay | None:
        """The overlay itself; that of its pack for a copy which a move left behind."""
        own = self.overlays.get(overlay_row_id(framework_id, overlay_id))
        return own or self.overlays.get(overlay_row_id(pack_id_of(framework_id), overlay_id))

    def framework_for(self, item: Item) -> Framework:
        """The item's framework in the words that the item was seen in. KeyError if there is none."""
        return self._worded(item.framework_id, self.overlay_id(item))

    def worn(self, framework_id: str) -> Framework:
        """The framework in the words that it wears now. KeyError if there is none."""
        return self._worded(framework_id, self.worn_id(framework_id))

    def _worded(self, framework_id: str, overlay_id: str) -> Framework:
        framework = self.frameworks[framework_id]
        overlay = self.overlay(framework_id, overlay_id) if overlay_id else None
        if overlay is None:
            return framework
        key = (framework_id, overlay_id)
        if key not in self._made:
            self._made[key] = overlaid(framework, overlay)
        return self._made[key]
