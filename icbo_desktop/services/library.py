"""The frameworks at hand, and new workbooks made on them. Without Qt, for the command line too."""

from pathlib import Path

from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.file_names import WORKBOOK_ENDING, is_workbook_name
from icbo_desktop.domain.new_workshop import NewWorkshop, first_change
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.shelf import framework_at_hand, frameworks_at_hand
from icbo_desktop.store.workbook_file import create_workbook

__all__ = ["framework_at_hand", "frameworks_at_hand", "make_workbook", "require_ending"]


def make_workbook(path: Path, request: NewWorkshop, clock: Clock = system_clock) -> None:
    """Make a new workbook file. Raises UserFacingError with nothing written; never replaces a file."""
    require_ending(path)
    frozen = tuple(
        frozen_copy(
            framework_at_hand(framework_id),
            position=position,
            left_out=request.left_out.get(framework_id, ()),
        )
        for position, framework_id in enumerate(request.framework_ids)
    )
    create_workbook(path, first_change(request, frozen, Stamp(clock(), new_uuid)))


def require_ending(path: Path) -> None:
    """Raise WorkbookError for a new workbook that would not be known as one by its name."""
    if not is_workbook_name(path):
        message = f"A workbook's name ends in {WORKBOOK_ENDING}."
        raise WorkbookError(message)
