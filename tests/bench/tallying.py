"""A key in the tally pad with 60 people in the room, until console and wall are both painted."""

from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stepping import HEIGHT, WIDTH, Painted

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.new_workshop import NewGroup, NewWorkshop
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.library import make_workbook
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from unseen import settle, start_unseen

GROUPS = {"Council": 24, "NHS": 16, "Providers": 10, "Voluntary sector": 6, "Lived experience": 4}
PACK = "icbo-2018"


@dataclass(frozen=True, slots=True)
class Keys:
    """Seconds a key took."""

    median: float
    slowest: float
    count: int


def key_seconds(folder: Path) -> Keys:
    """Each of 60 people typed once, with every other standard rated by all of them before."""
    if QApplication.instance() is None:
        start_unseen(folder)
    path = folder / "sixty.icbo"
    groups = tuple(NewGroup(name, people) for name, people in GROUPS.items())
    make_workbook(path, NewWorkshop(title="Sixty", framework_ids=(PACK,), groups=groups))
    service = open_service(path)
    desk = Desk(service, Settings(folder / "sixty.ini"))
    arrow = [step for step in desk.runner.route if step.kind is StepKind.ARROW][1]
    fill(service, arrow.item)
    desk.show()
    desk.placing.choose(desk.placing.choice().candidates[0])
    desk.console.resize(WIDTH, HEIGHT)
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    desk.runner.go_to_step(arrow)
    desk.console.run_command("tally")
    settle(10)
    times = typed(desk)
    desk.close()
    return Keys(median(times), max(times), len(times))


def fill(service: WorkbookService, but: Item) -> None:
    """Rate all other standards, so that the workbook is as full as late in a morning."""
    for standard in service.frameworks[PACK].standards():
        item = Item(PACK, standard.id)
        for place, group in enumerate(service.workshop.groups):
            if item != but:
                values = tuple((seat + place) % 9 + 1 for seat in range(group.people))
                service.apply(SetTally(item, group.id, 1, values))


def typed(desk: Desk) -> list[float]:
    """The seconds of each person's key; the Enters between are not counted."""
    painted = Painted(desk.console, desk.wall)
    times: list[float] = []
    for people in GROUPS.values():
        for seat in range(people):
            settle(2)
            painted.seen.clear()
            strip = desk.console.focusWidget()
            begun = perf_counter()
            QTest.keyClicks(strip, str(seat % 9 + 1))
            painted.wait({desk.console, desk.wall})
            times.append(perf_counter() - begun)
        QTest.keyClick(desk.console.focusWidget(), Qt.Key.Key_Return)
    return times
