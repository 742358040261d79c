"""The end of the program while something is still being written: words, a choice, and an end that does come.

A share that hangs keeps its thread for ever. The program waits a while and for as long as a person wants to,
and then ends without that thread.
"""

import logging
import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.services.one_at_a_time import is_any_at_work, wait_for_all
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from icbo_desktop.ui.dialogs.leaving_dialog import LeavingDialog

LOOK_MILLISECONDS = 100
UNANSWERED_MILLISECONDS = 30_000  # WCAG 2.2.1 asks for twenty seconds at least
BLINK_SECONDS = 0.3  # what is over by then needs no words
LAST_SECONDS = 5.0
WRITING = marked("A file is still being written.")
NOT_WHOLE = marked("It is not there before that is done. The workbook itself is saved.")
KEPT = marked(
    "Everything is kept on this laptop. What is not there yet is offered at the next start. "
    "Without an answer the program ends after half a minute."
)
KEPT_WAITING = marked(
    "The program ends by itself when that is done. Everything is kept on this laptop; "
    "if you leave it, it is offered at the next start."
)
WAITING = marked("It goes on by itself when that is done.")


class StillAtWork(QObject):
    """Asks over a window whether to wait. `done` once nothing is at work any more, `left` when it is to be left."""

    done = Signal()
    left = Signal()

    def __init__(self, is_at_work: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: LeavingDialog | None = None
        self._is_at_work = is_at_work
        self._waiting_words = ""
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MILLISECONDS)
        self._look.timeout.connect(self.look)
        self._unanswered = QTimer(self)
        self._unanswered.setSingleShot(True)
        self._unanswered.setInterval(UNANSWERED_MILLISECONDS)
        self._unanswered.timeout.connect(self.leave)

    def ask(self, window: QWidget, sentence: str, *, is_kept: bool) -> None:
        """`is_kept`: all of it is on the laptop, so that an answer need not be waited for."""
        if self.dialog is not None:
            return
        from icbo_desktop.ui.dialogs.leaving_dialog import (  # noqa: PLC0415 - mostly nothing is asked
            LeavingDialog,
        )

        self._waiting_words = translated(KEPT_WAITING if is_kept else WAITING)
        self.dialog = LeavingDialog(sentence, translated(KEPT if is_kept else NOT_WHOLE), window)
        self.dialog.left.connect(self.leave)
        self.dialog.waits.connect(self._wait)
        self.dialog.open()
        self._look.start()
        if is_kept:
            self._unanswered.start()

    def look(self) -> None:
        """Whether it is done by now."""
        if not self._is_at_work():
            self.end()
            self.done.emit()

    def leave(self) -> None:
        """Wait for it no longer."""
        self.end()
        self.left.emit()

    def _wait(self) -> None:
        self._unanswered.stop()
        if self.dialog is not None:
            self.dialog.show_waiting(self._waiting_words)

    def end(self) -> None:
        """Ask no more."""
        self._look.stop()
        self._unanswered.stop()
        if self.dialog is not None:
            self.dialog.done(1)
            self.dialog = None


class Leaving(QObject):
    """Watches the start screen's close. `sentence_of` says what is being saved, "" where the work is of another kind."""

    def __init__(self, start: QWidget, sentence_of: Callable[[], str]) -> None:
        super().__init__(start)
        self._start = start
        self._sentence_of = sentence_of
        self.is_left = False
        self.asking = StillAtWork(is_any_at_work, self)
        self.asking.done.connect(start.close)
        self.asking.left.connect(self._leave)
        start.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay while something is being written."""
        # The kind first: events still come while Python takes this object apart.
        is_close = event.type() == QEvent.Type.Close and watched is self._start
        if not is_close:
            return super().eventFilter(watched, event)
        if self.is_left or wait_for_all(BLINK_SECONDS):
            self.asking.end()
            return False
        event.ignore()
        sentence = self._sentence_of()
        self.asking.ask(self._start, sentence or translated(WRITING), is_kept=bool(sentence))
        return True

    def _leave(self) -> None:
        self.is_left = True
        self._start.close()


def end_process(code: int, *, is_left: bool) -> int:
    """The exit code, for an end as any other; where a thread hangs, end at once and without it.

    `is_left`: somebody has said already that nothing is to be waited for.
    """
    if not is_left:
        wait_for_all(LAST_SECONDS)
    ours = [each for each in threading.enumerate() if each.name.startswith("icbo")]
    for each in ours:
        each.join(0.0 if is_left else BLINK_SECONDS)
    if not any(each.is_alive() for each in ours):
        return code
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    # Qt and Python would take themselves apart under a thread that may come back in the middle of it.
    os._exit(code)
