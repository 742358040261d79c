"""Opening a workbook from a place that answers late, or never: the window goes on, and waiting can be cancelled."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, current_thread

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk import opening
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.errors import WorkbookError, WorkbookInUseError
from icbo_desktop.domain.file_places import FilePlace, Working
from icbo_desktop.domain.rows import Item
from icbo_desktop.services import working_copies
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.working_copies import unpublished
from icbo_desktop.store.workbook_file import refuse_if_open_here
from icbo_desktop.ui.dialogs.problem_dialog import ProblemDialog
from icbo_desktop.ui.shared.look import apply_look

pytestmark = pytest.mark.timeout(60)
ON_SHARE = FilePlace(Working.WORKING_COPY, "the share", "The file is on a network share.")


class Share:
    """A share that answers nobody until it is told to; `asked` counts who waits for it."""

    def __init__(self) -> None:
        self.answers = Event()
        self.asked = 0
        self.error: Exception | None = None

    def wait(self) -> None:
        self.asked += 1
        self.answers.wait(30)
        if self.error is not None:
            raise self.error


@pytest.fixture
def share(monkeypatch: pytest.MonkeyPatch) -> Iterator[Share]:
    """Whatever lies in a folder "share" is on one, and its lock note is the first thing that hangs."""
    share, read = Share(), working_copies.read_lock
    really = working_copies.open_where_it_lives

    def ask(path: Path) -> FilePlace:
        return ON_SHARE if path.parent.name == "share" else FilePlace(Working.IN_PLACE, "", "")

    def read_lock(path: Path) -> object:
        if path.parent.name == "share":
            share.wait()
        return read(path)

    def open_there(path: Path, **options: bool) -> working_copies.Sitting:
        return really(path, ask=ask, **options)  # pyright: ignore[reportArgumentType] - as they were given

    monkeypatch.setattr(opening, "AT_ONCE_SECONDS", 0.0)
    monkeypatch.setattr(working_copies, "open_where_it_lives", open_there)
    monkeypatch.setattr(working_copies, "read_lock", read_lock)
    yield share
    share.answers.set()


@pytest.fixture
def on_share(workbook_path: Path, tmp_path: Path) -> Path:
    path = tmp_path / "share" / "shared.icbo"
    path.parent.mkdir()
    path.write_bytes(workbook_path.read_bytes())
    return path


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path, share: Share) -> Iterator[App]:
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.show()
    yield app
    share.answers.set()
    qtbot.waitUntil(lambda: not app.opening.is_waiting)
    if app.desk is not None:
        app.desk.close()
    app.unpublished.wait()
    qtbot.waitUntil(lambda: not app.unpublished.is_busy)
    app.start.close()
    app.start.deleteLater()


def test_start_screen_says_what_is_being_opened_and_goes_on(
    qtbot: QtBot, app: App, share: Share, on_share: Path
) -> None:
    app.open(on_share)
    qtbot.waitUntil(lambda: share.asked == 1)

    assert app.start.opening.isVisible()
    assert app.start.opening.words.text() == "Opening “shared.icbo”…"
    assert app.desk is None
    share.answers.set()
    qtbot.waitUntil(lambda: app.desk is not None)
    assert not app.start.isVisible()


def test_session_opened_on_another_thread_saves_and_says_so(
    qtbot: QtBot, app: App, share: Share, on_share: Path
) -> None:
    share.answers.set()
    app.open(on_share)
    qtbot.waitUntil(lambda: app.desk is not None)
    assert app.desk is not None

    with qtbot.waitSignal(app.desk.workbook.save_state_changed):
        app.desk.workbook.apply(AddNote(Item("icbo-2018", "d1.leadership"), "Never said before"))

    assert app.desk.workbook.thread() is app.desk.console.thread()
    assert " · " in app.desk.console.header.saved.text()


def test_share_that_hangs_can_be_cancelled_and_another_workbook_opened(
    qtbot: QtBot, app: App, share: Share, on_share: Path, workbook_path: Path
) -> None:
    app.open(on_share)
    qtbot.waitUntil(lambda: share.asked == 1)

    app.start.opening.cancel_button.click()
    assert not app.start.opening.isVisible()
    app.open(workbook_path)

    qtbot.waitUntil(lambda: app.desk is not None)
    assert app.desk is not None
    assert app.desk.workbook.file.home == workbook_path


def test_another_workbook_takes_the_place_of_one_that_hangs(
    qtbot: QtBot, app: App, share: Share, on_share: Path, workbook_path: Path
) -> None:
    app.open(on_share)

    app.open(workbook_path)

    qtbot.waitUntil(lambda: app.desk is not None)
    assert app.desk is not None
    assert app.desk.workbook.file.home == workbook_path


def test_cancelled_workbook_that_comes_after_all_is_closed_again(
    qtbot: QtBot, app: App, share: Share, on_share: Path
) -> None:
    app.open(on_share)
    app.start.opening.cancel_button.click()

    share.answers.set()

    qtbot.waitUntil(lambda: not app.opening.is_waiting)
    assert app.desk is None
    qtbot.waitUntil(lambda: not any(is_open(path) for path in working_copies.work_dir().glob("*")))


def test_end_of_the_program_knows_the_thread_that_closes_a_cancelled_workbook(
    qtbot: QtBot, app: App, share: Share, on_share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    close = opening.close_unwanted

    def watched(sitting: working_copies.Sitting) -> None:
        close(sitting)
        names.append(current_thread().name)

    monkeypatch.setattr(opening, "close_unwanted", watched)
    app.open(on_share)
    app.start.opening.cancel_button.click()

    share.answers.set()

    qtbot.waitUntil(lambda: bool(names))
    assert names[0].startswith("icbo")  # as `end_process` looks for


def test_cancelled_workbook_that_is_asked_for_again_is_read_once(
    qtbot: QtBot, app: App, share: Share, on_share: Path
) -> None:
    app.open(on_share)
    qtbot.waitUntil(lambda: share.asked == 1)
    app.start.opening.cancel_button.click()

    app.open(on_share)
    share.answers.set()

    qtbot.waitUntil(lambda: app.desk is not None)
    assert share.asked == 1


def test_refusal_that_comes_late_is_told(
    qtbot: QtBot, app: App, share: Share, on_share: Path
) -> None:
    share.error = WorkbookInUseError("It is open on another laptop.")
    app.open(on_share)

    share.answers.set()

    qtbot.waitUntil(lambda: isinstance(app.dialog, ProblemDialog))
    assert isinstance(app.dialog, ProblemDialog)
    assert app.dialog.sentence.text() == "It is open on another laptop."
    assert not app.start.opening.isVisible()
    app.dialog.reject()


def test_refusal_of_what_was_cancelled_is_not_told(
    qtbot: QtBot, app: App, share: Share, on_share: Path
) -> None:
    share.error = WorkbookError("It cannot be read.")
    app.open(on_share)
    app.start.opening.cancel_button.click()

    share.answers.set()

    qtbot.waitUntil(lambda: not app.opening.is_waiting)
    assert app.dialog is None


def test_list_of_unpublished_work_does_not_wait_for_a_share_that_hangs(
    qtbot: QtBot, app: App, share: Share, on_share: Path
) -> None:
    app.open(on_share)
    qtbot.waitUntil(lambda: share.asked == 1)

    assert unpublished() == ()


def test_share_that_takes_long_is_named(app: App, on_share: Path) -> None:
    app.open(on_share)

    app.start.opening.show_slow()

    assert f"{on_share.parent} does not answer yet." in app.start.opening.place.text()


def is_open(path: Path) -> bool:
    try:
        refuse_if_open_here(path)
    except WorkbookInUseError:
        return True
    return False
