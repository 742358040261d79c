"""The tree of parts: every part and every list that holds any, with the words it goes by."""

from dataclasses import dataclass

from icbo_desktop.domain.editing.edited import OVERLAY, Edited, scale_words, split
from icbo_desktop.domain.editing.forms import ListForm, form_of
from icbo_desktop.domain.editing.kind_words import numbered_kind
from icbo_desktop.domain.editing.places import Place, entries_at, part_at, value_at
from icbo_desktop.domain.framework import (
    Criterion,
    Domain,
    EvidenceLine,
    Framework,
    GlossaryTerm,
    Level,
    Option,
    Prompt,
    Resource,
    Scale,
    ScalePoint,
    Standard,
    Text,
    TextList,
)
from icbo_desktop.domain.overlay import Overlay, ReplacedTerm
from icbo_desktop.translation import tr, translated

LONGEST_NAME = 90
# Entries of these lists stand directly under what holds them.
FLAT = frozenset({"standards", "domains"})


@dataclass(frozen=True, slots=True)
class Node:
    """A line of the tree; `says` is all that the part says. A group stands for a list and is no part."""

    place: Place
    words: str
    key: str
    says: str = ""
    is_group: bool = False
    children: tuple["Node", ...] = ()


def outline_of(edited: Edited) -> tuple[Node, ...]:
    """The tree from top to bottom."""
    framework = edited.framework
    top = [Node((), tr("The framework itself"), "", says_of(framework))]
    if edited.overlay is not None:
        groups = _groups(edited.overlay, (OVERLAY,), "overlay", edited)
        top.append(Node((OVERLAY,), tr("These other words"), "overlay", children=groups))
    domains: list[Node] = []
    others: list[Node] = []
    for listed in form_of(framework).lists:
        nodes = _entries(framework, (), listed, edited)
        if listed.key == "domains":
            domains = nodes
        elif nodes:
            others.append(_group((listed.key,), listed, nodes, ""))
    return (*top, *domains, *others)


def node_key(part: object, place: Place, holder: str) -> str:
    """What a part is known by from one value to the next: its id where it has one."""
    if isinstance(part, Overlay):
        return OVERLAY
    own = "" if isinstance(part, Framework | ScalePoint) else getattr(part, "id", "")
    return str(own) or f"{holder}/{'/'.join(str(step) for step in place[-2:])}"


def key_at(edited: Edited, place: Place) -> str:
    """What the part at a place is known by."""
    key = ""
    for length in range(1, len(place) + 1):
        part = (
            edited.overlay
            if place[:length] == (OVERLAY,)
            else part_at(*split(edited, place[:length]))
        )
        if not isinstance(part, tuple):
            key = node_key(part, place[:length], key)
    return key


def name_of(edited: Edited, place: Place) -> str:
    """What a part or a list goes by."""
    root, inner = split(edited, place)
    if not inner:
        return tr("These other words") if place else tr("The framework itself")
    part = part_at(root, inner)
    if isinstance(part, tuple):
        holder = form_of(part_at(root, inner[:-1]))
        listed = holder.list(str(inner[-1]))
        return translated(listed.heading) if listed is not None else str(inner[-1])
    listed_in = form_of(part_at(root, inner[:-2])).list(str(inner[-2])) if inner[1:] else None
    return part_name(edited, part, listed_in, int(inner[-1]))


def part_name(edited: Edited, part: object, listed: ListForm | None, position: int) -> str:
    """A part's own words, shortened; its kind and position while it has none."""
    words = " ".join(_own_words(edited, part).split())
    if not words:
        one = listed.one if listed is not None else form_of(part).one
        return numbered_kind(one, position + 1)
    return words if len(words) <= LONGEST_NAME else f"{words[: LONGEST_NAME - 1].rstrip()}…"


def says_of(part: object) -> str:
    """Everything that a part itself says, for the search."""
    fields = form_of(part).fields
    return "\n".join(value_at(part, (), field.key) for field in fields if field.kind != "choice")


def way_to(edited: Edited, place: Place) -> str:
    """Where a part stands, in words: "Shared leadership · Evidence lines · 3"."""
    steps: list[str] = []
    for length in range(1, len(place) + 1):
        here = place[:length]
        part = part_at(*split(edited, here)) if here != (OVERLAY,) else edited.overlay
        if isinstance(part, tuple):
            if place[length - 1] not in FLAT:
                steps.append(name_of(edited, here))
        elif isinstance(part, Domain | Standard | Scale | Option | TextList | Level):
            steps.append(name_of(edited, here))
        elif isinstance(place[length - 1], int):
            steps.append(str(int(place[length - 1]) + 1))
    return " · ".join(steps) or name_of(edited, place)


def _own_words(edited: Edited, part: object) -> str:
    if isinstance(part, Domain | Standard):
        return f"{part.number}  {part.short_title or part.title}".strip()
    if isinstance(part, Scale):
        return scale_words(edited.framework, part.id)
    if isinstance(part, ScalePoint):
        return f"{part.value} {part.label}".strip()
    if isinstance(part, Option | TextList | Prompt):
        return part.title
    if isinstance(part, Level):
        return _level_words(edited.framework, part)
    return _plain_words(part)


def _plain_words(part: object) -> str:
    if isinstance(part, Criterion):
        return f"{part.number}  {part.text}".strip()
    if isinstance(part, Text | EvidenceLine):
        return part.text
    if isinstance(part, GlossaryTerm):
        return part.term
    if isinstance(part, Resource):
        return part.name
    if isinstance(part, ReplacedTerm):
        return f"{part.was} → {part.now}" if part.was or part.now else ""
    return part if isinstance(part, str) else str(getattr(part, "text", ""))


def _level_words(framework: Framework, level: Level) -> str:
    points = (point for scale in framework.scales for point in scale.points)
    label = next((point.label for point in points if point.id == level.point and point.label), "")
    return label or level.point


def _groups(holder: object, place: Place, key: str, edited: Edited) -> tuple[Node, ...]:
    """The lists of a part that hold anything, each under its heading; flat ones without."""
    found: list[Node] = []
    for listed in form_of(holder).lists:
        nodes = _entries(holder, place, listed, edited)
        if listed.key in FLAT:
            found += nodes
        elif nodes:
            found.append(_group((*place, listed.key), listed, nodes, key))
    return tuple(found)


def _group(place: Place, listed: ListForm, nodes: list[Node], holder: str) -> Node:
    words = f"{translated(listed.heading)} · {len(nodes)}"
    return Node(place, words, f"{holder}#{listed.key}", is_group=True, children=tuple(nodes))


def _entries(holder: object, place: Place, listed: ListForm, edited: Edited) -> list[Node]:
    own = node_key(holder, place, "") if place else ""
    nodes: list[Node] = []
    for position, part in enumerate(entries_at(holder, (listed.key,))):
        here = (*place, listed.key, position)
        key = node_key(part, here, own)
        words = part_name(edited, part, listed, position)
        nodes.append(
            Node(here, words, key, says_of(part), children=_groups(part, here, key, edited))
        )
    return nodes
