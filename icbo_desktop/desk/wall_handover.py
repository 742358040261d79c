"""Hands the wall from one desk of a workbook to the next, where only the console is built anew.

The old window stays up until the new one lies over it, so that the room sees no desktop in between.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from icbo_desktop.domain.session import SessionState, SessionView
from icbo_desktop.domain.visits import is_visit_open
from icbo_desktop.domain.wall_state import Cover, WallEvent
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.session_time import SessionTime
from icbo_desktop.ui.wall.screens import ScreenIdentity
from icbo_desktop.ui.wall.wall_window import WallWindow

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk

COVERS = {
    Cover.HOLDING: WallEvent.ESCAPE,
    Cover.BLACK: WallEvent.TOGGLE_BLACK,
    Cover.WHITE: WallEvent.TOGGLE_WHITE,
}


@dataclass(frozen=True, slots=True)
class Handover:
    """Where the session stood, the wall's window and what it speaks; without a screen it is a rehearsal's."""

    view: SessionView
    wall: WallWindow
    screen: ScreenIdentity | None
    time: SessionTime
    language: str = ""

    def take_up(self, desk: "Desk") -> None:
        """Go on at the new desk as it was, then let the old window go."""
        state = self.view.state
        desk.looks.speak(self.language)
        stand_again(desk.runner, self.view)
        desk.runner.time.take_over(self.time)
        if state.wall.is_shown:
            if self.screen is None:
                desk.placing.rehearse()
            elif not desk.placing.choose(self.screen):
                desk.runner.handle_wall_event(WallEvent.UNPLUGGED)
        self.let_go()

    def let_go(self) -> None:
        """Take the old window away."""
        self.wall.close()
        self.wall.deleteLater()


def handover_of(desk: "Desk") -> Handover:
    """What the next desk of the workbook goes on with."""
    screen = desk.placing.watcher.watched
    runner = desk.runner
    return Handover(runner.view, desk.wall, screen, runner.time, desk.feed.look.language)


def stand_again(runner: SessionRunner, old: SessionView) -> None:
    """Bring a fresh session to where another stood. No window shows it yet, so nothing flashes up on the way."""
    state = old.state
    stand_at_step(runner, old)
    if state.wall.is_shown:
        if state.wall.is_frozen or state.picture:
            runner.handle_wall_event(
                WallEvent.PLUGGED
            )  # that picture is gone: the holding slide instead
        else:
            runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
            reveal_again(runner, old)
            cover_again(runner, state)
    if state.is_counting:
        runner.toggle_countdown()
    runner.browse(state.browsing)


def stand_at_step(runner: SessionRunner, old: SessionView) -> None:
    """The same page of the step, and its time goes on: the room sat there while the workbook was closed."""
    runner.go_to_step(old.step, old.state.position.page)
    if runner.view.step.place == old.step.place:
        runner.resume(old.state.timer, is_visiting=is_visit_open(old.workshop))


def reveal_again(runner: SessionRunner, old: SessionView) -> None:
    """What the room saw a moment ago it sees again; nothing else."""
    if old.is_revealed:
        runner.handle_wall_event(WallEvent.ARM_REVEAL)
        runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)
        runner.go_to_step(old.step, old.state.position.page)


def cover_again(runner: SessionRunner, state: SessionState) -> None:
    if state.wall.cover in COVERS:
        if state.wall.is_held_below:
            runner.handle_wall_event(WallEvent.ESCAPE)
        runner.handle_wall_event(COVERS[state.wall.cover])
