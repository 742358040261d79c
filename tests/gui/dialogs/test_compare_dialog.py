"""Comparing with an earlier workshop: which, as what, where to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.services.comparing import CompareRequest
from icbo_desktop.ui.dialogs.compare_dialog import CHOOSE, CompareDialog

Key = Qt.Key


@pytest.fixture
def dialog(shown: Callable[[CompareDialog], CompareDialog], tmp_path: Path) -> CompareDialog:
    ours, earlier = tmp_path / "Ours.icbo", tmp_path / "Spring.icbo"
    return shown(CompareDialog(ours, (ours, earlier), (".pdf", ".docx")))


def test_the_open_workbook_is_not_offered(dialog: CompareDialog):
    assert [choice.path.name for choice in dialog.earlier.choices] == ["Spring.icbo"]


def test_the_only_earlier_workbook_is_chosen_and_enter_takes_it(
    qtbot: QtBot, dialog: CompareDialog, tmp_path: Path
):
    assert QApplication.focusWidget() is dialog.earlier.choices[0]
    with qtbot.waitSignal(dialog.compare_requested) as asked:
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    wanted = CompareRequest(tmp_path / "Spring.icbo", tmp_path / "Ours compared.pdf")
    assert asked.args == [wanted]


def test_of_several_earlier_workbooks_one_is_asked_for(qtbot: QtBot, shown, tmp_path: Path):
    recent = (tmp_path / "Spring.icbo", tmp_path / "Autumn.icbo")
    dialog = shown(CompareDialog(tmp_path / "Ours.icbo", recent, (".pdf",)))
    with qtbot.assertNotEmitted(dialog.compare_requested):
        qtbot.keyClick(dialog.where.line, Key.Key_Return)
    assert dialog.earlier.fault.text() == CHOOSE


def test_the_file_follows_the_format(qtbot: QtBot, dialog: CompareDialog):
    dialog.formats[".pdf"].setFocus()
    qtbot.keyClick(dialog.formats[".pdf"], Key.Key_Down)
    assert dialog.path.name == "Ours compared.docx"


def test_a_file_that_is_there_is_replaced_only_when_asked_twice(
    qtbot: QtBot, dialog: CompareDialog, tmp_path: Path
):
    (tmp_path / "Ours compared.pdf").write_bytes(b"an older one")
    dialog.earlier.choose(tmp_path / "Spring.icbo")
    with qtbot.assertNotEmitted(dialog.compare_requested):
        qtbot.keyClick(dialog.save_button, Key.Key_Return)
    assert "replace it" in dialog.where.fault
    with qtbot.waitSignal(dialog.compare_requested):
        qtbot.keyClick(dialog.save_button, Key.Key_Return)


@pytest.mark.parametrize("typed", ["/gone/moved", "~nobody-of-this-name/moved", "gone/moved"])
def test_a_place_that_is_none_is_said_to_be_none(
    qtbot: QtBot, dialog: CompareDialog, tmp_path: Path, typed: str
):
    dialog.earlier.choose(tmp_path / "Spring.icbo")
    dialog.where.line.setText(typed)
    with qtbot.assertNotEmitted(dialog.compare_requested):
        qtbot.keyClick(dialog.save_button, Key.Key_Return)
    assert dialog.where.fault == "This folder is not there. Choose another."


def test_it_says_where_the_comparison_lies_and_how_it_was_taken(
    dialog: CompareDialog, tmp_path: Path
):
    dialog.show_done(tmp_path / "moved.pdf", ("Taken the other way round.",))
    assert dialog.done_words == f"Saved: {tmp_path / 'moved.pdf'} Taken the other way round."
