"""The session's times in words: what the deck shows each second, and what the room is shown when asked."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from icbo_desktop.domain.agenda import agenda_of, session_minutes
from icbo_desktop.domain.breaks import is_held
from icbo_desktop.domain.pace import MINUTE, Countdown, countdown, nearest_minute, pace_today
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.timer import Timer, clock_words
from icbo_desktop.domain.wall_state import WallState
from icbo_desktop.services.clock import Clock

# A tick comes each second: after a longer gap the laptop slept, or its clock was set forward.
LONGEST_TICK = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class ClockFace:
    """The deck's times in words: "06:40", "12:34" or "", "4 min behind" or "", "5 min left of 12" or "".

    `left` is for the wall: "05:20", or "2 min over". `resumes` is when a break ends, as "11:05"; empty
    outside a break.
    """

    at_place: str
    is_running: bool
    ends: str
    pace: str
    budget: str = ""
    left: str = ""
    resumes: str = ""


class SessionTime:
    """Remembers between the ticks when the last one was, and since when the room has its break."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last_tick = clock()
        self._held_since: datetime | None = None
        self._broke_off: datetime | None = None
        self._is_break = False
        self._goes_on = False

    def note_wall(self, wall: WallState) -> None:
        """A break lasts from when the room sees the holding slide; black over it is still the break."""
        if not is_held(wall):
            self._held_since = None
        elif self._held_since is None:
            self._held_since = self._clock()

    def through_break(self, timer: Timer, *, is_break: bool) -> Timer:
        """The timer stands still during a break, and goes on after it if it ran before."""
        if is_break and not self._is_break:
            self._goes_on = timer.running_since is not None
            timer = timer.paused(self._clock())
        elif self._is_break and not is_break and self._goes_on:
            timer = timer.started(self._clock())
        self._is_break = is_break
        return timer

    @property
    def broke_off(self) -> datetime | None:
        """After a tick: when time was last known before a sleep or a clock that was set; None after any other."""
        return self._broke_off

    def followed(self, timer: Timer) -> Timer:
        """The timer at this tick."""
        now = self._clock()
        last, self._last_tick = self._last_tick, now
        is_set_back = now < last
        self._broke_off = last if is_set_back or now - last > LONGEST_TICK else None
        if is_set_back and self._held_since is not None:
            self._held_since += now - last  # the break ends by the clock of now
        return timer_at(timer, last, now)

    def face(self, view: SessionView) -> ClockFace:
        """The times at this moment."""
        return clock_face(view, self._clock(), self._held_since)


def clock_face(view: SessionView, now: datetime, held_since: datetime | None = None) -> ClockFace:
    """The times at this moment. `held_since` is when the holding slide went up, None while it is not."""
    workshop, place, timer = view.workshop, view.step.place, view.state.timer
    agenda = agenda_of(workshop, view.route)
    slot = agenda.by_place.get(place)
    resting = slot.break_minutes * MINUTE if slot is not None else timedelta()
    rested = timedelta() if held_since is None else max(timedelta(), now - held_since)
    has_times = session_minutes(workshop.details) is not None
    said = pace_today(workshop, view.route, place, now, rested) if has_times else None
    left = countdown(agenda, place, timer.elapsed(now))
    usual_end = workshop.details.ends_at
    return ClockFace(
        at_place=clock_words(timer.elapsed(now)),
        is_running=timer.running_since is not None,
        ends=f"{said.ends:%H:%M}" if said else f"{usual_end:%H:%M}" if usual_end else "",
        pace=said.words.partition(",")[0] if said else "",
        budget=f"{left.words} of {slot.minutes}" if left is not None and slot is not None else "",
        left=left_words(left) if left is not None else "",
        resumes=f"{nearest_minute(held_since + resting):%H:%M}" if held_since and resting else "",
    )


def left_words(left: Countdown) -> str:
    """What is left, for the room: minutes and seconds, and in words once the time is up."""
    if left.is_over:
        return left.words
    return clock_words(timedelta(seconds=math.ceil(left.left.total_seconds())))


def timer_at(timer: Timer, last: datetime, now: datetime) -> Timer:
    """The timer at a tick after the one at `last`: a clock set back or forward, or a sleep, is no time spent."""
    if now - last > LONGEST_TICK and timer.running_since is not None:
        return Timer(timer.elapsed(last), now)
    return timer.followed(last, now)
