"""A workbook that is open in another window of this laptop: that window comes to the front, and the wall stays as it is."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.errors import WorkbookInUseError
from icbo_desktop.services.window_requests import WindowAnswers, WindowRequest
from icbo_desktop.translation import tr

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.desk.opening import Asked, Refused
    from icbo_desktop.ui.start.start_window import StartWindow

ANYBODY = -1  # what Windows calls ASFW_ANY


class Host(Protocol):
    """The program as this needs it."""

    desk: "Desk | None"
    start: "StartWindow"
    has_worked: bool  # whether any workbook was opened


class SameWorkbook(QObject):
    """Answers for the workbook that is open here, and asks for one that is open elsewhere.

    `unanswered` carries what was asked for and why it was refused, where no window here has it.
    """

    unanswered = Signal(object, object)

    def __init__(self, host: Host, parent: QObject, started_for: Path | None = None) -> None:
        """`started_for` is the workbook that the program was started with: once another window shows it, this start is over."""
        super().__init__(parent)
        self._host = host
        self._started_for = None if started_for is None else started_for.absolute()
        self._pending: tuple[Asked, Refused] | None = None
        self._told: Refused | None = None
        self._request: WindowRequest | None = None
        self._answers = WindowAnswers(self)
        self._answers.asked.connect(self._answer)

    def listen(self) -> None:
        """Answer from now on: a workbook is open."""
        self._answers.listen()

    def can_ask(self, asked: "Asked", refused: "Refused") -> bool:
        """Whether another window may have it. Then it is asked, and whoever called does nothing more."""
        if not isinstance(refused.error, WorkbookInUseError) or asked.read_only:
            return False
        if refused is self._told:
            return False  # nobody here has it
        if self._pending is not None:
            return True
        self._pending = asked, refused
        self._request = WindowRequest(asked.path, self)
        self._request.answered.connect(self._stand_back)
        self._request.unanswered.connect(self._pass_on)
        let_others_come_forward()
        self._request.ask()
        return True

    def _answer(self, request: Path, names: frozenset[str]) -> None:
        desk = self._host.desk
        if desk is None or not desk.is_open or str(desk.workbook.file.home) not in names:
            return
        bring_to_front(desk.console)
        try:
            request.unlink()
        except OSError:
            return  # it was taken back: two seconds were over

    def _stand_back(self) -> None:
        asked = self._settled()
        if asked is None:
            return
        name = asked[0].path.name
        if self._started_for == asked[0].path:
            self._host.has_worked = True
            self._host.start.close()
        else:
            self._host.start.show_problem(
                tr("“{name}” is open in another window, which is in front now.", name=name)
            )

    def _pass_on(self) -> None:
        asked = self._settled()
        if asked is not None:
            self._told = asked[1]
            self.unanswered.emit(*asked)

    def _settled(self) -> "tuple[Asked, Refused] | None":
        pending, self._pending = self._pending, None
        if self._request is not None:
            self._request.deleteLater()
            self._request = None
        return pending


def bring_to_front(window: QWidget) -> None:
    """As far as the system lets a program do it; elsewhere its button in the task bar blinks."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def let_others_come_forward() -> None:
    """On Windows only the process that a person has just started may say who comes to the front."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only here and only on Windows

        ctypes.windll.user32.AllowSetForegroundWindow(ANYBODY)
