"""The editor's files: Excel sheets out and in, and the one file that is given to others."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from icbo_desktop.domain.editing.sheet_words import changes_between, taken_over
from icbo_desktop.domain.errors import EditRefusedError, PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.services.editor.file_jobs import (
    SHARED_ENDING,
    SHEET_ENDING,
    FileAnswer,
    FileJobs,
)
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.editor.editor_commands import EditorCommands
from icbo_desktop.ui.editor.editor_window import EditorWindow
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders

WAIT_MILLISECONDS = 400
MOST_FAULTS = 40


class WaitDialog(CalmDialog):
    """Says what takes its time, and offers to let it be."""

    def __init__(self, sentence: str, window: EditorWindow) -> None:
        super().__init__(tr("One moment"), window, width=460)
        self.rows.addWidget(Caption(sentence, "heading"))
        self.cancel_button = self.add_button(tr("Cancel"), is_default=True)
        self.cancel_button.clicked.connect(self.reject)


class RefusedSheetDialog(CalmDialog):
    """Every fault of a sheet with its sheet and cell."""

    def __init__(self, error: PackError, window: EditorWindow) -> None:
        super().__init__(tr("The sheet was not taken over"), window, width=680)
        self.rows.addWidget(
            Caption(tr("Nothing was changed. This is to be mended in the sheet:"), "heading")
        )
        lines = [str(fault) for fault in error.faults] or [error.sentence]
        for line in lines[:MOST_FAULTS]:
            self.rows.addWidget(Caption(line))
        if len(lines) > MOST_FAULTS:
            self.rows.addWidget(
                Caption(tr_n("… and {n} more.", "… and 1 more.", len(lines) - MOST_FAULTS), "soft")
            )
        self.rows.addStretch(1)
        self.add_button(tr("Back"), is_default=True).clicked.connect(self.accept)
        self.read_with_keys()


class EditorFiles(QObject):
    """Asks where, has it done on another thread, and says what came of it."""

    def __init__(self, window: EditorWindow, commands: EditorCommands) -> None:
        super().__init__(window)
        self._window = window
        self.jobs = FileJobs()
        self.dialog: CalmDialog | None = None
        self._sentence = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MILLISECONDS)
        self._wait.timeout.connect(self._say_wait)
        commands.file_requested.connect(self.run)
        self.jobs.done.connect(self._finish)
        self.jobs.failed.connect(self._fail)
        window.closed.connect(self.jobs.finish)

    def run(self, command_id: str) -> None:
        """Ask for the file of a command."""
        edited = self._window.editing.edited
        if command_id == "to_sheet":
            name = f"{edited.id}{SHEET_ENDING}"
            self.write_sheet(self._ask_to_write(tr("Write an Excel sheet"), name, sheets_kind()))
        elif command_id == "from_sheet":
            found, _ = QFileDialog.getOpenFileName(
                self._window,
                tr("Read an Excel sheet"),
                str(last_folders().folder(FileKind.PACK)),
                sheets_kind(),
            )
            self.read_sheet(last_folders().remember(FileKind.PACK, Path(found)) if found else None)
        elif command_id == "share":
            self.ask_to_share()

    def ask_to_share(self) -> None:
        """Share what is saved; what is not saved cannot be given to others."""
        editing = self._window.editing
        if editing.is_changed:
            self._window.show_message(
                tr("Save it as a version first: only that is given to others.")
            )
            return
        name = f"{editing.edited.framework.id}{SHARED_ENDING}"
        kind = tr("Shared frameworks ({ending})", ending=f"*{SHARED_ENDING}")
        self.share(self._ask_to_write(tr("Share as one file"), name, kind))

    def write_sheet(self, path: Path | None) -> None:
        """Write what is edited as a sheet."""
        if path is not None:
            path = with_ending(path, SHEET_ENDING)
            self._begin(tr("Writing {file}…", file=path.name))
            self.jobs.write_sheet(self._window.editing.edited.framework, path)

    def read_sheet(self, path: Path | None) -> None:
        """Take over what somebody wrote in a sheet, as one step that can be undone."""
        if path is not None:
            self._begin(tr("Reading {file}…", file=path.name))
            self.jobs.read_sheet(path)

    def share(self, path: Path | None) -> None:
        """Write the framework and all its words as one file."""
        if path is not None:
            path = with_ending(path, SHARED_ENDING)
            self._begin(tr("Writing {file}…", file=path.name))
            self.jobs.share(self._window.editing.edited.framework.id, path)

    def _ask_to_write(self, title: str, name: str, kind: str) -> Path | None:
        found, _ = QFileDialog.getSaveFileName(
            self._window, title, str(last_folders().folder(FileKind.PACK) / name), kind
        )
        return last_folders().remember(FileKind.PACK, Path(found)) if found else None

    def _begin(self, sentence: str) -> None:
        self._sentence = sentence
        self._wait.start()

    def _say_wait(self) -> None:
        dialog = WaitDialog(self._sentence, self._window)
        dialog.rejected.connect(self._cancel)
        self.dialog = dialog
        dialog.open()

    def _cancel(self) -> None:
        self.jobs.cancel()
        self.dialog = None
        self._window.show_message(tr("That was cancelled. Nothing was changed."), is_good=True)

    def _finish(self, answer: FileAnswer) -> None:
        self._end_wait()
        if answer.read is None:
            self._window.show_message(answer.sentence, is_good=True)
        else:
            self._take_over(answer.sentence, answer.read)

    def _take_over(self, sentence: str, read: Framework) -> None:
        """Take over what was read, say how much it changed, and go to the first change."""
        editing = self._window.editing
        before = editing.edited
        try:
            edited = taken_over(before, read)
        except EditRefusedError as error:
            self._window.show_message(error.sentence)
            return
        changes = changes_between(before, edited)
        if edited != before:
            editing.replace(edited, tr("reading a sheet", "step"), changes.first or ())
        done = tr("{done}: {changes}.", done=sentence, changes=changes.words)
        self._window.show_message(done, is_good=True)

    def _fail(self, error: PackError) -> None:
        self._end_wait()
        if error.faults:
            self.dialog = RefusedSheetDialog(error, self._window)
            self.dialog.open()
        else:
            self._window.show_message(error.sentence)

    def _end_wait(self) -> None:
        self._wait.stop()
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None


def sheets_kind() -> str:
    """Which files a system's dialog lists for a sheet."""
    return tr("Excel sheets ({ending})", ending=f"*{SHEET_ENDING}")


def with_ending(path: Path, ending: str) -> Path:
    """The path with its ending, which not every system's dialog adds."""
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)
