"""The session's times in words: what the deck shows each second, and what the room is shown when asked."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from icbo_desktop.domain.agenda import agenda_of, session_minutes
from icbo_desktop.domain.breaks import is_break_on
from icbo_desktop.domain.pace import Countdown, Pace, countdown, nearest_minute, pace_today
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.timer import Timer, clock_words
from icbo_desktop.services.clock import Clock
from icbo_desktop.translation import tr, tr_n

# A tick comes each second: after a longer gap the laptop slept, or its clock was set forward.
LONGEST_TICK = timedelta(seconds=30)
LONGEST_REST = timedelta(hours=2)  # in a break
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class ClockFace:
    """The deck's times in words: "06:40", "12:34" or "", "4 min behind" or "", "5 min left of 12" or "".

    `ends` is a forecast once there is a pace, `planned` what was planned. `left` is for the wall: "05:20", or "2 min over",
    made of `countdown` where the wall speaks another language. `resumes` is when a break ends, as "11:05"; empty
    outside a break. `pace_tone` is "behind", "ahead" or ""; `is_over` tells that the place has taken a minute too long.
    """

    at_place: str
    is_running: bool
    ends: str
    pace: str
    budget: str = ""
    left: str = ""
    resumes: str = ""
    planned: str = ""
    countdown: Countdown | None = None
    pace_tone: Literal["", "ahead", "behind"] = ""
    is_over: bool = False

    @property
    def ends_words(self) -> str:
        """As "Session ends 12:15", and where the pace tells otherwise "Would end 12:28 (planned 12:15)"."""
        if not self.ends:
            return ""
        if self.planned in ("", self.ends):
            return tr("Session ends {ends}", ends=self.ends)
        return tr("Would end {ends} (planned {planned})", ends=self.ends, planned=self.planned)


class SessionTime:
    """Remembers between the ticks when the last one was, and over a break whether the time ran before."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last_tick = clock()
        self._broke_off: datetime | None = None
        self._is_break = False
        self._goes_on = False

    def at_place(self, timer: Timer, spent: timedelta, *, is_break: bool) -> Timer:
        """The timer of a place come to: a pause goes along, but a break always runs, and after it all is as before."""
        runs = timer.running_since is not None
        if is_break and not self._is_break:
            self._goes_on = runs
        elif self._is_break and not is_break:
            runs = self._goes_on
        self._is_break = is_break
        return Timer(spent, self._clock() if runs or is_break else None)

    def take_over(self, old: "SessionTime") -> None:
        """Go on for a session whose console is built anew: in a break, whether the time ran before it."""
        self._is_break, self._goes_on = old._is_break, old._goes_on  # noqa: SLF001 - of its own class

    @property
    def broke_off(self) -> datetime | None:
        """After a tick: when time was last known before a sleep or a clock that was set; None after any other."""
        return self._broke_off

    def followed(self, timer: Timer, *, is_break: bool = False) -> Timer:
        """The timer at this tick. A break goes on while the laptop is shut for it."""
        now = self._clock()
        last, self._last_tick = self._last_tick, now
        longest = LONGEST_REST if is_break else LONGEST_TICK
        self._broke_off = last if now < last or now - last > longest else None
        return timer_at(timer, last, now, longest)

    def face(self, view: SessionView) -> ClockFace:
        """The times at this moment."""
        return clock_face(view, self._clock())


def clock_face(view: SessionView, now: datetime) -> ClockFace:
    """The times at this moment. A break goes on until its minutes are over by the clock of now."""
    workshop, place, timer = view.workshop, view.step.place, view.state.timer
    agenda = agenda_of(workshop, view.route)
    slot = agenda.by_place.get(place)
    has_times = session_minutes(workshop.details) is not None
    said = pace_today(workshop, view.route, place, now) if has_times else None
    left = countdown(agenda, place, timer.elapsed(now))
    usual_end = workshop.details.ends_at
    return ClockFace(
        at_place=clock_words(timer.elapsed(now)),
        is_running=timer.running_since is not None,
        ends=f"{said.ends:%H:%M}" if said else f"{usual_end:%H:%M}" if usual_end else "",
        planned=f"{usual_end:%H:%M}" if usual_end else "",
        pace=said.delay_words if said else "",
        pace_tone=pace_tone(said),
        budget=budget_words(left, slot.minutes) if left is not None and slot is not None else "",
        is_over=left is not None and -left.left >= MINUTE,
        left=left_words(left) if left is not None else "",
        countdown=left,
        resumes=f"{nearest_minute(now + left.left):%H:%M}" if left and is_break_on(view) else "",
    )


def pace_tone(pace: Pace | None) -> Literal["", "ahead", "behind"]:
    """Which way a pace is out; "" where it is on time or not known."""
    if pace is None or pace.behind == 0:
        return ""
    return "behind" if pace.behind > 0 else "ahead"


def budget_words(left: Countdown, minutes: int) -> str:
    """What is left at a place of all its minutes: "5 min left of 12", "the 12 min are up" or "2 min over the 12"."""
    over = max(0, -left.left // MINUTE)
    if over:
        return tr("{over} min over the {minutes}", over=over, minutes=minutes)
    if left.is_over:
        return tr_n("the {n} min are up", "the minute is up", minutes)
    return tr("{left} of {minutes}", left=left.words, minutes=minutes)


def left_words(left: Countdown) -> str:
    """What is left, for the room: minutes and seconds, and in words once the time is up."""
    if left.is_over:
        return left.words
    return clock_words(timedelta(seconds=math.ceil(left.left.total_seconds())))


def timer_at(
    timer: Timer, last: datetime, now: datetime, longest: timedelta = LONGEST_TICK
) -> Timer:
    """The timer at a tick after the one at `last`: a clock set back or forward, or a sleep, is no time spent."""
    if now - last > longest and timer.running_since is not None:
        return Timer(timer.elapsed(last), now)
    return timer.followed(last, now)
