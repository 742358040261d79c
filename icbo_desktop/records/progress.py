"""How a writer says how far it has come, and how it is stopped."""

from collections.abc import Callable

# Called with the share that is done, 0 to 1. It raises RecordCancelledError where nobody waits any more.
Progress = Callable[[float], None]


def told_to_nobody(_share: float) -> None:
    """For writing that nobody watches."""
