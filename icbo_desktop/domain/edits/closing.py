"""Closing a session: parked items reviewed, actions completed or honestly left, what was good and what to change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from icbo_desktop.domain.close_down import LEFT_OPEN, Lack
from icbo_desktop.domain.edits.capture import AddAction, require_text
from icbo_desktop.domain.edits.edit import ChangeRecord, Stamp
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import Action, Outcome, ParkedItem, Priority, item_of
from icbo_desktop.domain.session_rows import Reflection, ReflectionKind
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr


@dataclass(frozen=True, slots=True)
class SetOutcome:
    """Say what became of a parked item: taken up later, dropped, an action, or open again."""

    parked_id: str
    outcome: Outcome
    label = marked("review a parked item")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        parked = parked_item(workshop, self.parked_id)
        return ChangeRecord(replace(parked, outcome=self.outcome)).rows(workshop, stamp)


@dataclass(frozen=True, slots=True)
class MakeActionOfParked:
    """Make an action of a parked item, in its own words unless others are given; one undo step."""

    parked_id: str
    text: str = ""
    priority: Priority = "medium"
    who: str = ""
    by_when: date | None = None
    label = marked("make an action of a parked item")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        parked = parked_item(workshop, self.parked_id)
        text = self.text.strip() or parked.text
        action = AddAction(item_of(parked), text, self.priority, self.who.strip(), self.by_when)
        reviewed = ChangeRecord(replace(parked, outcome="action")).rows(workshop, stamp)
        return (*reviewed, *action.rows(workshop, stamp))


def parked_item(workshop: Workshop, parked_id: str) -> ParkedItem:
    """The parked item of that id. Raises EditRefusedError if it is gone."""
    parked = workshop.find(ParkedItem, parked_id)
    if parked is None:
        message = tr("That parked item is no longer there.")
        raise EditRefusedError(message)
    return parked


@dataclass(frozen=True, slots=True)
class CompleteAction:
    """Set what an action lacks. What is None stays as it is; a date takes the place of a reason for none."""

    action_id: str
    who: str | None = None
    by_when: date | None = None
    no_date_reason: str | None = None
    measure: str | None = None
    label = marked("complete an action")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        action = action_of(workshop, self.action_id)
        if self.who is not None:
            action = replace(action, who=self.who.strip())
        if self.measure is not None:
            action = replace(action, measure=self.measure.strip())
        if self.by_when is not None:
            action = replace(action, by_when=self.by_when, no_date_reason="")
        elif self.no_date_reason is not None:
            action = replace(action, no_date_reason=self.no_date_reason.strip(), by_when=None)
        return ChangeRecord(action).rows(workshop, stamp)


@dataclass(frozen=True, slots=True)
class LeaveActionOpen:
    """Leave what an action lacks honestly open: every record then says "left open" there."""

    action_id: str
    lacks: Sequence[Lack]
    label = marked("leave an action open")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        action = action_of(workshop, self.action_id)
        if Lack.WHO in self.lacks and not action.who:
            action = replace(action, who=LEFT_OPEN)
        if Lack.BY_WHEN in self.lacks and action.by_when is None and not action.no_date_reason:
            action = replace(action, no_date_reason=LEFT_OPEN)
        if Lack.MEASURE in self.lacks and not action.measure:
            action = replace(action, measure=LEFT_OPEN)
        return ChangeRecord(action).rows(workshop, stamp)


def action_of(workshop: Workshop, action_id: str) -> Action:
    """The action of that id. Raises EditRefusedError if it is gone."""
    action = workshop.find(Action, action_id)
    if action is None:
        message = tr("That action is no longer there.")
        raise EditRefusedError(message)
    return action


@dataclass(frozen=True, slots=True)
class AddReflection:
    """Keep what was good about the session (plus), or what to change next time (delta)."""

    kind: ReflectionKind
    text: str

    @property
    def label(self) -> str:
        return marked("add a plus") if self.kind == "plus" else marked("add a delta")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        row = Reflection(
            id=stamp.new_id(), kind=self.kind, text=require_text(self.text), created_at=stamp.at
        )
        return (RowChange(None, row),)


@dataclass(frozen=True, slots=True)
class ChangeReflection:
    """Put other words to a reflection; none take it out."""

    reflection_id: str
    text: str
    label = marked("change a reflection")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        before = workshop.find(Reflection, self.reflection_id)
        if before is None:
            message = tr("That reflection is no longer there.")
            raise EditRefusedError(message)
        text = self.text.strip()
        after = replace(before, text=text) if text else None
        return () if after == before else (RowChange(before, after),)
