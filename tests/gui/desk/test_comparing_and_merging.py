"""A comparison from the console and a merge from the start screen, with the real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.carry_forward import CarryForward
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.services.carry_forward import carry_forward
from icbo_desktop.services.merging import MergeRequest
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.look import apply_look

Key = Qt.Key


def test_the_open_workshop_is_compared_beside_the_session(
    qtbot: QtBot, desk: Desk, demo_file: Path, tmp_path: Path
):
    earlier = tmp_path / "earlier.icbo"
    carry_forward(demo_file, earlier, CarryForward("A year before"))
    desk.console.run_command("compare")
    dialog = desk.comparing.dialog
    assert dialog is not None
    dialog.earlier.choose(earlier)
    qtbot.keyClick(dialog.where.line, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.done_words.startswith("Saved"), timeout=20_000)
    assert dialog.path.read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_an_earlier_workbook_that_is_not_there_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path):
    desk.console.run_command("compare")
    dialog = desk.comparing.dialog
    assert dialog is not None
    dialog.earlier.choose(tmp_path / "nowhere.icbo")
    qtbot.keyClick(dialog.where.line, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.problem), timeout=20_000)
    assert "nowhere.icbo" in dialog.problem
    dialog.reject()


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.show()
    qtbot.waitUntil(app.start.isActiveWindow)
    yield app
    if app.desk is not None:
        app.desk.close()
    app.merging.wait()
    app.start.close()
    app.start.deleteLater()


def test_breakout_groups_are_merged_from_the_start_screen_and_opened(
    qtbot: QtBot, app: App, demo_file: Path, tmp_path: Path
):
    first, second = tmp_path / "a.icbo", tmp_path / "b.icbo"
    first.write_bytes(demo_file.read_bytes())
    carry_forward(demo_file, second, CarryForward("Another room"))
    app.start.merge_button.setFocus()
    qtbot.keyClick(app.start.merge_button, Key.Key_Return)
    dialog = app.merging.dialog
    assert dialog is not None
    dialog.file.show_folder(str(tmp_path))
    dialog.files.add(first, second)
    qtbot.waitUntil(dialog.merge_button.isEnabled, timeout=20_000)

    qtbot.keyClick(dialog.merge_button, Key.Key_Return)

    qtbot.waitUntil(lambda: app.desk is not None, timeout=20_000)
    assert app.desk is not None
    assert len(app.desk.workbook.workshop.rows(MergedSource)) == 2


def test_leaving_the_dialog_stops_a_merge_and_leaves_nothing(
    qtbot: QtBot, app: App, demo_file: Path, tmp_path: Path
):
    second = tmp_path / "b.icbo"
    carry_forward(demo_file, second, CarryForward("Another room"))
    app.merging.open()
    dialog = app.merging.dialog
    assert dialog is not None
    dialog.done(0)
    before = sorted(each.name for each in tmp_path.iterdir())

    dialog.merge_requested.emit(MergeRequest((demo_file, second), tmp_path / "whole.icbo"))
    app.merging.wait()

    assert sorted(each.name for each in tmp_path.iterdir()) == before
