"""Where the time and new ids come from. Tests hand in their own."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, as an aware time in the laptop's own zone."""
    return datetime.now(UTC).astimezone()


def new_uuid() -> str:
    """A fresh random UUID as text."""
    import uuid  # noqa: PLC0415 - it asks what platform this is, and the start screen makes no ids

    return str(uuid.uuid4())
