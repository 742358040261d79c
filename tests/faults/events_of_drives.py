"""Done to the drive below an open workbook: pulled out, full, read-only, unmounted. Mounting needs root."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.events import NotPossibleHereError, event
from tests.faults.open_session import Session


@event
def the_stick_pulled_out_and_put_back(folder: Path) -> str:
    stick = folder / "stick"
    stick.mkdir()
    session = Session(stick)
    gone = stick.rename(folder / "nowhere")
    session.act(3)
    if session.is_saved:
        return "said saved with the stick pulled out"
    gone.rename(stick)
    session.service.retry()
    session.wait()
    return session.go_on(must_be_told=False)


@event
def the_stick_pulled_out_for_good(folder: Path) -> str:
    stick = folder / "stick"
    stick.mkdir()
    session = Session(stick)
    stick.rename(folder / "nowhere")
    return session.go_on(must_be_told=True)


@event
def files_larger_than_allowed(folder: Path) -> str:
    """A quota of the system, met at a real write and lifted again."""
    session = Session(folder)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (session.path.stat().st_size, hard))
    try:
        for _ in range(40):
            session.act()
        was_told = not session.is_saved
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    session.service.retry()
    session.wait()
    return ("" if was_told else "nobody was told") or session.go_on(must_be_told=False)


@contextmanager
def _small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    disk = folder / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", disk]
    if os.geteuid() or subprocess.run(command, capture_output=True, check=False).returncode:
        raise NotPossibleHereError
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


@event
def a_disk_that_is_really_full_and_freed(folder: Path) -> str:
    with _small_disk(folder, 1_000) as disk:
        session = Session(disk)
        ballast = disk / "ballast"
        try:
            with ballast.open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(4_096))
        except OSError:
            pass
        for _ in range(60):
            session.act()
        if "full" not in session.service.save_state.words:
            return f"on a full disk: {session.service.save_state.words}"
        ballast.unlink()
        session.service.retry()
        session.wait()
        return session.go_on(must_be_told=False)


@event
def a_disk_that_becomes_read_only_and_writable(folder: Path) -> str:
    with _small_disk(folder, 4_000) as disk:
        session = Session(disk)
        # Lazily: what is open would not let it otherwise, as on a stick that fails.
        subprocess.run(["mount", "-o", "remount,ro", disk], check=False, capture_output=True)
        session.act(3)
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        session.service.retry()
        session.wait()
        return session.go_on(must_be_told=False)


@event
def a_disk_unmounted_while_open(folder: Path) -> str:
    with _small_disk(folder, 4_000) as disk:
        session = Session(disk)
        subprocess.run(["umount", "-l", disk], check=True)
        try:
            return session.go_on(must_be_told=True)
        finally:
            subprocess.run(["mount", "-t", "tmpfs", "tmpfs", disk], check=True)
