"""The frameworks of a workbook beside those at hand: what could be added, taken in or moved on."""

from collections.abc import Mapping
from dataclasses import dataclass

from icbo_desktop.domain.edits.setting import AddFramework, AddOverlay
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.pack_summary import OverlaySummary, PackSummary
from icbo_desktop.domain.pack_versions import is_higher
from icbo_desktop.domain.route import rated_items
from icbo_desktop.domain.rows import FrozenFramework, Item
from icbo_desktop.domain.standing import coverage
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen_overlay import frozen_overlay
from icbo_desktop.services.library import frozen_pack
from icbo_desktop.services.shelf import frameworks_at_hand, overlay_at_hand
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class HeldFramework:
    """A framework of the workbook as a list shows it.

    `newer` is a higher version that is at hand, or "". `new_words` are overlays at hand that the workbook
    does not hold in that version. A retired one is what a move left behind.
    """

    id: str
    title: str
    version: str
    coverage: str
    overlays: int = 0
    is_own: bool = False
    is_retired: bool = False
    newer: str = ""
    new_words: tuple[OverlaySummary, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelves:
    """What the workbook holds, and the packs that it does not hold yet."""

    held: tuple[HeldFramework, ...]
    to_add: tuple[PackSummary, ...]


def shelves(workshop: Workshop, frameworks: Mapping[str, Framework]) -> Shelves:
    """The workbook's frameworks and all others at hand. A broken pack is not offered."""
    packs = {pack.id: pack for pack in frameworks_at_hand() if pack.is_usable}
    held = tuple(
        _held(workshop, frozen, frameworks[frozen.id], packs.get(frozen.id))
        for frozen in workshop.frameworks
    )
    ids = {frozen.id for frozen in workshop.frameworks}
    return Shelves(held, tuple(pack for key, pack in packs.items() if key not in ids))


def adding(framework_id: str) -> AddFramework:
    """The edit that takes a pack at hand in, with all its overlays. Raises PackError."""
    pack = frozen_pack(framework_id)
    return AddFramework(pack.framework, pack.overlays)


def taking_in(
    workshop: Workshop, own: Framework, overlays: tuple[OverlaySummary, ...]
) -> tuple[AddOverlay, ...]:
    """The edits that take overlays at hand in. Raises PackError where one does not fit the workbook's copy."""
    held = {row.overlay_id: row.position for row in workshop.overlays(own.id)}
    after = 1 + max(held.values(), default=-1)
    return tuple(
        AddOverlay(
            frozen_overlay(
                overlay_at_hand(own.id, overlay.id),
                own,
                position=held.get(overlay.id, after + number),
            )
        )
        for number, overlay in enumerate(overlays)
    )


def _held(
    workshop: Workshop, frozen: FrozenFramework, framework: Framework, pack: PackSummary | None
) -> HeldFramework:
    if frozen.is_retired:
        pack = None
    newer = pack.version if pack is not None and is_higher(pack.version, frozen.version) else ""
    return HeldFramework(
        frozen.id,
        framework.short_title,
        frozen.version,
        _coverage(workshop, framework),
        len(workshop.overlays(frozen.id)),
        is_own=pack is not None and pack.source == "own",
        is_retired=frozen.is_retired,
        newer=newer,
        # Words for a newer text come with the move to it.
        new_words=() if pack is None or newer else _new_words(workshop, frozen, pack),
    )


def _new_words(
    workshop: Workshop, frozen: FrozenFramework, pack: PackSummary
) -> tuple[OverlaySummary, ...]:
    held = {row.overlay_id: row.version for row in workshop.overlays(frozen.id)}
    return tuple(
        overlay
        for overlay in pack.overlays
        if overlay.is_usable
        and (overlay.id not in held or is_higher(overlay.version, held[overlay.id]))
    )


def _coverage(workshop: Workshop, framework: Framework) -> str:
    items = tuple(
        item
        for domain in framework.domains
        if workshop.in_scope(Item(framework.id, domain.id))
        for item in rated_items(workshop, framework, domain)
    )
    return coverage(workshop, items) if items else tr("nothing to rate")
