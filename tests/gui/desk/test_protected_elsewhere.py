"""A protected workbook asks for its password by every way in: backups, compare, merge, carry forward, programme, stick."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk.unlocking import Unlocking
from icbo_desktop.domain.carry_forward import CarryForward
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.file_places import FilePlace, Working
from icbo_desktop.domain.rows import Item, Note
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.locations import work_dir
from icbo_desktop.services import protection, working_copies
from icbo_desktop.services.carry_forward import carry_forward
from icbo_desktop.services.protection import is_protected
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.dialogs.carry_forward_dialog import CarryForwardDialog
from icbo_desktop.ui.dialogs.password_dialog import PasswordDialog
from icbo_desktop.ui.shared.look import apply_look
from tests.gui.desk.test_passwords import nothing_is_held
from tests.gui.desk.test_publishing import put

PASSWORD = "heron ladder teapot"  # noqa: S105 - of no use anywhere
ON_USB = FilePlace(Working.WORKING_COPY, "USB", "The file is on a memory stick or card.")


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.start.show()
    yield app
    if app.desk is not None:
        app.desk.close()
    app.backups.desk.close()
    app.unpublished.wait()
    app.start.close()
    app.start.deleteLater()
    qtbot.waitUntil(nothing_is_held, timeout=20_000)


@pytest.fixture
def secret(workbook_path: Path) -> Path:
    """A workbook that is protected, and nobody's key for it."""
    protection.protect(workbook_path, PASSWORD)
    return workbook_path


def give(asked: Unlocking, qtbot: QtBot, typed: str = PASSWORD) -> None:
    """Wait for the question, and answer it."""
    qtbot.waitUntil(lambda: asked.dialog is not None, timeout=20_000)
    dialog = asked.dialog
    assert isinstance(dialog, PasswordDialog)
    qtbot.keyClicks(dialog.field.line, typed)
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.dialog is not dialog or bool(dialog.field.fault), timeout=20_000)


def refuse(asked: Unlocking, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: asked.dialog is not None, timeout=20_000)
    assert asked.dialog is not None
    asked.dialog.reject()


def test_locked_backup_is_opened_as_a_copy_with_its_password(
    app: App, secret: Path, qtbot: QtBot
) -> None:
    key = protection.unlock(secret, PASSWORD)
    folder = secret.with_name("north backups")
    folder.mkdir()
    (folder / "north 2026-11-19 1042.icbo").write_bytes(secret.read_bytes())
    del key
    app.start.recent.backups_requested.emit(secret)
    dialog = app.backups.desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=20_000)
    assert "It is protected" in dialog.list.item(0).text()
    dialog.copy_button.click()
    refuse(app.backups.desk.asking.unlocking, qtbot)
    assert "is protected" in dialog.problem
    assert dialog._problem.width() > dialog.body.width() // 2
    dialog.password_button.click()
    give(app.backups.desk.asking.unlocking, qtbot)
    qtbot.waitUntil(lambda: "ratings agreed" in dialog.list.item(0).text(), timeout=20_000)
    assert dialog.problem == ""

    dialog.copy_button.click()

    qtbot.waitUntil(lambda: app.desk is not None, timeout=20_000)
    assert app.desk is not None
    assert app.desk.workbook.file.key is not None


def test_plain_backup_warns_before_it_takes_a_protected_workbooks_place(
    app: App, workbook_path: Path, demo_file: Path, qtbot: QtBot
) -> None:
    folder = workbook_path.with_name("north backups")
    folder.mkdir()
    (folder / "north 2026-11-19 1042.icbo").write_bytes(demo_file.read_bytes())
    protection.protect(workbook_path, PASSWORD)
    app.open(workbook_path)
    give(app.refused.unlocking, qtbot)
    assert app.desk is not None
    app.desk.console.run_command("backups")
    dialog = app.backups.desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=20_000)
    assert "not protected" in dialog.list.item(0).text()

    dialog.place_button.click()

    assert dialog.isVisible()
    assert "plain again" in dialog.warning.text()
    dialog.place_button.click()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk.workbook.file.key is None)


def test_protected_workbook_is_carried_forward_and_stays_protected(
    app: App, secret: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    app.ask_to_carry_forward()
    dialog = app.dialog
    assert isinstance(dialog, CarryForwardDialog)
    dialog.earlier.choose(secret)
    refuse(app.passwords.unlocking, qtbot)
    assert "protected" in dialog.earlier.fault.text()
    dialog.earlier.choose(secret)
    give(app.passwords.unlocking, qtbot)
    assert "agreed rating" in dialog.earlier.words.text()
    dialog.file.show_folder(str(tmp_path))
    dialog.about.title.line.setText("A year on")

    dialog.accept()

    assert app.desk is not None
    assert app.desk.workbook.workshop.details.title == "A year on"
    assert app.desk.workbook.file.key is not None


def test_protected_workbook_is_compared_and_leaves_no_key(
    app: App, workbook_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    earlier = tmp_path / "earlier.icbo"
    carry_forward(workbook_path, earlier, CarryForward("A year before"))
    protection.protect(earlier, PASSWORD)
    app.open(workbook_path)
    assert app.desk is not None
    app.desk.console.run_command("compare")
    dialog = app.desk.comparing.dialog
    assert dialog is not None
    dialog.earlier.choose(earlier)
    dialog.where.line.setText(str(tmp_path / "moved.pdf"))
    dialog.accept()
    refuse(app.desk.comparing.asking.unlocking, qtbot)
    assert "protected" in dialog.problem
    dialog.accept()

    give(app.desk.comparing.asking.unlocking, qtbot)

    qtbot.waitUntil(lambda: dialog.done_words.startswith("Saved"), timeout=20_000)
    dialog.reject()
    qtbot.waitUntil(nothing_is_held, timeout=20_000)


def test_protected_workbooks_are_merged_into_a_protected_one(
    app: App, demo_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "a.icbo", tmp_path / "b.icbo"
    first.write_bytes(demo_file.read_bytes())
    carry_forward(demo_file, second, CarryForward("Another room"))
    protection.protect(second, PASSWORD)
    app.merging.open((first, second))
    dialog = app.merging.dialog
    assert dialog is not None
    dialog.file.show_folder(str(tmp_path))
    give(app.merging.asking.unlocking, qtbot)
    qtbot.waitUntil(dialog.merge_button.isEnabled, timeout=20_000)

    dialog.merge_button.click()

    qtbot.waitUntil(lambda: app.desk is not None, timeout=20_000)
    assert app.desk is not None
    assert app.desk.workbook.file.key is not None


def test_programme_reads_protected_workbooks_once_their_password_is_given(
    app: App, secret: Path, demo_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "region"
    folder.mkdir()
    (folder / "a.icbo").write_bytes(secret.read_bytes())
    (folder / "b.icbo").write_bytes(demo_file.read_bytes())
    app.programme.open()
    dialog = app.programme.dialog
    assert dialog is not None
    dialog.folder.line.setText(str(folder))
    dialog.read()
    qtbot.waitUntil(dialog.password_button.isVisible, timeout=20_000)
    assert "a.icbo" in dialog.left_out.toPlainText()

    dialog.password_button.click()
    give(app.programme.unlocking, qtbot)

    qtbot.waitUntil(dialog.password_button.isHidden, timeout=20_000)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    dialog.reject()


def test_work_that_is_not_on_the_stick_yet_is_published_with_its_password(
    app: App, secret: Path, qtbot: QtBot
) -> None:
    copy = left_on_laptop(secret)
    app.unpublished.refresh()
    row = app.start.unpublished.rows[0]
    row.publish_button.click()
    asked = app.unpublished.asking.unlocking
    qtbot.waitUntil(lambda: asked.dialog is not None, timeout=20_000)
    assert asked.dialog is not None
    labels = asked.dialog.findChildren(QLabel)
    assert any("north.icbo" in label.text() for label in labels)

    give(asked, qtbot)

    qtbot.waitUntil(lambda: not copy.exists(), timeout=20_000)
    assert is_protected(secret)
    qtbot.waitUntil(lambda: "is on USB" in app.start.unpublished.said.text(), timeout=20_000)


def left_on_laptop(home: Path) -> Path:
    """A working copy that a crash left with work that is not at its place."""
    key = protection.unlock(home, PASSWORD)
    sitting = working_copies.open_where_it_lives(home, ask=lambda _: ON_USB)
    sitting.workbook.apply(AddNote(Item("icbo-2018", "d1.leadership"), "Kept"))
    sitting.workbook.close()
    assert sitting.publishing is not None
    sitting.publishing.leave()
    sitting.publishing.wait()
    sitting.publishing.close()
    sitting.workbook.file.key = None
    del key
    (copy,) = work_dir().glob("*.icbo")
    return copy


def test_damaged_protected_workbook_is_rescued_into_a_protected_one(
    app: App, secret: Path, qtbot: QtBot
) -> None:
    content = bytearray(secret.read_bytes())
    content[500_000:504_096] = bytes(4096)
    secret.write_bytes(content)
    app.open(secret)
    give(app.refused.unlocking, qtbot)
    dialog = app.backups.desk.rescue
    assert dialog is not None
    qtbot.waitUntil(lambda: "No backup" in dialog.newest.text(), timeout=20_000)

    dialog.other_button.click()
    qtbot.waitUntil(lambda: "left as it is" in dialog.told.text(), timeout=20_000)
    dialog.other_button.click()

    qtbot.waitUntil(lambda: app.desk is not None, timeout=20_000)
    assert app.desk is not None
    assert app.desk.workbook.file.home.name == "north rescued.icbo"
    assert app.desk.workbook.file.key is not None


def test_session_that_was_left_open_goes_on_where_it_was_once_it_is_unlocked(
    app: App, secret: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    left = Settings(tmp_path / "settings.ini").left_open
    left.note(secret)
    left.note_wall("rehearsal")

    app.stops.go_on()
    give(app.refused.unlocking, qtbot)

    qtbot.waitUntil(lambda: app.desk is not None and app.desk.wall.isVisible(), timeout=20_000)
    assert app.desk is not None
    assert app.desk.runner.state.wall.banner is Banner.HOLDING


def test_records_and_attachments_of_a_protected_workbook_say_that_they_are_not(
    app: App, secret: Path, qtbot: QtBot
) -> None:
    app.open(secret)
    give(app.refused.unlocking, qtbot)
    qtbot.waitUntil(lambda: app.desk is not None)
    assert app.desk is not None
    app.desk.records.ask_for_record()
    dialog = app.desk.records.dialog
    assert dialog is not None
    assert "this record is not" in dialog.warning.text()
    assert dialog.warning.isVisible()
    dialog.reject()
    app.desk.papers.show()
    papers = app.desk.papers.dialog
    assert papers is not None
    assert "not protected" in papers.panel.warning.text()
    papers.reject()


def test_workbook_on_a_stick_gets_its_password_where_it_lives(
    app: App, workbook_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(ON_USB, monkeypatch)
    app.open(workbook_path)
    assert app.desk is not None
    app.desk.workbook.apply(AddNote(Item("icbo-2018", "d1.leadership"), "Kept"))
    app.desk.console.run_command("password")
    dialog = app.passwords.dialog
    assert dialog is not None
    dialog.fields.first.setText(PASSWORD)
    dialog.fields.again.setText(PASSWORD)
    dialog.go_button.click()
    shown = app.passwords.phrase
    qtbot.waitUntil(lambda: shown.dialog is not None, timeout=20_000)
    assert shown.dialog is not None
    shown.dialog.confirmed.click()
    shown.dialog.done_button.click()
    if shown.older is not None:
        shown.older.keep_button.click()

    assert is_protected(workbook_path)
    assert app.desk is not None
    assert app.desk.workbook.file.home == workbook_path
    assert "Kept" in [note.text for note in app.desk.workbook.workshop.rows(Note)]


def test_phrase_is_shown_also_where_another_workbook_was_opened_meanwhile(
    app: App, workbook_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.icbo"
    other.write_bytes(workbook_path.read_bytes())
    app.open(workbook_path)
    assert app.desk is not None
    app.desk.console.run_command("password")
    dialog = app.passwords.dialog
    assert dialog is not None
    dialog.fields.first.setText(PASSWORD)
    dialog.fields.again.setText(PASSWORD)
    dialog.go_button.click()
    app.open(other)

    shown = app.passwords.phrase
    qtbot.waitUntil(lambda: shown.dialog is not None, timeout=20_000)

    assert app.desk is not None
    assert app.desk.workbook.file.home == other
    assert shown.dialog is not None
    shown.dialog.confirmed.click()
    shown.dialog.done_button.click()
    if shown.older is not None:
        shown.older.keep_button.click()
    app.passwords.wait()
