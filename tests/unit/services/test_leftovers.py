"""What a sudden end left half-written is cleared away; what is anybody else's stays."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.locations import state_dir
from icbo_desktop.records.files import write_beside
from icbo_desktop.services import leftovers
from icbo_desktop.services.attachment_files import write_out
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.leftovers import clear_leftovers, clear_wherever_written
from icbo_desktop.services.records import export_file
from icbo_desktop.store.workbook_file import write_new
from tests.builders import make_history

OURS = (
    ".0a1b2c3d.record.part",
    ".0a1b2c3d.part",
    ".0a1b2c3d.icbo.part",
    ".0a1b2c3d.icbo.part-journal",
    ".Plan.v1.icbo.part",
)
OTHERS = ("film.mkv.part", "report.pdf.part", ".config.part", "Plan.icbo", ".0a1b2c3d.icbo")
# A record is begun and the process is killed before its name is put in place.
KILLED = """
import os, signal, sys
from pathlib import Path
import icbo_desktop.records.files as files
files.sync_folder = None
def killed(self, target):
    os.kill(os.getpid(), signal.SIGKILL)
Path.replace = killed
files.write_beside(Path(sys.argv[1]), b"what somebody said")
"""


def make_old(path: Path, seconds: int = 2 * leftovers.SECONDS_OF_SCRATCH) -> Path:
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def left(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(b"what somebody said")
    return make_old(folder / name)


def test_only_what_is_ours_is_cleared(tmp_path):
    for name in (*OURS, *OTHERS):
        left(tmp_path, name)

    clear_leftovers(tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(OTHERS)


@pytest.mark.parametrize("name", OURS)
def test_what_another_session_may_still_write_stays(tmp_path, name):
    (tmp_path / name).write_bytes(b"half")

    clear_leftovers(tmp_path)

    assert (tmp_path / name).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_next_record_clears_what_a_kill_left_of_the_last(tmp_path):
    make_demo(tmp_path / "demo.icbo")
    place = str(tmp_path / "killed.pdf")
    ended = subprocess.run([sys.executable, "-c", KILLED, place], timeout=50, check=False)
    (part,) = tmp_path.glob(".*.part")
    make_old(part)

    export_file(tmp_path / "demo.icbo", ExportRequest(tmp_path / "dates.ics", "ics"))

    assert ended.returncode == -signal.SIGKILL
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dates.ics", "demo.icbo"]


def test_folder_of_a_record_goes_unless_it_holds_an_older_record(tmp_path):
    unfinished, with_older = tmp_path / ".icbo-record-aaaa", tmp_path / ".icbo-record-bbbb"
    (unfinished / "new").mkdir(parents=True)
    (with_older / "old").mkdir(parents=True)
    for folder in (unfinished, with_older):
        make_old(folder)

    clear_leftovers(tmp_path)

    assert list(tmp_path.iterdir()) == [with_older]


def test_start_clears_beside_workbooks_in_backups_and_in_folders_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    files = [
        left(tmp_path / "work", OURS[2]),
        left(tmp_path / "work" / "Plan backups", OURS[2]),
        left(tmp_path / "records", OURS[0]),
        left(state_dir() / "backups" / "some-workbook", OURS[2]),
        left(state_dir() / "rescue" / "rescue-abc", "copy.icbo"),
        left(tmp_path / "tmp" / "icbo-parquet-abc", "rows.parquet"),
    ]
    for folder in (files[4].parent, files[5].parent):
        make_old(folder)

    clear_wherever_written([tmp_path / "work" / "Plan.icbo"], [tmp_path / "records"])

    assert [path for path in files if path.exists()] == []


def test_folder_that_is_not_there_is_no_trouble(tmp_path):
    clear_wherever_written([tmp_path / "gone" / "Plan.icbo"], [tmp_path / "gone"])


def test_link_is_not_followed(tmp_path):
    kept = left(tmp_path / "kept", "notes.txt")
    (tmp_path / ".icbo-record-link").symlink_to(kept.parent, target_is_directory=True)
    make_old(kept.parent)

    clear_leftovers(tmp_path)

    assert kept.exists()


def test_names_that_the_program_gives_are_known(tmp_path, monkeypatch):
    given = []

    def note(part: Path, _target: Path) -> None:
        given.append(Path(part).name)

    monkeypatch.setattr(os, "replace", note)
    monkeypatch.setattr(Path, "replace", note)
    write_new(tmp_path / "Plan.icbo", make_history())
    write_out(b"picture", tmp_path / "photo.png")
    write_beside(tmp_path / "record.pdf", b"record")

    assert len(given) == 3
    assert all(leftovers.HALF_WRITTEN.fullmatch(name) for name in given)
