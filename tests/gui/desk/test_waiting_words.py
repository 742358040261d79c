"""Words that were being typed are in sight again when the workbook is opened, and the console says so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.console.capture_panel import draft_key
from icbo_desktop.ui.console.capture_words import CaptureKind
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens

TYPED = "Ask the board >Ann by 31 Jan"
Open = Callable[[], Desk]


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, workbook_path: Path, tmp_path: Path) -> Iterator[Open]:
    """Open the workbook; whatever was open before is closed."""
    apply_look(qapp)
    desks: list[Desk] = []

    def make() -> Desk:
        if desks:
            desks[-1].close()
        desk = Desk(open_service(workbook_path), Settings(tmp_path / "settings.ini"))
        desk.show()
        qtbot.waitExposed(desk.console)
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        if desk.is_open:
            desk.close()
        desk.deleteLater()


def left_with(opened: Open, kind: CaptureKind) -> Desk:
    """The workbook opened again after words of this kind were typed and not kept."""
    desk = opened()
    desk.workbook.save_draft(draft_key(desk.runner.view.place, kind), TYPED)
    assert desk.workbook.file.flush(10)
    return opened()


@pytest.mark.parametrize(
    ("kind", "said"),
    [(CaptureKind.ACTION, "typing an action here"), (CaptureKind.NOTE, "typing an evidence note")],
)
def test_kind_whose_words_wait_is_open_again_and_said(
    opened: Open, kind: CaptureKind, said: str
) -> None:
    desk = left_with(opened, kind)

    assert desk.console.capture.kind is kind
    assert "Ask the board" in desk.console.capture.field.toPlainText()
    assert said in desk.console.problem_bar.words.text()
    assert "its last second may be missing" in desk.console.problem_bar.words.text()
    assert desk.console.focusWidget() is desk.console.centre


def test_room_reads_nothing_of_words_that_wait(opened: Open) -> None:
    desk = left_with(opened, CaptureKind.ACTION)
    desk.placing.choose(connected_screens()[1])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)

    scene = desk.wall.scene
    assert scene is not None
    shown = " ".join(line.text for line in scene.texts)
    assert "typing" not in shown
    assert "Ask the board" not in shown


def test_nothing_is_said_where_nothing_waits(opened: Open) -> None:
    desk = opened()

    assert desk.console.capture.kind is CaptureKind.VIEW
    assert desk.console.problem_bar.words.text() == ""
