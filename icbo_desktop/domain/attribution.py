"""Which partner groups may be told apart: the one place where small groups are merged (room_rules.md section 7).

The wall and every record name those who hold a view or a good practice by what is decided here.
"""

from collections.abc import Mapping
from dataclasses import replace

from icbo_desktop.domain.edits.setting import GROUP_MARKS
from icbo_desktop.domain.rows import (
    Attribution,
    DifferingView,
    GoodPractice,
    Mark,
    PartnerGroup,
    ViewRating,
)
from icbo_desktop.domain.session_rows import TOO_FEW, MergedSource
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, translated

FEWEST_SHOWN = 3
OTHER_ID = "other-partners"
OTHER_NAME = marked("Other partners")
OTHER_COLOUR = "#51607A"
ROOM_ID = "the-room"
ROOM_NAME = marked("Everyone in the room")
ROOM_COLOUR = "#14213D"


def told_groups(
    workshop: Workshop, attribution: Attribution
) -> tuple[tuple[PartnerGroup, ...], dict[str, str]]:
    """The groups as they are told, and for each of the workshop's the id that it is told under."""
    if attribution == "none":
        return (whole_room(workshop),), {group.id: ROOM_ID for group in workshop.groups}
    return named_groups(workshop)


def whole_room(workshop: Workshop) -> PartnerGroup:
    """Everybody as one group."""
    return PartnerGroup(
        id=ROOM_ID,
        name=translated(ROOM_NAME),
        people=workshop.people,
        mark="circle",
        colour=ROOM_COLOUR,
    )


def named_groups(workshop: Workshop) -> tuple[tuple[PartnerGroup, ...], dict[str, str]]:
    """The groups as a record shows them, and for each group of the workshop the id it is shown under.

    A group that nobody came for, and that nothing is recorded of, is left out.
    """
    sizes = group_sizes(workshop)
    # Looking through all ratings takes a part of a key's time in a large room, and hardly ever tells anything.
    heard = frozenset[str]() if all(sizes.values()) else heard_groups(workshop)
    present = [group for group in workshop.groups if sizes[group.id] or group.id in heard]
    merged = groups_to_merge({group.id: sizes[group.id] for group in present})
    told = {group.id: OTHER_ID if group.id in merged else group.id for group in present}
    # In places of their own, so that neither gaps nor the last place tell how many groups there were.
    shown = [
        replace(group, position=position)
        for position, group in enumerate(group for group in present if group.id not in merged)
    ]
    if merged:
        people = sum(sizes[group_id] for group_id in merged)
        shown.append(
            PartnerGroup(
                id=OTHER_ID,
                name=translated(OTHER_NAME),
                people=people,
                mark=_free_mark(shown),
                colour=OTHER_COLOUR,
                position=len(shown),
            )
        )
    return tuple(shown), told


def told_under(workshop: Workshop) -> Mapping[str, str]:
    """For each group the id that it is told under, found once for a workshop."""
    if not workshop.told_under:
        workshop.told_under.update(named_groups(workshop)[1])
    return workshop.told_under


def names_told(workshop: Workshop) -> dict[str, str]:
    """What the groups are called, and those that are told together: on the wall in the words of the record."""
    return {OTHER_ID: translated(OTHER_NAME)} | {group.id: group.name for group in workshop.groups}


def group_sizes(workshop: Workshop) -> dict[str, int]:
    """How many people each group has; where that was left at nought, the most that rated at once."""
    seats: dict[str, int] = {}
    if not all(group.people for group in workshop.groups):
        for row in workshop.rows(ViewRating):
            seats[row.group_id] = max(seats.get(row.group_id, 0), row.seat)
    return {group.id: group.people or seats.get(group.id, 0) for group in workshop.groups}


def heard_groups(workshop: Workshop) -> frozenset[str]:
    """The groups that hold a view, a good practice or a rating."""
    held = [row.held_by for row in workshop.rows(DifferingView) if row.holder == "groups"]
    held += [row.held_by for row in workshop.rows(GoodPractice)]
    rated = {row.group_id for row in workshop.rows(ViewRating)}
    return frozenset(rated.union(*held))


def groups_to_merge(sizes: Mapping[str, int]) -> frozenset[str]:
    """The groups that may not be told apart: those under three people, and then the next smallest.

    The next smallest joins while those merged are under three people together, for then the total of the
    room less the groups shown would tell them.
    """
    order = sorted(sizes, key=lambda group_id: sizes[group_id])  # stable: ties in the given order
    merged = [group_id for group_id in order if sizes[group_id] < FEWEST_SHOWN]
    if not merged:
        return frozenset()
    if OTHER_ID in sizes and OTHER_ID not in merged:
        merged.append(OTHER_ID)  # from a record that was read in: there are never two of it
    for group_id in [each for each in order if each not in merged]:
        if sum(sizes[other] for other in merged) >= FEWEST_SHOWN:
            break
        merged.append(group_id)
    return frozenset(merged)


def _free_mark(groups: list[PartnerGroup]) -> Mark:
    taken = {group.mark for group in groups}
    for mark in GROUP_MARKS:
        if mark not in taken:
            return mark
    return "circle"


def told_holders(held_by: tuple[str, ...], told: Mapping[str, str]) -> tuple[str, ...]:
    """Each group once, those merged last, so that the order says nothing about them."""
    ids = dict.fromkeys(told[group_id] for group_id in held_by if group_id in told)
    return tuple(sorted(ids, key=lambda group_id: group_id == OTHER_ID))


def told_view(view: DifferingView, told: Mapping[str, str]) -> DifferingView:
    """The view as it may be told: held by the groups told, or by nobody where none is.

    A lone voice keeps its differing view, in words it has approved, beside its group. How many hold it and
    what they would rate are told beside a group only where it is said that three or more hold it: "1 person,
    would rate it 9" beside a group of three is close to a name. Without a group both are told.
    """
    held_by = told_holders(view.held_by, told) if view.holder == "groups" else ()
    if not held_by:
        holder = "not_attributed" if view.holder == "groups" else view.holder
        return replace(view, held_by=(), holder=holder)
    if (view.how_many or 0) >= FEWEST_SHOWN:
        return replace(view, held_by=held_by)
    return replace(view, held_by=held_by, how_many=None, rating=None)


def told_beside_breakouts(workshop: Workshop, told: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Where a merged workbook's record names the breakout that words came from: how the groups are told beside it.

    By the id of what was said. A group of three may have been one person in that breakout, so that the breakout's
    own small groups count: they are told as "Other partners", and as nobody where there is no such group.
    """
    sources = workshop.rows(MergedSource)
    named: dict[str, list[MergedSource]] = {}
    for source in sources:
        for row_id in source.row_ids:
            named.setdefault(row_id, []).append(source)
    has_others = OTHER_ID in told.values()
    beside: dict[str, dict[str, str]] = {}
    for row_id, told_from in named.items():
        few = frozenset[str]().union(*map(_too_few_in, told_from))
        if few and len(told_from) < len(sources):
            kept = {key: OTHER_ID if key in few else new for key, new in told.items()}
            beside[row_id] = {key: new for key, new in kept.items() if key not in few or has_others}
    return beside


def _too_few_in(source: MergedSource) -> frozenset[str]:
    pairs = zip(source.groups, source.merged_into, strict=False)
    return frozenset(new for old, new in pairs if old == TOO_FEW)


class Holders:
    """Names those who hold something in a workshop as they may be told; the groups are worked out once."""

    def __init__(self, workshop: Workshop) -> None:
        groups, self._told = told_groups(workshop, workshop.details.attribution)
        self._groups = {group.id: group for group in groups}

    def of(self, held_by: tuple[str, ...]) -> tuple[PartnerGroup, ...]:
        """The groups told, those merged last; a group that is gone is nobody."""
        return tuple(self._groups[group_id] for group_id in told_holders(held_by, self._told))
