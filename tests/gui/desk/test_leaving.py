"""The end of the program while something is still being written: words, a choice, and an end that comes."""

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk import desk as desk_module
from icbo_desktop.desk import leaving
from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.leaving import StillAtWork
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.file_places import FilePlace, Working
from icbo_desktop.domain.rows import Item
from icbo_desktop.services import publishing, working_copies
from icbo_desktop.services.one_at_a_time import OneAtATime, is_any_at_work
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.working_copies import unpublished
from icbo_desktop.ui.shared.look import apply_look

pytestmark = pytest.mark.timeout(60)
LEAST_MILLISECONDS = 20_000  # WCAG 2.2.1
ON_SHARE = FilePlace(Working.WORKING_COPY, "the share", "The file is on a network share.")
HANGING = """
import sys, threading
from icbo_desktop.desk.leaving import end_process
from icbo_desktop.services.one_at_a_time import OneAtATime
jobs = OneAtATime(print)
jobs.start(threading.Event().wait)
print("left", flush=True)
sys.exit(end_process(3, is_left=True))
"""


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Until this is set, the share answers nobody who publishes to it."""
    answers, really = Event(), publishing.publish_file
    open_there = working_copies.open_where_it_lives

    def publish(*words: object) -> object:
        answers.wait(30)
        return really(*words)  # pyright: ignore[reportArgumentType] - as they were given

    monkeypatch.setattr(publishing, "publish_file", publish)
    monkeypatch.setattr(
        working_copies,
        "open_where_it_lives",
        lambda path, **options: open_there(path, ask=lambda _: ON_SHARE, **options),
    )
    monkeypatch.setattr(leaving, "BLINK_SECONDS", 0.0)
    # Whoever is asked here answers, or the test does it for the clock.
    monkeypatch.setattr(leaving, "UNANSWERED_MILLISECONDS", 600_000)
    yield answers
    answers.set()


@pytest.fixture
def app(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, workbook_path: Path, answers: Event
) -> Iterator[App]:
    """A session on the share has ended, and its work is on the way there."""
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.show()
    app.open(workbook_path)
    assert app.desk is not None
    with qtbot.waitSignal(app.desk.workbook.save_state_changed):
        app.desk.workbook.apply(AddNote(Item("icbo-2018", "d1.leadership"), "Never said before"))
    app.desk.close()
    yield app
    answers.set()
    app.unpublished.wait()
    qtbot.waitUntil(lambda: not app.unpublished.is_busy)
    app.start.close()
    app.start.deleteLater()


def hang(until: Event) -> None:
    until.wait(30)


def test_close_says_what_is_still_being_saved_and_where(app: App) -> None:
    app.start.close()

    dialog = app.leaving.asking.dialog
    assert app.start.isVisible()
    assert dialog is not None
    assert dialog.sentence.text() == "“north.icbo” is still being saved to the share."
    assert "Everything is kept on this laptop." in dialog.comfort.text()


def test_program_ends_by_itself_once_the_work_is_there(
    qtbot: QtBot, app: App, answers: Event
) -> None:
    app.start.close()

    answers.set()

    qtbot.waitUntil(lambda: not app.start.isVisible())
    assert app.leaving.asking.dialog is None
    assert not app.leaving.is_left


def test_work_that_is_left_is_offered_at_the_next_start(app: App) -> None:
    app.start.close()
    assert app.leaving.asking.dialog is not None

    app.leaving.asking.dialog.leave_button.click()

    assert not app.start.isVisible()
    assert app.leaving.is_left
    assert [copy.home.name for copy in unpublished()] == ["north.icbo"]


def test_program_ends_without_an_answer(app: App) -> None:
    app.start.close()
    assert app.leaving.asking.dialog is not None
    assert app.leaving.asking._unanswered.isActive()

    app.leaving.asking._unanswered.timeout.emit()

    assert not app.start.isVisible()


def test_there_is_time_to_read_and_answer(qapp: QApplication) -> None:
    asking = StillAtWork(is_any_at_work, QObject(qapp))

    assert asking._unanswered.interval() >= LEAST_MILLISECONDS


def test_whoever_waits_is_not_left_alone(app: App) -> None:
    app.start.close()
    dialog = app.leaving.asking.dialog
    assert dialog is not None

    dialog.wait_button.click()

    assert not app.leaving.asking._unanswered.isActive()
    assert app.start.isVisible()
    assert dialog.leave_button.isEnabled()
    dialog.leave_button.click()


def test_workshop_stays_open_while_a_copy_is_written_and_closes_when_it_is_left(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_there = Event()
    monkeypatch.setattr(desk_module, "FILES_SECONDS", 0.0)
    desk.copies._jobs.start(partial(hang, is_there))

    desk.close()

    assert desk.is_open
    assert desk.files.dialog is not None
    desk.files.dialog.leave_button.click()
    assert not desk.is_open
    is_there.set()


def test_workshop_closes_by_itself_once_the_copy_is_written(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_there = Event()
    monkeypatch.setattr(desk_module, "FILES_SECONDS", 0.0)
    desk.copies._jobs.start(partial(hang, is_there))
    desk.close()

    is_there.set()

    qtbot.waitUntil(lambda: not desk.is_open)


def test_hung_thread_does_not_keep_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HANGING], capture_output=True, text=True, timeout=30, check=False
    )

    assert (done.returncode, done.stdout.strip(), done.stderr) == (3, "left", "")


def test_work_that_hangs_counts_as_at_work_until_it_is_done() -> None:
    is_there = Event()
    jobs = OneAtATime(print)
    jobs.start(partial(hang, is_there))

    assert is_any_at_work()
    assert not jobs.wait(0)
    assert not jobs.close(0)
    is_there.set()
    assert jobs.wait(10)
