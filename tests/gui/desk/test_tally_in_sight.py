"""The tally pad is in sight as soon as it has the keyboard, also with large text on a small screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.console.tally import TallyPad
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.shared.scrolling import seen_place

ARROW = Step(StepKind.ARROW, Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership")))


@pytest.fixture
def large(qapp: QApplication, qtbot: QtBot, workbook_path: Path, tmp_path: Path) -> Iterator[Desk]:
    apply_look(qapp, 2.0)
    desk = Desk(open_service(workbook_path), Settings(tmp_path / "settings.ini"))
    desk.show()
    desk.console.showNormal()
    desk.console.resize(1366, 768)
    qtbot.waitExposed(desk.console)
    yield desk
    desk.close()
    desk.deleteLater()
    apply_look(qapp)


def test_pad_is_in_sight_before_the_first_digit(qtbot: QtBot, large: Desk) -> None:
    large.runner.go_to_step(ARROW)
    qtbot.wait(10)

    large.console.run_command("tally")

    strip = large.console.focusWidget()
    assert isinstance(strip, SeatStrip)
    qtbot.waitUntil(lambda: seen_place(strip).size() == strip.size())


def test_question_about_one_too_many_is_in_sight_with_its_answers(
    qtbot: QtBot, large: Desk
) -> None:
    large.console.show_problem("Set this laptop not to sleep: the program cannot keep it awake.")
    large.runner.go_to_step(ARROW)
    qtbot.wait(10)
    large.console.run_command("tally")
    pad = large.console.findChild(TallyPad)
    assert isinstance(pad, TallyPad)
    first = large.workbook.workshop.groups[0]

    qtbot.keyClicks(large.console.focusWidget(), "7" * (first.people + 1))

    assert pad.typing.is_asking
    parts = pad.row(first.id).question_parts
    qtbot.waitUntil(lambda: all(seen_place(part).size() == part.size() for part in parts))
