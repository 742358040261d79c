"""Reads a JSON record into a new workbook: asks where to, works off the window's thread, and says what came of it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from icbo_desktop.domain.errors import RecordError, RecordFaultsError, UserFacingError
from icbo_desktop.domain.file_names import FILE_KINDS, WORKBOOK_ENDING, as_workbook_name
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.record_import import import_record
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.read_record_dialog import ReadRecordDialog
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders

BUG_SENTENCE = marked(
    "The record was not read in, because something went wrong in the program. "
    "Nothing was written. Try it again."
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it: the workbook with what the record did not tell, or why there is none."""

    workbook: Path
    untold: str = ""
    refusal: UserFacingError | None = None


class RecordReader(QObject):
    """`made` carries the new workbook, `another_requested` nothing: somebody wants to choose another file."""

    made = Signal(object)
    another_requested = Signal()
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.dialog: ReadRecordDialog | None = None
        self._workbook: Path | None = None
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._tell_bug, translated(BUG_SENTENCE))
        self._answered.connect(self._show)

    def ask(self, record: Path, parent: QWidget) -> None:
        """Ask where the new workbook goes, and read the record into it."""
        folders = last_folders()
        usual = folders.folder(FileKind.WORKBOOK, record.parent) / f"{record.stem}{WORKBOOK_ENDING}"
        chosen, _ = QFileDialog.getSaveFileName(
            parent,
            tr("The record becomes a workbook: where to?"),
            str(usual),
            translated(FILE_KINDS),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is ever overwritten
        )
        if chosen:
            workbook = as_workbook_name(Path(chosen))
            self.read(record, folders.remember(FileKind.WORKBOOK, workbook), parent)

    def read(self, record: Path, workbook: Path, parent: QWidget | None = None) -> None:
        """Read it in; a window says that it goes on, and what is wrong with the record."""
        dialog = ReadRecordDialog(record.name, workbook.name, parent)
        dialog.another_requested.connect(self.another_requested)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        self._work.start(partial(self._read, record, workbook))

    def wait(self) -> None:
        """Wait until nothing is being read."""
        self._work.wait()

    def close(self) -> None:
        """Finish what is being done, and end the thread."""
        self._work.close()

    def _read(self, record: Path, workbook: Path) -> None:
        """On the thread of the work."""
        try:
            untold = import_record(record, workbook)
        except UserFacingError as error:
            self._answered.emit(Answer(workbook, refusal=error))
            return
        self._answered.emit(Answer(workbook, untold))

    def _tell_bug(self, sentence: str) -> None:
        self._answered.emit(Answer(Path(), refusal=RecordError(sentence)))

    def _show(self, answer: Answer) -> None:
        dialog = self.dialog
        if dialog is None:
            return  # closed meanwhile: a workbook that was made lies where it was asked for
        error = answer.refusal
        if error is None and answer.untold:
            self._workbook = answer.workbook
            dialog.accepted.connect(self._tell_made)
            dialog.show_made(answer.untold)
            return
        if error is None:
            dialog.accept()
            self.made.emit(answer.workbook)
            return
        found = error.faults if isinstance(error, RecordFaultsError) else ()
        faults = [
            f"{fault.path}: {fault.reason}" if fault.path else fault.reason for fault in found
        ]
        dialog.show_faults(error.sentence, faults if len(faults) > 1 else [])

    def _tell_made(self) -> None:
        if self._workbook is not None:
            self.made.emit(self._workbook)

    def _forget(self) -> None:
        self.dialog = None
