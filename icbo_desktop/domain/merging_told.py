"""Workbooks made of a record, beside the workbook that the record is of: what was told together counts once.

A record tells small groups as one. What such a workbook holds exactly as the record of another one tells it is that
other one's; what was changed in it since is its own.
"""

from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.domain.attribution import (
    OTHER_ID,
    ROOM_ID,
    told_groups,
    told_holders,
    told_view,
)
from icbo_desktop.domain.merging_lineage import Breakout
from icbo_desktop.domain.rows import (
    DifferingView,
    GoodPractice,
    Item,
    PartnerGroup,
    Record,
    ViewRating,
    item_of,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr

POOLED = (OTHER_ID, ROOM_ID)
Tallies = dict[tuple[Item, int], list[int]]


def without_twice_told(found: Sequence[Breakout]) -> tuple[list[Breakout], tuple[str, ...]]:
    """The workbooks, with what is told together in one and apart in another only apart; and what to say of the rest."""
    taken = [_untold(each, found) for each in found]
    notes: list[str] = []
    for each in taken:
        pooled = pooled_group(each.workshop)
        if pooled is not None and any(
            pooled_group(other.workshop) is None for other in taken if other is not each
        ):
            notes.append(_may_count_twice(each, pooled))
    alike = [group for each in taken if (group := pooled_group(each.workshop)) is not None]
    if len(alike) > 1:
        notes.append(_may_count_once(alike))
    return taken, tuple(notes)


def pooled_group(workshop: Workshop) -> PartnerGroup | None:
    """The group that stands for several, in a workbook made of a record."""
    return next((group for group in workshop.groups if group.id in POOLED), None)


def _may_count_twice(told: Breakout, pooled: PartnerGroup) -> str:
    return tr(
        "“{group}” of “{title}” are small groups that a record told together. If another workbook counts them by "
        "name, they count twice here: leave “{title}” out, or set the numbers right under Workshop.",
        group=pooled.name,
        title=told.known_as,
    )


def _may_count_once(pooled: Sequence[PartnerGroup]) -> str:
    """Every record gives them the same id, and groups of one id are the same people (merging_groups.py)."""
    return tr(
        "“{group}” stands in {count} of these workbooks for small groups that a record told together, and is taken "
        "for the same people. If other people sat there, set the numbers right under Workshop.",
        group=pooled[0].name,
        count=len(pooled),
    )


def _untold(each: Breakout, found: Sequence[Breakout]) -> Breakout:
    pooled = pooled_group(each.workshop)
    if pooled is None:
        return each
    for other in found:
        if pooled_group(other.workshop) is None and _is_told_of(each.workshop, pooled, other):
            return replace(each, workshop=_apart(each.workshop, pooled, other.workshop))
    return each


def _is_told_of(told: Workshop, pooled: PartnerGroup, other: Breakout) -> bool:
    """Whether a record of the other workbook has these groups, and as many people in the one told together."""
    groups, _ = told_groups(other.workshop, told.details.attribution)
    same = next((group for group in groups if group.id == pooled.id), None)
    is_as_many = same is not None and same.people == pooled.people
    return is_as_many and {group.id for group in groups} == {group.id for group in told.groups}


def _apart(workshop: Workshop, pooled: PartnerGroup, other: Workshop) -> Workshop:
    """What is held as the other one's record tells it, as the other one holds it."""
    _, told = told_groups(other, workshop.details.attribution)
    is_silent = workshop.details.attribution == "none"
    tables = dict(workshop.tables)
    for kind in (DifferingView, GoodPractice):
        rows = {
            row.id: _as_held(row, other.find(kind, row.id), {} if is_silent else told)
            for row in workshop.rows(kind)
        }
        tables[kind.table] = rows
    known = _tallies(other, {old for old, new in told.items() if new == pooled.id})
    own = _tallies(workshop, {pooled.id})
    kept = {
        row.id: row
        for row in workshop.rows(ViewRating)
        if row.group_id != pooled.id or _differs(own, known, row)
    }
    tables[ViewRating.table] = kept
    is_needed = any(row.group_id == pooled.id for row in kept.values()) or any(
        pooled.id in row.held_by
        for kind in (DifferingView, GoodPractice)
        for row in tables[kind.table].values()
        if isinstance(row, (DifferingView, GoodPractice))
    )
    if not is_needed:
        tables[PartnerGroup.table] = {
            group.id: group for group in workshop.groups if group.id != pooled.id
        }
    return Workshop({name: rows for name, rows in tables.items() if rows})


def _as_held(row: Record, held: Record | None, told: dict[str, str]) -> Record:
    if isinstance(held, DifferingView) and told_view(held, told) == row:
        return held
    if isinstance(held, GoodPractice):
        as_told = replace(held, held_by=told_holders(held.held_by, told))
        return held if as_told == row else row
    return row


def _tallies(workshop: Workshop, groups: set[str]) -> Tallies:
    tallies: Tallies = {}
    for row in workshop.rows(ViewRating):
        if row.group_id in groups:
            tallies.setdefault((item_of(row), row.round), []).append(row.value)
    return {key: sorted(values) for key, values in tallies.items()}


def _differs(own: Tallies, known: Tallies, row: ViewRating) -> bool:
    key = (item_of(row), row.round)
    return own[key] != known.get(key)
