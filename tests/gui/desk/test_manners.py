"""How the program behaves on a desktop: one window for a workbook, places of windows, what is dropped, its icon."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk import recent_documents, same_workbook
from icbo_desktop.desk.manners import wear_icon
from icbo_desktop.desk.wall_placing import kept_name
from icbo_desktop.desk.window_places import WindowPlaces, arrangement
from icbo_desktop.locations import desktop_folders
from icbo_desktop.services import window_requests
from icbo_desktop.services.one_at_a_time import wait_for_all
from icbo_desktop.services.recent_bookmarks import FILE_NAME
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.window_requests import WindowRequest, requests_dir
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.dialogs.open_instead_dialog import OpenInsteadDialog
from icbo_desktop.ui.dialogs.problem_dialog import ProblemDialog
from icbo_desktop.ui.dialogs.program_dialog import ProgramDialog
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.file_drops import FileDrops
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens

WAIT_SECONDS = 20
# The first start, which says in a line each when its console is there and when it came forward, and then ends.
FIRST = """
import sys
from icbo_desktop.desk import same_workbook
from icbo_desktop.desk.manners import Manners
from icbo_desktop.__main__ import main
forward, take_up = same_workbook.bring_to_front, Manners.take_up

def told(window):
    forward(window)
    print("FORWARD", type(window).__name__, flush=True)

def taken_up(manners, desk):
    take_up(manners, desk)
    print("OPEN", flush=True)

same_workbook.bring_to_front, Manners.take_up = told, taken_up
sys.exit(main([sys.argv[1]]))
"""

# The second one, which waits for a first one that a busy machine holds up.
SECOND = """
import sys
from icbo_desktop.__main__ import main
from icbo_desktop.services import window_requests
window_requests.PATIENCE_MILLISECONDS = 30_000
sys.exit(main([sys.argv[1]]))
"""


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


@pytest.fixture
def console(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def drop(widget: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), actions, mime, buttons, Qt.KeyboardModifier.NoModifier)
    # Qt passes a drop on only while a real mouse drags; what would take it is asked here.
    drops = widget.findChild(FileDrops, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(drops, FileDrops)
    assert widget.acceptDrops()
    drops.eventFilter(widget, event)


def marked_as_another() -> None:
    folder = window_requests.state_dir() / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "running-0.txt").touch()


def test_second_start_with_the_same_workbook_raises_the_first_window_and_ends(workbook_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    first = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(workbook_path)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert first.stdout is not None
        assert first.stdout.readline() == "OPEN\n"

        second = subprocess.run(
            [sys.executable, "-c", SECOND, str(workbook_path)],
            env=environment,
            timeout=45,
            check=False,
        )

        assert first.stdout.readline() == "FORWARD ConsoleWindow\n"
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.communicate()
    assert not list(requests_dir().iterdir())


def test_workbook_open_in_another_window_of_this_start_is_said_in_a_sentence(
    app, workbook_path, qtbot, monkeypatch
):
    marked_as_another()
    monkeypatch.setattr(WindowRequest, "ask", lambda request: request.answered.emit())
    other = open_service(workbook_path)

    app.open(workbook_path)

    qtbot.waitUntil(lambda: "in front now" in app.start.problem)
    assert app.start.isVisible()
    other.close()


def test_nobody_who_answers_leads_to_the_usual_sentence_in_time(
    app, workbook_path, qtbot, monkeypatch
):
    marked_as_another()
    monkeypatch.setattr(window_requests, "PATIENCE_MILLISECONDS", 50)
    other = open_service(workbook_path)

    app.open(workbook_path)
    assert list(requests_dir().glob("*.asks"))

    qtbot.waitUntil(lambda: isinstance(app.dialog, ProblemDialog))
    assert not list(requests_dir().glob("*.asks"))
    app.dialog.reject()
    other.close()


def test_request_for_another_workbook_is_left_to_others(app, workbook_path, tmp_path, monkeypatch):
    raised: list[object] = []
    monkeypatch.setattr(same_workbook, "bring_to_front", raised.append)
    app.open(workbook_path)
    request = tmp_path / "1.asks"
    request.touch()

    app.manners.same._answer(request, frozenset({str(tmp_path / "another.icbo")}))

    assert request.exists()
    assert not raised


def test_console_comes_back_where_it_was_with_the_same_screens(console, settings):
    WindowPlaces(console, settings)
    console.setGeometry(QRect(60, 70, 640, 480))
    console.show()
    console.hide()
    console.setGeometry(QRect(0, 0, 300, 300))

    assert WindowPlaces(console, settings).restore()

    assert console.geometry() == QRect(60, 70, 640, 480)


def test_console_does_not_come_back_out_of_sight(console, settings):
    settings.windows.keep(arrangement(), json.dumps((90_000, 70, 640, 480, 0)))

    assert not WindowPlaces(console, settings).restore()


@pytest.mark.parametrize("spoilt", ["", "[1, 2]", "{", '["a", 1, 1, 1, 1]', "[1, 2, 3, 4, true]"])
def test_place_that_somebody_spoilt_counts_as_none(console, settings, spoilt):
    settings.windows.keep(arrangement(), spoilt)

    assert not WindowPlaces(console, settings).restore()


def test_console_does_not_come_back_onto_the_screen_of_the_wall(console, settings):
    projector = QGuiApplication.screens()[1].availableGeometry()
    place = (projector.x() + 20, projector.y() + 20, 400, 300, 0)
    settings.windows.keep(arrangement(), json.dumps(place))
    assert WindowPlaces(console, settings).restore()

    settings.wall.remember_screen(kept_name(connected_screens()[1]))

    assert not WindowPlaces(console, settings).restore()


def test_places_of_very_many_rooms_are_not_kept_for_ever(settings):
    for room in range(40):
        settings.windows.keep(f"room{room}", "[]")

    kept = [room for room in range(40) if settings.windows.place(f"room{room}")]
    assert len(kept) == 12
    assert 39 in kept


@pytest.mark.parametrize("part", ["centre", "window"])
def test_workbook_dropped_on_the_console_asks_before_anything_is_closed(
    app, workbook_path, tmp_path, part
):
    app.open(workbook_path)
    another = tmp_path / "another.icbo"
    another.write_bytes(workbook_path.read_bytes())
    console = app.desk.console

    drop(console.centre if part == "centre" else console, another)

    assert isinstance(app.manners.dialog, OpenInsteadDialog)
    assert app.desk.workbook.file.home == workbook_path
    app.manners.dialog.reject()


def test_workbook_dropped_on_the_console_is_opened_once_that_is_confirmed(
    app, workbook_path, tmp_path, qtbot
):
    app.open(workbook_path)
    another = tmp_path / "another.icbo"
    another.write_bytes(workbook_path.read_bytes())
    drop(app.desk.console, another)

    app.manners.dialog.open_button.click()

    qtbot.waitUntil(lambda: app.desk is not None and app.desk.workbook.file.home == another)


def test_the_open_workbook_dropped_on_itself_stays_open(app, workbook_path):
    app.open(workbook_path)

    drop(app.desk.console, workbook_path)

    assert app.manners.dialog is None
    assert app.desk is not None


def test_recent_list_of_windows_hears_of_a_workbook_and_not_of_a_protected_one(
    app, workbook_path, monkeypatch
):
    told: list[Path] = []
    monkeypatch.setattr(recent_documents, "tell_system", told.append)
    app.open(workbook_path)
    assert told == [workbook_path]

    with monkeypatch.context() as protected:
        protected.setattr(app.desk.workbook.file, "key", object())
        app.manners.take_up(app.desk)

    assert told == [workbook_path]


def test_sample_is_told_to_nobody(app, monkeypatch, qtbot):
    told: list[Path] = []
    monkeypatch.setattr(recent_documents, "tell_system", told.append)

    app.open_sample()
    qtbot.waitUntil(lambda: app.desk is not None)

    assert told == []


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux desktops alone")
def test_linux_desktop_lists_a_workbook_until_it_has_a_password_or_is_forgotten(app, workbook_path):
    def listed() -> bool:
        assert wait_for_all(WAIT_SECONDS)
        return workbook_path.name in (desktop_folders().shared / FILE_NAME).read_text()

    app.open(workbook_path)
    assert listed()

    recent_documents.note_opened(workbook_path, is_protected=True)
    assert not listed()

    recent_documents.note_opened(workbook_path, is_protected=False)
    assert listed()

    app.forget(workbook_path)
    assert not listed()


def test_workbook_taken_off_the_list_is_taken_off_that_of_windows(app, tmp_path, monkeypatch):
    monkeypatch.setattr(recent_documents.sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path))
    link = tmp_path / "Microsoft" / "Windows" / "Recent" / "north.icbo.lnk"
    link.parent.mkdir(parents=True)
    link.touch()

    recent_documents.forget_in_system(tmp_path / "north.icbo")

    assert not link.exists()


def test_every_window_wears_the_icon_sharp_at_a_large_size(qapp):
    wear_icon()

    assert qapp.windowIcon().pixmap(256, 256).width() == 256


def test_about_says_the_version_the_folders_and_what_is_never_done(app, workbook_path):
    app.open(workbook_path)

    app.desk.console.run_command("about")

    assert isinstance(app.manners.dialog, ProgramDialog)
    text = " ".join(label.text() for label in app.manners.dialog.findChildren(Caption))
    assert str(window_requests.state_dir()) in text
    assert "connects to nothing" in text
    app.manners.dialog.reject()
