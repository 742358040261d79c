"""A fault taken by the open desk: what is said, what is safe, and what happens when it comes again."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from icbo_desktop.desk.crash_desk import CrashDesk
from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.restarting import Restarting
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.services.crash_report import Fault, reports_dir
from icbo_desktop.services.left_open import LeftOpen
from icbo_desktop.services.running_mark import RunningMark
from icbo_desktop.ui.start.start_window import StartWindow

FAULT = Fault("KeyError", ("desk/desk.py:1 in close",))


@dataclass
class Host:
    desk: Desk | None
    start: StartWindow
    restarting: Restarting


@pytest.fixture
def host(desk: Desk) -> Iterator[Host]:
    start = StartWindow()
    restarting = Restarting(LeftOpen(desk._settings._settings), start)
    yield Host(desk, start, restarting)
    start.deleteLater()


@pytest.fixture
def ended() -> list[int]:
    """The codes with which the process would have ended."""
    return []


@pytest.fixture
def crashes(host: Host, ended: list[int]) -> Iterator[CrashDesk]:
    crashes = CrashDesk(host, RunningMark(), host.start, ended.append)
    yield crashes
    if crashes.dialog is not None:
        crashes.dialog.reject()


def sentence(crashes: CrashDesk, number: int) -> str:
    assert crashes.dialog is not None
    item = crashes.dialog.rows.itemAt(number)
    return item.widget().text()


def test_same_fault_again_is_told_in_the_bar_and_covers_the_wall_again(desk, crashes):
    crashes.take(FAULT)
    crashes.dialog.go_on_button.click()
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)

    crashes.take(FAULT)

    assert crashes.dialog is None
    assert crashes.dialogs_shown == 1
    assert desk.runner.state.wall.banner is Banner.HOLDING
    assert desk.console.problem_bar.words.text().startswith("Something went wrong")


def test_another_fault_asks_anew(crashes):
    crashes.take(FAULT)
    crashes.dialog.go_on_button.click()

    crashes.take(Fault("ValueError", FAULT.places))

    assert crashes.dialogs_shown == 2


@pytest.mark.parametrize("event", [WallEvent.TOGGLE_BLACK, WallEvent.TOGGLE_FREEZE])
def test_wall_that_is_dark_stays_dark_and_a_frozen_one_is_covered(desk, crashes, event):
    desk.runner.handle_wall_event(event)

    crashes.take(FAULT)

    expected = Banner.BLACK if event is WallEvent.TOGGLE_BLACK else Banner.HOLDING
    assert desk.runner.state.wall.banner is expected


def test_wall_that_does_not_follow_goes_away(desk, crashes, monkeypatch):
    monkeypatch.setattr(desk.wall, "show_scene", lambda _scene: None)

    crashes.take(FAULT)

    assert not desk.wall.isVisible()
    assert crashes.dialog is not None


def test_what_is_not_on_the_disk_is_said(desk, crashes, monkeypatch):
    monkeypatch.setattr(desk.workbook.file, "flush", lambda _seconds: False)

    crashes.take(FAULT)

    assert sentence(crashes, 1).startswith("Not everything is on the disk yet.")


def test_fault_without_a_workshop_is_told_on_the_start_screen(host, crashes):
    host.desk, desk = None, host.desk
    host.start.show()

    crashes.take(FAULT)

    assert crashes.dialog.parent() is host.start
    assert crashes.dialog.restart_button.text() == "Restart the program"
    crashes.dialog.reject()
    host.start.close()
    host.desk = desk


def test_dialog_is_shown_also_where_no_report_can_be_written(crashes):
    reports_dir().parent.mkdir(parents=True, exist_ok=True)
    reports_dir().write_text("in the way")

    crashes.take(FAULT)

    assert crashes.dialog is not None
    assert crashes.dialog._place is None


def test_fault_of_the_telling_saves_and_ends_with_code_1(desk, crashes, ended, monkeypatch):
    flushed: list[float] = []
    monkeypatch.setattr(
        desk.workbook.file, "flush", lambda seconds: flushed.append(seconds) or True
    )
    monkeypatch.setattr(crashes, "_ask", None)

    crashes.take(FAULT)

    assert ended == [1]
    assert len(flushed) == 2
    assert not desk.wall.isVisible()
