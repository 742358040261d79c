"""Checks the present password of the open workbook before another one is set or it is taken off.

Whoever finds the laptop unlocked in a break must not be able to lay the workbook open.
"""

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from icbo_desktop.store.keys import WorkbookKey
    from icbo_desktop.ui.dialogs.set_password_dialog import SetPasswordDialog

BUG_SENTENCE = marked(
    "The password could not be checked, because something went wrong in the program. Nothing was changed."
)


class PresentPassword(QObject):
    """Asks one dialog at a time; the work is done off the window's thread."""

    _right = Signal()
    _wrong = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._dialog: SetPasswordDialog | None = None
        self._key: WorkbookKey | None = None
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._wrong.emit, translated(BUG_SENTENCE))
        self._right.connect(self._go_on)
        self._wrong.connect(self._show_wrong)

    def follow(self, dialog: "SetPasswordDialog", key: "WorkbookKey") -> None:
        """Check what is typed there as the present password; the key is held until the dialog is closed."""
        self._dialog, self._key = dialog, key
        dialog.check_requested.connect(self._check)
        dialog.finished.connect(self._forget)

    def wait(self) -> None:
        """Wait until nothing is being checked."""
        self._work.wait()

    def close(self) -> None:
        """End the thread."""
        self._work.close()

    def _check(self, typed: str) -> None:
        if self._key is None:
            return
        self._work.start(partial(self._do_check, self._key, typed))

    def _do_check(self, key: "WorkbookKey", typed: str) -> None:
        """On the thread of the work."""
        from icbo_desktop.services.protection import (  # noqa: PLC0415 - most sessions never ask for it
            require_typed,
        )

        require_typed(key, typed)
        self._right.emit()

    def _go_on(self) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.go_on()

    def _show_wrong(self, sentence: str) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.show_wrong(sentence)

    def _forget(self) -> None:
        self._dialog = self._key = None
