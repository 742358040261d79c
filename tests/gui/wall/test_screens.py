"""Which screen becomes the wall, and what happens to its plug."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.wall.screens import (
    ChoiceKind,
    ScreenIdentity,
    ScreenWatcher,
    choose_wall_screen,
    connected_screens,
    find_screen,
    is_mirrored,
    overlaps,
    own_pixels,
    ratio_of,
)
from icbo_desktop.ui.wall.windows_display import PATH_BYTES, has_twin_source

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


def test_the_screen_chosen_last_comes_first_of_several_known():
    choice = choose_wall_screen([LAPTOP, TELLY, PROJECTOR], LAPTOP, (TELLY, PROJECTOR))
    assert choice.screen == TELLY


def test_a_known_screen_is_found_though_a_twin_of_it_was_there_before():
    told_apart = replace(PROJECTOR, connector="HDMI-2")
    choice = choose_wall_screen([LAPTOP, PROJECTOR], LAPTOP, (told_apart,))
    assert (choice.kind, choice.screen) == (ChoiceKind.KNOWN, PROJECTOR)


def test_screens_that_say_nothing_are_told_apart_by_their_connectors():
    one, other = (ScreenIdentity("", "", "", 800, 600, name) for name in ("HDMI-1", "VGA-1"))
    assert not one.is_like(other)


@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0])
@pytest.mark.parametrize("pixels", [1366, 768, 1920, 1080, 1280, 800, 1024, 3840, 2160])
def test_a_screen_keeps_its_size_at_every_scale_factor(pixels: int, factor: float):
    told_by_the_system = int(pixels / factor + 0.5)
    assert abs(own_pixels(told_by_the_system, factor) - pixels) <= (0 if factor <= 2 else 2)


@pytest.mark.parametrize(
    ("other", "is_mirror"),
    [
        (QRect(0, 0, 1366, 768), True),
        (QRect(0, 0, 1920, 1080), True),
        (QRect(1365, 0, 1920, 1080), True),
        (QRect(1366, 0, 1920, 1080), False),
        (QRect(0, 768, 1366, 768), False),
        (QRect(-1366, 0, 1366, 768), False),
    ],
)
def test_a_screen_over_the_console_s_is_a_mirror(other: QRect, is_mirror: bool):
    assert overlaps(QRect(0, 0, 1366, 768), [other]) is is_mirror


@pytest.mark.usefixtures("qapp")
def test_screens_side_by_side_are_no_mirror():
    assert not is_mirrored(QGuiApplication.screens()[0])


def path(adapter: int, source: int, target: int) -> bytes:
    """One path as Windows lays it out: its picture first, then the display it goes to."""
    front = adapter.to_bytes(8, "little") + source.to_bytes(4, "little")
    return (front + target.to_bytes(4, "little")).ljust(PATH_BYTES, b"\0")


@pytest.mark.parametrize(
    ("paths", "is_mirror"),
    [
        (b"", False),
        (path(1, 0, 4), False),
        (path(1, 0, 4) + path(1, 1, 5), False),
        (path(1, 0, 4) + path(2, 0, 5), False),
        (path(1, 0, 4) + path(1, 0, 5), True),
    ],
)
def test_windows_mirrors_where_one_picture_goes_to_two_displays(paths: bytes, is_mirror: bool):
    assert has_twin_source(paths) is is_mirror


def test_every_change_of_screens_is_told(qtbot: QtBot):
    watcher = ScreenWatcher()
    for handler in (watcher.screen_added, watcher.screen_removed):
        with qtbot.waitSignal(watcher.screens_changed):
            handler(QGuiApplication.screens()[0])
