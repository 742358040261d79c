"""A grid of options is filled by one key a cell, and its result follows."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import CountAllTheSame, SetAgreedRating, SetWeight
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.console.grid_cards import (
    FAR_HINT,
    HINT,
    READY_HINT,
    GridCard,
    GridResultCard,
)
from icbo_desktop.ui.console.grid_model import WEIGHT_COLUMN, GridModel
from icbo_desktop.ui.console.grid_table import GridTable
from icbo_desktop.ui.shared.focus_ring import FocusRing, RingFrame
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.gui.console.conftest import Desk, MakeDesk
from tests.gui.console.shipped_views import APPRAISAL, grid_of, shipped_view

ALLIANCE = Place(PlaceKind.OPTION, Item(APPRAISAL, "d1", "d1.alliance"))
RESULT = Place(PlaceKind.GRID, Item(APPRAISAL, "d1"))
GRID = grid_of(shipped_view(APPRAISAL))
KEYS = dict(zip(range(10), "0123456789", strict=True))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(shipped_view(APPRAISAL, at=ALLIANCE))


def table_of(desk: Desk) -> GridTable:
    return desk.console.centre.findChild(GridTable)


def rated(*options: int, value: int = 4) -> tuple[Edit, ...]:
    """Every criterion of these options rated alike."""
    return tuple(
        SetAgreedRating(GRID.cell(criterion, GRID.options[number]), value)
        for number in options
        for criterion in GRID.criteria
    )


def test_fourteen_keys_rate_fourteen_criteria_of_the_option_in_hand(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    values = [1, 2, 3, 4, 5, 4, 3, 2, 1, 2, 3, 4, 5, 5]
    table = table_of(desk)
    table.setFocus()

    qtbot.keyClicks(table, "".join(KEYS[value] for value in values))

    option = next(each for each in GRID.options if each.id == "d1.alliance")
    cells = zip(GRID.criteria, values, strict=True)
    assert desk.edits == [SetAgreedRating(GRID.cell(each, option), value) for each, value in cells]
    assert table.currentIndex().row() == len(GRID.criteria) - 1


def test_digit_off_the_scale_rates_nothing_and_stays(qtbot: QtBot, desk: Desk):
    table = table_of(desk)

    qtbot.keyClicks(table, "970")

    assert desk.edits == []
    assert table.currentIndex().row() == 0


def test_delete_clears_the_cell_and_stays(qtbot: QtBot, desk: Desk):
    table = table_of(desk)
    qtbot.keyClicks(table, "4")
    qtbot.keyClick(table, Qt.Key.Key_Up)

    qtbot.keyClick(table, Qt.Key.Key_Delete)

    assert table.grid_model.value(0, table.currentIndex().column()) is None
    assert table.currentIndex().row() == 0


def test_table_starts_at_the_first_criterion_without_a_rating(make_desk: MakeDesk):
    edits = rated(2)[:3]

    desk = make_desk(shipped_view(APPRAISAL, at=ALLIANCE, edits=edits))

    table = table_of(desk)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, table.marked)


def test_column_of_the_option_is_marked_and_in_sight(make_desk: MakeDesk, qtbot: QtBot):
    last = Place(PlaceKind.OPTION, GRID.option_item(GRID.options[-1]))
    desk = make_desk(shipped_view(APPRAISAL, at=last))
    desk.console.resize(1024, 700)
    table = table_of(desk)

    qtbot.waitUntil(lambda: table.visualRect(table.currentIndex()).left() >= 0)

    assert table.marked == len(GRID.options)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_tab_leaves_the_table(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    table = table_of(desk)
    table.setFocus()

    qtbot.keyClick(table, Qt.Key.Key_Tab)

    assert not table.hasFocus()


def test_cell_says_value_and_word_and_header_the_full_title():
    view = shipped_view(APPRAISAL, edits=rated(0)[:1])
    model = GridModel(GRID)
    model.show_view(view)
    words = model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)

    assert words == "1 Value for money, Loose federation: 4 Agree"
    assert str(model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)).endswith(
        "Loose federation: not rated"
    )
    title = model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert title == GRID.criteria[0].title


def test_weight_of_ten_is_two_keys_and_all_the_same_takes_it_back(qtbot: QtBot, desk: Desk):
    table = table_of(desk)
    table.setCurrentIndex(table.grid_model.index(0, WEIGHT_COLUMN))
    item = Item(APPRAISAL, GRID.criteria[0].id)

    qtbot.keyClicks(table, "10")
    desk.console.centre.findChild(GridCard).same_button.click()

    assert desk.edits[:2] == [SetWeight(item, 1), SetWeight(item, 10)]
    assert isinstance(desk.edits[2], CountAllTheSame)
    assert desk.view.workshop.weight(item) == 1


def test_point_below_the_table_rates_the_cell_in_hand(qtbot: QtBot, desk: Desk):
    card = desk.console.centre.findChild(GridCard)
    cell = card.model.cell(0, card.table.marked)

    qtbot.mouseClick(card.points.button(5), Qt.MouseButton.LeftButton)

    assert desk.edits == [SetAgreedRating(cell, 5)]


def test_result_follows_each_rating(make_desk: MakeDesk):
    edits = (*rated(0, value=4), *rated(1, value=2))
    desk = make_desk(shipped_view(APPRAISAL, at=RESULT, edits=edits))
    card = desk.console.centre.findChild(GridResultCard)
    assert card.result_words(GRID.options[0].id) == ("4 Agree", "all 4", "14 of 14", "14 of 14")
    assert card.sentences[0] == "Loose federation leads."

    for edit in rated(1, value=5):
        desk.do(edit)

    assert card.sentences[0] == "Tight federation leads."


def test_route_counts_the_cells_of_each_option_and_of_the_whole(make_desk: MakeDesk):
    desk = make_desk(shipped_view(APPRAISAL, at=RESULT, edits=rated(0)))

    marks = {row.place: row.mark for row in desk.console.route.model_rows}

    first = Place(PlaceKind.OPTION, GRID.option_item(GRID.options[0]))
    assert (marks[first], marks[ALLIANCE], marks[RESULT]) == ("14/14", "0/14", "14/98")


def test_table_is_as_high_as_its_rows_so_that_only_the_page_scrolls(desk: Desk, qtbot: QtBot):
    desk.console.resize(1366, 768)
    table = table_of(desk)
    last = table.grid_model.index(len(GRID.criteria) - 1, table.marked)

    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(last)))

    assert table.verticalScrollBar().maximum() == 0


def test_row_in_hand_stays_in_sight_down_to_the_last(desk: Desk, qtbot: QtBot):
    desk.console.resize(1366, 768)
    table, pane = table_of(desk), desk.console.centre.viewport()
    table.setFocus()

    qtbot.keyClicks(table, "4" * len(GRID.criteria))

    row = table.row_rect()
    assert table.currentIndex().row() == len(GRID.criteria) - 1
    assert pane.rect().contains(QRect(table.mapTo(pane, row.topLeft()), row.size()))


def test_digit_at_an_option_rates_though_the_pane_has_the_keyboard(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    desk.console.centre.setFocus()

    qtbot.keyClick(desk.console.centre, Qt.Key.Key_4)

    assert desk.edits == [SetAgreedRating(GRID.cell(GRID.criteria[0], GRID.options[2]), 4)]
    assert table_of(desk).hasFocus()


def test_keys_that_move_the_wall_work_at_an_option_before_a_digit(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    desk.console.centre.setFocus()

    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        with qtbot.waitSignal(desk.console.next_requested):
            qtbot.keyClick(desk.console.centre, key)
    with qtbot.waitSignal(desk.console.wall_event_requested):
        qtbot.keyClick(desk.console.centre, Qt.Key.Key_Period)


def test_page_down_goes_on_from_the_table(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    table_of(desk).setFocus()

    with qtbot.waitSignal(desk.console.next_requested):
        qtbot.keyClick(table_of(desk), Qt.Key.Key_PageDown)


def test_digit_in_the_capture_field_stays_there(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    field = desk.console.capture.field
    field.setFocus()

    desk.show(
        shipped_view(APPRAISAL, at=Place(PlaceKind.OPTION, GRID.option_item(GRID.options[0])))
    )
    qtbot.keyClicks(field, "3 of us")

    assert field.toPlainText() == "3 of us"
    assert desk.edits == []


def test_digit_at_the_result_rates_nothing_before_the_table_is_entered(
    qtbot: QtBot, make_desk: MakeDesk
):
    desk = make_desk(shipped_view(APPRAISAL, at=RESULT))
    desk.console.centre.setFocus()

    qtbot.keyClick(desk.console.centre, Qt.Key.Key_4)

    assert desk.edits == []
    assert desk.console.centre.findChild(GridCard).hint.text() == FAR_HINT


def test_option_sent_to_the_wall_from_the_route_gets_the_keyboard(desk: Desk):
    desk.console.route.setFocus()

    desk.show(
        shipped_view(APPRAISAL, at=Place(PlaceKind.OPTION, GRID.option_item(GRID.options[0])))
    )

    assert table_of(desk).hasFocus()


def test_hint_says_only_what_works_now(desk: Desk):
    hint = desk.console.centre.findChild(GridCard).hint
    desk.console.capture.field.setFocus()
    assert hint.text() == FAR_HINT

    desk.console.centre.setFocus()
    assert hint.text() == READY_HINT

    table_of(desk).setFocus()
    assert hint.text() == HINT


def test_ring_of_a_table_on_a_card_lies_outside_its_letters(desk: Desk, qapp: QApplication):
    ring = FocusRing(qapp)
    table = table_of(desk)

    table.setFocus()

    frame = desk.console.centre.findChild(RingFrame)
    inner = QRect(table.mapTo(frame.parentWidget(), QPoint(0, 0)), table.size())
    assert ring.target is table
    assert frame.geometry().contains(inner.adjusted(-3, -3, 3, 3))


def test_clickers_black_key_works_while_the_table_has_the_keyboard(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    asked: list[str] = []
    keys.triggered.connect(asked.append)
    table = table_of(desk)
    table.setFocus()

    qtbot.keyClicks(table, ".b3")

    assert asked == ["black", "black"]
    assert [edit.value for edit in desk.edits] == [3]
