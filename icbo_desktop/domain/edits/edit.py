"""The shape of an edit, and the edits that serve every kind of record."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import Capture, Item, Record
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr, translated

KIND_WORDS = {
    "workshop": marked("workshop details"),
    "framework": marked("framework"),
    "overlay": marked("overlay"),
    "partner_group": marked("partner group"),
    "assessment": marked("rating"),
    "view_rating": marked("view rating"),
    "finding": marked("finding"),
    "differing_view": marked("differing view"),
    "good_practice": marked("good practice"),
    "action": marked("action"),
    "parked_item": marked("parked item"),
    "note": marked("note"),
    "answer": marked("answer"),
    "argument": marked("point for or against"),
    "weight": marked("weight"),
    "planned_time": marked("planned time"),
    "agenda_break": marked("break"),
    "attachment": marked("attachment"),
    "earlier_rating": marked("earlier rating"),
    "reflection": marked("reflection"),
    "visit": marked("visit"),
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """When an edit is made (aware datetime), and where its new rows get their UUIDs from."""

    at: datetime
    new_id: Callable[[], str]


class Edit(Protocol):
    """One undo step. `label` follows "Undo" in the menu, so it starts with a small letter.

    It is English, for the history keeps it; `change_words.py` says it in the language spoken.
    """

    @property
    def label(self) -> str: ...

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        """The row changes, none where nothing would change. Raises EditRefusedError."""
        ...


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """Put `after` in the place of the record of the same kind and id, whatever that now holds."""

    after: Record
    words: str = ""

    @property
    def label(self) -> str:
        return self.words or f"change {KIND_WORDS[self.after.table]}"

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        before = workshop.find(type(self.after), self.after.id)
        if before is None:
            message = tr(
                "That {kind} is no longer there.", kind=translated(KIND_WORDS[self.after.table])
            )
            raise EditRefusedError(message)
        return () if before == self.after else (RowChange(before, self.after),)


@dataclass(frozen=True, slots=True)
class DeleteRecord:
    """Take one record out. Undo brings it back as it was."""

    record: Record

    @property
    def label(self) -> str:
        return f"delete {KIND_WORDS[self.record.table]}"

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        before = workshop.find(type(self.record), self.record.id)
        return () if before is None else (RowChange(before, None),)


@dataclass(frozen=True, slots=True)
class MoveCapture:
    """Move a captured text to another standard or domain."""

    record: Capture
    item: Item

    @property
    def label(self) -> str:
        return f"move {KIND_WORDS[self.record.table]}"

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        before = workshop.find(type(self.record), self.record.id)
        if before is None:
            return ()
        after = replace(
            before,
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
        )
        return ChangeRecord(after).rows(workshop, stamp)
