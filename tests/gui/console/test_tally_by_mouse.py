"""The tally pad by mouse alone: each click on a point is a person of the group in hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.tally import TallyPad
from icbo_desktop.ui.shared.look import scaled
from tests.builders import group_id, make_item
from tests.gui.console.conftest import Desk

ITEM = make_item()
LEAST_SIDE = 40


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def pad(desk: Desk) -> TallyPad:
    """The pad as a click on its button opens it."""
    card = desk.console.centre.findChild(RatingCard)
    click(card.fold("tally"))
    return card.tally


def kept(desk: Desk) -> dict[str, list[int]]:
    workshop = desk.view.workshop
    found = ratings_by_group(workshop, ITEM, 1)
    return {workshop.get(PartnerGroup, key).name: values for key, values in found.items()}


def test_whole_room_is_in_by_clicks_alone(desk: Desk, pad: TallyPad):
    for values in ((6, 6, 7, 10), (5, 6, 7), (3, 4)):
        for value in values:
            click(pad.by_mouse.keys[value])
        click(pad.by_mouse.onward)

    assert kept(desk) == {
        "Council": [6, 6, 7, 10],
        "NHS": [5, 6, 7],
        "Lived experience": [3, 4],
    }
    assert pad.total_words == "9 of 9 in"


def test_click_on_the_seats_takes_their_group_in_hand(desk: Desk, pad: TallyPad):
    click(pad.strip(group_id(desk.view.workshop, "NHS")))
    click(pad.by_mouse.keys[4])

    assert kept(desk) == {"NHS": [4]}
    assert pad.by_mouse.words == "By mouse, NHS: 1 of 3, 2 still out"


def test_slip_is_taken_back_by_a_click_or_by_backspace(qtbot: QtBot, desk: Desk, pad: TallyPad):
    for value in (6, 7, 9):
        click(pad.by_mouse.keys[value])

    click(pad.by_mouse.back)
    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Backspace)

    assert kept(desk) == {"Council": [6]}


def test_click_and_digit_may_take_turns(qtbot: QtBot, desk: Desk, pad: TallyPad):
    click(pad.by_mouse.keys[6])
    qtbot.keyClicks(desk.console.focusWidget(), "7")
    click(pad.by_mouse.keys[8])

    assert kept(desk) == {"Council": [6, 7, 8]}


def test_page_stays_under_the_mouse_while_a_group_out_of_sight_is_rated(desk: Desk, pad: TallyPad):
    desk.console.resize(1100, 560)
    desk.console.centre.ensureWidgetVisible(pad.by_mouse)
    click(pad.by_mouse.onward)
    bar = desk.console.centre.verticalScrollBar()
    before = bar.value()

    for _ in range(2):
        click(pad.by_mouse.keys[5])
        click(pad.by_mouse.onward)

    assert bar.value() == before


def test_button_says_how_many_are_at_its_point(pad: TallyPad):
    for _ in range(3):
        click(pad.by_mouse.keys[7])

    assert pad.by_mouse.keys[7].text() == "7\n3 in"
    assert pad.by_mouse.keys[7].accessibleName() == "One person of Council rates it 7"
    assert pad.by_mouse.keys[7].accessibleDescription() == "3 people so far"


def test_one_more_than_the_group_has_is_asked_and_next_group_does_not_agree_to_it(
    desk: Desk, pad: TallyPad
):
    council = group_id(desk.view.workshop, "Council")
    for value in (6, 6, 7, 7, 8):
        click(pad.by_mouse.keys[value])

    click(pad.by_mouse.onward)

    assert kept(desk)["Council"] == [6, 6, 7, 7]
    assert "Keep a fifth rating and make it 5?" in pad.row(council).told_words
    click(pad.row(council).yes)
    assert kept(desk)["Council"] == [6, 6, 7, 7, 8]


def test_every_button_is_large_enough_and_has_a_name(pad: TallyPad):
    buttons = pad.by_mouse.findChildren(QAbstractButton)

    assert len(buttons) == 12
    assert [one.text() for one in buttons if not (one.accessibleName() or one.text())] == []
    assert min(one.height() for one in buttons) >= scaled(LEAST_SIDE)
    assert min(one.width() for one in buttons) >= scaled(LEAST_SIDE)


def test_tab_walks_through_the_pad_and_out_of_it(qtbot: QtBot, desk: Desk, pad: TallyPad):
    places: list[QWidget] = []
    for _ in range(20):
        here = desk.console.focusWidget()
        places.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)

    inside = [place for place in places if pad.isAncestorOf(place)]
    strips = [pad.row(group.id).strip for group in desk.view.workshop.groups]
    assert inside == [*strips, pad.done]
    assert not pad.isAncestorOf(places[-1])
