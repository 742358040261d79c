"""Garbage is collected on the window's thread, when it rests, and by no other thread's work."""

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.services.rest_collector import RestCollector

OBJECTS = 20_000
SOON = (5_000, 2, 2)  # more than starting a thread makes, less than its work does


class Knot:
    """Holds itself, so that only a collection ends it; it notes where."""

    ended: list[threading.Thread]

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.ended = ended
        self.itself = self

    def __del__(self) -> None:
        self.ended.append(threading.current_thread())


@pytest.fixture
def often() -> Iterator[None]:
    """Thresholds that a little work passes; what was set before is set again."""
    was_enabled, before = gc.isenabled(), gc.get_threshold()
    gc.collect()
    gc.set_threshold(*SOON)
    gc.enable()
    yield
    gc.set_threshold(*before)
    if not was_enabled:
        gc.disable()


def work() -> list[list[int]]:
    return [[number] for number in range(OBJECTS)]


def work_elsewhere() -> list[list[int]]:
    """What was made there; Python counts what is made and not let go again."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


@pytest.mark.usefixtures("often")
def test_without_it_another_thread_collects() -> None:
    ended: list[threading.Thread] = []
    Knot(ended)

    work_elsewhere()

    assert ended
    assert threading.main_thread() not in ended


@pytest.mark.usefixtures("often")
def test_work_on_another_thread_collects_nothing_until_the_windows_thread_rests(
    qtbot: QtBot,
) -> None:
    collector = RestCollector()
    ended: list[threading.Thread] = []
    Knot(ended)

    made = work_elsewhere()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))

    assert (len(made), ended) == (OBJECTS, [threading.main_thread()])
    collector.deleteLater()
