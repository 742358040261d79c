"""Which screen becomes the wall, and what happens to its plug."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.wall.screens import (
    ChoiceKind,
    ScreenIdentity,
    ScreenWatcher,
    choose_wall_screen,
    connected_screens,
    find_screen,
    ratio_of,
)

LAPTOP = ScreenIdentity("Dell", "Latitude", "L1", 1366, 768)
PROJECTOR = ScreenIdentity("Epson", "EB-L200F", "E7", 1920, 1080)
TELLY = ScreenIdentity("LG", "55UN", "", 3840, 2160)


def test_one_screen_has_no_wall():
    assert choose_wall_screen([LAPTOP], LAPTOP, (PROJECTOR,)).kind is ChoiceKind.ONE_SCREEN


def test_the_remembered_screen_is_taken():
    choice = choose_wall_screen([LAPTOP, TELLY, PROJECTOR], LAPTOP, (PROJECTOR,))
    assert (choice.kind, choice.screen) == (ChoiceKind.KNOWN, PROJECTOR)


def test_the_order_of_the_screens_does_not_matter():
    one = choose_wall_screen([PROJECTOR, LAPTOP], LAPTOP, (PROJECTOR,))
    assert one == choose_wall_screen([LAPTOP, PROJECTOR], LAPTOP, (PROJECTOR,))


def test_an_unknown_screen_is_asked_for_even_if_it_is_the_only_other():
    choice = choose_wall_screen([LAPTOP, PROJECTOR], LAPTOP, ())
    assert choice.kind is ChoiceKind.ASK
    assert choice.candidates == (PROJECTOR, LAPTOP)


def test_a_remembered_screen_that_is_not_there_is_asked_for():
    assert choose_wall_screen([LAPTOP, TELLY], LAPTOP, (PROJECTOR,)).kind is ChoiceKind.ASK


def test_the_console_s_own_screen_never_becomes_the_wall_by_itself():
    assert choose_wall_screen([LAPTOP, PROJECTOR], PROJECTOR, (PROJECTOR,)).kind is ChoiceKind.ASK


def test_two_screens_alike_are_asked_for():
    choice = choose_wall_screen([LAPTOP, PROJECTOR, PROJECTOR], LAPTOP, (PROJECTOR,))
    assert choice.kind is ChoiceKind.ASK


def test_a_screen_is_named_by_what_it_is():
    assert PROJECTOR.words == "Epson EB-L200F, 1920 x 1080"
    assert ScreenIdentity("", "", "", 800, 600, "HDMI-1").words == "HDMI-1, 800 x 600"


@pytest.mark.parametrize(
    ("width", "height", "ratio"),
    [(1920, 1080, "16:9"), (1280, 800, "16:10"), (1024, 768, "4:3"), (1366, 768, "16:9")],
)
def test_the_wall_takes_the_ratio_of_its_screen(width: int, height: int, ratio: str):
    assert ratio_of(ScreenIdentity("", "", "", width, height)) == ratio


@pytest.mark.usefixtures("qapp")
def test_a_screen_is_found_by_its_identity():
    laptop, projector = connected_screens()
    assert find_screen(projector) == QGuiApplication.screens()[1]
    assert find_screen(replace(laptop, serial="another")) is None


def test_a_pulled_plug_is_told_once(qtbot: QtBot):
    watcher = ScreenWatcher()
    watcher.watch(connected_screens()[1])
    screen = QGuiApplication.screens()[1]
    with qtbot.waitSignal(watcher.wall_screen_gone):
        watcher.screen_removed(screen)
    with qtbot.assertNotEmitted(watcher.wall_screen_gone):
        watcher.screen_removed(screen)


def test_a_plug_put_back_is_told(qtbot: QtBot):
    watcher = ScreenWatcher()
    watcher.watch(connected_screens()[1])
    watcher.screen_removed(QGuiApplication.screens()[1])
    with qtbot.waitSignal(watcher.wall_screen_back):
        watcher.screen_added(QGuiApplication.screens()[1])


def test_another_screen_changes_nothing_for_the_wall(qtbot: QtBot):
    watcher = ScreenWatcher()
    watcher.watch(connected_screens()[1])
    with qtbot.assertNotEmitted(watcher.wall_screen_gone):
        watcher.screen_removed(QGuiApplication.screens()[0])


def test_watching_nothing_tells_nothing(qtbot: QtBot):
    watcher = ScreenWatcher()
    watcher.watch(None)
    with qtbot.assertNotEmitted(watcher.wall_screen_back):
        watcher.screen_added(QGuiApplication.screens()[1])
