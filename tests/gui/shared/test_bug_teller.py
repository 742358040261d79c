"""A bug is logged as before and told to the person in the window, from whatever thread it comes."""

import sys
import threading
from collections.abc import Iterator

import pytest

from icbo_desktop.services.crash_report import Fault
from icbo_desktop.ui.shared.bug_teller import BugTeller


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the hooks that were there before have noted."""
    noted: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: noted.append(kind.__name__))
    monkeypatch.setattr(
        threading, "excepthook", lambda arguments: noted.append(arguments.exc_type.__name__)
    )
    return noted


@pytest.fixture
def teller(qapp, logged: list[str]) -> Iterator[BugTeller]:
    teller = BugTeller()
    teller.listen()
    yield teller
    teller.leave()


def raise_bug() -> None:
    message = "what somebody said"
    raise KeyError(message)


def test_bug_is_logged_and_told(teller: BugTeller, logged: list[str]):
    told: list[Fault] = []
    teller.told.connect(told.append)

    sys.excepthook(KeyError, KeyError("x"), None)

    assert logged == ["KeyError"]
    assert told == [Fault("KeyError")]


def test_bug_on_another_thread_is_told_on_this_one(qtbot, teller: BugTeller, logged: list[str]):
    with qtbot.waitSignal(teller.told) as told:
        thread = threading.Thread(target=raise_bug)
        thread.start()
        thread.join()

    (fault,) = told.args
    assert logged == ["KeyError"]
    assert not fault.is_of_window
    assert fault.places[-1].endswith("in raise_bug")


def test_interruption_from_the_keyboard_is_no_bug(teller: BugTeller):
    told: list[Fault] = []
    teller.told.connect(told.append)

    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert told == []


def test_hooks_are_put_back(teller: BugTeller):
    teller.leave()

    assert sys.excepthook != teller.note
    assert threading.excepthook != teller.note_of_thread
