"""The figures of each round: only of rounds that anybody rated in, whatever their numbers."""

from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.rows import ViewRating
from icbo_desktop.records.round_figures import rounds_of
from tests.builders import MORNING, group_id, make_item, make_scale, make_workshop
from tests.unit.records.making import content_after, texts_in

ITEM = make_item()


def test_a_round_of_a_huge_number_takes_no_longer() -> None:
    workshop = make_workshop()
    council = group_id(workshop, "Council")
    row = ViewRating(
        id="r",
        framework_id="made-up",
        item_id="d1.one",
        group_id=council,
        seat=1,
        round=10**12,
        value=4,
        created_at=MORNING,
    )

    (one,) = rounds_of(workshop.with_row(row), ITEM, make_scale())

    assert (one.number, one.people, one.moved) == (10**12, 1, None)


def test_movement_is_that_since_the_last_round_in_which_anybody_rated() -> None:
    council = group_id(make_workshop(), "Council")
    workshop = make_workshop(
        SetTally(ITEM, council, 1, (3, 3, 3)), SetTally(ITEM, council, 3, (3, 5, 5))
    )

    first, second = rounds_of(workshop, ITEM, make_scale())

    assert (first.moved, second.number, second.moved) == (None, 3, 2)


def test_the_page_tells_the_same_movement_where_a_round_was_left_out() -> None:
    council = group_id(make_workshop(), "Council")
    content = content_after(
        SetTally(ITEM, council, 1, (3, 3, 3)), SetTally(ITEM, council, 3, (3, 5, 5))
    )

    assert any("Round 3: middle 3 to 5; 2 moved." in text for text in texts_in(content))


def test_the_page_says_at_least_where_people_may_have_changed_places() -> None:
    council = group_id(make_workshop(), "Council")
    content = content_after(
        SetTally(ITEM, council, 1, (3, 4, 5)), SetTally(ITEM, council, 2, (3, 5, 6))
    )

    assert any("Round 2: middle 4 to 5; at least 1 moved." in text for text in texts_in(content))


def test_a_scale_of_two_points_has_no_measures() -> None:
    council = group_id(make_workshop(), "Council")
    workshop = make_workshop(SetTally(ITEM, council, 1, (1, 2, 2)))

    (one,) = rounds_of(workshop, ITEM, make_scale(2))

    assert one.measures.consensus is one.measures.agreement is None
