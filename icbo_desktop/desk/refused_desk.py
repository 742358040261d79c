"""Asks for the password of a workbook, or says why it was not opened and what can be done.

That is: read it, take another, its backups, a rescue.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from icbo_desktop.desk.unlocking import Question, Unlocking
from icbo_desktop.domain.errors import (
    WorkbookInUseError,
    WorkbookMissingError,
    WorkbookProtectedError,
    WorkbookReadOnlyError,
)
from icbo_desktop.locations import work_dir

if TYPE_CHECKING:
    from icbo_desktop.desk.backups_door import BackupsDoor
    from icbo_desktop.desk.opening import Asked, Refused
    from icbo_desktop.ui.dialogs.password_dialog import PasswordDialog
    from icbo_desktop.ui.dialogs.problem_dialog import ProblemDialog
    from icbo_desktop.ui.dialogs.rescue_dialog import RescueDialog
    from icbo_desktop.ui.start.start_window import StartWindow


class RefusedDesk(QObject):
    """`read_only_requested` carries the path, `again_requested` what was asked for, now that it is unlocked."""

    read_only_requested = Signal(object)
    again_requested = Signal(object)
    another_requested = Signal()

    def __init__(self, start: "StartWindow", backups: "BackupsDoor") -> None:
        super().__init__(start)
        self._start = start
        self._backups = backups
        self._path = Path()
        self.unlocking = Unlocking(self)

    def offer(
        self, asked: "Asked", refused: "Refused"
    ) -> "ProblemDialog | RescueDialog | PasswordDialog":
        """Open the dialog over the start screen."""
        if isinstance(refused.error, WorkbookProtectedError):
            return self._ask(asked, refused.error)
        if refused.is_rescuable:
            return self._backups.offer(asked.path, refused.error)
        from icbo_desktop.ui.dialogs.problem_dialog import (  # noqa: PLC0415 - most workbooks open
            ProblemDialog,
        )

        self._path = asked.path
        can_read = isinstance(refused.error, WorkbookInUseError | WorkbookReadOnlyError)
        is_missing = isinstance(refused.error, WorkbookMissingError)
        dialog = ProblemDialog(
            refused.error.sentence,
            self._start,
            can_read=can_read,
            looked_in=str(asked.path.parent) if is_missing else "",
        )
        dialog.read_only_requested.connect(self._read)
        dialog.another_requested.connect(self.another_requested)
        dialog.open()
        return dialog

    def _ask(self, asked: "Asked", error: WorkbookProtectedError) -> "PasswordDialog":
        """For the password. A working copy that was made to look into it may be gone again; another is not."""
        copy = error.path if error.path is not None and error.path.is_file() else None
        is_copy = asked.path.parent == work_dir()
        question = Question(
            (copy or asked.path,),
            self._start.unpublished.name_of(asked.path.stem) if is_copy else asked.path.name,
            self._start,
            partial(self._open_again, asked),
            self.unlocking.forget,
            partial(self._backups.show, asked.path),
        )
        return self.unlocking.ask(question)

    def _open_again(self, asked: "Asked") -> None:
        """The opening holds the key from here on, and then the workbook."""
        self.again_requested.emit(asked)
        self.unlocking.forget()

    def _read(self) -> None:
        self.read_only_requested.emit(self._path)
