"""A session in the real windows, unseen: typed, saved, walked and rated by hand until it is killed."""

import json
import os
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import PlaceKind, places
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens
from tests.faults.acts import Scribe, say
from tests.faults.session_child import DISK_PATIENCE

SCREENS = Path(__file__).resolve().parents[1] / "two_screens.json"
KINDS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


def run_windows(path: Path, seed: int) -> None:
    """Open console and wall on the workbook and work in them without an end."""
    service = open_service(path)
    _tell_drafts_first(service)
    scribe = Scribe(service)  # held, or it would be gone before it hears of anything
    desk = open_windows(path, service)
    chance = Random(seed)
    person = _Person(desk, chance)
    assert scribe.service is service
    say("R")
    while True:
        person.act()
        if chance.random() < 0.6:  # else things pile up
            service.file.flush(DISK_PATIENCE)
        QApplication.processEvents()


_held: list[QApplication] = []


def make_application() -> None:
    """Qt's application for windows that nobody sees, where this process has none yet."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
        _held.append(QApplication([]))
        _held[0].setStyle("Fusion")
        apply_look(_held[0])


def open_windows(path: Path, service: WorkbookService | None = None) -> Desk:
    """Console and wall on the workbook, unseen, with the wall on the projector and showing."""
    make_application()
    desk = Desk(service or open_service(path), Settings(path.with_suffix(".ini")))
    desk.show()
    desk.placing.choose(connected_screens()[1])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    return desk


def _tell_drafts_first(service: WorkbookService) -> None:
    """What a draft will be is said before it is kept, or it could not be told from a wrong one."""
    keep = service.save_draft

    def save_draft(key: str, text: str) -> None:
        say(f"T {json.dumps([key, text])}")
        keep(key, text)

    service.save_draft = save_draft


class _Person:
    def __init__(self, desk: Desk, chance: Random) -> None:
        self._desk, self._chance, self._number = desk, chance, 0
        steps = places(desk.runner.route)
        self._standards = [place for place in steps if place.kind is PlaceKind.STANDARD]

    def act(self) -> None:
        self._number += 1
        self._chance.choice((self.walk, self.jump, self.speak, self.speak, self.type, self.undo))()

    def walk(self) -> None:
        self._desk.runner.go_forward()

    def jump(self) -> None:
        self._desk.runner.browse(self._chance.choice(self._standards))
        self._desk.runner.commit_browsing()

    def speak(self) -> None:
        self.type()
        QTest.keyClick(self._desk.console.capture.field, Qt.Key.Key_Return)

    def type(self) -> None:
        field = self._desk.console.capture.field
        field.setFocus()
        QTest.keyClicks(field, f"said {self._number} ")
        if self._chance.random() < 0.5:
            field.send_draft()

    def undo(self) -> None:
        self._desk.workbook.undo()
