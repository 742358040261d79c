"""A copy is written beside the session: keys go on, it can be stopped, and closing meanwhile loses nothing."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.services import clean_copy
from icbo_desktop.services.copy_jobs import STOPPED
from icbo_desktop.store import workbook_file
from icbo_desktop.store.workbook_file import write_new
from icbo_desktop.ui.dialogs.unsaved_dialog import UnsavedDialog


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """No copy is begun before the gate is open."""
    gate = Event()

    def wait_at_the_gate(*asked: object, **named: object) -> None:
        assert gate.wait(20)
        write_new(*asked, **named)

    monkeypatch.setattr(workbook_file, "write_new", wait_at_the_gate)
    monkeypatch.setattr(clean_copy, "write_new", wait_at_the_gate)
    yield gate
    gate.set()


def test_keys_go_on_while_a_copy_is_written(
    qtbot: QtBot, desk: Desk, gate: Event, tmp_path: Path
) -> None:
    desk.dialogs.copy_requested.emit(tmp_path / "copy.icbo")
    assert desk.console.copy_bar.words.text().startswith("Writing the copy “copy.icbo”.")
    before = desk.runner.state.position

    desk.console.run_command("next")
    assert desk.runner.state.position != before

    with qtbot.waitSignal(desk.copies.written):
        gate.set()
    assert desk.console.copy_bar.words.text() == f"The copy is written: {tmp_path / 'copy.icbo'}"
    assert not desk.console.copy_bar.stop_button.isVisible()


def test_a_copy_is_stopped_by_its_button(
    qtbot: QtBot, desk: Desk, gate: Event, tmp_path: Path
) -> None:
    desk.ratings.copy_requested.emit(tmp_path / "clean.icbo")
    desk.console.copy_bar.stop_button.click()

    gate.set()
    qtbot.waitUntil(lambda: desk.console.copy_bar.words.text() == STOPPED)

    assert not (tmp_path / "clean.icbo").exists()


def test_closing_waits_for_the_copy(desk: Desk, gate: Event, tmp_path: Path) -> None:
    desk.copies.save_copy(tmp_path / "copy.icbo")
    opening = Timer(0, gate.set)  # from another thread, while closing waits
    opening.start()

    desk.close()
    opening.join()

    assert not desk.is_open
    assert (tmp_path / "copy.icbo").exists()


def test_closing_stays_open_where_the_copy_failed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.copies.save_copy(tmp_path / "gone" / "copy.icbo")

    desk.close()

    assert desk.is_open
    qtbot.waitUntil(lambda: "its folder is not there" in desk.console.copy_bar.words.text())


def test_words_are_not_given_up_where_their_copy_failed(desk: Desk, tmp_path: Path) -> None:
    desk.copies.save_copy(tmp_path / "gone" / "copy.icbo")

    desk.abandon()

    assert desk.is_open
    dialog = desk.dialogs.dialog
    assert isinstance(dialog, UnsavedDialog)
    assert "its folder is not there" in dialog.sentence.text()
    dialog.reject()


@pytest.mark.parametrize("added", ["copy", "without history"])
def test_a_copy_is_offered_beside_the_workbook_under_a_name_of_its_own(
    desk: Desk, workbook_path: Path, monkeypatch: pytest.MonkeyPatch, added: str
) -> None:
    offered: list[str] = []

    def refuse(_parent: object, _title: str, path: str, *_rest: object, **_options: object):
        offered.append(path)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", refuse)
    asks = {"copy": desk.dialogs.ask_for_copy, "without history": desk.ratings.ask_for_copy}

    asks[added]()

    assert offered == [str(workbook_path.with_name(f"{workbook_path.stem} {added}.icbo"))]
