"""A figure's rows in words: what the drawing shows, and nothing else."""

from dataclasses import replace

from icbo_desktop.figures.figure_table import FigureTable, profile_table, scale_table
from icbo_desktop.figures.profile import ProfileRow
from icbo_desktop.figures.scale_picture import ArrowPicture, GroupDots
from tests.builders import make_scale

SCALE = make_scale()
COUNCIL = GroupDots("Council", "circle", "#204f8f", (6, 4, 6), (3,))
NHS = GroupDots("NHS", "square", "#0b6b50", (7,))


def test_row_of_a_profile_says_its_rating_its_stretch_and_its_word():
    table = profile_table([ProfileRow("I", "Trust", 7, (6, 8), "close together")])

    assert table.heads == ("What was rated", "Agreed rating", "8 in 10 people", "In words")
    assert table.rows == (("I Trust", "7", "6 to 8", "close together"),)


def test_row_of_a_profile_that_is_not_rated_has_dashes_for_numbers():
    table = profile_table([ProfileRow("", "Trust", word="parked")])

    assert table.rows == (("Trust", "–", "–", "parked"),)  # noqa: RUF001 - a dash


def test_row_of_a_profile_of_names_says_the_name_that_was_chosen():
    table = profile_table([ProfileRow("I", "Trust", 2, answer="An alliance")])

    assert table.rows[0][1] == "An alliance"


def test_stretch_of_one_point_is_one_number():
    assert profile_table([ProfileRow("I", "Trust", 7, (7, 7))]).rows[0][2] == "7"


def test_scale_says_the_room_the_stretch_and_each_group_from_its_lowest():
    table = scale_table(
        ArrowPicture(SCALE, (replace(COUNCIL, earlier=()), NHS), (4, 7), agreed=6, previous=5)
    )

    assert table.heads == ("Who", "Rating")
    assert table.rows == (
        ("The whole room", "6"),
        ("The whole room, last time", "5"),
        ("8 in 10 people", "4 to 7"),
        ("Council", "4, 6, 6"),
        ("NHS", "7"),
    )


def test_scale_has_a_column_for_the_round_before_where_that_is_drawn():
    table = scale_table(ArrowPicture(SCALE, (COUNCIL, NHS)))

    assert table.heads == ("Who", "Rating", "Round before")
    assert table.rows[1:] == (("Council", "4, 6, 6", "3"), ("NHS", "7", "–"))  # noqa: RUF001 - a dash


def test_group_that_has_not_rated_has_no_row():
    table = scale_table(ArrowPicture(SCALE, (replace(NHS, ratings=()),)))

    assert table.rows == (("The whole room", "no rating"),)


def test_choice_is_counted_by_its_names_and_has_no_stretch():
    choice = replace(SCALE, kind="nominal", shape="choice", aggregate="none")

    table = scale_table(ArrowPicture(choice, (COUNCIL,), window=(4, 6)))

    assert [row[:2] for row in table.rows] == [
        ("The whole room", "no rating"),
        ("Council", f"1 {choice.words(4)}, 2 {choice.words(6)}"),
    ]


def test_table_for_the_clipboard_keeps_its_cells_apart_whatever_they_hold():
    table = FigureTable(("Who", "Rating"), (("Our\tcouncil\nand more", "4"),))

    assert table.tab_separated == "Who\tRating\nOur council and more\t4"
