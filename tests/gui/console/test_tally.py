"""The tally pad by its keys: digits are people, Enter goes on, and what needs a yes is asked in place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.attribution import OTHER_ID, told_groups
from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus, SetTally
from icbo_desktop.domain.edits.setting import SetGroups
from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.tally import TallyPad
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.builders import group_id, make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM = make_item()


def card_of(desk: Desk) -> RatingCard:
    return desk.console.centre.findChild(RatingCard)


def open_pad(desk: Desk) -> TallyPad:
    """The pad as its one key opens it."""
    desk.console.run_command("tally")
    return card_of(desk).tally


def press(qtbot: QtBot, desk: Desk, keys: str) -> None:
    """Type into whatever has the keyboard: "+" is Enter, "<" Backspace, "^" Up."""
    named = {
        "+": Qt.Key.Key_Return,
        "<": Qt.Key.Key_Backspace,
        "^": Qt.Key.Key_Up,
        "\t": Qt.Key.Key_Tab,
    }
    for key in keys:
        widget = desk.console.focusWidget()
        if key in named:
            qtbot.keyClick(widget, named[key])
        else:
            qtbot.keyClicks(widget, key)


def kept(desk: Desk, number: int = 1) -> dict[str, list[int]]:
    """The ratings of a round by the group's name."""
    workshop = desk.view.workshop
    found = ratings_by_group(workshop, ITEM, number)
    return {workshop.get(PartnerGroup, key).name: values for key, values in found.items()}


def people_of(desk: Desk, group: str) -> int:
    return desk.view.workshop.get(PartnerGroup, group).people


def merged_ids(desk: Desk) -> list[str]:
    """The groups that a record puts together under one name."""
    _, told = told_groups(desk.view.workshop, "group")
    return [group for group, shown in told.items() if shown == OTHER_ID]


def resized(desk: Desk, *people: int) -> list[str]:
    """Give the groups these people; their ids."""
    groups = desk.view.workshop.groups
    sized = zip(groups, people, strict=True)
    desk.do(SetGroups(tuple(replace(group, people=number) for group, number in sized)))
    return [group.id for group in groups]


def test_whole_room_is_in_by_a_digit_a_person_and_an_enter_a_group(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)

    press(qtbot, desk, "6670+567+34+")

    assert kept(desk) == {
        "Council": [6, 6, 7, 10],
        "NHS": [5, 6, 7],
        "Lived experience": [3, 4],
    }
    assert pad.total_words == "9 of 9 in"


def test_v_opens_the_pad_with_the_keyboard_in_it(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    desk.console.centre.setFocus()

    qtbot.keyClick(desk.console.centre, Qt.Key.Key_V)

    strip = card_of(desk).tally.strip(group_id(desk.view.workshop, "Council"))
    assert desk.console.focusWidget() is strip
    assert strip.isVisible()


def test_each_key_is_kept_at_once(qtbot: QtBot, desk: Desk):
    open_pad(desk)

    press(qtbot, desk, "67")

    council = group_id(desk.view.workshop, "Council")
    assert desk.edits == [SetTally(ITEM, council, 1, (6,)), SetTally(ITEM, council, 1, (6, 7))]


def test_backspace_takes_the_last_one_back(qtbot: QtBot, desk: Desk):
    open_pad(desk)

    press(qtbot, desk, "679<8")

    assert kept(desk)["Council"] == [6, 7, 8]


def test_cards_are_counted_with_an_x(qtbot: QtBot, desk: Desk):
    open_pad(desk)

    press(qtbot, desk, "3x71+2x5")

    assert kept(desk) == {"Council": [7, 7, 7, 1], "NHS": [5, 5]}


def test_who_is_still_out_is_said_by_group_and_in_all(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)

    press(qtbot, desk, "6677+56")

    rows = [pad.row(group.id).out_words for group in desk.view.workshop.groups]
    assert rows == ["all 4 in", "2 of 3, 1 still out", "0 of 2, 2 still out"]
    assert pad.total_words == "6 of 9 in"


def test_each_one_more_than_the_group_has_is_asked_for_by_itself(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")

    press(qtbot, desk, "+5674")
    asked = pad.row(nhs).told_words
    assert kept(desk) == {"NHS": [5, 6, 7]}
    press(qtbot, desk, "y8")

    assert asked == "NHS has 3 people. Keep a fourth rating and make it 4?"
    assert desk.edits[-1:] == [SetTally(ITEM, nhs, 1, (5, 6, 7, 4), people=4)]
    assert pad.row(nhs).told_words == "NHS has 4 people. Keep a fifth rating and make it 5?"
    assert desk.console.focusWidget() is pad.strip(nhs)


@pytest.mark.parametrize("blind", ["+34+", "\t34\t", " 34 ", "+34++++", "\t34\t+++"])
def test_typing_on_blindly_says_no_yes_and_loses_nothing(qtbot: QtBot, desk: Desk, blind: str):
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")

    press(qtbot, desk, f"+5674{blind}")

    waiting = pad.strip(nhs).typed.waiting
    typed_on = kept(desk).get("Lived experience", [])
    assert people_of(desk, nhs) == 3
    assert kept(desk)["NHS"] == [5, 6, 7]
    assert [*waiting, *typed_on] == [4, 3, 4]
    assert pad.total_words.endswith("to be confirmed")


def test_enter_comes_back_to_the_group_that_waits(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)

    press(qtbot, desk, "6666+5674+34+")

    assert desk.console.focusWidget() is pad.strip(group_id(desk.view.workshop, "NHS"))


def test_backspace_after_a_yes_makes_the_group_what_it_was(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")

    press(qtbot, desk, "+5674y8y<")
    assert people_of(desk, nhs) == 4
    press(qtbot, desk, "<")

    assert people_of(desk, nhs) == 3
    assert pad.row(nhs).told_words == "NHS has 3 people again."
    assert pad.row(nhs).is_calm
    press(qtbot, desk, "<")
    assert (people_of(desk, nhs), kept(desk)["NHS"]) == (3, [5, 6])


def test_fault_after_a_group_that_shrank_is_no_calm_word(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    row = pad.row(group_id(desk.view.workshop, "NHS"))

    press(qtbot, desk, "+5674y<x")

    assert row.told_words == "First how many, then x: 3x7 is three sevens."
    assert not row.is_calm


def test_group_keeps_people_who_rated_elsewhere_meanwhile(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")
    press(qtbot, desk, "+5674y")

    desk.take(SetTally(make_item("d1.two"), nhs, 1, (5, 5, 5, 5)))
    press(qtbot, desk, "<")

    assert people_of(desk, nhs) == 4
    assert pad.row(nhs).told_words == "NHS keeps 4: so many of it rated elsewhere."


def test_number_set_by_hand_is_not_taken_back_with_a_rating(qtbot: QtBot, desk: Desk):
    open_pad(desk)
    _, nhs, _ = resized(desk, 4, 3, 2)
    press(qtbot, desk, "+5674y")

    resized(desk, 4, 5, 2)
    press(qtbot, desk, "<")

    assert people_of(desk, nhs) == 5


def test_pad_asks_again_once_the_growth_was_undone(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")
    press(qtbot, desk, "+567")
    before = desk.view
    press(qtbot, desk, "4y")

    desk.show(before)
    press(qtbot, desk, "4")

    assert people_of(desk, nhs) == 3
    assert pad.row(nhs).told_words == "NHS has 3 people. Keep a fourth rating and make it 4?"


def test_small_group_is_told_apart_only_after_words_and_merged_again_after_a_backspace(
    qtbot: QtBot, desk: Desk
):
    pad = open_pad(desk)
    lived = group_id(desk.view.workshop, "Lived experience")

    press(qtbot, desk, "++345")
    asked = pad.row(lived).told_words
    is_merged_while_asked = lived in merged_ids(desk)
    press(qtbot, desk, "y")
    is_merged_when_grown = lived in merged_ids(desk)
    press(qtbot, desk, "<")

    assert "under 3 people it is merged with others" in asked
    assert (is_merged_while_asked, is_merged_when_grown) == (True, False)
    assert lived in merged_ids(desk)


def test_room_that_attributes_nothing_reads_nothing_of_merged_groups(
    qtbot: QtBot, make_desk: MakeDesk
):
    view = make_session_view()
    desk = make_desk(view)
    desk.do(ChangeRecord(replace(view.workshop.details, attribution="none")))
    pad = open_pad(desk)

    press(qtbot, desk, "++345")

    asked = pad.row(group_id(desk.view.workshop, "Lived experience")).told_words
    assert asked == "Lived experience has 2 people. Keep a third rating and make it 3?"


def test_rating_too_many_is_taken_back_by_backspace(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")

    press(qtbot, desk, "+5674<")

    assert kept(desk) == {"NHS": [5, 6, 7]}
    assert pad.row(nhs).told_words == ""


def test_standard_not_applicable_is_rated_only_when_somebody_says_so(
    qtbot: QtBot, make_desk: MakeDesk
):
    desk = make_desk(make_session_view(SetStatus(ITEM, "not_applicable", "No such service")))
    open_pad(desk)

    press(qtbot, desk, "67")
    assert kept(desk) == {}
    press(qtbot, desk, "y8")

    assert kept(desk) == {"Council": [6, 7, 8]}
    assert desk.view.workshop.assessment(ITEM).status == "open"


def test_groups_of_one_and_of_nobody_are_told_as_they_are(qtbot: QtBot, desk: Desk):
    council, nhs, _ = resized(desk, 1, 0, 1)
    pad = open_pad(desk)

    press(qtbot, desk, "6+5")

    assert pad.row(council).out_words == "1 of 1, in"
    assert pad.row(nhs).out_words == "nobody in the room"
    assert pad.row(nhs).told_words == (
        "NHS has nobody in the room. Keep a first rating and make it 1?"
    )


def test_sixty_people_are_in_and_not_one_more(qtbot: QtBot, desk: Desk):
    council, *_ = resized(desk, 60, 0, 0)
    pad = open_pad(desk)

    press(qtbot, desk, "0x7" * 6 + "8")

    assert len(kept(desk)["Council"]) == 60
    assert pad.row(council).told_words == "A group has at most 60 people."


def test_second_round_begins_empty_and_keeps_the_first(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    press(qtbot, desk, "5566+45+34")

    qtbot.mouseClick(pad.rounds.button("2"), Qt.MouseButton.LeftButton)
    outlines = [group.earlier for group in card_of(desk).arrow.picture.groups]
    press(qtbot, desk, "6666")

    assert outlines == [(5, 5, 6, 6), (4, 5), (3, 4)]
    assert kept(desk)["Council"] == [5, 5, 6, 6]
    assert kept(desk, 2) == {"Council": [6, 6, 6, 6]}
    assert "Middle 5 to 6; " in pad.sentence_words


def test_enter_from_the_last_group_goes_to_who_is_still_out(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")

    press(qtbot, desk, "6666+5+34+")

    assert desk.console.focusWidget() is pad.strip(nhs)


def test_undone_rating_leaves_its_seat(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    council = group_id(desk.view.workshop, "Council")
    press(qtbot, desk, "67")

    desk.do(SetTally(ITEM, council, 1, (6,)))

    assert pad.strip(council).typed.values == (6,)


def test_refused_rating_leaves_the_seat_empty(qtbot: QtBot, desk: Desk):
    pad = open_pad(desk)
    desk.refuses = True

    press(qtbot, desk, "6")

    assert pad.strip(group_id(desk.view.workshop, "Council")).typed.values == ()


def test_keys_of_the_room_work_from_the_pad_but_not_the_comma_between_numbers(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    open_pad(desk)
    asked: list[str] = []
    keys.triggered.connect(asked.append)

    for key in (Qt.Key.Key_Comma, Qt.Key.Key_Period, Qt.Key.Key_Down, Qt.Key.Key_R):
        qtbot.keyClick(QApplication.focusWidget() or desk.console.focusWidget(), key)

    assert asked == ["black", "reveal_arm"]


ESC_ASKED = (
    ((), "NHS has 3 people. Keep a fourth rating and make it 4?"),
    (
        ("not_applicable", "No such service"),
        "This standard is marked not applicable: rate it all the same?",
    ),
)


@pytest.mark.parametrize(("standing", "question"), ESC_ASKED)
def test_esc_answers_a_question_with_no_and_only_the_next_one_leaves_the_pad(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher, standing: tuple, question: str
):
    if standing:
        desk.do(SetStatus(ITEM, *standing))
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")
    press(qtbot, desk, "+5674")
    before = kept(desk)
    assert pad.row(nhs).told_words == question

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Escape)

    assert (kept(desk), people_of(desk, nhs)) == (before, 3)
    assert not pad.typing.is_asking
    assert desk.console.focusWidget() is pad.strip(nhs)
    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Escape)
    assert desk.console.focusWidget() is desk.console.centre


def test_esc_in_another_group_leads_to_the_question_first(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    pad = open_pad(desk)
    nhs = group_id(desk.view.workshop, "NHS")
    press(qtbot, desk, "+5674\t")

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Escape)

    assert desk.console.focusWidget() is pad.strip(nhs)
    assert pad.strip(nhs).typed.waiting == (4,)


def test_digit_too_many_then_esc_and_tab_goes_on_with_the_next_group(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    open_pad(desk)

    press(qtbot, desk, "+5674")
    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Escape)
    press(qtbot, desk, "\t0")

    assert kept(desk) == {"NHS": [5, 6, 7], "Lived experience": [10]}
    assert not any(isinstance(edit, SetAgreedRating) for edit in desk.edits)


def test_esc_leaves_the_pad_and_the_wall_as_it_is(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    open_pad(desk)
    asked: list[str] = []
    keys.triggered.connect(asked.append)

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Escape)

    assert asked == []
    assert desk.console.focusWidget() is desk.console.centre
