"""The full copy of an overlay that a workbook takes, as packs/frozen.py does for the pack itself."""

import hashlib

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.rows import FrozenOverlay, overlay_row_id
from icbo_desktop.packs.canonical_text import canonical, check_as_written, decoded
from icbo_desktop.packs.document import Faults
from icbo_desktop.packs.overlay_conversion import SUBJECT, checked_overlay, file_of
from icbo_desktop.translation import marked, translated

PLACE = marked("the workbook's overlay")


def frozen_overlay(overlay: Overlay, framework: Framework, *, position: int = 0) -> FrozenOverlay:
    """The copy to keep in a workbook. Raises PackError for an overlay that the framework does not fit."""
    text = overlay_text(overlay)
    thaw_overlay(text, framework)
    return FrozenOverlay(
        id=overlay_row_id(overlay.framework_id, overlay.id),
        framework_id=overlay.framework_id,
        overlay_id=overlay.id,
        version=overlay.version,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        text=text,
        position=position,
    )


def overlay_text(overlay: Overlay) -> str:
    """The overlay as canonical JSON: one text for one overlay."""
    return canonical(file_of(overlay), Faults(translated(PLACE), subject=SUBJECT))


def thaw_overlay(text: str, framework: Framework | None = None) -> Overlay:
    """The overlay of a frozen copy. Raises PackError with every fault; the text may be anyone's.

    Without a framework it is not held against one: after a move to a newer pack it may speak of more.
    """
    faults = Faults(translated(PLACE), subject=SUBJECT)
    value = decoded(text, faults)
    faults.raise_any()
    check_as_written(text, faults)
    return checked_overlay(value, faults, framework)
