"""A workshop with something of every kind in it, for the records: the same every time."""

from collections.abc import Iterator
from datetime import date, time

from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
)
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetFinding,
    SetFindingNote,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.framework import Framework, Standard
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.new_workshop import NewGroup, NewWorkshop, first_change
from icbo_desktop.domain.rows import FrozenFramework, Item
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from tests.builders import counting_ids, make_change, make_stamp

# What is said, taken in turn.
RICH_VIEWS = (
    "We are told after, not asked before.",
    "The board meets in public and its minutes are online, so people can see what was decided.",
    "Small groups cannot staff every meeting. We would come if somebody paid for the time.",
    "It works in the north of the county; in the south nobody has heard of it.",
)
RICH_ACTIONS = (
    "Publish a one-page map of who decides what",
    "Pay expenses for partners that have no staff time",
    "Bring the two needs assessments together before the next budget round, with one list of gaps",
)


def make_rich_workshop(framework: Framework) -> Workshop:
    """A workshop with something of every kind, all standards in mixed states; the same every time."""
    frozen = FrozenFramework(id=framework.id, version=framework.version, sha256="0" * 64, text="{}")
    request = NewWorkshop(
        title="Northborough peer challenge",
        framework_ids=(framework.id,),
        place="Town Hall, Northborough",
        held_on=date(2026, 11, 19),
        facilitators="Sam Field and Alex Moor",
        purpose="peer_challenge",
        starts_at=time(9, 30),
        ends_at=time(12, 30),
        groups=(
            NewGroup("Council", 4),
            NewGroup("NHS", 3),
            NewGroup("Providers", 3),
            NewGroup("Voluntary sector", 3),
            NewGroup("Lived experience", 3),
        ),
    )
    workshop = apply(
        EMPTY_WORKSHOP, first_change(request, (frozen,), make_stamp(0, counting_ids("rich")))
    )
    minute = 0
    for position, standard in enumerate(framework.standards()):
        for edit in rich_edits(workshop, Item(framework.id, standard.id), standard, position):
            minute += 1
            workshop = apply(workshop, make_change(edit, workshop, minutes=minute))
    for position, domain in enumerate(framework.domains[:-1]):
        item = Item(framework.id, domain.id)
        joint = AddAction(
            item, f"{RICH_ACTIONS[position % 3]} together", priority="high", who="All partners"
        )
        for edit in (SetAgreedRating(item, 4 + position), joint):
            minute += 1
            workshop = apply(workshop, make_change(edit, workshop, minutes=minute))
    return workshop


def rich_edits(workshop: Workshop, item: Item, standard: Standard, position: int) -> Iterator[Edit]:
    """What the rich workshop records on one standard: by turns rated, discussed, parked, not reached."""
    turn = position % 11
    if turn in (6, 7):
        return
    agreed = 3 + position * 3 % 6
    yield from rich_tallies(workshop, item, position, agreed)
    if turn == 8:
        yield SetStatus(item, "parked", "The finance lead has to be in the room for this.")
    elif turn == 9:
        yield AgreeToDiffer(item)
    elif turn != 10:
        yield SetAgreedRating(item, agreed)
    for index, line in enumerate(standard.evidence[: position % 4]):
        yield SetFinding(item, line.id, ("none", "some", "clear")[(index + position) % 3])
        yield SetFindingNote(item, line.id, "Agreement of April 2025" if index % 2 else "")
    yield from rich_words(workshop, item, position, agreed)


def rich_tallies(workshop: Workshop, item: Item, position: int, agreed: int) -> Iterator[SetTally]:
    """Everybody's rating, in two rounds on every fifth standard."""
    for number in (1, 2) if position % 11 % 5 == 0 else (1,):
        for index, group in enumerate(workshop.groups):
            values = tuple(
                min(10, max(1, agreed + (index * 2 + seat + position) % 5 - 2 + (number - 1)))
                for seat in range(group.people)
            )
            yield SetTally(item, group.id, number, values)


def rich_words(workshop: Workshop, item: Item, position: int, agreed: int) -> Iterator[Edit]:
    """Views, good practice, actions, and now and then a parked item and a note."""
    groups = [group.id for group in workshop.groups]
    for index in range(position % 4):
        held_by = (groups[(position + index) % 5],)
        yield AddDifferingView(item, RICH_VIEWS[index], "groups", held_by, rating=agreed - 1)
    if position % 2:
        yield AddGoodPractice(item, "The hospital discharge team sits in one office.", (groups[1],))
    for index in range(position % 3):
        priority = ("high", "medium", "low")[(position + index) % 3]
        who = "Joint commissioning lead" if index else ""
        when = date(2027, 1, 31) if index else None
        yield AddAction(item, RICH_ACTIONS[(position + index) % 3], priority, who, when)
    if position % 11 == 3:
        yield AddParkedItem(item, "How the pooled budget is audited")
        yield AddNote(item, "The room asked for the slides afterwards.")
