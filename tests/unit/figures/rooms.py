"""Rooms for the tests of figures: the real pack with a workshop that has said much, little or nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from itertools import count

from fontTools.ttLib import TTFont

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rounds import Revealed, current_round
from icbo_desktop.domain.route import Step, StepKind, items_in_scope, plan_route
from icbo_desktop.domain.rows import (
    Action,
    Assessment,
    DifferingView,
    Finding,
    FrozenFramework,
    Item,
    PartnerGroup,
    Record,
    ViewRating,
    WorkshopDetails,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.wall import WallView
from icbo_desktop.locations import fonts_dir, frameworks_dir
from icbo_desktop.packs.reader import parse_pack

NOW = datetime(2026, 11, 19, 9, 30, tzinfo=UTC)
GROUPS = (
    PartnerGroup(id="c", name="Council", people=5, mark="circle", colour="#1F4E8C", position=0),
    PartnerGroup(id="n", name="NHS", people=3, mark="square", colour="#00736A", position=1),
    PartnerGroup(id="p", name="Providers", people=2, mark="triangle", colour="#A34F00", position=2),
    PartnerGroup(
        id="v", name="Voluntary sector", people=1, mark="diamond", colour="#6F3A94", position=3
    ),
    PartnerGroup(
        id="l", name="Lived experience", people=2, mark="cross", colour="#B0215E", position=4
    ),
)
MOCK_UP = {"c": (6, 6, 7, 7, 8), "n": (4, 5, 6), "p": (5, 7), "v": (4,), "l": (3, 4)}
RULES = (
    "We speak for ourselves and listen to each other.\nWhat is said here is recorded by group.\n"
    "Every view counts, also the one held by one person alone.\nPlain words, no abbreviations.\n"
    "We keep to time."
)
VIEWS = (
    ("We are told after, not asked before.", ("l",)),
    ("The Section 75 board meets in public and its minutes are online.", ("c",)),
    ("Small groups cannot staff every meeting.", ("v", "p")),
)
ids = count(1)


@cache
def icbo() -> Framework:
    """The real pack, read once."""
    file = frameworks_dir() / "icbo-2018" / "pack.yaml"
    return parse_pack(file.read_text(encoding="utf-8"), str(file))


@cache
def glyph_widths(is_bold: bool) -> dict[int, float]:
    """Advance widths by character, in font sizes, over the program's three families."""
    style = "Bold" if is_bold else "Regular"
    widths: dict[int, float] = {}
    for family in ("NotoSansArabic", "SourceSans3", "AtkinsonHyperlegible"):
        font = TTFont(fonts_dir() / f"{family}-{style}.ttf")
        advances = font["hmtx"].metrics
        names = font.getBestCmap().items()
        widths |= {code: advances[name][0] / font["head"].unitsPerEm for code, name in names}
    return widths


@lru_cache(maxsize=50_000)
def measure(text: str, size: float, is_bold: bool) -> float:
    """The width of a text from the fonts' own tables, without Qt."""
    widths = glyph_widths(is_bold)
    return size * sum(widths.get(ord(character), 0.6) for character in text)


def wall_view(workshop: Workshop | None = None, **options: object) -> WallView:
    """The wall's view of a room on the real pack, with all ratings revealed."""
    room = workshop or full_room()
    framework = icbo()
    options.setdefault("revealed", all_rounds(room, framework))
    options.setdefault("measure", measure)
    return WallView(room, {framework.id: framework}, **options)  # type: ignore[arg-type] - a test passes plain values on


def new_id() -> str:
    return f"row-{next(ids)}"


def bare_room(framework: Framework | None = None, **details: object) -> Workshop:
    """A workshop on the framework with five groups in which nobody has said anything."""
    chosen = framework or icbo()
    first = WorkshopDetails(
        id="w",
        title="Northborough peer challenge",
        place="Northborough Town Hall",
        held_on=date(2026, 11, 19),
        ground_rules=RULES,
        created_at=NOW,
    )
    frozen = FrozenFramework(id=chosen.id, version=chosen.version, sha256="", text="")
    return with_rows(Workshop({}), replace(first, **details), frozen, *GROUPS)  # type: ignore[arg-type] - a test passes plain values on


def with_rows(workshop: Workshop, *rows: Record) -> Workshop:
    for row in rows:
        workshop = workshop.with_row(row)
    return workshop


def ratings(
    item: Item, by_group: dict[str, tuple[int, ...]], round_number: int = 1
) -> list[ViewRating]:
    return [
        ViewRating(
            id=new_id(),
            framework_id=item.framework_id,
            item_id=item.item_id,
            group_id=group,
            seat=seat,
            round=round_number,
            value=value,
            created_at=NOW,
        )
        for group, values in by_group.items()
        for seat, value in enumerate(values, start=1)
    ]


def said_at(item: Item, agreed: int, evidence: tuple[str, ...] = ()) -> list[Record]:
    """All that a talkative room leaves on one standard."""
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    rows: list[Record] = [Assessment(id=new_id(), agreed=agreed, revealed_round=1, **place)]
    rows += ratings(item, MOCK_UP)
    rows += [
        DifferingView(
            id=new_id(), text=text, holder="groups", held_by=held_by, created_at=NOW, **place
        )
        for text, held_by in VIEWS
    ]
    rows += [
        Finding(id=new_id(), evidence_id=line, found=found, **place)
        for line, found in zip(evidence, ("some", "clear", None, "none"), strict=False)
    ]
    rows += [
        Action(
            id=new_id(),
            text="Publish a one-page map of who decides what",
            who="Joint commissioning lead",
            by_when=date(2027, 1, 31),
            priority="high",
            created_at=NOW,
            **place,
        ),
        Action(
            id=new_id(),
            text="Pay expenses for partners with no staff time",
            no_date_reason="waits for the budget",
            created_at=NOW,
            **place,
        ),
    ]
    return rows


@cache
def full_room() -> Workshop:
    """The real pack with something of everything on every second standard and domain."""
    framework = icbo()
    workshop = bare_room()
    rows: list[Record] = []
    for number, item in enumerate(items_in_scope(workshop, framework)):
        if number % 4 != 3:
            lines = tuple(line.id for line in framework.standard(item.item_id).evidence)
            rows += said_at(item, 1 + (5 + 3 * number) % 10, lines)
    for domain in framework.domains[:2]:
        rows += said_at(Item(framework.id, domain.id), 6)
    return with_rows(workshop, *rows)


def first_step(workshop: Workshop, framework: Framework, kind: StepKind, nth: int = 0) -> Step:
    """The nth step of a kind on the route."""
    route = plan_route(workshop, {framework.id: framework})
    return [step for step in route if step.kind is kind][nth]


def all_rounds(workshop: Workshop, framework: Framework) -> Revealed:
    """The last round of every standard and domain, for a wall on which all is revealed."""
    domains = [Item(framework.id, domain.id) for domain in framework.domains]
    items = (*items_in_scope(workshop, framework), *domains)
    return frozenset(current_round(workshop, item) for item in items)
