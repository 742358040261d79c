"""Deleting a workbook from the start screen and from a session; keeping it is what every other key does."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk.deleting_desk import DeletingDesk
from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.forgetting import DeleteIndividualRatings
from icbo_desktop.domain.rows import Item, ViewRating
from icbo_desktop.domain.timer import Timer
from icbo_desktop.domain.visits import is_visit_open
from icbo_desktop.locations import state_dir
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.record_choices import RecordChoice
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.dialogs.delete_workbook_dialog import DeleteWorkbookDialog

WORD = "wordsthatwentaway0002z"


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


@pytest.fixture
def app(qtbot: QtBot, settings_file: Path) -> Iterator[App]:
    app = App(Settings(settings_file))
    app.start.show()
    yield app
    app.backups.ratings.close()
    app.backups.deleting.desk.leave()
    app.backups.deleting.desk.close()
    if app.backups.desk.dialog is not None:
        app.backups.desk.dialog.reject()
    app.backups.desk.close()
    if app.desk is not None:
        app.desk.close()
    app.start.close()


@pytest.fixture
def deleting(app: App) -> DeletingDesk:
    return app.backups.deleting.desk


def opened(app: App, path: Path, qtbot: QtBot) -> None:
    app.open(path)
    qtbot.waitUntil(lambda: app.desk is not None)
    assert app.desk is not None
    app.desk.workbook.apply(AddAction(Item("icbo-2018", "d1.leadership"), WORD))


def closed(app: App, path: Path, qtbot: QtBot) -> None:
    """A workbook on the recent list, with a backup."""
    opened(app, path, qtbot)
    assert app.desk is not None
    app.desk.close()


def listed(deleting: DeletingDesk, qtbot: QtBot) -> DeleteWorkbookDialog:
    dialog = deleting.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.agree.isEnabled)
    return dialog


def holders(*folders: Path) -> list[str]:
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if WORD.encode() in file.read_bytes()]


def test_deleting_from_the_start_screen_leaves_no_word(
    app, deleting, workbook_path, settings_file, qtbot
):
    closed(app, workbook_path, qtbot)
    app._settings.records.keep(workbook_path, RecordChoice())
    held = holders(workbook_path.parent, state_dir())

    app.start.recent.rows[0].delete.trigger()
    dialog = listed(deleting, qtbot)
    dialog.agree.click()
    dialog.delete_button.click()
    qtbot.waitUntil(lambda: "is deleted" in dialog.heading.text())

    assert len(held) == 2
    assert holders(workbook_path.parent, state_dir()) == []
    assert app.start.recent.rows == ()
    app._settings._settings.sync()
    assert workbook_path.name not in settings_file.read_text(encoding="utf-8")


def test_last_page_says_again_what_stays(app, deleting, workbook_path, qtbot):
    closed(app, workbook_path, qtbot)
    given = workbook_path.with_name("given.icbo")
    shutil.copyfile(workbook_path, given)
    app.start.recent.rows[0].delete.trigger()
    dialog = listed(deleting, qtbot)
    dialog.agree.click()

    dialog.delete_button.click()
    qtbot.waitUntil(lambda: "is deleted" in dialog.heading.text())

    told = "\n".join(dialog.told).partition("This was not touched")[2]
    assert "“given.icbo”" in told
    assert "protected copies that were saved" in told
    assert given.exists()


def test_what_was_set_aside_for_a_backup_is_in_the_question_and_goes(
    app, deleting, workbook_path, settings_file, qtbot
):
    closed(app, workbook_path, qtbot)
    aside = workbook_path.with_name("north set aside 2026-11-22 2028.icbo")
    shutil.copyfile(workbook_path, aside)
    app._settings.remember(aside)
    app.start.show_recent(app._settings.recent)
    deleting.ask(workbook_path, app.start)
    dialog = listed(deleting, qtbot)
    goes = "\n".join(dialog.told).partition("This goes")[2].partition("This cannot be reached")[0]
    dialog.agree.click()

    dialog.delete_button.click()
    qtbot.waitUntil(lambda: "is deleted" in dialog.heading.text())

    assert f"“{aside.name}”" in goes
    assert not aside.exists()
    assert app.start.recent.rows == ()


def test_deleting_from_the_session_closes_it_first(app, deleting, workbook_path, qtbot):
    opened(app, workbook_path, qtbot)

    app.desk.console.run_command("delete_workbook")
    asked = listed(deleting, qtbot)
    said = asked.warning.text()
    asked.agree.click()
    asked.delete_button.click()
    qtbot.waitUntil(lambda: "is deleted" in deleting.dialog.heading.text())

    assert "The session is ended" in said
    assert app.desk is None
    assert holders(workbook_path.parent, state_dir()) == []


def test_nothing_can_be_pressed_before_it_is_agreed_to(app, deleting, workbook_path, qtbot):
    closed(app, workbook_path, qtbot)
    app.start.recent.rows[0].delete.trigger()

    dialog = listed(deleting, qtbot)

    assert not dialog.delete_button.isEnabled()
    assert dialog.keep_button.isDefault()
    assert dialog.keep_button.hasFocus() or not dialog.isActiveWindow()


def test_enter_keeps_it(app, deleting, workbook_path, qtbot):
    closed(app, workbook_path, qtbot)
    app.start.recent.rows[0].delete.trigger()
    dialog = listed(deleting, qtbot)
    dialog.agree.click()

    dialog.keep_button.click()

    assert workbook_path.exists()
    assert deleting.dialog is None


def test_dialog_lists_what_goes_and_what_nobody_can_reach(app, deleting, workbook_path, qtbot):
    closed(app, workbook_path, qtbot)
    app.start.recent.rows[0].delete.trigger()

    told = "\n".join(listed(deleting, qtbot).told)

    for words in ("The workbook “north.icbo”", "1 backup beside it", "recent list", "SSD", "sent"):
        assert words in told


def test_workbook_that_is_open_elsewhere_stays_and_it_is_said(
    app, deleting, workbook_path, qtbot, monkeypatch
):
    closed(app, workbook_path, qtbot)
    monkeypatch.setattr("icbo_desktop.services.deleting._is_open", lambda _path: True)
    app.start.recent.rows[0].delete.trigger()
    dialog = listed(deleting, qtbot)
    dialog.agree.click()
    dialog.delete_button.click()

    qtbot.waitUntil(lambda: "Nothing was deleted" in dialog.state.text())

    assert workbook_path.exists()
    assert len(app.start.recent.rows) == 1


def test_what_stays_is_told_on_the_start_screen_where_the_dialog_was_closed(
    app, deleting, workbook_path, qtbot, monkeypatch
):
    closed(app, workbook_path, qtbot)
    monkeypatch.setattr("icbo_desktop.services.deleting._is_open", lambda _path: True)
    app.start.recent.rows[0].delete.trigger()
    dialog = listed(deleting, qtbot)
    dialog.agree.click()

    dialog.delete_button.click()
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: "Nothing was deleted" in app.start.problem)

    assert deleting.dialog is None
    assert workbook_path.exists()


def test_ratings_deleted_before_can_be_taken_out_of_the_history_later(app, workbook_path, qtbot):
    app.open(workbook_path)
    qtbot.waitUntil(lambda: app.desk is not None)
    first = app.desk
    first.workbook.apply(DeleteIndividualRatings(first.workbook.frameworks))
    first.console.run_command("delete_ratings")

    first.ratings.dialog.take_out_button.click()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk is not first, timeout=20_000)

    assert len(app.desk.workbook.file.changes) < len(first.workbook.file.changes)


def test_time_at_the_step_goes_on_when_ratings_were_taken_out(app, workbook_path, qtbot):
    app.open(workbook_path)
    qtbot.waitUntil(lambda: app.desk is not None)
    first = app.desk
    first.workbook.apply(DeleteIndividualRatings(first.workbook.frameworks))
    first.runner.go_forward()
    first.runner.resume(Timer(timedelta(minutes=4), system_clock()))
    step = first.runner.view.step
    first.console.run_command("delete_ratings")

    first.ratings.dialog.take_out_button.click()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk is not first, timeout=20_000)

    assert app.desk.runner.view.step == step
    assert app.desk.runner.state.timer.elapsed(system_clock()) >= timedelta(minutes=4)
    assert is_visit_open(app.desk.workbook.workshop)


def test_backups_of_a_sound_workbook_are_shown_from_the_start_screen(app, workbook_path, qtbot):
    closed(app, workbook_path, qtbot)

    app.start.recent.rows[0].backups.trigger()
    dialog = app.backups.desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 1)

    assert "It lacks nothing of what was done." in dialog.list.item(0).text()


def test_ratings_that_are_deleted_for_good_are_in_no_file_and_the_session_goes_on(
    app, workbook_path, qtbot
):
    app.open(workbook_path)
    qtbot.waitUntil(lambda: app.desk is not None)
    first = app.desk
    ids = [row.id.encode() for row in first.workbook.workshop.rows(ViewRating)]
    first.console.run_command("delete_ratings")
    first.ratings.dialog.for_good.click()
    first.ratings.dialog.delete_button.click()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk is not first, timeout=20_000)

    kept = b"".join(each.read_bytes() for each in workbook_path.parent.rglob("*.icbo"))
    assert len(ids) > 50
    assert [each for each in ids if each in kept] == []
    assert (
        "out of the workbook, its history and its backups"
        in app.desk.console.problem_bar.words.text()
    )
    assert app.desk.workbook.undo_label == ""
