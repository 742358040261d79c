"""The centre follows the room, and never under the hands of whoever works in it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.route import Place, PlaceKind, StepKind
from icbo_desktop.domain.rows import Action
from icbo_desktop.domain.session import Position, SessionView
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.standard_cards import EvidenceCard, QuestionsCard
from tests.builders import make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

LOW = (1366, 480)
PLACE = Place(PlaceKind.STANDARD, make_item())
CARDS = {
    StepKind.QUESTION: QuestionsCard,
    StepKind.EVIDENCE: EvidenceCard,
    StepKind.ARROW: RatingCard,
    StepKind.DIFFERING_VIEWS: RatingCard,
    StepKind.ACTIONS: RatingCard,
}


def at_step(kind: StepKind) -> SessionView:
    view = make_session_view()
    number = next(n for n, one in enumerate(view.route) if one.kind is kind and one.place == PLACE)
    return replace(view, state=replace(view.state, position=Position(number)))


def top_in_sight(desk: Desk, part: QWidget) -> int:
    return part.mapTo(desk.console.centre.viewport(), QPoint(0, 0)).y()


def low_desk(qtbot: QtBot, make_desk: MakeDesk) -> Desk:
    desk = make_desk()
    desk.console.resize(*LOW)
    desk.console.activateWindow()
    qtbot.waitUntil(desk.console.isActiveWindow)
    return desk


@pytest.mark.parametrize("kind", CARDS)
def test_card_of_the_walls_step_comes_to_the_top(qtbot: QtBot, make_desk: MakeDesk, kind: StepKind):
    desk = low_desk(qtbot, make_desk)
    card = desk.console.centre.findChild(CARDS[kind])
    bar = desk.console.centre.verticalScrollBar()

    desk.show(at_step(kind))

    qtbot.waitUntil(lambda: 0 <= top_in_sight(desk, card) < 40 or bar.value() == bar.maximum() > 0)
    assert 0 <= top_in_sight(desk, card) < desk.console.centre.viewport().height()


def test_stepping_back_to_the_standard_shows_its_title_again(qtbot: QtBot, make_desk: MakeDesk):
    desk = low_desk(qtbot, make_desk)
    bar = desk.console.centre.verticalScrollBar()
    desk.show(at_step(StepKind.EVIDENCE))
    qtbot.waitUntil(lambda: bar.value() > 0)

    desk.show(at_step(StepKind.STANDARD))

    qtbot.waitUntil(lambda: bar.value() == 0)


def test_step_scrolls_nothing_while_a_field_of_the_centre_is_typed_into(
    qtbot: QtBot, make_desk: MakeDesk
):
    desk = low_desk(qtbot, make_desk)
    card = desk.console.centre.findChild(RatingCard)
    card.spin.setFocus()
    QApplication.processEvents()
    before = desk.console.centre.verticalScrollBar().value()

    desk.show(at_step(StepKind.EVIDENCE))
    QApplication.processEvents()

    assert desk.console.centre.verticalScrollBar().value() == before
    assert card.spin.hasFocus()


def test_step_scrolls_nothing_while_another_place_is_looked_at(qtbot: QtBot, make_desk: MakeDesk):
    desk = low_desk(qtbot, make_desk)
    other = Place(PlaceKind.STANDARD, make_item("d1.two"))
    view = at_step(StepKind.EVIDENCE)

    desk.show(replace(view, state=replace(view.state, browsing=other)))
    QApplication.processEvents()

    assert desk.console.centre.verticalScrollBar().value() == 0


def test_show_button_stays_under_the_mouse(qtbot: QtBot, make_desk: MakeDesk):
    desk = low_desk(qtbot, make_desk)
    card = desk.console.centre.findChild(QuestionsCard)
    desk.console.step_requested.connect(lambda _: desk.show(at_step(StepKind.QUESTION)))
    desk.console.centre.ensureWidgetVisible(card.button("d1.one.q1"))
    QApplication.processEvents()
    before = top_in_sight(desk, card)

    qtbot.mouseClick(card.button("d1.one.q1"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert card.button("d1.one.q1").text() == "On screen"
    assert top_in_sight(desk, card) == before


def test_note_on_evidence_opens_wholly_in_sight(qtbot: QtBot, make_desk: MakeDesk):
    desk = low_desk(qtbot, make_desk)
    centre = desk.console.centre
    row = centre.findChild(EvidenceCard).row("d1.one.e3")
    note_button = next(
        one for one in row.findChildren(QWidget) if one.toolTip() == "A note on this evidence"
    )
    centre.ensureWidgetVisible(note_button, 0, 0)

    qtbot.mouseClick(note_button, Qt.MouseButton.LeftButton)

    def is_whole() -> bool:
        bottom = top_in_sight(desk, row.note) + row.note.height()
        return row.note.isVisible() and bottom <= centre.viewport().height()

    qtbot.waitUntil(is_whole)
    assert row.note.hasFocus()


def test_list_of_actions_comes_into_sight_with_their_step(qtbot: QtBot, make_desk: MakeDesk):
    item = make_item()
    views = tuple(AddDifferingView(item, f"View {number}") for number in range(12))
    desk = make_desk(make_session_view(*views, AddAction(item, "Publish the map")))
    desk.console.resize(1366, 700)
    lists = desk.console.capture.lists
    [action] = [card for card in lists.cards if isinstance(card.record, Action)]

    actions = next(
        n
        for n, one in enumerate(desk.view.route)
        if one.kind is StepKind.ACTIONS and one.place == PLACE
    )
    desk.show(replace(desk.view, state=replace(desk.view.state, position=Position(actions))))

    def is_seen() -> bool:
        top = action.mapTo(lists.viewport(), QPoint(0, 0)).y()
        return lists.verticalScrollBar().value() > 0 and 0 <= top < lists.viewport().height()

    qtbot.waitUntil(is_seen)
