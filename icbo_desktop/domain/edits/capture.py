"""Capturing what the room says: views, good practice, evidence notes, actions, parked items, notes."""

from dataclasses import dataclass, replace
from datetime import date

from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Argument,
    DifferingView,
    GoodPractice,
    Holder,
    Item,
    Note,
    ParkedItem,
    Priority,
    Side,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr


def require_text(text: str) -> str:
    """The text without blanks around it. Raises EditRefusedError when nothing is left."""
    stripped = text.strip()
    if not stripped:
        message = tr("There is nothing to keep yet: type some words first.")
        raise EditRefusedError(message)
    return stripped


@dataclass(frozen=True, slots=True)
class AddDifferingView:
    """Keep a differing view in the words that were said."""

    item: Item
    text: str
    holder: Holder = "not_attributed"
    held_by: tuple[str, ...] = ()
    how_many: int | None = None
    rating: int | None = None
    label = marked("add differing view")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        held_by = tuple(row.id for row in workshop.groups if row.id in self.held_by)
        view = DifferingView(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            text=require_text(self.text),
            holder="groups" if held_by else self.holder,
            held_by=held_by,
            how_many=self.how_many,
            rating=self.rating,
            created_at=stamp.at,
        )
        return (RowChange(None, view),)


@dataclass(frozen=True, slots=True)
class AddGoodPractice:
    """Keep something that works well."""

    item: Item
    text: str
    held_by: tuple[str, ...] = ()
    label = marked("add good practice")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        held_by = tuple(row.id for row in workshop.groups if row.id in self.held_by)
        practice = GoodPractice(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            text=require_text(self.text),
            held_by=held_by,
            created_at=stamp.at,
        )
        return (RowChange(None, practice),)


@dataclass(frozen=True, slots=True)
class AddAction:
    """Keep an action; who, by when and the measure may follow later."""

    item: Item
    text: str
    priority: Priority = "medium"
    who: str = ""
    by_when: date | None = None
    label = marked("add action")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        action = Action(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            text=require_text(self.text),
            priority=self.priority,
            who=self.who,
            by_when=self.by_when,
            created_at=stamp.at,
        )
        return (RowChange(None, action),)


@dataclass(frozen=True, slots=True)
class AddParkedItem:
    """Set something aside for later."""

    item: Item
    text: str
    label = marked("park an item")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        parked = ParkedItem(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            text=require_text(self.text),
            created_at=stamp.at,
        )
        return (RowChange(None, parked),)


@dataclass(frozen=True, slots=True)
class AddNote:
    """Keep a note; with an evidence line's id it is an evidence note."""

    item: Item
    text: str
    evidence_id: str = ""
    label = marked("add note")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        note = Note(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            text=require_text(self.text),
            evidence_id=self.evidence_id,
            created_at=stamp.at,
        )
        return (RowChange(None, note),)


@dataclass(frozen=True, slots=True)
class AddArgument:
    """Keep a point for or against that the room added to the framework's own."""

    item: Item
    side: Side
    text: str

    @property
    def label(self) -> str:
        return marked("add a point for") if self.side == "for" else marked("add a point against")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        argument = Argument(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            side=self.side,
            text=require_text(self.text),
            created_at=stamp.at,
        )
        return (RowChange(None, argument),)


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """Make the room's words under a prompt exactly these; no words take the answer out."""

    item: Item
    prompt_id: str
    text: str
    label = marked("change an answer")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        before = workshop.answer(self.item, self.prompt_id)
        base = before or Answer(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            prompt_id=self.prompt_id,
            text="",
        )
        changed = replace(base, text=self.text.strip())
        after = changed if changed.text else None
        return () if after == before else (RowChange(before, after),)
