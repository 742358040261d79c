"""Backups of a running session: only after a change, calm about failure, and kept off read-only files."""

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.services import backup_jobs
from icbo_desktop.services.backup_jobs import BackupJobs
from icbo_desktop.services.backup_list import backup_lines, open_copy, put_in_place
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import make_item


@pytest.fixture
def jobs(service, clock):
    jobs = BackupJobs(service, clock)
    yield jobs
    jobs.close()


def names(path):
    folder = path.with_name("north backups")
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def test_a_backup_is_made_once_for_the_same_state(jobs, path):
    jobs.make_if_changed()
    jobs.make_if_changed()
    jobs.wait()

    assert len(names(path)) == 1


def test_a_change_gets_a_backup_of_its_own(jobs, service, path, clock):
    jobs.make_if_changed()
    jobs.wait()
    clock.move(6)
    service.apply(AddAction(make_item(), "One more"))
    service.file.flush(10)
    jobs.make_if_changed()
    jobs.wait()

    assert len(names(path)) == 2


def test_a_failure_is_told_once_and_the_session_goes_on(jobs, service, qtbot, monkeypatch):
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("icbo_desktop.store.backups.os.replace", refuse)
    told: list[str] = []
    jobs.problem.connect(told.append)

    for _ in range(2):
        jobs.make_if_changed()
        jobs.wait()
        qtbot.wait(10)

    assert len(told) == 1
    assert told[0].startswith("“The backup” was not made: the disk is full. The session goes on")


def test_a_folder_that_cannot_be_written_leads_to_the_laptops_own(jobs, path, own_home):
    path.with_name("north backups").write_text("a file in the way")

    jobs.make_if_changed()
    jobs.wait()

    assert len(list((own_home / ".local/state/icbo-desktop/backups").rglob("*.icbo"))) == 1


def test_a_workbook_that_is_only_read_has_no_backups(qtbot, path, clock):
    service = WorkbookService(open_workbook(path, read_only=True), clock)

    jobs = BackupJobs(service, clock)
    jobs.make_if_changed()
    jobs.close()

    assert names(path) == []


def test_the_list_says_what_a_backup_lacks(jobs, service, path, clock):
    jobs.make_if_changed()
    jobs.wait()
    service.apply(AddAction(make_item(), "One more"))

    (line,) = backup_lines(path, clock(), service.file.changes)

    assert line.holds == "0 ratings agreed, 0 actions, 0 differing views"
    assert line.lacks.startswith("It lacks the last 1 thing done")


def test_nothing_is_done_yet_in_a_new_workshop(jobs, service, path, clock):
    jobs.make_if_changed()
    jobs.wait()

    (line,) = backup_lines(path, clock())

    assert line.last_done == "Nothing done yet."


def test_a_copy_of_a_backup_is_a_new_file(jobs, service, path, clock):
    jobs.make_if_changed()
    jobs.wait()
    (line,) = backup_lines(path, clock())

    copies = [open_copy(line.path, path, line.made_at) for _ in range(2)]

    assert len({*copies, path, line.path}) == 4
    assert open_workbook(copies[0], read_only=True).workshop == service.workshop


def test_the_present_file_is_set_aside_before_a_backup_takes_its_place(service, path, clock):
    jobs = BackupJobs(service, clock)
    jobs.make_if_changed()
    jobs.wait()
    service.close()
    jobs.close()
    path.write_bytes(b"damaged")
    (line, *_) = backup_lines(path, clock())

    aside = put_in_place(line.path, path, clock())

    assert aside.read_bytes() == b"damaged"
    assert "set aside" in aside.name
    assert open_workbook(path, read_only=True).workshop == service.workshop


def test_the_times_are_those_that_are_promised():
    assert backup_jobs.EVERY_MILLISECONDS == 300_000
