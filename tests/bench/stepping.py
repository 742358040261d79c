"""Page Down over the whole route of the demo, until console and wall are both painted."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copy
from statistics import median
from time import perf_counter

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from unseen import settle, start_unseen

WIDTH, HEIGHT = 1920, 1080
PATIENCE_MILLISECONDS = 2000


@dataclass(frozen=True, slots=True)
class Steps:
    """Seconds a step took."""

    median: float
    slowest: float
    count: int


class Painted(QObject):
    """Notes which windows were told to bring themselves up to date."""

    def __init__(self, *windows: QWidget) -> None:
        super().__init__()
        self.seen: set[QObject] = set()
        for window in windows:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.seen.add(watched)
        return False

    def wait(self, windows: set[QObject]) -> None:
        """Let the windows run until all of these have been painted."""
        deadline = QDeadlineTimer(PATIENCE_MILLISECONDS)
        while not windows <= self.seen:
            QApplication.processEvents()
            if deadline.hasExpired():
                names = ", ".join(type(each).__name__ for each in windows - self.seen)
                message = f"not painted: {names}"
                raise RuntimeError(message)


def step_seconds(demo: Path) -> Steps:
    """Each step of the route once, forward, with both windows at 1920 x 1080."""
    if QApplication.instance() is None:
        start_unseen(demo.parent)
    # A copy: the steps taken stay in its history, and others measure the sample as it is.
    path = demo.with_name("stepped.icbo")
    copy(demo, path)
    desk = Desk(
        open_service(path, is_behind_accepted=True), Settings(demo.with_name("stepped.ini"))
    )
    desk.show()
    desk.placing.choose(desk.placing.choice().candidates[0])
    desk.console.resize(WIDTH, HEIGHT)
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_START)
    settle(10)
    if (desk.wall.width(), desk.wall.height()) != (WIDTH, HEIGHT):
        message = f"the wall is {desk.wall.width()} x {desk.wall.height()}"
        raise RuntimeError(message)
    desk.runner.go_to_step(desk.runner.route[0])
    painted = Painted(desk.console, desk.wall)
    times: list[float] = []
    while desk.runner.state.position.step < len(desk.runner.route) - 1:
        settle(3)
        painted.seen.clear()
        before = desk.wall.scene
        begun = perf_counter()
        desk.runner.go_forward()
        # Two pages that look the same are one to the wall.
        is_same = desk.wall.scene == before
        painted.wait({desk.console} if is_same else {desk.console, desk.wall})
        times.append(perf_counter() - begun)
    desk.close()
    return Steps(median(times), max(times), len(times))
