"""How the last session ended: offered on the start screen, or gone on with after a restart."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from icbo_desktop.desk.restarting import WAITING, is_too_often, stand_where_it_was
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.crash_report import report_of_stop, write_report
from icbo_desktop.services.running_mark import Marks
from icbo_desktop.services.settings import Settings
from icbo_desktop.translation import tr

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.services.left_open import LeftSession
    from icbo_desktop.ui.dialogs.report_dialog import ReportDialog
    from icbo_desktop.ui.start.start_window import StartWindow


class Host(Protocol):
    """The program as this needs it."""

    desk: "Desk | None"
    start: "StartWindow"

    def open(self, path: Path, *, then: Callable[[], None] | None = None) -> None: ...


class LastStop(QObject):
    """Holds the report of a sudden end, and knows the workbook that was open then."""

    def __init__(self, host: Host, settings: Settings) -> None:
        super().__init__(host.start)
        self._host = host
        self._left_open = settings.left_open
        self._report = ""
        self._place: Path | None = None
        self._session: LeftSession | None = None
        self._waiting: Path | None = None
        self.dialog: ReportDialog | None = None
        self._offer = host.start.stopped
        self._offer.go_on_requested.connect(self.go_on)
        self._offer.report_requested.connect(self.show_report)
        self._offer.set_aside.connect(self._set_aside)

    def offer(self, marks: Marks) -> None:
        """Say on the start screen that the last session ended without closing, where one did."""
        self._keep_report([trace for trace in marks.traces if trace.strip()])
        path = self._left_open.path
        if marks.is_one_running and not marks.traces:
            return  # what is open is open in another window
        if path is not None:
            self._host.start.offer_to_go_on(path)
        if path is not None or self._report:
            self._show()

    def resume(self, waiting: Path) -> None:
        """After a restart go on at once. `waiting` is the file that the old process looks at until this is up."""
        self._waiting = waiting
        if self._left_open.path is None:
            self._say_up()
        elif is_too_often(time.time()):
            self._show(tr("The program was restarted several times within a minute."))
            self._say_up()
        else:
            self.go_on()

    def go_on(self) -> None:
        """Open the workbook at the step where it was, with the wall in holding."""
        self._session = self._left_open.session
        if self._session is not None:
            self._host.open(self._session.path, then=self._stand)

    def _stand(self) -> None:
        """There is an answer. Where the workbook is refused, it may open later, such as once a password is given."""
        desk, session = self._host.desk, self._session
        if desk is not None and session is not None:
            self._session = None
            stand_where_it_was(desk, session)
        self._say_up()

    def _stand_after_all(self) -> None:
        desk, session = self._host.desk, self._session
        if desk is not None and session is not None and desk.workbook.file.home == session.path:
            self._stand()
        self._session = None

    def _say_up(self) -> None:
        """The old process may take its wall away; a file of any other name is nobody's."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting.name.startswith(WAITING):
            with suppress(OSError):
                waiting.unlink()

    def put_away(self) -> None:
        """A workbook is open: there is nothing to go on with any more."""
        self._offer.hide()
        if self._session is not None:
            QTimer.singleShot(0, self._stand_after_all)

    def show_report(self) -> None:
        """The report of the sudden end, to be read."""
        from icbo_desktop.ui.dialogs.report_dialog import (  # noqa: PLC0415 - most starts have none
            ReportDialog,
        )

        self.dialog = ReportDialog(self._report, self._place, self._host.start)
        self.dialog.open()

    def _keep_report(self, traces: list[str]) -> None:
        if not traces:
            return
        from icbo_desktop.desk.computer import (  # noqa: PLC0415 - it looks at the whole system
            this_computer,
        )

        for trace in traces:
            at = system_clock()
            self._report, self._place = report_of_stop(trace, at, this_computer()), None
            with suppress(OSError):
                self._place = write_report(self._report, at)

    def _show(self, why: str = "") -> None:
        session = self._left_open.session
        path, wall = (None, "") if session is None else (session.path, session.wall)
        has_report = bool(self._report)
        self._offer.show_stop(path, has_wall=bool(wall), has_report=has_report, why=why)
        button = self._offer.report_button if path is None else self._offer.go_on_button
        # Tab follows the eye: the offer stands above everything else.
        QWidget.setTabOrder(self._offer.aside_button, self._host.start.new_button)
        button.setFocus()

    def _set_aside(self) -> None:
        self._left_open.clear()
        self._offer.hide()
        self._host.start.new_button.setFocus()
