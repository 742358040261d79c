"""A copy of a workbook as it now stands, without its history: what was deleted or changed is not in it."""

from collections.abc import Iterator
from pathlib import Path

from icbo_desktop.domain.file_names import as_workbook_name
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.attachments import Paper
from icbo_desktop.store.workbook_file import write_new

LABEL = "begin from a copy without its history"


def write_without_history(
    workbook: WorkbookService, path: Path, clock: Clock = system_clock
) -> None:
    """Write every record as it now stands to a new file, as one first change. Raises WorkbookError.

    Words still being typed and what undo could bring back stay behind. The open workbook is not touched.
    """
    rows = tuple(RowChange(None, record) for record in workbook.workshop)
    change = Change(new_uuid(), clock(), LABEL, rows, "log")
    write_new(as_workbook_name(path), (change,), papers=_papers(workbook))


def _papers(workbook: WorkbookService) -> Iterator[Paper]:
    """The bytes of what is attached now; what cannot be read is left out, as in any copy."""
    for attachment in workbook.workshop.rows(Attachment):
        paper = workbook.file.paper(attachment.id)
        if paper is not None:
            yield paper
