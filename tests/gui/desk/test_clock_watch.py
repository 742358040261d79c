"""The tick rests while nobody can see a time, and is there again when somebody can."""

from icbo_desktop.desk.clock_watch import SEEN_MILLISECONDS, UNSEEN_MILLISECONDS, ClockWatch
from icbo_desktop.services.session_time import LONGEST_TICK


def test_tick_rests_while_the_console_is_minimised_and_the_wall_away(desk, qtbot):
    ClockWatch(desk.console, desk.wall, desk.runner)
    desk.placing.take_away()

    desk.console.showMinimized()

    qtbot.waitUntil(lambda: desk.runner.ticks.interval() == UNSEEN_MILLISECONDS)
    desk.console.showNormal()
    qtbot.waitUntil(lambda: desk.runner.ticks.interval() == SEEN_MILLISECONDS)


def test_tick_goes_on_for_the_wall_while_the_console_is_minimised(desk, qtbot):
    ClockWatch(desk.console, desk.wall, desk.runner)

    desk.console.showMinimized()

    qtbot.waitUntil(desk.console.isMinimized)
    assert desk.runner.ticks.interval() == SEEN_MILLISECONDS


def test_resting_tick_is_never_taken_for_a_laptop_that_slept():
    assert LONGEST_TICK.total_seconds() * 1000 > UNSEEN_MILLISECONDS
