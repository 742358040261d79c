"""Lines without a button, such as a note on evidence: kept while they are typed, so that a crash loses nothing."""

from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Finding, Item
from icbo_desktop.ui.console.standard_cards import EvidenceRow

ITEM = Item("icbo-2018", "d1.vision")
PLACE = Place(PlaceKind.STANDARD, ITEM)


def test_note_on_evidence_is_kept_when_the_typing_pauses(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.go_to_step(Step(StepKind.EVIDENCE, PLACE))
    row = desk.console.centre.findChildren(EvidenceRow)[0]
    row.note.show()
    row.note.setFocus()

    qtbot.keyClicks(row.note, "Seen in the minutes ")

    qtbot.waitUntil(lambda: "Seen in the minutes" in notes(desk))
    assert row.note.text() == "Seen in the minutes "
    assert row.note.cursorPosition() == len("Seen in the minutes ")


def notes(desk: Desk) -> list[str]:
    return [row.note for row in desk.workbook.workshop.at(Finding, ITEM)]
