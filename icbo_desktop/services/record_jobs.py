"""Records of the running session, written on another thread so that no key has to wait."""

from datetime import datetime

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.records import write_record
from icbo_desktop.services.workbook_service import WorkbookService


class RecordJobs(QObject):
    """Writes records one at a time. `written` carries the path, `failed` a sentence."""

    written = Signal(object)
    failed = Signal(str)

    def __init__(self, workbook: WorkbookService, clock: Clock) -> None:
        super().__init__()
        self._workbook = workbook
        self._clock = clock
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    @Slot(object)
    def write(self, request: ExportRequest) -> None:
        """Write a record of the workshop as it is now; later edits do not reach it."""
        job = RecordJob(self._workbook.workshop, request, self._clock())
        job.answers.written.connect(self.written)
        job.answers.failed.connect(self.failed)
        self._pool.start(job)

    def wait(self) -> None:
        """Wait until every record is written."""
        self._pool.waitForDone()


class Answers(QObject):
    """A QRunnable has no signals of its own."""

    written = Signal(object)
    failed = Signal(str)


class RecordJob(QRunnable):
    """One record, from values that nobody changes any more."""

    def __init__(self, workshop: Workshop, request: ExportRequest, made_at: datetime) -> None:
        super().__init__()
        self.answers = Answers()
        self._workshop = workshop
        self._request = request
        self._made_at = made_at

    def run(self) -> None:
        """Write the record, on the pool's thread."""
        try:
            write_record(self._workshop, self._request, self._made_at)
        except UserFacingError as error:
            self.answers.failed.emit(error.sentence)
        else:
            self.answers.written.emit(self._request.path)
