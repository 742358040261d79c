"""Checking a workbook without opening it to work on: every fault as a sentence."""

from pathlib import Path

from icbo_desktop.domain.errors import UserFacingError, WorkbookDamagedError
from icbo_desktop.store import engine, sentences
from icbo_desktop.store.attachments import paper_faults
from icbo_desktop.store.contents import page_faults
from icbo_desktop.store.opening import Opened, notices_of, open_to_read
from icbo_desktop.store.workbook_file import refuse_if_open_here
from icbo_desktop.translation import marked, translated

ROW_AT_FAULT = marked("In the file: {row}")


def check_workbook(path: Path) -> tuple[str, ...]:
    """Every fault of the file, attachments and all; none when it is sound. It is only read."""
    try:
        refuse_if_open_here(path)
        opened = open_to_read(path)
        return notices_of(opened) + unopened_faults(path, opened)
    except WorkbookDamagedError as error:
        return (*error.faults, *(translated(ROW_AT_FAULT, row=row) for row in error.rows))
    except UserFacingError as error:
        return (error.sentence,)


def unopened_faults(path: Path, opened: Opened) -> tuple[str, ...]:
    """The faults in what opening leaves unread so that it stays quick: the bytes of attachments."""
    try:
        db = engine.connect(path, "read")
        try:
            return page_faults(db) or paper_faults(db, opened.contents.changes)
        finally:
            db.close()
    except engine.Error:
        return (translated(sentences.UNREADABLE),)
