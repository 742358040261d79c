"""The overview of a programme by keyboard: a folder is read, two names become one, and a page is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.programme_desk import ProgrammeDesk
from icbo_desktop.ui.dialogs.programme_dialog import ProgrammeDialog, with_ending
from tests.unit.services.test_programme import made

Key = Qt.Key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    region = tmp_path / "region"
    for number, place in enumerate(("Holt", "Vale", "The Vale")):
        made(region / f"{number}.icbo", place)
    (region / "text.icbo").write_text("minutes", encoding="utf-8")
    return region


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[ProgrammeDesk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    desk = ProgrammeDesk(window)
    yield desk
    if desk.dialog is not None:
        desk.dialog.done(0)
    desk.wait()


@pytest.fixture
def dialog(qtbot: QtBot, desk: ProgrammeDesk, folder: Path) -> ProgrammeDialog:
    """The dialog with the folder typed into it."""
    desk.open()
    assert desk.dialog is not None
    qtbot.waitExposed(desk.dialog)
    qtbot.keyClicks(desk.dialog.folder.line, str(folder))
    return desk.dialog


@pytest.fixture
def found(qtbot: QtBot, dialog: ProgrammeDialog) -> ProgrammeDialog:
    qtbot.keyClick(dialog.folder.line, Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.is_busy and dialog.found.isVisible())
    return dialog


def test_a_folder_is_read_and_what_it_holds_is_said(found: ProgrammeDialog):
    assert found.words.text() == "3 workshops at 3 places."
    assert "text.icbo: “text.icbo” is not a workbook." in found.left_out.toPlainText()


def test_backups_are_said_not_to_count(qtbot: QtBot, dialog: ProgrammeDialog, folder: Path):
    (folder / "0 backups").mkdir()

    dialog.read()
    qtbot.waitUntil(lambda: not dialog.is_busy and dialog.found.isVisible())

    assert dialog.left_out.toPlainText().endswith("Backups are not counted.")


def test_a_name_that_is_typed_joins_two_places(qtbot: QtBot, found: ProgrammeDialog):
    found.table.setFocus()
    qtbot.keyClick(found.table, Key.Key_Down)
    qtbot.keyClick(found.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Vale")
    qtbot.keyClick(editor, Key.Key_Return)
    # Qt keeps what was typed once the key has been dealt with.
    qtbot.waitUntil(lambda: found.places.aliases == (("The Vale", "Vale"),))
    assert found.words.text() == "3 workshops at 2 places."


def test_tab_leaves_the_table(qtbot: QtBot, found: ProgrammeDialog):
    found.table.setFocus()
    qtbot.keyClick(found.table, Key.Key_Tab)
    assert QApplication.focusWidget() is found.format


def test_the_overview_is_written_as_a_web_page(qtbot: QtBot, found: ProgrammeDialog):
    found.format.setFocus()
    qtbot.keyClick(found.format, Key.Key_W)
    out = Path(found.out.text)
    assert out.name == "region overview.html"
    qtbot.keyClick(found.out.line, Key.Key_Return)
    qtbot.waitUntil(lambda: not found.is_busy)
    assert "Holt" in out.read_text(encoding="utf-8")
    assert QApplication.focusWidget() is found.open_button


def test_folder_that_nothing_opens_is_said(
    found: ProgrammeDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    found.show_written(tmp_path / "overview.pdf")

    found.open_button.click()

    assert found.problem == f"This computer has no program that opens “{tmp_path}”."


def test_an_overview_that_is_there_is_replaced_only_when_asked_twice(
    qtbot: QtBot, found: ProgrammeDialog
):
    out = Path(found.out.text)
    out.write_bytes(b"that of last year")
    qtbot.keyClick(found.out.line, Key.Key_Return)
    assert "Press Write again to replace it" in found.out.fault
    assert out.read_bytes() == b"that of last year"
    qtbot.keyClick(found.out.line, Key.Key_Return)
    qtbot.waitUntil(lambda: not found.is_busy)
    assert out.read_bytes().startswith(b"%PDF")


def test_another_folder_has_to_be_read_first(qtbot: QtBot, found: ProgrammeDialog):
    qtbot.keyClicks(found.folder.line, "x")
    assert not found.found.isVisible()
    qtbot.keyClick(found.folder.line, Key.Key_Return)
    qtbot.waitUntil(lambda: not found.is_busy)
    assert "cannot be read as a folder" in found.problem


def test_without_a_folder_it_is_asked_for(qtbot: QtBot, desk: ProgrammeDesk):
    desk.open()
    assert desk.dialog is not None
    qtbot.keyClick(desk.dialog.folder.line, Key.Key_Return)
    assert desk.dialog.folder.fault == "Choose a folder with workbooks."


def test_esc_stops_the_reading_and_then_leaves(qtbot: QtBot, dialog: ProgrammeDialog):
    dialog.show_progress(0.5)
    dialog._set_busy(is_busy=True)
    with qtbot.waitSignal(dialog.stop_requested):
        qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_problem("Stopped. Nothing was written.")
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_full_stop_in_a_name_is_no_ending():
    assert with_ending(Path("Region 1.2"), ".pdf").name == "Region 1.2.pdf"
    assert with_ending(Path("Region.xlsx"), ".pdf").name == "Region.pdf"
