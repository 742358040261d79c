"""What the console says by itself: each change of state once, in a sentence, and nothing else."""

from dataclasses import replace
from datetime import datetime

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.session import Position
from icbo_desktop.domain.wall_state import Cover
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.session_time import ClockFace
from icbo_desktop.ui.console.place_words import step_name
from icbo_desktop.ui.shared.announcing import announcer
from tests.builders import make_item
from tests.gui.console.conftest import *  # noqa: F403 - the console with a desk behind it

SAVED = SaveState("saved", datetime(2026, 11, 22, 10, 42))  # noqa: DTZ001 - as the clock on the wall
CLOCK = ClockFace("04:10", True, "", "")


@pytest.fixture
def said(desk) -> list[str]:
    """What was said from here on."""
    desk.console.show_save_state(SAVED)
    desk.console.show_clock(CLOCK)
    heard: list[str] = []
    announcer().said.connect(heard.append)
    yield heard
    announcer().said.disconnect(heard.append)


def moved(view, **changes):
    return replace(view, state=replace(view.state, **changes))


def test_step_is_said(desk, said):
    desk.show(moved(desk.view, position=Position(3)))

    assert said == [f"{step_name(desk.view, desk.view.step)}."]


def test_step_that_the_room_does_not_see_is_said_so(desk, said):
    wall = replace(desk.view.state.wall, is_shown=True, cover=Cover.BLACK)

    desk.show(moved(desk.view, position=Position(3), wall=wall))

    assert said == [f"{step_name(desk.view, desk.view.step)}. The room sees a black wall."]


def test_same_view_is_not_said_again(desk, said):
    desk.show(replace(desk.view))

    assert said == []


def test_cover_of_the_wall_is_said(desk, said):
    wall = replace(desk.view.state.wall, is_shown=True)
    desk.show(moved(desk.view, wall=wall))
    desk.show(moved(desk.view, wall=replace(wall, cover=Cover.BLACK)))

    assert said[-1] == "The room sees a black wall."


def test_reveal_is_said(desk, said):
    wall = replace(desk.view.state.wall, revealed=frozenset({desk.view.rated_round}))
    assert isinstance(desk.view.rated_round, RatedRound)

    desk.show(moved(desk.view, wall=wall))

    assert said == ["The ratings are revealed."]


def test_look_ahead_is_said_to_be_private(desk, said):
    desk.show(moved(desk.view, browsing=desk.view.route[-1].place))

    assert said[0].startswith("You look at ")
    assert "the room does not see it" in said[0]


def test_captured_action_is_said_once_it_is_on_the_disk(desk, said):
    desk.do(AddAction(make_item(), "Publish the map"))
    before = list(said)

    desk.console.show_save_state(replace(SAVED, state="saving"))
    desk.console.show_save_state(SAVED)

    assert (before, said) == ([], ["Kept and saved: action."])


def test_failed_saving_is_said_once_and_so_is_its_end(desk, said):
    failed = SaveState("not_saved", reason="The disk is full.")
    for state in (failed, failed, SAVED):
        desk.console.show_save_state(state)

    assert said == [failed.words, "Everything is saved again."]


def test_timer_is_said_when_it_stops_and_when_the_time_is_over(desk, said):
    over = replace(CLOCK, budget="2 min over", is_over=True)
    for face in (
        CLOCK,
        replace(CLOCK, at_place="04:11"),
        over,
        over,
        replace(over, is_running=False),
    ):
        desk.console.show_clock(face)

    assert said == ["The time of this place is over: 2 min over.", "The timer stands at 04:10."]


def test_problem_breaks_in(desk, said):
    desk.console.show_problem("The file was moved.")

    assert said == ["The file was moved."]
