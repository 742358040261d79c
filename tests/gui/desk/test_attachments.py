"""A photo of a flip chart from the laptop to the wall, on the real desk."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.figures.shapes import Picture
from tests.attached_files import make_png
from tests.gui.desk.test_desk import ARROW

LEADERSHIP = Item("icbo-2018", "d1.leadership")
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def attached(desk: Desk) -> tuple[Attachment, ...]:
    return desk.workbook.workshop.at(Attachment, LEADERSHIP)


def shows_picture(desk: Desk) -> bool:
    scene = desk.wall.scene
    assert scene is not None
    return any(isinstance(shape, Picture) for shape in scene.shapes)


def test_a_file_dropped_on_a_standard_is_attached_and_shown_when_asked(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "flip.png"
    path.write_bytes(make_png())
    desk.runner.go_to_step(ARROW)

    desk.papers.drops.dropped.emit([path])
    qtbot.waitUntil(lambda: bool(attached(desk)))
    assert not shows_picture(desk)
    dialog = desk.papers.dialog
    assert dialog is not None
    dialog.panel.show_requested.emit(attached(desk)[0])

    qtbot.waitUntil(lambda: shows_picture(desk))
    assert desk.papers.dialog is None


def test_the_key_opens_what_is_attached_here_and_page_down_goes_on(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.runner.go_to_step(ARROW)

    qtbot.keyClick(desk.console, Key.Key_6, CTRL)

    dialog = desk.papers.dialog
    assert dialog is not None
    before = desk.runner.state.position
    qtbot.keyClick(dialog, Key.Key_PageDown)
    assert desk.runner.state.position != before
    dialog.accept()
