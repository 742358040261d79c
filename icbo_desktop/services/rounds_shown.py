"""Which rounds of ratings the room was shown in this workbook, read off its history as that grows."""

from icbo_desktop.domain.rounds import NO_ROUNDS, Revealed, current_round, rounds_shown
from icbo_desktop.domain.route import Step, StepKind
from icbo_desktop.domain.session import SessionState
from icbo_desktop.domain.wall_state import room_sees_ratings
from icbo_desktop.services.workbook_service import WorkbookService


class RoundsShown:
    """Holds the rounds that the room was shown as they are now."""

    def __init__(self, workbook: WorkbookService) -> None:
        self._workbook = workbook
        self._read = 0
        self._now = NO_ROUNDS
        self.follow(NO_ROUNDS)

    @property
    def now(self) -> Revealed:
        return self._now

    def follow(self, revealed: Revealed) -> None:
        """Take in what the history says since, during which these rounds were revealed."""
        changes = self._workbook.file.changes
        self._now = rounds_shown(changes[self._read :], self._now, revealed)
        self._read = len(changes)

    def note_seen(self, step: Step, state: SessionState) -> bool:
        """Note the round that the room sees now; False where there is none, or none that is new."""
        here = current_round(self._workbook.workshop, step.item)
        is_at_it = here.number > 0 and step.kind is StepKind.ARROW and not state.picture
        if here in self._now or not is_at_it or not room_sees_ratings(state.wall, here):
            return False
        self._now |= {here}
        return True
