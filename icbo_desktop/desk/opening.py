"""Opening a workbook off the window's thread: a stick, a share or its lock note may take long, or hang for ever.

Nothing can stop a thread that the system holds. So a cancelled opening is left behind: whatever comes of it
is closed again, and the end of the program does not wait for it.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from icbo_desktop.desk.backups_door import is_rescuable
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from icbo_desktop.services.working_copies import Sitting
    from icbo_desktop.ui.start.start_window import StartWindow

log = logging.getLogger(__name__)
# A workbook on the laptop's own disk is there by then, and nothing flashes up for it.
AT_ONCE_SECONDS = 0.2
ASIDE_MILLISECONDS = 300
BUG_SENTENCE = marked(
    "“{name}” was not opened, because something went wrong in the program. Nothing was changed."
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for. `then` is called on the window's thread once it is open, was refused or cancelled."""

    path: Path
    read_only: bool = False
    is_behind_accepted: bool = False
    then: Callable[[], None] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """Why it was not opened, and whether its backups and a rescue are of use."""

    error: WorkbookError
    is_rescuable: bool = False


Work = Callable[[], "Sitting"]


class Opening(QObject):
    """One workbook on its way. `came` is emitted on the window's thread when there is an answer."""

    came = Signal()

    def __init__(self, asked: Asked, work: Work) -> None:
        from icbo_desktop.store.keys import held_keys  # noqa: PLC0415 - the start screen is there without it

        super().__init__()
        self.asked = asked
        self.is_wanted = True
        self.answer: Sitting | Refused | None = None
        self._work = work
        self.keys = held_keys()  # whoever unlocked it may hold its key no longer when it is opened
        self._is_over = Event()

    def start(self) -> None:
        """Begin, on a thread that nothing waits for."""
        Thread(target=self._open, name="icbo opening", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Wait for the answer, at most so long. Whether it is there."""
        return self._is_over.wait(seconds)

    def _open(self) -> None:
        """On the thread of the work."""
        path = self.asked.path
        self.answer = Refused(WorkbookError(translated(BUG_SENTENCE, name=path.name)))
        try:
            sitting = self._work()
            sitting.move_to(self.thread())
            self.answer = sitting
        except WorkbookError as error:
            self.answer = Refused(error, is_rescuable(path, error))
        finally:
            self._is_over.set()
            if shiboken6.isValid(self):
                self.came.emit()


class OpeningDesk(QObject):
    """Opens one workbook at a time. `opened` carries what was asked for and the session, `refused` why there is none."""

    opened = Signal(object, object)
    refused = Signal(object, object)

    def __init__(self, start: "StartWindow") -> None:
        super().__init__(start)
        self._notice = start.opening
        self._notice.cancel_requested.connect(self.cancel)
        self._current: Opening | None = None
        self._left: list[Opening] = []  # cancelled, and not back yet

    @property
    def is_waiting(self) -> bool:
        """Whether any workbook is on its way, also one that was cancelled."""
        return self._current is not None or bool(self._left)

    def open(self, asked: Asked) -> None:
        """Begin to open it; a second press of the same button changes nothing, another workbook takes its place."""
        current = self._current
        if current is not None and current.asked == asked:
            return
        self.cancel()
        opening = self._taken_up(asked) or self._begun(asked)
        self._current = opening
        if opening.wait(AT_ONCE_SECONDS):
            self._settle(opening)
        else:
            self._notice.show_path(asked.path)

    def cancel(self) -> None:
        """Wait for it no longer. What comes of it is closed again."""
        opening, self._current = self._current, None
        if opening is None:
            return
        self._notice.end()
        opening.is_wanted = False
        self._left.append(opening)
        _call(opening.asked.then)

    def _begun(self, asked: Asked) -> Opening:
        opening = Opening(asked, work_of(asked))
        opening.came.connect(self._note_answer)
        opening.start()
        return opening

    def _taken_up(self, asked: Asked) -> Opening | None:
        """The same workbook that was cancelled and is still awaited: two must never read one file at once."""
        for opening in self._left:
            if opening.asked == asked:
                self._left.remove(opening)
                opening.asked = asked
                opening.is_wanted = True
                return opening
        return None

    def _note_answer(self) -> None:
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(ASIDE_MILLISECONDS, self._note_answer)  # that is answered first
            return
        for opening in (*self._left, self._current):
            if opening is not None and opening.wait(0):
                self._settle(opening)

    def _settle(self, opening: Opening) -> None:
        """Once for each opening, whether the signal comes first or the wait ends first."""
        answer, opening.answer = opening.answer, None
        if answer is None:
            return
        if not opening.is_wanted:
            opening.keys = ()
            self._left.remove(opening)
            if not isinstance(answer, Refused):
                # By its name the end of the program knows it, should it hang (desk/leaving.py).
                closing = partial(close_unwanted, answer)
                Thread(target=closing, name="icbo closing", daemon=True).start()
            return
        self._current = None
        self._notice.end()
        if isinstance(answer, Refused):
            log.warning("A workbook could not be opened: %s", type(answer.error).__name__)
            self.refused.emit(opening.asked, answer)
        else:
            self.opened.emit(opening.asked, answer)
        opening.keys = ()  # the open workbook holds its own, and whoever offers a rescue
        _call(opening.asked.then)


def work_of(asked: Asked) -> Work:
    """What is done on the other thread."""
    # Loaded with the first workbook, as a workshop's windows are: the start screen is there without them.
    from icbo_desktop.services.workbook_service import (  # noqa: PLC0415 - see above
        open_service,
    )
    from icbo_desktop.services.working_copies import (  # noqa: PLC0415 - as above
        open_where_it_lives,
    )

    session = partial(open_service, is_behind_accepted=asked.is_behind_accepted)
    return partial(open_where_it_lives, asked.path, read_only=asked.read_only, open_session=session)


def close_unwanted(sitting: "Sitting") -> None:
    """Close what was opened after nobody waited for it any more. Nothing was written to it."""
    try:
        sitting.workbook.close()
    except WorkbookError as error:
        log.warning("A workbook that was cancelled was not closed: %s", type(error).__name__)


def _call(then: Callable[[], None] | None) -> None:
    if then is not None:
        then()
