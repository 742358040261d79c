"""What a session leaves in the history without being an undo step: its visits, and what the room saw."""

from datetime import datetime

from icbo_desktop.domain.edits.rating import MarkRevealed
from icbo_desktop.domain.edits.setting import EnterStep, LeaveStep, overlay_worn
from icbo_desktop.domain.route import Step, StepKind
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.visits import is_visit_open, open_visit
from icbo_desktop.domain.wall_state import room_sees_ratings
from icbo_desktop.services.workbook_service import WorkbookService


class SessionLog:
    """Logs the visits and reveals of one session. A workbook that is only read keeps none of it."""

    def __init__(self, workbook: WorkbookService) -> None:
        self._workbook = workbook
        if is_visit_open(workbook.workshop):
            # A crash left it open. It ended with the last thing known of that session, not today.
            workbook.log(LeaveStep(workbook.file.changes[-1].at))

    def enter(self, step: Step) -> None:
        """The session stands at this step now; a visit to another one is closed."""
        self._workbook.log(EnterStep(step.key, step.item))

    def follow_words(self, step: Step) -> None:
        """Begin another visit to the same step once the room reads it in other words."""
        workshop = self._workbook.workshop
        visit = open_visit(workshop)
        if visit is not None and visit.overlay != overlay_worn(workshop, step.item.framework_id):
            self.enter(step)

    def follow_clock(self, step: Step, broke_off: datetime | None) -> None:
        """After a sleep, or once the clock was set: the visit ends when time was last known, and another begins."""
        if broke_off is not None and is_visit_open(self._workbook.workshop):
            self._workbook.log(LeaveStep(broke_off))
            self.enter(step)

    def leave(self) -> None:
        """Close the visit that is still open."""
        self._workbook.log(LeaveStep())

    def begin(self, view: SessionView) -> None:
        """Once the wall is shown the first place counts, not only from the first step on."""
        if view.state.wall.is_shown and not is_visit_open(view.workshop):
            self.enter(view.step)

    def note_seen(self, view: SessionView) -> None:
        """Keep that the room sees the ratings, from when nothing hides them any more."""
        here = view.rated_round
        if view.step.kind is not StepKind.ARROW or view.state.picture:
            return
        if not here.number or not room_sees_ratings(view.state.wall, here):
            return
        assessment = view.workshop.assessment(here.item)
        if assessment is None or assessment.revealed_round != here.number:
            self._workbook.log(MarkRevealed(here.item, here.number))
