"""A question of the tally pad is seen with its answers wherever it comes up, also on a small laptop under two bars."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.tally import TallyPad
from icbo_desktop.ui.console.tally_row import TallyRow
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.shared.scrolling import seen_place
from tests.gui.console.conftest import Desk, MakeDesk

SLEEP = "Set this laptop not to sleep: the program cannot keep it awake."
NOTICE = "The projector is back, in holding. F5 shows the step to the room."


def open_under_bars(make_desk: MakeDesk, qtbot: QtBot) -> tuple[Desk, TallyPad]:
    """The pad as V opens it on a small laptop, with a notice and the warning of sleep above it."""
    desk = make_desk()
    desk.console.resize(1366, 768)
    desk.console.show_problem(SLEEP)
    desk.console.notice_bar.show_notice(NOTICE)
    qtbot.wait(10)
    desk.console.run_command("tally")
    qtbot.wait(10)
    return desk, desk.console.centre.findChild(RatingCard).tally


def type_one_too_many(qtbot: QtBot, desk: Desk, place: int) -> None:
    """Fill the groups up to this one, and one more there."""
    groups = desk.view.workshop.groups[: place + 1]
    for number, group in enumerate(groups):
        qtbot.keyClicks(desk.console.focusWidget(), "7" * (group.people + (number == place)))
        if number < place:
            qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Tab)


def is_all_seen(row: TallyRow) -> bool:
    """Whether the question and both its answers, which name their keys, are wholly in sight."""
    return all(seen_place(part).size() == part.size() for part in row.question_parts)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_question_and_its_answers_are_seen_under_both_bars(
    qtbot: QtBot, qapp: QApplication, make_desk: MakeDesk, scale: float, place: int
):
    apply_look(qapp, scale)
    desk, pad = open_under_bars(make_desk, qtbot)
    row = pad.row(desk.view.workshop.groups[place].id)

    type_one_too_many(qtbot, desk, place)

    qtbot.waitUntil(lambda: pad.typing.is_asking and is_all_seen(row))
    assert row.yes.text().endswith("(Y)")
    assert row.no.text().endswith("(Esc)")


def test_question_that_was_left_is_seen_again_when_the_keyboard_comes_back(
    qtbot: QtBot, qapp: QApplication, make_desk: MakeDesk
):
    apply_look(qapp, 2.0)
    desk, pad = open_under_bars(make_desk, qtbot)
    row = pad.row(desk.view.workshop.groups[0].id)
    type_one_too_many(qtbot, desk, 0)
    qtbot.waitUntil(lambda: is_all_seen(row))

    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not is_all_seen(row))
    qtbot.keyClick(desk.console.focusWidget(), Qt.Key.Key_Backtab)

    qtbot.waitUntil(lambda: is_all_seen(row))


def test_screen_reader_hears_the_question_with_the_keys_that_answer_it(
    qtbot: QtBot, make_desk: MakeDesk
):
    desk, pad = open_under_bars(make_desk, qtbot)

    type_one_too_many(qtbot, desk, 2)

    said = pad.strip(desk.view.workshop.groups[2].id).accessibleDescription()
    assert "Keep a third rating and make it 3?" in said
    assert "under 3 people it is merged with others" in said
    assert "Y keeps, Esc leaves out." in said
