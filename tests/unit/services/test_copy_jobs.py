"""Copies of the open workbook on another thread: each as it was when asked for, stopped, or told why not."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.rows import Action, Item
from icbo_desktop.services import copy_jobs
from icbo_desktop.services.copy_jobs import STOPPED, CopyJobs
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.store import workbook_file
from icbo_desktop.store.workbook_file import open_workbook, write_new

ITEM = Item("icbo-2018", "d1.leadership")
Save = Callable[[CopyJobs, Path], None]


@pytest.fixture
def service(qtbot: QtBot, tmp_path: Path) -> Iterator[WorkbookService]:
    path = tmp_path / "ours.icbo"
    write_new(path, demo_changes())
    service = open_service(path)
    yield service
    service.close()


@pytest.fixture
def jobs(service: WorkbookService) -> Iterator[CopyJobs]:
    jobs = CopyJobs(service, lambda: datetime(2026, 11, 19, 12, 0, tzinfo=UTC))
    yield jobs
    jobs.close()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """No copy is begun before the gate is open."""
    gate = Event()

    def wait_at_the_gate(*asked: object, **named: object) -> None:
        assert gate.wait(20)
        write_new(*asked, **named)

    monkeypatch.setattr(workbook_file, "write_new", wait_at_the_gate)
    monkeypatch.setattr("icbo_desktop.services.clean_copy.write_new", wait_at_the_gate)
    yield gate
    gate.set()


def actions_in(path: Path) -> list[str]:
    file = open_workbook(path, read_only=True)
    file.close()
    return [row.text for row in file.workshop.rows(Action)]


@pytest.mark.parametrize("save", [CopyJobs.save_copy, CopyJobs.save_without_history])
def test_copy_is_of_the_moment_it_was_asked_for(
    service: WorkbookService, jobs: CopyJobs, gate: Event, tmp_path: Path, save: Save
) -> None:
    service.apply(AddAction(ITEM, "Before it was asked for"))
    save(jobs, tmp_path / "copy.icbo")

    service.apply(AddAction(ITEM, "While it is written"))
    gate.set()

    assert jobs.wait()
    assert jobs.not_copied == ""
    found = actions_in(tmp_path / "copy.icbo")
    assert "Before it was asked for" in found
    assert "While it is written" not in found


@pytest.mark.parametrize("save", [CopyJobs.save_copy, CopyJobs.save_without_history])
def test_stopped_copy_leaves_nothing_behind(
    qtbot: QtBot, jobs: CopyJobs, gate: Event, tmp_path: Path, save: Save
) -> None:
    save(jobs, tmp_path / "copy.icbo")

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.stop()
        gate.set()

    assert told.args == [STOPPED]
    assert [path.name for path in tmp_path.glob("*copy*")] == []
    assert list(tmp_path.glob("*.part")) == []


def test_copy_asked_for_after_a_stop_is_written(
    qtbot: QtBot, jobs: CopyJobs, gate: Event, tmp_path: Path
) -> None:
    jobs.save_copy(tmp_path / "first.icbo")
    jobs.stop()

    with qtbot.waitSignal(jobs.written):
        jobs.save_copy(tmp_path / "second.icbo")
        gate.set()

    assert not (tmp_path / "first.icbo").exists()
    assert (tmp_path / "second.icbo").exists()


def test_waiting_tells_of_a_copy_that_nobody_was_told_of(jobs: CopyJobs, tmp_path: Path) -> None:
    jobs.save_copy(tmp_path / "gone" / "copy.icbo")

    assert jobs.wait()
    assert "its folder is not there" in jobs.not_copied


def test_a_failure_that_was_told_is_not_told_again(
    qtbot: QtBot, jobs: CopyJobs, tmp_path: Path
) -> None:
    with qtbot.waitSignal(jobs.failed):
        jobs.save_copy(tmp_path / "gone" / "copy.icbo")

    assert jobs.wait()
    assert jobs.not_copied == ""


def test_a_copy_without_an_ending_gets_that_of_a_workbook(jobs: CopyJobs, tmp_path: Path) -> None:
    jobs.save_copy(tmp_path / "copy v1.2")
    jobs.wait()

    open_service(tmp_path / "copy v1.2.icbo").close()


def test_a_bug_is_told_in_words(
    qtbot: QtBot, jobs: CopyJobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    monkeypatch.setattr(workbook_file, "write_new", lambda *_: 1 / 0)

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.save_copy(tmp_path / "copy.icbo")

    assert told.args == [copy_jobs.BUG_SENTENCE]
