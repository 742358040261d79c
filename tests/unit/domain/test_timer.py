"""The timer, with the time handed in."""

from datetime import timedelta

import pytest

from icbo_desktop.domain.timer import Timer, clock_words
from tests.builders import MORNING

MINUTE = timedelta(minutes=1)


def test_time_runs_only_between_start_and_pause() -> None:
    timer = Timer().started(MORNING).paused(MORNING + 5 * MINUTE).started(MORNING + 9 * MINUTE)

    assert timer.elapsed(MORNING + 10 * MINUTE) == 6 * MINUTE


def test_a_clock_gone_back_an_hour_takes_no_time_away() -> None:
    timer = Timer(spent=4 * MINUTE).started(MORNING)

    assert timer.elapsed(MORNING - 60 * MINUTE) == 4 * MINUTE


def test_toggling_pauses_and_runs_on() -> None:
    timer = Timer().toggled(MORNING).toggled(MORNING + MINUTE)

    assert timer == Timer(spent=MINUTE)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "00:00"), (400, "06:40"), (5999, "99:59"), (6000, "100:00")]
)
def test_elapsed_time_reads_as_minutes_and_seconds(seconds: int, words: str) -> None:
    assert clock_words(timedelta(seconds=seconds)) == words


def test_a_clock_set_back_an_hour_keeps_the_time_and_lets_it_run_on() -> None:
    last, now = MORNING + timedelta(minutes=40), MORNING - timedelta(minutes=20)

    timer = Timer(running_since=MORNING).followed(last, now)

    assert timer.elapsed(now) == timedelta(minutes=40)
    assert timer.elapsed(now + timedelta(minutes=2)) == timedelta(minutes=42)


def test_an_ordinary_tick_and_a_pause_leave_the_timer_as_it_is() -> None:
    running, paused = Timer(running_since=MORNING), Timer(timedelta(minutes=3))

    assert running.followed(MORNING, MORNING + timedelta(seconds=1)) is running
    assert paused.followed(MORNING, MORNING - timedelta(hours=1)) is paused
