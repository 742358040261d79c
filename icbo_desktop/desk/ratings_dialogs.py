"""Deleting the individual ratings, and saving a copy that never held them."""

from PySide6.QtCore import QObject, Signal

from icbo_desktop.desk.copy_place import ask_for_copy_place
from icbo_desktop.desk.desk_dialogs import leave_field
from icbo_desktop.domain.edits.forgetting import DeleteIndividualRatings, individual_ratings
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.tally_drafts import TALLY_DRAFTS
from icbo_desktop.ui.dialogs.delete_ratings_dialog import DeleteRatingsDialog


class RatingsDialogs(QObject):
    """Asks over the console and passes on the edit; desk/ratings_door.py listens to the dialog for the rest."""

    edit_requested = Signal(object)
    copy_requested = Signal(object)

    def __init__(self, console: ConsoleWindow, workbook: WorkbookService) -> None:
        super().__init__()
        self._console = console
        self._workbook = workbook
        self.dialog: DeleteRatingsDialog | None = None

    def run(self, command_id: str) -> None:
        """Do what a command about the ratings asks for."""
        commands = {"delete_ratings": self.ask, "clean_copy": self.ask_for_copy}
        if command_id in commands:
            commands[command_id]()

    def ask(self) -> None:
        """What would be deleted, what stays, and what the file still holds."""
        leave_field(self._console)
        held = individual_ratings(self._workbook.workshop)
        self.dialog = DeleteRatingsDialog(held, self._console)
        self.dialog.delete_requested.connect(self._delete)
        self.dialog.open()

    def ask_for_copy(self) -> None:
        """Where the copy without its history goes."""
        leave_field(self._console)
        path = ask_for_copy_place(
            self._console,
            tr("Save a copy without its history"),
            self._workbook.file.home,
            added=tr("without history"),
        )
        if path is not None:
            self.copy_requested.emit(path)

    def _delete(self) -> None:
        self.edit_requested.emit(DeleteIndividualRatings(self._workbook.frameworks))
        # A rating that waits for a "yes" in the tally pad is one, too.
        for key in [key for key in self._workbook.file.drafts if key.startswith(TALLY_DRAFTS)]:
            self._workbook.save_draft(key, "")
