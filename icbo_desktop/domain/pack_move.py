"""What a move of a workbook to a newer pack changes, seen before it is made: pure comparisons, no edit.

Everything goes by id. What the newer pack has no id for is retired: it stays readable in the old copy.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from icbo_desktop.domain.framework import Domain, Framework, Scale, Standard
from icbo_desktop.domain.items import is_there
from icbo_desktop.domain.movement import same_scale
from icbo_desktop.domain.rows import (
    Answer,
    Assessment,
    DifferingView,
    Item,
    Record,
    ViewRating,
    item_of,
)
from icbo_desktop.domain.workshop import Workshop

PartKind = Literal[
    "domain", "standard", "evidence", "question", "option", "list", "list_item", "prompt"
]
PartState = Literal["unchanged", "reworded", "new", "retired"]
Choice = Literal["keep", "reset", "rescale"]
CHOICES: tuple[Choice, ...] = ("keep", "reset", "rescale")


@dataclass(frozen=True, slots=True)
class PartChange:
    """One part of the framework before and after. `recorded` counts the records that hang on it.

    `item_id` is the standard or domain it belongs to, itself where it is one. `before` or `after` is
    empty where there is none.
    """

    kind: PartKind
    id: str
    state: PartState
    item_id: str
    before: str = ""
    after: str = ""
    recorded: int = 0


@dataclass(frozen=True, slots=True)
class ScaleChange:
    """A standard or domain that goes on another scale than before, and the values recorded there.

    `after` is None where the newer pack only discusses it. `kept` counts the values that the new scale
    has too. Values are agreed ratings, view ratings and ratings of differing views.
    """

    item_id: str
    before: Scale
    after: Scale | None
    values: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class PackComparison:
    """An older and a newer copy of one pack side by side."""

    framework_id: str
    old_version: str
    new_version: str
    parts: tuple[PartChange, ...]
    scales: tuple[ScaleChange, ...]

    def of_state(self, state: PartState) -> tuple[PartChange, ...]:
        return tuple(part for part in self.parts if part.state == state)


def compare(old: Framework, new: Framework, workshop: Workshop | None = None) -> PackComparison:
    """What a move from `old` to `new` would change, with the records of the workshop that it touches."""
    rows = _rows_of(old, workshop)
    recorded = _Recorded(rows)
    before, after = dict(_parts(old)), dict(_parts(new))
    parts: list[PartChange] = []
    for key in (*before, *(key for key in after if key not in before)):
        kind, own, item_id = key
        was, now = before.get(key), after.get(key)
        shown = (was[0] if was else "", now[0] if now else "")
        parts.append(PartChange(kind, own, _state(was, now), item_id, *shown, recorded.on(key)))
    return PackComparison(
        old.id, old.version, new.version, tuple(parts), tuple(_scale_changes(old, new, rows))
    )


def can_rescale(old: Scale, new: Scale | None) -> bool:
    """Only ordinal scales have a distance that a value can keep."""
    return new is not None and not old.is_nominal and not new.is_nominal


def moved_value(value: int, old: Scale, new: Scale | None, choice: Choice) -> int | None:
    """The value on the new scale, or None where it goes back to unrated.

    Keep: the point of the same id, or where points have none, the same value. Rescale: the point nearest
    to the same share of the way from the lowest to the highest; of two as near the lower.
    """
    if new is None or choice == "reset":
        return None
    if same_scale(old, new):
        return value
    if choice == "rescale":
        return _rescaled(value, old, new) if can_rescale(old, new) else None
    point = old.point_of(value)
    by_id = {each.id: each.value for each in new.points if each.id}
    if point is not None and point.id and by_id:
        return by_id.get(point.id)
    return value if value in new.values else None


def value_in(record: Record) -> int | None:
    """The value on a scale that a record holds."""
    if isinstance(record, Assessment):
        return record.agreed
    if isinstance(record, ViewRating):
        return record.value
    return record.rating if isinstance(record, DifferingView) else None


def _rows_of(framework: Framework, workshop: Workshop | None) -> list[Record]:
    if workshop is None:
        return []
    return [row for row in workshop if item_of(row).framework_id == framework.id]


PartKey = tuple[PartKind, str, str]


class _Recorded:
    """How many records hang on each part."""

    def __init__(self, rows: list[Record]) -> None:
        self._items = Counter(item_of(row).item_id for row in rows)
        self._options = Counter(item_of(row).option_id for row in rows)
        self._lines = Counter(
            (item_of(row).item_id, getattr(row, "evidence_id", "")) for row in rows
        )
        self._prompts = Counter(row.prompt_id for row in rows if isinstance(row, Answer))

    def on(self, key: PartKey) -> int:
        kind, own, item_id = key
        if kind in ("evidence", "list_item"):
            return self._lines[(item_id, own)]
        if kind == "option":
            return self._options[own]
        return self._prompts[own] if kind == "prompt" else self._items[own]


Shown = tuple[str, object]
"""The words to show of a part, and all its own texts to compare."""


def _parts(framework: Framework) -> Iterator[tuple[PartKey, Shown]]:
    """Each part by its key, in the order of the framework."""
    yield from _list_parts(framework)
    for prompt in framework.prompts:
        yield ("prompt", prompt.id, ""), (prompt.title, prompt)
    for domain in framework.domains:
        yield ("domain", domain.id, domain.id), (domain.title, _own(domain))
        yield from _inner_parts(domain)
        for standard in domain.standards:
            own = (domain.id, _own(standard))
            yield ("standard", standard.id, standard.id), (standard.title, own)
            yield from _inner_parts(standard)
            for line in standard.evidence:
                yield ("evidence", line.id, standard.id), (line.text, line)
            for question in standard.questions:
                yield ("question", question.id, standard.id), (question.text, question)


def _inner_parts(holder: Domain | Standard) -> Iterator[tuple[PartKey, Shown]]:
    for option in holder.options:
        yield ("option", option.id, holder.id), (option.title, option)
    yield from _list_parts(holder)


def _list_parts(holder: Framework | Domain | Standard) -> Iterator[tuple[PartKey, Shown]]:
    for each in holder.lists:
        yield ("list", each.id, each.id), (each.title, (each.title, each.use))
        for item in each.items:
            yield ("list_item", item.id, each.id), (item.text, item)


def _own(part: Domain | Standard) -> Domain | Standard:
    """A part without what is compared by itself, and without the scale, which has a list of its own."""
    if isinstance(part, Domain):
        return replace(part, standards=(), scale="", options=(), lists=())
    return replace(part, evidence=(), questions=(), scale="", source="", options=(), lists=())


def _state(was: Shown | None, now: Shown | None) -> PartState:
    if was is None:
        return "new"
    if now is None:
        return "retired"
    return "unchanged" if was == now else "reworded"


def _scale_changes(old: Framework, new: Framework, rows: list[Record]) -> Iterator[ScaleChange]:
    for item_id in (*old.domains_by_id, *old.standards_by_id):
        if not is_there(new, Item(old.id, item_id)):
            continue
        before, after = old.scale_of(item_id), new.scale_of(item_id)
        if before is None or same_scale(before, after):
            continue
        found = (value_in(row) for row in rows if item_of(row).item_id == item_id)
        values = [value for value in found if value is not None]
        kept = [value for value in values if moved_value(value, before, after, "keep") is not None]
        yield ScaleChange(item_id, before, after, len(values), len(kept))


def _rescaled(value: int, old: Scale, new: Scale) -> int:
    share = (value - old.lowest) * (new.highest - new.lowest)
    span = old.highest - old.lowest
    # In whole numbers, so that no rounding of floats decides.
    return min(new.values, key=lambda each: (abs((each - new.lowest) * span - share), each))
