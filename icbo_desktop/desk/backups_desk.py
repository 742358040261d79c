"""Backups and rescue, in a session and from the start screen: the dialogs, and the work off the window's thread."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.desk.unlocking import AskingWork, Question
from icbo_desktop.domain.errors import WorkbookBehindError, WorkbookDamagedError, WorkbookError
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from icbo_desktop.domain.history import Change
    from icbo_desktop.services.backup_list import BackupLine
    from icbo_desktop.ui.dialogs.backups_dialog import BackupsDialog
    from icbo_desktop.ui.dialogs.rescue_dialog import RescueDialog

BUG_SENTENCE = marked(
    "That was not done, because something went wrong in the program. The files are as they were."
)


@dataclass(frozen=True, slots=True)
class Rescue:
    """A new workbook with what could be read, and that in words."""

    path: Path
    sentences: tuple[str, ...]


class BackupsDesk(QObject):
    """`open_requested` carries a workbook to open, `place_requested` a backup for the workbook's place.

    `anyway_requested` carries a workbook that went back and is to be opened all the same.
    """

    open_requested = Signal(object)
    anyway_requested = Signal(object)
    place_requested = Signal(object, object)
    _listed = Signal(object)
    _copied = Signal(object)
    _rescued = Signal(object)
    _failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self._path = Path()
        self._changes: Sequence[Change] = ()
        self._window: QWidget | None = None
        self._is_protected = (
            False  # the workbook that is open, whose file may not be read beside the engine
        )
        self._rescued_path = Path()
        self.asking = AskingWork(self._begin, self._asked_over, self._show_failed, self)
        self.dialog: BackupsDialog | None = None
        self.rescue: RescueDialog | None = None
        self._listed.connect(self._show_lines)
        self._copied.connect(self._open_copy)
        self._rescued.connect(self._show_rescued)
        self._failed.connect(self._show_failed)

    def open(
        self,
        path: Path,
        window: QWidget,
        changes: "Sequence[Change]" = (),
        *,
        is_sound: bool = False,
        is_protected: bool = False,
    ) -> None:
        """List the backups of a workbook; `changes` is its history where that is known, or can be read first.

        `is_protected` is said of one that is open here.
        """
        from icbo_desktop.ui.dialogs.backups_dialog import (  # noqa: PLC0415 - most sessions never ask for it
            BackupsDialog,
        )

        self._path, self._window, self._changes = path, window, changes
        self._is_protected = is_protected
        self.asking.unlocking.hold_those_held()
        dialog = BackupsDialog(path.name, window)
        dialog.copy_requested.connect(self._copy)
        dialog.password_requested.connect(self._ask_for_password)
        dialog.place_requested.connect(self._put)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        self._start(partial(self._read_and_list if is_sound else self._list, path, changes))

    def offer(self, path: Path, error: WorkbookError, window: QWidget) -> "RescueDialog":
        """Say why a workbook was not opened, and offer its newest backup and then a rescue."""
        from icbo_desktop.ui.dialogs.rescue_dialog import (  # noqa: PLC0415 - as above
            RescueDialog,
        )

        self._path, self._window, self._changes = path, window, ()
        self.asking.unlocking.hold_those_held()
        dialog = RescueDialog(
            error.sentence,
            window,
            faults=error.faults if isinstance(error, WorkbookDamagedError) else (),
            is_sound=isinstance(error, WorkbookBehindError),
        )
        dialog.backups_requested.connect(self._open_list)
        dialog.rescue_requested.connect(self._rescue)
        dialog.anyway_requested.connect(self._open_anyway)
        dialog.open_requested.connect(self._open_rescued)
        dialog.finished.connect(self._forget)
        self.rescue = dialog
        dialog.open()
        self._start(partial(self._list, path, ()))
        return dialog

    def wait(self) -> None:
        """Wait until nothing is being read or written."""
        self._work.wait()

    def close(self) -> None:
        """End the thread."""
        self._work.close()

    def _start(self, work: "partial[None]") -> None:
        self.asking.start(work)

    def _begin(self, work: "Callable[[], None]") -> None:
        if self.dialog is not None:
            self.dialog.show_problem("")  # what was said of the try before
        self._work.start(work)

    def _asked_over(self) -> QWidget | None:
        return self.dialog or self.rescue

    def _ask_for_password(self, line: "BackupLine", then: "Callable[[], None] | None") -> None:
        """Unlock one backup, and with it all that were made under the same password; then list them again."""
        if self.dialog is None:
            return
        is_known = bool(self._changes) or self._is_protected
        listing = partial(
            self._list if is_known else self._read_and_list, self._path, self._changes
        )
        again = then or partial(self._start, listing)
        name = line.path.name
        self.asking.unlocking.ask(Question((line.path,), name, self.dialog, again, stay))

    def _list(self, path: Path, changes: "Sequence[Change]") -> None:
        from icbo_desktop.services.backup_list import backup_lines  # noqa: PLC0415 - as above

        is_protected = True if self._is_protected else None
        self._listed.emit(backup_lines(path, system_clock(), changes, asks_password=is_protected))

    def _read_and_list(self, path: Path, _changes: "Sequence[Change]") -> None:
        from icbo_desktop.services.backup_list import history_of  # noqa: PLC0415 - as above

        self._list(path, history_of(path))

    def _do_copy(self, line: "BackupLine", path: Path) -> None:
        from icbo_desktop.services.backup_list import open_copy  # noqa: PLC0415 - as above

        self._copied.emit(open_copy(line.path, path, line.made_at))

    def _do_rescue(self, path: Path) -> None:
        from icbo_desktop.services.rescuing import rescue_into  # noqa: PLC0415 - as above
        from icbo_desktop.store.names_beside import rescued_name  # noqa: PLC0415 - as above

        new = rescued_name(path)
        self._rescued.emit(Rescue(new, rescue_into(path, new, system_clock())))

    def _show_lines(self, lines: "Sequence[BackupLine]") -> None:
        if self.dialog is not None:
            self.dialog.show_lines(lines)
        elif self.rescue is not None:
            words = (
                tr("The newest backup: {when}. {holds}.", when=lines[0].when, holds=lines[0].holds)
                if lines
                else ""
            )
            self.rescue.show_newest(words)

    def _copy(self, line: "BackupLine") -> None:
        self._start(partial(self._do_copy, line, self._path))

    def _open_copy(self, path: Path) -> None:
        self._leave()
        self.open_requested.emit(path)

    def _put(self, line: "BackupLine") -> None:
        if line.is_locked:
            self._ask_for_password(line, partial(self._put, replace(line, is_locked=False)))
            return
        path = self._path
        self._leave()
        self.place_requested.emit(line.path, path)

    def _open_list(self) -> None:
        path, window, changes = self._path, self._window, self._changes
        if window is not None:
            self._leave()
            self.open(path, window, changes)

    def _rescue(self) -> None:
        self._start(partial(self._do_rescue, self._path))

    def _show_rescued(self, rescued: Rescue) -> None:
        self._rescued_path = rescued.path
        if self.rescue is not None:
            self.rescue.show_done(rescued.sentences)

    def _open_rescued(self) -> None:
        self.open_requested.emit(self._rescued_path)

    def _open_anyway(self) -> None:
        self.anyway_requested.emit(self._path)

    def _show_failed(self, sentence: str) -> None:
        for dialog in (self.dialog, self.rescue):
            if dialog is not None:
                dialog.show_problem(sentence)

    def _leave(self) -> None:
        for dialog in (self.dialog, self.rescue):
            if dialog is not None:
                dialog.done(0)

    def _forget(self) -> None:
        """One of them is closed; a list that comes after a rescue is opened later."""
        self.dialog = self.rescue = None
        self.asking.unlocking.forget_soon()


def stay() -> None:
    """Nobody wants to say the password: the list stays as it is."""
