"""Tells of every bug in the program, from whatever thread it comes; nobody reads a terminal."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from icbo_desktop.services.crash_report import Fault, fault_of

MOST_LOGGED = 20  # of one fault in a row


class BugTeller(QObject):
    """Stands before the hooks that log a bug. `told` carries a `Fault`, which holds nothing that anybody said.

    Connect it queued: a bug may come up while a window paints itself.
    """

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: Fault | None = None
        self._times = 0
        self._log, self._log_of_thread = sys.excepthook, threading.excepthook

    def listen(self) -> None:
        """Hear of every bug from now on."""
        sys.excepthook = self.note
        threading.excepthook = self.note_of_thread

    def leave(self) -> None:
        """Put the hooks back that were there before."""
        sys.excepthook = self._log
        threading.excepthook = self._log_of_thread

    def note(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        """Log it, then tell. What fails at every frame is logged a few times only."""
        # Work on a thread calls this hook by hand (services/one_at_a_time.py).
        is_here = threading.current_thread() is threading.main_thread()
        fault = fault_of(kind, error, traceback, is_of_window=is_here)
        self._times = self._times + 1 if fault == self._last else 1
        self._last = fault
        if self._times <= MOST_LOGGED:
            self._log(kind, error, traceback)
        forget_last()
        if not issubclass(kind, KeyboardInterrupt):
            self.told.emit(fault)

    def note_of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        """The same for a bug on another thread."""
        self._log_of_thread(arguments)
        kind, error, traceback = arguments.exc_type, arguments.exc_value, arguments.exc_traceback
        if not issubclass(kind, KeyboardInterrupt | SystemExit):
            self.told.emit(fault_of(kind, error, traceback, is_of_window=False))


def forget_last() -> None:
    """Python keeps the last exception with all its variables: words, and the painter of a window half painted.

    A painter that outlives its painting brings Qt down.
    """
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
