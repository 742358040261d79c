"""How the program behaves among others on a desktop: its icon, its one window for a workbook, its places, what is dropped."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from icbo_desktop.locations import resources_dir
from icbo_desktop.services.settings import Settings
from icbo_desktop.translation import tr

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.desk.opening import Asked, OpeningDesk, Refused
    from icbo_desktop.desk.same_workbook import SameWorkbook
    from icbo_desktop.ui.dialogs.open_instead_dialog import OpenInsteadDialog
    from icbo_desktop.ui.dialogs.program_dialog import ProgramDialog
    from icbo_desktop.ui.start.start_window import StartWindow

ICON = "icbo-desktop.svg"
ICON_MILLISECONDS = 50  # after the first paint, which does not wait for a picture


class Host(Protocol):
    """The program as this needs it."""

    desk: "Desk | None"
    start: "StartWindow"
    opening: "OpeningDesk"
    has_worked: bool

    def open(self, path: Path) -> None: ...


class Manners(QObject):
    """Nothing of it is loaded before it is needed: most of it with the first workbook."""

    def __init__(self, host: Host, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._settings = settings
        self._started_for: Path | None = None
        self._same: SameWorkbook | None = None
        self._dropped = Path()
        self.dialog: ProgramDialog | OpenInsteadDialog | None = None

    def begin(self, path: Path | None) -> None:
        """The windows are about to be painted; `path` is the workbook that the program was started with."""
        self._started_for = path
        QTimer.singleShot(ICON_MILLISECONDS, wear_icon)

    def run(self, command_id: str) -> None:
        """Do what a command of the console asks for."""
        desk = self._host.desk
        if command_id == "about" and desk is not None:
            from icbo_desktop.ui.dialogs.program_dialog import (  # noqa: PLC0415 - hardly ever read
                ProgramDialog,
            )

            self.dialog = ProgramDialog(desk.console)
            self.dialog.open()

    def take_up(self, desk: "Desk") -> None:
        """A workbook is open, and its console about to be shown."""
        from icbo_desktop.desk.clock_watch import ClockWatch  # noqa: PLC0415 - needs a workbook
        from icbo_desktop.desk.recent_documents import note_opened  # noqa: PLC0415 - as above
        from icbo_desktop.desk.window_places import WindowPlaces  # noqa: PLC0415 - as above
        from icbo_desktop.ui.shared.file_drops import FileDrops  # noqa: PLC0415 - as above

        ClockWatch(desk.console, desk.wall, desk.runner)
        WindowPlaces(desk.console, self._settings).restore()
        FileDrops(desk.console).dropped.connect(self._take_dropped)
        desk.papers.workbook_dropped.connect(self._ask_to_open)
        self.same.listen()
        file = desk.workbook.file
        note_opened(file.home, is_protected=file.key is not None)

    def forget(self, path: Path) -> None:
        """A workbook was taken off the recent list, or is gone."""
        from icbo_desktop.desk.recent_documents import (  # noqa: PLC0415 - as above
            forget_in_system,
        )

        forget_in_system(path)

    def asks_elsewhere(self, asked: "Asked", refused: "Refused") -> bool:
        """Whether another window of the program is asked for the workbook now; nobody is told anything yet then."""
        return self.same.can_ask(asked, refused)

    @property
    def same(self) -> "SameWorkbook":
        """Made with the first workbook."""
        if self._same is None:
            from icbo_desktop.desk.same_workbook import SameWorkbook  # noqa: PLC0415 - see above

            self._same = SameWorkbook(self._host, self, self._started_for)
            self._same.unanswered.connect(self._host.opening.refused)
        return self._same

    def _take_dropped(self, paths: Sequence[Path]) -> None:
        """On the header or a panel a file means what it means in the middle of the console."""
        desk = self._host.desk
        if desk is not None:
            desk.papers.take(paths)

    def _ask_to_open(self, path: Path) -> None:
        desk = self._host.desk
        if desk is None:
            return
        from icbo_desktop.ui.dialogs.open_instead_dialog import (  # noqa: PLC0415 - hardly ever asked
            OpenInsteadDialog,
        )

        home = desk.workbook.file.home
        if path == home:
            desk.console.show_problem(tr("“{name}” is the workbook that is open.", name=path.name))
            return
        self._dropped = path
        self.dialog = OpenInsteadDialog(path.name, home.name, desk.console)
        self.dialog.open_requested.connect(self._open_dropped)
        self.dialog.open()

    def _open_dropped(self) -> None:
        """Close this one, which may stay open because something is not saved, and open that one."""
        if self._host.desk is not None:
            self._host.desk.close()
        if self._host.desk is None:
            QTimer.singleShot(0, partial(self._host.open, self._dropped))


def wear_icon() -> None:
    """The program's icon on every window, sharp at every scale: it is drawn, not a picture of one size."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - PySide6 builds its 150 names with it

    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setWindowIcon(QIcon(str(resources_dir() / "icons" / ICON)))
