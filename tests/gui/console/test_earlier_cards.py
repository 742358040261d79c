"""What an earlier workshop left, on the summary: its open actions to review, and what it agreed."""

from dataclasses import replace
from datetime import date

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Action
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.session_rows import EarlierRating
from icbo_desktop.ui.console.earlier_cards import EarlierActionsCard, earlier_cards, earlier_lines
from tests.builders import make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM, OTHER = make_item(), make_item("d2.one")


def make_carried(*names: str) -> SessionView:
    """At the summary, with actions of these words that the spring review left open."""
    view = make_session_view(*(AddAction(ITEM, name) for name in names))
    workshop = view.workshop
    for row in workshop.rows(Action):
        workshop = workshop.with_row(replace(row, carried_from="Spring review"))
    browsing = replace(view.state, browsing=Place(PlaceKind.SUMMARY))
    return replace(view, workshop=workshop, state=browsing)


def earlier(item_id: str, value: int) -> EarlierRating:
    return EarlierRating(
        id=f"earlier {item_id}",
        framework_id="made-up",
        item_id=item_id,
        value=value,
        workshop_title="Spring review",
        held_on=date(2026, 5, 12),
    )


def card_of(desk: Desk) -> EarlierActionsCard:
    (card,) = desk.console.centre.findChildren(EarlierActionsCard)
    return card


def test_open_action_from_last_time_stands_on_the_summary(make_desk: MakeDesk):
    desk = make_desk(make_carried("Draw a map", "Ask the providers"))

    card = card_of(desk)
    assert card.remark.text() == "2 of 2 still open"
    assert [row.buttons.current for row in card.list.listed] == ["open", "open"]


@pytest.mark.parametrize("status", ["done", "dropped"])
def test_it_is_reviewed_on_the_card(make_desk: MakeDesk, status: str):
    desk = make_desk(make_carried("Draw a map", "Ask the providers"))
    card = card_of(desk)

    card.list.listed[0].buttons.button(status).click()

    assert [row.status for row in desk.view.workshop.rows(Action)] == [status, "open"]
    assert card.remark.text() == "1 of 2 still open"


def test_what_was_done_can_be_open_again(make_desk: MakeDesk):
    desk = make_desk(make_carried("Draw a map"))
    row = card_of(desk).list.listed[0]
    row.buttons.button("done").click()

    row.buttons.button("open").click()

    assert [each.status for each in desk.view.workshop.rows(Action)] == ["open"]


def test_ratings_of_last_time_stand_beside_those_of_now():
    view = make_session_view(SetAgreedRating(ITEM, 7))
    rows = (earlier(OTHER.item_id, 4), earlier(ITEM.item_id, 5))
    view = replace(view, workshop=view.workshop.with_row(rows[0]).with_row(rows[1]))

    assert earlier_lines(view) == (
        "1 · I Short d1.one: last time rated 5, now rated 7",
        "2 · I Short d2.one: last time rated 4, now not reached",
    )


def test_workshop_without_an_earlier_one_has_no_such_card():
    assert earlier_cards(make_session_view(AddAction(ITEM, "Draw a map"))) == []
