"""Adding, removing and moving parts, and what hangs on them."""

from collections.abc import Collection
from dataclasses import dataclass, is_dataclass, replace
from typing import Any, cast

from icbo_desktop.domain.editing.edited import OVERLAY, Edited, form_at, part_of, split
from icbo_desktop.domain.editing.forms import LONGEST_SHORT_TITLE, ListForm, form_of
from icbo_desktop.domain.editing.kind_words import counted_kind
from icbo_desktop.domain.editing.naming import counted_id, slug, titled_id
from icbo_desktop.domain.editing.numbering import first_number, next_number
from icbo_desktop.domain.editing.places import Place, entries_at, part_at, with_part
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.framework import (
    Criterion,
    Domain,
    EvidenceLine,
    Framework,
    GlossaryTerm,
    Level,
    ListItem,
    Option,
    Prompt,
    Resource,
    Scale,
    ScalePoint,
    Standard,
    Text,
    TextList,
)
from icbo_desktop.domain.overlay import ReplacedTerm, entries_of
from icbo_desktop.translation import tr, tr_n

FEWEST_POINTS = 2
USUAL_VALUES = range(1, 6)


@dataclass(frozen=True, slots=True)
class Hanging:
    """What goes with a part that is removed, in words; and why it cannot go, where it cannot."""

    words: str = ""
    refusal: str = ""


def ids_of(framework: Framework) -> frozenset[str]:
    """Every id of the framework's parts."""
    return frozenset(entries_of(framework))


def added(
    edited: Edited, holder: Place, key: str, title: str = "", taken: Collection[str] = ()
) -> tuple[Edited, Place]:
    """A new part at the end of a list, and its place. `taken` are ids that were in use before."""
    listed = form_at(edited, holder).list(key)
    if listed is None:
        message = tr("Nothing can be added there.")
        raise EditRefusedError(message)
    entry = _new_entry(edited, holder, listed, title, {*taken, *ids_of(edited.framework)})
    there = entries_at(part_of(edited, holder), (key,))
    return _with(edited, (*holder, key), (*there, entry)), (*holder, key, len(there))


def removed(edited: Edited, place: Place) -> Edited:
    """Without the part at the place. Raises EditRefusedError where something else needs it."""
    hanging = hanging_on(edited, place)
    if hanging.refusal:
        raise EditRefusedError(hanging.refusal)
    list_place, position = place[:-1], int(place[-1])
    gone = part_of(edited, place)
    there = cast("tuple[object, ...]", part_of(edited, list_place))
    without = _with(edited, list_place, there[:position] + there[position + 1 :])
    return _released(without, place, gone)


def moved(edited: Edited, place: Place, steps: int) -> tuple[Edited, Place]:
    """The part so many positions further down its list, and its new place; at an end it stays."""
    list_place, position = place[:-1], int(place[-1])
    entries = list(cast("tuple[object, ...]", part_of(edited, list_place)))
    wanted = min(len(entries) - 1, max(0, position + steps))
    entries.insert(wanted, entries.pop(position))
    return _with(edited, list_place, tuple(entries)), (*list_place, wanted)


def can_move(edited: Edited, place: Place, steps: int) -> bool:
    """Whether the part can go so many positions further."""
    if not place or isinstance(place[-1], str):
        return False
    count = len(cast("tuple[object, ...]", part_of(edited, place[:-1])))
    return 0 <= int(place[-1]) + steps < count


def hanging_on(edited: Edited, place: Place) -> Hanging:
    """What goes with the part at the place."""
    part = part_of(edited, place)
    framework = edited.framework
    refusal = ""
    if isinstance(part, Scale):
        refusal = _scale_refusal(framework, part)
    elif isinstance(part, ScalePoint):
        refusal = _point_refusal(framework, place, part)
    return Hanging(_content_words(part), refusal)


def _content_words(part: object) -> str:
    """What lies in a part: "4 standards, 12 evidence lines"; nothing where nothing does."""
    found: dict[str, int] = {}
    _count(part, found)
    return ", ".join(counted_kind(one, number) for one, number in found.items())


def _count(part: object, found: dict[str, int]) -> None:
    if not is_dataclass(part):
        return
    for listed in form_of(part).lists:
        entries = entries_at(part, (listed.key,))
        if entries:
            found[listed.one] = found.get(listed.one, 0) + len(entries)
        for entry in entries:
            _count(entry, found)


def _scale_refusal(framework: Framework, scale: Scale) -> str:
    rated = (*framework.domains, *framework.standards())
    users = sum(part.scale == scale.id for part in rated)
    if not users:
        return ""
    return tr_n(
        "{n} parts of the framework are rated on this scale. Choose another one there first.",
        "1 part of the framework is rated on this scale. Choose another one there first.",
        users,
    )


def _point_refusal(framework: Framework, place: Place, point: ScalePoint) -> str:
    scale = cast("Scale", part_at(framework, place[:2]))
    if len(scale.points) <= FEWEST_POINTS:
        return tr("A scale needs two points at least.")
    levels = sum(
        level.point == point.id and bool(point.id)
        for standard in framework.standards()
        if standard.scale == scale.id
        for level in standard.levels
    )
    if levels:
        return tr_n(
            "{n} standards say what this point looks like. Remove that there first.",
            "1 standard says what this point looks like. Remove that there first.",
            levels,
        )
    return ""


def _released(edited: Edited, place: Place, gone: object) -> Edited:
    """Nothing points any longer at what is gone."""
    framework = edited.framework
    if isinstance(gone, Criterion):
        holder = cast("Standard", part_at(framework, place[:-2]))
        kept = tuple(
            replace(line, criterion="") if line.criterion == gone.id else line
            for line in holder.evidence
        )
        return replace(edited, framework=with_part(framework, (*place[:-2], "evidence"), kept))
    if isinstance(gone, Domain):
        kept = tuple(_without_domain(resource, gone.id) for resource in framework.resources)
        return replace(edited, framework=replace(framework, resources=kept))
    return edited


def _without_domain(resource: Resource, domain_id: str) -> Resource:
    if domain_id not in resource.domains:
        return resource
    return replace(resource, domains=tuple(each for each in resource.domains if each != domain_id))


def _with(edited: Edited, place: Place, part: object) -> Edited:
    root, inner = split(edited, place)
    changed: Any = with_part(root, inner, part)
    if place[:1] == (OVERLAY,):
        return replace(edited, overlay=changed)
    return replace(edited, framework=changed)


def _new_entry(
    edited: Edited, holder: Place, listed: ListForm, title: str, taken: Collection[str]
) -> object:
    part = part_of(edited, holder)
    holder_id = "" if isinstance(part, Framework) else str(getattr(part, "id", ""))
    if isinstance(part, Level):
        standard = cast("Standard", part_at(edited.framework, holder[:-2]))
        holder_id = f"{standard.id}.{slug(part.point)}" if part.point else standard.id
    if listed.kind in _PLAIN:
        return _PLAIN[listed.kind]
    if listed.kind is Level:
        return _new_level(edited.framework, cast("Standard", part))
    if listed.kind is ScalePoint:
        return _new_point(cast("Scale", part))
    own = (
        titled_id(holder_id, title, listed.one, taken)
        if listed.asks_title
        else counted_id(holder_id, listed.key, taken)
    )
    entry = _with_id(edited.framework, listed, own, title)
    if isinstance(entry, Standard):
        return replace(entry, number=_standard_number(edited.framework, cast("Domain", part)))
    return entry


def _standard_number(framework: Framework, domain: Domain) -> str:
    """The number after its neighbours'. Where no number comes twice in the framework, none does after it."""
    every = [standard.number for standard in framework.standards() if standard.number]
    is_counted_through = len(every) > 1 and len(set(every)) == len(every)
    if domain.standards:
        number = next_number([standard.number for standard in domain.standards])
        return next_number(every) if is_counted_through and number in every else number
    if any("." in number for number in every):
        return f"{domain.number}.1" if domain.number else ""
    if is_counted_through and sum(bool(each.standards) for each in framework.domains) > 1:
        return next_number(every)
    return first_number([each.standards[0].number for each in framework.domains if each.standards])


_PLAIN: dict[type, object] = {
    str: "",
    GlossaryTerm: GlossaryTerm("", ""),
    ReplacedTerm: ReplacedTerm("", ""),
}


def _with_id(framework: Framework, listed: ListForm, own: str, title: str) -> object:
    short = short_title_of(title)
    made: dict[type, object] = {
        Text: Text(own, ""),
        Criterion: Criterion(own, ""),
        EvidenceLine: EvidenceLine(own, ""),
        ListItem: ListItem(own, ""),
        Domain: Domain(own, title, short, _domain_number(framework)),
        Standard: Standard(own, title, short, scale=_usual_scale(framework)),
        Option: Option(own, title, short if short != title else ""),
        TextList: TextList(own, title),
        Prompt: Prompt(own, title),
        Resource: Resource(own, title),
        Scale: Scale(own, "ordinal", "arrow", tuple(ScalePoint(value) for value in USUAL_VALUES)),
    }
    return made[listed.kind]


def _domain_number(framework: Framework) -> str:
    """The number after the last domain's; the first domain is 1, and none has one where the others have none."""
    if not framework.domains:
        return "1"
    return next_number([domain.number for domain in framework.domains])


def _usual_scale(framework: Framework) -> str:
    """The scale that most standards are rated on."""
    used = [standard.scale for standard in framework.standards() if standard.scale]
    return max(dict.fromkeys(used), key=used.count, default="")


def _new_level(framework: Framework, standard: Standard) -> Level:
    """A level at the first point that has none."""
    described = {level.point for level in standard.levels}
    scale = framework.scales_by_id.get(standard.scale)
    points = [point.id for point in (scale.points if scale is not None else ()) if point.id]
    if not points:
        message = tr(
            "Levels need a scale whose points have names. Choose one for this standard first."
        )
        raise EditRefusedError(message)
    free = [point for point in points if point not in described]
    if not free:
        message = tr("Every point of the scale has its level already.")
        raise EditRefusedError(message)
    return Level(free[0])


def _new_point(scale: Scale) -> ScalePoint:
    """The next value; named where the others are, so that levels can describe it."""
    value = max(scale.values, default=0) + 1
    is_named = scale.kind == "nominal" or any(point.id for point in scale.points)
    taken = {point.id for point in scale.points}
    return ScalePoint(value, counted_id("", "point", taken) if is_named else "")


def short_title_of(title: str) -> str:
    """The title, cut at a word where it is longer than a short title may be."""
    if len(title) <= LONGEST_SHORT_TITLE:
        return title
    cut = title[: LONGEST_SHORT_TITLE + 1].rpartition(" ")[0] or title[:LONGEST_SHORT_TITLE]
    return cut.rstrip(" ,;:-")
