"""The library as it is opened from a workshop."""

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.ui.library.library_dialog import LibraryDialog


@pytest.fixture
def dialog(desk: Desk) -> LibraryDialog:
    desk.console.run_command("library")
    library = desk.library.desk
    assert library is not None
    assert library.dialog is not None
    return library.dialog


def test_a_framework_to_change_is_asked_for_once_however_often_the_library_was_opened(
    qtbot: QtBot, desk: Desk, dialog: LibraryDialog
) -> None:
    # given
    asked: list[str] = []
    desk.edit_framework_requested.connect(asked.append)
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
    # when
    desk.console.run_command("library")
    again = desk.library.desk.dialog if desk.library.desk is not None else None
    assert again is not None
    again.detail.edit_button.click()
    # then
    assert asked == ["icbo-2018"]


def test_the_library_finishes_its_work_before_its_workshop_is_closed(
    desk: Desk, dialog: LibraryDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given
    finished: list[bool] = []
    dialog.reject()
    monkeypatch.setattr(desk.library.desk, "close", lambda: finished.append(True))
    # when
    desk.close()
    # then
    assert finished == [True]
