"""Records of which an item has only one, from several workbooks: assessments, answers, findings, weights, minutes."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.merging_lineage import Breakout, is_deleted, newest
from icbo_desktop.domain.merging_standings import merged_standing, place_of
from icbo_desktop.domain.merging_whole import told_by
from icbo_desktop.domain.rows import (
    Answer,
    Assessment,
    DifferingView,
    Finding,
    Found,
    Item,
    Record,
    Weight,
    item_of,
)
from icbo_desktop.domain.session_rows import PlannedTime
from icbo_desktop.translation import marked, tr, tr_n, translated

KEYED = (Assessment, Answer, Finding, Weight, PlannedTime)
_FOUND: tuple[Found, ...] = ("none", "some", "clear")
_SAW: dict[Found, str] = {
    "none": marked("saw none"),
    "some": marked("saw some"),
    "clear": marked("saw clear evidence"),
}

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
    rows: list[Record] = []
    views: list[DifferingView] = []
    moved: dict[str, str] = {}
    to_settle: list[str] = []
    lost = Counter[type[Record]]()
    for holders in held.values():
        if len({row.id for _, row in holders}) == 1 and is_deleted(found, holders):
            continue
        left = newest(holders)
        standings = [(each, row) for each, row in left if isinstance(row, Assessment)]
        if standings:
            everyone = [(each, row) for each, row in holders if isinstance(row, Assessment)]
            merged = merged_standing(place_of(everyone, standings, found, names), frameworks)
            row = merged.row
            views += merged.views
            to_settle += [merged.to_settle] if merged.to_settle else []
        else:
            holding = [(each.fingerprint, row) for each, row in left]
            row = _merged(holding, names)
            lost[type(row)] += _is_unequal(holding)
        rows.append(row)
        moved |= {old.id: row.id for _, old in holders}
    notes = (*_unequal_notes(lost), *_settling_notes(to_settle))
    return MergedPlaces(tuple(rows), tuple(views), moved, notes)


def _is_unequal(holding: Holding) -> bool:
    """Whether there are values of which only one can be kept."""
    values = {
        row.found if isinstance(row, Finding) else row.weight if isinstance(row, Weight) else None
        for _, row in holding
    }
    return len(values - {None}) > 1


def _unequal_notes(lost: Counter[type[Record]]) -> Iterator[str]:
    if lost[Finding]:
        yield tr_n(
            "{n} findings differ: the lesser is kept, and each group's stands in its note.",
            "1 finding differs: the lesser is kept, and each group's stands in its note.",
            lost[Finding],
        )
    if lost[Weight]:
        yield tr_n(
            "{n} weights differ: the larger is kept.",
            "1 weight differs: the larger is kept.",
            lost[Weight],
        )


def _settling_notes(to_settle: list[str]) -> Iterator[str]:
    """What the whole room still has to settle: how much, and each place with who stands where."""
    if to_settle:
        yield tr_n(
            "{n} standards or domains are for the whole room to settle: the groups do not share one standing, "
            "so each is left open, and each group's is kept as a differing view.",
            "1 standard or domain is for the whole room to settle: the groups do not share one standing, "
            "so it is left open, and each group's is kept as a differing view.",
            len(to_settle),
        )
        yield from (tr("To settle: {places}.", places=words) for words in sorted(to_settle))


def _further(row: Record) -> str:
    """What tells records of one item apart."""
    if isinstance(row, Answer):
        return row.prompt_id
    if isinstance(row, Finding):
        return row.evidence_id
    return row.place_kind if isinstance(row, PlannedTime) else ""


def _merged(holding: Holding, names: Names) -> Record:
    first = min((row for _, row in holding), key=lambda row: row.id)
    rows = [row for _, row in holding]
    if isinstance(first, Answer):
        texts = [(names[key], row.text) for key, row in holding if isinstance(row, Answer)]
        return replace(first, text=told_by(texts))
    if isinstance(first, Finding):
        return _merged_finding(first, holding, names)
    if isinstance(first, Weight):
        return replace(first, weight=max(row.weight for row in rows if isinstance(row, Weight)))
    if isinstance(first, PlannedTime):
        minutes = max(row.minutes for row in rows if isinstance(row, PlannedTime))
        return replace(first, minutes=minutes)
    message = f"{first.table} is not merged by its place"
    raise TypeError(message)


def _merged_finding(first: Finding, holding: Holding, names: Names) -> Finding:
    """What was found: where the groups saw it differently the lesser, and each group's in the note."""
    found = [(names[key], row) for key, row in holding if isinstance(row, Finding)]
    seen = {row.found for _, row in found if row.found is not None}
    said = [(name, row.note) for name, row in found]
    note = told_by(said)
    if len(seen) > 1:
        words = [
            f"{name} {translated(_SAW[row.found])}." for name, row in found if row.found is not None
        ]
        note = "\n".join((*(part for part in (note,) if part), *sorted(words)))
    return replace(first, found=min(seen, key=_FOUND.index) if seen else None, note=note)
