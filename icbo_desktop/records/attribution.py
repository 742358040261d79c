"""The workshop as it may leave the console: what `domain/attribution.py` decides, done to every row of it.

`shield` gives a workshop that holds nothing more than may leave the console (room_rules.md section 7). Every
writer works on that workshop alone, so none of them can tell more than it holds.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from uuid import NAMESPACE_OID, uuid5

from icbo_desktop.domain.attribution import (
    told_beside_breakouts,
    told_groups,
    told_holders,
    told_view,
)
from icbo_desktop.domain.edits.setting import attribution_is_loosened
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import (
    Attribution,
    DifferingView,
    FrozenFramework,
    FrozenOverlay,
    GoodPractice,
    Item,
    PartnerGroup,
    Record,
    ViewRating,
    WorkshopDetails,
    item_of,
)
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.translation import ENGLISH, marked, speaking, tr

BREAKOUT_NAME = marked("A breakout group")
_RETOLD = (DifferingView, GoodPractice, MergedSource)
_OTHER_THAN_THEY_WERE = frozenset(
    kind.table for kind in (*_RETOLD, WorkshopDetails, PartnerGroup, ViewRating)
)
_NOT_IN_HISTORY = (ViewRating, PartnerGroup, FrozenFramework, FrozenOverlay)


def attribution_of(workshop: Workshop, options: RecordOptions) -> Attribution:
    """The attribution of this record. Raises RecordError where it would tell more than was promised."""
    promised = workshop.details.attribution
    wanted = options.attribution or promised
    if attribution_is_loosened(promised, wanted):
        message = tr(
            "This record cannot say more about who held a view than the workshop promised. "
            "Attribution can be tightened, not loosened."
        )
        raise RecordError(message)
    return wanted


def shield(workshop: Workshop, attribution: Attribution) -> Workshop:
    """The workshop without whatever may not leave the console under that attribution.

    Under "none" there is one group, the room. Otherwise groups of fewer than three people, and with them
    the next smallest where subtraction would tell, become one group named "Other partners"; beside the breakout
    that words of a merged workbook came from, that breakout's small groups do. To shield what
    was shielded changes nothing. Names that the program gives are English here, whatever is spoken, and said
    where they are shown.
    """
    with speaking(ENGLISH):
        groups, told = told_groups(workshop, attribution)
    beside = told_beside_breakouts(workshop, told)
    retold = [
        _retold(row, beside.get(row.id, told), is_silent=attribution == "none")
        for kind in _RETOLD
        for row in workshop.rows(kind)
    ]
    details = [replace(row, attribution=attribution) for row in workshop.rows(WorkshopDetails)]
    tables = {
        name: rows
        for name, rows in workshop.tables.items()
        if rows and name not in _OTHER_THAN_THEY_WERE
    }
    tables |= _by_table([*details, *retold, *groups, *_regrouped(workshop, told)])
    return Workshop(tables)


def _by_table(rows: Iterable[Record]) -> dict[str, Mapping[str, Record]]:
    tables: dict[str, dict[str, Record]] = {}
    for row in rows:
        tables.setdefault(row.table, {})[row.id] = row
    return {**tables}


def shielded_changes(
    workshop: Workshop, attribution: Attribution, changes: Iterable[Change]
) -> tuple[Change, ...]:
    """The history as it may be told: without groups, their ratings and the packs, views by the groups told."""
    _, told = told_groups(workshop, attribution)
    beside = told_beside_breakouts(workshop, told)
    is_silent = attribution == "none"
    return tuple(
        replace(
            change,
            rows=tuple(
                RowChange(
                    *(
                        None
                        if side is None
                        else _retold(side, beside.get(side.id, told), is_silent=is_silent)
                        for side in (row.before, row.after)
                    )
                )
                for row in change.rows
                if not isinstance(row.row, _NOT_IN_HISTORY)
            ),
        )
        for change in changes
    )


def _retold(row: Record, told: Mapping[str, str], *, is_silent: bool) -> Record:
    """A view or a good practice, held by the groups as they are told; any other record as it is."""
    if isinstance(row, MergedSource):
        title = BREAKOUT_NAME if is_silent else row.title
        return replace(row, title=title, groups=(), merged_into=())
    if isinstance(row, GoodPractice):
        return replace(row, held_by=() if is_silent else told_holders(row.held_by, told))
    if isinstance(row, DifferingView):
        return told_view(row, {} if is_silent else told)
    return row


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
    return _id_of(f"{row.framework_id}/{row.item_id}/{row.round}/{group_id}/{seat}")


@lru_cache(maxsize=4096)
def _id_of(name: str) -> str:
    """The same in all workbooks of a programme, so that it is not made anew for each."""
    return str(uuid5(NAMESPACE_OID, name))
