"""The library, through its window: what it tells, installs, passes on and takes out; refusals in words."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.library_desk import LibraryDesk
from icbo_desktop.locations import own_frameworks_dir
from icbo_desktop.packs.installing import Installed
from icbo_desktop.packs.yaml_text import pack_yaml
from icbo_desktop.services import own_packs
from icbo_desktop.ui.library.library_dialog import LibraryDialog
from tests.gui.library.conftest import own_framework


def drop(dialog: LibraryDialog, path: Path) -> None:
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(path))])
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), actions, told, Qt.MouseButton.LeftButton, keys))
    answered(dialog)


def answered(dialog: LibraryDialog) -> None:
    """What was asked for is done on another thread; its answer comes as an event."""
    while dialog.is_busy:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def keys_of(dialog: LibraryDialog) -> list[str]:
    return [row.key for row in dialog.list.rows.shown]


def choose_in_file_dialog(dialog: LibraryDialog, path: Path) -> None:
    asked = dialog.findChildren(QFileDialog)[-1]
    asked.fileSelected.emit(str(path))
    asked.reject()
    answered(dialog)


def test_every_shipped_framework_is_listed_with_icbo_first(dialog: LibraryDialog) -> None:
    assert keys_of(dialog)[0] == "program/icbo-2018"
    assert len(keys_of(dialog)) == 11


def test_a_pack_tells_where_it_is_from_and_what_it_holds(dialog: LibraryDialog) -> None:
    told = dialog.detail.facts.lines

    assert "Comes with the program." in told
    assert "4 domains, 22 standards, 87 evidence lines, 44 sample questions" in told
    assert dialog.detail.notes.lines
    assert not dialog.detail.remove_button.isVisible()


def test_the_keyboard_walks_the_list_and_the_wall_shows_the_framework(
    dialog: LibraryDialog, qtbot: QtBot
) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)

    assert "Route Map" in dialog.detail.title.text()
    scene = dialog.detail.pages.scene
    assert scene is not None
    assert scene.reading
    assert dialog.detail.pages.picture.accessibleDescription().startswith("Domain 1")


def test_search_finds_by_the_long_title_too(dialog: LibraryDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.filter, "beyond barker")

    assert keys_of(dialog) == ["program/kings-fund-2015"]


def test_dropped_pack_is_installed_and_stood_on(dialog: LibraryDialog, pack_file: Path) -> None:
    drop(dialog, pack_file)

    assert dialog.list.current_key == "own/ours"
    assert dialog.done_words == "Installed ours 1.0.0."
    assert f"Yours, in {own_frameworks_dir() / 'ours'}" in dialog.detail.facts.lines


def test_file_dialog_installs_what_is_chosen(
    dialog: LibraryDialog, qtbot: QtBot, pack_file: Path
) -> None:
    qtbot.mouseClick(dialog.install_button, Qt.MouseButton.LeftButton)
    choose_in_file_dialog(dialog, pack_file)

    assert "own/ours" in keys_of(dialog)


def bad_zip(name: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(name, "id: x")
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.yaml", b"\x00\x01\x02"),
        ("a.yaml", b"id: ours\nid: ours\n"),
        ("a.yaml", b""),
        ("a.icbopack", b"no archive"),
        ("a.icbopack", bad_zip("../pack.yaml")),
        ("a.xlsx", b"no sheet"),
    ],
)
def test_bad_file_is_refused_in_a_sentence_with_nothing_installed(
    dialog: LibraryDialog, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    before = keys_of(dialog)

    drop(dialog, path)

    assert dialog.problem
    assert "Traceback" not in dialog.problem
    assert keys_of(dialog) == before
    own = own_frameworks_dir()
    assert not own.exists() or list(own.iterdir()) == []


def test_every_fault_of_a_file_stands_on_a_line(dialog: LibraryDialog, tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    text = pack_yaml(own_framework()).replace("scale: arrow", "scale: nowhere")
    path.write_text(text, encoding="utf-8")

    drop(dialog, path)

    assert len(dialog.refusal.lines) > 1
    assert all("nowhere" in line for line in dialog.refusal.lines)


def test_other_text_of_the_same_version_is_refused(dialog: LibraryDialog, pack_file: Path) -> None:
    drop(dialog, pack_file)
    pack_file.write_text(pack_yaml(own_framework(title="Changed")), encoding="utf-8")

    drop(dialog, pack_file)

    assert "needs a higher version" in dialog.problem
    assert dialog.detail.title.text() == "Our own framework"


def test_removing_asks_once_and_the_second_press_removes(
    dialog: LibraryDialog, qtbot: QtBot, pack_file: Path
) -> None:
    drop(dialog, pack_file)

    qtbot.mouseClick(dialog.detail.remove_button, Qt.MouseButton.LeftButton)
    assert "Press Remove again" in dialog.problem
    assert "own/ours" in keys_of(dialog)
    qtbot.mouseClick(dialog.detail.remove_button, Qt.MouseButton.LeftButton)
    answered(dialog)

    assert "own/ours" not in keys_of(dialog)
    assert not (own_frameworks_dir() / "ours").exists()


def test_looking_at_another_pack_takes_the_question_back(
    dialog: LibraryDialog, qtbot: QtBot, pack_file: Path
) -> None:
    drop(dialog, pack_file)
    qtbot.mouseClick(dialog.detail.remove_button, Qt.MouseButton.LeftButton)
    dialog.list.go_to("program/icbo-2018")
    dialog.list.go_to("own/ours")

    qtbot.mouseClick(dialog.detail.remove_button, Qt.MouseButton.LeftButton)

    assert "own/ours" in keys_of(dialog)


def test_broken_own_pack_is_listed_with_its_faults_and_can_be_removed(
    desk: LibraryDesk, dialog: LibraryDialog, qtbot: QtBot, pack_file: Path
) -> None:
    drop(dialog, pack_file)
    (own_frameworks_dir() / "ours" / "pack.yaml").write_text("format: 1\n", encoding="utf-8")
    dialog.reject()
    desk.open()
    again = desk.dialog
    assert again is not None

    again.list.go_to("own/ours")

    assert any("is missing" in line for line in again.detail.faults.lines)
    assert not again.detail.share_button.isVisible()
    assert again.detail.remove_button.isVisible()


@pytest.mark.parametrize(
    ("button", "ending"), [("share_button", "icbopack"), ("sheet_button", "xlsx")]
)
def test_written_file_installs_again(
    dialog: LibraryDialog, qtbot: QtBot, tmp_path: Path, pack_file: Path, button: str, ending: str
) -> None:
    drop(dialog, pack_file)
    out = tmp_path / f"ours.{ending}"

    qtbot.mouseClick(getattr(dialog.detail, button), Qt.MouseButton.LeftButton)
    choose_in_file_dialog(dialog, out)
    assert dialog.done_words == f"Written: {out}"
    drop(dialog, out)

    assert dialog.problem == ""
    assert dialog.done_words == "ours 1.0.0 is here already, with the same text."


def test_place_that_cannot_be_written_is_said(
    dialog: LibraryDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.mouseClick(dialog.detail.share_button, Qt.MouseButton.LeftButton)

    choose_in_file_dialog(dialog, tmp_path / "nowhere" / "icbo.icbopack")

    assert "could not be written" in dialog.problem


def test_change_closes_the_library_and_asks_for_the_editor(
    desk: LibraryDesk, dialog: LibraryDialog, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.edit_requested) as asked:
        qtbot.mouseClick(dialog.detail.edit_button, Qt.MouseButton.LeftButton)

    assert asked.args == ["icbo-2018"]
    assert desk.dialog is None


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Nothing is put in before the gate is open."""
    gate = Event()
    install_file = own_packs.install_file

    def wait_at_the_gate(path: Path) -> Installed:
        assert gate.wait(20)
        return install_file(path)

    monkeypatch.setattr(own_packs, "install_file", wait_at_the_gate)
    yield gate
    gate.set()


def test_keys_go_on_while_a_pack_is_put_in(
    desk: LibraryDesk, dialog: LibraryDialog, qtbot: QtBot, gate: Event, pack_file: Path
) -> None:
    desk.install(pack_file)
    assert dialog.done_words == "Putting in ours.yaml…"

    qtbot.keyClicks(dialog.filter, "barker")
    assert keys_of(dialog) == ["program/kings-fund-2015"]

    gate.set()
    answered(dialog)
    assert dialog.done_words == "Installed ours 1.0.0."


def test_closing_the_library_meanwhile_lets_the_pack_come_in(
    desk: LibraryDesk, dialog: LibraryDialog, gate: Event, pack_file: Path
) -> None:
    desk.install(pack_file)
    dialog.reject()

    gate.set()
    desk.wait()
    desk.open()

    assert desk.dialog is not None
    assert "own/ours" in keys_of(desk.dialog)


def test_a_bug_is_told_and_the_library_goes_on(
    desk: LibraryDesk, dialog: LibraryDialog, monkeypatch: pytest.MonkeyPatch, pack_file: Path
) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    with monkeypatch.context() as patch:
        patch.setattr(own_packs, "install_file", lambda _path: 1 / 0)
        drop(dialog, pack_file)
    assert dialog.problem == "This was not done. Try it again."

    drop(dialog, pack_file)

    assert dialog.done_words == "Installed ours 1.0.0."
