"""The frameworks at hand, and new workbooks made on them. Without Qt, for the command line too."""

from dataclasses import dataclass, replace
from pathlib import Path

from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import PackError, WorkbookError
from icbo_desktop.domain.file_names import WORKBOOK_ENDING, is_workbook_name
from icbo_desktop.domain.new_workshop import NewWorkshop, first_change
from icbo_desktop.domain.rows import FrozenFramework, FrozenOverlay
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.packs.frozen_overlay import frozen_overlay
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.shelf import framework_at_hand, frameworks_at_hand, overlays_at_hand
from icbo_desktop.store.workbook_file import create_workbook
from icbo_desktop.translation import tr

__all__ = ["framework_at_hand", "frameworks_at_hand", "make_workbook", "require_ending"]


@dataclass(frozen=True, slots=True)
class FrozenPack:
    """What a workbook takes of a pack: its text, and every overlay that is at hand for it."""

    framework: FrozenFramework
    overlays: tuple[FrozenOverlay, ...]


def frozen_pack(framework_id: str, *, worn: str = "") -> FrozenPack:
    """The copies of a pack at hand; `worn` is the overlay it is read in. Raises PackError."""
    framework = framework_at_hand(framework_id)
    overlays = tuple(
        frozen_overlay(overlay, framework, position=position)
        for position, overlay in enumerate(overlays_at_hand(framework_id))
    )
    if worn and worn not in {overlay.overlay_id for overlay in overlays}:
        message = tr(
            "“{framework}” has no words of the name “{overlay}”.",
            framework=framework.title,
            overlay=worn,
        )
        raise PackError(message)
    return FrozenPack(replace(frozen_copy(framework), overlay=worn), overlays)


def make_workbook(path: Path, request: NewWorkshop, clock: Clock = system_clock) -> None:
    """Make a new workbook file. Raises UserFacingError with nothing written; never replaces a file.

    It takes full copies of its packs and of all their overlays along.
    """
    require_ending(path)
    packs = [
        frozen_pack(framework_id, worn=request.overlays.get(framework_id, ""))
        for framework_id in request.framework_ids
    ]
    frameworks = [
        replace(
            pack.framework,
            position=position,
            left_out=request.left_out.get(pack.framework.id, ()),
        )
        for position, pack in enumerate(packs)
    ]
    overlays = [overlay for pack in packs for overlay in pack.overlays]
    create_workbook(path, first_change(request, frameworks, Stamp(clock(), new_uuid), overlays))


def require_ending(path: Path) -> None:
    """Raise WorkbookError for a new workbook that would not be known as one by its name."""
    if not is_workbook_name(path):
        message = tr("A workbook's name ends in {ending}.", ending=WORKBOOK_ENDING)
        raise WorkbookError(message)
