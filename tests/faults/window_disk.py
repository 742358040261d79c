"""The real windows on a disk that fails: the console says so at once, typing goes on, the wall shows nothing of it."""

import shutil
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.faults.acts import Scribe, make_workbook, own_state
from tests.faults.case import Outcome, Trial
from tests.faults.controls import broken
from tests.faults.failing_disk import FOR_GOOD, MODES, FailingDisk, Mode
from tests.faults.judging import Said, chain_of, opened_verdict
from tests.faults.open_session import DISK_PATIENCE, NOT_WORDS, differs
from tests.faults.power_cuts import memory_folder
from tests.faults.window_child import open_windows

CALLS_OF_ONE_CHANGE = 30
HALF_TYPED = "a thought that is not finished"


def fail_windows(trial: Trial) -> Outcome:
    """`count` sessions in the windows; the disk fails for good while somebody speaks, and is mended later."""
    outcome, chance = Outcome(), Random(trial.seed)
    with memory_folder(trial) as home, FailingDisk().under_the_engine() as disk:
        template = make_workbook(home)
        with broken(trial.control):
            for number in range(trial.count):
                folder = home / str(number)
                folder.mkdir()
                mode, first = MODES[number % len(MODES)], chance.randrange(1, CALLS_OF_ONE_CHANGE)
                room = _Room(Path(shutil.copy(template, folder)), disk)
                outcome.note(f"session {number}, {mode} from call {first}", room.hold(first, mode))
    return outcome


class _Room:
    """A console and a wall, somebody who types, and a disk that fails meanwhile."""

    def __init__(self, path: Path, disk: FailingDisk) -> None:
        self._path, self._disk, self._said = path, disk, Said()
        own_state(path.parent)
        self._desk = open_windows(path)
        self._scribe = Scribe(self._desk.workbook, self._said.hear)

    def hold(self, first: int, mode: Mode) -> str:
        """The whole of it; what is wrong in words, or ""."""
        self.speak("Said while all was well")
        self._disk.arm(first, FOR_GOOD, mode)
        for number in range(3):
            self.speak(f"Said on a broken disk {number}")
        field = self._desk.console.capture.field
        QTest.keyClicks(field, HALF_TYPED)
        faults = [self._fault_of_the_telling(), self._fault_of_the_wall()]
        texts = self._texts()
        if any(f"Said on a broken disk {number}" not in texts for number in range(3)):
            faults.append("what was typed is not in the session")
        self._disk.free()
        self._desk.console.run_command("retry")
        self._wait()
        if (
            self._desk.workbook.save_state.state != "saved"
            or self._desk.console.problem_bar.isVisible()
        ):
            faults.append("the console still says that it is not saved")
        if field.toPlainText() != HALF_TYPED:
            faults.append(f"the field holds {field.toPlainText()!r}")
        faults.append(self._closed())
        return next(filter(None, faults), "")

    def speak(self, words: str) -> None:
        field = self._desk.console.capture.field
        field.setFocus()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self._wait()

    def _wait(self) -> None:
        self._desk.workbook.file.flush(DISK_PATIENCE)
        QApplication.processEvents()

    def _texts(self) -> str:
        tables = self._desk.workbook.workshop.tables.values()
        return " ".join(getattr(row, "text", "") for table in tables for row in table.values())

    def _fault_of_the_telling(self) -> str:
        bar = self._desk.console.problem_bar
        words = " ".join(label.text() for label in bar.findChildren(QLabel))
        if not bar.isVisible() or "Not saved" not in words:
            return f"the console does not say so: {words!r}"
        return f"no words: {words}" if NOT_WORDS.search(words) else ""

    def _fault_of_the_wall(self) -> str:
        scene = self._desk.wall.scene
        shown = " ".join(line.text for line in scene.texts) if scene is not None else ""
        titles = f"{shown} {self._desk.wall.windowTitle()}"
        return "the wall tells of it" if "saved" in titles or "disk" in titles else ""

    def _closed(self) -> str:
        self._desk.close()
        QApplication.processEvents()
        if self._desk.is_open:
            self._desk.abandon()
            return "the windows do not close"
        expected = chain_of(self._desk.workbook.file.changes)
        kept = self._path.parent / "kept"
        return opened_verdict(self._path, self._said, kept) or differs(self._path, expected)
