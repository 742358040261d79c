"""The open workbook of a running session: state in memory, changes out to the writer and the views."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from icbo_desktop.domain.change_words import label_words
from icbo_desktop.domain.cleaning import clean, clean_record
from icbo_desktop.domain.edits.edit import Edit, Stamp
from icbo_desktop.domain.errors import (
    EditRefusedError,
    PackError,
    WorkbookDamagedError,
    WorkbookError,
)
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import (
    Change,
    ChangeKind,
    RowChange,
    Timeline,
    apply,
    changes_of,
)
from icbo_desktop.domain.rows import FrozenFramework, FrozenOverlay
from icbo_desktop.domain.rules import require_sound_rows
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import state_dir
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.worded import WordedFrameworks
from icbo_desktop.store.attachments import Paper
from icbo_desktop.store.high_water import require_not_behind
from icbo_desktop.store.workbook_file import SaveResult, WorkbookFile, open_workbook
from icbo_desktop.translation import tr

# A write takes milliseconds. Only one that does not come back is worth a word before it is done.
SLOW_MILLISECONDS = 1_000


class WorkbookService(QObject):
    """Holds the only copy of the workshop's state. Every change goes through `apply`, `undo` or `redo`.

    `changed` carries a `Changes` value after each of them; `save_state_changed` a `SaveState` when the
    writer has answered or takes long to; `problem` a sentence for the facilitator, never for the wall.
    `file` is the workbook's own, and `words` reads its frozen frameworks and overlays.
    """

    changed = Signal(object)
    save_state_changed = Signal(object)
    problem = Signal(str)
    _written = Signal(object)

    def __init__(
        self, file: WorkbookFile, clock: Clock, new_id: Callable[[], str] = new_uuid
    ) -> None:
        super().__init__()
        self.file = file
        self._clock = clock
        self._new_id = new_id
        self._workshop = file.workshop
        self._timeline = file.timeline
        self.words = WordedFrameworks()
        self._frameworks = self.words.worded(file.workshop)
        self._save_state = (
            SaveState("read_only") if file.is_read_only else SaveState("saved", clock())
        )
        self._unwritten = 0
        # The writer answers on its own thread; the signal brings the answer over to this one.
        self._written.connect(self._note_written)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MILLISECONDS)
        self._slow.timeout.connect(self._tell_slow)

    @property
    def workshop(self) -> Workshop:
        return self._workshop

    @property
    def frameworks(self) -> Mapping[str, Framework]:
        """The frameworks in the words that the room reads now; the same mapping until they change."""
        return self._frameworks

    @property
    def own_words(self) -> Mapping[str, Framework]:
        """The frameworks in their packs' own words."""
        return self.words.own(self._workshop)

    @property
    def timeline(self) -> Timeline:
        return self._timeline

    @property
    def notices(self) -> tuple[str, ...]:
        """What the facilitator should know of how the file was found, mostly nothing."""
        return self.file.notices

    @property
    def save_state(self) -> SaveState:
        return self._save_state

    @property
    def undo_label(self) -> str:
        """What undo would take back, or "" where there is nothing."""
        return label_words(self._timeline.undoable[-1].label) if self._timeline.undoable else ""

    @property
    def redo_label(self) -> str:
        """What redo would bring again, or "" where there is nothing."""
        return label_words(self._timeline.redoable[-1].label) if self._timeline.redoable else ""

    def apply(self, edit: Edit, *papers: Paper) -> bool:
        """Do an edit as one undo step. False, and `problem` is emitted, where it is refused.

        `papers` are the bytes of what it attaches: they are kept in the same transaction.
        """
        return self._do(edit, "edit", papers)

    def log(self, edit: Edit) -> bool:
        """Keep something in the history that is no undo step, such as a visit to a step."""
        return not self.file.is_read_only and self._do(edit, "log")

    def undo(self) -> None:
        """Take the last edit back."""
        self._travel(self._timeline.undo)

    def redo(self) -> None:
        """Bring the last undone edit again."""
        self._travel(self._timeline.redo)

    def draft(self, key: str) -> str:
        """Words that were typed into a field and not yet kept, from before a restart."""
        found = self.file.drafts.get(key)
        return found.text if found is not None else ""

    def save_draft(self, key: str, text: str) -> None:
        """Keep what stands in a field as it is typed; an empty text drops the draft.

        Of a workbook that is only read it is kept for a copy, and nowhere else.
        """
        if not self.file.is_read_only:
            self._begin_writing()
        if text:
            self.file.save_draft(key, clean(text), self._clock(), self._written.emit)
        else:
            self.file.drop_draft(key, self._written.emit)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        self.file.retry()

    def close(self, *, abandon_unsaved: bool = False) -> None:
        """Write what is waiting and leave exactly one file. Raises WorkbookError, and stays open, if not."""
        self.file.close(abandon_unsaved=abandon_unsaved)

    def _do(self, edit: Edit, kind: ChangeKind, papers: tuple[Paper, ...] = ()) -> bool:
        stamp = Stamp(self._clock(), self._new_id)
        try:
            rows = tuple(cleaned(row) for row in edit.rows(self._workshop, stamp))
            if rows:
                self._take(Change(self._new_id(), stamp.at, edit.label, rows, kind), papers)
        except (EditRefusedError, PackError) as refused:
            self.problem.emit(refused.sentence)
            return False
        return True

    def _travel(self, make_change: Callable[..., Change]) -> None:
        try:
            self._take(make_change(self._workshop, self._new_id(), self._clock()))
        except (EditRefusedError, PackError) as refused:
            self.problem.emit(refused.sentence)

    def _take(self, change: Change, papers: tuple[Paper, ...] = ()) -> None:
        if self.file.is_read_only:
            message = tr("This workbook is open read-only. Save a copy to go on writing.")
            raise EditRefusedError(message)
        workshop = apply(self._workshop, change)
        # A change may bring the very framework that its values are rated on.
        frameworks = self._frameworks
        if changes_of(change).touches(FrozenFramework.table, FrozenOverlay.table):
            frameworks = self.words.worded(workshop)
        if change.kind in ("edit", "log"):
            require_sound_rows(change.rows, frameworks)
        self.file.append(change, self._written.emit, papers)
        self._begin_writing()
        self._workshop = workshop
        self._frameworks = frameworks
        self._timeline = self._timeline.after(change)
        self.changed.emit(changes_of(change))

    def _begin_writing(self) -> None:
        self._unwritten += 1
        if self._save_state.state == "saved":
            self._save_state = SaveState("saving", self._save_state.at)
            self._slow.start()

    def _tell_slow(self) -> None:
        """The disk has not answered: "Saved 10:42" may no longer stand there."""
        if self._save_state.state == "saving":
            self.save_state_changed.emit(self._save_state)

    def _note_written(self, result: SaveResult) -> None:
        if result.error is not None:
            self._show_save_state(
                SaveState("not_saved", self._save_state.at, result.error.sentence)
            )
            return
        self._unwritten = max(0, self._unwritten - 1)
        if self._unwritten == 0:
            self._show_save_state(SaveState("saved", result.saved_at))

    def _show_save_state(self, state: SaveState) -> None:
        self._slow.stop()
        self._save_state = state
        self.save_state_changed.emit(state)


def recovered_dir() -> Path:
    """Where a file and its journal are copied to before the one is put right by the other."""
    return state_dir() / "recovered"


def cleaned(row: RowChange) -> RowChange:
    """The row change with what may not stand in a text taken out of the new side."""
    return RowChange(row.before, None if row.after is None else clean_record(row.after))


def open_service(
    path: Path,
    *,
    read_only: bool = False,
    is_behind_accepted: bool = False,
    clock: Clock = system_clock,
) -> WorkbookService:
    """Open a workbook for a session. Raises WorkbookError with the file untouched.

    WorkbookBehindError is raised once for a sound file that holds less than this laptop last saved into it;
    whoever has looked at the backups opens it all the same.
    """
    file = open_workbook(path, read_only=read_only, keep_copies_in=recovered_dir())
    try:
        if not is_behind_accepted and path.parent != state_dir():
            require_not_behind(file, state_dir())
    except WorkbookError:
        file.close()
        raise
    try:
        return WorkbookService(file, clock)
    except PackError as error:
        file.close()
        message = tr("“{name}” holds a framework that this program cannot read.", name=path.name)
        raise WorkbookDamagedError(message, tuple(str(fault) for fault in error.faults)) from error
