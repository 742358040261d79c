"""Asks for passwords of protected workbooks, unlocks off the window's thread, and holds the keys meanwhile.

A key lives only as long as somebody holds it. It is held here until `forget`, so that what was refused can be done
again; an open workbook holds its own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.errors import (
    UserFacingError,
    WorkbookError,
    WorkbookProtectedError,
    WrongPasswordError,
)
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, tr, translated

if TYPE_CHECKING:
    from icbo_desktop.store.keys import WorkbookKey
    from icbo_desktop.ui.dialogs.password_dialog import PasswordDialog

Work = Callable[[], None]
BUG_SENTENCE = marked(
    "The workbook was not opened, because something went wrong in the program. Nothing was changed."
)
NONE_OPENS = marked("That password opens none of them. Look at capitals and spaces.")


@dataclass(frozen=True, slots=True)
class Question:
    """Which files are to be unlocked, what the workbook is called, and what is done then.

    Of several files it is enough that one opens. `leave` is called where the person would rather not.
    """

    files: tuple[Path, ...]
    name: str
    window: QWidget
    go_on: Callable[[], object]
    leave: Callable[[], object]
    look_at_backups: Callable[[], object] | None = None


class Unlocking(QObject):
    """One question at a time."""

    _opened = Signal(object)
    _failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: list[WorkbookKey] = []
        self._question: Question | None = None
        self._is_answered = False
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self.dialog: PasswordDialog | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.forget)
        self._opened.connect(self._go_on)
        self._failed.connect(self._show_failed)

    def ask(self, question: Question) -> "PasswordDialog":
        """Ask over the window; nothing is said of what stands in the file."""
        from icbo_desktop.ui.dialogs.password_dialog import (  # noqa: PLC0415 - most workbooks have no password
            PasswordDialog,
        )

        self._soon.stop()
        self._question, self._is_answered = question, False
        dialog = PasswordDialog(
            question.name, question.window, offers_backups=question.look_at_backups is not None
        )
        dialog.unlock_requested.connect(self._unlock)
        dialog.backups_requested.connect(self._look_at_backups)
        dialog.finished.connect(self._leave)
        self.dialog = dialog
        dialog.open()
        return dialog

    def hold_those_held(self) -> None:
        """Hold every key that somebody holds now, for as long as what follows may need them."""
        from icbo_desktop.store.keys import held_keys  # noqa: PLC0415 - as above

        self._soon.stop()
        self._keys.extend(held_keys())

    def forget(self) -> None:
        """Hold nothing any more."""
        self._keys.clear()

    def forget_soon(self) -> None:
        """Once what was asked for is on its way, and holds them itself; unless they are asked for again until then."""
        self._soon.start()

    def wait(self) -> None:
        """Wait until nothing is being unlocked."""
        self._work.wait()

    def _unlock(self, typed: str) -> None:
        if self._question is None:
            return
        self._work.start(partial(self._do_unlock, self._question.files, typed))

    def _do_unlock(self, files: tuple[Path, ...], typed: str) -> None:
        """On the thread of the work."""
        self._opened.emit(unlocked(files, typed))

    def _go_on(self, keys: "list[WorkbookKey]") -> None:
        question, dialog = self._question, self.dialog
        if question is None or dialog is None or not shiboken6.isValid(dialog):
            return  # closed meanwhile: nobody wants them
        self._keys.extend(keys)
        self._is_answered = True
        dialog.done(1)
        question.go_on()

    def _show_failed(self, sentence: str) -> None:
        if self.dialog is not None and shiboken6.isValid(self.dialog):
            self.dialog.show_wrong(sentence)

    def _leave(self) -> None:
        question, self.dialog = self._question, None
        if question is not None and not self._is_answered:
            question.leave()

    def _look_at_backups(self) -> None:
        if self._question is not None and self._question.look_at_backups is not None:
            self._question.look_at_backups()


class AskingWork(QObject):
    """Work off the window's thread that asks for a password where one is missing, and is then done again."""

    _refused = Signal(object)

    def __init__(
        self,
        work: Callable[[Work], None],
        window: Callable[[], QWidget | None],
        fail: Callable[[str], object],
        parent: QObject,
    ) -> None:
        """`work` starts a piece of work, `window` is asked over, `fail` is told where the person would rather not."""
        super().__init__(parent)
        self._start_work = work
        self._window = window
        self._fail = fail
        self.unlocking = Unlocking(self)
        self._refused.connect(self._ask)

    def start(self, work: Work, name: str = "") -> None:
        """Do it; `name` is what people call the file that may ask, where that is not its own name."""
        self._start_work(partial(self._try, work, name))

    def _try(self, work: Work, name: str) -> None:
        """On the thread of the work."""
        try:
            work()
        except WorkbookProtectedError as error:
            if error.path is None:
                raise
            self._refused.emit((error.path, name or error.path.name, error.sentence, work))

    def _ask(self, refused: tuple[Path, str, str, Work]) -> None:
        file, name, sentence, work = refused
        window = self._window()
        if window is None:
            self._fail(sentence)
            return
        again = partial(self.start, work, name)
        self.unlocking.ask(Question((file,), name, window, again, partial(self._fail, sentence)))


def unlocked(files: tuple[Path, ...], typed: str) -> "list[WorkbookKey]":
    """The keys of those that a password or a phrase opens. Raises WorkbookError where it opens none."""
    from icbo_desktop.services.protection import unlock_typed  # noqa: PLC0415 - as above

    keys: list[WorkbookKey] = []
    refusal: UserFacingError | None = None
    for file in files:
        try:
            keys.append(unlock_typed(file, typed))
        except WrongPasswordError as error:
            refusal = error if len(files) == 1 else WorkbookError(translated(NONE_OPENS))
        except WorkbookError as error:
            refusal = refusal or error
    if not keys:
        raise refusal or WorkbookError(tr("There is nothing to unlock."))
    return keys
