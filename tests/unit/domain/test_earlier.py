"""What earlier workshops agreed: the latest counts, and nothing of it is this workshop's own."""

from dataclasses import replace
from datetime import date

import pytest

from icbo_desktop.domain.earlier import earlier_values, earlier_words, latest_earlier
from icbo_desktop.domain.rows import Action
from icbo_desktop.domain.session_rows import EarlierRating
from icbo_desktop.domain.standing import Standing, standing_of
from tests.builders import MORNING, make_item, make_workshop

ITEM = make_item("d1.one")


def rating(value: int, held_on: date | None) -> EarlierRating:
    return EarlierRating(
        id=f"e{value}",
        framework_id=ITEM.framework_id,
        item_id=ITEM.item_id,
        value=value,
        workshop_title="Spring review",
        held_on=held_on,
    )


def test_the_latest_of_several_earlier_ratings_is_the_ghost() -> None:
    workshop = make_workshop()
    for row in (rating(6, date(2026, 5, 12)), rating(4, date(2025, 5, 13)), rating(9, None)):
        workshop = workshop.with_row(row)

    latest = latest_earlier(workshop, ITEM)
    assert latest is not None
    assert latest.value == 6
    assert earlier_values(workshop) == {ITEM: 6}


def test_the_room_reads_when_that_was() -> None:
    assert (
        earlier_words(rating(6, date(2026, 5, 12)), "6") == "Last time, in May 2026, we agreed 6."
    )
    assert earlier_words(rating(6, None), "6") == "Last time we agreed 6."


@pytest.mark.parametrize("status", ["open", "done", "dropped"])
def test_an_action_that_came_along_reaches_nothing_whatever_becomes_of_it(status: str) -> None:
    action = Action(
        id="a",
        framework_id=ITEM.framework_id,
        item_id=ITEM.item_id,
        text="Publish a map",
        created_at=MORNING,
        carried_from="Spring review",
    )

    workshop = make_workshop().with_row(replace(action, status=status))

    assert standing_of(workshop, ITEM) is Standing.NOT_REACHED
