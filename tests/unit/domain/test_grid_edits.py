"""Cells, weights, arguments and answers: what is kept, and what is refused."""

import pytest

from icbo_desktop.domain.edits.capture import AddArgument, AddNote, SetAnswer
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import CountAllTheSame, SetAgreedRating, SetWeight
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.rows import Argument, Item, Note, Weight
from icbo_desktop.domain.rules import require_sound_rows
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from tests.builders import make_cell, make_grid_framework, make_grid_workshop, make_stamp

FRAMEWORKS = {"grids-and-lists": make_grid_framework()}
VEHICLE = Item("grids-and-lists", "d3.vehicle")


def refusal(edit: Edit) -> str:
    rows = edit.rows(make_grid_workshop(), make_stamp())
    with pytest.raises(EditRefusedError) as refused:
        require_sound_rows(rows, FRAMEWORKS)
    return refused.value.sentence


def test_cell_is_rated_apart_from_the_other_options():
    loose, tight = make_cell("d1.money", "d1.loose"), make_cell("d1.money", "d1.tight")

    workshop = make_grid_workshop(SetAgreedRating(loose, 3))

    assert agreed_value(workshop, loose) == 3
    assert agreed_value(workshop, tight) is None
    assert agreed_value(workshop, loose.whole) is None


def test_criterion_of_a_grid_has_no_rating_without_an_option():
    edit = SetAgreedRating(Item("grids-and-lists", "d1.money"), 3)

    assert "for one of its options" in refusal(edit)


def test_option_that_the_grid_does_not_have_is_refused():
    assert "for one of its options" in refusal(SetAgreedRating(make_cell("d1.money", "d3.x"), 3))


def test_standard_that_is_no_grid_has_no_options():
    assert "for one of its options" in refusal(
        SetAgreedRating(make_cell("d2.buying", "d1.loose"), 3)
    )


@pytest.mark.parametrize("weight", [-1, 11])
def test_weight_off_its_range_is_refused(weight: int):
    edit = SetWeight(Item("grids-and-lists", "d1.money"), weight)

    assert refusal(edit) == "A weight is a whole number from 0 to 10."


def test_weight_is_set_changed_and_taken_back():
    item = Item("grids-and-lists", "d1.money")

    changed = make_grid_workshop(SetWeight(item, 3), SetWeight(item, 0))
    back = make_grid_workshop(SetWeight(item, 3), SetWeight(item, None))

    assert (changed.weight(item), len(changed.rows(Weight))) == (0, 1)
    assert (back.weight(item), back.rows(Weight)) == (1, ())


def test_all_weights_are_taken_back_in_one_go():
    items = (Item("grids-and-lists", "d1.money"), Item("grids-and-lists", "d1.safety"))
    weighted = (SetWeight(items[0], 3), SetWeight(items[1], 0))

    assert make_grid_workshop(*weighted, CountAllTheSame(items)).rows(Weight) == ()


def test_argument_of_the_room_is_kept_on_its_side():
    workshop = make_grid_workshop(AddArgument(VEHICLE, "against", " It needs a lawyer. "))

    (argument,) = workshop.rows(Argument)
    assert (argument.side, argument.text) == ("against", "It needs a lawyer.")
    assert standing_of(workshop, VEHICLE) is Standing.DISCUSSED


def test_argument_without_words_is_refused():
    with pytest.raises(EditRefusedError, match="nothing to keep"):
        AddArgument(VEHICLE, "for", " ").rows(make_grid_workshop(), make_stamp())


def test_answer_is_changed_in_place_and_taken_out_when_emptied():
    first = SetAnswer(VEHICLE, "prompt.doing", "Not well")
    second = SetAnswer(VEHICLE, "prompt.doing", "Better")

    workshop = make_grid_workshop(first, second)
    emptied = make_grid_workshop(first, SetAnswer(VEHICLE, "prompt.doing", "  "))

    answer = workshop.answer(VEHICLE, "prompt.doing")
    assert answer is not None
    assert answer.text == "Better"
    assert workshop.answer(VEHICLE, "prompt.next") is None
    assert emptied.answer(VEHICLE, "prompt.doing") is None


def test_words_on_an_option_stay_with_the_option():
    option = make_cell("d1", "d1.tight")

    workshop = make_grid_workshop(AddNote(option, "The lawyers like it"))

    assert [note.text for note in workshop.at(Note, option)] == ["The lawyers like it"]
    assert workshop.at(Note, option.whole) == ()
