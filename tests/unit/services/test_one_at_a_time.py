"""Work off the window's thread: in order, waited for, and a failure is always told."""

import sys

import pytest

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.services.one_at_a_time import OneAtATime


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def jobs(told: list[str]) -> OneAtATime:
    return OneAtATime(told.append, "It was not done.")


def refuse() -> None:
    message = "The disk is full."
    raise UserFacingError(message)


def break_down() -> None:
    message = "nobody expected this"
    raise ZeroDivisionError(message)


def test_work_is_done_in_order(jobs: OneAtATime):
    done: list[int] = []
    for number in range(20):
        jobs.start(lambda number=number: done.append(number))

    jobs.wait()

    assert done == list(range(20))


def test_expected_failure_is_told_in_its_own_words(jobs: OneAtATime, told: list[str]):
    jobs.start(refuse)
    jobs.wait()

    assert told == ["The disk is full."]


def test_bug_is_told_and_reaches_the_log(
    jobs: OneAtATime, told: list[str], monkeypatch: pytest.MonkeyPatch
):
    logged: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: logged.append(kind.__name__))

    jobs.start(break_down)
    jobs.close()

    assert told == ["It was not done."]
    assert logged == ["ZeroDivisionError"]


def test_work_after_a_bug_is_still_done(jobs: OneAtATime, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    done: list[str] = []

    jobs.start(break_down)
    jobs.start(lambda: done.append("after"))
    jobs.wait()

    assert done == ["after"]
