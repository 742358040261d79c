"""Backups in a session, and a damaged workbook on the start screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.rows import Item
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.dialogs.rescue_dialog import RescueDialog


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    app = App(Settings(tmp_path / "settings.ini"))
    app.start.show()
    yield app
    app.backups.desk.close()
    if app.desk is not None:
        app.desk.close()
    app.start.close()


def test_the_backups_of_a_session_are_listed_and_a_copy_opens(
    app: App, workbook_path: Path, qtbot: QtBot
) -> None:
    app.open(workbook_path)
    assert app.desk is not None
    app.desk.backups.make_if_changed()
    app.desk.backups.wait()

    app.desk.console.run_command("backups")
    dialog = app.backups.desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert "lacks nothing" in dialog.list.item(0).text()
    first = app.desk
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk is not first)

    assert "from backup" in app.desk.workbook.file.path.name


def test_a_damaged_workbook_is_rescued_beside_itself(
    app: App, workbook_path: Path, qtbot: QtBot
) -> None:
    content = bytearray(workbook_path.read_bytes())
    content[500_000:504_096] = bytes(4096)
    workbook_path.write_bytes(content)

    app.open(workbook_path)
    dialog = app.dialog
    assert isinstance(dialog, RescueDialog)
    qtbot.waitUntil(lambda: "No backup" in dialog.newest.text())
    dialog.other_button.click()
    qtbot.waitUntil(lambda: "left as it is" in dialog.told.text(), timeout=20_000)
    dialog.other_button.click()

    assert app.desk is not None
    assert app.desk.workbook.file.path.name == "north rescued.icbo"
    assert workbook_path.read_bytes() == content


def test_a_file_that_went_back_is_said_and_opens_all_the_same(
    app: App, workbook_path: Path
) -> None:
    older = workbook_path.read_bytes()
    app.open(workbook_path)
    assert app.desk is not None
    app.desk.workbook.apply(AddAction(Item("icbo-2018", "d1.leadership"), "Share the plan"))
    app.desk.close()
    workbook_path.write_bytes(older)

    app.open(workbook_path)
    dialog = app.dialog
    assert isinstance(dialog, RescueDialog)
    assert "when this laptop last saved it" in dialog.sentence.text()
    dialog.other_button.click()

    assert app.desk is not None
