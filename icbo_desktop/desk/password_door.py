"""A password set, changed or taken off from a session, which is closed for it and goes on at the same step.

The wall shows the holding slide meanwhile; its window is handed to the next desk. A copy with a password of its
own needs none of that.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from icbo_desktop.desk.copy_place import ask_for_copy_place
from icbo_desktop.desk.present_password import PresentPassword
from icbo_desktop.desk.unlocking import Question, Unlocking
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, tr, translated

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.desk.phrase_desk import PhraseDesk
    from icbo_desktop.desk.wall_handover import Handover
    from icbo_desktop.services.protection import Protected
    from icbo_desktop.store.keys import WorkbookKey
    from icbo_desktop.ui.dialogs.protected_copy_dialog import ProtectedCopyDialog
    from icbo_desktop.ui.dialogs.set_password_dialog import SetPasswordDialog
    from icbo_desktop.ui.start.start_window import StartWindow

BUG_SENTENCE = marked(
    "The password was not set, because something went wrong in the program. The workbook is as it was."
)
ONLY_READ = marked("This workbook is open to read only, so its password stays as it is.")
WORKING = marked("The workbook is being written anew, with the password as you said…")
NOT_PROTECTED_NOW = marked("“{name}” opens without a password from now on.")

Change = Callable[[], "Protected | None"]


class Host(Protocol):
    """The program as the door needs it."""

    desk: "Desk | None"
    start: "StartWindow"

    def open(
        self,
        path: Path,
        *,
        read_only: bool = False,
        is_behind_accepted: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None: ...


class PasswordDoor(QObject):
    """Listens to the commands of the session that is open."""

    _done = Signal(object)
    _failed = Signal(str)

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self._path = Path()
        self._key: WorkbookKey | None = None
        self._handover: Handover | None = None
        self.unlocking = Unlocking(self)
        self._phrase: PhraseDesk | None = None
        self._present = PresentPassword(self)
        self.dialog: SetPasswordDialog | None = None
        self.copy_dialog: ProtectedCopyDialog | None = None
        self._done.connect(self._open_again)
        self._failed.connect(self._open_as_it_was)

    @property
    def phrase(self) -> "PhraseDesk":
        """What follows when a password was set; made with the first."""
        from icbo_desktop.desk.phrase_desk import PhraseDesk  # noqa: PLC0415 - it brings Qt's file dialog

        if self._phrase is None:
            self._phrase = PhraseDesk(self)
        return self._phrase

    def run(self, command_id: str) -> None:
        """Do what a command of the session asks for."""
        desk = self._host.desk
        if desk is None:
            return
        if command_id == "password":
            self._ask(desk)
        elif command_id == "protected_copy":
            self._ask_for_copy(desk)

    def unlock_earlier(self, path: Path, sentence: str) -> None:
        """For a dialog over the start screen that met a protected workbook."""
        from icbo_desktop.ui.dialogs.carry_forward_dialog import (  # noqa: PLC0415 - loaded with the dialog
            CarryForwardDialog,
        )

        dialog = self.sender()
        if not isinstance(dialog, CarryForwardDialog):
            return
        dialog.finished.connect(self.unlocking.forget_soon)
        again, leave = partial(dialog.look_again, path), partial(dialog.show_locked, sentence)
        self.unlocking.ask(Question((path,), path.name, dialog, again, leave))

    def wait(self) -> None:
        """Wait until nothing is being written."""
        for each in (self._present, self._work, self._phrase, self.unlocking):
            if each is not None:
                each.wait()

    def close(self) -> None:
        """End the threads."""
        self._present.close()
        if self._phrase is not None:
            self._phrase.close()
        self._work.close()

    def _ask(self, desk: "Desk") -> None:
        from icbo_desktop.ui.dialogs.set_password_dialog import (  # noqa: PLC0415 - most sessions never ask for it
            SetPasswordDialog,
        )

        file = desk.workbook.file
        if file.is_read_only:
            desk.console.show_problem(translated(ONLY_READ))
            return
        dialog = SetPasswordDialog(file.home.name, desk.console, is_protected=file.key is not None)
        dialog.password_chosen.connect(self._set)
        dialog.removal_chosen.connect(self._remove)
        if file.key is not None:
            self._present.follow(dialog, file.key)
        self.dialog = dialog
        dialog.open()

    def _set(self, password: str) -> None:
        from icbo_desktop.services.protection import (  # noqa: PLC0415 - as above
            change_password,
            protect,
        )

        desk = self._host.desk
        if desk is not None:
            change = protect if desk.workbook.file.key is None else change_password
            self._begin(desk, partial(change, desk.workbook.file.home, password))

    def _remove(self) -> None:
        from icbo_desktop.services.protection import unprotect  # noqa: PLC0415 - as above

        if self._host.desk is not None:
            self._begin(self._host.desk, partial(unprotect, self._host.desk.workbook.file.home))

    def _begin(self, desk: "Desk", change: Change) -> None:
        """Cover the wall and close; where something is not saved all stays, and nothing more is done."""
        from icbo_desktop.desk.wall_handover import handover_of  # noqa: PLC0415 - loaded with the desk
        from icbo_desktop.domain.wall_state import (  # noqa: PLC0415 - loaded with the desk; the start screen needs none
            Cover,
            WallEvent,
        )

        file, publishing = desk.workbook.file, desk.saving.publishing
        self._path, self._key = file.home, file.key
        handover = handover_of(desk)
        wall = desk.runner.state.wall
        if wall.is_shown and wall.cover is Cover.NONE:
            desk.runner.handle_wall_event(WallEvent.ESCAPE)
        desk.close(keeps_wall=True)
        if self._host.desk is not None:
            self._key = None
            return
        self._handover = handover
        self._host.start.unpublished.show_words(translated(WORKING))
        self._work.start(
            partial(self._do, change, publishing.wait if publishing is not None else None)
        )

    def _do(self, change: Change, wait: Callable[[], object] | None) -> None:
        """On the thread of the work: a workbook elsewhere is brought to its place first."""
        if wait is not None:
            wait()
        self._done.emit(change())

    def _open_again(self, made: "Protected | None") -> None:
        self._key = made.key if made is not None else None
        self._reopen(partial(self._show_made, made))

    def _open_as_it_was(self, sentence: str) -> None:
        self._reopen(partial(self._tell, sentence))

    def _reopen(self, tell: Callable[[], None]) -> None:
        self._host.start.unpublished.show_words("")
        if self._host.desk is None:
            self._host.open(self._path, then=partial(self._go_on, tell))
            return
        # Somebody did not wait and opened another one: what is shown once must be shown all the same.
        self._drop_wall()
        self._key = None
        tell()

    def _drop_wall(self) -> None:
        handover, self._handover = self._handover, None
        if handover is not None:
            handover.let_go()

    def _go_on(self, tell: Callable[[], None]) -> None:
        """It is open again, and holds its key; or it was refused, which the start screen says."""
        self._key = None
        if self._handover is not None and self._host.desk is not None:
            handover, self._handover = self._handover, None
            handover.take_up(self._host.desk)
        self._drop_wall()
        tell()

    def _show_made(self, made: "Protected | None") -> None:
        desk = self._host.desk
        name = self._path.name
        if made is not None:
            self.phrase.show(made, name, self._host.start if desk is None else desk.console)
        elif desk is not None:
            desk.console.copy_bar.show_done(translated(NOT_PROTECTED_NOW, name=name))

    def _tell(self, sentence: str) -> None:
        if self._host.desk is not None:
            self._host.desk.console.show_problem(sentence)
        else:
            self._host.start.show_problem(sentence)

    def _ask_for_copy(self, desk: "Desk") -> None:
        from icbo_desktop.ui.dialogs.protected_copy_dialog import (  # noqa: PLC0415 - as above
            ProtectedCopyDialog,
        )

        dialog = ProtectedCopyDialog(desk.console)
        dialog.copy_requested.connect(self._copy)
        self.copy_dialog = dialog
        dialog.open()

    def _copy(self, password: str, without_history: bool) -> None:  # noqa: FBT001 - as a signal carries it
        desk = self._host.desk
        if desk is None:
            return
        path = ask_for_copy_place(
            desk.console,
            tr("Save a protected copy"),
            desk.workbook.file.home,
            added=tr("protected"),
        )
        if path is not None:
            desk.copies.save_protected(path, password, without_history=without_history)
