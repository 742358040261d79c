"""How work off the window's thread hears that nobody waits for it any more."""

from threading import Event

from icbo_desktop.domain.errors import RecordCancelledError


def go_on_unless(stopping: Event) -> None:
    """Raise RecordCancelledError once somebody asked to stop; nothing of the work stays."""
    if stopping.is_set():
        raise RecordCancelledError
