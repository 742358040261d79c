"""What the tests of dialogs share: one with each kind of content, opened and active."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

from icbo_desktop.domain.edits.agenda import AddBreak
from icbo_desktop.domain.edits.capture import AddAction, AddParkedItem
from icbo_desktop.domain.edits.closing import AddReflection
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.edits.forgetting import IndividualRatings
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.merging import merge
from icbo_desktop.domain.overlay import ItemWords, Overlay, ReplacedTerm
from icbo_desktop.domain.pack_move import compare
from icbo_desktop.domain.pack_summary import OverlaySummary, PackSummary
from icbo_desktop.domain.route import Place, PlaceKind, plan_route
from icbo_desktop.domain.rows import Action
from icbo_desktop.domain.session import SessionState, SessionView
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services.programme_reading import Reading, Skipped
from icbo_desktop.services.what_goes import Going, WhatGoes
from icbo_desktop.services.workbook_frameworks import HeldFramework, Shelves
from icbo_desktop.ui.dialogs.agenda_dialog import AgendaDialog
from icbo_desktop.ui.dialogs.borrow_dialog import BorrowDialog, Lender
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.carry_forward_dialog import CarryForwardDialog
from icbo_desktop.ui.dialogs.change_key_dialog import ChangeKeyDialog
from icbo_desktop.ui.dialogs.close_down_dialog import CloseDownDialog
from icbo_desktop.ui.dialogs.compare_dialog import CompareDialog
from icbo_desktop.ui.dialogs.crash_dialog import CrashDialog
from icbo_desktop.ui.dialogs.delete_ratings_dialog import DeleteRatingsDialog
from icbo_desktop.ui.dialogs.delete_workbook_dialog import DeleteWorkbookDialog
from icbo_desktop.ui.dialogs.details_dialog import DetailsDialog
from icbo_desktop.ui.dialogs.earlier_actions_dialog import EarlierActionsDialog
from icbo_desktop.ui.dialogs.end_session_dialog import EndSessionDialog
from icbo_desktop.ui.dialogs.export_dialog import ExportDialog
from icbo_desktop.ui.dialogs.go_to_dialog import GoToDialog
from icbo_desktop.ui.dialogs.groups_dialog import GroupsDialog
from icbo_desktop.ui.dialogs.keys_dialog import KeysDialog
from icbo_desktop.ui.dialogs.merge_dialog import MergeDialog
from icbo_desktop.ui.dialogs.move_pack_dialog import MovePackDialog
from icbo_desktop.ui.dialogs.new_workshop_dialog import Beginning, NewWorkshopDialog
from icbo_desktop.ui.dialogs.older_files_dialog import OlderFilesDialog
from icbo_desktop.ui.dialogs.open_instead_dialog import OpenInsteadDialog
from icbo_desktop.ui.dialogs.password_dialog import PasswordDialog
from icbo_desktop.ui.dialogs.problem_dialog import ProblemDialog
from icbo_desktop.ui.dialogs.program_dialog import ProgramDialog
from icbo_desktop.ui.dialogs.programme_dialog import ProgrammeDialog
from icbo_desktop.ui.dialogs.protected_copy_dialog import ProtectedCopyDialog
from icbo_desktop.ui.dialogs.report_dialog import ReportDialog
from icbo_desktop.ui.dialogs.room_check_dialog import RoomCheckDialog
from icbo_desktop.ui.dialogs.scope_dialog import ScopeDialog
from icbo_desktop.ui.dialogs.screen_dialog import OfferedScreen, ScreenDialog
from icbo_desktop.ui.dialogs.set_password_dialog import SetPasswordDialog
from icbo_desktop.ui.dialogs.settings_dialog import SettingsDialog, SettingsNow, SettingsOffer
from icbo_desktop.ui.dialogs.unsaved_dialog import UnsavedDialog
from icbo_desktop.ui.dialogs.words_dialog import WordsDialog, WordsOffer
from icbo_desktop.ui.dialogs.workshop_frameworks_dialog import WorkshopFrameworksDialog
from icbo_desktop.ui.library.library_dialog import LibraryDialog
from icbo_desktop.ui.library.pack_detail import PackView
from icbo_desktop.ui.shared.keymap import USUAL
from tests.builders import make_framework, make_item, make_scale, make_workshop
from tests.unit.domain.breakouts import Room
from tests.unit.domain.programmes import rated

FRAMEWORKS = {"made-up": make_framework()}
PACKS = (PackSummary("made-up", "A made-up framework", "1.0.0", domains=2, standards=4),)
EASY = Overlay(
    "easy-read",
    "made-up",
    "1.0.0",
    "Easy read",
    "restated",
    notes=("Short sentences.",),
    terms=(ReplacedTerm("A board", "A panel", "2022-07-01", "The law changed."),),
    items=(ItemWords("d1.one", statement="Do people know who leads?"),),
)
LAPTOP = OfferedScreen("laptop", "Built-in display", 1366, 768, is_console=True)
PROJECTOR = OfferedScreen("projector", "Epson EB-970", 1920, 1080)


def make_view(workshop: Workshop | None = None) -> SessionView:
    known = workshop or make_workshop()
    return SessionView(known, FRAMEWORKS, plan_route(known, FRAMEWORKS), SessionState())


def make_delete_dialog() -> DeleteWorkbookDialog:
    dialog = DeleteWorkbookDialog("Ours.icbo", ends_session=True)
    path = Path.home() / "Ours.icbo"
    backups = Going("3 backups beside it, in “Ours backups”.", (path,))
    dialog.show_what_goes(WhatGoes(path, (path,), (backups,), ("“Given.icbo” stays.",)))
    return dialog


def make_words_dialog() -> WordsDialog:
    offer = WordsOffer(FRAMEWORKS["made-up"], (EASY,))
    pages = tuple(Scene(1920, 1080, (), f"Page {number}") for number in (1, 2))
    return WordsDialog((offer, offer), lambda _framework: pages)


def make_move_dialog() -> MovePackDialog:
    old = FRAMEWORKS["made-up"]
    new = replace(make_framework({"d1": ("d1.one", "d1.new")}), version="1.1.0")
    new = replace(new, scales=(make_scale(6),))
    workshop = make_workshop(SetAgreedRating(make_item("d1.one"), 9))
    return MovePackDialog("A made-up framework", compare(old, new, workshop))


def make_library() -> LibraryDialog:
    words = OverlaySummary("easy-read", "Easy read", "1.0.0", source="own")
    pack = replace(PACKS[0], source="own", licence="Ours.", overlays=(words,))
    view = PackView(pack, "/home/us/frameworks/made-up", FRAMEWORKS["made-up"])
    return LibraryDialog((pack,), lambda _pack: view)


def make_agenda() -> AgendaDialog:
    view = make_view(make_workshop(AddBreak(Place(PlaceKind.WELCOME), 15, "Coffee")))
    return AgendaDialog(view, lambda place: place.kind.value)


def make_borrow() -> BorrowDialog:
    lenders = [
        Lender(Place(PlaceKind.SUMMARY), "Summary", 10),
        Lender(Place(PlaceKind.CLOSING), "Closing", 8),
    ]
    return BorrowDialog("Shared vision", lenders, 5)


def make_close_down() -> CloseDownDialog:
    workshop = make_workshop(
        SetAgreedRating(make_item("d1.two"), 6),
        AddParkedItem(make_item("d1.one"), "Who answers for a wrong entry?"),
        AddAction(make_item("d1.one"), "Publish a map"),
        AddReflection("plus", "Everybody spoke."),
    )
    return CloseDownDialog(workshop, FRAMEWORKS, date(2026, 11, 19))


def make_earlier_actions() -> EarlierActionsDialog:
    workshop = make_workshop(AddAction(make_item("d1.one"), "Publish a map"))
    (action,) = workshop.rows(Action)
    carried = replace(action, carried_from="Spring review, 12 May 2026")
    return EarlierActionsDialog([carried, replace(carried, id="b")], lambda _row: "I Leadership")


def make_close_down_with_earlier() -> CloseDownDialog:
    workshop = make_workshop(AddAction(make_item("d1.one"), "Publish a map"))
    (action,) = workshop.rows(Action)
    carried = replace(action, carried_from="Spring review, 12 May 2026")
    return CloseDownDialog(workshop.with_row(carried), FRAMEWORKS, date(2026, 11, 19))


def make_compare() -> CompareDialog:
    recent = (Path.home() / "Spring.icbo", Path.home() / "Winter.icbo")
    return CompareDialog(Path.home() / "Ours.icbo", recent, (".pdf", ".docx", ".xlsx"))


def edited_copies() -> tuple[Room, Room]:
    """Two copies of a workbook in which the same action reads differently."""
    first = Room("Breakout A").begin().play(AddAction(make_item("d1.one"), "Publish a map"))
    second = first.copy("Breakout B")
    for room, words in ((first, "Publish it in May"), (second, "Publish it in June")):
        room.play(ChangeRecord(replace(room.workshop.rows(Action)[0], text=words)))
    return first, second


def make_programme() -> ProgrammeDialog:
    dialog = ProgrammeDialog()
    places = [rated("Holt", 5), rated("Vale", 6)]
    dialog.show_found(Reading(Path.home(), places, [Skipped("a.icbo", "It is not a workbook.")]))
    return dialog


def make_merge() -> MergeDialog:
    dialog = MergeDialog()
    paths = (Path.home() / "Breakout A.icbo", Path.home() / "Breakout B.icbo")
    dialog.files.add(*paths)
    found = merge([room.breakout for room in edited_copies()], FRAMEWORKS)
    dialog.show_merged(paths, found)
    # So that Esc asks nothing in the tests of every dialog.
    dialog.holds_words = bool
    return dialog


HELD = HeldFramework("made-up", "Made up", "1.0.0", "2 of 4 rated", newer="1.1.0")
SHELVES = Shelves((HELD, replace(HELD, id="other", newer="")), PACKS)


KINDS: dict[str, Callable[[], CalmDialog]] = {
    "new": lambda: NewWorkshopDialog(
        PACKS, FRAMEWORKS.__getitem__, beginning=Beginning(folder=Path.home())
    ),
    "details": lambda: DetailsDialog(make_workshop().details),
    "groups": lambda: GroupsDialog(make_workshop()),
    "scope": lambda: ScopeDialog(make_workshop(), FRAMEWORKS),
    "go to": lambda: GoToDialog(make_view()),
    "keys": KeysDialog,
    "export": lambda: ExportDialog(Path.home() / "Ours.icbo", "group"),
    "end": lambda: EndSessionDialog(make_workshop(), FRAMEWORKS),
    "crash": lambda: CrashDialog(("Something went wrong.", "All is saved."), "A report", None),
    "program": ProgramDialog,
    "open instead": lambda: OpenInsteadDialog("another.icbo", "north.icbo"),
    "report": lambda: ReportDialog("A report\n" * 40, Path.home() / "report.txt"),
    "problem": lambda: ProblemDialog("It is open elsewhere.", faults=("a",), can_read=True),
    "screens": lambda: ScreenDialog((LAPTOP, PROJECTOR)),
    "one screen": lambda: ScreenDialog((LAPTOP,)),
    "words": make_words_dialog,
    "move": make_move_dialog,
    "library": make_library,
    "frameworks": lambda: WorkshopFrameworksDialog(SHELVES),
    "mirrored": lambda: ScreenDialog((LAPTOP, PROJECTOR), is_mirrored=True),
    "change a key": lambda: ChangeKeyDialog(USUAL, command_id="black"),
    "room check": lambda: RoomCheckDialog(("2.1", "9"), 1.0),
    "delete workbook": make_delete_dialog,
    "delete ratings": lambda: DeleteRatingsDialog(IndividualRatings(138, 11, 3)),
    "agenda": make_agenda,
    "borrow": make_borrow,
    "close-down": make_close_down,
    "close-down with earlier actions": make_close_down_with_earlier,
    "earlier actions": make_earlier_actions,
    "carry forward": lambda: CarryForwardDialog(
        (Path.home() / "Ours.icbo", Path.home() / "Theirs.icbo"), lambda _path: make_workshop()
    ),
    "compare": make_compare,
    "merge": make_merge,
    "merge nothing yet": MergeDialog,
    "programme": make_programme,
    "programme without a folder": ProgrammeDialog,
    "settings": lambda: SettingsDialog(SettingsNow(), SettingsOffer((100, 150))),
    "unsaved": lambda: UnsavedDialog("The disk is full."),
    "password": lambda: PasswordDialog("Ours.icbo", offers_backups=True),
    "set a password": lambda: SetPasswordDialog("Ours.icbo"),
    "change a password": lambda: SetPasswordDialog("Ours.icbo", is_protected=True),
    "older files": lambda: OlderFilesDialog(("Ours.icbo", "Theirs.icbo")),
    "protected copy": ProtectedCopyDialog,
}


@pytest.fixture
def shown(qtbot) -> Iterator[Callable[[QDialog], QDialog]]:
    """Open a dialog as the program does, and wait until it has the keyboard."""

    opened = []

    def show(dialog):
        opened.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    yield show
    # pytest-qt closes what it was given without asking whether it deleted itself.
    for dialog in opened:
        if shiboken6.isValid(dialog):
            dialog.done(QDialog.DialogCode.Rejected)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(params=list(KINDS))
def any_dialog(request, shown) -> CalmDialog:
    """Each dialog in turn."""
    return shown(KINDS[request.param]())
