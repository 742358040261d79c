"""From the start screen an earlier workbook is carried forward, and what it agreed stands beside the new ratings."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.domain.rows import Action, Item
from icbo_desktop.domain.session_rows import EarlierRating
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.console.arrow_picture import arrow_picture
from icbo_desktop.ui.dialogs.carry_forward_dialog import CarryForwardDialog
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens
from tests.gui.desk.test_desk import ARROW, shown

LEADERSHIP = Item("icbo-2018", "d1.leadership")
Key = Qt.Key


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path, workbook_path: Path) -> Iterator[App]:
    apply_look(qapp)
    settings = Settings(tmp_path / "settings.ini")
    settings.remember(workbook_path)
    app = App(settings)
    app.show()
    qtbot.waitUntil(app.start.isActiveWindow)
    yield app
    if app.desk is not None:
        app.desk.close()
    app.start.close()
    app.start.deleteLater()


def asked(qtbot: QtBot, app: App) -> CarryForwardDialog:
    app.start.carry_button.setFocus()
    qtbot.keyClick(app.start.carry_button, Key.Key_Return)
    dialog = app.dialog
    assert isinstance(dialog, CarryForwardDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_workshop_is_carried_forward_by_keys(qtbot: QtBot, app: App, workbook_path: Path) -> None:
    before = workbook_path.read_bytes()
    dialog = asked(qtbot, app)

    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert "agreed rating" in dialog.earlier.words.text()
    dialog.about.title.line.selectAll()
    qtbot.keyClicks(dialog.about.title.line, "Northborough, a year on")
    qtbot.keyClick(dialog.about.title.line, Key.Key_Return)

    assert app.desk is not None
    workshop = app.desk.workbook.workshop
    assert workshop.details.title == "Northborough, a year on"
    assert workshop.rows(EarlierRating)
    assert workbook_path.read_bytes() == before


def test_earlier_ratings_are_ghosts_on_the_console_and_on_the_revealed_wall(
    qtbot: QtBot, app: App
) -> None:
    dialog = asked(qtbot, app)
    dialog.earlier.choices[0].click()
    dialog.make_button.click()
    desk = app.desk
    assert desk is not None
    desk.placing.choose(connected_screens()[1])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    desk.runner.go_to_step(ARROW)

    view = desk.runner.view
    assert view.scale is not None
    ghost = arrow_picture(view, LEADERSHIP, view.scale).previous
    assert ghost is not None
    assert "Last time" not in shown(desk)
    desk.runner.handle_wall_event(WallEvent.ARM_REVEAL)
    desk.runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)
    assert f"we agreed {ghost}." in shown(desk)
    actions = desk.workbook.workshop.rows(Action)
    assert {row.carried_from for row in actions} == {
        "Northborough peer challenge, 19 November 2026"
    }


def test_a_file_that_is_no_workbook_is_said_beside_the_choice(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    dialog = asked(qtbot, app)
    wrong = tmp_path / "minutes.icbo"
    wrong.write_text("Minutes of the meeting", encoding="utf-8")

    dialog.earlier.choose(wrong)
    dialog.make_button.click()

    assert "minutes" in dialog.earlier.fault.text()
    assert app.desk is None
    dialog.reject()


def test_nothing_is_written_over_a_file_that_is_there(
    qtbot: QtBot, app: App, workbook_path: Path
) -> None:
    before = workbook_path.read_bytes()
    dialog = asked(qtbot, app)
    dialog.earlier.choices[0].click()

    dialog.file.name.line.setText(workbook_path.name)
    dialog.make_button.click()

    assert dialog.file.name.fault
    assert workbook_path.read_bytes() == before
    dialog.reject()
    dialog.reject()


def test_times_taken_over_stay_while_the_title_is_typed(qtbot: QtBot, app: App) -> None:
    dialog = asked(qtbot, app)
    dialog.earlier.choices[0].click()
    dialog.about.take_times(time(9, 3), time(12, 3))

    qtbot.keyClicks(dialog.about.title.line, " again")

    assert (dialog.about.starts_at.text, dialog.about.ends_at.text) == ("09:03", "12:03")
    dialog.make_button.click()
    assert app.desk is not None
    details = app.desk.workbook.workshop.details
    assert (details.starts_at, details.ends_at) == (time(9, 3), time(12, 3))
