"""Workbooks of breakout groups, played from edits: copies of one workbook, and workbooks of their own."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from icbo_desktop.domain.edits.edit import ChangeRecord, Edit, Stamp
from icbo_desktop.domain.history import Change, RowChange, apply
from icbo_desktop.domain.merging_lineage import Breakout
from icbo_desktop.domain.new_workshop import first_change
from icbo_desktop.domain.rows import Record
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from tests.builders import MORNING, counting_ids, make_frozen, make_request

FROZEN = make_frozen()
GROUPS = {"Council": 4, "NHS": 3}


@dataclass
class Room:
    """A breakout room: its workbook's changes so far, with ids of its own from here on."""

    name: str
    changes: tuple[Change, ...] = ()
    workshop: Workshop = EMPTY_WORKSHOP

    def begin(self, groups: Mapping[str, int] | None = None) -> "Room":
        """A workbook of its own, called as the room is."""
        request = make_request(title=self.name, groups=groups or GROUPS)
        stamp = Stamp(MORNING, counting_ids(f"{self.name}-new"))
        return self._after(first_change(request, (FROZEN,), stamp))

    def copy(self, name: str) -> "Room":
        """A copy of the workbook for another room, called as that room is."""
        room = Room(name, self.changes, self.workshop)
        return room.play(ChangeRecord(replace(room.workshop.details, title=name)))

    def play(self, *edits: Edit) -> "Room":
        for edit in edits:
            number = len(self.changes)
            stamp = Stamp(
                MORNING + timedelta(minutes=number), counting_ids(f"{self.name}-{number}")
            )
            rows = edit.rows(self.workshop, stamp)
            self._after(Change(f"{self.name}-change-{number}", stamp.at, edit.label, rows))
        return self

    def add(self, row: Record) -> "Room":
        """A record that comes into the workbook as it is."""
        number = len(self.changes)
        stamp = MORNING + timedelta(minutes=number)
        rows = (RowChange(None, row),)
        return self._after(Change(f"{self.name}-change-{number}", stamp, "add", rows))

    @property
    def breakout(self) -> Breakout:
        return breakout_of(self.workshop, self.changes)

    def _after(self, change: Change) -> "Room":
        self.workshop = apply(self.workshop, change)
        self.changes = (*self.changes, change)
        return self


def breakout_of(workshop: Workshop, changes: Sequence[Change] = ()) -> Breakout:
    """A workbook with a fingerprint that follows from what is in it."""
    told = repr([(change.id, change.rows) for change in changes] or content(workshop))
    fingerprint = hashlib.sha256(told.encode()).hexdigest()
    return Breakout(fingerprint, workshop, tuple(changes))


def content(workshop: Workshop) -> dict[str, dict[str, object]]:
    """What is in a workshop, whatever the order."""
    return {
        table: dict(sorted(rows.items())) for table, rows in sorted(workshop.tables.items()) if rows
    }
