"""What people, sync clients and machines do to a file that is open, or that is about to be opened.

Each event is a function that is given an empty folder and returns what was lost, in words, or "".
"""

from collections.abc import Callable
from pathlib import Path

from tests.faults.acts import application
from tests.faults.case import Outcome, Trial
from tests.faults.controls import broken
from tests.faults.power_cuts import memory_folder

Event = Callable[[Path], str]
EVENTS: dict[str, Event] = {}


class NotPossibleHereError(Exception):
    """It takes rights that are not had here, such as to mount something."""


def event(function: Event) -> Event:
    """Note it in the table, under the words of its name."""
    EVENTS[function.__name__.replace("_", " ")] = function
    return function


def happen(trial: Trial) -> Outcome:
    """The first `count` events, each once."""
    outcome = Outcome()
    application()
    with memory_folder(trial) as home, broken(trial.control):
        home.chmod(0o777)
        for number, (name, function) in enumerate(list(EVENTS.items())[: trial.count]):
            folder = home / f"event {number}"
            folder.mkdir()
            folder.chmod(0o777)
            try:
                outcome.note(name, function(folder))
            except NotPossibleHereError:
                outcome.counts["not possible here"] += 1
            except Exception as bug:  # noqa: BLE001 - a crash is what is looked for; it is told as a loss
                outcome.note(name, f"crashed: {bug!r}")
    return outcome
