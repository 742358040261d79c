"""Setting up: the workshop's details, its partner groups, its frameworks and scope, its visits."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from icbo_desktop.domain.edits.edit import ChangeRecord, Stamp
from icbo_desktop.domain.edits.recorded import recorded_words
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import (
    DifferingView,
    FrozenFramework,
    FrozenOverlay,
    GoodPractice,
    Item,
    Mark,
    PartnerGroup,
    Record,
    ViewRating,
    Visit,
    WorkshopDetails,
    item_of,
)
from icbo_desktop.domain.session_rows import AgendaBreak, PlannedTime
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr

# Marks and colours of design.md section 7, by position; a seventh group starts again with other shapes.
GROUP_MARKS: tuple[Mark, ...] = ("circle", "square", "triangle", "diamond", "cross", "star")
GROUP_COLOURS = ("#1F4E8C", "#00736A", "#A34F00", "#6F3A94", "#B0215E", "#3F4A5A")
MOST_PEOPLE = 60


@dataclass(frozen=True, slots=True)
class MakeWorkshop:
    """The first change of every workbook: its details, frameworks with their overlays, and groups."""

    details: WorkshopDetails
    frameworks: tuple[FrozenFramework, ...]
    groups: tuple[PartnerGroup, ...]
    overlays: tuple[FrozenOverlay, ...] = ()
    label = marked("make the workshop")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        rows: tuple[Record, ...] = (
            self.details,
            *self.frameworks,
            *self.overlays,
            *self.groups,
        )
        return tuple(RowChange(None, row) for row in rows)


@dataclass(frozen=True, slots=True)
class ChangeDetails:
    """Change what was set when the workshop was made.

    Attribution may be tightened, never loosened (room_rules.md section 7). With `before`, what the change
    was made from, only the fields that differ are set, so that words kept meanwhile stay.
    """

    after: WorkshopDetails
    before: WorkshopDetails | None = None

    @property
    def label(self) -> str:
        is_narrative = (
            self.before is not None
            and replace(self.before, narrative=self.after.narrative) == self.after
        )
        return marked("change the narrative") if is_narrative else marked("change workshop details")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        after = self.after
        if self.before is not None:
            after = carried_over(self.before, after, workshop.details)
        if attribution_is_loosened(workshop.details.attribution, after.attribution):
            message = tr(
                "Attribution can be tightened, not loosened: people spoke under the first rule."
            )
            raise EditRefusedError(message)
        return ChangeRecord(after).rows(workshop, stamp)


def carried_over(
    before: WorkshopDetails, after: WorkshopDetails, current: WorkshopDetails
) -> WorkshopDetails:
    """The current details with every field in which `after` differs from `before`."""
    wanted: dict[str, Any] = {field.name: getattr(after, field.name) for field in fields(after)}
    changed = {name: value for name, value in wanted.items() if value != getattr(before, name)}
    return replace(current, **changed)


def attribution_is_loosened(before: str, after: str) -> bool:
    """Whether `after` would tell more of who said something than `before` does."""
    openness = ("none", "group", "role")
    return openness.index(after) > openness.index(before)


@dataclass(frozen=True, slots=True)
class SetGroups:
    """Make the partner groups exactly these, in this order: new, renamed, resized and removed at once.

    A group that holds view ratings cannot be removed; from views and good practice it is taken off.
    """

    groups: tuple[PartnerGroup, ...]
    label = marked("change partner groups")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        wanted = {group.id for group in self.groups}
        removed = [group for group in workshop.groups if group.id not in wanted]
        changes = [change for group in removed for change in self._removal(workshop, group)]
        for position, group in enumerate(self.groups):
            before = workshop.find(PartnerGroup, group.id)
            after = replace(group, position=position)
            if before != after:
                changes.append(RowChange(before, after))
        return tuple(merged(changes))

    def _removal(self, workshop: Workshop, group: PartnerGroup) -> list[RowChange]:
        if any(row.group_id == group.id for row in workshop.rows(ViewRating)):
            message = tr(
                "{name} has given ratings, so the group stays. Delete its ratings first.",
                name=group.name,
            )
            raise EditRefusedError(message)
        changes: list[RowChange] = [RowChange(group, None)]
        for view in workshop.rows(DifferingView):
            if group.id in view.held_by:
                held_by = tuple(other for other in view.held_by if other != group.id)
                holder = view.holder if held_by else "not_attributed"
                changes.append(RowChange(view, replace(view, held_by=held_by, holder=holder)))
        for practice in workshop.rows(GoodPractice):
            if group.id in practice.held_by:
                held_by = tuple(other for other in practice.held_by if other != group.id)
                changes.append(RowChange(practice, replace(practice, held_by=held_by)))
        return changes


def merged(changes: Sequence[RowChange]) -> list[RowChange]:
    """The same changes with one entry a row, so that a row hit twice starts from its first state."""
    by_row: dict[tuple[str, str], RowChange] = {}
    for change in changes:
        key = (change.row.table, change.row.id)
        earlier = by_row.get(key)
        by_row[key] = change if earlier is None else combined(earlier, change)
    return list(by_row.values())


def combined(earlier: RowChange, later: RowChange) -> RowChange:
    """Two changes of one row of views or practice, each taking one group off, as one."""
    first, second = earlier.after, later.after
    if isinstance(first, DifferingView | GoodPractice) and isinstance(second, type(first)):
        held_by = tuple(group for group in first.held_by if group in second.held_by)
        after: Record = replace(first, held_by=held_by)
        if isinstance(after, DifferingView) and not held_by:
            after = replace(after, holder="not_attributed")
        return RowChange(earlier.before, after)
    return RowChange(earlier.before, later.after)


@dataclass(frozen=True, slots=True)
class SetScope:
    """Choose which standards and domains of a framework this workshop leaves out."""

    framework_id: str
    left_out: tuple[str, ...]
    label = marked("change the scope")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        framework = workshop.get(FrozenFramework, self.framework_id)
        return ChangeRecord(replace(framework, left_out=self.left_out)).rows(workshop, stamp)


@dataclass(frozen=True, slots=True)
class WearOverlay:
    """Show a framework in the words of one of its overlays, or in its own with an empty id."""

    framework_id: str
    overlay_id: str
    label = marked("change the words")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        known = {overlay.overlay_id for overlay in workshop.overlays(self.framework_id)}
        if self.overlay_id and self.overlay_id not in known:
            message = tr("Those words are not in this workbook.")
            raise EditRefusedError(message)
        framework = workshop.get(FrozenFramework, self.framework_id)
        return ChangeRecord(replace(framework, overlay=self.overlay_id)).rows(workshop, stamp)


@dataclass(frozen=True, slots=True)
class AddFramework:
    """Take another framework, with its overlays, into the workbook; it comes last on the route."""

    framework: FrozenFramework
    overlays: tuple[FrozenOverlay, ...] = ()
    label = marked("add a framework")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        if workshop.find(FrozenFramework, self.framework.id) is not None:
            message = tr("This framework is in the workshop already.")
            raise EditRefusedError(message)
        position = 1 + max((row.position for row in workshop.frameworks), default=-1)
        rows: tuple[Record, ...] = (replace(self.framework, position=position), *self.overlays)
        return tuple(RowChange(None, row) for row in rows)


@dataclass(frozen=True, slots=True)
class AddOverlay:
    """Take another overlay over one of the workbook's frameworks in, or a newer version of one."""

    overlay: FrozenOverlay
    label = marked("add other words")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        if workshop.find(FrozenFramework, self.overlay.framework_id) is None:
            message = tr("These words belong to a framework that is not in this workshop.")
            raise EditRefusedError(message)
        before = workshop.find(FrozenOverlay, self.overlay.id)
        return () if before == self.overlay else (RowChange(before, self.overlay),)


@dataclass(frozen=True, slots=True)
class OrderFrameworks:
    """Walk the frameworks in this order; those that are not named come after, as they were."""

    framework_ids: tuple[str, ...]
    label = marked("change the order of the frameworks")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        places = {framework_id: place for place, framework_id in enumerate(self.framework_ids)}
        ordered = sorted(workshop.frameworks, key=lambda row: places.get(row.id, len(places)))
        return tuple(
            RowChange(row, replace(row, position=position))
            for position, row in enumerate(ordered)
            if row.position != position
        )


@dataclass(frozen=True, slots=True)
class RemoveFramework:
    """Take a framework out on which nothing was recorded yet; at least one stays on the route.

    Times and breaks that were planned for its places go with it.
    """

    framework_id: str
    label = marked("remove a framework")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:  # noqa: ARG002 - Edit's shape
        staying = [row for row in workshop.frameworks_on_route if row.id != self.framework_id]
        if not staying:
            message = tr("A workshop needs a framework: add another one first.")
            raise EditRefusedError(message)
        recorded = [
            row
            for row in workshop
            if not isinstance(row, Visit | PlannedTime | AgendaBreak)
            and item_of(row).framework_id == self.framework_id
        ]
        if recorded:
            words = recorded_words(recorded)
            message = tr(
                "It holds {words}, so it stays. Leave it out of the scope instead.", words=words
            )
            raise EditRefusedError(message)
        planned = (*workshop.rows(PlannedTime), *workshop.rows(AgendaBreak))
        gone: tuple[Record, ...] = (
            *(row for row in planned if row.framework_id == self.framework_id),
            *workshop.overlays(self.framework_id),
            workshop.get(FrozenFramework, self.framework_id),
        )
        return tuple(RowChange(row, None) for row in gone)


def overlay_worn(workshop: Workshop, framework_id: str) -> str:
    """The id of the overlay whose words a framework is read in now; empty for its own words."""
    framework = workshop.find(FrozenFramework, framework_id)
    return framework.overlay if framework is not None else ""


@dataclass(frozen=True, slots=True)
class EnterStep:
    """Start a visit to a step; a visit that was still open is closed at the same moment."""

    step_key: str
    item: Item
    label = marked("go to a step")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        visit = Visit(
            id=stamp.new_id(),
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            step_key=self.step_key,
            entered_at=stamp.at,
            overlay=overlay_worn(workshop, self.item.framework_id),
        )
        return (*closed_visits(workshop, stamp.at), RowChange(None, visit))


@dataclass(frozen=True, slots=True)
class LeaveStep:
    """Close the visit that is still open, at the end of a session.

    `at` is when the step was left, where that was earlier than now: a session that broke off.
    """

    at: datetime | None = None
    label = marked("leave a step")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        return closed_visits(workshop, self.at or stamp.at)


def closed_visits(workshop: Workshop, at: datetime) -> tuple[RowChange, ...]:
    """The row changes that close every visit still open; a clock gone back never makes one negative."""
    return tuple(
        RowChange(visit, replace(visit, left_at=max(at, visit.entered_at)))
        for visit in workshop.rows(Visit)
        if visit.left_at is None
    )
