"""Several breakout groups' workbooks become one workshop: a union by id, and nothing of any of them lost.

The result is the same in whatever order the workbooks are given, and merging one that is in it already changes
nothing. A standing is the room's only where the groups share it: else it is left open for the whole room, and
each group's stands beside it as a differing view (merging_standings). What the same id holds differently is a conflict, settled by
choice, and the words of the other versions are kept beside it (merging_kept); a copy that was not touched since the other was made from it is no conflict.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain, count
from uuid import NAMESPACE_OID, uuid5

from icbo_desktop.domain.attribution import OTHER_ID, named_groups
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.merging_conflicts import Conflict, MergeChoices, Version
from icbo_desktop.domain.merging_groups import MergedGroups, merged_groups, merged_seats
from icbo_desktop.domain.merging_kept import KeptVersion, kept_versions
from icbo_desktop.domain.merging_lineage import Breakout, is_deleted, newest
from icbo_desktop.domain.merging_places import KEYED, merged_keyed
from icbo_desktop.domain.merging_told import without_twice_told
from icbo_desktop.domain.merging_whole import merged_details, merged_frameworks
from icbo_desktop.domain.rows import (
    RECORD_TYPES,
    DifferingView,
    FrozenFramework,
    FrozenOverlay,
    GoodPractice,
    PartnerGroup,
    Record,
    ViewRating,
    Visit,
    Weight,
    WorkshopDetails,
)
from icbo_desktop.domain.session_rows import TOO_FEW, MergedSource, PlannedTime
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr

Frameworks = Mapping[str, Framework]
_SETTLED_APART = (
    WorkshopDetails, FrozenFramework, PartnerGroup, ViewRating, MergedSource, *KEYED,
)  # fmt: skip

_NOT_TOLD_FROM = (
    WorkshopDetails, FrozenFramework, FrozenOverlay, PartnerGroup, ViewRating, MergedSource, Visit, Weight,
    PlannedTime,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged workshop, the conflicts as they were settled, and sentences on what was done.

    `names` says by fingerprint what each workbook is called in it.
    """

    workshop: Workshop
    conflicts: tuple[Conflict, ...]
    notes: tuple[str, ...]
    names: Mapping[str, str]


NO_CHOICES = MergeChoices()


def merge(
    breakouts: Sequence[Breakout], frameworks: Frameworks, choices: MergeChoices = NO_CHOICES
) -> Merged:
    """The workbooks as one workshop. `frameworks` by id, in their own words.

    Raises WorkbookError where they went through different versions of a framework.
    """
    found, notes = distinct(breakouts)
    names = names_of(found, breakouts)
    if len(found) == 1:
        return Merged(found[0].workshop, (), notes, names)
    found, twice = without_twice_told(found)
    rows: list[Record] = [*merged_frameworks([each.workshop for each in found])]
    workshops = [each.workshop for each in found]
    rows.append(merged_details(workshops, names_in_order(found, names), choices.title))
    groups = merged_groups(found)
    rows += groups.rows
    conflicts = conflicts_of(found, groups, choices)
    rows += [each.versions[each.chosen].row for each in conflicts]
    rows += agreed_rows(found, groups, {each.key for each in conflicts})
    places = merged_keyed(found, names, frameworks)
    present = {row.id for row in rows}
    rows += places.rows
    rows += [view for view in places.views if view.id not in present]
    kept = [each for each in kept_versions(conflicts, found, names) if each.row.id not in present]
    rows += [each.row for each in kept]
    sources = sources_of(found, names, groups, places.moved)
    rows += [told_from(source, kept, found) for source in sources]
    rows += merged_seats(found, groups)
    told_notes = (*notes, *twice, *groups.notes, *places.notes)
    return Merged(in_order(rows), tuple(conflicts), told_notes, names)


def distinct(breakouts: Sequence[Breakout]) -> tuple[list[Breakout], tuple[str, ...]]:
    """Each workbook once, without those that another one has in it already; by fingerprint, so in any order."""
    by_fingerprint = {each.fingerprint: each for each in breakouts}
    held = {source.sha256 for each in by_fingerprint.values() for source in each.sources}
    found = [by_fingerprint[key] for key in sorted(by_fingerprint) if key not in held]
    left_out = sorted({each.known_as for key, each in by_fingerprint.items() if key in held})
    notes = [
        tr("“{title}” is in it already and has not changed since.", title=title)
        for title in left_out
    ]
    if len(by_fingerprint) < len(breakouts):
        notes.append(tr("Some of these files are the same workbook, which is taken once."))
    return found, tuple(notes)


def require_same_frameworks(breakouts: Iterable[Breakout]) -> None:
    """Raise WorkbookError where a framework is in other words in one workbook than in another."""
    seen: dict[str, tuple[FrozenFramework, str]] = {}
    shared: set[str] | None = None
    for each in breakouts:
        live = {row.id for row in each.workshop.frameworks_on_route}
        shared = live if shared is None else shared & live
        for row in each.workshop.frameworks:
            first, title = seen.setdefault(row.id, (row, each.known_as))
            if first.sha256 != row.sha256:
                message = tr(
                    "“{title}” went through version {version} of {id} and “{known_as}” through "
                    "another, {version2}. Open the older workbook, move it to the newer version under "
                    "Workshop, Frameworks, and merge then.",
                    title=title,
                    version=first.version,
                    id=row.id,
                    known_as=each.known_as,
                    version2=row.version,
                )
                raise WorkbookError(message)
    if not shared:
        message = tr("These workbooks have no framework in common, so they cannot be merged.")
        raise WorkbookError(message)


def names_of(found: Sequence[Breakout], given: Sequence[Breakout] = ()) -> dict[str, str]:
    """What each workbook is called where its words are told: its title, and where others have that its file's name.

    What is still alike is numbered in the order in which the workbooks were given. Where nothing may be attributed
    a title or a file's name could tell a group, so that they are only numbered, in an order that tells nothing.
    """
    if any(each.workshop.details.attribution == "none" for each in found):
        return {
            each.fingerprint: tr("Breakout group {number}", number=number)
            for number, each in enumerate(found, start=1)
        }
    kept = {each.fingerprint for each in found}
    ordered = {each.fingerprint: each for each in given or found if each.fingerprint in kept}
    titles = Counter(each.title for each in ordered.values())
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key, each in ordered.items():
        name = each.title if titles[each.title] == 1 else each.known_as
        numbered = (f"{name} ({number})" for number in count(2))
        names[key] = next(own for own in chain([name], numbered) if own not in taken)
        taken.add(names[key])
    return names


def names_in_order(found: Sequence[Breakout], names: Mapping[str, str]) -> list[str]:
    return [names[each.fingerprint] for each in found]


def sources_of(
    found: Sequence[Breakout],
    names: Mapping[str, str],
    groups: MergedGroups,
    moved: Mapping[str, str],
) -> list[MergedSource]:
    """What the merged workbook came from: the originals, also those of a workbook that was a merge before.

    `moved` gives the id that a record has now, where it was put together with another.
    """
    sources = {row.id: row for each in found for row in each.sources}
    for each in found:
        if not each.sources:
            source = source_of(each, names[each.fingerprint])
            sources[source.id] = source
    return [
        replace(
            row,
            row_ids=tuple(sorted({moved.get(row_id, row_id) for row_id in row.row_ids})),
            merged_into=tuple(
                groups.told.get(old, groups.told.get(new, new))
                for old, new in zip(row.groups, row.merged_into, strict=False)
            ),
        )
        for row in sources.values()
    ]


def told_from(
    source: MergedSource, kept: Sequence[KeptVersion], found: Sequence[Breakout]
) -> MergedSource:
    """The source with the versions that came from it, also where it did so by way of a merge before."""
    through = {
        each.fingerprint for each in found if any(source.id == row.id for row in each.sources)
    }
    own = [
        each.row.id
        for each in kept
        if source.sha256 in each.fingerprints
        or (each.of in source.row_ids and through.intersection(each.fingerprints))
    ]
    return replace(source, row_ids=tuple(sorted({*source.row_ids, *own})))


def source_of(breakout: Breakout, name: str) -> MergedSource:
    """A workbook as it is named in the one that it became a part of."""
    workshop = breakout.workshop
    kept = (row for row in workshop if not isinstance(row, _NOT_TOLD_FROM))
    _, told = named_groups(workshop)
    ids = tuple(group.id for group in workshop.groups)
    few = tuple(group_id for group_id in ids if told.get(group_id) == OTHER_ID)
    return MergedSource(
        id=str(uuid5(NAMESPACE_OID, breakout.fingerprint)),
        title=name,
        held_on=workshop.details.held_on,
        sha256=breakout.fingerprint,
        row_ids=tuple(sorted(row.id for row in kept)),
        groups=(*ids, *(TOO_FEW for _ in few)),
        merged_into=(*ids, *few),
    )


Held = dict[str, list[tuple[Breakout, Record]]]


def held_rows(found: Sequence[Breakout], groups: MergedGroups) -> Held:
    """Every record that is merged by its id alone, with the groups as they are called now."""
    held: Held = {}
    for each in found:
        for row in each.workshop:
            if not isinstance(row, _SETTLED_APART):
                held.setdefault(f"{row.table}:{row.id}", []).append((each, regrouped(row, groups)))
    return held


def regrouped(row: Record, groups: MergedGroups) -> Record:
    """The record with the groups that hold it as they are called in the merged workshop."""
    if isinstance(row, DifferingView | GoodPractice):
        told = dict.fromkeys(groups.told.get(each, each) for each in row.held_by)
        return replace(row, held_by=tuple(told))
    return row


def conflicts_of(
    found: Sequence[Breakout], groups: MergedGroups, choices: MergeChoices
) -> list[Conflict]:
    """The records that are there differently, each settled."""
    conflicts: list[Conflict] = []
    for key, holders in held_rows(found, groups).items():
        versions = versions_of(newest(holders))
        if len(versions) > 1 and not is_deleted(found, holders):
            conflicts.append(Conflict(key, versions, chosen_of(key, versions, choices)))
    return sorted(conflicts, key=lambda conflict: conflict.key)


def agreed_rows(
    found: Sequence[Breakout], groups: MergedGroups, in_conflict: set[str]
) -> list[Record]:
    """The records on which the workbooks agree, or that one of them has alone."""
    return [
        newest(holders)[0][1]
        for key, holders in held_rows(found, groups).items()
        if key not in in_conflict and not is_deleted(found, holders)
    ]


def versions_of(holders: list[tuple[Breakout, Record]]) -> tuple[Version, ...]:
    """The different contents, what was changed last first; of two of one moment the order of their words."""
    by_row: dict[Record, list[Breakout]] = {}
    for each, row in holders:
        by_row.setdefault(row, []).append(each)
    versions = [
        Version(row, tuple(each.fingerprint for each in having), changed_at(having, row.id))
        for row, having in by_row.items()
    ]
    versions.sort(key=lambda version: repr(version.row))
    dated = [version for version in versions if version.changed_at is not None]
    dated.sort(key=_moment, reverse=True)
    return (*dated, *(version for version in versions if version.changed_at is None))


def _moment(version: Version) -> datetime:
    if version.changed_at is None:
        message = "a version without a moment has no order"
        raise ValueError(message)
    return version.changed_at


def changed_at(having: Iterable[Breakout], row_id: str) -> datetime | None:
    changes = (each.last_changes.get(row_id) for each in having)
    return max((change.at for change in changes if change is not None), default=None)


def chosen_of(key: str, versions: tuple[Version, ...], choices: MergeChoices) -> int:
    """The version that was chosen, else that of the preferred workbook, else the one changed last."""
    for wanted in (choices.versions.get(key, ""), choices.prefer):
        for place, version in enumerate(versions):
            if wanted in version.fingerprints:
                return place
    return 0


def in_order(rows: Iterable[Record]) -> Workshop:
    """The workshop, each table in the order in which its records were made, whoever made them."""
    tables: dict[str, dict[str, Record]] = {kind.table: {} for kind in RECORD_TYPES}
    for row in sorted(rows, key=_made_order):
        tables[row.table][row.id] = row
    return Workshop({table: kept for table, kept in tables.items() if kept})


def _made_order(row: Record) -> tuple[str, str, str]:
    """By the moment; of one moment by the words, so that A's rating stands before B's."""
    made = getattr(row, "created_at", None) or getattr(row, "entered_at", None)
    moment = made.isoformat() if isinstance(made, datetime) else ""
    return moment, getattr(row, "text", "") if moment else "", row.id


def origins(workshop: Workshop) -> dict[str, str]:
    """For each record that came from some of the merged workbooks, but not from all, the names of those."""
    sources = workshop.rows(MergedSource)
    if not sources:
        return {}
    found: dict[str, list[str]] = {}
    for source in sorted(sources, key=lambda row: row.title):
        for row_id in source.row_ids:
            found.setdefault(row_id, []).append(source.title)
    return {key: listed(names) for key, names in found.items() if len(names) < len(sources)}
