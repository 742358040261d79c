"""A workbook's password from the window: set, asked for, changed and taken off, and nothing plain meanwhile."""

import gc
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.timer import Timer
from icbo_desktop.domain.visits import is_visit_open
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.locations import state_dir
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.protection import is_protected
from icbo_desktop.services.settings import Settings
from icbo_desktop.store.keys import held_keys
from icbo_desktop.ui.dialogs.password_dialog import PasswordDialog
from icbo_desktop.ui.dialogs.phrase_dialog import PhraseDialog
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens

PASSWORD = "heron ladder teapot"  # noqa: S105 - of no use anywhere
OTHER = "walnut ferry cardigan"
TYPED = b"Thistledown"


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path, workbook_path: Path) -> Iterator[App]:
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.open(workbook_path)
    yield app
    app.passwords.wait()
    app.passwords.close()
    if app.refused.unlocking.dialog is not None:
        app.refused.unlocking.dialog.reject()
    app.backups.desk.close()
    if app.desk is not None:
        app.desk.close()
    app.start.close()
    app.start.deleteLater()
    qtbot.waitUntil(nothing_is_held, timeout=20_000)


def nothing_is_held() -> bool:
    """Once the session is over no key is left in memory."""
    gc.collect()
    return held_keys() == ()


def desk_of(app: App) -> Desk:
    assert app.desk is not None
    return app.desk


def give_password(
    app: App, qtbot: QtBot, password: str = PASSWORD, present: str = PASSWORD
) -> PhraseDialog:
    """Set or change it, and wait until its phrase shows."""
    desk_of(app).console.run_command("password")
    dialog = app.passwords.dialog
    assert dialog is not None
    if dialog.present.isVisible():
        qtbot.keyClicks(dialog.present.line, present)
    for line in (dialog.fields.first, dialog.fields.again):
        qtbot.keyClicks(line, password)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: app.passwords.phrase.dialog is not None, timeout=20_000)
    shown = app.passwords.phrase.dialog
    assert shown is not None
    return shown


def phrase_in(dialog: PhraseDialog) -> str:
    return " ".join(group.text().split()[1] for group in dialog.groups)


def confirm(app: App, dialog: PhraseDialog, *, deletes: bool = False, qtbot: QtBot) -> None:
    """Have it on paper, and answer for the older files."""
    dialog.confirmed.click()
    dialog.done_button.click()
    older = app.passwords.phrase.older
    if older is None:
        return
    if deletes:
        older.delete_button.click()
        qtbot.waitUntil(older.delete_button.isHidden, timeout=20_000)
    older.keep_button.click()


def protect(app: App, qtbot: QtBot, password: str = PASSWORD, *, deletes: bool = False) -> str:
    dialog = give_password(app, qtbot, password)
    phrase = phrase_in(dialog)
    confirm(app, dialog, deletes=deletes, qtbot=qtbot)
    return phrase


def ask_to_open(app: App, path: Path, qtbot: QtBot) -> PasswordDialog:
    """Close what is open, and open this one."""
    if app.desk is not None:
        app.desk.close()
    qtbot.waitUntil(nothing_is_held, timeout=20_000)
    app.open(path)
    dialog = app.dialog
    assert isinstance(dialog, PasswordDialog)
    return dialog


def answer(app: App, dialog: PasswordDialog, typed: str, qtbot: QtBot) -> None:
    dialog.field.line.selectAll()
    qtbot.keyClicks(dialog.field.line, typed)
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    app.refused.unlocking.wait()
    qtbot.waitUntil(lambda: app.desk is not None or bool(dialog.field.fault), timeout=20_000)


def test_password_is_set_and_asked_for_the_next_time(
    app: App, workbook_path: Path, qtbot: QtBot
) -> None:
    protect(app, qtbot)
    assert is_protected_closed(app, workbook_path)

    dialog = ask_to_open(app, workbook_path, qtbot)
    answer(app, dialog, PASSWORD, qtbot)

    assert desk_of(app).workbook.file.home == workbook_path
    assert "Protected" in desk_of(app).console.header.saved.text()
    assert "protected" in desk_of(app).console.windowTitle()


def is_protected_closed(app: App, path: Path) -> bool:
    desk_of(app).close()
    return is_protected(path)


def test_wrong_password_says_so_and_keeps_what_was_typed(
    app: App, workbook_path: Path, qtbot: QtBot
) -> None:
    protect(app, qtbot)
    dialog = ask_to_open(app, workbook_path, qtbot)

    answer(app, dialog, "heron ladder teapod", qtbot)

    assert "does not open" in dialog.field.fault
    assert dialog.field.text == "heron ladder teapod"
    assert app.desk is None
    answer(app, dialog, PASSWORD, qtbot)
    assert app.desk is not None


def test_phrase_opens_it_and_the_old_one_not_after_a_change(
    app: App, workbook_path: Path, qtbot: QtBot
) -> None:
    old = protect(app, qtbot)
    answer(app, ask_to_open(app, workbook_path, qtbot), old, qtbot)
    new = protect(app, qtbot, OTHER)

    dialog = ask_to_open(app, workbook_path, qtbot)
    answer(app, dialog, old, qtbot)
    assert "does not open" in dialog.field.fault
    answer(app, dialog, PASSWORD, qtbot)
    assert "does not open" in dialog.field.fault
    answer(app, dialog, new.lower().replace(" ", "-"), qtbot)

    assert app.desk is not None


def test_mistyped_phrase_names_its_group(app: App, workbook_path: Path, qtbot: QtBot) -> None:
    phrase = protect(app, qtbot)
    swapped = phrase.split()
    swapped[4] = swapped[4][1] + swapped[4][0] + swapped[4][2:]
    dialog = ask_to_open(app, workbook_path, qtbot)
    if swapped == phrase.split():
        swapped[4] = swapped[4][:-1] + ("0" if swapped[4][-1] != "0" else "1")

    answer(app, dialog, " ".join(swapped), qtbot)

    assert "Group 5" in dialog.field.fault


def test_password_is_taken_off_again(app: App, workbook_path: Path, qtbot: QtBot) -> None:
    protect(app, qtbot)
    first = desk_of(app)

    first.console.run_command("password")
    dialog = app.passwords.dialog
    assert dialog is not None
    dialog.remove.click()
    qtbot.keyClicks(dialog.present.line, PASSWORD)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk is not first, timeout=20_000)

    assert "opens without a password" in desk_of(app).console.copy_bar.words.text()
    assert "Protected" not in desk_of(app).console.header.saved.text()
    assert not is_protected_closed(app, workbook_path)
    app.open(workbook_path)
    assert app.desk is not None


def test_wrong_present_password_is_said_in_place_and_nothing_is_closed(
    app: App, qtbot: QtBot
) -> None:
    phrase = protect(app, qtbot)
    first = desk_of(app)
    first.console.run_command("password")
    dialog = app.passwords.dialog
    assert dialog is not None
    dialog.remove.click()
    dialog.present.line.setText(OTHER)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: "not the present password" in dialog.present.fault, timeout=20_000)

    assert app.desk is first
    assert first.is_open
    dialog.present.line.setText(phrase)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk is not first, timeout=20_000)
    assert desk_of(app).workbook.file.key is None


def test_wall_is_covered_meanwhile_and_comes_back_as_it_was(app: App, qtbot: QtBot) -> None:
    desk = desk_of(app)
    desk.runner.go_forward()
    desk.runner.go_forward()
    desk.placing.choose(connected_screens()[1])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    before, step, wall = desk.feed.room_scene.reading, desk.runner.view.step, desk.wall
    seen: list[tuple[bool, object]] = []

    def look() -> None:
        seen.append((wall.isVisible(), wall.scene.reading if wall.scene is not None else ()))

    desk.closed.connect(look)

    protect(app, qtbot)

    assert [is_shown for is_shown, _ in seen] == [True]
    assert before not in [reading for _, reading in seen]
    assert desk_of(app).runner.view.step == step
    assert desk_of(app).feed.room_scene.reading == before
    assert desk_of(app).wall.isVisible()
    assert desk_of(app).runner.state.wall.banner is Banner.LIVE


@pytest.mark.parametrize("is_shown", [True, False])
def test_time_at_the_step_goes_on_through_the_reopening(
    app: App, qtbot: QtBot, is_shown: bool
) -> None:
    runner = desk_of(app).runner
    runner.go_forward()
    if is_shown:
        runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    runner.resume(Timer(timedelta(minutes=4), system_clock()))

    protect(app, qtbot)

    again = desk_of(app).runner
    assert again.state.timer.running_since is not None
    assert again.state.timer.elapsed(system_clock()) >= timedelta(minutes=4)
    assert is_visit_open(desk_of(app).workbook.workshop)


def test_phrase_is_done_only_once_it_is_confirmed(app: App, qtbot: QtBot) -> None:
    dialog = give_password(app, qtbot)
    phrase = phrase_in(dialog)

    dialog.done_button.click()

    assert dialog.isVisible()
    assert "shown only now" in dialog.problem
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == phrase
    confirm(app, dialog, qtbot=qtbot)
    assert QApplication.clipboard().text() != phrase


def test_phrase_is_left_for_later_by_esc_and_the_same_password_makes_another(
    app: App, qtbot: QtBot
) -> None:
    dialog = give_password(app, qtbot)
    first = phrase_in(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert app.passwords.phrase.dialog is None
    if app.passwords.phrase.older is not None:
        app.passwords.phrase.older.keep_button.click()

    second = protect(app, qtbot)

    assert second != first
    assert desk_of(app).workbook.file.key is not None


def test_page_to_print_is_gone_with_the_window(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(
        "icbo_desktop.desk.phrase_desk.QDesktopServices.openUrl",
        lambda url: opened.append(Path(url.toLocalFile())) or True,
    )
    dialog = give_password(app, qtbot)

    dialog.print_button.click()

    assert opened[0].read_bytes().startswith(b"%PDF")
    confirm(app, dialog, qtbot=qtbot)
    assert not opened[0].exists()


@pytest.mark.parametrize(
    ("is_named", "told"),
    [(True, "The page opens in another program"), (False, "This laptop names no program")],
)
def test_what_came_of_printing_the_phrase_is_said(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, is_named: bool, told: str
) -> None:
    desk = "icbo_desktop.desk.phrase_desk"
    monkeypatch.setattr(f"{desk}.QDesktopServices.openUrl", lambda _: True)
    monkeypatch.setattr(f"{desk}.names_pdf_viewer", lambda: is_named)
    dialog = give_password(app, qtbot)

    dialog.print_button.click()

    assert any(each.text().startswith(told) for each in dialog.findChildren(QLabel))
    confirm(app, dialog, qtbot=qtbot)


def test_older_plain_backups_are_listed_and_go_when_asked(
    app: App, workbook_path: Path, qtbot: QtBot
) -> None:
    desk_of(app).backups.make_if_changed()
    desk_of(app).backups.wait()
    folder = workbook_path.with_name("north backups")
    plain = set(folder.iterdir())
    assert plain

    dialog = give_password(app, qtbot)
    dialog.confirmed.click()
    dialog.done_button.click()
    older = app.passwords.phrase.older
    assert older is not None
    assert any("backup" in line.lower() for line in older.told)
    older.delete_button.click()
    qtbot.waitUntil(older.delete_button.isHidden, timeout=20_000)
    older.keep_button.click()

    assert not any(path.exists() for path in plain)


def test_nothing_typed_stands_in_any_byte_once_it_is_protected(
    app: App, workbook_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    protect(app, qtbot, deletes=True)
    desk = desk_of(app)
    desk.workbook.save_draft("note", TYPED.decode())
    assert desk.workbook.file.flush(10)
    phrase = protect(app, qtbot, OTHER)
    answer(app, ask_to_open(app, workbook_path, qtbot), OTHER, qtbot)
    assert TYPED.decode() in str(desk_of(app).workbook.file.drafts)

    files = [file for root in (state_dir(), tmp_path) for file in root.rglob("*") if file.is_file()]
    assert workbook_path in files
    for secret in (TYPED, PASSWORD.encode(), OTHER.encode(), phrase.encode(), b"Northborough"):
        held = [file for file in files if secret in file.read_bytes()]
        assert not [file for file in held if file.suffix != ".ini" or secret == TYPED], secret


def test_refused_change_leaves_the_workbook_open_as_it_was(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("icbo_desktop.services.protection.protection.protect", refuse)
    first = desk_of(app)
    first.console.run_command("password")
    dialog = app.passwords.dialog
    assert dialog is not None
    for line in (dialog.fields.first, dialog.fields.again):
        line.setText(PASSWORD)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk is not first, timeout=20_000)

    assert "The stick is full" in desk_of(app).console.problem_bar.words.text()
    assert desk_of(app).workbook.file.key is None


def refuse(*_: object) -> None:
    from icbo_desktop.domain.errors import WorkbookError  # noqa: PLC0415 - beside its only use

    raise WorkbookError("The stick is full.")


def test_protected_copy_has_a_password_of_its_own(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "sent.icbo"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    desk_of(app).console.run_command("protected_copy")
    dialog = app.passwords.copy_dialog
    assert dialog is not None
    for line in (dialog.fields.first, dialog.fields.again):
        line.setText(OTHER)
    dialog.without_history.click()
    dialog.go_button.click()
    desk_of(app).copies.wait()
    qtbot.waitUntil(lambda: "is written" in desk_of(app).console.copy_bar.words.text())

    assert is_protected(copy)
    assert desk_of(app).workbook.file.key is None
    answer(app, ask_to_open(app, copy, qtbot), OTHER, qtbot)
    assert desk_of(app).workbook.file.home == copy
