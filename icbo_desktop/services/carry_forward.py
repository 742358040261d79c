"""A new workbook file from an earlier one. The earlier file is only read, and all of it is checked."""

from pathlib import Path

from icbo_desktop.domain.carry_forward import CarryForward, carried_change
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import PackError, WorkbookDamagedError
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.library import require_ending
from icbo_desktop.services.worded import worded_frameworks
from icbo_desktop.store.keys import held_key
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from icbo_desktop.translation import tr


def carry_forward(
    earlier_path: Path, new_path: Path, request: CarryForward, clock: Clock = system_clock
) -> None:
    """Make a new workbook from an earlier one, which stays as it is byte for byte.

    It takes the earlier workbook's copies of its frameworks, whatever packs are at hand now; a move to a newer
    pack is asked for in the new workbook. Raises UserFacingError with nothing written: WorkbookDamagedError
    where the earlier file does not prove itself, WorkbookError where the new one is there already.
    """
    require_ending(new_path)
    key = held_key(earlier_path)  # what came from a protected workbook stays protected
    change = carried_change(earlier_workshop(earlier_path), request, Stamp(clock(), new_uuid))
    create_workbook(new_path, change, key)


def earlier_workshop(path: Path) -> Workshop:
    """The workshop of a file that is only read. Raises WorkbookError where it cannot be read, or a framework of it."""
    file = open_workbook(path, read_only=True)
    workshop = file.workshop
    file.close()
    try:
        worded_frameworks(workshop)
    except PackError as error:
        message = tr("“{name}” holds a framework that this program cannot read.", name=path.name)
        raise WorkbookDamagedError(message, tuple(str(fault) for fault in error.faults)) from error
    return workshop
