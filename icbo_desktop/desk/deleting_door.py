"""From the start screen or a session to deleting its workbook: what is open is closed first."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from icbo_desktop.desk.deleting_desk import DeletingDesk

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.ui.start.start_window import StartWindow


class Host(Protocol):
    """The program as the door needs it."""

    desk: "Desk | None"
    start: "StartWindow"

    def forget(self, path: Path, *, is_deleted: bool = False) -> None: ...


class DeletingDoor(QObject):
    """Asks over the window that the person looks at."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.desk = DeletingDesk(self)
        self.desk.agreed.connect(self._delete)
        self.desk.deleted.connect(self._forget)
        self.desk.problem.connect(host.start.show_problem)
        host.start.recent.delete_requested.connect(self._ask_from_start)

    def run(self, command_id: str) -> None:
        """Do what a command of the session asks for."""
        desk = self._host.desk
        if command_id == "delete_workbook" and desk is not None:
            workbook = desk.workbook
            self.desk.ask(workbook.file.home, desk.console, workbook.workshop.details.id)

    def _ask_from_start(self, path: Path) -> None:
        if self._host.desk is None:
            self.desk.ask(path, self._host.start)

    def _delete(self, path: Path) -> None:
        """End the session that is open, if one is; it may stay open because something is not saved."""
        session = self._host.desk
        publishing = session.saving.publishing if session is not None else None
        if session is not None:
            self.desk.leave()
            session.close()
            if self._host.desk is not None:
                return
        wait = publishing.wait if publishing is not None else wait_for_nothing
        self.desk.delete(path, self._host.start, wait)

    def _forget(self, path: Path) -> None:
        self._host.forget(path, is_deleted=True)


def wait_for_nothing() -> None:
    """Nothing is being published."""
