"""The wall states of room_rules.md section 2, every pair of state and event."""

from dataclasses import replace
from itertools import product

import pytest

from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wall_state import (
    Banner,
    Cover,
    WallEvent,
    WallState,
    after,
    rank,
)

HERE, ELSEWHERE = RatedRound(Item("f", "here"), 2), RatedRound(Item("f", "elsewhere"))
EARLIER = RatedRound(HERE.item, 1)
STATES = [
    WallState(shown, cover, frozen, armed, frozenset(revealed))
    for shown, cover, frozen, armed, revealed in product(
        (True, False), Cover, (True, False), (True, False), ((), (HERE,), (EARLIER,), (ELSEWHERE,))
    )
]
UNCHOSEN = (
    WallEvent.ESCAPE,
    WallEvent.UNPLUGGED,
    WallEvent.FOCUS_LOST,
    WallEvent.RESTARTED,
    WallEvent.DISARM_REVEAL,
)


@pytest.mark.parametrize("event", UNCHOSEN)
@pytest.mark.parametrize("state", STATES)
def test_an_event_that_nobody_chose_never_shows_more(state: WallState, event: WallEvent) -> None:
    assert rank(after(state, event, HERE), HERE) <= rank(state, HERE)


@pytest.mark.parametrize("state", STATES)
def test_a_screen_that_comes_back_shows_holding_at_most(state: WallState) -> None:
    assert rank(after(state, WallEvent.PLUGGED, HERE), HERE) <= 1


@pytest.mark.parametrize(("state", "event"), list(product(STATES, WallEvent)))
def test_only_an_armed_reveal_ever_reveals(state: WallState, event: WallEvent) -> None:
    added = after(state, event, HERE).revealed - state.revealed

    assert added == ({HERE} if reveals(state, event) else set())


@pytest.mark.parametrize("state", STATES)
def test_a_reveal_of_an_earlier_round_shows_nothing_of_this_one(state: WallState) -> None:
    seen_before = replace(state, revealed=frozenset({EARLIER}))

    assert rank(seen_before, HERE) < 3


def reveals(state: WallState, event: WallEvent) -> bool:
    return event is WallEvent.CONFIRM_REVEAL and state.is_armed and HERE not in state.revealed


@pytest.mark.parametrize(("state", "event"), list(product(STATES, WallEvent)))
def test_every_event_but_arming_disarms(state: WallState, event: WallEvent) -> None:
    assert after(state, event, HERE).is_armed == (event is WallEvent.ARM_REVEAL)


@pytest.mark.parametrize(
    ("event", "cover"),
    [
        (WallEvent.TOGGLE_BLACK, Cover.BLACK),
        (WallEvent.TOGGLE_WHITE, Cover.WHITE),
        (WallEvent.TOGGLE_HOLDING, Cover.HOLDING),
    ],
)
def test_a_cover_comes_and_goes_with_the_same_key(event: WallEvent, cover: Cover) -> None:
    live = WallState(is_shown=True, cover=Cover.NONE)

    covered = after(live, event, HERE)

    assert covered.cover is cover
    assert after(covered, event, HERE) == live


DARK = (WallEvent.TOGGLE_BLACK, WallEvent.TOGGLE_WHITE)


@pytest.mark.parametrize(("on", "off"), list(product(DARK, DARK)))
def test_black_and_white_taken_off_the_holding_slide_show_it_again(
    on: WallEvent, off: WallEvent
) -> None:
    state = WallState(is_shown=True, cover=Cover.HOLDING)

    for event in (on, off) if on is off else (on, off, off):
        state = after(state, event, HERE)

    assert state == WallState(is_shown=True, cover=Cover.HOLDING)


def test_black_after_esc_comes_off_to_the_holding_slide() -> None:
    black = WallState(is_shown=True, cover=Cover.BLACK)

    escaped = after(black, WallEvent.ESCAPE, HERE)

    assert escaped.banner is Banner.BLACK
    assert after(escaped, WallEvent.TOGGLE_BLACK, HERE).banner is Banner.HOLDING


def test_a_step_under_black_lets_black_come_off_to_the_content() -> None:
    state = WallState(is_shown=True, cover=Cover.HOLDING)

    for event in (WallEvent.TOGGLE_BLACK, WallEvent.STEP, WallEvent.TOGGLE_BLACK):
        state = after(state, event, HERE)

    assert state.banner is Banner.LIVE


def test_a_step_lifts_holding_but_not_black() -> None:
    holding = WallState(is_shown=True, cover=Cover.HOLDING)
    black = WallState(is_shown=True, cover=Cover.BLACK)

    assert after(holding, WallEvent.STEP, HERE).banner is Banner.LIVE
    assert after(black, WallEvent.STEP, HERE).banner is Banner.BLACK


def test_looking_ahead_from_a_frozen_holding_slide_leaves_it_there() -> None:
    held = WallState(is_shown=True, cover=Cover.HOLDING, is_frozen=True)

    assert after(held, WallEvent.STEP, HERE) == held


@pytest.mark.parametrize(
    ("state", "banner"),
    [
        (WallState(), Banner.NO_WALL),
        (WallState(is_shown=True, cover=Cover.NONE), Banner.LIVE),
        (WallState(is_shown=True, cover=Cover.NONE, is_frozen=True), Banner.FROZEN),
        (WallState(is_shown=True, cover=Cover.WHITE, is_frozen=True), Banner.WHITE),
        (WallState(is_shown=True), Banner.HOLDING),
    ],
)
def test_the_banner_says_what_the_room_sees(state: WallState, banner: Banner) -> None:
    assert state.banner is banner


@pytest.mark.parametrize("state", [state for state in STATES if state.is_shown])
def test_the_f5_of_a_clicker_shows_no_more_on_an_open_wall(state: WallState) -> None:
    assert rank(after(state, WallEvent.SHOW_FROM_START, HERE), HERE) <= rank(state, HERE)
