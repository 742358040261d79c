"""Done to a workbook while it is open: read-only, moved, deleted, cut, overwritten, replaced, copied; and clocks."""

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from icbo_desktop.store.opening import journal_of
from tests.faults.acts import make_workbook
from tests.faults.events import event
from tests.faults.judging import opened_verdict
from tests.faults.open_session import NOT_WORDS, Session, as_ordinary_user


@event
def made_read_only_while_open(folder: Path) -> str:
    with as_ordinary_user():
        session = Session(folder)
        session.path.chmod(0o444)
        session.act(2)
        told = session.service.save_state.words
        session.path.chmod(0o644)
        session.service.retry()
        session.wait()
        no_words = f"no words: {told}" if NOT_WORDS.search(told) else ""
        return no_words or session.go_on(must_be_told=False)


@event
def renamed_while_open(folder: Path) -> str:
    session = Session(folder)
    moved = session.path.rename(folder / "Elsewhere.icbo")
    fault = session.go_on(must_be_told=True)
    return fault or opened_verdict(moved, session.said, folder / "kept")


@event
def deleted_while_open(folder: Path) -> str:
    session = Session(folder)
    session.path.unlink()
    return session.go_on(must_be_told=True)


@event
def deleted_and_brought_back_while_open(folder: Path) -> str:
    session = Session(folder)
    away = session.path.rename(folder / "bin")
    session.act(2)
    away.rename(session.path)
    session.service.retry()
    session.wait()
    return session.go_on(must_be_told=False)


def _cut_while_open(folder: Path, size: int) -> str:
    session = Session(folder)
    os.truncate(session.path, size)
    return session.go_on(must_be_told=True)


@event
def truncated_while_open(folder: Path) -> str:
    return _cut_while_open(folder, 5_000)


@event
def emptied_while_open(folder: Path) -> str:
    return _cut_while_open(folder, 0)


def _overwritten_while_open(folder: Path, at: int, content: bytes) -> str:
    session = Session(folder)
    _past_the_engine(session.path, at, content)
    return session.go_on()


def _past_the_engine(path: Path, at: int, content: bytes) -> None:
    """From another process: in this one the system would drop the engine's lock."""
    script = "import os, sys; f = os.open(sys.argv[1], os.O_WRONLY); os.pwrite(f, bytes.fromhex(sys.argv[3]), int(sys.argv[2]))"
    subprocess.run([sys.executable, "-c", script, path, str(at), content.hex()], check=True)


@event
def a_bit_flipped_while_open(folder: Path) -> str:
    return _overwritten_while_open(folder, 40_961, b"\x80")


@event
def a_page_overwritten_while_open(folder: Path) -> str:
    return _overwritten_while_open(folder, 8_192, b"\xff" * 4_096)


@event
def the_header_overwritten_while_open(folder: Path) -> str:
    return _overwritten_while_open(folder, 0, b"\x00" * 100)


@event
def replaced_by_a_sync_client_while_open(folder: Path) -> str:
    older = shutil.copy(make_workbook(folder, "Older.icbo"), folder / "download")
    session = Session(folder)
    Path(older).replace(session.path)
    return session.go_on(must_be_told=True)


@event
def overwritten_in_place_by_a_sync_client_while_open(folder: Path) -> str:
    older = make_workbook(folder, "Older.icbo")
    session = Session(folder)
    subprocess.run(["/bin/sh", "-c", 'cat "$1" > "$2"', "sh", older, session.path], check=True)
    return session.go_on(must_be_told=True)


@event
def touched_by_a_scanner_while_open(folder: Path) -> str:
    session = Session(folder)
    os.utime(session.path, (1, 1))
    return session.go_on(must_be_told=False)


@event
def its_journal_deleted_while_open(folder: Path) -> str:
    session = Session(folder)
    journal_of(session.path).unlink(missing_ok=True)
    return session.go_on(must_be_told=False)


@event
def a_foreign_journal_put_beside_while_open(folder: Path) -> str:
    session = Session(folder)
    journal_of(session.path).unlink(missing_ok=True)
    journal_of(session.path).write_bytes(b"not a journal" * 100)
    return session.go_on()


@event
def copied_while_open(folder: Path) -> str:
    """One file is the workbook, at any moment between two commits."""
    session = Session(folder)
    subprocess.run(["/bin/cp", session.path, folder / "Copy.icbo"], check=True)
    copied = opened_verdict(folder / "Copy.icbo", session.said, folder / "kept")
    return copied or session.go_on(must_be_told=False)


@event
def the_clock_set_back_a_year(folder: Path) -> str:
    session = Session(folder)
    session.clock_shift = timedelta(days=-365)
    return session.go_on(must_be_told=False)


@event
def the_clock_set_back_before_it_is_opened_again(folder: Path) -> str:
    session = Session(folder)
    fault = session.closed()
    os.utime(session.path, (4e9, 4e9))
    again = Session(folder, path=session.path)
    again.clock_shift = timedelta(days=-20_000)
    return fault or again.go_on(must_be_told=False)


@event
def names_that_are_odd(folder: Path) -> str:
    names = ("%20?x=1#y.icbo", "Cynllun ŵ 计划.icbo", "a'b\"c.icbo", "-rf.icbo", " .icbo")
    faults = [Session(folder, name).go_on(must_be_told=False) for name in names]
    return next(filter(None, faults), "")


@event
def a_link_to_the_file(folder: Path) -> str:
    path = make_workbook(folder)
    link = folder / "Link.icbo"
    link.symlink_to(path)
    fault = Session(folder, path=link).go_on(must_be_told=False)
    return fault or ("" if link.is_symlink() else "the link became a file")
