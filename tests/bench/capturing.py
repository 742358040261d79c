"""An action from the Enter that captures it until the disk has it and the console says so, on the real desk."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copy
from statistics import median
from time import perf_counter, process_time

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import Action
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from unseen import settle, start_unseen

ROUNDS = 40
PATIENCE_MILLISECONDS = 5_000


@dataclass(frozen=True, slots=True)
class Captured:
    """The median seconds that an action took, of the processor and by the clock.

    How long the disk takes to answer is another line's: there it stands beside what bare sqlite3 takes.
    """

    processor: float
    clock: float


class Saves:
    """Counts how often the disk had everything."""

    def __init__(self) -> None:
        self.count = 0

    def note(self, state: SaveState) -> None:
        self.count += state.state == "saved"

    def wait(self, beyond: int) -> None:
        deadline = QDeadlineTimer(PATIENCE_MILLISECONDS)
        while self.count <= beyond:
            # Asleep while the disk works: turning round and round would count as the processor's work.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if deadline.hasExpired():
                message = "the action was not saved"
                raise RuntimeError(message)


def key_seconds(demo: Path) -> Captured:
    """One action after the other at one standard, typed into the field and sent with Enter."""
    if QApplication.instance() is None:
        start_unseen(demo.parent)
    path = demo.with_name("captured.icbo")
    copy(demo, path)
    desk = Desk(
        open_service(path, is_behind_accepted=True), Settings(demo.with_name("captured.ini"))
    )
    saves = Saves()
    desk.workbook.save_state_changed.connect(saves.note)
    desk.show()
    desk.runner.go_to_step(next(s for s in desk.runner.route if s.kind is StepKind.ARROW))
    desk.console.run_command("capture_action")
    settle(10)
    before = len(desk.workbook.workshop.rows(Action))
    times = [captured(desk, saves, number) for number in range(ROUNDS)]
    if len(desk.workbook.workshop.rows(Action)) != before + ROUNDS:
        message = "not every Enter captured an action"
        raise RuntimeError(message)
    desk.close()
    return Captured(median(one for one, _ in times), median(other for _, other in times))


def captured(desk: Desk, saves: Saves, number: int) -> tuple[float, float]:
    field = desk.console.capture.field
    field.setFocus()
    QTest.keyClicks(field, f"Publish map number {number} of who decides what")
    # The words are a draft by now; only the action is measured.
    desk.console.capture.send_drafts()
    saves.wait(saves.count)
    settle(3)
    before, begun, worked = saves.count, perf_counter(), process_time()
    QTest.keyClick(field, Qt.Key.Key_Return)
    saves.wait(before)
    return process_time() - worked, perf_counter() - begun
