"""Where the time and new ids come from. Tests hand in their own."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, as an aware time in the laptop's own zone."""
    return datetime.now(UTC).astimezone()


def new_uuid() -> str:
    """A fresh random UUID as text."""
    return str(uuid.uuid4())
