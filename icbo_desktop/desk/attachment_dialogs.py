"""Attachments on the desk: the dialog, files dropped on a standard, and a picture on the wall when asked."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from icbo_desktop.desk.desk_dialogs import leave_field
from icbo_desktop.desk.picture_showing import PictureShowing
from icbo_desktop.domain.file_names import is_workbook_name
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.services.attachments import Attachments
from icbo_desktop.services.protection import opened_warning
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.place_words import full_item_name
from icbo_desktop.ui.dialogs.attachments_dialog import AttachmentsDialog
from icbo_desktop.ui.shared.file_drops import FileDrops


class AttachmentDialogs(QObject):
    """Opens the dialog over the console, on the place that the console works on. `workbook_dropped` carries its path."""

    workbook_dropped = Signal(object)

    def __init__(
        self,
        console: ConsoleWindow,
        workbook: WorkbookService,
        runner: SessionRunner,
        feed: WallFeed,
    ) -> None:
        super().__init__()
        self._console = console
        self._workbook = workbook
        self._runner = runner
        self.attachments = Attachments(workbook)
        self.showing = PictureShowing(self.attachments, feed, runner)
        self.showing.problem.connect(console.show_problem)
        self.drops = FileDrops(console.centre)
        self.drops.dropped.connect(self.take)
        self.dialog: AttachmentsDialog | None = None

    def run(self, command_id: str) -> None:
        """Do what a command of the session asks for."""
        if command_id == "attachments":
            self.show()

    def show(self) -> None:
        """What is attached at the place on the console, and room for more."""
        if self.dialog is not None:
            return
        leave_field(self._console)
        view = self._runner.view
        item = view.place.item
        dialog = AttachmentsDialog(
            self.attachments,
            item,
            full_item_name(view, item),
            self._console,
            can_change=not self._workbook.file.is_read_only,
        )
        dialog.panel.warn(opened_warning(self._workbook.file))
        dialog.panel.set_drafts(self._workbook.draft)
        dialog.panel.draft_typed.connect(self._workbook.save_draft)
        dialog.show_requested.connect(self._show_to_room)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until nothing is being read, written or decoded. Whether it is so after at most so many seconds."""
        return self.showing.wait(seconds)

    def close(self) -> None:
        """End the work and take away the copies that were opened."""
        self.showing.close()
        self.attachments.close()

    def take(self, paths: Sequence[Path]) -> None:
        """Files dropped on the console belong to what it shows; the dialog tells what became of them.

        One workbook by itself is to be opened, as everywhere on a desktop.
        """
        if len(paths) == 1 and is_workbook_name(paths[0]):
            self.workbook_dropped.emit(paths[0])
            return
        self.show()
        if self.dialog is not None:
            self.attachments.attach(paths, self._runner.view.place.item)

    def _show_to_room(self, attachment: Attachment) -> None:
        self.showing.show(attachment)

    def _forget(self) -> None:
        self.dialog = None
