"""What a workbook may meet when it is opened: no rights, another instance, half a change, a stray journal."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import UserFacingError, WorkbookInUseError
from icbo_desktop.services.workbook_service import open_service, recovered_dir
from icbo_desktop.store.opening import journal_of, unfinished_beside
from icbo_desktop.store.workbook_file import open_workbook
from tests.faults.acts import make_workbook
from tests.faults.events import event
from tests.faults.failing_disk import FOR_GOOD, FailingDisk
from tests.faults.judging import Said, lost_of, opened_verdict
from tests.faults.open_session import Session, as_ordinary_user, refused_untouched

REFUSAL_SECONDS = 20.0  # of a busy machine; it waits two for the lock
ROOT = Path(__file__).resolve().parents[2]


@event
def a_file_that_is_read_only(folder: Path) -> str:
    path = make_workbook(folder)
    path.chmod(0o444)
    with as_ordinary_user():
        return refused_untouched(path)


@event
def a_folder_that_is_read_only(folder: Path) -> str:
    path = make_workbook(folder)
    path.chmod(0o666)
    folder.chmod(0o555)
    with as_ordinary_user():
        return refused_untouched(path)


@event
def a_file_that_may_not_be_read(folder: Path) -> str:
    path = make_workbook(folder)
    path.chmod(0)
    with as_ordinary_user():
        return refused_untouched(path, read_only_works=False)


def _in_another_process(script: str, *words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", script, *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


OPEN_IT = """
import sys
from pathlib import Path
from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.store.workbook_file import open_workbook
try:
    file = open_workbook(Path(sys.argv[1]), read_only=sys.argv[2] == "read")
    print("opened", len(file.changes))
except UserFacingError as refused:
    print(refused.sentence)
"""


@event
def opened_by_a_second_instance(folder: Path) -> str:
    session = Session(folder)
    answer = _in_another_process(OPEN_IT, session.path, "write").stdout
    if "is open somewhere else" not in answer:
        return f"the second was told: {answer}"
    return session.go_on(must_be_told=False)


@event
def read_by_a_second_instance(folder: Path) -> str:
    session = Session(folder)
    answer = _in_another_process(OPEN_IT, session.path, "read").stdout
    if answer != f"opened {len(session.service.file.changes)}\n":
        return f"the second reader was told: {answer}"
    return session.go_on(must_be_told=False)


@event
def opened_twice_in_one_process(folder: Path) -> str:
    session = Session(folder)
    began = time.monotonic()
    with pytest.raises(WorkbookInUseError):
        open_workbook(session.path)
    if time.monotonic() - began > REFUSAL_SECONDS:
        return "the refusal took too long"
    return session.go_on(must_be_told=False)


@event
def held_by_another_program_when_it_is_opened(folder: Path) -> str:
    path = make_workbook(folder)
    script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", script, path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        began = time.monotonic()
        fault = refused_untouched(path, read_only_works=False)
        took = time.monotonic() - began
        other.stdin.close()
    journal_of(path).unlink(missing_ok=True)
    late = f"the refusal took {took:.1f} s" if took > REFUSAL_SECONDS else ""
    return fault or late or opened_verdict(path, Said(), folder / "kept")


def _broken_off(folder: Path) -> tuple[Path, Said]:
    """A workbook and its journal as they stand in the middle of writing into the file itself."""
    disk = FailingDisk()
    with disk.under_the_engine():
        for first in range(20, 60):
            place = folder / f"broken off {first}"
            place.mkdir()
            session = Session(place)
            whole = session.path.read_bytes()
            disk.arm(first, FOR_GOOD, "gone")
            session.act()
            copies = folder / f"as it stands {first}"
            copies.mkdir()
            for each in (session.path, journal_of(session.path)):
                shutil.copy(each, copies)
            disk.free()
            said = session.said.copy()
            session.service.close(abandon_unsaved=True)
            path = copies / session.path.name
            if unfinished_beside(path) and path.read_bytes() != whole:
                return path, said
    message = "no such moment was found"
    raise AssertionError(message)


@event
def broken_off_in_the_middle(folder: Path) -> str:
    path, said = _broken_off(folder)
    return opened_verdict(path, said, folder / "kept")


@event
def its_journal_lost_after_it_broke_off(folder: Path) -> str:
    """Nothing can bring the old pages back; what matters is that half a change is never shown."""
    path, said = _broken_off(folder)
    journal_of(path).unlink()
    verdict = opened_verdict(path, said, folder / "kept")
    return "" if verdict.startswith("refused: This workbook is damaged") else verdict


@event
def the_journal_of_another_workbook(folder: Path) -> str:
    """Where it does harm, the facilitator is told and the file as it was is kept."""
    stranger, _ = _broken_off(folder)
    session = Session(folder)
    session.service.close()
    whole = session.path.read_bytes()
    shutil.copy(journal_of(stranger), journal_of(session.path))
    verdict = opened_verdict(session.path, session.said, folder / "kept")
    kept = [each.read_bytes() for each in (folder / "kept").glob("*.icbo")]
    return "" if whole in kept else verdict


@event
def an_older_journal_of_its_own(folder: Path) -> str:
    """As when a backup is put over a file that broke off."""
    path, _ = _broken_off(folder)
    repaired = folder / "repaired"
    repaired.mkdir()
    for each in (path, journal_of(path)):
        shutil.copy(each, repaired)
    session = Session(folder, path=repaired / path.name)
    session.service.close()
    whole = session.path.read_bytes()
    shutil.copy(journal_of(path), journal_of(session.path))
    try:
        service = open_service(session.path)
    except UserFacingError:
        pass  # told, before anything was shown
    else:
        was_told = bool(service.notices)
        is_whole = not lost_of(session.said, service.file)
        service.close()
        if not (was_told or is_whole):
            return "an older workbook was opened without a word"
    kept = [each.read_bytes() for each in recovered_dir().glob("*.icbo")]
    return "" if whole in kept else "the file as it was is nowhere"


@event
def broken_off_and_then_read_only(folder: Path) -> str:
    path, said = _broken_off(folder)
    for each in (path, journal_of(path)):
        each.chmod(0o444)
    path.parent.chmod(0o555)
    with as_ordinary_user():
        refused = refused_untouched(path, read_only_works=False)
    path.parent.chmod(0o755)
    for each in (path, journal_of(path)):
        each.chmod(0o644)
    return refused or opened_verdict(path, said, folder / "kept")
