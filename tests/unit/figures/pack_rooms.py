"""Rooms on every shipped pack: one that has said something everywhere, and one that has said nothing."""

from datetime import UTC, datetime
from functools import cache

from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.grid import grid_at
from icbo_desktop.domain.rounds import current_round
from icbo_desktop.domain.route import plan_route, rated_items
from icbo_desktop.domain.rows import (
    Argument,
    Assessment,
    Finding,
    Found,
    FrozenFramework,
    Item,
    Record,
    Weight,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.wall import WallView
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import parse_pack
from tests.unit.figures.rooms import bare_room, measure, new_id, ratings, with_rows

NOW = datetime(2026, 11, 19, 11, tzinfo=UTC)
PACKS = tuple(sorted(file.parent.name for file in frameworks_dir().glob("*/pack.yaml")))
FOUND: tuple[Found | None, ...] = ("none", "some", "clear", None)
SEATS = {"c": 5, "n": 3, "p": 2, "v": 1, "l": 2}


@cache
def pack(pack_id: str) -> Framework:
    """The shipped pack of that id."""
    file = frameworks_dir() / pack_id / "pack.yaml"
    return parse_pack(file.read_text(encoding="utf-8"), str(file))


@cache
def silent_room(pack_id: str) -> Workshop:
    return bare_room(pack(pack_id))


@cache
def talkative_room(pack_id: str) -> Workshop:
    """Ratings, agreed markers, findings, points and weights all over the framework."""
    framework = pack(pack_id)
    room = silent_room(pack_id)
    rows: list[Record] = []
    for domain in framework.domains:
        for number, item in enumerate(rated_items(room, framework, domain)):
            rows += rated(item, framework, number)
        whole = Item(framework.id, domain.id)
        if domain.scale and not domain.options:
            rows += rated(whole, framework, 2)
        if grid_at(room, framework, domain.id) is not None:
            rows.append(_weight(Item(framework.id, domain.standards[0].id), 3))
    for standard in framework.standards():
        if standard.has_arguments:
            rows += argued(Item(framework.id, standard.id))
    rows += [
        _finding(Item(framework.id, each.id), item.id, FOUND[number % 4])
        for each in framework.lists
        for number, item in enumerate(each.items)
        if each.use == "checklist"
    ]
    return with_rows(room, *rows)


def rated(item: Item, framework: Framework, number: int) -> list[Record]:
    """An agreed rating, and on what is no cell of a grid everybody's own; every fifth is left open.

    In a grid only the last option has gaps, so that the others can be held against each other.
    """
    scale = framework.scale_of(item.item_id)
    options = framework.options_of(item.item_id)
    is_left_open = not item.option_id or item.option_id == options[-1].id
    if scale is None or (is_left_open and number % 5 == 4):
        return []
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    agreed = scale.values[(2 * number + 1) % len(scale.values)]
    found: list[Record] = [
        Assessment(id=new_id(), agreed=agreed, revealed_round=1, option_id=item.option_id, **place)
    ]
    if not item.option_id:
        found += ratings(item, spread_over(scale, number))
        found += ratings(item, spread_over(scale, number + 1), 2) if number % 3 == 0 else []
    return found


def spread_over(scale: Scale, start: int) -> dict[str, tuple[int, ...]]:
    """Thirteen values in five groups, most of them near the start and some elsewhere."""
    values = scale.values
    steps = iter((0, 0, 1, 0, 1, 0, 1, 2, 0, 1, 3, 0, 4))
    return {
        group: tuple(values[(start + next(steps)) % len(values)] for _ in range(seats))
        for group, seats in SEATS.items()
    }


def argued(item: Item) -> list[Record]:
    place = {"framework_id": item.framework_id, "item_id": item.item_id, "created_at": NOW}
    return [
        Argument(id=new_id(), side="for", text="We already share one budget officer.", **place),
        Argument(id=new_id(), side="against", text="Two IT systems that do not talk.", **place),
    ]


def _finding(item: Item, line: str, found: Found | None) -> Finding:
    return Finding(
        id=new_id(),
        framework_id=item.framework_id,
        item_id=item.item_id,
        evidence_id=line,
        found=found,
    )


def _weight(item: Item, weight: int) -> Weight:
    return Weight(id=new_id(), framework_id=item.framework_id, item_id=item.item_id, weight=weight)


def together(*pack_ids: str) -> Workshop:
    """One workshop on several packs."""
    room = talkative_room(pack_ids[0])
    for position, pack_id in enumerate(pack_ids[1:], start=1):
        framework = pack(pack_id)
        frozen = FrozenFramework(
            id=framework.id, version="1.0.0", sha256="", text="", position=position
        )
        other = talkative_room(pack_id)
        kept = [row for row in other if not hasattr(row, "sha256") and hasattr(row, "item_id")]
        room = with_rows(room, frozen, *kept)
    return room


def pack_view(
    room: Workshop, *pack_ids: str, is_revealed: bool = True, **options: object
) -> WallView:
    """The wall's view of a room on those packs, with all ratings revealed or none."""
    frameworks = {pack_id: pack(pack_id) for pack_id in pack_ids}
    route = plan_route(room, frameworks)
    shown = frozenset(current_round(room, step.item) for step in route) if is_revealed else ()
    return WallView(room, frameworks, measure, revealed=frozenset(shown), **options)  # type: ignore[arg-type] - a test passes plain values on
