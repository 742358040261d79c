"""A filled, made-up workshop, the same every time: the sample's texts played as the facilitator's edits."""

import logging
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
)
from icbo_desktop.domain.edits.edit import ChangeRecord, Edit, Stamp
from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    MarkRevealed,
    SetAgreedRating,
    SetFinding,
    SetFindingNote,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.edits.setting import ChangeDetails, EnterStep, LeaveStep
from icbo_desktop.domain.errors import WorkbookError, WorkbookInUseError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import Change, apply
from icbo_desktop.domain.new_workshop import NewGroup, NewWorkshop, first_change
from icbo_desktop.domain.route import Place, PlaceKind, first_step_at, plan_route
from icbo_desktop.domain.rows import Action, DifferingView, Item
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.packs.frozen_overlay import frozen_overlay
from icbo_desktop.packs.overlays import read_overlays
from icbo_desktop.services.library import framework_at_hand, require_ending
from icbo_desktop.services.sample import (
    Sample,
    SampleAction,
    SampleDomain,
    SampleStandard,
    SampleView,
    read_sample,
)
from icbo_desktop.store.workbook_file import open_workbook, write_new
from icbo_desktop.translation import marked, translated

log = logging.getLogger(__name__)
FRAMEWORK_ID = "icbo-2018"
DEMO_NAME = marked("Sample workshop.icbo")
_IDS = uuid.UUID("6f1f2b6e-5d2c-5c0b-9d1e-1cb02018d3a0")
_EDIT_TAKES = timedelta(seconds=25)
_LOGGED = (EnterStep, LeaveStep, MarkRevealed)


class DemoWriter:
    """Turns edits into changes with ids and times that are the same at every run."""

    def __init__(self, starts: datetime) -> None:
        self._now = starts
        self._numbers = 0
        self.workshop: Workshop = EMPTY_WORKSHOP
        self.changes: list[Change] = []

    def stamp(self) -> Stamp:
        """The next moment."""
        self._now += _EDIT_TAKES
        return Stamp(self._now, self.new_id)

    def new_id(self) -> str:
        """The next UUID of a fixed row of them."""
        self._numbers += 1
        return str(uuid.uuid5(_IDS, str(self._numbers)))

    def take(self, change: Change) -> None:
        """Make a change part of the workshop."""
        self.workshop = apply(self.workshop, change)
        self.changes.append(change)

    def do(self, edit: Edit) -> None:
        """Play one edit."""
        stamp = self.stamp()
        rows = edit.rows(self.workshop, stamp)
        kind = "log" if isinstance(edit, _LOGGED) else "edit"
        self.take(Change(self.new_id(), stamp.at, edit.label, rows, kind))


def demo_changes() -> list[Change]:
    """The whole history of the made-up workshop, from its making to its end."""
    sample = read_sample()
    framework = framework_at_hand(FRAMEWORK_ID)
    details = sample.workshop
    writer = DemoWriter(datetime.combine(details.date, details.starts, UTC) - timedelta(minutes=1))
    request = NewWorkshop(
        title=details.title,
        framework_ids=(FRAMEWORK_ID,),
        place=details.place,
        held_on=details.date,
        facilitators=details.facilitators,
        purpose=details.purpose,
        attribution=details.attribution,
        starts_at=details.starts,
        ends_at=details.ends,
        groups=tuple(NewGroup(group.name, group.people) for group in sample.groups),
    )
    overlays = tuple(
        frozen_overlay(overlay, framework, position=position)
        # Only those that come with the program: the sample is the same on every machine.
        for position, overlay in enumerate(
            read_overlays(frameworks_dir() / FRAMEWORK_ID, framework)
        )
    )
    writer.take(first_change(request, (frozen_copy(framework),), writer.stamp(), overlays))
    play(sample, framework, writer)
    return writer.changes


def play(sample: Sample, framework: Framework, writer: DemoWriter) -> None:
    """Walk the route and leave at each place what the sample holds for it."""
    route = plan_route(writer.workshop, {framework.id: framework})
    for domain in framework.domains:
        for standard in domain.standards:
            spoken = sample.standards.get(standard.id)
            if spoken is not None:
                item = Item(framework.id, standard.id)
                step = route[first_step_at(route, Place(PlaceKind.STANDARD, item))]
                writer.do(EnterStep(step.key, item))
                play_standard(spoken, item, writer)
        closed = sample.domains.get(domain.id)
        if closed is not None:
            play_close(closed, Item(framework.id, domain.id), writer)
    narrated = replace(writer.workshop.details, narrative=sample.workshop.narrative.strip())
    writer.do(ChangeDetails(narrated))
    writer.do(LeaveStep())


def play_standard(spoken: SampleStandard, item: Item, writer: DemoWriter) -> None:
    """Findings, rounds, the reveal, words and actions of one standard, in the live order."""
    for edit in standard_edits(spoken, item, writer.workshop):
        writer.do(edit)
    for view in spoken.views:
        play_view(view, item, writer)
    for practice in spoken.good_practice:
        held_by = ids_of(writer.workshop, practice.held_by)
        writer.do(AddGoodPractice(item, practice.text, held_by))
    for edit in outcome_edits(spoken, item):
        writer.do(edit)
    for action in spoken.actions:
        play_action(action, item, writer)
    for text in spoken.parked:
        writer.do(AddParkedItem(item, text))
    for text in spoken.notes:
        writer.do(AddNote(item, text))


def standard_edits(spoken: SampleStandard, item: Item, workshop: Workshop) -> Iterator[Edit]:
    """Findings, then each round: its tally and its reveal."""
    for evidence_id, finding in spoken.findings.items():
        if finding.finding is not None:
            yield SetFinding(item, evidence_id, finding.finding)
        if finding.note:
            yield SetFindingNote(item, evidence_id, finding.note)
    for number, by_group in enumerate(spoken.rounds, start=1):
        for name, values in by_group.items():
            (group_id,) = ids_of(workshop, (name,))
            yield SetTally(item, group_id, number, values)
        yield MarkRevealed(item, number)


def outcome_edits(spoken: SampleStandard, item: Item) -> Iterator[Edit]:
    """Where the room put itself, or why it did not."""
    if spoken.agreed is not None:
        yield SetAgreedRating(item, spoken.agreed)
    if spoken.agreed_to_differ:
        yield AgreeToDiffer(item)
    if spoken.status != "rated":
        yield SetStatus(item, spoken.status, spoken.reason)


def play_close(closed: SampleDomain, item: Item, writer: DemoWriter) -> None:
    """A domain's own rating and its joint actions."""
    if closed.agreed is not None:
        writer.do(SetAgreedRating(item, closed.agreed))
    for action in closed.actions:
        play_action(action, item, writer)


def play_view(view: SampleView, item: Item, writer: DemoWriter) -> None:
    """A differing view: first the words, then what else was said about it."""
    held_by = ids_of(writer.workshop, view.held_by)
    holder = "not_attributed" if view.holder == "none" else view.holder
    writer.do(AddDifferingView(item, view.text, holder, held_by, view.how_many, view.rating))
    added = writer.workshop.at(DifferingView, item)[-1]
    more = replace(
        added, evidence=view.evidence, would_change=view.would_change, status=view.status
    )
    if more != added:
        writer.do(ChangeRecord(more))


def play_action(action: SampleAction, item: Item, writer: DemoWriter) -> None:
    """An action: first the words, then the measure and whatever else was agreed."""
    writer.do(AddAction(item, action.text, action.priority, action.who, action.by))
    added = writer.workshop.at(Action, item)[-1]
    more = replace(
        added,
        no_date_reason=action.no_date_reason,
        measure=action.measure,
        status=action.status,
    )
    if more != added:
        writer.do(ChangeRecord(more))


def ids_of(workshop: Workshop, names: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of the groups of these names. Raises KeyError for a name that is no group's."""
    by_name = {group.name: group.id for group in workshop.groups}
    return tuple(by_name[name] for name in names)


def make_demo(path: Path) -> None:
    """Write the made-up workshop to a new file. Raises WorkbookError; never replaces a file."""
    require_ending(path)
    write_new(path, demo_changes())


def fresh_demo(folder: Path) -> Path:
    """Write the made-up workshop as it is at first, and give its path.

    An earlier one is thrown away, unless another window has it open: then this one gets a number.
    Raises WorkbookError and OSError.
    """
    names = (
        translated(DEMO_NAME) if number == 1 else f"{number} {translated(DEMO_NAME)}"
        for number in count(1)
    )
    path = next(folder / name for name in names if was_cleared(folder / name))
    make_demo(path)
    return path


def was_cleared(path: Path) -> bool:
    """Whether nothing lies at this path now; a workbook that is open somewhere stays."""
    if path.exists():
        try:
            open_workbook(path).close()
        except WorkbookInUseError:
            return False
        except WorkbookError:
            log.info("A sample that could not be opened is replaced")
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    return True
