"""Comparing the open workshop with an earlier one: the dialog, and the work off the window's thread."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.desk.desk_dialogs import leave_field
from icbo_desktop.desk.unlocking import AskingWork
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.protection import record_warning
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import marked, translated
from icbo_desktop.ui.console.console_window import ConsoleWindow

if TYPE_CHECKING:
    from icbo_desktop.services.comparing import CompareRequest
    from icbo_desktop.ui.dialogs.compare_dialog import CompareDialog

BUG_SENTENCE = marked(
    "The comparison was not written, because something went wrong in the program. "
    "The workbooks are safe. Try it again."
)


@dataclass(frozen=True, slots=True)
class Written:
    """A comparison that is there, and how its two sides were taken."""

    path: Path
    notes: tuple[str, ...]


class ComparingDialogs(QObject):
    """Opens the dialog over the console, writes what it asks for, and tells it what came of that."""

    _written = Signal(object)
    _failed = Signal(str)

    def __init__(
        self, console: ConsoleWindow, workbook: WorkbookService, settings: Settings, clock: Clock
    ) -> None:
        super().__init__()
        self._console = console
        self._workbook = workbook
        self._settings = settings
        self._clock = clock
        self.dialog: CompareDialog | None = None
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self.asking = AskingWork(self._work.start, self._asked_over, self._show_failed, self)
        self._written.connect(self._show_written)
        self._failed.connect(self._show_failed)

    def run(self, command_id: str) -> None:
        """Do what a command asks for."""
        if command_id == "compare":
            self.compare()

    def compare(self) -> None:
        """Which earlier workbook, and where the comparison goes."""
        leave_field(self._console)
        path = self._workbook.file.home
        from icbo_desktop.services.comparing import (  # noqa: PLC0415 - most sessions compare with nothing
            FORMATS,
        )
        from icbo_desktop.ui.dialogs.compare_dialog import CompareDialog  # noqa: PLC0415 - as above

        dialog = CompareDialog(path, self._settings.recent, list(FORMATS), self._console)
        dialog.compare_requested.connect(self._write)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.warn(record_warning(self._workbook.file))
        dialog.open()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until nothing is being written. Whether it is so after at most so many seconds."""
        return self._work.wait(seconds)

    def close(self) -> None:
        """Finish what is being done, and end the thread."""
        self._work.close()

    def _write(self, asked: "CompareRequest") -> None:
        request = replace(asked, language=self._settings.usual.now.record_language)
        self.asking.start(partial(self._do, self._workbook.workshop, request, self._clock()))

    def _asked_over(self) -> QWidget:
        return self.dialog or self._console

    def _do(self, later: Workshop, request: "CompareRequest", made_at: datetime) -> None:
        from icbo_desktop.services.comparing import (  # noqa: PLC0415 - it loads the records
            format_of,
            workshop_of,
            write_comparison,
        )

        format_of(request.out)
        notes = write_comparison(
            workshop_of(request.earlier), later, request.out, made_at, language=request.language
        )
        self._written.emit(Written(request.out, notes))

    def _show_written(self, written: Written) -> None:
        if self.dialog is not None:
            self.dialog.show_done(written.path, written.notes)

    def _show_failed(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(sentence)
        else:
            self._console.show_problem(sentence)

    def _forget(self) -> None:
        self.dialog = None
        self.asking.unlocking.forget()
