"""A record tells ratings that the room never saw, and says that it did not see them."""

import pytest

from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import MarkRevealed, SetAgreedRating, SetTally
from tests.builders import group_id, make_item, make_workshop
from tests.unit.records.making import content_after, texts_in

ITEM = make_item()
GROUPS = {"Council": 5, "NHS": 4}
UNSHOWN = "These ratings were not shown to the room."
SECOND_UNSHOWN = "The ratings of round 2 were not shown to the room."


def tally(number: int, *values: int) -> SetTally:
    return SetTally(ITEM, group_id(make_workshop(groups=GROUPS), "Council"), number, values)


ONE = tally(1, 4, 5, 6, 6)
TWO = tally(2, 6, 6, 6, 7)


def said_after(*edits: Edit) -> list[str]:
    texts = texts_in(content_after(*edits, groups=GROUPS))
    return [text for text in texts if "not shown to the room" in text]


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ((ONE,), [UNSHOWN]),
        ((ONE, TWO), [UNSHOWN]),
        ((ONE, MarkRevealed(ITEM, 1), TWO), [SECOND_UNSHOWN]),
        ((ONE, MarkRevealed(ITEM, 1)), []),
        ((ONE, MarkRevealed(ITEM, 1), TWO, MarkRevealed(ITEM, 2)), []),
        ((ONE, TWO, MarkRevealed(ITEM, 2)), []),
    ],
)
def test_record_says_what_the_room_was_not_shown(edits: tuple[Edit, ...], said: list[str]):
    assert said_after(*edits) == said


def test_record_says_it_only_where_somebody_rated():
    assert said_after(SetAgreedRating(ITEM, 6)) == []
