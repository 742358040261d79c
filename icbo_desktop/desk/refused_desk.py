"""Says why a workbook was not opened, and offers what can be done: read it, take another, its backups, a rescue."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from icbo_desktop.domain.errors import WorkbookInUseError, WorkbookReadOnlyError

if TYPE_CHECKING:
    from icbo_desktop.desk.backups_door import BackupsDoor
    from icbo_desktop.desk.opening import Asked, Refused
    from icbo_desktop.ui.dialogs.problem_dialog import ProblemDialog
    from icbo_desktop.ui.dialogs.rescue_dialog import RescueDialog
    from icbo_desktop.ui.start.start_window import StartWindow


class RefusedDesk(QObject):
    """`read_only_requested` carries the path."""

    read_only_requested = Signal(object)
    another_requested = Signal()

    def __init__(self, start: "StartWindow", backups: "BackupsDoor") -> None:
        super().__init__(start)
        self._start = start
        self._backups = backups
        self._path = Path()

    def offer(self, asked: "Asked", refused: "Refused") -> "ProblemDialog | RescueDialog":
        """Open the dialog over the start screen."""
        if refused.is_rescuable:
            return self._backups.offer(asked.path, refused.error)
        from icbo_desktop.ui.dialogs.problem_dialog import (  # noqa: PLC0415 - most workbooks open
            ProblemDialog,
        )

        self._path = asked.path
        can_read = isinstance(refused.error, WorkbookInUseError | WorkbookReadOnlyError)
        dialog = ProblemDialog(refused.error.sentence, self._start, can_read=can_read)
        dialog.read_only_requested.connect(self._read)
        dialog.another_requested.connect(self.another_requested)
        dialog.open()
        return dialog

    def _read(self) -> None:
        self.read_only_requested.emit(self._path)
