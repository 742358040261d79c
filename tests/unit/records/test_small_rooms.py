"""Rooms of very few and of very many people in a record: nobody in a small group is told apart."""

import pytest

from icbo_desktop.domain.attribution import OTHER_NAME
from icbo_desktop.domain.edits.capture import AddDifferingView
from icbo_desktop.domain.edits.rating import MarkRevealed, SetStatus, SetTally
from icbo_desktop.figures.scale_picture import ArrowPicture
from icbo_desktop.records.tree import Arrow, Content
from tests.builders import group_id, make_item, make_workshop
from tests.unit.records.making import content_after, texts_in

ITEM = make_item()
ALONE = {"Ants": (7,)}
TWO_ALONE = {"Ants": (7,), "Bees": (3,)}
ALL_SMALL = {"Ants": (7, 8), "Bees": (5, 6), "Cows": (2,)}
SIXTY = {"Ants": (7,) * 60}
Room = dict[str, tuple[int, ...]]


def record_of_room(room: Room, *more: object) -> Content:
    """The record of a room in which everybody rated one standard, and the first group sees it differently."""
    sizes = {name: len(values) for name, values in room.items()}
    empty = make_workshop(groups=sizes)
    tallies = [SetTally(ITEM, group_id(empty, name), 1, values) for name, values in room.items()]
    held_by = (group_id(empty, next(iter(room))),)
    view = AddDifferingView(ITEM, "We are told after.", "groups", held_by)
    return content_after(*tallies, MarkRevealed(ITEM, 1), view, *more, groups=sizes)


def picture_in(content: Content) -> ArrowPicture:
    blocks = (block for part in content.parts for block in part.blocks)
    return next(block.picture for block in blocks if isinstance(block, Arrow))


@pytest.mark.parametrize("room", [ALONE, TWO_ALONE, ALL_SMALL])
def test_no_group_is_named_where_all_are_below_three(room: Room):
    texts = " ".join(texts_in(record_of_room(room)))

    assert not [name for name in room if name in texts]
    assert OTHER_NAME in texts
    assert "We are told after." in texts


@pytest.mark.parametrize("room", [ALONE, TWO_ALONE, ALL_SMALL, SIXTY])
def test_every_rating_is_on_the_picture_of_one_group(room: Room):
    (dots,) = picture_in(record_of_room(room)).groups

    assert sorted(dots.ratings) == sorted(value for values in room.values() for value in values)


@pytest.mark.parametrize(
    ("room", "said"),
    [
        (ALONE, "1 person gave a rating."),
        (TWO_ALONE, "2 people gave a rating."),
        (ALL_SMALL, "8 in 10 people rated it 5 to 8"),
        (SIXTY, "8 in 10 people rated it 7"),
    ],
)
def test_few_people_are_counted_and_many_are_told_by_their_spread(room: Room, said: str):
    assert said in " ".join(texts_in(record_of_room(room)))


def test_ratings_of_a_standard_marked_not_applicable_stay_beside_what_was_found():
    aside = SetStatus(ITEM, "not_applicable", "There is no such service here")

    content = record_of_room(SIXTY, aside)

    texts = " ".join(texts_in(content))
    assert "The room found that this does not apply here." in texts
    assert "Why: There is no such service here" in texts
    assert len(picture_in(content).groups[0].ratings) == 60
    assert picture_in(content).agreed is None
