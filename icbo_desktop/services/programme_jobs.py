"""Overviews of a programme made on another thread, with progress and a way to stop them."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.programme import ProgrammeRequest, report_of, write_programme
from icbo_desktop.services.programme_reading import Reading, read_folder
from icbo_desktop.services.stopping import go_on_unless
from icbo_desktop.translation import language_for_records, marked, speaking, translated

BUG_SENTENCE = marked(
    "The overview was not made, because something went wrong in the program. "
    "The workbooks are as they were. Try it again."
)


class ProgrammeJobs(QObject):
    """Reads folders and writes overviews, one at a time.

    `progressed` carries the share done, `found` what a folder came to, `written` the path; `failed` a sentence,
    also where it was stopped.
    """

    progressed = Signal(float)
    found = Signal(object)
    written = Signal(object)
    failed = Signal(str)

    def __init__(self, clock: Clock = system_clock) -> None:
        super().__init__()
        self._clock = clock
        self._stop = Event()
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._jobs = OneAtATime(self.failed.emit, translated(BUG_SENTENCE))

    @Slot(object)
    def read(self, folder: Path) -> None:
        """Read a folder; what is read is kept by whoever listens to `found`."""
        self._stop.clear()
        self._jobs.start(partial(self._read, folder))

    def write(self, reading: Reading, request: ProgrammeRequest) -> None:
        """Write the overview of what was read."""
        self._stop.clear()
        self._jobs.start(partial(self._write, reading, request))

    def cancel(self) -> None:
        """Stop what is being done, soon; nothing of it stays."""
        self._stop.set()

    def wait(self) -> None:
        """Wait until everything that was started is done."""
        self._jobs.wait()

    def close(self) -> None:
        """Stop and forget everything."""
        self._stop.set()
        self._jobs.close()

    def _read(self, folder: Path) -> None:
        self.found.emit(read_folder(folder, self._tell))

    def _write(self, reading: Reading, request: ProgrammeRequest) -> None:
        with speaking(language_for_records(request.language)):
            report = report_of(reading, request.aliases, self._clock())
        write_programme(report, request, self._tell)
        self.written.emit(request.out)

    def _tell(self, share: float) -> None:
        go_on_unless(self._stop)
        self.progressed.emit(share)
