"""Merging breakout groups: what would come of it is said, conflicts are chosen, and nothing is asked too early."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.merging import merge
from icbo_desktop.ui.dialogs.merge_dialog import MergeDialog
from tests.gui.dialogs.conftest import FRAMEWORKS, edited_copies

Key = Qt.Key
Shown = Callable[[MergeDialog], MergeDialog]


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "Breakout A.icbo", tmp_path / "Breakout B.icbo"


@pytest.fixture
def dialog(shown: Shown, paths: tuple[Path, Path], tmp_path: Path) -> MergeDialog:
    """A dialog with two copies that differ in one action."""
    dialog = shown(MergeDialog())
    dialog.file.show_folder(str(tmp_path))
    dialog.files.add(*paths)
    found = merge([room.breakout for room in edited_copies()], FRAMEWORKS)
    dialog.show_merged(paths, found)
    return dialog


def test_one_workbook_alone_is_not_merged(qtbot: QtBot, shown: Shown, paths: tuple[Path, Path]):
    dialog = shown(MergeDialog())
    dialog.files.add(paths[0])
    with qtbot.assertNotEmitted(dialog.merge_requested):
        qtbot.keyClick(dialog.merge_button, Key.Key_Return)
    assert "at least two" in dialog.files.fault.text()


def test_a_second_workbook_asks_what_would_come_of_it(
    qtbot: QtBot, shown: Shown, paths: tuple[Path, Path]
):
    dialog = shown(MergeDialog())
    dialog.files.add(paths[0])
    with qtbot.waitSignal(dialog.preview_requested) as asked:
        dialog.files.add(paths[1])
    assert asked.args == [paths]
    assert not dialog.merge_button.isEnabled()


def test_it_says_what_is_merged_and_lists_the_conflict(dialog: MergeDialog):
    assert "1 action" in dialog.conflicts.words.text()
    (row,) = dialog.conflicts.rows
    assert [choice.text() for choice in row.choices] == [
        "Breakout B: Publish it in June",
        "Breakout A: Publish it in May",
    ]
    assert row.choices[0].isChecked()


def test_a_conflict_is_chosen_and_the_merge_asked_for_by_keys(qtbot: QtBot, dialog: MergeDialog):
    (row,) = dialog.conflicts.rows
    first = edited_copies()[0].breakout.fingerprint
    row.choices[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Down)
    with qtbot.waitSignal(dialog.merge_requested) as asked:
        qtbot.keyClick(dialog.merge_button, Key.Key_Return)
    (request,) = asked.args or []
    assert request.choices.versions == {row.conflict.key: first}
    assert request.choices.title == "Breakout A and Breakout B"
    assert request.out.name.startswith("Breakout A and Breakout B")


def test_what_was_chosen_stays_when_a_workbook_comes(dialog: MergeDialog, tmp_path: Path):
    dialog.conflicts.rows[0].choices[1].setChecked(True)
    dialog.files.add(tmp_path / "Breakout C.icbo")
    found = merge([room.breakout for room in edited_copies()], FRAMEWORKS)
    dialog.show_merged(dialog.files.paths, found)
    assert dialog.conflicts.rows[0].choices[1].isChecked()


def test_an_answer_about_other_workbooks_is_not_shown(dialog: MergeDialog, tmp_path: Path):
    dialog.files.add(tmp_path / "Breakout C.icbo")
    found = merge([room.breakout for room in edited_copies()], FRAMEWORKS)
    dialog.show_merged(dialog.files.paths[:2], found)
    assert dialog.conflicts.rows == []


def test_a_workbook_is_taken_away_by_keys(
    qtbot: QtBot, dialog: MergeDialog, paths: tuple[Path, Path]
):
    qtbot.keyClick(dialog.files.rows[0].button, Key.Key_Space)
    assert dialog.files.paths == (paths[1],)
    assert dialog.conflicts.rows == []


def test_a_refusal_is_said_and_can_be_tried_again(dialog: MergeDialog):
    dialog.show_problem("“Breakout A” is damaged.")
    assert dialog.problem == "“Breakout A” is damaged."
    assert dialog.merge_button.isEnabled()
