"""The last commands of this run by their ids, for a report of a fault: what was pressed, never what was typed."""

from collections import deque

MOST_COMMANDS = 50
_trail: deque[str] = deque(maxlen=MOST_COMMANDS)


def note_command(command_id: str) -> None:
    """It is asked for now, by key, menu or button."""
    _trail.append(command_id)


def last_commands() -> tuple[str, ...]:
    """The newest last."""
    return tuple(_trail)
