"""Files dropped on a widget: taken, and nothing else is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.file_drops import FileDrops

WEB = QUrl("https://example.org/photo.png")
FILE = QUrl.fromLocalFile(str(Path("/somewhere/photo.png")))
STATE = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def carrying(*urls: QUrl) -> QMimeData:
    carried = QMimeData()
    carried.setUrls(list(urls))
    return carried


def test_files_that_are_dropped_are_told(qtbot: QtBot, page: QWidget):
    drops, carried = FileDrops(page), carrying(FILE, WEB)

    with qtbot.waitSignal(drops.dropped) as heard:
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, *STATE)
        drops.eventFilter(page, event)

    assert heard.args == [[Path(FILE.toLocalFile())]]


@pytest.mark.parametrize(("urls", "is_taken"), [((FILE,), True), ((WEB,), False), ((), False)])
def test_only_files_of_this_laptop_are_welcome(
    page: QWidget, urls: tuple[QUrl, ...], is_taken: bool
):
    drops, carried = FileDrops(page), carrying(*urls)
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, carried, *STATE)
    event.ignore()

    drops.eventFilter(page, event)

    assert event.isAccepted() is is_taken
