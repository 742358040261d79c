"""A nominal choice is counted and never averaged."""

from icbo_desktop.domain.choice import choice_sentence, choices_of, count_choices
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.domain.rows import Item
from tests.builders import group_id, make_grid_framework, make_grid_workshop

PLACE = make_grid_framework().scales_by_id["place"]
BUYING = Item("grids-and-lists", "d2.buying")


def test_each_point_is_counted_in_all_and_by_group():
    kept, moved, shared = count_choices({"a": (1, 1, 3), "b": (3,)}, PLACE)

    assert (kept.people, moved.people, shared.people) == (2, 0, 2)
    assert shared.by_group == {"a": 1, "b": 1}
    assert kept.by_group == {"a": 2}


def test_sentence_names_the_most_chosen_first():
    counts = count_choices({"a": (3, 3, 3, 1), "b": (3, 2, 3)}, PLACE)

    assert choice_sentence(counts) == "5 of 7 people: Shared. 1: Kept. 1: Moved."


def test_sentence_says_when_all_chose_the_same():
    assert choice_sentence(count_choices({"a": (2, 2, 2)}, PLACE)) == "All 3 people: Moved."


def test_point_without_a_label_is_named_by_its_value():
    points = tuple(ScalePoint(value) for value in (1, 2))
    scale = Scale("level", "ordinal", "arrow", points, aggregate="none")

    assert choice_sentence(count_choices({"a": (2, 2, 1)}, scale)) == "2 of 3 people: 2. 1: 1."


def test_nothing_is_said_below_three_people():
    assert choice_sentence(count_choices({"a": (2, 2)}, PLACE)) == ""


def test_last_round_is_counted():
    council = group_id(make_grid_workshop(), "Council")
    workshop = make_grid_workshop(
        SetTally(BUYING, council, 1, (1, 1, 1)), SetTally(BUYING, council, 2, (2, 1, 1))
    )

    assert [count.people for count in choices_of(workshop, BUYING, PLACE)] == [2, 1, 0]
    assert [count.people for count in choices_of(workshop, BUYING, PLACE, 1)] == [3, 0, 0]
