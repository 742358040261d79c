"""Who may be told from a record: the one place where attribution and small groups are decided.

`shield` gives a workshop that holds nothing more than may leave the console (room_rules.md section 7). Every
writer works on that workshop alone, so none of them can tell more than it holds.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from icbo_desktop.domain.edits.setting import GROUP_MARKS, attribution_is_loosened
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import (
    Attribution,
    DifferingView,
    FrozenFramework,
    FrozenOverlay,
    GoodPractice,
    Item,
    Mark,
    PartnerGroup,
    Record,
    ViewRating,
    WorkshopDetails,
    item_of,
)
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.options import RecordOptions

FEWEST_SHOWN = 3
OTHER_ID = "other-partners"
OTHER_NAME = "Other partners"
OTHER_COLOUR = "#51607A"
ROOM_ID = "the-room"
ROOM_NAME = "Everyone in the room"
ROOM_COLOUR = "#14213D"
BREAKOUT_NAME = "A breakout group"
_NOT_IN_HISTORY = (ViewRating, PartnerGroup, FrozenFramework, FrozenOverlay)


def attribution_of(workshop: Workshop, options: RecordOptions) -> Attribution:
    """The attribution of this record. Raises RecordError where it would tell more than was promised."""
    promised = workshop.details.attribution
    wanted = options.attribution or promised
    if attribution_is_loosened(promised, wanted):
        message = (
            "This record cannot say more about who held a view than the workshop promised. "
            "Attribution can be tightened, not loosened."
        )
        raise RecordError(message)
    return wanted


def shield(workshop: Workshop, attribution: Attribution) -> Workshop:
    """The workshop without whatever may not leave the console under that attribution.

    Under "none" there is one group, the room. Otherwise groups of fewer than three people, and with them
    the next smallest where subtraction would tell, become one group named "Other partners". To shield what
    was shielded changes nothing.
    """
    groups, told = told_groups(workshop, attribution)
    rows: list[Record] = []
    for row in workshop:
        if isinstance(row, WorkshopDetails):
            rows.append(replace(row, attribution=attribution))
        elif not isinstance(row, PartnerGroup | ViewRating):
            rows.append(_retold(row, told, is_silent=attribution == "none"))
    rows += groups
    rows += _regrouped(workshop, told)
    tables: dict[str, dict[str, Record]] = {}
    for row in rows:
        tables.setdefault(row.table, {})[row.id] = row
    return Workshop(tables)


def shielded_changes(
    workshop: Workshop, attribution: Attribution, changes: Iterable[Change]
) -> tuple[Change, ...]:
    """The history as it may be told: without groups, their ratings and the packs, views by the groups told."""
    _, told = told_groups(workshop, attribution)
    is_silent = attribution == "none"
    return tuple(
        replace(
            change,
            rows=tuple(
                RowChange(
                    *(
                        None if side is None else _retold(side, told, is_silent=is_silent)
                        for side in (row.before, row.after)
                    )
                )
                for row in change.rows
                if not isinstance(row.row, _NOT_IN_HISTORY)
            ),
        )
        for change in changes
    )


def told_groups(
    workshop: Workshop, attribution: Attribution
) -> tuple[tuple[PartnerGroup, ...], dict[str, str]]:
    """The groups as they are told, and for each of the workshop's the id that it is told under."""
    if attribution == "none":
        return (whole_room(workshop),), {group.id: ROOM_ID for group in workshop.groups}
    return merged_groups(workshop)


def whole_room(workshop: Workshop) -> PartnerGroup:
    """Everybody as one group."""
    return PartnerGroup(
        id=ROOM_ID, name=ROOM_NAME, people=workshop.people, mark="circle", colour=ROOM_COLOUR
    )


def merged_groups(workshop: Workshop) -> tuple[tuple[PartnerGroup, ...], dict[str, str]]:
    """The groups as a record shows them, and for each group of the workshop the id it is shown under.

    A group that nobody came for, and that nothing is recorded of, is left out.
    """
    sizes = group_sizes(workshop)
    heard = heard_groups(workshop)
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
                name=OTHER_NAME,
                people=people,
                mark=_free_mark(shown),
                colour=OTHER_COLOUR,
                position=len(shown),
            )
        )
    return tuple(shown), told


def group_sizes(workshop: Workshop) -> dict[str, int]:
    """How many people each group has; where that was left at nought, the most that rated at once."""
    seats: dict[str, int] = {}
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


def _retold(row: Record, told: Mapping[str, str], *, is_silent: bool) -> Record:
    """A view or a good practice, held by the groups as they are told; any other record as it is."""
    if isinstance(row, MergedSource):
        title = BREAKOUT_NAME if is_silent else row.title
        return replace(row, title=title, groups=(), merged_into=())
    if isinstance(row, GoodPractice):
        return replace(row, held_by=() if is_silent else _told(row.held_by, told))
    if isinstance(row, DifferingView) and row.holder == "groups":
        held_by = () if is_silent else _told(row.held_by, told)
        return replace(row, held_by=held_by, holder="groups" if held_by else "not_attributed")
    return replace(row, held_by=()) if isinstance(row, DifferingView) else row


def _told(held_by: tuple[str, ...], told: Mapping[str, str]) -> tuple[str, ...]:
    """Each group once, those merged last, so that the order says nothing about them."""
    ids = dict.fromkeys(told[group_id] for group_id in held_by if group_id in told)
    return tuple(sorted(ids, key=lambda group_id: group_id == OTHER_ID))


def _regrouped(workshop: Workshop, told: Mapping[str, str]) -> list[Record]:
    """The view ratings under the groups that are told.

    Where groups became one, seats follow the values, and ids and times are made alike: neither the order
    nor the moment of typing may tell which rating came from which group.
    """
    tallies: dict[tuple[Item, int, str], list[ViewRating]] = {}
    for row in workshop.rows(ViewRating):
        if row.group_id in told:
            key = (item_of(row), row.round, told[row.group_id])
            tallies.setdefault(key, []).append(row)
    rows: list[Record] = []
    for (_, _, group_id), tally in tallies.items():
        is_as_it_was = all(row.group_id == group_id for row in tally)
        rows += tally if is_as_it_was else _levelled(tally, group_id)
    return rows


def _levelled(tally: list[ViewRating], group_id: str) -> list[ViewRating]:
    latest = max(row.created_at for row in tally)
    ordered = sorted(tally, key=lambda row: row.value)
    return [
        replace(
            row, id=_new_id(row, group_id, seat), group_id=group_id, seat=seat, created_at=latest
        )
        for seat, row in enumerate(ordered, start=1)
    ]


def _new_id(row: ViewRating, group_id: str, seat: int) -> str:
    name = f"{row.framework_id}/{row.item_id}/{row.round}/{group_id}/{seat}"
    return str(uuid5(NAMESPACE_OID, name))
