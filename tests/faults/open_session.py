"""An open workbook in which something was kept, to which things are done; and whether it stands it."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook
from tests.faults.acts import Room, Scribe, make_workbook, own_state
from tests.faults.judging import Said, chain_of, opened_verdict

DISK_PATIENCE = 10.0
NOBODY = 65534
# What belongs to the people who wrote the libraries, and not to the person in front of the room.
NOT_WORDS = re.compile(
    r"sqlite|errno|\bI/O\b|error|exception|traceback|0x|database|_", re.IGNORECASE
)


class Session:
    """An open workbook in which something has been kept."""

    def __init__(self, folder: Path, name: str = "Plan.icbo", path: Path | None = None) -> None:
        self.path = path or make_workbook(folder, name)
        self.said = Said()
        own_state(self.path.parent)
        self.service = open_service(self.path, clock=self.now)
        self.room = Room(Scribe(self.service, self.said.hear), Random(5))
        self.clock_shift = timedelta()
        self.act(4)

    def now(self) -> datetime:
        return system_clock() + getattr(self, "clock_shift", timedelta())

    def act(self, times: int = 1) -> None:
        for _ in range(times):
            self.room.speak()
            self.wait()

    def wait(self) -> None:
        self.service.file.flush(DISK_PATIENCE)
        QCoreApplication.processEvents()

    @property
    def is_saved(self) -> bool:
        return self.service.save_state.state == "saved"

    def go_on(self, *, must_be_told: bool | None = None) -> str:
        """Work on; what is said to be saved is in the file, and of the rest a copy can be made."""
        self.act(2)
        words = self.service.save_state.words
        if must_be_told is not None and must_be_told is self.is_saved:
            return f"the facilitator reads: {words}"
        if not self.is_saved:
            return f"no words: {words}" if NOT_WORDS.search(words) else self._rescued()
        return self.closed()

    def closed(self) -> str:
        """Close it; all is in the file."""
        expected = chain_of(self.service.file.changes)
        self.service.close()
        return opened_verdict(self.path, self.said, self.path.parent / "kept") or differs(
            self.path, expected
        )

    def _rescued(self) -> str:
        """A copy elsewhere holds everything, also what could not be saved."""
        expected = chain_of(self.service.file.changes)
        folder = self.path.parent.parent / f"{self.path.parent.name} rescue"
        folder.mkdir(exist_ok=True)
        copy = folder / "Copy.icbo"
        self.service.file.write_copy(copy)
        self.service.close(abandon_unsaved=True)
        return "; ".join(check_workbook(copy)) or differs(copy, expected)


def differs(path: Path, expected: list[str]) -> str:
    found = chain_of(open_workbook(path, read_only=True).changes)
    return "" if found == expected else f"{len(expected)} entries went in, {len(found)} are there"


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """To root no file is read-only."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def refused_untouched(path: Path, *, read_only_works: bool = True) -> str:
    """Opening it to write is refused in words, nothing in the folder changes, and reading works."""
    before = path.stat().st_mtime_ns, sorted(path.parent.iterdir())
    try:
        open_workbook(path).close()
    except UserFacingError as refused:
        if NOT_WORDS.search(refused.sentence):
            return f"no words: {refused.sentence}"
    else:
        return "was opened to write"
    if (path.stat().st_mtime_ns, sorted(path.parent.iterdir())) != before:
        return "was changed though it was refused"
    if read_only_works:
        open_workbook(path, read_only=True)
    return ""
