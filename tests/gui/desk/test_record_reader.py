"""A JSON record opened from the start screen, by keyboard: a new workbook, or a list of its faults."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.rows import Note
from icbo_desktop.services.records import export_file
from icbo_desktop.services.settings import Settings
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import write_new
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import apply_look
from tests.builders import make_change, make_first_change, make_frozen, make_item, make_workshop


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    with qtbot.waitActive(app.start):
        app.show()
    yield app
    if app.desk is not None:
        app.desk.close()
    if app.records is not None:
        app.records.close()
    app.start.close()
    app.start.deleteLater()


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """The record of a workshop with one note, in which no group is small."""
    workbook, record = tmp_path / "first.icbo", tmp_path / "first.json"
    note = make_change(AddNote(make_item(), "Ask again in May"), make_workshop())
    write_new(
        workbook, (make_first_change(groups={"Council": 4, "NHS": 3}, frozen=make_frozen()), note)
    )
    export_file(workbook, ExportRequest(record, "json"))
    return record


def choose(monkeypatch: pytest.MonkeyPatch, record: Path, workbook: Path) -> list[str]:
    """Answer both file dialogs so; what the first one offers is kept."""
    kinds: list[str] = []

    def opened(_parent: object, _title: str, _folder: str, offered: str) -> tuple[str, str]:
        kinds.append(offered)
        return str(record), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", opened)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(workbook), ""))
    return kinds


def test_a_record_becomes_a_workbook_and_opens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, app: App, record: Path, tmp_path: Path
) -> None:
    kinds = choose(monkeypatch, record, tmp_path / "again")

    qtbot.keyClick(app.start, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: app.desk is not None)
    assert app.desk is not None
    assert [note.text for note in app.desk.workbook.workshop.rows(Note)] == ["Ask again in May"]
    assert app.desk.workbook.file.path == tmp_path / "again.icbo"
    assert "*.json" in kinds[0]
    app.desk.close()
    assert check_workbook(tmp_path / "again.icbo") == ()


def test_what_the_record_did_not_tell_is_said_before_the_workbook_opens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, app: App, record: Path, tmp_path: Path
) -> None:
    export_file(tmp_path / "first.icbo", ExportRequest(record, "json", "none"))
    choose(monkeypatch, record, tmp_path / "again.icbo")
    app.start.open_button.click()
    assert app.records is not None
    dialog = app.records.dialog
    assert dialog is not None

    qtbot.waitUntil(dialog.open_button.isVisible)
    told = [caption.text() for caption in dialog.findChildren(Caption)]
    assert any(words.startswith("“Everyone in the room” (") for words in told)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.desk is not None)


def test_a_record_with_faults_lists_them_and_makes_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, app: App, record: Path, tmp_path: Path
) -> None:
    text = record.read_text(encoding="utf-8").replace('"d1.one"', '"d9"').replace("#", "?")
    record.write_text(text, encoding="utf-8")
    choose(monkeypatch, record, tmp_path / "again.icbo")

    qtbot.keyClick(app.start, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    assert app.records is not None
    dialog = app.records.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.another_button.isVisible)
    told = [caption.text() for caption in dialog.findChildren(Caption)]
    assert "“first.json” cannot be read in: it has 3 faults." in told
    assert "$.partner_groups[0].colour: this is not written as it should be" in told
    assert not (tmp_path / "again.icbo").exists()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert app.records.dialog is None
    assert app.start.isVisible()


def test_another_record_can_be_chosen_after_one_with_faults(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, app: App, record: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{}", encoding="utf-8")
    choose(monkeypatch, broken, tmp_path / "again.icbo")
    app.start.open_button.click()
    assert app.records is not None
    assert app.records.dialog is not None
    dialog = app.records.dialog
    qtbot.waitUntil(dialog.another_button.isVisible)
    assert "not a JSON record of this program" in dialog.sentence.text()

    choose(monkeypatch, record, tmp_path / "again.icbo")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: app.desk is not None)
    assert app.desk is not None
    assert app.desk.workbook.file.path == tmp_path / "again.icbo"


def test_a_record_that_is_dropped_on_the_start_screen_is_read(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, app: App, record: Path, tmp_path: Path
) -> None:
    choose(monkeypatch, Path(), tmp_path / "again.icbo")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(record))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    app.start.dropEvent(event)

    qtbot.waitUntil(lambda: app.desk is not None)


def test_a_workbook_is_never_overwritten_by_a_record(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, app: App, record: Path, tmp_path: Path
) -> None:
    before = (tmp_path / "first.icbo").read_bytes()
    choose(monkeypatch, record, tmp_path / "first.icbo")

    app.start.open_button.click()

    assert app.records is not None
    assert app.records.dialog is not None
    dialog = app.records.dialog
    qtbot.waitUntil(dialog.another_button.isVisible)
    assert "already a file “first.icbo”" in dialog.sentence.text()
    assert (tmp_path / "first.icbo").read_bytes() == before
    dialog.reject()
