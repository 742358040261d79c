"""What comes of the settings: the look at once, the rest with the next file; and the guide and the tour beside them."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from icbo_desktop.app import App
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.usual_choices import Usual
from icbo_desktop.ui.console.tour_card import TourCard
from icbo_desktop.ui.dialogs.new_workshop_dialog import NewWorkshopDialog
from icbo_desktop.ui.help.tour_dialog import TourDialog
from icbo_desktop.ui.shared import look
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.shared.tones import COLOURS, TONES, tones_in_use


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def app(qapp: QApplication, settings: Settings) -> Iterator[App]:
    apply_look(qapp)
    app = App(settings)
    app.start.show()
    yield app
    if app.guide.window is not None:
        app.guide.window.close()
    if app.desk is not None:
        app.desk.close()
    app.start.close()
    app.start.deleteLater()
    apply_look(qapp)


def keep(app: App, **changes: object) -> None:
    """Open the settings, change something of what is usual, and keep it."""
    app.settings.open()
    dialog = app.settings.dialog
    assert dialog is not None
    chosen = dialog.chosen
    dialog.done(1)
    dialog.kept.emit(replace(chosen, usual=replace(chosen.usual, **changes)))


def test_dark_colours_are_worn_at_once_on_the_start_screen(app, settings):
    keep(app, theme="dark")

    assert tones_in_use() == "dark"
    assert TONES["dark"]["band"] in app.start.styleSheet()
    assert settings.usual.now.theme == "dark"


def test_dark_colours_build_an_open_workshop_anew_and_keep_its_wall(app, workbook_path, qtbot):
    app.open(workbook_path)
    qtbot.waitUntil(lambda: app.desk is not None)
    before = app.desk

    keep(app, theme="dark")
    qtbot.waitUntil(lambda: app.desk not in (None, before))

    assert app.desk.console.isVisible()
    assert COLOURS["paper"] == TONES["dark"]["paper"]


def test_new_workshop_begins_with_what_is_usual(app, tmp_path):
    keep(
        app,
        groups=(("County", 7),),
        attribution="none",
        words="easy-read",
        workbook_folder=tmp_path,
    )

    app.ask_for_new()

    dialog = app.dialog
    assert isinstance(dialog, NewWorkshopDialog)
    request = dialog.request()
    assert [(group.name, group.people) for group in request.groups] == [("County", 7)]
    assert (request.attribution, request.overlays) == ("none", {"icbo-2018": "easy-read"})
    assert dialog.path().parent == tmp_path
    dialog.done(0)


def test_fixed_folder_comes_before_the_last_one_while_it_is_there(app, tmp_path):
    last = tmp_path / "last"
    fixed = tmp_path / "fixed"
    last.mkdir()
    fixed.mkdir()
    last_folders().remember_folder(FileKind.WORKBOOK, last)

    keep(app, workbook_folder=fixed)
    assert last_folders().folder(FileKind.WORKBOOK) == fixed

    fixed.rmdir()
    assert last_folders().folder(FileKind.WORKBOOK) == last


def test_screen_to_be_asked_for_again_is_forgotten(app, settings):
    settings.wall.remember_screen("Epson|EB|E7|1920|1080|")
    app.settings.open()
    dialog = app.settings.dialog
    dialog.screen_choice.choose("")

    dialog.keep_button.click()

    assert settings.wall.screens == ()


def test_reset_makes_everything_as_usual(app, settings, tmp_path):
    settings.remember(tmp_path / "ours.icbo")
    keep(app, theme="dark", words="easy-read", workbook_folder=tmp_path)

    app.settings.reset()

    assert (settings.usual.now, tones_in_use()) == (Usual(), "light")
    assert settings.recent == (tmp_path / "ours.icbo",)


def test_computer_that_goes_dark_leaves_an_open_workshop_alone(app, settings, workbook_path, qtbot):
    app.open(workbook_path)
    qtbot.waitUntil(lambda: app.desk is not None)
    before = app.desk

    app.settings.follow_system()

    assert app.desk is before


def test_computer_that_went_dark_is_followed_once_the_workshop_is_closed(
    app, workbook_path, qtbot, monkeypatch
):
    app.open(workbook_path)
    qtbot.waitUntil(lambda: app.desk is not None)
    monkeypatch.setattr(look, "theme_now", lambda *_asked: "dark")
    app.settings.follow_system()
    assert tones_in_use() == "light"

    app.desk.close()

    assert tones_in_use() == "dark"


def test_guide_is_one_window_opened_from_the_start_screen(app):
    app.start.guide_button.click()
    first = app.guide.window
    app.guide.open("safe")

    assert app.guide.window is first
    assert first.page.name == "safe"


@pytest.mark.parametrize("command", ["help", "settings", "tour"])
def test_menu_of_the_console_opens_it_over_the_console(app, workbook_path, qtbot, command):
    app.open(workbook_path)
    qtbot.waitUntil(lambda: app.desk is not None)

    app.desk.console.run_command(command)

    opened = {"help": app.guide.window, "settings": app.settings.dialog, "tour": app.guide.tour}[
        command
    ]
    assert opened is not None
    assert opened.parent() is app.desk.console
    opened.close()


def test_tour_comes_by_itself_once_and_never_again(app, qtbot):
    qtbot.waitUntil(app.start.isActiveWindow)
    app.guide.offer_tour()
    first = app.guide.tour
    assert first is not None
    first.reject()
    qtbot.waitUntil(app.start.isActiveWindow)

    app.guide.offer_tour()

    assert app.guide.tour is first


def test_tour_comes_once_the_dialog_before_it_is_closed(app, qtbot):
    qtbot.waitUntil(app.start.isActiveWindow)
    app.show_keys()
    qtbot.waitUntil(lambda: not app.start.isActiveWindow())
    app.guide.offer_tour()
    assert app.guide.tour is None

    app.dialog.reject()
    app.start.activateWindow()  # as a desktop does of itself

    qtbot.waitUntil(lambda: isinstance(app.guide.tour, TourDialog))
    tour = app.guide.tour
    assert isinstance(tour, TourDialog)
    tour.reject()


def test_tour_begins_in_the_first_sample_of_somebody_to_whom_none_was_offered(app, qtbot):
    app.open_sample()
    assert isinstance(app.guide.tour, TourCard)
    first = app.guide.tour
    app.desk.close()

    app.open_sample()

    assert app.guide.tour is first


def test_tour_never_comes_by_itself_to_somebody_who_has_workbooks(app, settings, tmp_path, qtbot):
    settings.remember(tmp_path / "ours.icbo")
    qtbot.waitUntil(app.start.isActiveWindow)

    app.guide.offer_tour()

    assert app.guide.tour is None


def test_start_loads_nothing_of_the_guide_and_the_settings_window():
    code = "import sys, icbo_desktop.app; print([m for m in sys.modules if '.ui.help' in m or 'settings_dialog' in m or 'help_pages' in m])"

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"
