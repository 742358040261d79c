"""The overview of a programme from the start screen: the dialog, and the work off the window's thread."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from icbo_desktop.desk.unlocking import Question, Unlocking
from icbo_desktop.translation import tr

if TYPE_CHECKING:
    from icbo_desktop.services.programme import ProgrammeRequest
    from icbo_desktop.services.programme_jobs import ProgrammeJobs
    from icbo_desktop.services.programme_reading import Reading
    from icbo_desktop.ui.dialogs.programme_dialog import ProgrammeDialog


class ProgrammeDesk(QObject):
    """Nothing is loaded before somebody asks for it: the start is quick."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._jobs: ProgrammeJobs | None = None
        self.unlocking = Unlocking(self)
        self.dialog: ProgrammeDialog | None = None

    def open(self) -> None:
        """Ask for the folder, and for where the overview goes."""
        from icbo_desktop.ui.dialogs.programme_dialog import (  # noqa: PLC0415 - see the class
            ProgrammeDialog,
        )

        jobs = self._make_jobs()
        dialog = ProgrammeDialog(self._window)
        dialog.read_requested.connect(jobs.read)
        dialog.write_requested.connect(self._write)
        dialog.password_requested.connect(self._ask_for_password)
        dialog.stop_requested.connect(jobs.cancel)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def wait(self) -> None:
        """Wait until nothing is being read or written."""
        if self._jobs is not None:
            self._jobs.wait()

    def _make_jobs(self) -> "ProgrammeJobs":
        from icbo_desktop.services.programme_jobs import (  # noqa: PLC0415 - see the class
            ProgrammeJobs,
        )

        if self._jobs is None:
            self._jobs = ProgrammeJobs()
            self._jobs.progressed.connect(self._show_progress)
            self._jobs.found.connect(self._show_found)
            self._jobs.written.connect(self._show_written)
            self._jobs.failed.connect(self._show_failed)
        return self._jobs

    def _write(self, reading: "Reading", request: "ProgrammeRequest") -> None:
        if self._jobs is not None:
            self._jobs.write(reading, request)

    def _ask_for_password(self, reading: "Reading") -> None:
        """One password may open several; who has another says it after that."""
        files, dialog = reading.locked, self.dialog
        if dialog is None or not files:
            return
        name = files[0].name if len(files) == 1 else tr("{count} workbooks", count=len(files))
        self.unlocking.ask(Question(files, name, dialog, dialog.read, self._stay))

    def _stay(self) -> None:
        """What was read stays as it is."""

    def _show_progress(self, share: float) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(share)

    def _show_found(self, reading: "Reading") -> None:
        if self.dialog is not None:
            self.dialog.show_found(reading)

    def _show_written(self, path: Path) -> None:
        if self.dialog is not None:
            self.dialog.show_written(path)

    def _show_failed(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(sentence)

    def _forget(self) -> None:
        """Whoever leaves the dialog wants nothing made."""
        if self._jobs is not None:
            self._jobs.cancel()
        self.dialog = None
        self.unlocking.forget()
