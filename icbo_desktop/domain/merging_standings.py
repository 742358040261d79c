"""Where the merged workshop stands: a standing is the room's only where the breakout groups share it.

The program places no rating. Where all who said where a place stands said the same (an agreed rating, agreed to
differ, parked, not applicable), that is the merged standing. Where they said different things, or one said it and
another only discussed the place, the place is open for the whole room, and each group's standing is kept in words,
with its reason, as a differing view. What one group alone worked on stands, and its reason says from whom it is.
What the whole room settled after an earlier merge stands; what a late workbook says otherwise is kept as a view.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import NAMESPACE_OID, uuid5

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.merging_lineage import Breakout
from icbo_desktop.domain.merging_whole import told_by
from icbo_desktop.domain.place_names import full_number
from icbo_desktop.domain.rows import Assessment, DifferingView, Item, Status, ViewRating, item_of
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.standing import Standing, spoken_ids, standing_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr, translated

# What says more of what the room did comes later.
_STATUSES: tuple[Status, ...] = ("open", "not_applicable", "parked", "discussed")
_ALONE = re.compile(r"^From .+ alone\.$")
_ENDS = (".", "!", "?", "…")

Frameworks = Mapping[str, Framework]


@dataclass(frozen=True, slots=True)
class Stand:
    """What a breakout group settled on a place; `also_differs` beside a rating."""

    standing: Standing
    value: int | None = None
    also_differs: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """One place in several workbooks: all of them, and the assessments that no other one went on from.

    `superseded` are the fingerprints of those whose assessment another copy knew and changed since.
    """

    item: Item
    found: Sequence[Breakout]
    held: Mapping[str, Assessment]
    superseded: frozenset[str]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class MergedStanding:
    """The assessment, a view for each standing that is not the room's, and what is left to the room, in words."""

    row: Assessment
    views: tuple[DifferingView, ...] = ()
    to_settle: str = ""


def merged_standing(place: Place, frameworks: Frameworks) -> MergedStanding:
    """Where the merged workshop stands on a place (the rule is the module's)."""
    workshops = {each.fingerprint: each.workshop for each in place.found}
    stands = {key: stand for key in place.held if (stand := stand_of(workshops[key], place.item))}
    settled = [key for key in stands if _was_left_to_the_room(workshops[key], place.item)]
    counted = {key: stands[key] for key in settled or stands}
    others = _others_who_spoke(place, stands)
    is_apart = len(set(counted.values())) > 1 or bool(stands and others and not settled)
    shared = None if is_apart else next(iter(counted.values()), None)
    viewed = [
        key
        for key, row in place.held.items()
        if (key in stands and stands[key] != shared)
        or (is_apart and key in others and row.status == "discussed")
    ]
    views = tuple(
        view_of_standing(key, place, workshops[key], frameworks.get(place.item.framework_id))
        for key in viewed
    )
    row = _row_of(place, shared, counted, viewed)
    if len(stands) == 1 and not (is_apart or others or settled or place.superseded):
        row = _from_one_alone(row, place, workshops)
    if not is_apart:
        return MergedStanding(row, views)
    said = [view.text.rstrip(".") for view in views]
    said += [
        tr("{names}: discussed without a rating", names=place.names[key])
        for key in others
        if key not in viewed
    ]
    name = place_name(frameworks.get(place.item.framework_id), place.item)
    return MergedStanding(row, views, f"{name} ({'; '.join(sorted(said))})")


def stand_of(workshop: Workshop, item: Item) -> Stand | None:
    """What the workshop settled on an item, None where it did not."""
    standing = standing_of(workshop, item)
    assessment = workshop.assessment(item)
    if assessment is None or standing in (Standing.NOT_REACHED, Standing.DISCUSSED):
        return None
    if standing is Standing.RATED:
        return Stand(standing, assessment.agreed, assessment.agreed_to_differ)
    return Stand(standing)


def _others_who_spoke(place: Place, stands: Mapping[str, Stand]) -> list[str]:
    """Who discussed the place without settling it; words that a copy shares with those who did are theirs."""
    known = {
        row_id
        for each in place.found
        if each.fingerprint in stands
        for row_id in spoken_ids(each.workshop, place.item)
    }
    return [
        each.fingerprint
        for each in place.found
        if each.fingerprint not in stands
        and each.fingerprint not in place.superseded
        and standing_of(each.workshop, place.item) is Standing.DISCUSSED
        and (_is_marked_discussed(place, each) or _said_more(each, place.item, known))
    ]


def _is_marked_discussed(place: Place, each: Breakout) -> bool:
    row = place.held.get(each.fingerprint)
    return row is not None and row.status == "discussed"


def _said_more(each: Breakout, item: Item, known: set[str]) -> bool:
    return any(row_id not in known for row_id in spoken_ids(each.workshop, item))


def _row_of(
    place: Place, shared: Stand | None, counted: Mapping[str, Stand], viewed: Sequence[str]
) -> Assessment:
    """The assessment: where nobody settled anything as it is, where they stand apart open."""
    found = [(key, place.held[key]) for key in place.held]
    rows = [row for _, row in found]
    first = min(rows, key=lambda row: row.id)
    status: Status = "open"
    agreed: int | None = None
    differs = False
    if not counted:
        status = _STATUSES[max(_STATUSES.index(row.status) for row in rows)]
    elif shared is not None:
        own = [place.held[key] for key in counted]
        is_aside = shared.standing in (Standing.PARKED, Standing.NOT_APPLICABLE)
        status = own[0].status if is_aside else "open"
        # What it had before it was set aside is kept where all had the same.
        kept = {row.agreed for row in own}
        agreed = kept.pop() if len(kept) == 1 else None
        differs = all(row.agreed_to_differ for row in own)
    workshops = {each.fingerprint: each.workshop for each in place.found}
    rated = [row for key, row in found if workshops[key].at(ViewRating, place.item)]
    is_shared = len(counted) > 1
    reasons = [
        (place.names[key], _own_reason(row, workshops[key]) if is_shared else row.status_reason)
        for key, row in found
        if key not in viewed
    ]
    return replace(
        first,
        status=status,
        status_reason=told_by(reasons),
        agreed=agreed,
        agreed_to_differ=differs,
        revealed_round=min(row.revealed_round for row in rated or rows),
        no_action_reason=told_by([(place.names[key], row.no_action_reason) for key, row in found]),
    )


def _from_one_alone(row: Assessment, place: Place, workshops: Mapping[str, Workshop]) -> Assessment:
    """What one group alone settled says so; a workbook that was merged before has said it already."""
    key = next(key for key in place.held if stand_of(workshops[key], place.item))
    if workshops[key].rows(MergedSource):
        return row
    said = tr("From {names} alone.", names=place.names[key])
    return replace(row, status_reason="\n".join(filter(None, (row.status_reason, said))))


def _own_reason(row: Assessment, workshop: Workshop) -> str:
    """The reason without what an earlier merge put to it; a line of a workbook that is no merge is its own."""
    if not workshop.rows(MergedSource):
        return row.status_reason
    lines = row.status_reason.split("\n")
    return "\n".join(line for line in lines if not _ALONE.match(line))


def _was_left_to_the_room(workshop: Workshop, item: Item) -> bool:
    """Whether an earlier merge had left the item to the whole room."""
    ids = {view_id(source.sha256, item) for source in workshop.rows(MergedSource)}
    return any(view.id in ids for view in workshop.at(DifferingView, item))


def view_id(fingerprint: str, item: Item) -> str:
    """The id of the view that keeps one workbook's standing on an item: the same whenever it is merged."""
    name = f"{fingerprint}/{item.framework_id}/{item.item_id}/{item.option_id}"
    return str(uuid5(NAMESPACE_OID, name))


def view_of_standing(
    key: str, place: Place, workshop: Workshop, framework: Framework | None
) -> DifferingView:
    """Where one breakout group stands, as a view: "A agreed 6.", "B: parked, because it was late."."""
    item, row = place.item, place.held[key]
    stand = stand_of(workshop, item)
    said = _said_of(place.names[key], stand, framework, item)
    reason = _own_reason(row, workshop).strip()
    if reason:
        said = tr("{said}, because {reason}", said=said, reason=reason)
    return DifferingView(
        id=view_id(key, item),
        framework_id=item.framework_id,
        item_id=item.item_id,
        option_id=item.option_id,
        text=said if said.endswith(_ENDS) else f"{said}.",
        rating=stand.value if stand is not None else None,
        created_at=workshop.details.created_at,
    )


def _said_of(group: str, stand: Stand | None, framework: Framework | None, item: Item) -> str:
    """What a breakout group said, as it is kept: in the language of who merges."""
    if stand is None:
        return tr("{group}: {standing}", group=group, standing=translated(Standing.DISCUSSED))
    if stand.value is not None:
        scale = framework.scale_of(item.item_id) if framework is not None else None
        words = scale.words(stand.value) if scale is not None else str(stand.value)
        if stand.also_differs:
            return tr("{group} agreed {rating} and to differ", group=group, rating=words)
        return tr("{group} agreed {rating}", group=group, rating=words)
    if stand.standing is Standing.AGREED_TO_DIFFER:
        return tr("{group} agreed to differ", group=group)
    return tr("{group}: {standing}", group=group, standing=translated(stand.standing))


def place_name(framework: Framework | None, item: Item) -> str:
    """What a standard or domain is called: "2.I Workforce"; its id where the framework is not there."""
    if framework is None:
        return item.item_id
    standard = framework.standards_by_id.get(item.item_id)
    if standard is None:
        domain = framework.domains_by_id.get(item.item_id)
        return domain.title if domain is not None else item.item_id
    above = framework.domain_of_standard.get(item.item_id)
    number = full_number(above.number if above is not None else "", standard.number)
    return f"{number} {standard.title}".strip()


def place_of(
    holders: Sequence[tuple[Breakout, Assessment]],
    left: Sequence[tuple[Breakout, Assessment]],
    found: Sequence[Breakout],
    names: Mapping[str, str],
) -> Place:
    """A place of all that hold an assessment of it, of whom `left` are those that no other went on from."""
    held = {each.fingerprint: row for each, row in left}
    superseded = frozenset(each.fingerprint for each, _ in holders) - held.keys()
    return Place(item_of(left[0][1]), found, held, superseded, names)
