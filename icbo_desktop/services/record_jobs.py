"""Records of the running session, written on another thread so that no key has to wait."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.records import RecordSource, source_of, write_record
from icbo_desktop.services.workbook_service import WorkbookService

BUG_SENTENCE = (
    "The record was not written, because something went wrong in the program. "
    "The workbook is safe. Try it again."
)


class RecordJobs(QObject):
    """Writes records one at a time. `written` carries the path, `failed` a sentence."""

    written = Signal(object)
    failed = Signal(str)

    def __init__(self, workbook: WorkbookService, clock: Clock) -> None:
        super().__init__()
        self._workbook = workbook
        self._clock = clock
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._jobs = OneAtATime(self.failed.emit, BUG_SENTENCE)

    @Slot(object)
    def write(self, request: ExportRequest) -> None:
        """Write a record of the workshop as it is now; later edits do not reach it."""
        source = source_of(self._workbook.file)
        workshop, now = self._workbook.workshop, self._clock()
        self._jobs.start(partial(self._write, workshop, request, now, source))

    def wait(self) -> None:
        """Wait until every record is written."""
        self._jobs.wait()

    def _write(
        self, workshop: Workshop, request: ExportRequest, made_at: datetime, source: RecordSource
    ) -> None:
        write_record(workshop, request, made_at, source=source)
        self.written.emit(request.path)
