"""Whether the rows of a JSON record fit together: what each names is there, and nothing is there twice."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass

from icbo_desktop.domain.attribution import OTHER_ID, ROOM_ID
from icbo_desktop.domain.edits.setting import MOST_PEOPLE
from icbo_desktop.domain.framework import Framework, pack_id_of
from icbo_desktop.domain.items import is_there, lines_at, rating_scale
from icbo_desktop.domain.route import FOLLOWED, PlaceKind
from icbo_desktop.domain.rows import (
    Action,
    AgendaBreak,
    Answer,
    Assessment,
    DifferingView,
    Finding,
    FrozenFramework,
    FrozenOverlay,
    GoodPractice,
    Item,
    ItemRecord,
    PartnerGroup,
    PlannedTime,
    Record,
    ViewRating,
    Visit,
    Weight,
    item_of,
    overlay_row_id,
)
from icbo_desktop.domain.rules import rating_in
from icbo_desktop.records.json_faults import Faults
from icbo_desktop.translation import tr

Placed = Mapping[str, Record]  # the rows by their paths
USUAL_RATINGS = (1, 10)  # of a differing view where nothing has a scale


@dataclass(frozen=True)
class Known:
    """What the rows may name. `frameworks` by the ids of their rows."""

    frameworks: Mapping[str, Framework]
    framework_ids: Collection[str]
    overlays: Collection[str]
    groups: Collection[str]
    actions: Collection[str]
    lowest: int
    highest: int


def known_in(named: Mapping[str, Collection[str]], frameworks: Mapping[str, Framework]) -> Known:
    """What there is to be named: the ids of each list, and the frameworks that could be read."""
    scales = [scale for framework in frameworks.values() for scale in framework.scales]
    return Known(
        frameworks=frameworks,
        framework_ids=named.get(FrozenFramework.table, ()),
        overlays=named.get(FrozenOverlay.table, ()),
        groups=named.get(PartnerGroup.table, ()),
        actions=named.get(Action.table, ()),
        lowest=min([USUAL_RATINGS[0], *(scale.lowest for scale in scales)]),
        highest=max([USUAL_RATINGS[1], *(scale.highest for scale in scales)]),
    )


def check_rows(rows: Placed, known: Known, faults: Faults) -> None:
    """Add a fault for everything that does not fit."""
    seen: set[Hashable] = set()
    for path, row in rows.items():
        key = natural_key(row)
        if key is not None and key in seen:
            faults.add(path, tr("there is another one for the same place"))
        seen.add(key)
        if isinstance(row, ItemRecord):
            check_place(row, path, known, faults)
        check = CHECKS.get(type(row))
        if check is not None:
            for name, reason in check(row, known):
                faults.add(f"{path}.{name}", reason)


def natural_key(row: Record) -> Hashable:
    """What there may be only one of, or None."""
    if isinstance(row, Assessment | Weight):
        return (row.table, item_of(row))
    if isinstance(row, Finding):
        return (row.table, item_of(row), row.evidence_id)
    if isinstance(row, Answer):
        return (row.table, item_of(row), row.prompt_id)
    if isinstance(row, ViewRating):
        return (row.table, item_of(row), row.round, row.group_id, row.seat)
    return None


def check_place(row: ItemRecord, path: str, known: Known, faults: Faults) -> None:
    """Whether the standard, domain or list is in the framework, with the option and the evidence line."""
    item = item_of(row)
    if not item.framework_id:
        if item != Item():
            faults.add(f"{path}.framework_id", tr("this should name the framework of the item"))
        return
    framework = known.frameworks.get(item.framework_id)
    if framework is None:
        # A visit stays when the framework is taken out of the workbook again.
        if item.framework_id not in known.framework_ids and not isinstance(row, Visit):
            faults.add(f"{path}.framework_id", tr("the record has no such framework"))
        return
    if not is_there(framework, item.whole):
        faults.add(f"{path}.item_id", tr("the framework has no such standard, domain or list"))
    elif not is_there(framework, item):
        faults.add(f"{path}.option_id", tr("there is no such option"))
    elif (line := getattr(row, "evidence_id", "")) and line not in lines_at(framework, item):
        faults.add(f"{path}.evidence_id", tr("there is no such line of evidence"))


Told = Iterator[tuple[str, str]]


def check_rating(row: Record, known: Known) -> Told:
    """Whether the value is on the scale of that very item."""
    value, item = rating_in(row), item_of(row)
    framework = known.frameworks.get(item.framework_id)
    if value is not None and framework is not None and is_there(framework, item):
        scale = rating_scale(framework, item)
        if scale is None or value not in scale.values:
            name = "agreed" if isinstance(row, Assessment) else "value"
            yield name, tr("{rating} is not on the scale", rating=value)
    if isinstance(row, ViewRating) and row.group_id not in known.groups:
        yield "group_id", tr("there is no such group")


def check_view(row: Record, known: Known) -> Told:
    if not isinstance(row, DifferingView):
        return
    yield from check_holders(row, known)
    if row.action_id and row.action_id not in known.actions:
        yield "action_id", tr("there is no such action")
    if row.rating is not None and not known.lowest <= row.rating <= known.highest:
        yield "rating", tr("{rating} is not on the scale", rating=row.rating)


def check_holders(row: Record, known: Known) -> Told:
    held_by = row.held_by if isinstance(row, DifferingView | GoodPractice) else ()
    for number, group_id in enumerate(held_by):
        if group_id not in known.groups:
            yield f"held_by[{number}]", tr("there is no such group")


def check_answer(row: Record, known: Known) -> Told:
    if not isinstance(row, Answer):
        return
    framework = known.frameworks.get(row.framework_id)
    if framework is not None and row.prompt_id not in {each.id for each in framework.prompts}:
        yield "prompt_id", tr("the framework has no such prompt")


def check_finding(row: Record, _known: Known) -> Told:
    if isinstance(row, Finding) and not row.evidence_id:
        yield "evidence_id", tr("this should name a line of evidence")


def check_place_kind(row: Record, _known: Known) -> Told:
    kind = row.place_kind if isinstance(row, PlannedTime | AgendaBreak) else ""
    if kind not in FOLLOWED:
        known = (each for each in PlaceKind if each in FOLLOWED)
        yield "place_kind", tr("this should be one of {choices}", choices=", ".join(known))


def check_group(row: Record, _known: Known) -> Told:
    """A group that was merged for a record may be larger than one that people are put into."""
    if not isinstance(row, PartnerGroup):
        return
    if row.people > MOST_PEOPLE and row.id not in (ROOM_ID, OTHER_ID):
        yield "people", tr("a group has 0 to {most} people", most=MOST_PEOPLE)


def check_worn(row: Record, known: Known) -> Told:
    if not isinstance(row, FrozenFramework):
        return
    owners = (row.id, pack_id_of(row.id))
    if row.overlay and not any(
        overlay_row_id(owner, row.overlay) in known.overlays for owner in owners
    ):
        yield "overlay", tr("the record has no such overlay")


CHECKS: Mapping[type[Record], Callable[[Record, Known], Told]] = {
    Assessment: check_rating,
    ViewRating: check_rating,
    DifferingView: check_view,
    GoodPractice: check_holders,
    Answer: check_answer,
    Finding: check_finding,
    PlannedTime: check_place_kind,
    AgendaBreak: check_place_kind,
    PartnerGroup: check_group,
    FrozenFramework: check_worn,
}
