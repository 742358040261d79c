"""Work off the window's thread: in order, all of it, with failures told or logged."""

import gc
import logging
from collections.abc import Iterator

import pytest

from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.services.one_at_a_time import OneAtATime


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def work(told: list[str]) -> Iterator[OneAtATime]:
    work = OneAtATime(told.append)
    yield work
    work.close()


def refuse() -> None:
    message = "That cannot be."
    raise EditRefusedError(message)


def test_everything_is_done_in_order_though_nobody_holds_it(work: OneAtATime):
    done: list[int] = []
    for number in range(200):
        work.start(lambda number=number: done.append(number))
    gc.collect()

    work.wait()

    assert done == list(range(200))


def test_expected_failure_is_told_and_the_rest_is_done(work: OneAtATime, told: list[str]):
    done: list[str] = []
    work.start(refuse)
    work.start(lambda: done.append("after"))

    work.wait()

    assert (told, done) == (["That cannot be."], ["after"])


def test_bug_reaches_the_log(work: OneAtATime, told: list[str], caplog):
    with caplog.at_level(logging.ERROR):
        work.start(lambda: {}["nothing"])
        work.wait()
        work.close()

    assert "KeyError" in caplog.text
    assert told == []
