"""What the console says of saving beyond the laptop's own disk, and "Save now"."""

from PySide6.QtCore import QObject

from icbo_desktop.services.publishing import Publishing, PublishState
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.console_window import ConsoleWindow

NOTHING_IS_SAVED = marked("This workbook is open to read only. Save a copy to work on it.")


class SavingDesk(QObject):
    """Shows both times in the title bar, and in a bar what is wrong with the place. The wall hears nothing of it."""

    def __init__(
        self, console: ConsoleWindow, workbook: WorkbookService, publishing: Publishing | None
    ) -> None:
        super().__init__()
        self._console = console
        self._bar = console.place_bar
        self._workbook = workbook
        self.publishing = publishing
        self._is_asked = False
        self._bar.again_requested.connect(self.save_now)
        self._bar.save_copy_requested.connect(console.save_copy_requested)
        console.save_now_requested.connect(self.save_now)
        workbook.save_state_changed.connect(self._show_saved)
        if publishing is not None:
            publishing.state_changed.connect(self._show_published)
            console.header.show_publish_state(publishing.state)

    def start(self, only_read_because: str) -> None:
        """Say beside the workbook that it is open here; and why it is only read, where nobody asked for that."""
        if only_read_because:
            self._bar.show_trouble(only_read_because, can_try=False)
        if self.publishing is not None:
            self.publishing.start()

    def save_now(self) -> None:
        """Everything is saved as it is typed: say so, and publish it now."""
        if self._workbook.file.is_read_only:
            self._bar.show_trouble(translated(NOTHING_IS_SAVED), can_try=False)
            return
        self._console.centre.send_drafts()
        self._console.capture.send_drafts()
        self._is_asked = True
        self._workbook.retry()
        if self._workbook.save_state.state == "saved":
            self._publish()

    def end(self, *, is_reopened: bool) -> None:
        """The workbook is closed: publish it, unless it is opened again at once. Nothing waits for it."""
        if self.publishing is None:
            return
        # The console goes now, and the publishing goes on.
        self.publishing.state_changed.disconnect(self._show_published)
        if is_reopened:
            self.publishing.leave()
        else:
            self.publishing.finish()

    def _show_saved(self, state: SaveState) -> None:
        if self._is_asked and state.state == "saved":
            self._publish()

    def _publish(self) -> None:
        if self.publishing is not None:
            self.publishing.publish_now()
        self._tell_asked()

    def _show_published(self, state: PublishState) -> None:
        self._console.header.show_publish_state(state)
        if state.conflict is not None:
            self._is_asked = False
            self._bar.show_trouble(state.reason, can_try=False)
        elif state.reason:
            self._is_asked = False
            self._bar.show_trouble(state.reason)
        elif state.stage == "published":
            if not self._is_asked:
                self._bar.clear()
            self._tell_asked()

    def _tell_asked(self) -> None:
        """Answer "Save now" once everything is where it belongs; what is wrong has a bar of its own."""
        saved = self._workbook.save_state
        if not self._is_asked or saved.state != "saved" or saved.at is None:
            return
        if self.publishing is None:
            self._is_asked = False
            self._bar.show_done(tr("Saved on this laptop {at:%H:%M:%S}.", at=saved.at))
        elif self.publishing.state.stage == "published":
            self._is_asked = False
            self._bar.show_done(f"{self.publishing.state.words_with(saved)}.")
