"""Words that stand in a field when the session moves on: kept, and shown where they belong."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Place, PlaceKind, places
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.console.kept_edit import KeptEdit
from icbo_desktop.ui.console.rating_spin import RatingSpin
from icbo_desktop.ui.console.standard_cards import EvidenceCard
from icbo_desktop.ui.dialogs.details_dialog import DetailsDialog

LEADERSHIP = Item("icbo-2018", "d1.leadership")
STANDARD = Place(PlaceKind.STANDARD, LEADERSHIP)
WAYS_ON = ["next", "back", "browse", "send"]


W = TypeVar("W", bound=QWidget)


def part(desk: Desk, kind: type[W]) -> W:
    """The part of that kind on the page in hand."""
    found = desk.console.centre.findChild(kind)
    assert found is not None
    return found


def move_on(qtbot: QtBot, desk: Desk, way: str) -> None:
    """To another place, by a key that works while typing or by what the mouse asks for."""
    if way in ("next", "back"):
        key = Qt.Key.Key_PageDown if way == "next" else Qt.Key.Key_PageUp
        while desk.runner.view.place == STANDARD:
            qtbot.keyClick(desk.console.focusWidget(), key)
        return
    desk.console.browse_requested.emit(places(desk.runner.route)[-2])
    if way == "send":
        desk.console.commit_browsing_requested.emit()


@pytest.fixture
def at_standard(qtbot: QtBot, desk: Desk) -> Desk:
    desk.runner.browse(STANDARD)
    desk.runner.commit_browsing()
    desk.console.activateWindow()
    qtbot.waitUntil(desk.console.isActiveWindow)
    return desk


@pytest.mark.parametrize("way", WAYS_ON)
def test_a_note_on_evidence_is_kept_when_the_session_moves_on(
    qtbot: QtBot, at_standard: Desk, way: str
) -> None:
    card = part(at_standard, EvidenceCard)
    line = at_standard.runner.view.frameworks["icbo-2018"].standard("d1.leadership").evidence[-1]
    field = card.row(line.id).note
    field.show()
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "Seen in the minutes")

    move_on(qtbot, at_standard, way)

    finding = at_standard.workbook.workshop.finding(LEADERSHIP, line.id)
    assert finding is not None
    assert finding.note == "Seen in the minutes"
    assert at_standard.runner.view.place != STANDARD


@pytest.mark.parametrize("way", WAYS_ON)
def test_a_rating_typed_is_kept_when_the_session_moves_on(
    qtbot: QtBot, at_standard: Desk, way: str
) -> None:
    spin = part(at_standard, RatingSpin)
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, "3")

    move_on(qtbot, at_standard, way)

    assessment = at_standard.workbook.workshop.assessment(LEADERSHIP)
    assert assessment is not None
    assert assessment.agreed == 3


def test_the_narrative_is_kept_when_the_session_moves_on(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.browse(places(desk.runner.route)[-2])
    desk.runner.commit_browsing()
    edit = part(desk, KeptEdit)
    edit.setFocus()
    edit.setPlainText("")
    qtbot.keyClicks(edit, "Close on most of it.")

    desk.console.browse_requested.emit(STANDARD)

    assert desk.workbook.workshop.details.narrative == "Close on most of it."


def test_the_details_dialog_shows_the_narrative_that_is_still_being_typed(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.runner.browse(places(desk.runner.route)[-2])
    desk.runner.commit_browsing()
    edit = part(desk, KeptEdit)
    edit.setFocus()
    edit.setPlainText("")
    qtbot.keyClicks(edit, "Close on most of it.")

    desk.console.details_requested.emit()

    dialog = desk.dialogs.dialog
    assert isinstance(dialog, DetailsDialog)
    assert dialog.details.narrative == "Close on most of it."
    dialog.reject()
