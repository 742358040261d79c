"""The dialogs about the frameworks of an open workshop: their words, which there are, newer versions."""

from PySide6.QtCore import QObject, Signal

from icbo_desktop.desk.desk_dialogs import leave_field
from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.pack_move import Choice
from icbo_desktop.domain.route import Place, Step, StepKind
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services.pack_moves import move_to_newer, preview_move
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.workbook_frameworks import Shelves, adding, shelves, taking_in
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import marked, translated
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.move_pack_dialog import MovePackDialog
from icbo_desktop.ui.dialogs.words_dialog import WordsDialog, WordsOffer
from icbo_desktop.ui.dialogs.workshop_frameworks_dialog import WorkshopFrameworksDialog

READ_ONLY = marked("This workbook is open read-only, so nothing can be changed.")
# What the room said and rated; none of it reads otherwise in other words.
SAID_BY_THE_ROOM = (
    StepKind.ARROW,
    StepKind.DIFFERING_VIEWS,
    StepKind.ACTIONS,
    StepKind.DOMAIN_PROFILE,
    StepKind.JOINT_ACTIONS,
    StepKind.GRID_RESULT,
)


class FrameworkDialogs(QObject):
    """Opens each dialog with what it shows, and passes on what it asks for."""

    edit_requested = Signal(object)
    scope_requested = Signal()

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
        self._feed = feed
        self.dialog: CalmDialog | None = None
        self.frameworks: WorkshopFrameworksDialog | None = None
        workbook.changed.connect(self._refresh)
        workbook.problem.connect(self._tell)

    def show_frameworks(self) -> None:
        """Which frameworks the workbook holds, and what can be done with each."""
        leave_field(self._console)
        why_not = translated(READ_ONLY) if self._workbook.file.is_read_only else ""
        dialog = WorkshopFrameworksDialog(self._shelves(), self._console, why_not=why_not)
        dialog.edit_requested.connect(self.edit_requested)
        dialog.add_requested.connect(self._add)
        dialog.take_words_requested.connect(self._take_words)
        dialog.move_requested.connect(self._preview_move)
        dialog.scope_requested.connect(self._change_scope)
        dialog.finished.connect(self._forget)
        self.frameworks = dialog
        self._open(dialog)

    def change_words(self) -> None:
        """In which words the framework at hand is read."""
        leave_field(self._console)
        try:
            offers = self._words_offers()
        except PackError as error:
            self._console.show_problem(error.sentence)
            return
        why_not = translated(READ_ONLY) if self._workbook.file.is_read_only else ""
        dialog = WordsDialog(offers, self._pages_at_hand, self._console, why_not=why_not)
        dialog.edit_requested.connect(self.edit_requested)
        self._open(dialog)

    def _shelves(self) -> Shelves:
        return shelves(self._workbook.workshop, self._workbook.frameworks)

    def _add(self, framework_id: str) -> None:
        try:
            edit = adding(framework_id)
        except PackError as error:
            self._tell(error.sentence)
            return
        self.edit_requested.emit(edit)

    def _take_words(self, framework_id: str) -> None:
        found = next((one for one in self._shelves().held if one.id == framework_id), None)
        if found is None:
            return
        own = self._workbook.own_words[framework_id]
        try:
            edits = taking_in(self._workbook.workshop, own, found.new_words)
        except PackError as error:
            self._tell(error.sentence)
            return
        for edit in edits:
            self.edit_requested.emit(edit)

    def _preview_move(self, framework_id: str) -> None:
        try:
            comparison = preview_move(self._workbook.workshop, framework_id)
        except PackError as error:
            self._tell(error.sentence)
            return
        title = self._workbook.frameworks[framework_id].title
        dialog = MovePackDialog(title, comparison, self.frameworks or self._console)
        dialog.move_requested.connect(self._move)
        self._open(dialog)

    def _move(self, framework_id: str, choices: dict[str, Choice]) -> None:
        try:
            edit = move_to_newer(self._workbook.workshop, framework_id, choices)
        except PackError as error:
            self._tell(error.sentence)
            return
        self.edit_requested.emit(edit)

    def _change_scope(self) -> None:
        if self.frameworks is not None:
            self.frameworks.reject()
        self.scope_requested.emit()

    def _refresh(self, changes: Changes) -> None:
        """Show in the open list what a change has left, but for steps and typing."""
        if self.frameworks is not None and changes.touches("framework", "overlay"):
            self.frameworks.show_shelves(self._shelves())

    def _tell(self, sentence: str) -> None:
        """A refusal stands in the dialog that asked; behind it nobody would see it."""
        if self.frameworks is not None:
            self.frameworks.show_problem(sentence)

    def _forget(self) -> None:
        self.frameworks = None

    def _words_offers(self) -> list[WordsOffer]:
        """Every framework on the route, the one at hand first."""
        at_hand = self._runner.view.place.item.framework_id
        own = self._workbook.own_words
        rows = self._workbook.workshop.frameworks_on_route
        on_route = sorted(rows, key=lambda row: row.id != at_hand)
        return [WordsOffer(own[row.id], self._overlays(row.id), row.overlay) for row in on_route]

    def _overlays(self, framework_id: str) -> tuple[Overlay, ...]:
        found = self._workbook.workshop.overlays(framework_id)
        return tuple(self._workbook.words.overlay(row) for row in found)

    def _pages_at_hand(self, framework: Framework) -> tuple[Scene, ...]:
        """The place at hand in the framework's words, or where it begins while another one is at hand."""
        steps = steps_to_read(self._runner.route, self._runner.view.place, framework.id)
        return tuple(page for step in steps for page in self._feed.previews(step, framework))

    def _open(self, dialog: CalmDialog) -> None:
        self.dialog = dialog
        dialog.open()


def steps_to_read(route: tuple[Step, ...], place: Place, framework_id: str) -> list[Step]:
    """The steps of the place that show the framework's own texts; of its first place where it is elsewhere."""
    own = [step for step in route if step.item.framework_id == framework_id]
    here = [step for step in own if step.place == place]
    there = [step for step in own if own and step.place == own[0].place]
    return [step for step in here or there if step.kind not in SAID_BY_THE_ROOM] or there
