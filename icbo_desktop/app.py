"""The program: the start screen, and the way from there into a workshop and back.

`start_up.py` has painted the start screen when this is loaded. What a workshop needs is loaded behind it, so that the
program is there at once; `desk.py` builds and connects it.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from icbo_desktop.desk.backups_door import BackupsDoor
from icbo_desktop.desk.guide_desk import GuideDesk
from icbo_desktop.desk.kept_folders import KeptFolders
from icbo_desktop.desk.kept_keys import KeptKeys
from icbo_desktop.desk.last_stop import LastStop
from icbo_desktop.desk.leaving import Leaving
from icbo_desktop.desk.library_door import LibraryDoor
from icbo_desktop.desk.manners import Manners
from icbo_desktop.desk.merging_desk import MergingDesk
from icbo_desktop.desk.opening import Asked, OpeningDesk, Refused
from icbo_desktop.desk.password_door import PasswordDoor
from icbo_desktop.desk.programme_desk import ProgrammeDesk
from icbo_desktop.desk.refused_desk import RefusedDesk
from icbo_desktop.desk.restarting import Restarting, TimeNote, WallNote
from icbo_desktop.desk.sample_door import written_sample
from icbo_desktop.desk.settings_desk import SettingsDesk
from icbo_desktop.desk.unpublished_desk import UnpublishedDesk
from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.domain.file_names import OPENED_KINDS, is_record_name
from icbo_desktop.locations import drafts_dir, state_dir
from icbo_desktop.services.settings import Settings
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.start.start_window import StartWindow

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.desk.record_reader import RecordReader
    from icbo_desktop.domain.carry_forward import CarryForward
    from icbo_desktop.services.working_copies import Sitting
    from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
    from icbo_desktop.ui.editor.editor_door import EditorDoor

# After the first paint: the loading thread would hold the painting up.
LOAD_AHEAD_MILLISECONDS = 200


class App(QObject):
    """Holds the start screen and the desk of the workshop that is open, if one is.

    `start` is the start screen where it stands already. `edit_framework_requested` carries the id of a framework that somebody wants to change.
    """

    edit_framework_requested = Signal(str)

    def __init__(self, settings: Settings, start: StartWindow | None = None) -> None:
        super().__init__()
        self._settings = settings
        self.keys = KeptKeys(settings, self)
        self.folders = KeptFolders(settings, self)
        self.has_worked = False  # whether any workbook was opened
        self.desk: Desk | None = None
        self.dialog: CalmDialog | None = None
        self.records: RecordReader | None = None
        self.editor: EditorDoor | None = None
        self.edit_framework_requested.connect(self.edit_framework)
        self.library = LibraryDoor()
        self.library.edit_requested.connect(self.edit_framework_requested)
        self.start = StartWindow(settings.recent) if start is None else start
        self.opening = OpeningDesk(self.start)
        self.opening.opened.connect(self._show_desk)
        self.opening.refused.connect(self._offer_choices)
        self.merging = MergingDesk(self.start)
        self.merging.made.connect(self.open)
        self.start.merge_requested.connect(self.merging.open)
        self.unpublished = UnpublishedDesk(self.start)
        self.unpublished.open_requested.connect(self.open)
        self.unpublished.merge_requested.connect(self.merging.open)
        self.leaving = Leaving(self.start, self.unpublished.saving_words)
        self.backups = BackupsDoor(self, self)
        self.settings = SettingsDesk(self, settings, self)
        self.guide = GuideDesk(self, settings, self)
        self.refused = RefusedDesk(self.start, self.backups)
        self.refused.read_only_requested.connect(self._open_read_only)
        self.refused.another_requested.connect(self._open_another)
        self.refused.again_requested.connect(self.opening.open)
        self.passwords = PasswordDoor(self, self)
        self.programme = ProgrammeDesk(self.start)
        self.start.programme_requested.connect(self.programme.open)
        self.restarting = Restarting(settings.left_open, self)
        self.restarting.failed.connect(self._show_start_after_all)
        self.stops = LastStop(self, settings)
        self.manners = Manners(self, settings, self)
        self._connect_start()
        if self.keys.problem:
            self.start.show_problem(self.keys.problem)

    def _connect_start(self) -> None:
        self.start.new_requested.connect(self.ask_for_new)
        self.start.open_requested.connect(self.open_or_ask)
        self.start.sample_requested.connect(self.open_sample)
        self.start.library_requested.connect(self.show_library)
        self.start.carry_requested.connect(self.ask_to_carry_forward)
        self.start.forget_requested.connect(self.forget)
        self.start.keys_requested.connect(self.show_keys)
        self.start.quit_requested.connect(self.start.close)
        self.start.guide_requested.connect(self.guide.open)
        self.start.settings_requested.connect(self.settings.open)

    def show(self) -> None:
        """Show the start screen, and load what a workshop needs behind it."""
        self.start.show()
        QTimer.singleShot(LOAD_AHEAD_MILLISECONDS, load_ahead)
        QTimer.singleShot(LOAD_AHEAD_MILLISECONDS, self.offer_draft)
        QTimer.singleShot(LOAD_AHEAD_MILLISECONDS, self.unpublished.refresh)

    def ask_for_new(self) -> None:
        """Ask for what a new workshop needs."""
        if self.desk is not None:
            return  # Enter was pressed twice: the second came to the next button, on its way out of sight
        from icbo_desktop.services import library  # noqa: PLC0415 - see the module's docstring
        from icbo_desktop.ui.dialogs.new_workshop_dialog import (  # noqa: PLC0415 - as above
            Beginning,
            NewWorkshopDialog,
        )

        dialog = NewWorkshopDialog(
            library.frameworks_at_hand(),
            library.framework_at_hand,
            self.start,
            beginning=Beginning(usually=self.settings.usually()),
        )
        dialog.accepted.connect(self._make_new)
        self._open_dialog(dialog)

    def ask_to_carry_forward(self) -> None:
        """Ask for the earlier workbook, and for what is new."""
        from icbo_desktop.services.carry_forward import (  # noqa: PLC0415 - see the module's docstring
            earlier_workshop,
        )
        from icbo_desktop.ui.dialogs.carry_forward_dialog import (  # noqa: PLC0415 - as above
            CarryForwardDialog,
        )

        dialog = CarryForwardDialog(self._settings.recent, earlier_workshop, self.start)
        dialog.make_requested.connect(self._carry_forward)
        dialog.locked.connect(self.passwords.unlock_earlier)
        self._open_dialog(dialog)

    def open_or_ask(self, path: Path | None) -> None:
        """Open a workbook, or read a JSON record into a new one; without a path ask which."""
        if path is None:
            from PySide6.QtWidgets import (  # noqa: PLC0415 - PySide makes the class as it is named
                QFileDialog,
            )

            folders = last_folders()
            chosen, _ = QFileDialog.getOpenFileName(
                self.start,
                tr("Open a workbook"),
                str(folders.folder(FileKind.WORKBOOK)),
                translated(OPENED_KINDS),
            )
            if not chosen:
                return
            path = folders.remember(FileKind.WORKBOOK, Path(chosen))
        if is_record_name(path):
            self._record_reader().ask(path, self.start)
        else:
            self.open(path)

    def _record_reader(self) -> "RecordReader":
        from icbo_desktop.desk.record_reader import (  # noqa: PLC0415 - see the module's docstring
            RecordReader,
        )

        if self.records is None:
            self.records = RecordReader()
            self.records.made.connect(self.open)
            self.records.another_requested.connect(self._open_another)
        return self.records

    def open(
        self,
        path: Path,
        *,
        read_only: bool = False,
        is_behind_accepted: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Open a workbook and show its desk; where it cannot be opened, say why and offer what can be done.

        Its disk is read on another thread (desk/opening.py); `then` is called when there is an answer.
        """
        if self.desk is not None:
            return  # a second press of the same button, while the first one opens
        self.start.show_problem("")
        # Its folder has a name then, and the list finds it from anywhere.
        self.opening.open(Asked(path.absolute(), read_only, is_behind_accepted, then))

    def _show_desk(self, asked: Asked, sitting: "Sitting") -> None:
        from icbo_desktop.desk.desk import Desk  # noqa: PLC0415 - see the module's docstring

        if asked.path.parent != state_dir():
            self._settings.remember(sitting.workbook.file.home)
            self._settings.left_open.note(sitting.workbook.file.home)
        self.desk = Desk(sitting.workbook, self._settings, publishing=sitting.publishing)
        self.desk.closed.connect(self._leave_desk)
        self.desk.text_size_chosen.connect(self.settings.change_text_size)
        self.desk.edit_framework_requested.connect(self.edit_framework_requested)
        for door in (self.backups, self.settings, self.guide, self.passwords, self.manners):
            self.desk.console.session_requested.connect(door.run)
        WallNote(self.desk, self._settings.left_open)
        TimeNote(self.desk, self._settings.left_open)
        self.stops.put_away()
        self.has_worked = True
        self.manners.take_up(self.desk)
        self.desk.show()
        self.desk.saving.start(sitting.only_read_because)
        self.start.hide()
        self.guide.take_up(self.desk)

    def open_sample(self) -> None:
        """Write the made-up workshop afresh into the user's state folder, and open it."""
        path = written_sample(self.start) if self.desk is None else None
        if path is not None:
            self.open(path)

    def forget(self, path: Path, *, is_deleted: bool = False) -> None:
        """Take a workbook off the recent list; keep nothing of one that was deleted, not even its name."""
        self._settings.forget(path, is_deleted=is_deleted)
        self.manners.forget(path)
        self.start.show_recent(self._settings.recent)

    def show_library(self) -> None:
        """Show every framework at hand, and what can be done with it."""
        self.library.open(self.start)

    def edit_framework(self, framework_id: str) -> None:
        """Open a framework in the editor, a window of its own."""
        parent = self.start if self.desk is None else self.desk.console
        self._editor_door().open(framework_id, parent)

    def offer_draft(self) -> None:
        """Offer what was being edited when the program stopped."""
        # Looked up before the editor is loaded: most starts have no draft.
        has_drafts = False
        with suppress(OSError):  # a folder that may not be looked into
            has_drafts = any(drafts_dir().glob("*.json"))
        if has_drafts and self.desk is None and self.start.isVisible():
            self._editor_door().offer_draft(self.start)

    def _editor_door(self) -> "EditorDoor":
        from icbo_desktop.ui.editor.editor_door import (  # noqa: PLC0415 - see the module's docstring
            EditorDoor,
        )

        if self.editor is None:
            self.editor = EditorDoor(self._settings.wall.look)
        return self.editor

    def show_keys(self) -> None:
        """Show the page of all keys."""
        from icbo_desktop.ui.dialogs.keys_dialog import (  # noqa: PLC0415 - see the module's docstring
            KeysDialog,
        )

        self._open_dialog(KeysDialog(self.start))

    def _make_new(self) -> None:
        from icbo_desktop.services import library  # noqa: PLC0415 - see the module's docstring
        from icbo_desktop.ui.dialogs.new_workshop_dialog import (  # noqa: PLC0415 - as above
            Beginning,
            NewWorkshopDialog,
        )

        dialog = self.sender()
        if not isinstance(dialog, NewWorkshopDialog):
            return
        request, path = dialog.request(), dialog.path()
        try:
            library.make_workbook(path, request)
        except UserFacingError as error:
            again = NewWorkshopDialog(
                library.frameworks_at_hand(),
                library.framework_at_hand,
                self.start,
                beginning=Beginning(request, path, error.sentence),
            )
            again.accepted.connect(self._make_new)
            self._open_dialog(again)
            return
        self.open(path)

    def _carry_forward(self, earlier: Path, path: Path, request: "CarryForward") -> None:
        from icbo_desktop.services.carry_forward import (  # noqa: PLC0415 - see the module's docstring
            carry_forward,
        )

        dialog = self.dialog
        try:
            carry_forward(earlier, path, request)
        except UserFacingError as error:
            if dialog is not None:
                dialog.show_problem(error.sentence)
            return
        if dialog is not None:
            dialog.done(1)
        self.open(path)

    def _offer_choices(self, asked: Asked, refused: Refused) -> None:
        if not self.manners.asks_elsewhere(asked, refused):
            self.dialog = self.refused.offer(asked, refused)

    def _open_read_only(self, path: Path) -> None:
        self.open(path, read_only=True)

    def _open_another(self) -> None:
        self.open_or_ask(None)

    def _open_dialog(self, dialog: "CalmDialog") -> None:
        self.dialog = dialog
        dialog.open()

    def _show_start_after_all(self, sentence: str) -> None:
        self.start.show()
        self.start.show_problem(sentence)

    def _leave_desk(self) -> None:
        publishing = self.desk.saving.publishing if self.desk is not None else None
        if publishing is not None and self.desk is not None:
            self.unpublished.follow(publishing, self.desk.workbook.file.home.name)
        self.desk = None
        if self.restarting.is_on:
            return  # another process goes on with it
        self._settings.left_open.clear()
        self.settings.catch_up()
        self.unpublished.refresh()
        self.start.show_recent(self._settings.recent)
        self.start.new_button.setFocus()  # where it is at the start; it stood on whatever was next to a button now gone
        self.start.show()


def load_ahead() -> None:
    """Load what a workshop needs on a thread, so that the first click does not wait for it."""
    threading.Thread(target=import_module, args=("icbo_desktop.desk.desk",), daemon=True).start()
