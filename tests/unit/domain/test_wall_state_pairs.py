"""Every state of the wall with every event, against the table of room_rules.md section 2 written out plainly."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.rounds import RatedRound, Revealed
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wall_state import (
    Banner,
    Cover,
    WallEvent,
    WallState,
    after,
    rank,
    room_sees_ratings,
    settled,
)

HERE, ELSEWHERE = RatedRound(Item("f", "here"), 2), RatedRound(Item("f", "elsewhere"))
EARLIER = RatedRound(HERE.item, 1)
NOTHING: Revealed = frozenset()
YES_NO = (False, True)
REVEALED = [NOTHING, *(frozenset(each) for each in ([HERE], [EARLIER], [ELSEWHERE]))]
STATES = [
    WallState(*values)
    for values in product(YES_NO, Cover, YES_NO, YES_NO, [*REVEALED, frozenset((HERE, ELSEWHERE))], YES_NO)
]  # fmt: skip
DARK = (Cover.BLACK, Cover.WHITE)
NOBODY_CHOSE = (
    WallEvent.ESCAPE,
    WallEvent.UNPLUGGED,
    WallEvent.FOCUS_LOST,
    WallEvent.RESTARTED,
)
TOGGLED = {
    WallEvent.TOGGLE_BLACK: Cover.BLACK,
    WallEvent.TOGGLE_WHITE: Cover.WHITE,
    WallEvent.TOGGLE_HOLDING: Cover.HOLDING,
}


def holding(state: WallState) -> WallState:
    """The holding slide in front, or below black and white."""
    if state.cover in DARK:
        return replace(state, is_held_below=True)
    return replace(state, cover=Cover.HOLDING)


def shown_anew(state: WallState) -> WallState:
    return replace(state, is_shown=True, cover=Cover.NONE, is_frozen=False, is_held_below=False)


def stepped(state: WallState) -> WallState:
    if not state.is_shown or state.is_frozen:
        return state
    cover = Cover.NONE if state.cover is Cover.HOLDING else state.cover
    return replace(state, cover=cover, is_held_below=False)


def toggled(state: WallState, cover: Cover) -> WallState:
    if state.cover is cover:
        below = Cover.HOLDING if state.is_held_below else Cover.NONE
        return replace(state, cover=below, is_held_below=False)
    was_held = state.is_held_below or state.cover is Cover.HOLDING
    return replace(state, cover=cover, is_held_below=was_held and cover in DARK)


def without_here(state: WallState) -> WallState:
    return replace(state, revealed=state.revealed - {HERE, EARLIER})


def revealed_here(state: WallState) -> WallState:
    return replace(state, revealed=without_here(state).revealed | {HERE})


def by_the_table(state: WallState, event: WallEvent) -> WallState:
    """What is to happen, event by event; whatever happens, a reveal that was armed is armed no longer."""
    calm = replace(state, is_armed=False)
    if event in TOGGLED:
        return toggled(calm, TOGGLED[event])
    table = {
        WallEvent.SHOW_FROM_START: calm if state.is_shown else shown_anew(calm),
        WallEvent.SHOW_FROM_HERE: shown_anew(calm),
        WallEvent.TOGGLE_FREEZE: replace(calm, is_frozen=not state.is_frozen),
        WallEvent.STEP: stepped(calm),
        WallEvent.ARM_REVEAL: replace(state, is_armed=True),
        WallEvent.CONFIRM_REVEAL: revealed_here(calm) if state.is_armed else calm,
        WallEvent.HIDE_RATINGS: without_here(calm),
        WallEvent.DISARM_REVEAL: calm,
        WallEvent.ESCAPE: holding(calm),
        WallEvent.UNPLUGGED: replace(holding(calm), is_shown=False),
        WallEvent.PLUGGED: replace(holding(calm), is_shown=True),
        WallEvent.FOCUS_LOST: calm,
        WallEvent.RESTARTED: holding(WallState(cover=state.cover)),
    }
    return table[event]


def differing(event: WallEvent) -> list[tuple[WallState, WallState]]:
    pairs = ((state, after(state, event, HERE)) for state in STATES)
    return [(state, found) for state, found in pairs if found != by_the_table(state, event)]


@pytest.mark.parametrize("event", WallEvent)
def test_every_state_follows_the_table(event: WallEvent) -> None:
    assert differing(event) == []


@pytest.mark.parametrize("event", NOBODY_CHOSE)
@pytest.mark.parametrize("here", [HERE, EARLIER, ELSEWHERE])
def test_what_nobody_chose_never_moves_up_wherever_the_session_stands(
    event: WallEvent, here: RatedRound
) -> None:
    risen = [state for state in STATES if rank(after(state, event, here), here) > rank(state, here)]

    assert risen == []


@pytest.mark.parametrize("event", [*NOBODY_CHOSE, WallEvent.PLUGGED])
def test_what_nobody_chose_never_takes_a_cover_off(event: WallEvent) -> None:
    for state in STATES:
        found = after(state, event, HERE)
        assert found.cover is state.cover or found.cover is Cover.HOLDING
        assert state.cover is Cover.NONE or found.cover is not Cover.NONE
        assert found.revealed <= state.revealed


def test_a_restart_shows_no_wall_and_remembers_no_reveal() -> None:
    found = {after(state, WallEvent.RESTARTED, HERE) for state in STATES}

    assert {state.banner for state in found} == {Banner.NO_WALL}
    assert {state.revealed for state in found} == {NOTHING}


@pytest.mark.parametrize("cover", Cover)
def test_a_screen_that_went_and_came_back_never_shows_what_it_showed(cover: Cover) -> None:
    state = WallState(is_shown=True, cover=cover, revealed=frozenset({HERE}))

    gone = after(state, WallEvent.UNPLUGGED, HERE)
    back = after(gone, WallEvent.PLUGGED, HERE)

    assert (rank(gone, HERE), back.is_shown) == (0, True)
    assert rank(back, HERE) <= 1
    assert not room_sees_ratings(back, HERE)


events = st.lists(st.sampled_from(list(WallEvent)), max_size=40)


@given(events)
def test_in_no_run_of_events_are_ratings_seen_that_were_not_revealed(run: list[WallEvent]) -> None:
    state, is_revealed, before = WallState(), False, None
    for event in run:
        state = after(state, event, HERE)
        if event is WallEvent.CONFIRM_REVEAL and before is WallEvent.ARM_REVEAL:
            is_revealed = True
        if event in (WallEvent.HIDE_RATINGS, WallEvent.RESTARTED):
            is_revealed = False
        before = event
        assert (HERE in state.revealed) == is_revealed
        assert is_revealed or not room_sees_ratings(state, HERE)


@given(events, st.sampled_from(NOBODY_CHOSE), events)
def test_after_what_nobody_chose_only_a_named_act_shows_more(
    run: list[WallEvent], event: WallEvent, more: list[WallEvent]
) -> None:
    state = WallState()
    for each in run:
        state = after(state, each, HERE)
    highest = rank(state, HERE)

    for each in (event, *(each for each in more if each in NOBODY_CHOSE)):
        state = after(state, each, HERE)
        assert rank(state, HERE) <= highest
        highest = rank(state, HERE)


def test_leaving_hides_every_round_of_the_item_unless_the_room_agreed() -> None:
    for state in STATES:
        hidden = settled(state, lambda item: item != HERE.item)
        assert hidden.revealed == state.revealed - {HERE, EARLIER}
        assert settled(state, lambda _: True).revealed == state.revealed
        assert not hidden.is_armed


def test_a_rating_taken_back_meanwhile_hides_its_item_again() -> None:
    seen = WallState(is_shown=True, is_armed=True, revealed=frozenset({HERE, ELSEWHERE}))

    found = settled(seen, lambda item: item == HERE.item)

    assert found == replace(seen, is_armed=False, revealed=frozenset({HERE}))
    assert settled(seen, lambda _: False).revealed == NOTHING


def test_the_banner_of_every_state_is_one_of_those_in_the_rules() -> None:
    for state in STATES:
        is_dark = rank(state, HERE) == 0
        banners = (Banner.NO_WALL, Banner.BLACK, Banner.WHITE)
        assert is_dark == (state.banner in banners)
        assert (rank(state, HERE) == 1) == (state.banner is Banner.HOLDING)
