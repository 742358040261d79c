"""The dialogs of an open workshop: opened over the console, one at a time, never over the wall."""

from PySide6.QtCore import QObject, Qt, Signal

from icbo_desktop.desk.copy_place import ask_for_copy_place
from icbo_desktop.desk.wall_placing import WallPlacing
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.left_words import left_words
from icbo_desktop.domain.route import Place
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.search import Search
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.settings import TEXT_SIZES
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.details_dialog import DetailsDialog
from icbo_desktop.ui.dialogs.end_session_dialog import EndSessionDialog
from icbo_desktop.ui.dialogs.go_to_dialog import GoToDialog
from icbo_desktop.ui.dialogs.groups_dialog import GroupsDialog
from icbo_desktop.ui.dialogs.keys_dialog import KeysDialog
from icbo_desktop.ui.dialogs.scope_dialog import ScopeDialog
from icbo_desktop.ui.dialogs.screen_dialog import OfferedScreen, ScreenDialog
from icbo_desktop.ui.dialogs.search_dialog import SearchDialog
from icbo_desktop.ui.dialogs.text_size_dialog import TextSizeDialog
from icbo_desktop.ui.dialogs.unsaved_dialog import UnsavedDialog
from icbo_desktop.ui.wall.screens import ScreenIdentity, connected_screens


class DeskDialogs(QObject):
    """Opens each dialog with what it shows, and passes on what it asks for."""

    edit_requested = Signal(object)
    record_requested = Signal()
    copy_requested = Signal(object)
    screen_chosen = Signal(object, object)
    rehearsal_chosen = Signal(object)
    text_size_chosen = Signal(int)
    close_requested = Signal()
    abandon_requested = Signal()
    settle_requested = Signal()

    def __init__(
        self,
        console: ConsoleWindow,
        workbook: WorkbookService,
        runner: SessionRunner,
        placing: WallPlacing,
    ) -> None:
        super().__init__()
        self._console = console
        self._workbook = workbook
        self._runner = runner
        self._placing = placing
        self._search = Search(workbook)
        self._screens: dict[str, ScreenIdentity] = {}
        self._show_event = WallEvent.SHOW_FROM_HERE
        self.dialog: CalmDialog | None = None

    def edit_details(self) -> None:
        """The workshop's title, place, times, attribution and ground rules."""
        leave_field(self._console)
        workbook = self._workbook
        dialog = DetailsDialog(workbook.workshop.details, self._console, workbook.draft)
        dialog.drafts.draft_typed.connect(workbook.save_draft)
        dialog.edit_requested.connect(self.edit_requested)
        self._open(dialog)

    def edit_groups(self) -> None:
        """The partner groups and how many people each has."""
        leave_field(self._console)
        dialog = GroupsDialog(self._workbook.workshop, self._console)
        dialog.edit_requested.connect(self.edit_requested)
        self._open(dialog)

    def edit_scope(self) -> None:
        """The domains and standards that this workshop goes through."""
        dialog = ScopeDialog(self._workbook.workshop, self._workbook.frameworks, self._console)
        dialog.edit_requested.connect(self.edit_requested)
        self._open(dialog)

    def go_to(self) -> None:
        """Find a standard by number or words and look at it privately."""
        dialog = GoToDialog(self._runner.view, self._console)
        dialog.place_chosen.connect(self._runner.browse)
        dialog.show_requested.connect(self._show_place)
        self._open(dialog)

    def search(self) -> None:
        """Find words in the framework and in what was captured, and look there privately."""
        dialog = SearchDialog(self._runner.view, self._search.hits, self._console)
        dialog.place_chosen.connect(self._runner.browse)
        dialog.show_requested.connect(self._show_place)
        self._open(dialog)

    def ask_for_text_size(self, current: int) -> None:
        """How large the console's text is."""
        dialog = TextSizeDialog(TEXT_SIZES, current, self._console)
        dialog.size_chosen.connect(self.text_size_chosen)
        self._open(dialog)

    def show_keys(self) -> None:
        """One page of all keys."""
        self._open(KeysDialog(self._console))

    def ask_for_copy(self) -> None:
        """Save all of it to another file, with what could not be saved to the first."""
        path = ask_for_copy_place(
            self._console, tr("Save a copy"), self._workbook.file.home, added="copy"
        )
        if path is not None:
            self.copy_requested.emit(path)

    def ask_to_end(self) -> None:
        """What is still unset, then close."""
        leave_field(self._console)
        workshop, frameworks = self._workbook.workshop, self._workbook.frameworks
        self._console.capture.send_drafts()
        drafts = {key: draft.text for key, draft in self._workbook.file.drafts.items()}
        left = left_words(drafts, workshop, frameworks)
        dialog = EndSessionDialog(workshop, frameworks, self._console, left)
        dialog.export_requested.connect(self.record_requested)
        dialog.settle_requested.connect(self.settle_requested)
        dialog.place_chosen.connect(self._runner.browse)
        dialog.close_requested.connect(self.close_requested)
        self._open(dialog)

    def offer_rescue(self, error: WorkbookError) -> None:
        """Words are not on the disk and the session was to be closed: save a copy, try again, or stay."""
        dialog = UnsavedDialog(error.sentence, self._console)
        dialog.copy_requested.connect(self.ask_for_copy)
        dialog.retry_requested.connect(self.close_requested)
        dialog.abandon_requested.connect(self.abandon_requested)
        self._open(dialog)

    def remember_show(self, event: WallEvent) -> None:
        """What is to be shown once a screen has been chosen."""
        self._show_event = event

    def ask_for_screen(self) -> None:
        """Which screen the room sees, or what to do with only one."""
        dialog = ScreenDialog(
            self._offered_screens(), self._console, is_mirrored=self._placing.is_mirrored()
        )
        dialog.screen_chosen.connect(self._choose_screen)
        dialog.rehearsal_requested.connect(self._choose_rehearsal)
        dialog.test_requested.connect(self._test_screens)
        dialog.name_screens_requested.connect(self._console.name_screens_requested)
        if dialog.choices:
            # Before the dialog: a platform that gives the keyboard to every new window gives it to the last.
            self._placing.name_screens()
        self._open(dialog)

    def _offered_screens(self) -> tuple[OfferedScreen, ...]:
        here = self._placing.console_identity()
        offered: list[OfferedScreen] = []
        self._screens.clear()
        for number, screen in enumerate(connected_screens()):
            key = str(number)
            self._screens[key] = screen
            name = (
                f"{screen.manufacturer} {screen.model}".strip() or screen.connector or tr("Screen")
            )
            offered.append(
                OfferedScreen(key, name, screen.width, screen.height, screen == here, number + 1)
            )
        return tuple(offered)

    def _choose_screen(self, key: str) -> None:
        self.screen_chosen.emit(self._screens[key], self._show_event)

    def _choose_rehearsal(self) -> None:
        self.rehearsal_chosen.emit(self._show_event)

    def _test_screens(self) -> None:
        if isinstance(self.dialog, ScreenDialog):
            self.dialog.show_screens(
                self._offered_screens(), is_mirrored=self._placing.is_mirrored()
            )

    def _show_place(self, place: Place) -> None:
        """To the wall, also where the session stands there already and something lies before it."""
        self._runner.browse(place)
        if place == self._runner.view.step.place:
            self._runner.go_to_first_step()
        self._runner.commit_browsing()

    def _open(self, dialog: CalmDialog) -> None:
        self.dialog = dialog
        dialog.open()


def leave_field(console: ConsoleWindow) -> None:
    """Let the field in hand keep its words before a dialog reads them; it stays the one to come back to."""
    focused = console.focusWidget()
    if focused is not None:
        focused.clearFocus()
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
