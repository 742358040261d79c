"""Lines without a button, such as a note on evidence: kept while they are typed, so that a crash loses nothing."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Finding, Item
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.standard_cards import EvidenceRow
from icbo_desktop.ui.dialogs.details_dialog import DetailsDialog

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


def drafts(desk: Desk) -> dict[str, str]:
    return {key: draft.text for key, draft in desk.workbook.file.drafts.items() if draft.text}


def test_reason_that_the_room_reads_is_a_draft_until_enter(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.go_to_step(Step(StepKind.ARROW, PLACE))
    card = desk.console.centre.findChildren(RatingCard)[0]
    field = card.without.no_action
    card.open_part("without")
    field.show()
    field.setFocus()

    qtbot.keyClicks(field, "It is under way")

    key = "no-action/icbo-2018/d1.vision"
    qtbot.waitUntil(lambda: drafts(desk) == {key: "It is under way"})
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert drafts(desk) == {}
    assessment = desk.workbook.workshop.assessment(ITEM)
    assert assessment is not None
    assert assessment.no_action_reason == "It is under way"


def test_reason_of_before_a_crash_stands_in_its_field_again(desk: Desk) -> None:
    desk.workbook.save_draft("no-action/icbo-2018/d1.vision", "It is under")

    desk.runner.go_to_step(Step(StepKind.ARROW, PLACE))

    card = desk.console.centre.findChildren(RatingCard)[0]
    assert card.without.no_action.text() == "It is under"
    assert card.without.isVisible()


def test_details_typed_before_a_crash_stand_there_again_and_are_kept_once(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.dialogs.edit_details()
    dialog = desk.dialogs.dialog
    assert isinstance(dialog, DetailsDialog)
    qtbot.keyClicks(dialog.ground_rules.editor, "One at a time. ")
    qtbot.waitUntil(lambda: list(drafts(desk)) == ["details/ground-rules"])
    again = DetailsDialog(desk.workbook.workshop.details, None, desk.workbook.draft)

    assert again.details.ground_rules.startswith("One at a time.")
    dialog.accept()

    assert drafts(desk) == {}
    assert desk.workbook.workshop.details.ground_rules.startswith("One at a time.")
    again.deleteLater()


def test_details_given_up_leave_no_draft(qtbot: QtBot, desk: Desk) -> None:
    desk.dialogs.edit_details()
    dialog = desk.dialogs.dialog
    assert isinstance(dialog, DetailsDialog)
    qtbot.keyClicks(dialog.about.place.line, "The old hall")
    qtbot.waitUntil(lambda: bool(drafts(desk)))

    dialog.reject()
    dialog.reject()

    assert drafts(desk) == {}


def test_caption_is_a_draft_while_it_is_typed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    photo = tmp_path / "map.txt"
    photo.write_text("A map", encoding="utf-8")
    desk.runner.go_to_step(Step(StepKind.ARROW, PLACE))
    desk.papers.show()
    assert desk.papers.dialog is not None
    panel = desk.papers.dialog.panel
    desk.papers.attachments.attach([photo], ITEM)
    qtbot.waitUntil(lambda: panel.current is not None)
    (row,) = desk.workbook.workshop.rows(Attachment)[-1:]

    qtbot.keyClicks(panel.caption.line, "The map of")

    qtbot.waitUntil(lambda: drafts(desk) == {f"caption/{row.id}": "The map of"})
    desk.papers.dialog.accept()
    assert drafts(desk) == {}
    kept = desk.workbook.workshop.find(Attachment, row.id)
    assert kept is not None
    assert kept.caption == "The map of"
