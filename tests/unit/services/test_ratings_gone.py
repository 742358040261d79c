"""Ratings that were deleted for good stand in no byte of the workbook, its backups or the laptop's own folders."""

import errno
import os
import shutil
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.forgetting import DeleteIndividualRatings
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.new_workshop import NewWorkshop
from icbo_desktop.domain.rows import ViewRating
from icbo_desktop.locations import state_dir
from icbo_desktop.services import ratings_gone
from icbo_desktop.services.backup_jobs import BackupJobs
from icbo_desktop.services.backup_list import backup_lines
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.leftovers import HALF_WRITTEN
from icbo_desktop.services.library import make_workbook
from icbo_desktop.services.ratings_gone import take_ratings_out
from icbo_desktop.services.workbook_service import WorkbookService, open_service, recovered_dir
from icbo_desktop.store import publishing
from icbo_desktop.store.backups import backups_in, folder_beside
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.keys import held_key, is_protected
from icbo_desktop.store.protection import protect

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_demo(tmp_path / "plan.icbo")
    return tmp_path / "plan.icbo"


def backed_up(service: WorkbookService, hours: int) -> None:
    at = system_clock() - timedelta(hours=hours)
    jobs = BackupJobs(service, lambda: at)
    jobs.make_if_changed()
    jobs.wait()
    service.file.flush(5)
    jobs.close()


def deleted_in(path: Path) -> tuple[str, ...]:
    """A session in which the ratings are deleted, with a backup before and after; their ids."""
    service = open_service(path)
    ids = tuple(row.id for row in service.workshop.rows(ViewRating))
    backed_up(service, 3)
    service.apply(DeleteIndividualRatings(service.frameworks))
    service.save_draft("note/x", "half a sentence")
    service.file.flush(5)
    backed_up(service, 1)
    service.close()
    return ids


def held_in(ids: tuple[str, ...], *folders: Path) -> list[str]:
    """The files with at least one of the ratings in them."""
    files = [file for folder in folders for file in sorted(folder.rglob("*")) if file.is_file()]
    return [file.name for file in files if any(each.encode() in file.read_bytes() for each in ids)]


def test_ratings_are_in_no_byte_of_the_file_its_backups_or_the_laptop(path, tmp_path):
    ids = deleted_in(path)
    recovered_dir().mkdir(parents=True)
    shutil.copyfile(path, recovered_dir() / "Before repair 2026-01-02 100000 plan.icbo")
    shutil.copyfile(path, path.with_name("plan (previous).icbo"))
    before = held_in(ids, tmp_path, state_dir())

    told = take_ratings_out(path).words

    assert len(before) == 5  # the workbook, two backups, the state before, the copy before a repair
    assert held_in(ids, tmp_path, state_dir()) == []
    assert "4 older files deleted, one made" in told
    assert len(backups_in(folder_beside(path))) == 1


def test_workbook_opens_as_it_was_and_is_not_said_to_have_gone_back(path):
    deleted_in(path)
    before = open_service(path, read_only=True)

    take_ratings_out(path)
    after = open_service(path)
    after.close()

    assert tuple(after.workshop) == tuple(before.workshop)
    assert after.draft("note/x") == "half a sentence"
    assert len(after.file.changes) == 1


def test_backup_of_what_began_anew_is_not_said_to_hold_nothing_done(path):
    deleted_in(path)

    take_ratings_out(path)
    (line,) = backup_lines(path, system_clock())

    assert line.last_done.startswith("Last done: take the individual ratings out of the history, ")


def test_backup_that_never_held_a_rating_stays(tmp_path):
    path = tmp_path / "plan.icbo"
    make_workbook(path, NewWorkshop(title="Plan", framework_ids=("icbo-2018",)))
    service = open_service(path)
    backed_up(service, 3)
    service.close()

    take_ratings_out(path)

    assert len(backups_in(folder_beside(path))) == 2


def test_nothing_is_touched_while_the_workbook_still_holds_ratings(path, tmp_path):
    whole = path.read_bytes()

    with pytest.raises(WorkbookError, match="delete those first"):
        take_ratings_out(path)

    assert [each.name for each in tmp_path.iterdir()] == ["plan.icbo"]
    assert path.read_bytes() == whole


def test_workbook_and_backups_stay_where_the_new_file_cannot_take_its_place(
    path, tmp_path, monkeypatch
):
    deleted_in(path)
    before = sorted(each.name for each in tmp_path.rglob("*"))
    whole = path.read_bytes()

    def replace(source, target, *, real=os.replace):
        if Path(target) == path:
            raise PermissionError(13, "held by another program")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(publishing, "RETRY_SECONDS", ())

    with pytest.raises(WorkbookError, match="was not made"):
        take_ratings_out(path)

    assert sorted(each.name for each in tmp_path.rglob("*")) == before
    assert path.read_bytes() == whole


def test_protected_workbook_stays_protected_and_so_does_its_new_backup(path):
    key = protect(path, "three random words")
    deleted_in(path)

    take_ratings_out(path)

    (backup,) = backups_in(folder_beside(path))
    assert is_protected(path)
    assert is_protected(backup.path)
    assert held_key(path) is key


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_workbook_that_only_its_owner_may_read_stays_so(path):
    deleted_in(path)
    path.chmod(0o600)

    take_ratings_out(path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_new_file_that_a_sudden_end_leaves_is_known_as_half_written(path, monkeypatch):
    deleted_in(path)
    proved: list[str] = []

    def note_and_check(new: Path) -> tuple[str, ...]:
        proved.append(new.name)
        return check_workbook(new)

    monkeypatch.setattr(ratings_gone, "check_workbook", note_and_check)

    take_ratings_out(path)

    assert proved
    assert all(HALF_WRITTEN.fullmatch(name) for name in proved)


@pytest.mark.skipif(os.name != "posix", reason="Windows replaces no file that is open")
def test_bytes_of_the_old_file_stay_where_its_name_may_come_back(path, monkeypatch):
    deleted_in(path)
    held = path.open("rb")
    whole = path.read_bytes()

    def fail(_: Path) -> None:
        raise OSError(errno.EINVAL, "a share that flushes no folder")

    monkeypatch.setattr(ratings_gone, "fsync_folder", fail)

    ratings_gone.begin_anew(path, system_clock())

    assert path.read_bytes() != whole
    assert held.read() == whole
    held.close()
    assert [each.name for each in path.parent.iterdir() if each.suffix == ".part"] == []
