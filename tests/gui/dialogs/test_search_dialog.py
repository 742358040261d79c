"""Search over the framework and what was captured."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddNote
from icbo_desktop.domain.edits.rating import SetFindingNote
from icbo_desktop.domain.route import plan_route
from icbo_desktop.domain.session import SessionState, SessionView
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.search import Search
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from icbo_desktop.ui.dialogs.search_dialog import LEFT_OUT, SearchDialog
from tests.builders import make_first_change, make_frozen, make_item


@pytest.fixture
def workbook(qtbot: QtBot, tmp_path: Path) -> Iterator[WorkbookService]:
    path = tmp_path / "north.icbo"
    create_workbook(path, make_first_change(frozen=make_frozen()))
    service = WorkbookService(open_workbook(path), system_clock)
    for edit in (
        AddDifferingView(make_item("d1.two"), "We are told after, not asked before."),
        AddAction(make_item("d2"), "Publish a map of decisions"),
        SetFindingNote(make_item("d2.one"), "d2.one.e1", "Delegation stops at head of service"),
        AddNote(make_item("d9"), "Something of a domain that went"),
    ):
        service.apply(edit)
    yield service
    service.close()


@pytest.fixture
def dialog(shown: Callable[..., SearchDialog], workbook: WorkbookService) -> SearchDialog:
    workshop, frameworks = workbook.workshop, workbook.frameworks
    view = SessionView(workshop, frameworks, plan_route(workshop, frameworks), SessionState())
    return shown(SearchDialog(view, Search(workbook).hits))


def shown_rows(dialog: SearchDialog) -> list[str]:
    return [f"{one.text} | {one.detail}" for one in dialog.model.shown]


def test_words_that_were_said_lead_to_where_they_were_said(qtbot: QtBot, dialog: SearchDialog):
    with qtbot.waitSignal(dialog.place_chosen) as heard:
        qtbot.keyClicks(dialog.filter, "asked bef")
        qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)

    assert heard.args[0].item == make_item("d1.two")


def test_shift_and_enter_take_the_room_along(qtbot: QtBot, dialog: SearchDialog):
    with qtbot.waitSignal(dialog.show_requested) as heard:
        qtbot.keyClicks(dialog.filter, "map of")
        qtbot.keyClick(dialog.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert heard.args[0].item == make_item("d2")


def test_row_says_what_was_found_and_where(qtbot: QtBot, dialog: SearchDialog):
    qtbot.keyClicks(dialog.filter, "delegation")

    assert shown_rows(dialog) == [
        "[Delegation] stops at head of service | Domain 2 · I: Short d2.one · note on evidence"
    ]


def test_the_framework_s_own_texts_are_found(qtbot: QtBot, dialog: SearchDialog):
    qtbot.keyClicks(dialog.filter, "statement d2.two")

    assert "The [statement] of [d2.two]. | Domain 2 · I: Short d2.two · standard" in shown_rows(
        dialog
    )


def test_number_that_is_typed_leads_to_its_standard(qtbot: QtBot, dialog: SearchDialog):
    qtbot.keyClicks(dialog.filter, "2.1")

    assert dialog.current is not None
    assert dialog.current.item == make_item("d2.one")


def test_what_the_workshop_leaves_out_is_shown_and_leads_nowhere(
    qtbot: QtBot, dialog: SearchDialog
):
    with qtbot.assertNotEmitted(dialog.place_chosen):
        qtbot.keyClicks(dialog.filter, "something of")
        qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)

    assert dialog.problem == LEFT_OUT


def test_nothing_found_is_said(qtbot: QtBot, dialog: SearchDialog):
    qtbot.keyClicks(dialog.filter, "zebra")

    assert shown_rows(dialog) == []
    assert not dialog.look_button.isEnabled()


def test_screen_reader_hears_both_lines_of_a_row(qtbot: QtBot, dialog: SearchDialog):
    qtbot.keyClicks(dialog.filter, "map of")

    heard = dialog.model.data(dialog.model.index(0), Qt.ItemDataRole.AccessibleTextRole)

    assert heard == "Publish a [map of] decisions. Domain 2: Short d2, joint actions · action"
