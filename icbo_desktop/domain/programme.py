"""What a programme's overview takes of one workshop: small, frozen, and nothing that anybody said.

The workshop it is taken of is shielded before (`records/attribution.shield`): of views it holds numbers only.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from icbo_desktop.domain.coverage import Coverage, coverage_of
from icbo_desktop.domain.divergence import Spread, spread_at
from icbo_desktop.domain.framework import Framework, Scale, pack_id_of
from icbo_desktop.domain.items import domain_of, is_in_scope, items_of, rating_scale
from icbo_desktop.domain.movement import scale_key
from icbo_desktop.domain.programme_themes import terms_of
from icbo_desktop.domain.rows import (
    Action,
    ActionStatus,
    Attribution,
    FrozenFramework,
    Item,
    Priority,
    item_of,
)
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.domain.workshop import Workshop

# Of each change's id: enough to tell the changes of one workbook from another's.
TRAIL_CHARACTERS = 12
SHOWN_SHA = 12


@dataclass(frozen=True, slots=True)
class Stand:
    """Where one workshop stands on a standard, a cell of a grid or a domain.

    `scale` is a key that is equal where a value means the same, empty where it is only discussed. `is_wide` is
    whether the room's ratings lay wide apart, None where too few people rated it to say.
    """

    item: Item
    standing: Standing
    agreed: int | None = None
    scale: str = ""
    is_wide: bool | None = None


@dataclass(frozen=True, slots=True)
class ActionMark:
    """What is counted of an action. `domain_id` is empty where it is about no domain."""

    domain_id: str
    priority: Priority
    status: ActionStatus


@dataclass(frozen=True, slots=True)
class FrameworkSummary:
    """One framework in one workshop. `terms` are the words of its actions by domain, each once."""

    framework_id: str
    version: str
    sha256: str
    coverage: Coverage
    stands: tuple[Stand, ...]
    actions: tuple[ActionMark, ...] = ()
    terms: tuple[tuple[str, frozenset[str]], ...] = ()


@dataclass(frozen=True, slots=True)
class WorkshopSummary:
    """One workshop. `file` is its name below the folder, `trail` stands for its history, change by change.

    `groups` are the partner groups as they may be told, with how many people each had. `head` is the fingerprint of
    its history's end, and `merged_from` those of the workbooks that it was merged from, as they were then.
    """

    file: str
    workshop_id: str
    trail: bytes
    changed_at: datetime
    title: str
    place: str
    held_on: date | None
    attribution: Attribution
    people: int
    groups: tuple[tuple[str, int], ...]
    frameworks: tuple[FrameworkSummary, ...]
    head: str = ""
    merged_from: tuple[str, ...] = ()

    @property
    def year(self) -> int | None:
        return self.held_on.year if self.held_on is not None else None


def trail_of(change_ids: Iterable[str]) -> bytes:
    """A history in few bytes: where one goes on from another, its trail begins with the other's."""
    return "".join([f"{each[-TRAIL_CHARACTERS:]};" for each in change_ids]).encode()


def summary_of(
    workshop: Workshop,
    frameworks: Mapping[str, Framework],
    *,
    file: str,
    trail: bytes,
    changed_at: datetime,
    head: str = "",
) -> WorkshopSummary:
    """The summary of a shielded workshop. `frameworks` by id, in their packs' own words."""
    details = workshop.details
    on_route = workshop.frameworks_on_route
    return WorkshopSummary(
        file=file,
        workshop_id=details.id,
        trail=trail,
        changed_at=changed_at,
        title=details.title,
        place=details.place,
        held_on=details.held_on,
        attribution=details.attribution,
        people=workshop.people,
        groups=tuple((group.name, group.people) for group in workshop.groups),
        frameworks=tuple(
            _framework_summary(workshop, frozen, frameworks[frozen.id], is_first=not position)
            for position, frozen in enumerate(on_route)
        ),
        head=head,
        merged_from=tuple(row.sha256 for row in workshop.rows(MergedSource)),
    )


def _framework_summary(
    workshop: Workshop, frozen: FrozenFramework, framework: Framework, *, is_first: bool
) -> FrameworkSummary:
    actions = [
        (domain_of(framework, item_of(row)), row)
        for row in workshop.rows(Action)
        if _is_about(row, framework, is_first=is_first)
    ]
    words: dict[str, set[str]] = {}
    for domain_id, row in actions:
        if row.status != "dropped":
            words.setdefault(domain_id, set()).update(terms_of(row.text))
    return FrameworkSummary(
        framework_id=frozen.id,
        version=frozen.version,
        sha256=frozen.sha256[:SHOWN_SHA],
        coverage=coverage_of(workshop, framework),
        stands=tuple(
            _stand(workshop, framework, item)
            for item in items_of(framework)
            if is_in_scope(workshop, framework, item)
        ),
        actions=tuple(
            ActionMark(domain_id, row.priority, row.status) for domain_id, row in actions
        ),
        terms=tuple((domain_id, frozenset(found)) for domain_id, found in words.items()),
    )


def _is_about(action: Action, framework: Framework, *, is_first: bool) -> bool:
    """Whether an action counts with this framework; what is about the whole workshop counts with the first."""
    if not action.framework_id:
        return is_first
    return pack_id_of(action.framework_id) == pack_id_of(framework.id)


def _stand(workshop: Workshop, framework: Framework, item: Item) -> Stand:
    scale = rating_scale(framework, item)
    return Stand(
        item=item,
        standing=standing_of(workshop, item),
        agreed=agreed_value(workshop, item),
        scale=scale_key(scale),
        is_wide=_is_wide(workshop, item, scale),
    )


def _is_wide(workshop: Workshop, item: Item, scale: Scale | None) -> bool | None:
    if scale is None or not scale.has_middle:
        return None
    found = spread_at(workshop, item, scale)
    return None if found is None else found is Spread.WIDE
