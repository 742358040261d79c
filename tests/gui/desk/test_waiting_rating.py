"""A rating that waits for a "yes" in the tally pad, with a real workbook behind it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.edits.forgetting import individual_ratings
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import Standing, standing_of
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.tally_drafts import TALLY_DRAFTS


def waiting(desk: Desk) -> list[str]:
    return [key for key in desk.workbook.file.drafts if key.startswith(TALLY_DRAFTS)]


@pytest.fixture
def asked(desk: Desk) -> Desk:
    """One more rating than the council has people was typed, at a standard that nobody has rated yet."""
    workshop = desk.workbook.workshop
    step = next(
        step
        for step in desk.runner.route
        if step.kind == "arrow" and standing_of(workshop, step.item) is Standing.NOT_REACHED
    )
    desk.runner.go_to_step(step)
    desk.console.run_command("tally")
    people = workshop.groups[0].people
    QTest.keyClicks(desk.console.focusWidget(), "6" * (people + 1))
    return desk


def test_question_survives_closing_and_opening(
    asked: Desk, qtbot: QtBot, workbook_path: Path, tmp_path: Path
):
    item, group = asked.runner.view.step.item, asked.workbook.workshop.groups[0]
    asked.close()

    again = Desk(open_service(workbook_path), Settings(tmp_path / "settings.ini"))
    again.show()
    pad = again.console.centre.findChild(RatingCard).tally

    assert again.runner.view.step.item == item
    assert f"make it {group.people + 1}?" in pad.row(group.id).told_words
    qtbot.mouseClick(pad.row(group.id).yes, Qt.MouseButton.LeftButton)
    assert kept(again, item, group.id) == [6] * (group.people + 1)
    assert waiting(again) == []
    again.close()
    again.deleteLater()


def kept(desk: Desk, item: Item, group_id: str) -> list[int]:
    return ratings_by_group(desk.workbook.workshop, item, 1)[group_id]


def test_deleting_the_individual_ratings_takes_the_waiting_one_along(asked: Desk):
    assert waiting(asked)

    asked.ratings.ask()
    asked.ratings.dialog.delete_requested.emit()
    asked.ratings.dialog.close()

    assert individual_ratings(asked.workbook.workshop).ratings == 0
    assert waiting(asked) == []


def test_record_dialog_says_that_it_is_not_in_the_record(asked: Desk):
    asked.records.ask_for_record()

    dialog = asked.records.dialog
    assert dialog is not None
    said = "Typed and not kept: 1 rating that waits for a yes. That is not in the record."
    assert dialog.left_words.text() == said
    assert dialog.left_words.isVisible()
    dialog.reject()


def test_record_dialog_says_nothing_where_all_is_kept(desk: Desk):
    desk.records.ask_for_record()

    dialog = desk.records.dialog
    assert dialog is not None
    assert dialog.left_words.isHidden()
    dialog.reject()
