"""A disk that fills up or breaks at each write of a session, and is mended again while the session goes on."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.store import workbook_file
from icbo_desktop.store.opening import journal_of
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import make_first_change, make_frozen
from tests.faults.acts import Room, Scribe, application, make_workbook, own_state
from tests.faults.case import Outcome, Trial
from tests.faults.controls import broken
from tests.faults.failing_disk import FOR_GOOD, MODES, FailingDisk, Mode
from tests.faults.judging import Said, chain_of, opened_verdict
from tests.faults.open_session import DISK_PATIENCE, NOT_WORDS
from tests.faults.power_cuts import memory_folder

ACTS = 10
TIMES = (1, 2, 7, FOR_GOOD)


def fail_session(trial: Trial) -> Outcome:
    """In a session of ten acts one write after the other fails: for once, twice, or until somebody helps."""
    outcome = Outcome()
    application()
    with memory_folder(trial) as home, FailingDisk().under_the_engine() as disk:
        template = make_workbook(home)
        with broken(trial.control):
            most = _calls_of_a_session(home, template, disk, trial.seed)
            for number, (first, times, mode) in enumerate(_points(trial, most)):
                folder = home / str(number)
                folder.mkdir()
                session = _Session(shutil.copy(template, folder), disk, trial.seed)
                fault = session.hold(first, times, mode)
                outcome.counts["told not saved"] += session.was_told
                outcome.note(f"call {first} of {most}, {mode}, {times} times", fault)
                shutil.rmtree(folder)
    return outcome


def _points(trial: Trial, most: int) -> Iterator[tuple[int, int, Mode]]:
    """Every call in turn where there is time for all of them, else spread over all of them."""
    chance = Random(trial.seed)
    for number in range(trial.count):
        first = 1 + number % most if trial.count >= most else 1 + number * most // trial.count
        times = chance.choice(TIMES) if not trial.control else FOR_GOOD
        yield first, times, MODES[(number + number // most) % len(MODES)]


def _calls_of_a_session(home: Path, template: Path, disk: FailingDisk, seed: int) -> int:
    folder = home / "dry"
    folder.mkdir()
    session = _Session(shutil.copy(template, folder), disk, seed)
    assert session.hold(FOR_GOOD, 0, "full") == ""
    return session.calls


class _Session:
    """One session on a disk that fails once it runs."""

    def __init__(self, path: Path, disk: FailingDisk, seed: int) -> None:
        self.path = Path(path)
        self._disk = disk
        self._said = Said()
        own_state(self.path.parent)
        self._service = open_service(self.path)
        self._room = Room(Scribe(self._service, self._said.hear), Random(seed))
        self.was_told = False
        self.calls = 0

    def hold(self, first: int, times: int, mode: Mode) -> str:
        """Work, fail, be helped and go on; what is wrong in words, or ""."""
        self._disk.arm(first, times, mode)
        faults = [self._act() for _ in range(ACTS)]
        self.calls = self._disk.calls
        self._disk.free()
        self._service.retry()
        self._wait()
        if self._service.save_state.state != "saved":
            faults.append(f"does not go on: {self._service.save_state.words}")
        faults += [self._act(), self._act()]
        expected = chain_of(self._service.file.changes)
        try:
            self._service.close()
        except UserFacingError as refused:
            self._service.close(abandon_unsaved=True)
            return f"cannot be closed: {refused.sentence}"
        faults.append(opened_verdict(self.path, self._said, self.path.parent / "kept"))
        faults.append(_difference(self.path, expected))
        return next(filter(None, faults), "")

    def _act(self) -> str:
        self._room.act()
        self._wait()
        state = self._service.save_state
        if state.state != "not_saved" or self.was_told:
            return ""
        self.was_told = True
        if NOT_WORDS.search(state.words):
            return f"these are no words for a facilitator: {state.words}"
        return self._fault_of_what_lies_there()

    def _wait(self) -> None:
        self._service.file.flush(DISK_PATIENCE)
        QCoreApplication.processEvents()

    def _fault_of_what_lies_there(self) -> str:
        """Were the power cut now: what was acknowledged is on the disk while the session cannot write."""
        folder = self.path.parent / "now"
        folder.mkdir()
        with self._disk.paused():
            for each in (self.path, journal_of(self.path)):
                if each.exists():
                    shutil.copy(each, folder)
            return opened_verdict(folder / self.path.name, self._said, folder / "kept")


def _difference(path: Path, expected: list[str]) -> str:
    file = open_workbook(path, read_only=True)
    found = chain_of(file.changes)
    return "" if found == expected else f"{len(expected)} entries went in, {len(found)} are there"


def fail_making(trial: Trial) -> Outcome:
    """A new workbook and a copy on a disk that fails at each write: whole or not at all, and said in words."""
    outcome = Outcome()
    application()
    with memory_folder(trial) as home, FailingDisk().under_the_engine() as disk:
        service = open_service(make_workbook(home, "Source.icbo"))
        with broken(trial.control):
            disk.arm(FOR_GOOD, 0, "full")
            _made(home / "dry.icbo", service, is_copy=True)
            most = disk.calls
            for number, (first, times, mode) in enumerate(_points(trial, most)):
                folder = home / str(number)
                folder.mkdir()
                disk.arm(first, times, mode)
                told = _made(folder / "New.icbo", service, is_copy=bool(number % 2))
                disk.free()
                fault = _fault_of_new(folder, told)
                outcome.counts["refused in words"] += bool(told)
                outcome.note(f"call {first} of {most}, {mode}, {times} times", fault)
                shutil.rmtree(folder)
        service.close()
    return outcome


def _made(path: Path, service: WorkbookService, *, is_copy: bool) -> str:
    """Make it; why it was not made, in the words that the person reads."""
    try:
        if is_copy:
            service.file.write_copy(path)
        else:
            workbook_file.write_new(path, [make_first_change(frozen=make_frozen())])
    except UserFacingError as refused:
        return refused.sentence
    return ""


def _fault_of_new(folder: Path, told: str) -> str:
    left = [each.name for each in folder.iterdir()]
    if told:
        if NOT_WORDS.search(told):
            return f"these are no words for a facilitator: {told}"
        return f"left behind: {left}" if left else ""
    if left != ["New.icbo"]:
        return f"left behind: {left}"
    return opened_verdict(folder / "New.icbo", Said(), folder / "kept")
