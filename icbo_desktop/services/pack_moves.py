"""Moving a workbook to the version of its pack that is at hand: what would change, and the edit that moves."""

from collections.abc import Mapping

from icbo_desktop.domain.edits.moving import MovePack
from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.pack_move import Choice, PackComparison, compare
from icbo_desktop.domain.rows import FrozenFramework
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen import frozen_copy, thaw
from icbo_desktop.packs.frozen_overlay import frozen_overlay
from icbo_desktop.services.shelf import framework_at_hand, overlays_at_hand
from icbo_desktop.translation import tr


def preview_move(workshop: Workshop, framework_id: str) -> PackComparison:
    """What a move to the version at hand would change. Raises PackError where it cannot be read."""
    return compare(_here(workshop, framework_id), framework_at_hand(framework_id), workshop)


def move_to_newer(workshop: Workshop, framework_id: str, choices: Mapping[str, Choice]) -> MovePack:
    """The edit that moves a framework to the version at hand, with its overlays. Raises PackError."""
    new = framework_at_hand(framework_id)
    held = {row.overlay_id: row.position for row in workshop.overlays(framework_id)}
    overlays = tuple(
        frozen_overlay(overlay, new, position=held.get(overlay.id, len(held) + number))
        for number, overlay in enumerate(overlays_at_hand(framework_id))
    )
    return MovePack(_here(workshop, framework_id), new, frozen_copy(new), overlays, dict(choices))


def _here(workshop: Workshop, framework_id: str) -> Framework:
    frozen = workshop.find(FrozenFramework, framework_id)
    if frozen is None or frozen.is_retired:
        message = tr(
            "There is no framework “{framework_id}” in this workbook.", framework_id=framework_id
        )
        raise PackError(message)
    return thaw(frozen.text)
