"""A figure's table has room for its words at every width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.figures.figure_table import FigureTable
from icbo_desktop.ui.shared.announcing import announcer
from icbo_desktop.ui.shared.figure_table_view import FigureTableView, shared_widths

LONG = "A title of many words that needs several lines in a narrow column"
TABLE = FigureTable(("What was rated", "Rating"), ((LONG, "4"), ("Short", "6")))


@pytest.fixture
def table(qtbot: QtBot) -> FigureTableView:
    made = FigureTableView("Profile")
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show_table(TABLE)
    return made


def test_columns_take_all_the_room_there_is():
    assert shared_widths([300, 100], [50, 50], 800) == [600, 200]


def test_columns_give_way_in_proportion_but_never_below_their_longest_word():
    assert shared_widths([300, 100], [100, 100], 300) == [200, 100]
    assert shared_widths([300, 100], [100, 100], 50) == [100, 100]


def test_narrow_table_wraps_its_words_and_grows_in_height(table: FigureTableView):
    wide = table.height()

    table.resize(200, table.height())
    table.fit()

    assert table.rowHeight(0) > table.rowHeight(1)
    assert table.height() > wide


def test_table_is_as_high_as_its_rows_so_that_only_the_page_scrolls(table: FigureTableView):
    table.resize(200, table.height())
    table.show()

    assert table.verticalScrollBar().maximum() == 0


def test_cell_in_hand_stays_when_the_rows_change(table: FigureTableView):
    table.setCurrentIndex(table.model().index(1, 1))

    table.show_table(FigureTable(TABLE.heads, ((LONG, "4"), ("Short", "7"))))

    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)


def test_copying_puts_the_table_on_the_clipboard_and_says_so(table: FigureTableView, qtbot: QtBot):
    with qtbot.waitSignal(announcer().said) as said:
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == f"What was rated\tRating\n{LONG}\t4\nShort\t6"
    assert said.args == ["The table is copied."]
