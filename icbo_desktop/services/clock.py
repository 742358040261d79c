"""Where the time comes from. Tests hand in their own clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, as an aware time in the laptop's own zone."""
    return datetime.now(UTC).astimezone()
