"""From a backup or a rescue into the workshop: what is open is closed first, and nothing is overwritten."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from icbo_desktop.desk import ratings_door
from icbo_desktop.desk.backups_desk import BackupsDesk
from icbo_desktop.desk.deleting_door import DeletingDoor
from icbo_desktop.desk.ratings_door import RatingsDoor
from icbo_desktop.domain.errors import (
    NotAWorkbookError,
    WorkbookBehindError,
    WorkbookDamagedError,
    WorkbookError,
)
from icbo_desktop.domain.file_names import is_workbook_name
from icbo_desktop.services.clock import system_clock
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from icbo_desktop.ui.dialogs.rescue_dialog import RescueDialog

SET_ASIDE = marked("The file that was here before is “{name}”.")


SMALLEST_RESCUED = 65_536  # bytes; no workbook is smaller


def is_rescuable(path: Path, error: WorkbookError) -> bool:
    """Whether backups and a rescue are of use: also for a workbook whose beginning alone was wiped."""
    if isinstance(error, WorkbookDamagedError | WorkbookBehindError):
        return True
    try:
        is_large = path.is_file() and path.stat().st_size >= SMALLEST_RESCUED
    except OSError:
        return False
    return isinstance(error, NotAWorkbookError) and is_workbook_name(path) and is_large


class Host(ratings_door.Host, Protocol):
    """The program as the door needs it."""

    def forget(self, path: Path, *, is_deleted: bool = False) -> None: ...


class BackupsDoor(QObject):
    """Shows the backups of the workbook that is open, or of one that was not opened."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.desk = BackupsDesk(self)
        self.desk.open_requested.connect(self._open_instead)
        self.desk.anyway_requested.connect(self._open_anyway)
        self.desk.place_requested.connect(self._put_in_place)
        self.deleting = DeletingDoor(host, self)
        self.ratings = RatingsDoor(host, self)
        host.start.recent.backups_requested.connect(self._open_from_start)

    def run(self, command_id: str) -> None:
        """Do what a command of the session asks for."""
        self.deleting.run(command_id)
        self.ratings.run(command_id)
        desk = self._host.desk
        if command_id == "backups" and desk is not None:
            file = desk.workbook.file
            self.desk.open(file.home, desk.console, file.changes, is_protected=file.key is not None)

    def offer(self, path: Path, error: WorkbookError) -> "RescueDialog":
        """Say why a workbook was not opened, and offer what can be done."""
        return self.desk.offer(path, error, self._host.start)

    def show(self, path: Path) -> None:
        """The backups of a workbook that was not opened, over the start screen."""
        self.desk.open(path, self._host.start)

    def _open_from_start(self, path: Path) -> None:
        """The backups of a recent workbook, sound or not; what they lack is said where it can be read."""
        if self._host.desk is None:
            self.desk.open(path, self._host.start, is_sound=True)

    def _open_anyway(self, path: Path) -> None:
        self._host.open(path, is_behind_accepted=True)

    def _open_instead(self, path: Path) -> None:
        if self._has_closed():
            self._host.open(path)

    def _put_in_place(self, backup: Path, path: Path) -> None:
        """Set the present file aside and open the backup in its place."""
        from icbo_desktop.services.backup_list import (  # noqa: PLC0415 - most sessions never ask for it
            put_in_place,
        )

        if not self._has_closed():
            return
        try:
            aside = put_in_place(backup, path, system_clock())
        except WorkbookError as error:
            self._host.start.show_problem(error.sentence)
            return
        tell = partial(self._tell, translated(SET_ASIDE, name=aside.name))
        self._host.open(path, is_behind_accepted=True, then=tell)

    def _tell(self, sentence: str) -> None:
        desk = self._host.desk
        if desk is not None:
            desk.console.show_problem(sentence)
        else:
            self._host.start.show_problem(sentence)

    def _has_closed(self) -> bool:
        """Close the workshop that is open, if one is; it may stay open because something is not saved."""
        if self._host.desk is not None:
            self._host.desk.close()
        return self._host.desk is None
