"""The frameworks of a workbook in the words that are worn now. Without Qt, for the command line too."""

from collections.abc import Mapping

from icbo_desktop.domain.framework import Framework, pack_id_of
from icbo_desktop.domain.overlay import Overlay, overlaid
from icbo_desktop.domain.rows import FrozenFramework, FrozenOverlay
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen import thaw_all
from icbo_desktop.packs.frozen_overlay import thaw_overlay

Texts = tuple[tuple[str, str], ...]


class WordedFrameworks:
    """Frozen copies read once each. The same mapping comes back until a copy or what is worn changes."""

    def __init__(self) -> None:
        self._own_texts: Texts | None = None
        self._own: dict[str, Framework] = {}
        self._overlays: dict[str, Overlay] = {}
        self._worn: Texts | None = None
        self._worded: dict[str, Framework] = {}

    def own(self, workshop: Workshop) -> Mapping[str, Framework]:
        """The frameworks in their packs' own words, by id. Raises PackError."""
        texts = tuple((row.id, row.text) for row in workshop.frameworks)
        if texts != self._own_texts:
            self._own = thaw_all(workshop)
            self._own_texts = texts
        return self._own

    def worded(self, workshop: Workshop) -> Mapping[str, Framework]:
        """The frameworks as the room reads them, by id. Raises PackError."""
        own = self.own(workshop)
        overlays = {row.id: worn_overlay(workshop, row) for row in workshop.frameworks}
        worn = (
            *(self._own_texts or ()),
            *((key, overlay.text) for key, overlay in overlays.items() if overlay is not None),
        )
        if worn != self._worn:
            self._worded = {
                key: framework
                if (frozen := overlays[key]) is None
                else overlaid(framework, self.overlay(frozen))
                for key, framework in own.items()
            }
            self._worn = worn
        return self._worded

    def overlay(self, frozen: FrozenOverlay) -> Overlay:
        """An overlay of the workbook. Raises PackError."""
        if frozen.text not in self._overlays:
            self._overlays[frozen.text] = thaw_overlay(frozen.text)
        return self._overlays[frozen.text]


def worn_overlay(workshop: Workshop, framework: FrozenFramework) -> FrozenOverlay | None:
    """The overlay whose words a framework is read in; None for its own.

    A copy that a move left behind has its own where the move changed it, and else that of its pack.
    """
    for owner in (framework.id, pack_id_of(framework.id)):
        for overlay in workshop.overlays(owner):
            if framework.overlay and overlay.overlay_id == framework.overlay:
                return overlay
    return None


def worded_frameworks(workshop: Workshop) -> Mapping[str, Framework]:
    """The frameworks of a workbook as the room last read them, by id. Raises PackError."""
    return WordedFrameworks().worded(workshop)
