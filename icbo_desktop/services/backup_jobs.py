"""Backups of the open workbook, made while the session goes on: soon after opening, as it changes, at the end.

They are made on another thread and in small steps, so no key waits. What each save left on the disk is
noted there too, so that a file that has gone back is noticed at the next opening.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.locations import state_dir
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.backups import (
    backups_in,
    folder_beside,
    folder_of_own,
    holding_of,
    make_backup,
    short_stem,
    thin,
)
from icbo_desktop.store.high_water import note_mark
from icbo_desktop.store.history_rows import Head
from icbo_desktop.translation import marked, translated

FIRST_MILLISECONDS = 10_000  # after opening: the first minute of a session is busy enough
EVERY_MILLISECONDS = 5 * 60_000
MARK_MILLISECONDS = 1_000
TOLD = marked(
    "{sentence} The session goes on, and the workbook itself is saved. You can save a copy elsewhere."
)
BUG_SENTENCE = marked("No backup was made, because something went wrong in the program.")


class BackupJobs(QObject):
    """`made` carries the path of a new backup; `problem` a sentence, once a session, never for the wall."""

    made = Signal(object)
    problem = Signal(str)
    _failed = Signal(str)

    def __init__(self, workbook: WorkbookService, clock: Clock) -> None:
        super().__init__()
        self._workbook = workbook
        self._clock = clock
        self._state = state_dir()
        self._workbook_id = workbook.workshop.details.id
        self._backed: Head | None = None
        self._has_told = False
        self._has_ended = False
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._jobs = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self._failed.connect(self._tell)
        self._first = self._timer(FIRST_MILLISECONDS, self.make_if_changed, once=True)
        self._every = self._timer(EVERY_MILLISECONDS, self.make_if_changed)
        self._mark = self._timer(MARK_MILLISECONDS, self._note_mark, once=True)
        if self.is_wanted:
            self._first.start()
            self._every.start()
            workbook.save_state_changed.connect(self._note_saved)

    @property
    def is_wanted(self) -> bool:
        """Whether this workbook has backups: not one that is only read, nor the sample."""
        file = self._workbook.file
        return not file.is_read_only and file.path.parent != self._state

    @property
    def is_idle(self) -> bool:
        """Whether no backup is being made."""
        return self._jobs.is_idle

    def make_if_changed(self) -> None:
        """Make a backup, unless the last one holds all that is saved."""
        if self.is_wanted:
            self._jobs.start(self._make)

    def wait(self) -> None:
        """Wait until what was asked for is done."""
        self._jobs.wait()

    def close(self) -> None:
        """The last backup and mark, of the closed file; then end the thread."""
        self._has_ended = True
        for timer in (self._first, self._every, self._mark):
            timer.stop()
        if self.is_wanted:
            self._jobs.start(self._write_mark)
            self._jobs.start(self._make)
            self._jobs.wait()
        self._jobs.close()

    def _make(self) -> None:
        file = self._workbook.file
        head = file.saved_head
        if head == self._backed or self._is_backed(head):
            return
        now = self._clock()
        stem = short_stem(file.home)
        *beside, own = self._folders()
        try:
            path = self._made_in(beside[0] if beside else own)
        except WorkbookError:
            # A folder that cannot be written, or a full disk: the laptop's own folder then.
            path = self._made_in(own)
        self._backed = head
        thin(path.parent, stem, now)
        self.made.emit(path)

    def _made_in(self, folder: Path) -> Path:
        file = self._workbook.file
        return make_backup(file.copy_file_to, folder, short_stem(file.home), self._clock())

    def _folders(self) -> tuple[Path, ...]:
        """Beside the workbook where it is worked on in place, which no stick, share or synced folder is; or our own."""
        file, own = self._workbook.file, folder_of_own(self._state, self._workbook_id)
        return (folder_beside(file.path), own) if file.home == file.path else (own,)

    def _is_backed(self, head: Head) -> bool:
        """Whether the newest backup ends with the entry that the file ends with."""
        file = self._workbook.file
        found = [backup for folder in self._folders() for backup in backups_in(folder)[:1]]
        newest = max(found, key=lambda backup: backup.made_at, default=None)
        held = holding_of(newest.path) if newest is not None else None
        return (
            held is not None
            and held.workbook_id == self._workbook_id
            and held.entries == head.seq
            and file.changes[head.seq - 1].id == held.last_id
        )

    def _note_saved(self, state: SaveState) -> None:
        # What was written last is told after the end, when the event loop comes to it.
        if state.state == "saved" and not self._has_ended and not self._mark.isActive():
            self._mark.start()

    def _note_mark(self) -> None:
        self._jobs.start(self._write_mark)

    def _write_mark(self) -> None:
        file = self._workbook.file
        try:
            note_mark(self._state, self._workbook_id, file.path, file.saved_head)
        except OSError:
            return  # it would only notice more

    def _tell(self, sentence: str) -> None:
        if not self._has_told:
            self._has_told = True
            self.problem.emit(translated(TOLD, sentence=sentence))

    def _timer(self, milliseconds: int, slot: object, *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        timer.timeout.connect(slot)
        return timer
