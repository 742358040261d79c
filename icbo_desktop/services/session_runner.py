"""The running session: where the facilitator stands on the route, and what the room may see."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from icbo_desktop.domain.breaks import is_break_on
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.rounds import Revealed, current_round, without_new_rounds
from icbo_desktop.domain.route import (
    Place,
    PlaceKind,
    Step,
    StepKind,
    first_step_at,
    last_step_at,
    places,
    plan_route,
)
from icbo_desktop.domain.rows import FrozenFramework, FrozenOverlay, ViewRating
from icbo_desktop.domain.session import (
    Position,
    SessionState,
    SessionView,
    next_position,
    picture_lost,
    previous_position,
    with_picture,
)
from icbo_desktop.domain.session_rows import AgendaBreak, Attachment
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.domain.timer import Timer
from icbo_desktop.domain.visits import is_visit_open, last_visited, time_spent
from icbo_desktop.domain.wall_state import WallEvent, WallState, after, settled
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.session_log import SessionLog
from icbo_desktop.services.session_time import ClockFace, SessionTime
from icbo_desktop.services.workbook_service import WorkbookService

PageCount = Callable[[Step, Revealed], int]


class SessionRunner(QObject):
    """Holds the only `SessionState`; every move goes through a pure function of the domain."""

    state_changed = Signal(object)
    ticked = Signal(object)

    def __init__(self, workbook: WorkbookService, page_count: PageCount, clock: Clock) -> None:
        super().__init__()
        self._workbook = workbook
        self._page_count = page_count
        self._clock = clock
        self._route = plan_route(workbook.workshop, workbook.frameworks)
        self._log = SessionLog(workbook)
        workshop = workbook.workshop
        index = last_visited(workshop, self._route)
        spent = time_spent(workshop, self._route, self._route[index].place)
        self.time = SessionTime(clock)
        self._state = SessionState(Position(index), timer=Timer(spent, clock()))
        workbook.changed.connect(self._follow_changes)
        self.ticks = QTimer(self)
        self.ticks.setInterval(1000)
        self.ticks.timeout.connect(self._tick)
        self.ticks.start()

    @property
    def state(self) -> SessionState:
        return self._state

    @property
    def route(self) -> tuple[Step, ...]:
        return self._route

    @property
    def view(self) -> SessionView:
        """All that a window draws the session from."""
        workbook = self._workbook
        return SessionView(workbook.workshop, workbook.frameworks, self._route, self._state)

    def go_forward(self) -> None:
        """One page or step on, on the wall; from a picture or the holding slide to the page itself."""
        position = self._state.position
        if self.view.is_page_hidden:
            self._go(position)
            return
        self._go(next_position(position, len(self._route), pages_at(self._page_count, self.view)))

    def go_back(self) -> None:
        """One page or step back, on the wall; from a picture or the holding slide to the page itself."""
        position = self._state.position
        stays = self.view.is_page_hidden
        self._go(
            position
            if stays
            else previous_position(position, pages_at(self._page_count, self.view))
        )

    def go_to_first_step(self) -> None:
        """To the first step of the place the session stands at."""
        self._go(Position(first_step_at(self._route, self.view.step.place)))

    def go_to_last_step(self) -> None:
        """To the last step of the place the session stands at."""
        self._go(Position(last_step_at(self._route, self.view.step.place)))

    def go_to_step(self, step: Step, page: int = 0) -> None:
        """Put one step on the wall, such as a question; a step that is not on the route is ignored."""
        if step in self._route:
            self._go(Position(self._route.index(step), page))

    def turn_to_page(self, page: int) -> None:
        """Stay with the words that the room reads, which an edit has moved to another page of the step."""
        self._set(replace(self._state, position=replace(self._state.position, page=page)))

    def show_picture(self, attachment_id: str) -> None:
        """Put an attached picture before the step, until the next key that moves."""
        if self._workbook.workshop.find(Attachment, attachment_id) is not None:
            self._set(with_picture(self._state, attachment_id))
            self._log.begin(self.view)

    def browse(self, place: Place | None = None) -> None:
        """Look at a place on the console; the wall stays where it is. Without one, back to the session's.

        A place off the route is ignored. An Enter that is meant for what is looked at must not reveal.
        """
        wall = after(self._state.wall, WallEvent.DISARM_REVEAL, self.view.rated_round)
        if place is None or place == self.view.step.place:
            self._set(replace(self._state, browsing=None, wall=wall))
        elif place in places(self._route):
            self._set(replace(self._state, browsing=place, wall=wall))

    def commit_browsing(self) -> None:
        """Send the place looked at to the wall."""
        if self._state.browsing is not None:
            self._go(Position(first_step_at(self._route, self._state.browsing)))

    def handle_wall_event(self, event: WallEvent) -> None:
        """Let the wall change as the pure rule says. The first show begins the visit to this step."""
        if event is WallEvent.ARM_REVEAL and not self.view.can_reveal:
            return
        if event is WallEvent.SHOW_FROM_START and not self._state.wall.is_shown:
            # In one move: a state between, with no wall, would take away the window just put up.
            self._go(Position(), event)
            self._log.begin(self.view)
            return
        wall = after(self._state.wall, event, self.view.rated_round)
        position, picture = self._state.position, self._state.picture
        if event is WallEvent.CONFIRM_REVEAL and wall.revealed != self._state.wall.revealed:
            picture = ""
        if wall.revealed != self._state.wall.revealed and self.view.step.kind is StepKind.ARROW:
            # What was asked before the scale had pages of its own; the ratings come on the first.
            position = replace(position, page=0)
        self._set(replace(self._state, position=position, wall=wall, picture=picture))
        self._log.begin(self.view)

    def toggle_timer(self) -> None:
        """Pause the time at this place, or let it run on."""
        self._set(replace(self._state, timer=self._state.timer.toggled(self._clock())))
        self._tick()

    def toggle_countdown(self) -> None:
        """Show the room the time of this place, or take it away; a break's slide always says when it ends.

        It stays through the steps of the place.
        """
        self._tick()
        self._set(replace(self._state, is_counting=not self._state.is_counting, picture=""))

    def end(self) -> None:
        """Close the visit that is still open. Where the session goes on after all, `resume` opens it again."""
        self._log.leave()
        self.ticks.stop()

    def resume(self, timer: Timer | None = None, *, is_visiting: bool = True) -> None:
        """Go on where the session was to end, because the workbook could not be closed.

        With the timer of the runner that stood here until the workbook was closed and opened again, its time goes on.
        """
        if timer is not None:
            self._set(replace(self._state, timer=timer))
            self._tick()  # what a fresh session took for the time must not stand there for a second
        if is_visiting and not is_visit_open(self._workbook.workshop):
            self._log.enter(self.view.step)
        self.ticks.start()

    def clock_face(self) -> ClockFace:
        """The deck's times as they are now."""
        return self.time.face(self.view)

    def _go(self, position: Position, event: WallEvent = WallEvent.STEP) -> None:
        here = current_round(self._workbook.workshop, self._route[position.step].item)
        wall = after(self._state.wall, event, here)
        self._move(self.view.step, position, wall)

    def _move(self, old: Step, position: Position, wall: WallState) -> None:
        """From a step, which a new scope may have taken off the route, to a position. A pause goes along."""
        new, timer = self._route[position.step], self._state.timer
        if new.place != old.place:
            workshop = self._workbook.workshop
            wall = settled(wall, lambda item: agreed_value(workshop, item) is not None)
            spent = time_spent(workshop, self._route, new.place)
            is_break = new.place.kind is PlaceKind.BREAK
            timer = self.time.at_place(timer, spent, is_break=is_break)
        self._set(
            replace(
                self._state,
                position=position,
                wall=wall,
                timer=timer,
                browsing=None,
                picture="",
                is_counting=self._state.is_counting and new.place == old.place,
            )
        )
        if new != old:
            self._log.enter(new)
        if new.kind is StepKind.BREAK:
            self._tick()  # its slide says at once when the room goes on

    def _follow_changes(self, changes: Changes) -> None:
        if changes_route(changes, self._route, self._workbook):
            self._follow_frameworks()
        picture = self._state.picture
        if picture and self._workbook.workshop.find(Attachment, picture) is None:
            self._set(picture_lost(self._state))
        if changes.touches(ViewRating.table):
            workshop, wall = self._workbook.workshop, self._state.wall
            revealed = without_new_rounds(workshop, wall.revealed, changes.items)
            self._set(replace(self._state, wall=replace(wall, revealed=revealed)))

    def _follow_frameworks(self) -> None:
        """Plan the route anew when scope, words, frameworks or breaks changed, and stay at the step or the nearest before.

        The state is told even where it is the same: everything that is shown may read otherwise now.
        """
        old, position = self._route, self._state.position
        step = old[position.step]
        self._route = plan_route(self._workbook.workshop, self._workbook.frameworks)
        kept = [known for known in old[: position.step + 1] if known in self._route]
        index = self._route.index(kept[-1])
        if kept[-1] != step:
            self._move(step, Position(index), self._state.wall)
            return
        browsing = self._state.browsing
        stays = browsing is None or browsing in places(self._route)
        page = min(position.page, pages_at(self._page_count, self.view)(index) - 1)
        self._state = replace(
            self._state, position=Position(index, page), browsing=browsing if stays else None
        )
        self.state_changed.emit(self._state)
        self._log.follow_words(self.view.step)

    def _set(self, state: SessionState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(self._state)
            self._log.note_seen(self.view)

    def _tick(self) -> None:
        """Every second. A clock that was set, or a laptop that slept, gives the place no time."""
        timer = self.time.followed(self._state.timer, is_break=is_break_on(self.view))
        self._log.follow_clock(self.view.step, self.time.broke_off)
        if timer != self._state.timer:
            self._set(replace(self._state, timer=timer))
        self.ticked.emit(self.clock_face())


def changes_route(changes: Changes, route: tuple[Step, ...], workbook: WorkbookService) -> bool:
    """Whether the room walks otherwise now, or in other words. A break's new minutes or title leave the route."""
    if changes.touches(FrozenFramework.table, FrozenOverlay.table):
        return True
    is_break = changes.touches(AgendaBreak.table)
    return is_break and plan_route(workbook.workshop, workbook.frameworks) != route


def pages_at(page_count: PageCount, view: SessionView) -> Callable[[int], int]:
    """How many pages the step of an index has, as the room may see it now."""
    return lambda index: page_count(view.route[index], view.state.wall.revealed)
