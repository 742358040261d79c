"""What the room sees, as a pure function from state and event to state (room_rules.md section 2).

Rank: black and white < holding < content < ratings. Events that nobody chose on purpose (Esc, a clicker's
F5, an unplugged cable, a lost focus, a restart) may only move down that rank; only a named act of the
facilitator moves up. Freeze keeps the picture that the room sees while the facilitator looks ahead.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from icbo_desktop.domain.rounds import RatedRound, Revealed, without_item
from icbo_desktop.domain.rows import Item
from icbo_desktop.translation import marked


class Cover(StrEnum):
    """What lies over the content."""

    NONE = "none"
    HOLDING = "holding"
    BLACK = "black"
    WHITE = "white"


class WallEvent(StrEnum):
    """Everything that can happen to the wall. The first block are named acts of the facilitator."""

    SHOW_FROM_START = marked("show the wall from the start")
    SHOW_FROM_HERE = marked("show the wall from here")
    TOGGLE_BLACK = marked("black on or off")
    TOGGLE_WHITE = marked("white on or off")
    TOGGLE_FREEZE = marked("freeze on or off")
    TOGGLE_HOLDING = marked("holding slide on or off")
    STEP = marked("next or previous step")
    ARM_REVEAL = marked("get ready to reveal")
    CONFIRM_REVEAL = "reveal"
    HIDE_RATINGS = marked("hide ratings")
    DISARM_REVEAL = marked("do not reveal")

    ESCAPE = marked("Esc")
    UNPLUGGED = marked("the wall's screen went away")
    PLUGGED = marked("the wall's screen came back")
    FOCUS_LOST = marked("the app lost the focus")
    RESTARTED = marked("the app was started again")


class Banner(StrEnum):
    """What the console says in words about the wall."""

    LIVE = marked("LIVE")
    FROZEN = marked("FROZEN")
    BLACK = marked("BLACK")
    WHITE = marked("WHITE")
    HOLDING = marked("HOLDING")
    NO_WALL = marked("NO WALL")


@dataclass(frozen=True, slots=True)
class WallState:
    """The wall's state. `revealed` holds the rounds whose ratings the room may see.

    A reveal is of one round: a further round waits for a reveal of its own.

    `is_armed` tells that R was pressed and Enter would reveal; `is_held_below` that the holding slide lies
    under black or white, so that taking those off shows it and not the content.
    """

    is_shown: bool = False
    cover: Cover = Cover.HOLDING
    is_frozen: bool = False
    is_armed: bool = False
    revealed: Revealed = frozenset()
    is_held_below: bool = False

    @property
    def banner(self) -> Banner:
        if not self.is_shown:
            return Banner.NO_WALL
        if self.cover is not Cover.NONE:
            return Banner(self.cover.value.upper())
        return Banner.FROZEN if self.is_frozen else Banner.LIVE


def rank(state: WallState, here: RatedRound) -> int:
    """How much the room sees at an item in this round: 0 nothing, 1 holding, 2 content, 3 ratings."""
    if not state.is_shown or state.cover in (Cover.BLACK, Cover.WHITE):
        return 0
    if state.cover is Cover.HOLDING:
        return 1
    return 3 if here in state.revealed else 2


def room_sees_ratings(state: WallState, here: RatedRound) -> bool:
    """Whether the ratings of this round are in front of the room, at the step that shows them."""
    return rank(state, here) == 3 and not state.is_frozen  # noqa: PLR2004 - the highest rank


def after(state: WallState, event: WallEvent, here: RatedRound) -> WallState:
    """The wall's state after an event while the session stands at this round of an item."""
    if event is WallEvent.CONFIRM_REVEAL:
        return revealed_at(state, here)
    disarmed = replace(state, is_armed=False)
    if event in CHOSEN:
        return CHOSEN[event](disarmed, here)
    if event in TOGGLES:
        return toggled(disarmed, TOGGLES[event])
    return lowered(disarmed, event)


def shown(state: WallState, here: RatedRound) -> WallState:  # noqa: ARG001 - the shape of CHOSEN
    """Content on the wall, whatever lay over it; ratings stay as they were, hidden unless revealed."""
    return replace(state, is_shown=True, cover=Cover.NONE, is_held_below=False, is_frozen=False)


def opened(state: WallState, here: RatedRound) -> WallState:
    """The wall where there was none. On an open wall nothing: a clicker's F5/Esc button sends it by turns."""
    return state if state.is_shown else shown(state, here)


def stepped(state: WallState, here: RatedRound) -> WallState:  # noqa: ARG001 - the shape of CHOSEN
    """A step lifts the holding slide to the page that it hides, so that Page Down always works; black and white stay.

    While the wall is frozen the facilitator is looking ahead, and the room's holding slide stays.
    """
    if not state.is_shown or state.is_frozen:
        return state
    lifted = Cover.NONE if state.cover is Cover.HOLDING else state.cover
    return replace(state, cover=lifted, is_held_below=False)


def armed(state: WallState, here: RatedRound) -> WallState:  # noqa: ARG001 - the shape of CHOSEN
    return replace(state, is_armed=True)


def hidden(state: WallState, here: RatedRound) -> WallState:
    return replace(state, revealed=without_item(state.revealed, here.item))


def freeze_toggled(state: WallState, here: RatedRound) -> WallState:  # noqa: ARG001 - the shape of CHOSEN
    return replace(state, is_frozen=not state.is_frozen)


def unchanged(state: WallState, here: RatedRound) -> WallState:  # noqa: ARG001 - the shape of CHOSEN
    return state


CHOSEN: dict[WallEvent, Callable[[WallState, RatedRound], WallState]] = {
    WallEvent.SHOW_FROM_START: opened,
    WallEvent.SHOW_FROM_HERE: shown,
    WallEvent.STEP: stepped,
    WallEvent.ARM_REVEAL: armed,
    WallEvent.DISARM_REVEAL: unchanged,
    WallEvent.HIDE_RATINGS: hidden,
    WallEvent.TOGGLE_FREEZE: freeze_toggled,
}

TOGGLES = {
    WallEvent.TOGGLE_BLACK: Cover.BLACK,
    WallEvent.TOGGLE_WHITE: Cover.WHITE,
    WallEvent.TOGGLE_HOLDING: Cover.HOLDING,
}


def toggled(state: WallState, cover: Cover) -> WallState:
    """A cover laid on, or taken off again, which shows the holding slide where that lies below."""
    if state.cover is cover:
        below = Cover.HOLDING if state.is_held_below else Cover.NONE
        return replace(state, cover=below, is_held_below=False)
    is_held = state.is_held_below or state.cover is Cover.HOLDING
    return replace(state, cover=cover, is_held_below=is_held and cover is not Cover.HOLDING)


def revealed_at(state: WallState, here: RatedRound) -> WallState:
    """Ratings are revealed only when armed: two keys on purpose."""
    if not state.is_armed:
        return state
    revealed = without_item(state.revealed, here.item) | {here}
    return replace(state, is_armed=False, revealed=revealed)


def lowered(state: WallState, event: WallEvent) -> WallState:
    """What an event that nobody chose does: nothing, or down the rank."""
    if event is WallEvent.UNPLUGGED:
        return replace(held(state), is_shown=False)
    if event is WallEvent.PLUGGED:
        return replace(held(state), is_shown=True)
    if event is WallEvent.RESTARTED:
        return held(WallState(cover=state.cover))
    if event is WallEvent.ESCAPE:
        return held(state)
    return state


def held(state: WallState) -> WallState:
    """The holding slide, unless something darker lies there already; then it lies below that."""
    if state.cover in (Cover.NONE, Cover.HOLDING):
        return replace(state, cover=Cover.HOLDING)
    return replace(state, is_held_below=True)


def settled(state: WallState, is_agreed: Callable[[Item], bool]) -> WallState:
    """The state when the session moves to another place: only what the room has agreed on stays revealed.

    It looks at every item and not just at the one that is left, so that an agreed rating that was taken back
    meanwhile hides the ratings again before the session comes back to them.
    """
    kept = frozenset(shown for shown in state.revealed if is_agreed(shown.item))
    return replace(state, is_armed=False, revealed=kept)
