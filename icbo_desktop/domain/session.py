"""A session: where the facilitator stands on the route and what the room sees, as one frozen value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.rounds import RatedRound, current_round
from icbo_desktop.domain.route import Place, Step, StepKind
from icbo_desktop.domain.rows import WHOLE
from icbo_desktop.domain.timer import Timer
from icbo_desktop.domain.wall_state import Cover, WallEvent, WallState, after
from icbo_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Position:
    """A page of a step of the route; both count from 0."""

    step: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class SessionState:
    """The running session.

    `position` is where the facilitator stands. `browsing` is a place looked at privately on the console;
    None while the console follows the position. `timer` counts the time at the current place. `picture` is the id
    of the attachment that stands before the step, "" while the step itself does. `is_counting` says that the
    room is shown the time of this place above its steps; the slide of a break always says when it ends.
    """

    position: Position = Position()
    wall: WallState = field(default_factory=WallState)
    browsing: Place | None = None
    timer: Timer = field(default_factory=Timer)
    picture: str = ""
    is_counting: bool = False


@dataclass(frozen=True, slots=True)
class SessionView:
    """All that a window draws a session from."""

    workshop: Workshop
    frameworks: Mapping[str, Framework]
    route: tuple[Step, ...]
    state: SessionState

    @property
    def step(self) -> Step:
        """The step where the facilitator stands."""
        return self.route[self.state.position.step]

    @property
    def rated_round(self) -> RatedRound:
        """The round of ratings where the facilitator stands."""
        return current_round(self.workshop, self.step.item)

    @property
    def is_revealed(self) -> bool:
        """Whether the ratings of that round may be seen by the room."""
        return self.rated_round in self.state.wall.revealed

    @property
    def scale(self) -> Scale | None:
        """The scale of the standard or domain where the facilitator stands; None where nothing is rated."""
        framework = self.frameworks.get(self.step.item.framework_id)
        return None if framework is None else rating_scale(framework, self.step.item)

    @property
    def can_reveal(self) -> bool:
        """Whether this step shows the ratings of people once they are revealed."""
        return self.step.kind is StepKind.ARROW and self.scale is not None

    @property
    def is_page_hidden(self) -> bool:
        """Whether a picture or the holding slide stands before the page: a key that moves brings the page first.

        The session may have gone on while the room saw nothing of it, such as with the cable out. The slide of a
        break is seen in any case.
        """
        wall = self.state.wall
        is_held = wall.is_shown and wall.cover is Cover.HOLDING and not wall.is_frozen
        return bool(self.state.picture) or (is_held and self.step.kind != "break")

    @property
    def place(self) -> Place:
        """The place that the console works on."""
        return self.state.browsing or self.step.place


def with_picture(state: SessionState, attachment_id: str) -> SessionState:
    """The facilitator puts a picture before the step: content, whatever lay over it. No wall stays no wall."""
    wall = state.wall
    if wall.is_shown:
        wall = replace(wall, cover=Cover.NONE, is_held_below=False, is_frozen=False, is_armed=False)
    return replace(state, picture=attachment_id, is_counting=False, wall=wall)


def picture_lost(state: SessionState) -> SessionState:
    """The picture is gone by itself, such as by an undo. Nobody asked for the step, so the wall falls to holding."""
    return replace(state, picture="", wall=after(state.wall, WallEvent.ESCAPE, RatedRound(WHOLE)))


def next_position(position: Position, steps: int, page_count: Callable[[int], int]) -> Position:
    """One page on, or the next step's first page; the last page of the last of `steps` steps stays.

    `page_count` tells how many pages the step of an index has.
    """
    if position.page + 1 < page_count(position.step):
        return Position(position.step, position.page + 1)
    if position.step + 1 < steps:
        return Position(position.step + 1, 0)
    return position


def previous_position(position: Position, page_count: Callable[[int], int]) -> Position:
    """One page back, or the last page of the step before; the first page of the first step stays."""
    if position.page > 0:
        return Position(position.step, min(position.page, page_count(position.step)) - 1)
    if position.step > 0:
        return Position(position.step - 1, page_count(position.step - 1) - 1)
    return position
