"""The timer of a place. Time comes in as an argument; how the session keeps to its agenda is pace.py."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Timer:
    """Time spent at the current place: `spent` so far, and since when it runs (None while paused)."""

    spent: timedelta = timedelta()
    running_since: datetime | None = None

    def elapsed(self, now: datetime) -> timedelta:
        """Time spent up to `now`; a clock gone back counts as no time."""
        if self.running_since is None:
            return self.spent
        return self.spent + max(now - self.running_since, timedelta())

    def started(self, now: datetime) -> "Timer":
        return self if self.running_since is not None else Timer(self.spent, now)

    def paused(self, now: datetime) -> "Timer":
        return Timer(self.elapsed(now), None)

    def toggled(self, now: datetime) -> "Timer":
        return self.started(now) if self.running_since is None else self.paused(now)

    def followed(self, last: datetime, now: datetime) -> "Timer":
        """The timer at a tick after the one at `last`: where the clock was set back, it runs on from there."""
        if self.running_since is None or now >= last:
            return self
        return Timer(self.elapsed(last), now)


def clock_words(elapsed: timedelta) -> str:
    """Minutes and seconds as "06:40"; hours are counted as minutes."""
    minutes, seconds = divmod(int(elapsed.total_seconds()), 60)
    return f"{minutes:02d}:{seconds:02d}"
