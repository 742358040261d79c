"""Records of the running session, written on another thread so that no key has to wait."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from icbo_desktop.domain.errors import RecordCancelledError, UserFacingError
from icbo_desktop.domain.export_request import ExportRequest, RecordOutcome
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.stopping import go_on_unless
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from icbo_desktop.services.records import RecordSource

BUG_SENTENCE = marked(
    "It was not written, because something went wrong in the program. "
    "The workbook is safe. Try it again."
)
LEAST_TOLD = 0.02  # of the whole: what moves by less is not told


class RecordJobs(QObject):
    """Writes records one after the other; where one fails the others are still written.

    `began` carries a request, `progressed` it and the share that is done, `told` what came of it, and `finished`
    the outcomes of all that were asked for together.
    """

    began = Signal(object)
    progressed = Signal(object, float)
    told = Signal(object)
    finished = Signal(object)

    def __init__(self, workbook: WorkbookService, clock: Clock) -> None:
        super().__init__()
        self._workbook = workbook
        self._clock = clock
        self._stopping = Event()
        # Each work tells its own outcome, a failure too; the answers come on its thread, and a signal brings
        # them over to the window's.
        self._jobs = OneAtATime(told_already, translated(BUG_SENTENCE))

    @Slot(object)
    def write(self, requests: Sequence[ExportRequest]) -> None:
        """Write records of the workshop as it is now; later edits do not reach them."""
        from icbo_desktop.services.records import source_of  # noqa: PLC0415 - with the first record

        source = source_of(self._workbook.file)
        job = RecordJob(self, self._workbook.workshop, self._clock(), source, self._stopping)
        for request in requests:
            # Each by itself: a fault of the program in one keeps none of the others from being written.
            self._jobs.start(partial(job.write, request))
        self._jobs.start(job.finish)

    def stop(self) -> None:
        """Let what was asked for until now and is not written come to nothing; what is written stays."""
        self._stopping.set()
        self._stopping = Event()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until every record is written. Whether it is so after at most so many seconds."""
        return self._jobs.wait(seconds)

    def close(self) -> None:
        """End the thread."""
        self._jobs.close()


class RecordJob:
    """The records that were asked for together, on the thread of the work."""

    def __init__(
        self,
        jobs: RecordJobs,
        workshop: Workshop,
        made_at: datetime,
        source: "RecordSource",
        stopping: Event,
    ) -> None:
        self._jobs = jobs
        self._workshop = workshop
        self._made_at = made_at
        self._source = source
        self._stopping = stopping
        self._told_share = 0.0
        self._outcomes: list[RecordOutcome] = []

    def write(self, request: ExportRequest) -> None:
        """Write one of them, and tell what came of it in any case."""
        from icbo_desktop.services.records import write_record  # noqa: PLC0415 - as above

        outcome = RecordOutcome(request, translated(BUG_SENTENCE))
        self._told_share = 0.0
        try:
            go_on_unless(self._stopping)
            self._jobs.began.emit(request)
            progress = partial(self._go_on, request)
            write_record(self._workshop, request, self._made_at, progress, self._source)
            outcome = RecordOutcome(request)
        except RecordCancelledError as error:
            outcome = RecordOutcome(request, error.sentence, is_stopped=True)
        except UserFacingError as error:
            outcome = RecordOutcome(request, error.sentence)
        finally:
            self._outcomes.append(outcome)
            self._jobs.told.emit(outcome)

    def finish(self) -> None:
        """Tell that there is nothing more to wait for."""
        self._jobs.finished.emit(tuple(self._outcomes))

    def _go_on(self, request: ExportRequest, share: float) -> None:
        go_on_unless(self._stopping)
        if share - self._told_share >= LEAST_TOLD:
            self._told_share = share
            self._jobs.progressed.emit(request, share)


def told_already(_sentence: str) -> None:
    """A failure of a record is among its outcomes."""
