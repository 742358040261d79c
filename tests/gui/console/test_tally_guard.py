"""A digit that was meant for a person of the tally never rates for the room unasked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.wall_state import Cover, WallState
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from tests.builders import group_id, make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk
from tests.gui.console.shipped_views import shipped_view, standard_place

ITEM = make_item()
NAMED = {
    "\t": Qt.Key.Key_Tab,
    "+": Qt.Key.Key_Return,
    "!": Qt.Key.Key_Escape,
    " ": Qt.Key.Key_Space,
}


def card_of(desk: Desk) -> RatingCard:
    return desk.console.centre.findChild(RatingCard)


def press(qtbot: QtBot, desk: Desk, keys: str) -> None:
    """Type into whatever has the keyboard: "+" is Enter, "!" Esc."""
    for key in keys:
        widget = QApplication.focusWidget() or desk.console.focusWidget()
        if key in NAMED:
            qtbot.keyClick(widget, NAMED[key])
        else:
            qtbot.keyClicks(widget, key)


def tab_to_arrow(qtbot: QtBot, desk: Desk) -> None:
    for _ in range(20):
        press(qtbot, desk, "\t")
        if desk.console.focusWidget() is card_of(desk).arrow:
            return
    pytest.fail("Tab does not lead to the arrow.")


def agreed(desk: Desk) -> list[int | None]:
    return [edit.value for edit in desk.edits if isinstance(edit, SetAgreedRating)]


def hint(desk: Desk) -> str:
    return card_of(desk)._hint.text()


def begun(make_desk: MakeDesk, *ratings: int, wall: WallState | None = None) -> Desk:
    view = make_session_view()
    council = group_id(view.workshop, "Council")
    edit = SetTally(ITEM, council, 1, ratings)
    return make_desk(make_session_view(edit, wall=wall) if wall else make_session_view(edit))


@pytest.mark.parametrize("blind", ["0", "0+", "0\t", "0+ ", "07+", "0!"])
def test_digits_typed_on_after_the_pad_was_left_agree_nothing(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher, blind: str
):
    press(qtbot, desk, "v6677!")
    tab_to_arrow(qtbot, desk)

    press(qtbot, desk, blind)

    assert agreed(desk) == []


def test_groups_typed_on_with_tab_after_the_pad_was_left_agree_nothing(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    press(qtbot, desk, "v6677!")

    press(qtbot, desk, "\t567\t34\t4\t5\t6\t7")

    assert agreed(desk) == []


def test_digit_is_asked_about_and_y_agrees_it(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    press(qtbot, desk, "v6677!")
    tab_to_arrow(qtbot, desk)

    press(qtbot, desk, "0")
    asked = hint(desk)
    press(qtbot, desk, "y7")

    assert asked == (
        "Agree 10 for the whole room? 5 people have not rated yet. Y agrees, Esc does not."
    )
    assert agreed(desk) == [10, 7]  # who agreed once means the arrow
    assert hint(desk).startswith("Keys 1 to 9")


def test_esc_at_the_question_rates_nothing_and_covers_nothing(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    asked: list[str] = []
    press(qtbot, desk, "v66!")
    tab_to_arrow(qtbot, desk)
    keys.triggered.connect(asked.append)

    press(qtbot, desk, "0!")

    assert (agreed(desk), asked) == ([], [])
    assert hint(desk).startswith("Keys 1 to 9")
    press(qtbot, desk, "!")
    assert asked == ["escape"]


def test_a_and_a_digit_rate_at_once_while_somebody_is_out(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    press(qtbot, desk, "v66a7")

    assert agreed(desk) == [7]


def test_digit_rates_at_once_where_everybody_is_in(qtbot: QtBot, desk: Desk, keys: KeyDispatcher):
    press(qtbot, desk, "v6677+567+34!")
    tab_to_arrow(qtbot, desk)

    press(qtbot, desk, "6")

    assert agreed(desk) == [6]


def test_digit_rates_at_once_where_nobody_has_begun_a_tally(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    desk.console.centre.setFocus()
    tab_to_arrow(qtbot, desk)

    press(qtbot, desk, "6")

    assert agreed(desk) == [6]


def test_digit_rates_at_once_where_the_ratings_are_revealed(qtbot: QtBot, make_desk: MakeDesk):
    shown = frozenset({RatedRound(ITEM, 1)})
    wall = WallState(is_shown=True, cover=Cover.NONE, revealed=shown)
    desk = begun(make_desk, 6, 6, wall=wall)
    desk.console.centre.setFocus()
    tab_to_arrow(qtbot, desk)

    press(qtbot, desk, "6")

    assert agreed(desk) == [6]


def test_digit_is_asked_about_while_a_rating_of_the_tally_waits(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    press(qtbot, desk, "v6677+567+345")
    desk.console.centre.setFocus()
    tab_to_arrow(qtbot, desk)

    press(qtbot, desk, "6")

    assert agreed(desk) == []
    assert "A rating of the tally waits for its answer." in hint(desk)


def test_tab_from_the_last_group_stops_at_done_where_digits_do_nothing(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    press(qtbot, desk, "v66\t5\t3\t")
    before = list(desk.edits)

    press(qtbot, desk, "0")

    assert desk.console.focusWidget() is card_of(desk).tally.done
    assert desk.edits == before


def test_done_folds_the_pad_and_reveals_by_r_and_enter_as_before(
    qtbot: QtBot, desk: Desk, keys: KeyDispatcher
):
    asked: list[str] = []
    keys.triggered.connect(asked.append)
    press(qtbot, desk, "v66\t\t\t+")

    press(qtbot, desk, "r+")

    assert not card_of(desk).tally.isVisible()
    assert asked == ["tally", "reveal_arm", "reveal_confirm"]


def test_digit_on_the_points_of_another_scale_is_asked_about_too(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(
        shipped_view("ipc-matrix-2008", at=standard_place("ipc-matrix-2008", "matrix.purpose"))
    )
    qtbot.waitUntil(desk.console.isActiveWindow)
    card = card_of(desk)
    card.open_tally()
    press(qtbot, desk, "2")
    desk.edits.clear()

    card.points.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, desk, "3")
    assert agreed(desk) == []
    card.take_keyboard()
    press(qtbot, desk, "3")

    assert agreed(desk) == [3]
