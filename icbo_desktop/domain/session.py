"""A session: where the facilitator stands on the route and what the room sees, as one frozen value."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from icbo_desktop.domain.route import Place, Step
from icbo_desktop.domain.timer import Timer
from icbo_desktop.domain.wall_state import WallState


@dataclass(frozen=True, slots=True)
class Position:
    """A page of a step of the route; both count from 0."""

    step: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class SessionState:
    """The running session.

    `position` is where the facilitator stands; the wall shows it unless frozen, when it keeps `frozen_at`.
    `browsing` is a place looked at privately on the console; None while the console follows the wall.
    """

    position: Position = Position()
    wall: WallState = field(default_factory=WallState)
    frozen_at: Position | None = None
    browsing: Place | None = None
    timer: Timer = field(default_factory=Timer)

    @property
    def on_wall(self) -> Position:
        """The position whose picture the wall holds, below any cover."""
        return self.position if self.frozen_at is None else self.frozen_at


def next_position(position: Position, pages: Sequence[int]) -> Position:
    """One page on, or the next step's first page; the last page stays. `pages` counts pages by step."""
    if position.page + 1 < pages[position.step]:
        return Position(position.step, position.page + 1)
    if position.step + 1 < len(pages):
        return Position(position.step + 1, 0)
    return position


def previous_position(position: Position, pages: Sequence[int]) -> Position:
    """One page back, or the last page of the step before; the first page stays."""
    if position.page > 0:
        return Position(position.step, min(position.page, pages[position.step]) - 1)
    if position.step > 0:
        return Position(position.step - 1, pages[position.step - 1] - 1)
    return position


def place_shown(state: SessionState, route: Sequence[Step]) -> Place:
    """The place that the console works on."""
    return state.browsing or route[state.position.step].place


def moved_to(state: SessionState, position: Position) -> SessionState:
    """The state at another position, with private browsing ended."""
    return replace(state, position=position, browsing=None)
