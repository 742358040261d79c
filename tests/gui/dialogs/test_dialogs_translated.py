"""Every dialog can be said in another language: what is left in English is what people and packs say."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.edits.forgetting import IndividualRatings
from icbo_desktop.domain.edits.setting import ChangeDetails
from icbo_desktop.domain.export_request import ExportRequest, RecordOutcome
from icbo_desktop.domain.left_words import LeftWords
from icbo_desktop.domain.new_workshop import DEFAULT_GROUPS
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.locations import cache_dir, own_frameworks_dir, state_dir
from icbo_desktop.services.backup_list import BackupLine
from icbo_desktop.services.help_pages import HelpPage, HelpPages
from icbo_desktop.services.search import SearchHit
from icbo_desktop.ui.dialogs.agenda_dialog import AgendaDialog
from icbo_desktop.ui.dialogs.attachments_panel import AttachmentsPanel
from icbo_desktop.ui.dialogs.backups_dialog import BackupsDialog
from icbo_desktop.ui.dialogs.borrow_dialog import BorrowDialog
from icbo_desktop.ui.dialogs.close_down_dialog import CloseDownDialog
from icbo_desktop.ui.dialogs.delete_ratings_dialog import DeleteRatingsDialog
from icbo_desktop.ui.dialogs.details_dialog import DetailsDialog
from icbo_desktop.ui.dialogs.export_dialog import ExportDialog
from icbo_desktop.ui.dialogs.leaving_dialog import LeavingDialog
from icbo_desktop.ui.dialogs.left_words_part import LeftWordsPart
from icbo_desktop.ui.dialogs.read_record_dialog import ReadRecordDialog
from icbo_desktop.ui.dialogs.rescue_dialog import RescueDialog
from icbo_desktop.ui.dialogs.search_dialog import SearchDialog
from icbo_desktop.ui.dialogs.text_size_dialog import TextSizeDialog
from icbo_desktop.ui.help.guide_window import GuideWindow
from icbo_desktop.ui.help.tour_dialog import TourDialog
from icbo_desktop.ui.start.start_window import StartWindow
from tests.builders import make_workshop
from tests.gui.dialogs.conftest import (
    EASY,
    FRAMEWORKS,
    KINDS,
    LAPTOP,
    PACKS,
    PROJECTOR,
    SHELVES,
    make_view,
)
from tests.gui.english_left import Content, english_left, made_up_language

# What the dialogs of the tests are given in words: typed by people, names of files, sentences of errors.
TYPED = (
    "3 backups beside it, in “Ours backups”",
    "/home/us/frameworks",
    "A report",
    "Breakout",
    "Coffee",
    "Everybody spoke",
    "“Given.icbo” stays",
    "Holt",
    "It is open elsewhere",
    "It is not a workbook",
    "Leadership",
    "Ours",
    "Ours backups",
    "All is saved",
    "Page",
    "Closing",
    "Publish a map",
    "Publish it in June",
    "Publish it in May",
    "Shared vision",
    "Something went wrong",
    "Spring",
    "Summary",
    "Spring review, 12 May 2026",
    "The disk is full",
    "Theirs",
    "Vale",
    "Who answers for a wrong entry",
    "Winter",
    "another.icbo",
    "north.icbo",
    "backups",  # of the older files that a dialog is given
    "state",
    "standards",  # of a framework, in whose words they are counted
    "json",
    "pdf",
    "txt",
    "desktop",  # of the program's name
    *(kind.value for kind in PlaceKind),
)


HIT = SearchHit(Place(PlaceKind.SUMMARY), "Domain 1", "Coffee", "Publish a [map]", is_captured=True)


BACKUP = BackupLine(
    Path("Ours.icbo"), datetime(2026, 11, 19, tzinfo=UTC), "Coffee", "Coffee", "Coffee", "Coffee"
)


def make_backups() -> BackupsDialog:
    dialog = BackupsDialog("Ours.icbo")
    dialog.show_lines((BACKUP,))
    return dialog


def make_saved_record() -> ExportDialog:
    dialog = ExportDialog(Path.home() / "Ours.icbo", "group")
    pdf, docx, csv = (
        ExportRequest(Path.home() / "Ours.pdf", kind) for kind in ("pdf", "docx", "csv")
    )
    dialog.progress.begin((pdf, docx, csv))
    stopped = RecordOutcome(csv, is_stopped=True)
    outcomes = (RecordOutcome(pdf), RecordOutcome(docx, "The disk is full"), stopped)
    for outcome in outcomes:
        dialog.progress.show_outcome(outcome)
    dialog.progress.show_end(outcomes)
    return dialog


def make_close_down_with_left_words() -> CloseDownDialog:
    view = make_workshop()
    place = Place(PlaceKind.SUMMARY)
    left = [LeftWords(kind, place, kind, "Coffee") for kind in ("note", "action", "view", "")]
    part = LeftWordsPart(left, lambda _place: "Leadership", lambda left: AddNote(Item(), left.text))
    return CloseDownDialog(view, FRAMEWORKS, date(2026, 11, 19), left=part)


def make_unset_agenda() -> AgendaDialog:
    hours = replace(make_workshop().details, starts_at=time(9, 30), ends_at=time(10))
    view = make_view(make_workshop(ChangeDetails(hours, make_workshop().details)))
    return AgendaDialog(view, lambda place: place.kind.value)


def make_attachments() -> AttachmentsPanel:
    panel = AttachmentsPanel()
    files = [
        Attachment(
            id=kind,
            framework_id="",
            item_id="",
            name="Coffee",
            content_type=kind,
            size=900,
            sha256="",
            created_at=datetime(2026, 11, 19, tzinfo=UTC),
        )
        for kind in ("image/png", "application/pdf", "text/plain")
    ]
    panel.show_attachments(files)
    panel.go_to(files[-1])
    return panel


def make_guide() -> GuideWindow:
    guide = GuideWindow(pages=HelpPages([HelpPage("index", "# Coffee\n\nCoffee, coffee.\n")]))
    guide.search.setText("coffee")
    return guide


def make_start() -> StartWindow:
    start = StartWindow((Path.home() / "Ours.icbo", Path.home() / "Theirs.icbo"))
    start.offer_to_go_on(Path.home() / "Ours.icbo")
    start.stopped.show_stop(Path.home() / "Ours.icbo", has_wall=True, has_report=True)
    return start


MORE: dict[str, Callable[[], QWidget]] = {
    "attachments": make_attachments,
    "backups": make_backups,
    "borrow from nobody": lambda: BorrowDialog("Shared vision", (), 5),
    "close-down with left words": make_close_down_with_left_words,
    "delete ratings deleted before": lambda: DeleteRatingsDialog(IndividualRatings(0, 0, 0)),
    "details with the tightest rule": lambda: DetailsDialog(
        replace(make_workshop().details, attribution="none")
    ),
    "guide": make_guide,
    "leaving": lambda: LeavingDialog("Coffee", "Coffee"),
    "reading a record": lambda: ReadRecordDialog("Ours.json", "Ours.icbo"),
    "rescue": lambda: RescueDialog("Coffee"),
    "rescue of a sound file": lambda: RescueDialog("Coffee", is_sound=True),
    "saved record": make_saved_record,
    "search": lambda: SearchDialog(make_view(), lambda _typed: (HIT,)),
    "start": make_start,
    "text size": lambda: TextSizeDialog((100, 150), 100),
    "too long an agenda": make_unset_agenda,
    "tour": TourDialog,
}


@pytest.fixture
def content() -> Content:
    home = (str(Path.home()), Path.home().name)
    home += tuple(str(folder()) for folder in (state_dir, cache_dir, own_frameworks_dir))
    held = (FRAMEWORKS, PACKS, EASY, SHELVES, LAPTOP, PROJECTOR, make_workshop())
    return Content(*held, DEFAULT_GROUPS, TYPED, home)


@pytest.fixture(autouse=True)
def spoken(qapp: object) -> Iterator[None]:
    with made_up_language():
        yield


@pytest.mark.parametrize("kind", [*KINDS, *MORE])
def test_dialog_says_nothing_in_english_but_content(kind: str, content: Content, qtbot):
    dialog = (KINDS | MORE)[kind]()
    qtbot.addWidget(dialog)

    assert english_left(dialog, content) == []
