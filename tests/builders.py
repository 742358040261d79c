"""Frameworks, workshops and changes for the tests: keyword arguments, sensible defaults."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path

from icbo_desktop.domain.edits.edit import Edit, Stamp
from icbo_desktop.domain.framework import (
    Domain,
    EvidenceLine,
    Framework,
    Scale,
    ScalePoint,
    Source,
    Standard,
    Text,
)
from icbo_desktop.domain.history import Change, apply
from icbo_desktop.domain.new_workshop import NewGroup, NewWorkshop, first_change
from icbo_desktop.domain.route import Place, PlaceKind, plan_route
from icbo_desktop.domain.rows import FrozenFramework, Item
from icbo_desktop.domain.session import Position, SessionState, SessionView
from icbo_desktop.domain.wall_state import Cover, WallState
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.store.workbook_file import write_new

MORNING = datetime(2026, 11, 19, 9, 30, tzinfo=UTC)


def make_scale(highest: int = 10, scale_id: str = "arrow") -> Scale:
    """An ordinal scale from 1 to `highest` drawn as an arrow."""
    points = tuple(ScalePoint(value) for value in range(1, highest + 1))
    return Scale(scale_id, "ordinal", "arrow", points, low_label="Low", high_label="High")


def make_standard(
    standard_id: str = "d1.one", *, questions: int = 2, evidence: int = 3
) -> Standard:
    return Standard(
        id=standard_id,
        number="I",
        title=f"The title of {standard_id}",
        short_title=f"Short {standard_id}",
        statement=f"The statement of {standard_id}.",
        scale="arrow",
        points=(Text(f"{standard_id}.p1", "A point of the standard."),),
        evidence=tuple(
            EvidenceLine(f"{standard_id}.e{n}", f"Evidence line {n}.")
            for n in range(1, evidence + 1)
        ),
        questions=tuple(
            Text(f"{standard_id}.q{n}", f"Sample question {n}?") for n in range(1, questions + 1)
        ),
    )


def make_framework(
    domains: Mapping[str, Sequence[str]] | None = None, *, questions: int = 2, evidence: int = 3
) -> Framework:
    """A framework with these standards by domain; two domains of two standards unless given."""
    chosen = domains or {"d1": ("d1.one", "d1.two"), "d2": ("d2.one", "d2.two")}
    return Framework(
        id="made-up",
        version="1.0.0",
        title="A made-up framework",
        short_title="Made up",
        publisher="Nobody",
        published=2026,
        wording="local",
        source=Source("A document", "A shelf", "Ours"),
        scales=(make_scale(),),
        domains=tuple(
            Domain(
                id=domain_id,
                number=str(number),
                title=f"The title of {domain_id}",
                short_title=f"Short {domain_id}",
                introduction=f"The introduction of {domain_id}.",
                scale="arrow",
                closing_question=Text(f"{domain_id}.joint", "What will we do together?"),
                standards=tuple(
                    make_standard(standard_id, questions=questions, evidence=evidence)
                    for standard_id in standards
                ),
            )
            for number, (domain_id, standards) in enumerate(chosen.items(), start=1)
        ),
        closing_questions=(Text("closing", "What did we learn?"),),
    )


def counting_ids(prefix: str = "id") -> Callable[[], str]:
    """Ids that count up, so that a test can name them."""
    numbers = count(1)
    return lambda: f"{prefix}-{next(numbers)}"


def make_stamp(minutes: int = 0, new_id: Callable[[], str] | None = None) -> Stamp:
    """A stamp so many minutes into the morning."""
    return Stamp(MORNING + timedelta(minutes=minutes), new_id or counting_ids(f"at{minutes}"))


def make_request(
    *,
    title: str = "Northborough peer challenge",
    groups: Mapping[str, int] | None = None,
    framework_id: str = "made-up",
) -> NewWorkshop:
    people = {"Council": 4, "NHS": 3, "Lived experience": 2} if groups is None else groups
    return NewWorkshop(
        title=title,
        framework_ids=(framework_id,),
        place="Northborough",
        held_on=date(2026, 11, 19),
        facilitators="Lead facilitator",
        starts_at=time(9, 30),
        ends_at=time(12, 30),
        groups=tuple(NewGroup(name, number) for name, number in people.items()),
    )


def make_first_change(
    *, groups: Mapping[str, int] | None = None, frozen: FrozenFramework | None = None
) -> Change:
    """The change that makes a workshop, with ids "new-1" …; the frozen text is a stand-in unless given."""
    stand_in = FrozenFramework(id="made-up", version="1.0.0", sha256="0" * 64, text="{}")
    request = make_request(groups=groups)
    return first_change(request, (frozen or stand_in,), make_stamp(0, counting_ids("new")))


def make_workshop(*edits: Edit, groups: Mapping[str, int] | None = None) -> Workshop:
    """A workshop on the made-up framework after these edits, each a minute after the one before."""
    workshop = apply(EMPTY_WORKSHOP, make_first_change(groups=groups))
    for minute, edit in enumerate(edits, start=1):
        workshop = apply(workshop, make_change(edit, workshop, minutes=minute))
    return workshop


def make_change(edit: Edit, workshop: Workshop, *, minutes: int = 1) -> Change:
    """The edit as a change to this workshop."""
    stamp = make_stamp(minutes)
    return Change(f"change-{minutes}", stamp.at, edit.label, edit.rows(workshop, stamp))


def make_item(item_id: str = "d1.one") -> Item:
    return Item("made-up", item_id)


def group_id(workshop: Workshop, name: str) -> str:
    """The id of the partner group of that name."""
    return next(group.id for group in workshop.groups if group.name == name)


def make_frozen(framework: Framework | None = None) -> FrozenFramework:
    """The frozen copy of a framework, the made-up one unless given."""
    return frozen_copy(framework or make_framework())


def make_history(*edits: Edit, groups: Mapping[str, int] | None = None) -> tuple[Change, ...]:
    """The changes that lead to `make_workshop` of the same edits, the making first."""
    changes = [make_first_change(groups=groups)]
    workshop = apply(EMPTY_WORKSHOP, changes[0])
    for minute, edit in enumerate(edits, start=1):
        changes.append(make_change(edit, workshop, minutes=minute))
        workshop = apply(workshop, changes[-1])
    return tuple(changes)


def make_workbook_file(
    folder: Path, *edits: Edit, name: str = "Plan.icbo", groups: Mapping[str, int] | None = None
) -> Path:
    """A closed workbook file with the workshop of `make_workshop`."""
    path = folder / name
    write_new(path, make_history(*edits, groups=groups))
    return path


GRID_PACK = Path(__file__).parent / "samples" / "packs" / "grids-and-lists"


def make_grid_framework() -> Framework:
    """The sample pack with a grid of three criteria and three options, nominal choices and arguments."""
    return read_pack(GRID_PACK)


def make_grid_workshop(*edits: Edit) -> Workshop:
    """A workshop on the sample pack with grids, after these edits."""
    frozen = frozen_copy(make_grid_framework())
    workshop = apply(EMPTY_WORKSHOP, make_first_change(frozen=frozen))
    for minute, edit in enumerate(edits, start=1):
        workshop = apply(workshop, make_change(edit, workshop, minutes=minute))
    return workshop


def make_cell(criterion_id: str, option_id: str) -> Item:
    """A cell of the sample pack's grid."""
    return Item("grids-and-lists", criterion_id, option_id)


LIVE_WALL = WallState(is_shown=True, cover=Cover.NONE)


def make_session_view(
    *edits: Edit,
    at: Item | None = None,
    step: int = 0,
    browsing: Item | None = None,
    wall: WallState = LIVE_WALL,
    framework: Framework | None = None,
) -> SessionView:
    """A session on the made-up framework after these edits, at the first standard unless said otherwise.

    `step` counts on from the standard's first step; `browsing` is a standard looked at privately.
    """
    frameworks = {"made-up": framework or make_framework()}
    workshop = make_workshop(*edits)
    route = plan_route(workshop, frameworks)
    place = Place(PlaceKind.STANDARD, at or make_item())
    first = next(number for number, one in enumerate(route) if one.place == place)
    looked_at = Place(PlaceKind.STANDARD, browsing) if browsing is not None else None
    state = SessionState(Position(first + step), wall, looked_at)
    return SessionView(workshop, frameworks, route, state)
