"""One framework or overlay while it is edited: its value, undo and redo, faults, draft, and saving."""

from collections.abc import Callable

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from icbo_desktop.domain.editing.edited import Edited, has_part, holder_of, with_text
from icbo_desktop.domain.editing.marks import (
    Mark,
    Parts,
    marks_of,
    measured_against,
    parts_by_key,
    proposed_version,
)
from icbo_desktop.domain.editing.outline import key_at, name_of
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.domain.editing.structure import added, ids_of, moved, removed
from icbo_desktop.domain.editing.undo import EditChange, UndoStep, UndoSteps
from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.pack_versions import is_higher
from icbo_desktop.domain.wording import counted
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.services.editor.checking import PartFault, faults_of
from icbo_desktop.services.editor.drafts import (
    Draft,
    DraftKeeper,
    draft_name,
    remove_draft,
)
from icbo_desktop.services.own_packs import save_own_overlay, save_own_pack

CHECK_MILLISECONDS = 400
DRAFT_MILLISECONDS = 1_000
SEAL_MILLISECONDS = 1_500


class PackEditing(QObject):
    """Holds the only copy. Typing in one field without a pause is one step of undo."""

    changed = Signal(object)
    faults_changed = Signal(object)
    draft_kept = Signal(object)
    draft_failed = Signal(str)
    saved = Signal()

    def __init__(
        self,
        edited: Edited,
        lock: QLockFile | None = None,
        *,
        original: Edited | None = None,
        is_saved: bool = False,
        clock: Clock = system_clock,
    ) -> None:
        """`original` is what the editing began with; `is_saved` says that it lies among the own packs."""
        super().__init__()
        self._edited = edited
        self._original = original or edited
        self._is_saved = is_saved
        self._lock = lock
        self._clock = clock
        self._steps = UndoSteps()
        self._before = parts_by_key(measured_against(edited, self._original))
        self._faults: tuple[PartFault, ...] = faults_of(edited)
        self._keeper = DraftKeeper()
        self._keeper.kept.connect(self.draft_kept)
        self._keeper.failed.connect(self.draft_failed)
        self._check_timer = self._timer(CHECK_MILLISECONDS, self.check_now)
        self._draft_timer = self._timer(DRAFT_MILLISECONDS, self.keep_draft)
        self._seal_timer = self._timer(SEAL_MILLISECONDS, self.seal)

    @property
    def edited(self) -> Edited:
        return self._edited

    @property
    def before(self) -> Parts:
        """The parts that marks are measured against, by key."""
        return self._before

    @property
    def faults(self) -> tuple[PartFault, ...]:
        """The faults as last checked."""
        return self._faults

    @property
    def is_saved(self) -> bool:
        """Whether a version of it lies among the own packs."""
        return self._is_saved

    @property
    def is_changed(self) -> bool:
        """Whether something is not in a saved version yet."""
        if not self._is_saved:
            return True
        return self._edited.with_version("") != self._original.with_version("")

    @property
    def has_steps(self) -> bool:
        """Whether anything was done since it was opened."""
        return bool(self._steps.back or self._steps.again)

    @property
    def is_kept(self) -> bool:
        """Whether it was a draft when it was opened."""
        return self._edited.with_version("") != self._original.with_version("")

    @property
    def proposed_version(self) -> str:
        return proposed_version(self._edited, self._original if self._is_saved else None)

    @property
    def steps(self) -> UndoSteps:
        """What can be undone and done again."""
        return self._steps

    def earlier(self, place: Place) -> object | None:
        """The part at a place as it was before the editing; None for a new one."""
        return self._before.get(key_at(self._edited, place))

    def marks(self) -> dict[str, Mark]:
        """The marks of all parts that differ, by key."""
        return marks_of(self._edited, self._before)

    def set_text(self, place: Place, key: str, value: str | int) -> None:
        """Write in a field."""
        after = with_text(self._edited, place, key, value)
        if after == self._edited:
            return
        words = f"words of “{name_of(self._edited, place)}”"
        self._seal_timer.start()
        self._change(after, EditChange(place, key), words)

    def add(self, holder: Place, key: str, title: str = "") -> Place:
        """Add a part at the end of a list; its place. Raises EditRefusedError."""
        taken = ids_of(self._original.framework)
        after, place = added(self._edited, holder, key, title, taken)
        self._change(after, EditChange(place, is_structural=True), "adding")
        return place

    def remove(self, place: Place) -> Place:
        """Take a part out; the place to stand at now. Raises EditRefusedError."""
        after = removed(self._edited, place)
        words = f"removing “{name_of(self._edited, place)}”"
        here = (*place[:-1], max(0, int(place[-1]) - 1))
        stand = here if has_part(after, here) else holder_of(after, place[:-1])
        self._change(after, EditChange(stand, is_structural=True), words)
        return stand

    def move(self, place: Place, steps: int) -> Place:
        """Move a part within its list; its new place."""
        after, there = moved(self._edited, place, steps)
        if there != place:
            self._change(after, EditChange(there, is_structural=True), "moving")
        return there

    def replace(self, edited: Edited, words: str) -> None:
        """Take a whole other value, such as one read from a sheet, as one step."""
        self._change(edited, EditChange((), is_structural=True), words)

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps.back:
            self._go_to(*self._steps.undone(self._edited))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._steps.again:
            self._go_to(*self._steps.redone(self._edited))

    def seal(self) -> None:
        """What is typed from now on is a step of its own."""
        self._steps = self._steps.sealed()

    def check_now(self) -> tuple[PartFault, ...]:
        """Check at once, and tell what was found."""
        self._check_timer.stop()
        found = faults_of(self._edited)
        if found != self._faults:
            self._faults = found
            self.faults_changed.emit(found)
        return found

    def keep_draft(self) -> None:
        """Keep what is typed, on another thread."""
        self._draft_timer.stop()
        if self.is_changed:
            self._keeper.keep(self._draft(is_open=True))

    def save(self, version: str) -> None:
        """Keep it as a version among the own packs. Raises PackError with nothing changed."""
        self._require_savable(version)
        ready = self._edited.with_version(version)
        if ready.overlay is None:
            save_own_pack(ready.framework)
        else:
            save_own_overlay(ready.overlay)
        self._edited = self._original = ready
        self._is_saved = True
        self._before = parts_by_key(measured_against(ready, ready))
        self.seal()
        self._forget_draft()
        self.changed.emit(EditChange((), is_structural=True))
        self.saved.emit()

    def close(self, *, keep: bool) -> None:
        """End the editing: what is not saved is kept as a draft, or thrown away."""
        for timer in (self._check_timer, self._draft_timer, self._seal_timer):
            timer.stop()
        if keep and self.is_changed:
            self._keeper.keep(self._draft(is_open=False))
            self._keeper.finish()
        else:
            self._forget_draft()
        if self._lock is not None:
            self._lock.unlock()

    def abandon(self) -> None:
        """Let go of the draft's lock without a word, as a crash would. For tests and for the last resort."""
        self._keeper.finish()
        if self._lock is not None:
            self._lock.unlock()

    def _require_savable(self, version: str) -> None:
        found = self.check_now()
        if found:
            message = f"There {'is' if len(found) == 1 else 'are'} {counted(len(found), 'thing')} to mend first."
            raise PackError(message)
        overlay = self._edited.overlay
        if overlay is not None and not _says_anything(self._edited):
            message = "Nothing is in other words yet."
            raise PackError(message)
        if not self._is_saved:
            return
        there = self._original.version
        if not self.is_changed:
            message = f"Version {there} is saved already, and nothing has changed since."
            raise PackError(message)
        if not is_higher(version, there):
            message = f"A changed text needs a higher version than {there}."
            raise PackError(message)

    def _change(self, after: Edited, change: EditChange, words: str) -> None:
        self._steps = self._steps.after(self._edited, change, words)
        self._take(after, change)

    def _go_to(self, step: UndoStep, steps: UndoSteps) -> None:
        self._steps = steps
        stand = holder_of(step.edited, step.change.place)
        change = EditChange(stand, step.change.key, is_structural=step.change.is_structural)
        self._take(step.edited, change)

    def _take(self, after: Edited, change: EditChange) -> None:
        self._edited = after
        self._check_timer.start()
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self.changed.emit(change)

    def _draft(self, *, is_open: bool) -> Draft:
        return Draft(self._clock(), is_open, self._is_saved, self._edited, self._original)

    def _forget_draft(self) -> None:
        self._draft_timer.stop()
        self._keeper.finish()
        remove_draft(draft_name(self._edited))

    def _timer(self, milliseconds: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


def _says_anything(edited: Edited) -> bool:
    overlay = edited.overlay
    return overlay is not None and bool(overlay.terms or edited.framework != edited.pack)
