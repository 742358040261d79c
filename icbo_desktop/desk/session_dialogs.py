"""The dialogs about the session's time: the agenda, and minutes borrowed from a later place."""

from PySide6.QtCore import QObject, Signal

from icbo_desktop.desk.desk_dialogs import leave_field
from icbo_desktop.domain.agenda import agenda_of
from icbo_desktop.domain.agenda_settings import AGENDA
from icbo_desktop.domain.edits.agenda import BorrowTime, lenders
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.route import Place
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.place_words import place_name
from icbo_desktop.ui.dialogs.agenda_dialog import AgendaDialog
from icbo_desktop.ui.dialogs.borrow_dialog import BorrowDialog, Lender
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog


class SessionDialogs(QObject):
    """Opens them over the console, passes on their edits, and shows them what came of those."""

    edit_requested = Signal(object)

    def __init__(
        self, console: ConsoleWindow, workbook: WorkbookService, runner: SessionRunner
    ) -> None:
        super().__init__()
        self._console = console
        self._workbook = workbook
        self._runner = runner
        self._borrower: Place | None = None
        self._agenda: AgendaDialog | None = None
        self.dialog: CalmDialog | None = None
        workbook.changed.connect(self._follow)

    def run(self, command_id: str) -> None:
        """Do what a command of the session asks for."""
        commands = {
            "countdown": self._runner.toggle_countdown,
            "borrow": self.borrow,
            "agenda": self.show_agenda,
        }
        if command_id in commands:
            commands[command_id]()

    def show_agenda(self) -> None:
        """Every place with its minutes, and the breaks."""
        leave_field(self._console)
        dialog = AgendaDialog(self._runner.view, self._name_of, self._console)
        dialog.edit_requested.connect(self.edit_requested)
        dialog.finished.connect(self._forget)
        self._agenda = dialog
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
        if self._agenda is not None:
            self._agenda.show_view(self._runner.view)

    def _forget(self) -> None:
        self._agenda = None

    def _open(self, dialog: CalmDialog) -> None:
        self.dialog = dialog
        dialog.open()
