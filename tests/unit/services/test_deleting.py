"""Deleting a workbook takes every byte of it with it, says what stays, and begins nothing that it cannot end."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.file_places import FilePlace, Working
from icbo_desktop.domain.rows import Item
from icbo_desktop.locations import state_dir, work_dir
from icbo_desktop.services.backup_jobs import BackupJobs
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.deleting import delete_workbook
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.what_goes import what_goes
from icbo_desktop.services.workbook_service import WorkbookService, open_service, recovered_dir
from icbo_desktop.services.working_copies import Sitting, open_where_it_lives
from icbo_desktop.store import wiping
from icbo_desktop.store.backups import folder_beside, folder_of_own
from icbo_desktop.store.high_water import marks_of
from icbo_desktop.store.keys import held_keys
from icbo_desktop.store.lock_notes import LockNote, write_lock
from icbo_desktop.store.protection import protect

WORD = b"wordsthatwentaway0001z"
ITEM = Item("icbo-2018", "d1.leadership")
TRY_TO_HOLD = """
import sys
from pathlib import Path
from icbo_desktop.domain.errors import WorkbookInUseError
from icbo_desktop.store.workbook_file import open_workbook
try:
    open_workbook(Path(sys.argv[1])).close()
except WorkbookInUseError:
    print("in use")
"""
ON_STICK = FilePlace(Working.WORKING_COPY, "the stick", "It lies on a stick.")
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """In a folder with somebody else's file."""
    folder = tmp_path / "place"
    folder.mkdir()
    (folder / "minutes.txt").write_text("not ours")
    make_demo(folder / "plan.icbo")
    return folder / "plan.icbo"


def worked_on(path: Path, times: int = 2) -> str:
    """Sessions with a note each, in which backups are made; the workshop's id."""
    for number in range(times):
        service = open_service(path)
        told = note_in(service, number)
        service.close()
        told.close()
    return service.workshop.details.id


def note_in(service: WorkbookService, number: int = 0) -> BackupJobs:
    service.apply(AddNote(ITEM, f"{WORD.decode()} {number}"))
    service.save_draft("note", f"{WORD.decode()} half")
    service.file.flush(5)
    at = system_clock() - timedelta(hours=1 + number)
    jobs = BackupJobs(service, lambda: at)
    jobs.make_if_changed()
    jobs.wait()
    return jobs


def holders(*folders: Path) -> list[str]:
    """The files in which the words can be read."""
    files = [file for folder in folders for file in sorted(folder.rglob("*")) if file.is_file()]
    return [file.name for file in files if WORD in file.read_bytes()]


@pytest.fixture
def stick(workbook: Path) -> Iterator[Sitting]:
    """The workbook open on a working copy, as when it lies on a stick."""
    sitting = open_where_it_lives(workbook, ask=lambda _path: ON_STICK)
    yield sitting
    sitting.workbook.close(abandon_unsaved=True)
    assert sitting.publishing is not None
    sitting.publishing.close()


def test_no_byte_of_it_is_left_in_its_folder_or_on_the_laptop(workbook, tmp_path):
    workbook_id = worked_on(workbook)
    older = folder_of_own(state_dir(), workbook_id) / "plan 2026-01-02 1000.icbo"
    older.parent.mkdir(parents=True)
    recovered_dir().mkdir(parents=True)
    before = recovered_dir() / "Before repair 2026-01-02 100000 plan.icbo"
    for copy in (older, before, workbook.with_name("plan (previous).icbo")):
        shutil.copyfile(workbook, copy)
    shutil.copyfile(workbook, recovered_dir() / f"{before.name}-journal")
    held = holders(tmp_path, state_dir())

    done = delete_workbook(workbook)

    assert len(held) == 7
    assert holders(tmp_path, state_dir()) == []
    assert done.stayed == ()
    assert [path.name for path in workbook.parent.iterdir()] == ["minutes.txt"]
    assert marks_of(state_dir(), workbook_id) == ()


def test_work_that_is_not_on_the_stick_yet_goes_as_well_and_is_said_before(
    stick, workbook, tmp_path
):
    note_in(stick.workbook).close()
    stick.workbook.close()

    said = " ".join(what_goes(workbook).lines)
    delete_workbook(workbook)

    assert "work that is not yet on the stick" in said
    assert holders(tmp_path, state_dir()) == []
    assert list(work_dir().iterdir()) == []


def test_one_that_is_open_here_stays_with_all_that_is_of_it(workbook, tmp_path):
    worked_on(workbook)
    before = holders(tmp_path, state_dir())
    service = open_service(workbook)

    with pytest.raises(WorkbookError, match=r"Nothing was deleted. “plan.icbo” is open"):
        delete_workbook(workbook)
    service.close()

    assert holders(tmp_path, state_dir()) == before


def test_one_that_another_laptop_has_open_stays(workbook):
    now = system_clock()
    note = LockNote(who="Ann", machine="HALL-2", since=now, beat=now, copy_id="theirs")
    write_lock(workbook, note)

    with pytest.raises(WorkbookError, match="is open on HALL-2"):
        delete_workbook(workbook)

    assert workbook.exists()


def test_nothing_goes_where_the_workbook_itself_cannot(workbook, tmp_path, monkeypatch):
    worked_on(workbook)
    before = holders(tmp_path, state_dir())
    monkeypatch.setattr(os, "replace", refusing("plan.icbo"))

    with pytest.raises(WorkbookError, match=r"Nothing was deleted. “plan.icbo” cannot be deleted"):
        delete_workbook(workbook)

    assert holders(tmp_path, state_dir()) == before


def test_what_stays_is_said_and_goes_with_a_second_attempt(workbook, tmp_path, monkeypatch):
    worked_on(workbook)
    kept = sorted(folder_beside(workbook).iterdir())[0]
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refusing(kept.name))
        first = delete_workbook(workbook)
        left = holders(tmp_path, state_dir())

    second = delete_workbook(workbook)

    assert left == [kept.name]
    assert [kept.name in words for words in first.stayed] == [True]
    assert second.stayed == ()
    assert holders(tmp_path, state_dir()) == []


def refusing(name: str):
    """`os.replace` for a file that another program has open."""

    def replace(source, target, *, real=os.replace):
        if Path(source).name == name:
            raise PermissionError(name)
        real(source, target)

    return replace


def test_another_copy_of_the_workshop_stays_with_its_backups_and_is_named(workbook):
    copy = workbook.with_name("given.icbo")
    shutil.copyfile(workbook, copy)
    workbook_id = worked_on(copy)
    worked_on(workbook)

    stays = what_goes(workbook).stays
    delete_workbook(workbook)

    assert stays == ("Workbooks of their own with the same workshop: “given.icbo”.",)
    assert copy.exists()
    assert len(list(folder_beside(copy).iterdir())) == 2
    assert [Path(mark.path) for mark in marks_of(state_dir(), workbook_id)] == [copy]


def test_a_copy_that_a_person_named_much_like_an_older_format_stays_and_is_named(workbook):
    own = workbook.with_name("plan.v2 for the board.icbo")
    shutil.copyfile(workbook, own)
    kept = workbook.with_name("plan.v2 (2).icbo")
    shutil.copyfile(workbook, kept)

    stays = what_goes(workbook).stays
    delete_workbook(workbook)

    assert stays == (
        "Workbooks of their own with the same workshop: “plan.v2 for the board.icbo”.",
    )
    assert (own.exists(), kept.exists()) == (True, False)


def test_an_attachment_that_another_program_keeps_to_itself_does_not_stop_it(workbook, monkeypatch):
    paper = state_dir() / "opened" / "a" / "minutes.docx"
    paper.parent.mkdir(parents=True)
    paper.write_bytes(b"words")
    read_bytes = Path.read_bytes

    def refusing_one(path: Path) -> bytes:
        if path == paper:
            raise PermissionError(13, "in use")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refusing_one)

    delete_workbook(workbook)

    assert not workbook.exists()


def test_looking_around_leaves_the_lock_of_a_workbook_that_is_open_here(workbook):
    beside = workbook.with_name("beside.icbo")
    make_demo(beside)
    service = open_service(beside)

    what_goes(workbook)

    assert is_locked_for_others(beside)
    service.close()


def is_locked_for_others(path: Path) -> bool:
    """Whether another process finds it in use."""
    tried = subprocess.run(
        [sys.executable, "-c", TRY_TO_HOLD, str(path)], check=False, capture_output=True, text=True
    )
    return tried.stdout.strip() == "in use"


def test_backups_of_another_workbook_that_had_the_name_before_stay(workbook, tmp_path):
    other = tmp_path / "plan.icbo"
    make_demo(other)
    worked_on(other)
    shutil.move(folder_beside(other), folder_beside(workbook))
    workshop_id = "0b0e4b6e-0000-4000-8000-000000000001"

    goes = what_goes(workbook, workshop_id)

    assert goes.others == ()


def test_bytes_are_overwritten_before_the_name_goes(tmp_path, monkeypatch):
    path = tmp_path / "words"
    path.write_bytes(WORD)
    seen = []
    monkeypatch.setattr(wiping, "_unlink", lambda aside: seen.append(aside.read_bytes()))

    wiping.wipe(path)

    assert seen == [bytes(len(WORD))]


def test_what_has_another_name_on_the_disk_keeps_its_bytes_there(tmp_path):
    path, kept = tmp_path / "words", tmp_path / "snapshot"
    path.write_bytes(WORD)
    os.link(path, kept)

    wiping.wipe(path)

    assert not path.exists()
    assert kept.read_bytes() == WORD


def test_a_link_loses_its_name_alone(tmp_path):
    kept = tmp_path / "words"
    kept.write_bytes(WORD)
    (tmp_path / "link").symlink_to(kept)

    wiping.wipe(tmp_path / "link")

    assert [path.name for path in tmp_path.iterdir()] == ["words"]
    assert kept.read_bytes() == WORD


def test_one_that_nobody_knows_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(WorkbookError, match="this laptop keeps nothing of it"):
        delete_workbook(tmp_path / "gone.icbo")


@pytest.mark.parametrize("words", [b"", b"Our passwords", b"SQLite format 3\0 and no more"])
def test_a_file_that_is_no_workbook_is_refused_and_stays(tmp_path, words):
    notes = tmp_path / "words.txt"
    notes.write_bytes(words)

    with pytest.raises(WorkbookError, match="is not a workbook"):
        delete_workbook(notes)

    assert notes.read_bytes() == words


def test_a_workbook_goes_whatever_it_is_called(workbook):
    renamed = workbook.rename(workbook.with_name("plan.old"))

    done = delete_workbook(renamed)

    assert done.stayed == ()
    assert not renamed.exists()


def test_protected_workbook_goes_with_its_backups_without_its_password(workbook, tmp_path):
    key = protect(workbook, "three random words")
    workbook_id = worked_on(workbook)
    own = folder_of_own(state_dir(), workbook_id)
    own.mkdir(parents=True)
    (backup, *_) = folder_beside(workbook).iterdir()
    shutil.copyfile(backup, own / backup.name)
    (state_dir() / "high_water" / f"{workbook_id}.json").unlink()
    del key
    gc.collect()
    was_closed = held_keys() == ()

    done = delete_workbook(workbook)

    assert was_closed
    assert done.stayed == ()
    assert [path.name for path in workbook.parent.iterdir()] == ["minutes.txt"]
    assert not own.exists()
