"""The dialogs about the session: its agenda, minutes borrowed, its close, and what an earlier workshop left open."""

from PySide6.QtCore import QObject, Signal

from icbo_desktop.desk.desk_dialogs import leave_field
from icbo_desktop.domain.agenda import agenda_of
from icbo_desktop.domain.agenda_settings import AGENDA
from icbo_desktop.domain.edits.agenda import BorrowTime, lenders
from icbo_desktop.domain.edits.edit import ChangeRecord, Edit
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.left_words import LeftWords, left_words
from icbo_desktop.domain.route import Place, StepKind
from icbo_desktop.domain.rows import Action, item_of
from icbo_desktop.figures.wall.session_pages import PARKED, REFLECTIONS, page_about
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import speaking, translated
from icbo_desktop.ui.console.capture_panel import first_day
from icbo_desktop.ui.console.capture_words import kept_words
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.place_words import numbered_name, place_name
from icbo_desktop.ui.console.record_drafts import with_record_draft
from icbo_desktop.ui.dialogs.agenda_dialog import AgendaDialog
from icbo_desktop.ui.dialogs.borrow_dialog import BorrowDialog, Lender
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.close_down_dialog import CloseDownDialog
from icbo_desktop.ui.dialogs.earlier_actions_dialog import EarlierActionsDialog
from icbo_desktop.ui.dialogs.left_words_part import LeftWordsPart

# The step of the route that shows the room a stage of the close-down, and the heading of its pages there.
SHOWN_AT = {
    "decisions": StepKind.OVERALL_PROFILE,
    "parked": StepKind.CLOSING,
    "earlier": StepKind.OVERALL_ACTIONS,
    "actions": StepKind.OVERALL_ACTIONS,
    "plus": StepKind.CLOSING,
    "delta": StepKind.CLOSING,
}
HEADINGS = {"parked": PARKED, **REFLECTIONS}


class SessionDialogs(QObject):
    """Opens them over the console, passes on their edits, and shows them what came of those."""

    edit_requested = Signal(object)
    end_requested = Signal()

    def __init__(
        self,
        console: ConsoleWindow,
        workbook: WorkbookService,
        runner: SessionRunner,
        clock: Clock,
        feed: WallFeed,
    ) -> None:
        super().__init__()
        self._feed = feed
        self._clock = clock
        self._console = console
        self._workbook = workbook
        self._runner = runner
        self._borrower: Place | None = None
        self._shown: AgendaDialog | CloseDownDialog | None = None
        self.dialog: CalmDialog | None = None
        workbook.changed.connect(self._follow)

    def run(self, command_id: str) -> None:
        """Do what a command of the session asks for."""
        commands = {
            "countdown": self._runner.toggle_countdown,
            "borrow": self.borrow,
            "agenda": self.show_agenda,
            "close_down": self.close_down,
            "earlier_actions": self.review_earlier_actions,
        }
        if command_id in commands:
            commands[command_id]()

    def show_agenda(self) -> None:
        """Every place with its minutes, and the breaks."""
        leave_field(self._console)
        draft_of = self._workbook.draft
        dialog = AgendaDialog(self._runner.view, self._name_of, self._console, draft_of)
        dialog.drafts.draft_typed.connect(self._workbook.save_draft)
        dialog.edit_requested.connect(self.edit_requested)
        dialog.finished.connect(self._forget)
        self._shown = dialog
        self._open(dialog)

    def close_down(self) -> None:
        """What is unset, to be set or honestly left."""
        leave_field(self._console)
        workbook, today = self._workbook, self._clock().date()
        self._console.capture.send_drafts()
        left = LeftWordsPart(self.left_words(), self._name_of, self._kept_as)
        left.kept.connect(self._settle_words)
        dialog = CloseDownDialog(
            workbook.workshop, workbook.frameworks, today, self._console, workbook.draft, left
        )
        dialog.drafts.draft_typed.connect(workbook.save_draft)
        dialog.edit_requested.connect(self.edit_requested)
        dialog.place_chosen.connect(self._runner.browse)
        dialog.show_requested.connect(self._show_stage)
        dialog.end_requested.connect(self.end_requested)
        dialog.finished.connect(self._forget)
        self._shown = dialog
        self._open(dialog)

    def left_words(self) -> tuple[LeftWords, ...]:
        """What was typed at the places and not kept."""
        workbook = self._workbook
        drafts = {key: draft.text for key, draft in workbook.file.drafts.items()}
        return left_words(drafts, workbook.workshop, workbook.frameworks)

    def mark_drafts(self) -> None:
        """Let the route list mark the places at which words were typed and not kept."""
        drafted = frozenset(left.place for left in self.left_words())
        self._console.route.show_drafted(drafted)

    def _kept_as(self, left: LeftWords) -> Edit:
        """The edit that keeps the words, taken apart as where they were typed; of a record, all that was changed."""
        if left.record is not None:
            return ChangeRecord(with_record_draft(left.record, left.draft))
        view = self._runner.view
        return kept_words(left, view.workshop.groups, first_day(view))

    def _settle_words(self, left: LeftWords, edit: Edit | None) -> None:
        """Keep the words, or drop them; their field is empty then."""
        if edit is not None:
            self.edit_requested.emit(edit)
        self._workbook.save_draft(left.key, "")
        self._console.show_drafts(self._workbook.draft)
        self.mark_drafts()

    def review_earlier_actions(self) -> None:
        """What became of the actions that an earlier workshop left open."""
        leave_field(self._console)
        actions = self._workbook.workshop.rows(Action)
        dialog = EarlierActionsDialog(actions, self._where, self._console)
        dialog.edit_requested.connect(self.edit_requested)
        self._open(dialog)

    def borrow(self) -> None:
        """Five minutes more for the place where the session stands."""
        place = self._runner.view.step.place
        agenda = agenda_of(self._workbook.workshop, self._runner.route)
        offered = tuple(
            Lender(lender, self._name_of(lender), agenda.by_place[lender].minutes)
            for lender in lenders(agenda, place)
        )
        self._borrower = place
        dialog = BorrowDialog(self._name_of(place), offered, AGENDA.borrowed, self._console)
        dialog.lender_chosen.connect(self._take)
        self._open(dialog)

    def _take(self, lender: Lender) -> None:
        if self._borrower is not None:
            route, borrower = self._runner.route, self._borrower
            self.edit_requested.emit(BorrowTime(route, borrower, lender.place, lender.name))

    def _name_of(self, place: Place) -> str:
        return place_name(self._runner.view, place)

    def _follow(self, _changes: Changes) -> None:
        """Show the open dialog what came of its edits."""
        if isinstance(self._shown, AgendaDialog):
            self._shown.show_view(self._runner.view)
        elif self._shown is not None:
            self._shown.show_workshop(self._workbook.workshop)

    def _forget(self) -> None:
        self._shown = None

    def _show_stage(self, stage: str, words: str) -> None:
        """Put it on the wall, because the facilitator asks for it: the page that says what is worked on."""
        kinds = (step for step in self._runner.route if step.kind is SHOWN_AT[stage])
        step = next(kinds, None)
        if step is not None:
            pages = self._feed.pages(step, self._runner.state.wall.revealed)
            with speaking(self._feed.look.language):
                heading = translated(HEADINGS[stage]) if stage in HEADINGS else ""
            self._runner.go_to_step(step, page_about(pages, heading, words))

    def _where(self, action: Action) -> str:
        return numbered_name(self._runner.view, item_of(action))

    def _open(self, dialog: CalmDialog) -> None:
        self.dialog = dialog
        dialog.open()
