"""Which rounds of ratings the room was shown in this workbook, read off its history as that grows."""

from icbo_desktop.domain.rounds import NO_ROUNDS, Revealed, rounds_shown
from icbo_desktop.store.workbook_file import WorkbookFile


class RoundsShown:
    """Holds the rounds shown so far; `follow` reads on where it stopped."""

    def __init__(self, file: WorkbookFile) -> None:
        self._file = file
        self._read = 0
        self._now = NO_ROUNDS
        self.follow()

    @property
    def now(self) -> Revealed:
        return self._now

    def follow(self) -> None:
        """Take in what the history says since."""
        changes = self._file.changes
        self._now = rounds_shown(changes[self._read :], self._now)
        self._read = len(changes)
