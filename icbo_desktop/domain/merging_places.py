"""Records of which an item has only one, from several workbooks: assessments, answers, findings, weights, minutes."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import NAMESPACE_OID, uuid5

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.merging_lineage import Breakout, is_deleted, newest
from icbo_desktop.domain.merging_whole import told_by
from icbo_desktop.domain.rows import (
    Answer,
    Assessment,
    DifferingView,
    Finding,
    Found,
    Item,
    Record,
    Status,
    ViewRating,
    Weight,
    item_of,
)
from icbo_desktop.domain.session_rows import MergedSource, PlannedTime
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.domain.wording import counted
from icbo_desktop.domain.workshop import Workshop

KEYED = (Assessment, Answer, Finding, Weight, PlannedTime)
# What says more of what the room did comes later.
_STATUSES: tuple[Status, ...] = ("open", "not_applicable", "parked", "discussed")
_FOUND: tuple[Found, ...] = ("none", "some", "clear")
_SAW: dict[Found, str] = {"none": "saw none", "some": "saw some", "clear": "saw clear evidence"}

Workshops = Mapping[str, Workshop]  # by fingerprint, in one order
Names = Mapping[str, str]
Frameworks = Mapping[str, Framework]
Key = tuple[str, Item, str]
Holding = list[tuple[str, Record]]  # each with the fingerprint of its workbook


@dataclass(frozen=True, slots=True)
class MergedPlaces:
    """The records, the views of ratings that differ, and for each record of a workbook the id it has now.

    `notes` say of what only one value could be kept.
    """

    rows: tuple[Record, ...]
    views: tuple[DifferingView, ...]
    moved: Mapping[str, str]
    notes: tuple[str, ...] = ()


def merged_keyed(found: Sequence[Breakout], names: Names, frameworks: Frameworks) -> MergedPlaces:
    """One record for each place, and a differing view for each workbook's rating where they differ."""
    held: dict[Key, list[tuple[Breakout, Record]]] = {}
    for each in found:
        for kind in KEYED:
            for row in each.workshop.rows(kind):
                key = (row.table, item_of(row), _further(row))
                held.setdefault(key, []).append((each, row))
    workshops = {each.fingerprint: each.workshop for each in found}
    rows: list[Record] = []
    views: list[DifferingView] = []
    moved: dict[str, str] = {}
    lost = Counter[type[Record]]()
    for holders in held.values():
        if len({row.id for _, row in holders}) == 1 and is_deleted(found, holders):
            continue
        holding = [(each.fingerprint, row) for each, row in newest(holders)]
        row, differing = _merged(holding, workshops, names, frameworks)
        rows.append(row)
        views += differing
        lost[type(row)] += _is_unequal(holding)
        moved |= {old.id: row.id for _, old in holders}
    return MergedPlaces(tuple(rows), tuple(views), moved, tuple(_unequal_notes(lost)))


def _is_unequal(holding: Holding) -> bool:
    """Whether there are values of which only one can be kept."""
    values = {
        row.found if isinstance(row, Finding) else row.weight if isinstance(row, Weight) else None
        for _, row in holding
    }
    return len(values - {None}) > 1


def _unequal_notes(lost: Counter[type[Record]]) -> Iterator[str]:
    if lost[Finding]:
        said = counted(lost[Finding], "finding differs", "findings differ")
        yield f"{said}: the lesser is kept, and each group's stands in its note."
    if lost[Weight]:
        yield f"{counted(lost[Weight], 'weight differs', 'weights differ')}: the larger is kept."


def _further(row: Record) -> str:
    """What tells records of one item apart."""
    if isinstance(row, Answer):
        return row.prompt_id
    if isinstance(row, Finding):
        return row.evidence_id
    return row.place_kind if isinstance(row, PlannedTime) else ""


def _merged(
    holding: Holding, workshops: Workshops, names: Names, frameworks: Frameworks
) -> tuple[Record, list[DifferingView]]:
    first = min((row for _, row in holding), key=lambda row: row.id)
    rows = [row for _, row in holding]
    if isinstance(first, Assessment):
        return _merged_assessment(holding, workshops, names, frameworks)
    if isinstance(first, Answer):
        texts = [(names[key], row.text) for key, row in holding if isinstance(row, Answer)]
        return replace(first, text=told_by(texts)), []
    if isinstance(first, Finding):
        return _merged_finding(first, holding, names), []
    if isinstance(first, Weight):
        return replace(first, weight=max(row.weight for row in rows if isinstance(row, Weight))), []
    if isinstance(first, PlannedTime):
        minutes = max(row.minutes for row in rows if isinstance(row, PlannedTime))
        return replace(first, minutes=minutes), []
    message = f"{first.table} is not merged by its place"
    raise TypeError(message)


def _merged_finding(first: Finding, holding: Holding, names: Names) -> Finding:
    """What was found: where the groups saw it differently the lesser, and each group's in the note."""
    found = [(names[key], row) for key, row in holding if isinstance(row, Finding)]
    seen = {row.found for _, row in found if row.found is not None}
    said = [(name, row.note) for name, row in found]
    note = told_by(said)
    if len(seen) > 1:
        words = [f"{name} {_SAW[row.found]}." for name, row in found if row.found is not None]
        note = "\n".join((*(part for part in (note,) if part), *sorted(words)))
    return replace(first, found=min(seen, key=_FOUND.index) if seen else None, note=note)


def _merged_assessment(
    holding: Holding, workshops: Workshops, names: Names, frameworks: Frameworks
) -> tuple[Assessment, list[DifferingView]]:
    found = [(key, row) for key, row in holding if isinstance(row, Assessment)]
    first = min((row for _, row in found), key=lambda row: row.id)
    item = item_of(first)
    agreed = {
        key: value for key, _ in found if (value := agreed_value(workshops[key], item)) is not None
    }
    settled = [key for key in agreed if _settled_after_a_merge(workshops[key], item)]
    values = {agreed[key] for key in settled or agreed}
    waits = any(_waits_for_the_room(workshops[key], item) for key, _ in found) and not settled
    is_apart = len(values) > 1 or (waits and bool(values))
    kept = {row.agreed for _, row in found if row.agreed is not None} if not agreed else values
    status = max((row.status for _, row in found), key=_STATUSES.index)
    rated = [row for key, row in found if ViewRating in _kinds_at(workshops[key], item)]
    merged = replace(
        first,
        status="open" if agreed else status,
        status_reason=told_by([(names[key], row.status_reason) for key, row in found]),
        agreed=None if is_apart or len(kept) != 1 else next(iter(kept)),
        agreed_to_differ=any(row.agreed_to_differ for _, row in found),
        revealed_round=min(row.revealed_round for row in rated or [row for _, row in found]),
        no_action_reason=told_by([(names[key], row.no_action_reason) for key, row in found]),
    )
    if not is_apart:
        return merged, []
    return merged, [
        view_of_rating(key, names[key], workshops[key], (item, agreed[key]), frameworks)
        for key in agreed
        if not workshops[key].rows(MergedSource) or key in settled or len(values) > 1
    ]


def _kinds_at(workshop: Workshop, item: Item) -> tuple[type[ViewRating], ...]:
    return (ViewRating,) if workshop.at(ViewRating, item) else ()


def _waits_for_the_room(workshop: Workshop, item: Item) -> bool:
    """Whether an earlier merge left the item for the whole room, which has not rated it yet."""
    return bool(_breakout_views(workshop, item)) and agreed_value(workshop, item) is None


def _settled_after_a_merge(workshop: Workshop, item: Item) -> bool:
    """Whether the whole room has rated since what an earlier merge had left to it."""
    return bool(_breakout_views(workshop, item)) and agreed_value(workshop, item) is not None


def _breakout_views(workshop: Workshop, item: Item) -> Sequence[DifferingView]:
    ids = {view_id(source.sha256, item) for source in workshop.rows(MergedSource)}
    return [view for view in workshop.at(DifferingView, item) if view.id in ids]


def view_id(fingerprint: str, item: Item) -> str:
    """The id of the view that keeps one workbook's rating of an item: the same whenever it is merged."""
    name = f"{fingerprint}/{item.framework_id}/{item.item_id}/{item.option_id}"
    return str(uuid5(NAMESPACE_OID, name))


def view_of_rating(
    fingerprint: str, name: str, workshop: Workshop, rated: tuple[Item, int], frameworks: Frameworks
) -> DifferingView:
    """What one breakout group agreed, as a view: "Breakout group A agreed 6."."""
    item, value = rated
    framework = frameworks.get(item.framework_id)
    scale = framework.scale_of(item.item_id) if framework is not None else None
    words = scale.words(value) if scale is not None else str(value)
    return DifferingView(
        id=view_id(fingerprint, item),
        framework_id=item.framework_id,
        item_id=item.item_id,
        option_id=item.option_id,
        text=f"{name} agreed {words}.",
        rating=value,
        created_at=workshop.details.created_at,
    )
