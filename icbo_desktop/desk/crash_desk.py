"""What happens on a fault of the program: the wall is covered, everything is saved, and then a person decides."""

import os
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)

from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.command_trail import last_commands
from icbo_desktop.services.crash_report import Fault, fault_of, report_text, write_report
from icbo_desktop.services.running_mark import RunningMark
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.bug_teller import BugTeller

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.desk.restarting import Restarting
    from icbo_desktop.ui.dialogs.crash_dialog import CrashDialog
    from icbo_desktop.ui.start.start_window import StartWindow

AT_FAULT = 1  # design.md section 8
SAVE_SECONDS = 3.0
SAME_AGAIN_SECONDS = 60.0
WALL = "ui/wall/wall_window.py"


class Host(Protocol):
    """The program as this needs it."""

    desk: "Desk | None"
    start: "StartWindow"
    restarting: "Restarting"


class CrashDesk(QObject):
    """Takes each fault once. While the dialog is open, and for a while after "Go on", the same fault is only noted."""

    def __init__(
        self,
        host: Host,
        mark: RunningMark,
        parent: QObject,
        end: Callable[[int], object] = os._exit,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._mark = mark
        self._end = end
        self.dialog: CrashDialog | None = None
        self.dialogs_shown = 0
        self._teller = BugTeller(self)
        # Queued: a fault may come up while a window paints itself.
        self._teller.told.connect(self.take, Qt.ConnectionType.QueuedConnection)
        self._told: dict[tuple[str, ...], float] = {}

    def take(self, fault: Fault) -> None:
        """Cover, save, tell. Where that fails as well, the program saves what it can and ends."""
        try:
            self._take(fault)
        except Exception as error:  # noqa: BLE001 - nothing is left that could handle it
            self._give_up(fault_of(type(error), error, error.__traceback__))

    def note_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """Print what Qt says as ever; where Qt is about to end the program, save first."""
        if kind == QtMsgType.QtFatalMsg:
            tried(self._save_all)
        # Nothing of Qt is called for it: an exception may be on its way, and would come up here.
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")

    def listen(self) -> None:
        """Hear of every fault from now on, and of Qt's own last words."""
        self._teller.listen()
        qInstallMessageHandler(self.note_qt_message)

    def leave(self) -> None:
        """Hear nothing any more: the interpreter is about to go."""
        self._teller.leave()
        qInstallMessageHandler(None)

    def _take(self, fault: Fault) -> None:
        desk = self._host.desk
        is_desk = desk is not None and desk.is_open
        if desk is not None and is_desk:
            cover_wall(desk, fault)
        if self.dialog is not None or self._host.restarting.is_on:
            return
        safe = what_is_safe(desk) if desk is not None and is_desk else what_is_safe(None)
        what = tr("Something went wrong in the program, and the last thing may not have been done.")
        if self._is_same_again(fault):
            self._say(f"{what} {safe}")
            return
        sentences = [what, safe]
        if desk is not None and is_desk and desk.placing.is_shown():
            sentences.append(tr("The wall is covered: the room sees nothing of this."))
        self._ask(fault, tuple(sentences))

    def _ask(self, fault: Fault, sentences: tuple[str, ...]) -> None:
        from icbo_desktop.desk.computer import (  # noqa: PLC0415 - it looks at the whole system
            this_computer,
        )
        from icbo_desktop.ui.dialogs.crash_dialog import (  # noqa: PLC0415 - most sessions have no fault
            CrashDialog,
        )

        desk, at = self._host.desk, system_clock()
        text = report_text(fault, at, this_computer(), last_commands())
        try:
            place = write_report(text, at)
        except OSError:
            place = None
        has_step = desk is not None and desk.is_open
        parent = desk.console if desk is not None and has_step else self._host.start
        if parent.isMinimized():
            parent.showNormal()
        dialog = CrashDialog(sentences, text, place, parent, has_step=has_step)
        dialog.restart_requested.connect(self._restart, Qt.ConnectionType.QueuedConnection)
        dialog.finished.connect(self._note_closed)
        # Before any other dialog that may be open, and on the facilitator's screen.
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.show()
        frame = dialog.frameGeometry()
        frame.moveCenter(parent.screen().availableGeometry().center())
        dialog.move(frame.topLeft())
        dialog.activateWindow()
        self.dialog = dialog
        self.dialogs_shown += 1

    def _note_closed(self) -> None:
        self.dialog = None
        now = time.monotonic()
        self._told = dict.fromkeys(self._told, now)

    def _is_same_again(self, fault: Fault) -> bool:
        """Whether that very fault was told a moment ago; it is told in the console's bar then."""
        known, now = (fault.kind, *fault.places[-1:]), time.monotonic()
        last = self._told.get(known)
        self._told[known] = now
        return last is not None and now - last < SAME_AGAIN_SECONDS

    def _restart(self) -> None:
        desk = self._host.desk
        self._host.restarting.begin(desk if desk is not None and desk.is_open else None)

    def _say(self, sentence: str) -> None:
        desk = self._host.desk
        if desk is not None and desk.is_open:
            desk.console.show_problem(sentence)
        else:
            self._host.start.show_problem(sentence)

    def _save_at_the_last(self, desk: "Desk | None") -> None:
        if desk is None or not desk.is_open:
            return
        if threading.current_thread() is threading.main_thread():
            tried(desk.console.centre.send_drafts)
            tried(desk.console.capture.send_drafts)
        desk.workbook.file.flush(SAVE_SECONDS)

    def _give_up(self, fault: Fault) -> None:
        self._mark.note_fatal(fault)
        desk = self._host.desk
        if desk is not None:
            tried(desk.wall.hide_wall)
        tried(self._save_all)
        self._end(AT_FAULT)

    def _save_all(self) -> None:
        self._save_at_the_last(self._host.desk)


def tried(step: Callable[[], object]) -> bool:
    """Do one thing of several that must all be tried; whether it went well."""
    try:
        step()
    except Exception:  # noqa: BLE001 - a second fault must not stop what saves from the first
        return False
    return True


def cover_wall(desk: "Desk", fault: Fault) -> None:
    """The holding slide. Where it does not come up, or cannot be painted, the wall goes away."""
    from icbo_desktop.domain.wall_state import (  # noqa: PLC0415 - loaded with the desk, long before
        Cover,
        WallEvent,
    )

    wall, scene = desk.runner.state.wall, desk.wall.scene
    if not wall.is_shown:
        return
    was_open = wall.cover is Cover.NONE
    has_told = tried(lambda: desk.runner.handle_wall_event(WallEvent.ESCAPE))
    is_stuck = was_open and desk.wall.scene is scene
    is_unpaintable = not was_open and fault.went_through(WALL)
    if not has_told or is_stuck or is_unpaintable:
        tried(lambda: desk.runner.handle_wall_event(WallEvent.UNPLUGGED))
        desk.wall.hide_wall()


def what_is_safe(desk: "Desk | None") -> str:
    """Save what is typed, and say in a sentence what is on the disk."""
    if desk is None:
        return tr("No workbook was open; yours are as they were.")
    if desk.workbook.file.is_read_only:
        return tr("The workbook is open to read only; it is as it was.")
    has_sent = [tried(desk.console.centre.send_drafts), tried(desk.console.capture.send_drafts)]
    if not desk.workbook.file.flush(SAVE_SECONDS):
        return tr(
            "Not everything is on the disk yet. Nothing is given up: go on, and save a copy elsewhere."
        )
    if not all(has_sent):
        return tr("Everything that was kept is saved. Words that were just being typed may not be.")
    return tr("Everything that was typed is saved.")
