"""Staying awake by the first way that is granted, and noticing a sleep."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.desk import awake_on_linux
from icbo_desktop.desk.awake_on_linux import LoginInhibitor, ScreenSaverInhibitor
from icbo_desktop.desk.keep_awake import KeepAwake, ways_here
from icbo_desktop.desk.wake_watch import WakeWatch
from icbo_desktop.services.settings import Settings


@dataclass
class Way:
    """A way that grants or refuses, and remembers what was asked."""

    grants: bool = True
    asked: list[str] = field(default_factory=list)

    def hold(self) -> bool:
        self.asked.append("hold")
        return self.grants

    def release(self) -> None:
        self.asked.append("release")


def test_the_first_way_that_grants_it_is_held_and_given_back():
    refusing, granting, spare = Way(grants=False), Way(), Way()
    awake = KeepAwake((refusing, granting, spare))

    awake.hold()
    awake.release()

    assert (refusing.asked, granting.asked, spare.asked) == (["hold"], ["hold", "release"], [])


def test_holding_twice_asks_once():
    way = Way()
    awake = KeepAwake((way,))

    awake.hold()
    awake.hold()

    assert way.asked == ["hold"]


def test_refusal_is_told_once(qtbot: QtBot):
    awake = KeepAwake((Way(grants=False),))
    told: list[str] = []
    awake.refused.connect(told.append)

    awake.hold()
    awake.hold()

    assert len(told) == 1
    assert "not to sleep" in told[0]


def test_giving_back_what_was_not_held_asks_nothing():
    way = Way()

    KeepAwake((way,)).release()

    assert way.asked == []


@pytest.mark.parametrize("kind", [ScreenSaverInhibitor, LoginInhibitor])
def test_linux_without_the_service_refuses(monkeypatch, qapp, kind):
    nowhere = awake_on_linux.QDBusConnection("no such bus")
    for bus in ("sessionBus", "systemBus"):
        monkeypatch.setattr(awake_on_linux.QDBusConnection, bus, lambda: nowhere)

    assert not kind().hold()


def test_windows_without_a_display_need_no_holding(qapp):
    assert all(way.hold() for way in ways_here())


@pytest.mark.parametrize(("gap", "wakes"), [(5, 0), (60, 0), (61, 1), (40_000, 1)])
def test_gap_of_more_than_a_minute_is_a_sleep(qtbot: QtBot, gap: int, wakes: int):
    times = iter([100.0, 105.0, 105.0 + gap, 110.0 + gap])
    watch = WakeWatch(lambda: next(times))
    woken: list[bool] = []
    watch.woke.connect(lambda: woken.append(True))

    for _ in range(3):
        watch.look()

    assert len(woken) == wakes
    watch.stop()


def test_refusal_is_told_once_on_a_laptop(qtbot: QtBot, tmp_path: Path):
    told: list[str] = []
    for _ in range(2):
        awake = KeepAwake((Way(grants=False),), settings=Settings(tmp_path / "settings.ini"))
        awake.refused.connect(told.append)
        awake.hold()

    assert len(told) == 1
