"""Tells the person in the window that something went wrong in the program; nobody reads a terminal."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

BUG_SENTENCE = (
    "Something went wrong in the program, and the last thing may not have been done. "
    "What was saved is safe. Try it again, or end the session and open the workbook anew."
)


class BugTeller(QObject):
    """Stands before the hooks that log a bug. `told` carries the sentence, from whatever thread."""

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log, self._log_of_thread = sys.excepthook, threading.excepthook
        self._is_telling = False

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
        """Log it, then tell. A bug in the telling itself is only logged."""
        self._log(kind, error, traceback)
        if not self._is_telling and not issubclass(kind, KeyboardInterrupt):
            self._is_telling = True
            try:
                self.told.emit(BUG_SENTENCE)
            finally:
                self._is_telling = False

    def note_of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        """The same for a bug on another thread."""
        self._log_of_thread(arguments)
        self.told.emit(BUG_SENTENCE)
