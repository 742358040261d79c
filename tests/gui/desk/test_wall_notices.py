"""What the console says by itself: the wall's screen is gone, or the time left the wall."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.wall_notices import GONE, time_words
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item

LAST = Step(StepKind.ACTIONS, Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership")))


def pull_cable(desk: Desk) -> None:
    desk.placing.watcher.screen_removed(QGuiApplication.screens()[1])


def test_console_says_that_the_screen_is_gone_until_it_is_back(desk: Desk):
    pull_cable(desk)
    assert desk.console.notice_bar.isVisible()
    assert desk.console.notice_bar.notice == GONE

    desk.placing.watcher.screen_added(QGuiApplication.screens()[1])
    assert desk.console.notice_bar.notice == ""


def test_notice_of_the_screen_takes_no_keyboard_and_can_be_dismissed(qtbot: QtBot, desk: Desk):
    desk.console.capture.field.setFocus()

    pull_cable(desk)

    assert desk.console.focusWidget() is desk.console.capture.field
    qtbot.mouseClick(desk.console.notice_bar.dismiss_button, Qt.MouseButton.LeftButton)
    assert desk.console.notice_bar.notice == ""


def test_notice_of_the_screen_stays_while_the_session_goes_on(desk: Desk):
    pull_cable(desk)

    desk.runner.go_forward()

    assert desk.console.notice_bar.notice == GONE


def test_mirrored_wall_has_a_sentence_of_its_own(desk: Desk):
    desk.placing.gone.emit()

    assert desk.console.notice_bar.notice == ""


def test_console_says_that_the_time_left_the_wall_with_the_standard(desk: Desk):
    desk.runner.go_to_step(LAST)
    desk.runner.toggle_countdown()

    desk.runner.go_to_step(desk.runner.route[desk.runner.route.index(LAST) + 1])
    assert desk.console.notice_bar.notice == time_words()

    desk.runner.toggle_countdown()
    assert desk.console.notice_bar.notice == ""


def test_nothing_is_said_where_the_facilitator_took_the_time_off(desk: Desk):
    desk.runner.go_to_step(LAST)
    desk.runner.toggle_countdown()

    desk.runner.toggle_countdown()

    assert desk.console.notice_bar.notice == ""
