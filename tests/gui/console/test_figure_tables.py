"""A figure of the console is turned into a table and back by keyboard or mouse; nothing but the console changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.console.grid_cards import GridResultCard
from icbo_desktop.ui.console.profile_card import ProfileCard
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.shared.figure_or_table import AS_TABLE, FigureOrTable
from icbo_desktop.ui.shared.figure_table_view import FigureTableView
from icbo_desktop.ui.shared.look import apply_look
from tests.builders import group_id, make_item, make_session_view
from tests.gui.accessibility import keyboard, layout, tree
from tests.gui.console.conftest import Desk, MakeDesk
from tests.gui.console.shipped_views import APPRAISAL, shipped_view

ICBO = "icbo-2018"
OPENING = Place(PlaceKind.DOMAIN_OPENING, Item(ICBO, "d1"))
SUMMARY = Place(PlaceKind.SUMMARY)
RESULT = Place(PlaceKind.GRID, Item(APPRAISAL, "d1"))
LEADERSHIP = Item(ICBO, "d1.leadership")
ITEM = make_item()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(shipped_view(ICBO, at=OPENING, edits=(SetAgreedRating(LEADERSHIP, 7),)))


def figure_of(desk: Desk) -> FigureOrTable:
    return desk.console.centre.findChild(FigureOrTable)


def tables_of(desk: Desk) -> list[FigureTableView]:
    page = desk.console.centre.page
    assert page is not None
    return [table for table in page.findChildren(FigureTableView) if table.isVisible()]


def test_no_table_is_made_until_it_is_asked_for(desk: Desk):
    assert desk.console.centre.findChildren(FigureTableView) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_button_under_a_profile_turns_it_into_its_rows_by_key(
    qtbot: QtBot, desk: Desk, key: Qt.Key
):
    figure = figure_of(desk)

    qtbot.keyClick(figure.button, key)

    (table,) = tables_of(desk)
    assert table.table.rows[1] == ("II Shared leadership", "7", "–", "–")  # noqa: RUF001 - dashes
    assert not desk.console.centre.findChild(ProfileCard).picture.isVisible()
    assert figure.button.text() == "Show as figure"


def test_button_turns_the_table_back_into_the_figure_by_mouse(qtbot: QtBot, desk: Desk):
    figure = figure_of(desk)

    for _ in range(2):
        qtbot.mouseClick(figure.button, Qt.MouseButton.LeftButton)

    assert tables_of(desk) == []
    assert desk.console.centre.findChild(ProfileCard).picture.isVisible()
    assert figure.button.text() == "Show as table"


def test_turning_a_figure_changes_nothing_but_the_console(desk: Desk, qtbot: QtBot):
    figure = figure_of(desk)

    with qtbot.assertNotEmitted(desk.console.centre.step_requested):
        figure.button.click()

    assert desk.edits == []


def test_table_follows_a_new_rating(desk: Desk):
    figure_of(desk).button.click()

    desk.do(SetAgreedRating(LEADERSHIP, 3))

    assert tables_of(desk)[0].table.rows[1][1] == "3"


def test_places_that_come_after_keep_to_the_choice(desk: Desk):
    figure_of(desk).button.click()

    desk.show(shipped_view(ICBO, at=SUMMARY, edits=(SetAgreedRating(LEADERSHIP, 7),)))

    figures = desk.console.centre.findChildren(FigureOrTable)
    assert len(tables_of(desk)) == len(figures) > 1


def test_tab_enters_the_table_before_its_button_and_leaves_it(qtbot: QtBot, desk: Desk):
    figure = figure_of(desk)
    figure.button.click()
    (table,) = tables_of(desk)
    table.setFocus()

    qtbot.keyClick(table, Qt.Key.Key_Tab)
    after = desk.console.focusWidget()
    qtbot.keyClick(figure.button, Qt.Key.Key_Backtab)

    assert (after, desk.console.focusWidget()) == (figure.button, table)


def test_button_stays_in_sight_when_the_table_is_higher_or_lower(desk: Desk, qtbot: QtBot):
    desk.console.resize(1366, 768)
    figure = figure_of(desk)
    pane = desk.console.centre.viewport()

    figure.button.click()

    qtbot.waitUntil(
        lambda: pane.rect().contains(figure.button.mapTo(pane, figure.button.rect().center()))
    )


def test_screen_reader_hears_the_name_the_heads_and_the_cells(desk: Desk):
    figure_of(desk).button.click()

    heard = QAccessible.queryAccessibleInterface(tables_of(desk)[0])
    parts = [heard.child(number) for number in range(heard.childCount())]
    told = [(part.role(), part.text(QAccessible.Text.Name)) for part in parts]

    role = QAccessible.Role
    assert heard.role() == role.Table
    assert heard.text(QAccessible.Text.Name) == "Where we stand"
    assert (role.ColumnHeader, "Agreed rating") in told
    row = told.index((role.RowHeader, "II Shared leadership"))
    assert told[row + 2] == (role.Cell, "7")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    "place",
    [OPENING, SUMMARY, Place(PlaceKind.STANDARD, LEADERSHIP)],
    ids=lambda one: one.kind.value,
)
def test_console_with_tables_is_told_walked_and_read(
    make_desk: MakeDesk, qapp: QApplication, scale: float, place: Place
):
    apply_look(qapp, scale)
    council = group_id(shipped_view(ICBO).workshop, "Council")
    rated = SetTally(LEADERSHIP, council, 1, (4, 6))
    desk = make_desk(shipped_view(ICBO, at=place, edits=(rated,)))
    desk.console.resize(1366, 768)

    for figure in desk.console.centre.findChildren(FigureOrTable):
        figure.button.click()
    for card in desk.console.centre.findChildren(RatingCard):
        card.open_part(AS_TABLE)
    qapp.processEvents()

    assert tables_of(desk)
    checks = (tree.faults, layout.small_targets, layout.cut_words, keyboard.faults)
    assert [fault for check in checks for fault in check(desk.console)] == []


def test_ratings_have_no_table_while_nobody_rated(make_desk: MakeDesk):
    card = make_desk(make_session_view(SetAgreedRating(ITEM, 5))).console.centre.findChild(
        RatingCard
    )

    card.open_part(AS_TABLE)

    assert not card.fold(AS_TABLE).isVisible()
    assert card.findChildren(FigureTableView) == []


def test_ratings_are_told_in_a_table_under_the_arrow_which_stays(qtbot: QtBot, make_desk: MakeDesk):
    council = group_id(make_session_view().workshop, "Council")
    desk = make_desk(make_session_view(SetTally(ITEM, council, 1, (7, 4))))
    card = desk.console.centre.findChild(RatingCard)

    qtbot.keyClick(card.fold(AS_TABLE), Qt.Key.Key_Space)

    (table,) = tables_of(desk)
    assert table.table.rows[-1] == ("Council", "4, 7")
    assert card.arrow is not None
    assert card.arrow.isVisible()
    assert desk.console.focusWidget() is table


def test_result_of_a_grid_is_told_in_a_table(make_desk: MakeDesk):
    desk = make_desk(shipped_view(APPRAISAL, at=RESULT))
    card = desk.console.centre.findChild(GridResultCard)

    card.figure.button.click()

    (table,) = tables_of(desk)
    assert table.table.heads[:2] == ("Option", "Middle")
    assert table.table.rows[0] == ("Loose federation", "–", "–", "0 of 14", "–")  # noqa: RUF001 - dashes
