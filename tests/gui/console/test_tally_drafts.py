"""What waits for a "yes" in the tally pad is a draft: it is asked about again after a restart."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.edits.setting import SetGroups
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.tally import TallyPad
from icbo_desktop.ui.console.tally_drafts import draft_text, with_draft
from icbo_desktop.ui.console.tally_keys import Typed
from tests.builders import group_id, make_framework, make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM, OTHER = make_item(), make_item("d1.two")
SCALE = make_framework().scale_of(ITEM.item_id)
QUESTION = "NHS has 3 people. Keep a fourth rating and make it 4?"


class Drafts(dict[str, str]):
    """What the workbook would keep of the drafts."""

    def save(self, key: str, text: str) -> None:
        self[key] = text

    def find(self, key: str) -> str:
        return self.get(key, "")


def pad_of(desk: Desk) -> TallyPad:
    return desk.console.centre.findChild(RatingCard).tally


def type_in(qtbot: QtBot, desk: Desk, keys: str) -> None:
    for key in keys:
        widget = desk.console.focusWidget()
        if key == "+":
            qtbot.keyClick(widget, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(widget, key)


def started(make_desk: MakeDesk, drafts: Drafts, *edits: object) -> Desk:
    """A console as the program starts it, with what is kept and the drafts of before."""
    desk = make_desk(make_session_view(*edits))
    desk.console.draft_typed.connect(drafts.save)
    desk.console.show_drafts(drafts.find)
    return desk


@pytest.fixture
def drafts() -> Drafts:
    return Drafts()


@pytest.fixture
def asked(qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts) -> Desk:
    """A room in which a fourth rating of three people waits."""
    desk = started(make_desk, drafts)
    desk.console.run_command("tally")
    type_in(qtbot, desk, "+5674")
    return desk


def kept(desk: Desk) -> list[int]:
    found = ratings_by_group(desk.view.workshop, ITEM, 1)
    return found.get(group_id(desk.view.workshop, "NHS"), [])


def test_question_is_asked_again_after_a_restart_with_the_pad_open(
    qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts, asked: Desk
):
    edits = tuple(asked.edits)

    desk = started(make_desk, drafts, *edits)

    nhs = group_id(desk.view.workshop, "NHS")
    assert pad_of(desk).isVisible()
    assert pad_of(desk).row(nhs).told_words == QUESTION
    qtbot.mouseClick(pad_of(desk).row(nhs).yes, Qt.MouseButton.LeftButton)
    assert kept(desk) == [5, 6, 7, 4]
    assert [text for text in drafts.values() if text] == []


def test_question_is_there_again_when_the_place_was_left_and_the_pad_folded(
    asked: Desk,
):
    asked.console.centre.findChild(RatingCard).open_part("tally")
    asked.show(make_session_view(*asked.edits, at=OTHER))

    asked.show(make_session_view(*asked.edits))

    nhs = group_id(asked.view.workshop, "NHS")
    assert pad_of(asked).isVisible()
    assert pad_of(asked).row(nhs).told_words == QUESTION


def test_question_waits_with_its_round(qtbot: QtBot, asked: Desk):
    pad, nhs = pad_of(asked), group_id(asked.view.workshop, "NHS")

    qtbot.mouseClick(pad.rounds.button("2"), Qt.MouseButton.LeftButton)
    said_in_second = pad.row(nhs).told_words
    qtbot.mouseClick(pad.rounds.button("1"), Qt.MouseButton.LeftButton)

    assert said_in_second == ""
    assert pad.row(nhs).told_words == QUESTION


def test_folded_pad_says_that_a_question_waits(asked: Desk):
    card = asked.console.centre.findChild(RatingCard)

    card.open_part("tally")

    assert card.fold("tally").text() == "Ratings by group: a question waits ▾"


@pytest.mark.parametrize("settling", ["y", "<"])
def test_answer_drops_the_draft(qtbot: QtBot, drafts: Drafts, asked: Desk, settling: str):
    if settling == "y":
        type_in(qtbot, asked, "y")
    else:
        qtbot.keyClick(asked.console.focusWidget(), Qt.Key.Key_Backspace)

    assert list(drafts.values()) == [""]


def test_count_that_was_begun_is_found_again(qtbot: QtBot, make_desk: MakeDesk, drafts: Drafts):
    first = started(make_desk, drafts)
    first.console.run_command("tally")
    type_in(qtbot, first, "3x")

    desk = started(make_desk, drafts)
    desk.console.run_command("tally")
    type_in(qtbot, desk, "7")

    assert desk.edits[-1].values == (7, 7, 7)


def test_group_that_has_grown_meanwhile_is_asked_for_the_rating_alone(asked: Desk):
    nhs = group_id(asked.view.workshop, "NHS")
    groups = asked.view.workshop.groups

    asked.do(
        SetGroups(
            tuple(replace(group, people=group.people + (group.id == nhs)) for group in groups)
        )
    )

    said = pad_of(asked).row(nhs).told_words
    assert said == "NHS: a fourth rating typed before, not kept yet. Keep?"


@pytest.mark.parametrize(
    "typed",
    [
        Typed(),
        Typed((5, 6), (4,)),
        Typed((), (4, 10, 4)),
        Typed((5,), times=10),
        Typed((5,), (4,), 2),
    ],
)
def test_draft_comes_back_as_it_was(typed: Typed):
    assert with_draft(Typed(typed.values), draft_text(typed), SCALE) == typed


def test_rating_that_was_kept_before_its_draft_went_is_not_asked_again():
    assert with_draft(Typed((5, 6, 4)), "2 + 4", SCALE).waiting == ()


@pytest.mark.parametrize("text", ["", "words", "2 + 11", "2 + 4 77x", "59 + " + "4 " * 61])
def test_draft_that_says_nothing_leaves_the_pad_as_it_is(text: str):
    assert with_draft(Typed((5, 6)), text, SCALE) == Typed((5, 6))


def test_each_round_and_group_has_a_draft_of_its_own(drafts: Drafts, asked: Desk):
    nhs = group_id(asked.view.workshop, "NHS")

    assert list(drafts) == [f"tally/made-up/{ITEM.item_id}/{nhs}/round 1"]
    assert SetTally(ITEM, nhs, 1, (5, 6, 7)) in asked.edits
