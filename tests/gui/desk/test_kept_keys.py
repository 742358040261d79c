"""A person's own keys live in the settings; what is spoilt there is told at the start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.kept_keys import KeptKeys
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.dialogs.change_key_dialog import ChangeKeyDialog
from icbo_desktop.ui.shared.keymap import USUAL, as_text
from icbo_desktop.ui.shared.keys_in_use import keys_in_use


@pytest.fixture(autouse=True)
def usual_keys_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    keys_in_use().use(USUAL)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "keys.ini")


def test_changed_key_is_there_at_the_next_start(settings: Settings):
    own = USUAL.with_key("black", "F11", instead_of="F8")
    settings.own_keys = as_text(own)

    KeptKeys(settings)

    assert keys_in_use().keymap == own


def test_change_is_written_at_once(settings: Settings):
    kept = KeptKeys(settings)

    keys_in_use().use(USUAL.without_key("timer", "T"))

    assert settings.own_keys == '{"timer": ["Ctrl+T"]}'
    assert kept.problem == ""


def test_start_screen_tells_of_keys_that_could_not_be_read(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, settings: Settings
):
    settings.own_keys = '{"undo": ["U"]}'

    app = App(settings)
    qtbot.addWidget(app.start)

    assert "Undo" in app.keys.problem
    assert keys_in_use().keymap == USUAL


def test_key_changed_in_a_session_works_in_both_windows_at_once(qtbot: QtBot, desk: Desk):
    desk.console.change_key_requested.emit()
    dialog = desk.room.dialog
    assert isinstance(dialog, ChangeKeyDialog)
    dialog.command_choice.setCurrentIndex(dialog.command_choice.findData("black"))
    qtbot.keyClick(dialog.key_field, Qt.Key.Key_F11)
    dialog.use_button.click()
    dialog.accept()

    qtbot.keyClick(desk.wall, Qt.Key.Key_F11)
    on = desk.runner.state.wall.banner
    qtbot.keyClick(desk.console, Qt.Key.Key_F11)

    assert (on, desk.runner.state.wall.banner) == (Banner.BLACK, Banner.LIVE)
    assert desk.console.deck.button("black").text() == "Black F11"
    assert desk.console.menus.action_of("black").text() == "Black on or off\tF11"


def test_page_down_steps_while_a_new_key_is_being_chosen(qtbot: QtBot, desk: Desk):
    desk.console.change_key_requested.emit()
    dialog = desk.room.dialog
    assert isinstance(dialog, ChangeKeyDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    before = desk.runner.state.position
    dialog.key_field.setFocus()

    qtbot.keyClick(dialog.key_field, Qt.Key.Key_F9)
    qtbot.keyClick(dialog.key_field, Qt.Key.Key_PageDown)

    assert dialog.key_field.key == "F9"
    assert desk.runner.state.position != before
    assert desk.runner.state.wall.banner is Banner.LIVE
    dialog.reject()
