"""What the editor writes and reads beside saving: Excel sheets and shared files, on a thread of their own."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.packs import sheet_file
from icbo_desktop.packs.archive import ARCHIVE_ENDING
from icbo_desktop.packs.whole_file import told, write_beside
from icbo_desktop.services.own_packs import share_pack
from icbo_desktop.translation import tr

SHEET_ENDING = sheet_file.SHEET_ENDING
SHARED_ENDING = ARCHIVE_ENDING


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """What a job left: a sentence, or its beginning and what was read where it read anything."""

    sentence: str
    read: Framework | None = None


class FileJobs(QObject):
    """One job at a time. `done` carries a FileAnswer, `failed` a PackError; a cancelled job says nothing."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # PySide lets go of a runnable that nobody holds.
        self._job: FileJob | None = None

    def write_sheet(self, framework: Framework, path: Path) -> None:
        """Write an Excel sheet to fill in."""
        self._start(SheetWriting(framework, path))

    def read_sheet(self, path: Path) -> None:
        """Read an Excel sheet that somebody filled in."""
        self._start(SheetReading(path))

    def share(self, framework_id: str, path: Path) -> None:
        """Write a framework with all its words as one file."""
        self._start(Sharing(framework_id, path))

    def cancel(self) -> None:
        """Let the running job come to nothing: what it reads is dropped, what it makes is not written."""
        if self._job is not None:
            self._job.is_cancelled = True

    def finish(self) -> None:
        """Wait until nothing runs."""
        self._pool.waitForDone()

    def _start(self, job: "FileJob") -> None:
        self._pool.waitForDone()
        self._job = job
        job.jobs = self
        self._pool.start(job)


class FileJob(QRunnable):
    """One piece of work, from values that nobody changes any more."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.is_cancelled = False
        self.jobs: FileJobs | None = None

    def work(self) -> FileAnswer:
        """Do it. Raises PackError."""
        raise NotImplementedError

    def run(self) -> None:
        """Do it, on the pool's thread; the signals cross over to the window's."""
        try:
            answer: FileAnswer | PackError = self.work()
        except PackError as error:
            answer = error
        if self.is_cancelled or self.jobs is None:
            return
        if isinstance(answer, PackError):
            self.jobs.failed.emit(answer)
        else:
            self.jobs.done.emit(answer)


class SheetWriting(FileJob):
    """Writes a sheet beside its place and moves it there."""

    def __init__(self, framework: Framework, path: Path) -> None:
        super().__init__()
        self._framework = framework
        self._path = path

    def work(self) -> FileAnswer:
        """Make the sheet, and write it unless somebody cancelled."""
        from icbo_desktop.packs.sheet_writing import sheet_bytes  # noqa: PLC0415 - loads a writer of Excel

        content = sheet_bytes(self._framework)
        if not self.is_cancelled:
            with told(tr("{file} could not be written", file=self._path.name)):
                write_beside(self._path, content)
        return FileAnswer(tr("The sheet is written: {file}.", file=self._path.name))


class SheetReading(FileJob):
    """Reads a sheet, whole or not at all."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def work(self) -> FileAnswer:
        """Read the sheet."""
        from icbo_desktop.packs.sheet_reading import read_sheet  # noqa: PLC0415 - loads a reader of Excel

        return FileAnswer(tr("Read {file}", file=self._path.name), read_sheet(self._path))


class Sharing(FileJob):
    """Writes the pack as it is saved, with every overlay."""

    def __init__(self, framework_id: str, path: Path) -> None:
        super().__init__()
        self._framework_id = framework_id
        self._path = path

    def work(self) -> FileAnswer:
        """Write the file."""
        share_pack(self._framework_id, self._path)
        return FileAnswer(tr("{file} can be given to others.", file=self._path.name))
