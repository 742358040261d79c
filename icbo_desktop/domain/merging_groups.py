"""Partner groups of several workbooks as one: matched by name, people counted once, seats numbered anew."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from icbo_desktop.domain.edits.setting import GROUP_COLOURS, GROUP_MARKS, MOST_PEOPLE
from icbo_desktop.domain.merging_lineage import Breakout, is_deleted, newest
from icbo_desktop.domain.rows import Item, PartnerGroup, ViewRating, item_of
from icbo_desktop.domain.session_rows import TOO_FEW, MergedSource
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class MergedGroups:
    """The groups, and for each group of a workbook the id that it has now."""

    rows: tuple[PartnerGroup, ...]
    told: dict[str, str]
    notes: tuple[str, ...] = ()


Group = tuple[PartnerGroup, frozenset[str]]  # with every id that the people in it were known by


def merged_groups(found: Sequence[Breakout]) -> MergedGroups:
    """Groups of one name, or of one id, are one. A workbook's own people are added, a copy's are not twice."""
    clusters = _clusters([group for each in found for group in _known_groups(each.workshop)])
    clusters.sort(key=lambda cluster: (min(row.position for row, _ in cluster), _first_id(cluster)))
    rows: list[PartnerGroup] = []
    told: dict[str, str] = {}
    notes: list[str] = []
    for position, cluster in enumerate(clusters):
        new_id = _first_id(cluster)
        told |= {old: new_id for _, ids in cluster for old in ids}
        shares = _people(cluster)
        first = min((row for row, _ in cluster), key=lambda row: (row.position, row.name, row.id))
        mark = first.mark if all(first.mark != row.mark for row in rows) else None
        free = [each for each in GROUP_MARKS if all(each != row.mark for row in rows)]
        rows.append(
            replace(
                first,
                id=new_id,
                people=sum(shares),
                position=position,
                mark=mark or (free[0] if free else first.mark),
                colour=first.colour if mark else GROUP_COLOURS[position % len(GROUP_COLOURS)],
            )
        )
        if len(shares) > 1:
            said = listed([str(share) for share in sorted(shares, reverse=True)])
            notes.append(
                tr(
                    "{group}: {counts} people become {people}, because each workbook has people of its own.",
                    group=first.name,
                    counts=said,
                    people=sum(shares),
                )
            )
    seats = _most_seats(found, told)
    # No group is asked to be larger than one may be, unless so many have rated.
    grown = [
        replace(row, people=max(min(row.people, MOST_PEOPLE), seats.get(row.id, 0))) for row in rows
    ]
    notes += [_size_note(row, now) for row, now in zip(rows, grown, strict=True) if row != now]
    return MergedGroups(tuple(grown), told, tuple(notes))


def _size_note(before: PartnerGroup, now: PartnerGroup) -> str:
    """Why a group has other people than the workbooks say."""
    if now.people < before.people:
        return tr(
            "{group}: {before} people become {people}, the most that a group can have.",
            group=now.name,
            before=before.people,
            people=now.people,
        )
    return tr(
        "{group}: {before} people become {people}, because so many rated one standard in the "
        "workbooks together. If some rated in more than one of them, set the number right under Workshop.",
        group=now.name,
        before=before.people,
        people=now.people,
    )


def _known_groups(workshop: Workshop) -> list[Group]:
    """The groups of a workbook, each with the ids it had before it was merged."""
    before: dict[str, set[str]] = {}
    for source in workshop.rows(MergedSource):
        for old, new in zip(source.groups, source.merged_into, strict=False):
            if old == TOO_FEW:
                continue
            before.setdefault(new, set()).add(old)
    return [(row, frozenset({row.id} | before.get(row.id, set()))) for row in workshop.groups]


def _clusters(groups: Sequence[Group]) -> list[list[Group]]:
    clusters: list[list[Group]] = []
    for group in groups:
        same = [each for each in clusters if any(_is_same(group, other) for other in each)]
        clusters = [each for each in clusters if each not in same]
        clusters.append([*(other for each in same for other in each), group])
    return clusters


def _is_same(one: Group, other: Group) -> bool:
    return bool(one[1] & other[1]) or _name_key(one[0]) == _name_key(other[0])


def _name_key(group: PartnerGroup) -> str:
    return " ".join(group.name.split()).casefold()


def _first_id(cluster: Sequence[Group]) -> str:
    return min(min(ids) for _, ids in cluster)


def _people(cluster: Sequence[Group]) -> list[int]:
    """How many people each set of people has: groups that share an id are the same people, told twice."""
    sets: list[tuple[frozenset[str], int]] = []
    for row, ids in cluster:
        same = [each for each in sets if each[0] & ids]
        sets = [each for each in sets if each not in same]
        known = frozenset(ids).union(*(each[0] for each in same))
        sets.append((known, max([row.people, *(each[1] for each in same)])))
    return [people for _, people in sets]


Tally = dict[str, list[tuple[Breakout, ViewRating]]]  # the ratings by id, with who holds them


def _tallies(found: Sequence[Breakout], told: dict[str, str]) -> dict[tuple[str, Item, int], Tally]:
    """Who rated what in which round, by group; without the ratings that a copy has deleted."""
    held: Tally = {}
    for each in found:
        for row in each.workshop.rows(ViewRating):
            held.setdefault(row.id, []).append((each, row))
    tallies: dict[tuple[str, Item, int], Tally] = {}
    for row_id, holders in held.items():
        if not is_deleted(found, holders):
            row = holders[0][1]
            key = (told.get(row.group_id, row.group_id), item_of(row), row.round)
            tallies.setdefault(key, {})[row_id] = holders
    return tallies


def _most_seats(found: Sequence[Breakout], told: dict[str, str]) -> dict[str, int]:
    """The most people of each group who rated one thing in one round, over all workbooks."""
    most: dict[str, int] = {}
    for (group_id, _, _), tally in _tallies(found, told).items():
        most[group_id] = max(most.get(group_id, 0), len(tally))
    return most


def merged_seats(found: Sequence[Breakout], groups: MergedGroups) -> list[ViewRating]:
    """Every rating of every person once. Where two would sit on one seat, all of that round sit down anew."""
    rows: list[ViewRating] = []
    for (group_id, _, _), tally in _tallies(found, groups.told).items():
        rows += _seated(group_id, tally)
    return rows


def _seated(group_id: str, tally: Tally) -> list[ViewRating]:
    seats = [{row.seat for _, row in holders} for holders in tally.values()]
    chosen = [
        replace(max((row for _, row in newest(holders)), key=_order), group_id=group_id)
        for holders in tally.values()
    ]
    is_settled = all(len(each) == 1 for each in seats)
    if is_settled and len({row.seat for row in chosen}) == len(chosen):
        return chosen
    chosen.sort(key=lambda row: (row.created_at, row.id))
    return [replace(row, seat=seat) for seat, row in enumerate(chosen, start=1)]


def _order(row: ViewRating) -> tuple[datetime, int]:
    return row.created_at, row.value
