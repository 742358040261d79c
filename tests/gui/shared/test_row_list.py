"""The list of two-line rows: ticked by key and by mouse, searched, heard by a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.row_list import Row, RowList, RowModel

ROWS = (
    Row("one", "First & foremost", "4 domains"),
    Row("two", "Second", "12 standards"),
    Row("broken", "broken", "Cannot be used: line 3", is_usable=False),
)


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    rows = RowList(RowModel(ROWS, ["one"], is_tickable=True), "Frameworks")
    qtbot.addWidget(rows)
    rows.resize(400, 300)
    rows.show()
    return rows


def test_space_turns_the_tick_of_the_row_in_hand(qtbot: QtBot, rows: RowList) -> None:
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.rows.ticks_changed):
        qtbot.keyClick(rows, Qt.Key.Key_Space)

    assert rows.rows.ticked == ("one", "two")


def test_click_anywhere_on_a_row_turns_its_tick(qtbot: QtBot, rows: RowList) -> None:
    place = rows.visualRect(rows.rows.index(1)).center()

    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert rows.rows.ticked == ("one", "two")


def test_row_that_cannot_be_used_cannot_be_ticked(qtbot: QtBot, rows: RowList) -> None:
    rows.go_to("broken")

    qtbot.keyClick(rows, Qt.Key.Key_Space)

    assert rows.rows.ticked == ("one",)


def test_search_leaves_the_rows_with_every_word_and_keeps_the_ticks(rows: RowList) -> None:
    rows.rows.narrow("standards 12")

    assert [row.key for row in rows.rows.shown] == ["two"]
    assert rows.rows.ticked == ("one",)
    assert rows.current_key == "two"


def test_screen_reader_hears_both_lines(rows: RowList) -> None:
    view = QAccessible.queryAccessibleInterface(rows)

    heard = view.child(0).text(QAccessible.Text.Name)

    assert heard == "First & foremost. 4 domains"
