"""Rating: the agreed rating, the standing of a standard, one person's view, findings on evidence."""

from dataclasses import dataclass, replace

from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import (
    Assessment,
    Finding,
    Found,
    Item,
    PartnerGroup,
    Status,
    ViewRating,
    Weight,
    item_of,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr


def changed_assessment(
    workshop: Workshop, stamp: Stamp, item: Item, **fields: object
) -> tuple[RowChange, ...]:
    """The row change that sets these fields of an item's assessment, which is made if there is none."""
    before = workshop.assessment(item)
    base = before or Assessment(
        id=stamp.new_id(),
        framework_id=item.framework_id,
        item_id=item.item_id,
        option_id=item.option_id,
    )
    after = replace(base, **fields)  # pyright: ignore[reportArgumentType] - the callers below are typed
    return () if after == before else (RowChange(before, after),)


@dataclass(frozen=True, slots=True)
class SetAgreedRating:
    """Put the room's marker on a value, or take it off with None. The room sets it, never a figure."""

    item: Item
    value: int | None

    @property
    def label(self) -> str:
        if self.value is None:
            return marked("clear agreed rating")
        return f"set agreed rating to {self.value}"

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        fields: dict[str, object] = {"agreed": self.value}
        if self.value is not None:
            fields |= {"status": "open", "status_reason": "", "agreed_to_differ": False}
        return changed_assessment(workshop, stamp, self.item, **fields)


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Say that a standard was discussed without a rating, parked, or is not applicable, and why."""

    item: Item
    status: Status
    reason: str = ""
    label = marked("change the standing of a standard")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        return changed_assessment(
            workshop, stamp, self.item, status=self.status, status_reason=self.reason.strip()
        )


@dataclass(frozen=True, slots=True)
class AgreeToDiffer:
    """Record that the room looked and agreed to differ; an agreed rating is taken off."""

    item: Item
    differs: bool = True
    label = marked("agree to differ")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        fields: dict[str, object] = {"agreed_to_differ": self.differs}
        if self.differs:
            fields |= {"agreed": None, "status": "open"}
        return changed_assessment(workshop, stamp, self.item, **fields)


@dataclass(frozen=True, slots=True)
class MarkRevealed:
    """Keep that the view ratings of a round have been shown to the room."""

    item: Item
    round: int = 1
    label = marked("reveal ratings")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        return changed_assessment(workshop, stamp, self.item, revealed_round=self.round)


@dataclass(frozen=True, slots=True)
class SetNoActionReason:
    """Say honestly why no action follows from a standard."""

    item: Item
    reason: str
    label = marked("say why there is no action")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        return changed_assessment(workshop, stamp, self.item, no_action_reason=self.reason.strip())


@dataclass(frozen=True, slots=True)
class SetTally:
    """Make the values of one group in one round exactly these, one seat each; one undo step.

    Only the seats that differ change. With `people` the group has so many from then on, though never fewer
    than have rated anywhere; with `reopens` a standard that was marked otherwise is open again, because the
    room rates it all the same.
    """

    item: Item
    group_id: str
    round: int
    values: tuple[int, ...]
    people: int | None = None
    reopens: bool = False

    @property
    def label(self) -> str:
        if self.people is None:
            return marked("set the ratings of a group")
        return marked("set the ratings of a group and how many people it has")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        require_group(workshop, self.group_id)
        old = sorted(
            (
                row
                for row in workshop.at(ViewRating, self.item)
                if row.group_id == self.group_id and row.round == self.round
            ),
            key=lambda row: (row.seat, row.id),
        )
        kept = zip(old, self.values, strict=False)
        changes = [
            RowChange(row, replace(row, seat=seat, value=value))
            for seat, (row, value) in enumerate(kept, start=1)
            if (row.seat, row.value) != (seat, value)
        ]
        changes += [RowChange(row, None) for row in old[len(self.values) :]]
        changes += [
            RowChange(None, self._seated(seat, value, stamp))
            for seat, value in enumerate(self.values[len(old) :], start=len(old) + 1)
        ]
        return (*changes, *self._resized(workshop), *self._reopened(workshop, stamp))

    def _seated(self, seat: int, value: int, stamp: Stamp) -> ViewRating:
        return ViewRating(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            group_id=self.group_id,
            seat=seat,
            round=self.round,
            value=value,
            created_at=stamp.at,
        )

    def _resized(self, workshop: Workshop) -> tuple[RowChange, ...]:
        group = workshop.get(PartnerGroup, self.group_id)
        if self.people is None:
            return ()
        elsewhere = seats_elsewhere(workshop, self.group_id, self.item, self.round)
        people = max(self.people, len(self.values), elsewhere)
        if people == group.people:
            return ()
        return (RowChange(group, replace(group, people=people)),)

    def _reopened(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        if not self.reopens or workshop.assessment(self.item) is None:
            return ()
        return changed_assessment(workshop, stamp, self.item, status="open", status_reason="")


def seats_elsewhere(workshop: Workshop, group_id: str, item: Item, number: int) -> int:
    """The most people of a group who rated at once, at any other item or in another round of this one."""
    return max(
        (
            row.seat
            for row in workshop.rows(ViewRating)
            if row.group_id == group_id and (item_of(row), row.round) != (item, number)
        ),
        default=0,
    )


def require_group(workshop: Workshop, group_id: str) -> None:
    """Raise EditRefusedError where there is no such partner group."""
    if workshop.find(PartnerGroup, group_id) is None:
        message = tr("That partner group is no longer there.")
        raise EditRefusedError(message)


@dataclass(frozen=True, slots=True)
class SetFinding:
    """What was found on an evidence line; None takes the finding back to "not discussed"."""

    item: Item
    evidence_id: str
    found: Found | None
    label = marked("set a finding on evidence")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        return changed_finding(workshop, stamp, self.item, self.evidence_id, found=self.found)


@dataclass(frozen=True, slots=True)
class SetFindingNote:
    """What was said about an evidence line."""

    item: Item
    evidence_id: str
    note: str
    label = marked("change a note on evidence")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        return changed_finding(workshop, stamp, self.item, self.evidence_id, note=self.note.strip())


def changed_finding(
    workshop: Workshop, stamp: Stamp, item: Item, evidence_id: str, **fields: object
) -> tuple[RowChange, ...]:
    """The row change that sets fields of the finding on one line; an empty finding is taken out."""
    before = workshop.finding(item, evidence_id)
    base = before or Finding(
        id=stamp.new_id(),
        framework_id=item.framework_id,
        item_id=item.item_id,
        option_id=item.option_id,
        evidence_id=evidence_id,
    )
    changed = replace(base, **fields)  # pyright: ignore[reportArgumentType] - the callers above are typed
    after = changed if changed.found is not None or changed.note else None
    return () if after == before else (RowChange(before, after),)


@dataclass(frozen=True, slots=True)
class SetWeight:
    """How much a criterion counts in its grid, 0 to 10; None takes it back to 1 like all others."""

    item: Item
    weight: int | None
    label = marked("change a weight")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        before = next(iter(workshop.at(Weight, self.item)), None)
        if self.weight is None:
            return () if before is None else (RowChange(before, None),)
        base = before or Weight(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            weight=self.weight,
        )
        after = replace(base, weight=self.weight)
        return () if after == before else (RowChange(before, after),)


@dataclass(frozen=True, slots=True)
class CountAllTheSame:
    """Take back the weights of these criteria, so that each counts once again."""

    items: tuple[Item, ...]
    label = marked("give all criteria the same weight")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        return tuple(
            RowChange(weight, None) for item in self.items for weight in workshop.at(Weight, item)
        )
