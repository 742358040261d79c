"""Files that are refused, in words, and left as they were."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.errors import (
    NotAWorkbookError,
    WorkbookDamagedError,
    WorkbookError,
    WorkbookInUseError,
    WorkbookReadOnlyError,
    WorkbookTooNewError,
)
from icbo_desktop.store import engine, opening
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from tests.builders import make_first_change, make_item, make_workbook_file, make_workshop
from tests.unit.store.conftest import as_ordinary_user, names_in

PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
HOLD_OPEN = """
import sys
from pathlib import Path
from icbo_desktop.store.workbook_file import open_workbook
file = open_workbook(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
file.close()
"""


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not a workbook"),
        (b"Minutes of the meeting", "is not a workbook"),
        (PNG, "is not a workbook"),
        (b"SQLite format 3\0", "is not a workbook"),
        (b"SQLite format 3\0" + bytes(200), "another program's file"),
    ],
    ids=["empty", "text", "png", "cut header", "other database"],
)
def test_a_file_that_is_no_workbook_is_refused_untouched(tmp_path, content, words, read_only):
    path = tmp_path / "Plan.icbo"
    path.write_bytes(content)

    with pytest.raises(NotAWorkbookError, match=words):
        open_workbook(path, read_only=read_only)

    assert path.read_bytes() == content
    assert names_in(tmp_path) == ["Plan.icbo"]


def test_a_database_of_another_program_is_refused_untouched(tmp_path):
    path = tmp_path / "Other.icbo"
    db = engine.connect(path, "create")
    db.execute("CREATE TABLE person (name TEXT)")
    engine.tidy(db)
    db.close()
    before = path.read_bytes()

    with pytest.raises(NotAWorkbookError, match="another program's file"):
        open_workbook(path)

    assert path.read_bytes() == before


def test_a_folder_is_no_workbook(tmp_path):
    with pytest.raises(NotAWorkbookError, match="is a folder"):
        open_workbook(tmp_path)


def test_a_pipe_is_no_workbook_and_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "Plan.icbo")

    with pytest.raises(NotAWorkbookError, match="is not a workbook"):
        open_workbook(tmp_path / "Plan.icbo")


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(WorkbookError, match=r"“Plan\.icbo” is not there"):
        open_workbook(tmp_path / "Plan.icbo")


def test_a_huge_file_is_refused_without_reading_it(tmp_path, monkeypatch):
    path = make_workbook_file(tmp_path)
    monkeypatch.setattr(opening, "LARGEST_FILE", 1000)

    with pytest.raises(NotAWorkbookError, match="too large"):
        open_workbook(path)


def test_a_file_that_the_user_may_not_read_is_said_so(shared_folder):
    path = make_workbook_file(shared_folder)
    path.chmod(0)

    with as_ordinary_user(), pytest.raises(WorkbookError, match="cannot be read"):
        open_workbook(path)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_workbook_is_refused_untouched(tmp_path, read_only):
    path = make_workbook_file(tmp_path)
    newer = bytearray(path.read_bytes())
    newer[60:64] = (999).to_bytes(4, "big")
    path.write_bytes(newer)

    with pytest.raises(WorkbookTooNewError, match=r"newer version .*file 999, program \d"):
        open_workbook(path, read_only=read_only)

    assert path.read_bytes() == newer


def test_a_workbook_without_a_version_is_damaged(tmp_path):
    path = make_workbook_file(tmp_path)
    without = bytearray(path.read_bytes())
    without[60:64] = bytes(4)
    path.write_bytes(without)

    with pytest.raises(WorkbookDamagedError):
        open_workbook(path)


def test_a_workbook_open_in_another_process_is_refused_but_can_be_read(tmp_path, monkeypatch):
    path = make_workbook_file(tmp_path)
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 50)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_OPEN, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "open\n"

        with pytest.raises(WorkbookInUseError, match="open somewhere else"):
            open_workbook(path)
        reading = open_workbook(path, read_only=True)
        other.communicate("\n", timeout=30)

    assert other.returncode == 0
    assert reading.workshop == make_workshop()
    open_workbook(path).close()


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_read_only_place_is_told_and_can_be_read(shared_folder, what):
    path = make_workbook_file(shared_folder)
    before = path.read_bytes()
    path.chmod(0o444 if what == "file" else 0o666)
    shared_folder.chmod(0o777 if what == "file" else 0o555)

    with as_ordinary_user():
        with pytest.raises(WorkbookReadOnlyError, match="read-only"):
            open_workbook(path)
        assert open_workbook(path, read_only=True).workshop == make_workshop()
        assert check_workbook(path) == ()

    assert path.read_bytes() == before
    assert names_in(shared_folder) == ["Plan.icbo"]


def test_nothing_is_made_in_a_read_only_folder(shared_folder):
    shared_folder.chmod(0o555)

    with as_ordinary_user(), pytest.raises(WorkbookReadOnlyError, match="cannot be written"):
        create_workbook(shared_folder / "Plan.icbo", make_first_change())

    assert names_in(shared_folder) == []


LEAVE_UNFINISHED = """
import os, sys
from pathlib import Path
from icbo_desktop.store.pen import connect_to_write
db = connect_to_write(Path(sys.argv[1]))
db.execute("PRAGMA cache_size = 1")
db.execute("BEGIN IMMEDIATE")
db.execute("UPDATE workshop SET title = 'half written'")
db.execute("INSERT INTO draft SELECT name, hex(randomblob(3000)), '', '' FROM pragma_table_list")
os._exit(9)
"""


def leave_unfinished(path: Path) -> None:
    """Leave the file as a crash in mid-commit does: pages written, the journal not emptied."""
    subprocess.run([sys.executable, "-c", LEAVE_UNFINISHED, str(path)], check=False, timeout=30)
    assert opening.unfinished_beside(path) is not None


def test_a_file_left_in_mid_write_is_put_right_and_both_files_are_kept(tmp_path, open_file):
    path = make_workbook_file(tmp_path, AddAction(make_item(), "Share"))
    leave_unfinished(path)
    torn = path.read_bytes()

    file = open_file(path, keep_copies_in=tmp_path / "kept")

    (notice,) = file.notices
    assert notice.endswith("The last finished entry is safe; copies were kept.")
    assert file.workshop == make_workshop(AddAction(make_item(), "Share"))
    kept = sorted((tmp_path / "kept").iterdir())
    assert [each.name.rpartition(" ")[2] for each in kept] == ["Plan.icbo", "Plan.icbo-journal"]
    assert kept[0].read_bytes() == torn


def test_no_repair_where_no_copy_can_be_kept(tmp_path):
    path = make_workbook_file(tmp_path)
    leave_unfinished(path)
    torn = path.read_bytes()
    (tmp_path / "kept").write_text("a file where a folder should be")

    with pytest.raises(WorkbookError, match="no copy could be kept"):
        open_workbook(path, keep_copies_in=tmp_path / "kept")

    assert path.read_bytes() == torn


def test_a_file_left_in_mid_write_is_not_read_without_repair(tmp_path, monkeypatch):
    path = make_workbook_file(tmp_path)
    leave_unfinished(path)
    monkeypatch.setattr(opening, "_PATIENCE", 0.0)

    with pytest.raises(
        WorkbookReadOnlyError, match=r"BOTH files, “Plan\.icbo” and “Plan\.icbo-journal”"
    ):
        open_workbook(path, read_only=True)


def test_a_file_left_in_mid_write_on_a_read_only_place_says_to_copy_both(shared_folder):
    path = make_workbook_file(shared_folder)
    leave_unfinished(path)
    path.chmod(0o444)
    shared_folder.chmod(0o555)

    with as_ordinary_user(), pytest.raises(WorkbookReadOnlyError, match="Copy BOTH files"):
        open_workbook(path)


def test_a_log_that_another_program_left_counts_as_unfinished(tmp_path, monkeypatch):
    path = make_workbook_file(tmp_path)
    (tmp_path / "Plan.icbo-wal").write_bytes(b"something")
    monkeypatch.setattr(opening, "_PATIENCE", 0.0)

    with pytest.raises(WorkbookReadOnlyError, match=r"“Plan\.icbo-wal”"):
        open_workbook(path, read_only=True)


def test_a_reader_waits_until_another_process_has_finished_its_commit(tmp_path, monkeypatch):
    path = make_workbook_file(tmp_path)
    journal = opening.journal_of(path)
    journal.write_bytes(b"being written")
    monkeypatch.setattr(opening.time, "sleep", lambda _: journal.unlink())

    assert open_workbook(path, read_only=True).workshop == make_workshop()


@pytest.mark.parametrize(
    ("code", "words"),
    [(engine.FULL, "the disk is full"), (engine.IO_ERROR, "the disk or drive stopped answering")],
)
def test_a_disk_that_fails_while_opening_is_told(tmp_path, monkeypatch, code, words):
    path = make_workbook_file(tmp_path)
    before = path.read_bytes()

    def fail(_: engine.Database) -> None:
        error = engine.Error("injected")
        error.sqlite_errorcode = code
        raise error

    monkeypatch.setattr(engine, "hold_alone", fail)
    with pytest.raises(WorkbookError, match=words):
        open_workbook(path)

    assert path.read_bytes() == before


def test_a_stick_that_is_pulled_out_while_a_workbook_is_read_is_told(tmp_path, monkeypatch):
    path = make_workbook_file(tmp_path)

    def look_and_pull_out(looked_at: Path) -> None:
        looked_at.unlink()

    monkeypatch.setattr(opening, "version_of", look_and_pull_out)

    with pytest.raises(WorkbookError, match="the disk or drive stopped answering"):
        open_workbook(path, read_only=True)


def test_a_workbook_that_another_tool_put_into_its_own_mode_is_taken_back(tmp_path, open_file):
    path = make_workbook_file(tmp_path)
    db = engine.connect(path, "write")
    db.execute("PRAGMA locking_mode = NORMAL")
    assert engine.one_value(db, "PRAGMA journal_mode = WAL") == "wal"
    db.close()

    assert open_workbook(path, read_only=True).workshop == make_workshop()
    open_file(path).close()

    assert path.read_bytes()[18:20] == b"\1\1"
    assert names_in(tmp_path) == ["Plan.icbo"]
