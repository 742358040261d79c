"""One framework or overlay while it is edited: its value, undo and redo, faults, draft, and saving."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from icbo_desktop.domain.editing.edited import Edited, has_part, holder_of, with_text
from icbo_desktop.domain.editing.marks import (
    Mark,
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
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.services.editor.checking import PartFault, faults_of
from icbo_desktop.services.editor.drafts import Draft, Drafts
from icbo_desktop.services.own_packs import save_own_overlay, save_own_pack
from icbo_desktop.translation import tr, tr_n

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
        drafts: Drafts | None = None,
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
        self._clock = clock
        self._steps = UndoSteps()
        self._before = parts_by_key(measured_against(edited, self._original))
        self._faults: tuple[PartFault, ...] = faults_of(edited)
        self.drafts = drafts or Drafts()
        self.drafts.kept.connect(self.draft_kept)
        self.drafts.failed.connect(self.draft_failed)
        self._check_timer = single_shot(self, CHECK_MILLISECONDS, self.check_now)
        self._draft_timer = single_shot(self, DRAFT_MILLISECONDS, self.keep_draft)
        self._seal_timer = single_shot(self, SEAL_MILLISECONDS, self.seal)

    @property
    def edited(self) -> Edited:
        return self._edited

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
        return not self._is_saved or self.differs

    @property
    def differs(self) -> bool:
        """Whether anything is otherwise than the editing began, or than it was saved last."""
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
        words = tr("words of “{part}”", part=name_of(self._edited, place))
        self._seal_timer.start()
        self._change(after, EditChange(place, key), words)

    def add(self, holder: Place, key: str, title: str = "") -> Place:
        """Add a part at the end of a list; its place. Raises EditRefusedError."""
        taken = ids_of(self._original.framework)
        after, place = added(self._edited, holder, key, title, taken)
        self._change(after, EditChange(place, is_structural=True), tr("adding", "step"))
        return place

    def remove(self, place: Place) -> Place:
        """Take a part out; the place to stand at now. Raises EditRefusedError."""
        after = removed(self._edited, place)
        words = tr("removing “{part}”", part=name_of(self._edited, place))
        here = (*place[:-1], max(0, int(place[-1]) - 1))
        stand = here if has_part(after, here) else holder_of(after, place[:-1])
        self._change(after, EditChange(stand, is_structural=True), words)
        return stand

    def move(self, place: Place, steps: int) -> Place:
        """Move a part within its list; its new place."""
        after, there = moved(self._edited, place, steps)
        if there != place:
            self._change(after, EditChange(there, is_structural=True), tr("moving", "step"))
        return there

    def replace(self, edited: Edited, words: str, place: Place = ()) -> None:
        """Take a whole other value, such as one read from a sheet, as one step that is seen at the place."""
        self._change(edited, EditChange(place, is_structural=True), words)

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

    def keep_draft(self, *, is_open: bool = True) -> None:
        """Keep what is typed, on another thread. An open draft is offered by itself after a crash."""
        self._draft_timer.stop()
        if self.is_changed:
            draft = Draft(self._clock(), is_open, self._is_saved, self._edited, self._original)
            self.drafts.keep(draft)

    def save(self, version: str) -> None:
        """Keep it as a version among the own packs. Raises PackError with nothing changed."""
        require_savable(self, version, self._original.version)
        ready = self._edited.with_version(version)
        if ready.overlay is None:
            save_own_pack(ready.framework)
        else:
            save_own_overlay(ready.overlay)
        self._edited = self._original = ready
        self._is_saved = True
        self._before = parts_by_key(measured_against(ready, ready))
        self.seal()
        self._draft_timer.stop()
        self.drafts.forget(ready)
        self.saved.emit()

    def close(self, *, keep: bool) -> None:
        """End the editing: what is not saved is kept as a draft, or thrown away."""
        for timer in (self._check_timer, self._draft_timer, self._seal_timer):
            timer.stop()
        if keep and self.is_changed:
            self.keep_draft(is_open=False)
        else:
            self.drafts.forget(self._edited)
        self.drafts.release()

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


def single_shot(parent: QObject, milliseconds: int, slot: Callable[[], object]) -> QTimer:
    """A timer that fires once after it was last started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer


def require_savable(editing: PackEditing, version: str, there: str) -> None:
    """Raise PackError where what is edited cannot be saved as this version; `there` is the last one."""
    found = editing.check_now()
    edited = editing.edited
    if found:
        message = tr_n(
            "There are {n} things to mend first.", "There is 1 thing to mend first.", len(found)
        )
        raise PackError(message)
    if edited.overlay is not None and not edited.overlay.terms and edited.framework == edited.pack:
        message = tr("Nothing is in other words yet.")
        raise PackError(message)
    if not editing.is_saved:
        return
    if not editing.is_changed:
        message = tr(
            "Version {version} is saved already, and nothing has changed since.", version=there
        )
        raise PackError(message)
    if not is_higher(version, there):
        message = tr("A changed text needs a higher version than {version}.", version=there)
        raise PackError(message)
