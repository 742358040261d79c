"""A copy of a workbook as it now stands, without its history: what was deleted or changed is not in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from icbo_desktop.domain.file_names import as_workbook_name
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.attachments import Paper
from icbo_desktop.store.keys import WorkbookKey
from icbo_desktop.store.workbook_file import Check, WorkbookFile, checked, go_on, write_new
from icbo_desktop.translation import marked

LABEL = marked("begin from a copy without its history")


def work_without_history(
    workbook: WorkbookService,
    path: Path,
    clock: Clock = system_clock,
    check: Check = go_on,
    key: WorkbookKey | None = None,
) -> Callable[[], None]:
    """The work of writing every record as it now stands to a new file, as one first change.

    Words still being typed and what undo could bring back stay behind. The open workbook is not touched.
    The copy is protected as the workbook is, or with a `key` of its own.
    The work may be done on another thread; it raises WorkbookError, or what `check` raises to stop it.
    """
    workshop, file = workbook.workshop, workbook.file
    rows = tuple(RowChange(None, record) for record in workshop)
    change = Change(new_uuid(), clock(), LABEL, rows, "log")

    def work() -> None:
        papers = checked(papers_of(workshop, file), check)
        write_new(as_workbook_name(path), (change,), papers=papers, key=key or file.key)

    return work


def papers_of(workshop: Workshop, file: WorkbookFile) -> Iterator[Paper]:
    """The bytes of what is attached now; what cannot be read is left out, as in any copy."""
    for attachment in workshop.rows(Attachment):
        paper = file.paper(attachment.id)
        if paper is not None:
            yield paper
