"""Checking a workbook without opening it to work on: every fault as a sentence."""

from pathlib import Path

from icbo_desktop.domain.errors import UserFacingError, WorkbookDamagedError
from icbo_desktop.store.opening import open_to_read
from icbo_desktop.store.workbook_file import refuse_if_open_here


def check_workbook(path: Path) -> tuple[str, ...]:
    """Every fault of the file; none when it is sound. It is only read."""
    try:
        refuse_if_open_here(path)
        contents = open_to_read(path).contents
    except WorkbookDamagedError as error:
        return error.faults
    except UserFacingError as error:
        return (error.sentence,)
    return tuple(
        f"The half-typed words for “{key}” are damaged and are left out."
        for key in contents.lost_drafts
    )
