"""Closing for another process of the program, and coming back where the session was."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk import restarting
from icbo_desktop.desk.restarting import is_too_often, stand_where_it_was
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.timer import Timer
from icbo_desktop.domain.visits import is_visit_open
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.left_open import LeftSession, StepTime
from icbo_desktop.services.running_mark import Marks
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens

TRACE = 'Fatal Python error: Aborted\n\nCurrent thread 0x1 (x):\n  File "app.py", line 1 in open\n'
ARROW = Step(StepKind.ARROW, Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership")))


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


def fails(_waiting: Path) -> None:
    raise OSError


def test_program_that_does_not_start_anew_shows_the_start_screen(app, workbook_path):
    app.open(workbook_path)
    app.desk.placing.choose(connected_screens()[1])
    app.desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    wall = app.desk.wall
    app.restarting._start = fails

    app.restarting.begin(app.desk)

    assert app.desk is None
    assert app.start.isVisible()
    assert app.start.problem.startswith("The program could not be started anew.")
    assert not wall.isVisible()


def test_child_that_dies_at_once_is_not_waited_for(app, qtbot, workbook_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    app.open(workbook_path)

    app.restarting.begin(app.desk)

    qtbot.waitUntil(app.start.isVisible)
    assert not app.restarting.is_on


def test_workbook_that_is_not_saved_stays_open(app, workbook_path, monkeypatch):
    def not_saved(**_how: bool) -> None:
        message = "Not saved: the disk is full."
        raise WorkbookError(message)

    app.open(workbook_path)
    with monkeypatch.context() as patched:
        patched.setattr(app.desk.workbook, "close", not_saved)
        app.restarting.begin(app.desk)

    assert app.desk.is_open
    assert not app.restarting.is_on
    app.desk.dialogs.dialog.reject()


def test_desk_that_cannot_close_lets_the_file_go_all_the_same(app, workbook_path, monkeypatch):
    app.open(workbook_path)
    desk = app.desk
    with monkeypatch.context() as patched:
        patched.setattr(desk.runner, "end", None)
        assert restarting.close_for_restart(desk)

    assert not desk.console.isVisible()
    desk.close()


def test_rehearsal_comes_back_as_a_rehearsal_in_holding(app, workbook_path):
    app.open(workbook_path)

    stand_where_it_was(app.desk, LeftSession(workbook_path, "rehearsal"))

    assert app.desk.runner.state.wall.banner is Banner.HOLDING
    assert app.desk.placing.watcher.watched is None
    assert app.desk.wall.isVisible()


@pytest.mark.parametrize("is_paused", [True, False])
def test_time_at_the_step_goes_on_in_the_new_process(app, settings, workbook_path, is_paused):
    app.open(workbook_path)
    app.desk.runner.resume(Timer(timedelta(minutes=4), None if is_paused else system_clock()))
    app.restarting._start = fails
    app.restarting.begin(app.desk)
    session = settings.left_open.session
    app.open(workbook_path)

    stand_where_it_was(app.desk, session)

    timer = app.desk.runner.state.timer
    assert timer.elapsed(system_clock()) >= timedelta(minutes=4)
    assert (timer.running_since is None) is is_paused
    assert is_visit_open(app.desk.workbook.workshop)


@pytest.mark.parametrize("is_paused", [True, False])
def test_time_at_the_step_goes_on_after_a_sudden_end(
    app, settings, qtbot, workbook_path, is_paused
):
    app.open(workbook_path)
    app.desk.runner.resume(Timer(timedelta(minutes=4), None if is_paused else system_clock()))
    noted = settings.left_open.session.time
    app.desk.close()

    settings.left_open.note(workbook_path)
    settings.left_open.note_time(noted)
    app.stops.go_on()

    qtbot.waitUntil(lambda: app.desk is not None)
    timer = app.desk.runner.state.timer
    assert timer.elapsed(system_clock()) >= timedelta(minutes=4)
    assert (timer.running_since is None) is is_paused


def test_pause_and_step_are_noted_when_they_change(app, settings, qtbot, workbook_path):
    app.open(workbook_path)
    runner = app.desk.runner
    runner.resume(Timer(timedelta(minutes=4), system_clock()))
    runner.toggle_timer()
    paused = settings.left_open.session.time
    runner.go_to_step(ARROW)

    assert paused == StepTime(240, is_running=False, is_visiting=True)
    seconds = int(runner.state.timer.spent.total_seconds())
    there = StepTime(seconds, is_running=False, is_visiting=True)
    qtbot.waitUntil(lambda: settings.left_open.session.time == there)


def test_nothing_is_noted_of_a_workbook_that_was_closed(app, settings, qtbot, workbook_path):
    app.open(workbook_path)
    app.desk.runner.go_to_step(ARROW)
    app.desk.close()

    qtbot.wait(restarting.NOTE_MILLISECONDS + 50)

    assert settings._settings.value("left_open_time") is None


def test_wall_whose_screen_is_gone_is_asked_for_and_not_shown(app, workbook_path):
    app.open(workbook_path)

    stand_where_it_was(app.desk, LeftSession(workbook_path, "screen"))

    assert app.desk.runner.state.wall.banner is Banner.NO_WALL
    assert not app.desk.wall.isVisible()
    app.desk.dialogs.dialog.reject()


def test_wall_that_comes_up_and_goes_is_noted_at_once(app, settings, workbook_path):
    app.open(workbook_path)
    app.desk.placing.choose(connected_screens()[1])
    app.desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    shown = settings.left_open.session
    app.desk.runner.handle_wall_event(WallEvent.UNPLUGGED)

    assert (shown.wall, settings.left_open.session.wall) == ("screen", "")


def test_third_time_within_a_minute_is_too_often():
    assert [is_too_often(now) for now in (100.0, 110.0, 170.5, 171.0, 172.0)] == [
        False,
        False,
        False,
        False,
        True,
    ]


def test_offer_after_a_crash_has_the_keyboard_and_the_row_says_it(app, settings, workbook_path):
    settings.remember(workbook_path)
    settings.left_open.note(workbook_path)
    app.start.show_recent(settings.recent)

    app.stops.offer(Marks())

    row = app.start.recent.rows[0].workbook
    assert row.accessibleName() == f"Go on with {workbook_path.name}"
    assert app.start.focusWidget() is app.start.stopped.go_on_button
    assert not app.start.stopped.report_button.isVisible()


def test_tab_goes_from_the_offer_to_the_first_choice(app, qtbot):
    app.stops.offer(Marks((TRACE,)))
    qtbot.waitUntil(app.start.isActiveWindow)
    offer = app.start.stopped

    reached = [app.start.focusWidget()]
    for _ in range(2):
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
        reached.append(app.start.focusWidget())

    assert reached == [offer.report_button, offer.aside_button, app.start.new_button]


def test_workbook_that_opens_at_the_second_try_stands_where_it_was(
    app, settings, qtbot, workbook_path
):
    settings.left_open.note(workbook_path)
    settings.left_open.note_wall("rehearsal")
    away = workbook_path.rename(workbook_path.with_suffix(".away"))
    app.stops.go_on()
    assert app.desk is None
    app.dialog.reject()

    away.rename(workbook_path)
    app.open(workbook_path)

    qtbot.waitUntil(lambda: app.desk.runner.state.wall.banner is Banner.HOLDING)


def test_trace_is_kept_as_a_report_and_can_be_read(app):
    app.stops.offer(Marks((TRACE,)))
    app.start.stopped.report_button.click()

    assert "How: Aborted" in app.stops.dialog.field.toPlainText()
    app.stops.dialog.accept()


def test_workbook_that_another_window_has_open_is_not_offered(app, settings, workbook_path):
    settings.left_open.note(workbook_path)

    app.stops.offer(Marks((), is_one_running=True))

    assert not app.start.stopped.isVisible()


def test_offer_that_is_put_aside_does_not_come_again(app, settings, workbook_path):
    settings.left_open.note(workbook_path)
    app.stops.offer(Marks(("",)))

    app.start.stopped.aside_button.click()

    assert not app.start.stopped.isVisible()
    assert settings.left_open.path is None


def test_file_of_another_name_is_never_deleted(app, tmp_path):
    somebodys = tmp_path / "minutes.txt"
    somebodys.write_text("Minutes")

    app.stops.resume(somebodys)

    assert somebodys.exists()
