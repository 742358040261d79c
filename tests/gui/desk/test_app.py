"""From the start screen into a workshop, and what happens where that does not work."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.dialogs.new_workshop_dialog import NewWorkshopDialog
from icbo_desktop.ui.dialogs.problem_dialog import ProblemDialog
from icbo_desktop.ui.dialogs.text_size_dialog import TextSizeDialog
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import apply_look


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[App]:
    apply_look(qapp)
    app = App(settings)
    app.show()
    yield app
    if app.desk is not None:
        app.desk.close()
    app.start.close()
    app.start.deleteLater()


def test_a_workbook_opens_and_closing_it_leads_back_to_the_start(
    app: App, settings: Settings, workbook_path: Path
) -> None:
    app.open(workbook_path)
    assert app.desk is not None
    assert not app.start.isVisible()

    app.desk.close()

    assert app.start.isVisible()
    assert settings.recent == (workbook_path,)


def test_a_workbook_opened_by_a_relative_path_is_known_by_its_whole_place(
    app: App, settings: Settings, workbook_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workbook_path.parent)

    app.open(Path(workbook_path.name))

    assert app.desk is not None
    app.desk.close()
    assert settings.recent == (workbook_path,)


def test_a_second_enter_on_what_opens_a_workbook_asks_for_no_other(
    app: App, workbook_path: Path
) -> None:
    app.open(workbook_path)

    QTest.keyClick(app.start.new_button, Qt.Key.Key_Return)

    assert app.dialog is None


def test_a_file_of_another_kind_is_refused_in_a_sentence(app: App, tmp_path: Path) -> None:
    path = tmp_path / "minutes.icbo"
    path.write_text("Minutes of the meeting", encoding="utf-8")

    app.open(path)

    assert isinstance(app.dialog, ProblemDialog)
    assert "minutes" in app.dialog.sentence.text()
    assert path.read_text(encoding="utf-8") == "Minutes of the meeting"
    app.dialog.reject()


def test_a_missing_workbook_is_told_with_where_it_was_looked_for(app: App, tmp_path: Path) -> None:
    app.open(tmp_path / "gone.icbo")

    assert isinstance(app.dialog, ProblemDialog)
    said = [caption.text() for caption in app.dialog.findChildren(Caption)]
    assert "“gone.icbo” is not there." in said
    assert f"It was looked for in {tmp_path}." in said
    assert "The file was left as it is." not in said
    app.dialog.reject()


def test_a_workbook_that_is_open_elsewhere_can_be_read(app: App, workbook_path: Path) -> None:
    other = open_service(workbook_path)

    app.open(workbook_path)

    assert isinstance(app.dialog, ProblemDialog)
    assert app.dialog.read_button is not None
    app.dialog.reject()
    other.close()


def test_the_sample_opens_and_is_not_put_on_the_recent_list(app: App, settings: Settings) -> None:
    app.start.sample_button.click()

    assert app.desk is not None
    assert app.desk.workbook.workshop.people == 14
    assert settings.recent == ()


def test_a_new_workshop_needs_only_a_title(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    app.start.new_button.click()
    dialog = app.dialog
    assert isinstance(dialog, NewWorkshopDialog)
    qtbot.keyClicks(dialog.about.title.line, "Northborough")

    dialog.make_button.click()

    assert app.desk is not None
    assert app.desk.workbook.workshop.details.title == "Northborough"
    assert len(app.desk.workbook.frameworks["icbo-2018"].standards_by_id) == 22


def test_a_larger_text_size_opens_the_console_anew_and_is_kept(
    app: App, settings: Settings, workbook_path: Path
) -> None:
    app.open(workbook_path)
    assert app.desk is not None
    before = app.desk.console.font().pixelSize()
    place = app.desk.runner.view.place

    app.desk.console.text_size_requested.emit()
    dialog = app.desk.dialogs.dialog
    assert isinstance(dialog, TextSizeDialog)
    dialog.choices[200].click()
    dialog.accept()

    assert app.desk.console.font().pixelSize() == 2 * before
    assert app.desk.runner.view.place == place
    assert settings.text_size == 200


def test_a_second_press_while_a_workshop_opens_does_nothing(app: App) -> None:
    app.start.sample_button.click()
    first = app.desk
    app.start.sample_requested.emit()
    app.start.open_requested.emit(Path("elsewhere.icbo"))

    assert app.desk is first


def test_library_opens_from_the_start_and_closes_with_escape(qtbot: QtBot, app: App) -> None:
    app.start.library_button.click()
    assert app.library.desk is not None
    dialog = app.library.desk.dialog
    assert dialog is not None

    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert app.library.desk.dialog is None


def test_framework_to_change_is_asked_for_from_the_library(qtbot: QtBot, app: App) -> None:
    app.start.library_button.click()
    assert app.library.desk is not None
    assert app.library.desk.dialog is not None

    with qtbot.waitSignal(app.edit_framework_requested) as asked:
        app.library.desk.dialog.detail.edit_button.click()

    assert asked.args == ["icbo-2018"]
    assert app.editor is not None
    assert app.editor.dialog is not None
    app.editor.dialog.reject()


def test_a_workbook_that_was_closed_is_not_said_to_have_been_left_open(
    app: App, settings: Settings, workbook_path: Path
) -> None:
    app.open(workbook_path)
    assert app.desk is not None
    assert settings.left_open.path == workbook_path

    app.desk.close()

    assert settings.left_open.path is None
