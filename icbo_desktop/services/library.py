"""The frameworks at hand, and new workbooks made on them. Without Qt, for the command line too."""

from pathlib import Path

from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import PackError, WorkbookError
from icbo_desktop.domain.file_names import WORKBOOK_ENDING, is_workbook_name
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.new_workshop import NewWorkshop, first_change
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.packs.reader import list_packs, read_pack
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.store.workbook_file import create_workbook


def frameworks_at_hand() -> tuple[PackSummary, ...]:
    """The packs that come with the program; broken ones are listed with their faults."""
    return list_packs(frameworks_dir())


def framework_at_hand(framework_id: str) -> Framework:
    """A pack that comes with the program. Raises PackError."""
    # An id is the name of a folder, never a way to another one.
    if framework_id not in {each.name for each in frameworks_dir().iterdir()}:
        message = (
            f"There is no framework “{framework_id}” here; “frameworks list” names those there are."
        )
        raise PackError(message)
    return read_pack(frameworks_dir() / framework_id)


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
