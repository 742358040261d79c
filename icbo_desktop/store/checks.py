"""Checking a workbook without opening it to work on: every fault as a sentence."""

from pathlib import Path

from icbo_desktop.domain.errors import UserFacingError, WorkbookDamagedError
from icbo_desktop.store.opening import open_to_read
from icbo_desktop.store.workbook_file import notices_of, refuse_if_open_here


def check_workbook(path: Path) -> tuple[str, ...]:
    """Every fault of the file; none when it is sound. It is only read."""
    try:
        refuse_if_open_here(path)
        return notices_of(open_to_read(path))
    except WorkbookDamagedError as error:
        return error.faults
    except UserFacingError as error:
        return (error.sentence,)
