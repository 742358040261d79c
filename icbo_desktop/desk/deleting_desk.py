"""Deleting a workbook, in a session and from the start screen: the dialog, and the work off the window's thread."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from icbo_desktop.services.deleting import Deleted
    from icbo_desktop.services.what_goes import WhatGoes
    from icbo_desktop.ui.dialogs.delete_workbook_dialog import DeleteWorkbookDialog

BUG_SENTENCE = marked(
    "Something went wrong in the program. Look whether the workbook is still there before you go on."
)


class DeletingDesk(QObject):
    """`agreed` carries the workbook that somebody said yes to, `deleted` one that is gone.

    `problem` carries what went wrong when the dialog was closed by then: a share may take its time.
    """

    agreed = Signal(object)
    deleted = Signal(object)
    problem = Signal(str)
    _listed = Signal(object)
    _done = Signal(object)
    _failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self._path = Path()
        self._is_deleting = False
        self.dialog: DeleteWorkbookDialog | None = None
        self._listed.connect(self._show_what_goes)
        self._done.connect(self._show_done)
        self._failed.connect(self._show_failed)

    def ask(self, path: Path, window: QWidget, known_id: str = "") -> None:
        """List what goes with a workbook; `known_id` is the workshop's where it is open here."""
        self._open_dialog(path, window, ends_session=bool(known_id))
        self._start(partial(self._list, path, known_id))

    def delete(self, path: Path, window: QWidget, before: Callable[[], object]) -> None:
        """Delete it, once `before` has waited for what is still being written."""
        if self.dialog is None:
            self._open_dialog(path, window)
        if self.dialog is not None:
            self.dialog.show_busy()
        self._is_deleting = True
        self._start(partial(self._delete, path, before))

    def leave(self) -> None:
        """Close the dialog, because its window goes."""
        if self.dialog is not None:
            self.dialog.done(0)

    def wait(self) -> None:
        """Wait until nothing is being read or deleted."""
        self._work.wait()

    def close(self) -> None:
        """End the thread."""
        self._work.close()

    def _open_dialog(self, path: Path, window: QWidget, *, ends_session: bool = False) -> None:
        from icbo_desktop.ui.dialogs.delete_workbook_dialog import (  # noqa: PLC0415 - most sessions never ask for it
            DeleteWorkbookDialog,
        )

        self.leave()
        self._path = path
        dialog = DeleteWorkbookDialog(path.name, window, ends_session=ends_session)
        dialog.delete_requested.connect(self._agree)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _start(self, work: "partial[None]") -> None:
        self._work.start(work)

    def _list(self, path: Path, known_id: str) -> None:
        from icbo_desktop.services.what_goes import what_goes  # noqa: PLC0415 - as above

        self._listed.emit(what_goes(path, known_id))

    def _delete(self, path: Path, before: Callable[[], object]) -> None:
        from icbo_desktop.services.deleting import delete_workbook  # noqa: PLC0415 - as above

        before()
        self._done.emit(delete_workbook(path))

    def _agree(self) -> None:
        self.agreed.emit(self._path)

    def _show_what_goes(self, goes: "WhatGoes") -> None:
        if self.dialog is not None and goes.workbook == self._path:
            self.dialog.show_what_goes(goes)

    def _show_done(self, done: "Deleted") -> None:
        self._is_deleting = False
        if self.dialog is not None:
            self.dialog.show_done(done)
        elif done.stayed:
            self.problem.emit(" ".join(done.stayed))
        for path in (self._path, *done.places):
            self.deleted.emit(path)

    def _show_failed(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(sentence)
        elif self._is_deleting:
            self.problem.emit(sentence)
        self._is_deleting = False

    def _forget(self) -> None:
        self.dialog = None
