"""Undo and redo: the values before each change. Typing in one field without a pause is one step."""

from dataclasses import dataclass, replace

from icbo_desktop.domain.editing.edited import Edited
from icbo_desktop.domain.editing.places import Place

MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class EditChange:
    """What changed: the part and the field, or with `is_structural` the parts themselves."""

    place: Place
    key: str = ""
    is_structural: bool = False


@dataclass(frozen=True, slots=True)
class UndoStep:
    """The value on the other side of a change, where the change was, and what it was in words."""

    edited: Edited
    change: EditChange
    words: str


@dataclass(frozen=True, slots=True)
class UndoSteps:
    """What can be taken back and done again. `typing` is the field whose next words join the last step."""

    back: tuple[UndoStep, ...] = ()
    again: tuple[UndoStep, ...] = ()
    typing: EditChange | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done yet."""
        return not self.back and not self.again

    @property
    def back_words(self) -> str:
        """What would be taken back; "" where there is nothing."""
        return self.back[-1].words if self.back else ""

    @property
    def again_words(self) -> str:
        """What would be done again; "" where there is nothing."""
        return self.again[-1].words if self.again else ""

    def after(self, edited: Edited, change: EditChange, words: str) -> "UndoSteps":
        """The steps after a change of this value. Words that go on in the same field make no new step."""
        is_typing = not change.is_structural
        if is_typing and self.back and self.typing == change:
            return replace(self, again=())
        step = UndoStep(edited, change, words)
        back = (*self.back, step)[-MOST_STEPS:]
        return UndoSteps(back, typing=change if is_typing else None)

    def sealed(self) -> "UndoSteps":
        """The steps after a pause: what is typed from now on is a step of its own."""
        return replace(self, typing=None) if self.typing is not None else self

    def undone(self, edited: Edited) -> "tuple[UndoStep, UndoSteps]":
        """The step to go back to, and the steps after it. IndexError where there is none."""
        step = self.back[-1]
        other = UndoStep(edited, step.change, step.words)
        return step, UndoSteps(self.back[:-1], (*self.again, other))

    def redone(self, edited: Edited) -> "tuple[UndoStep, UndoSteps]":
        """The step to go on to, and the steps after it. IndexError where there is none."""
        step = self.again[-1]
        other = UndoStep(edited, step.change, step.words)
        return step, UndoSteps((*self.back, other), self.again[:-1])
