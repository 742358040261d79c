"""Asking another start of the program for its window: whose clock counts, and an answer at the last moment."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from icbo_desktop.services import window_requests
from icbo_desktop.services.window_requests import WindowAnswers, WindowRequest, requests_dir

PLAN = Path("plan.icbo")
AN_HOUR = 3_600.0


@pytest.fixture
def parent(monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    """Whoever owns both sides; there is another start of the program."""
    monkeypatch.setattr(window_requests, "is_another_marked", lambda: True)
    owner = QObject()
    yield owner
    owner.deleteLater()


def test_request_counts_where_the_disk_has_another_clock(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead = time.time() + AN_HOUR
    monkeypatch.setattr(window_requests.time, "time", lambda: ahead)
    answers = WindowAnswers(parent)
    answers.listen()

    with qtbot.waitSignal(answers.asked) as asked:
        WindowRequest(PLAN, parent).ask()

    assert asked.args is not None
    assert str(PLAN.absolute()) in asked.args[1]


def test_request_taken_away_as_patience_ends_is_answered(qtbot: QtBot, parent: QObject) -> None:
    request = WindowRequest(PLAN, parent)
    request.ask()
    (file,) = requests_dir().glob("*.asks")
    file.unlink()

    with qtbot.assertNotEmitted(request.unanswered), qtbot.waitSignal(request.answered):
        request._patience.timeout.emit()


def test_request_that_nobody_takes_is_taken_back(qtbot: QtBot, parent: QObject) -> None:
    request = WindowRequest(PLAN, parent)
    request.ask()

    with qtbot.waitSignal(request.unanswered):
        request._patience.timeout.emit()

    assert not list(requests_dir().iterdir())
