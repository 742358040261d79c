"""Two workshops of one framework side by side: what moved, in words, and what became of the earlier actions.

Standards are matched by their ids, over versions of a pack too. Ratings are places in an order: a movement is
counted in points of one scale, and where the scale is another there is none. Nothing is ever summed.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from icbo_desktop.domain.carry_forward import origin_of
from icbo_desktop.domain.coverage import Coverage, coverage_of
from icbo_desktop.domain.divergence import Divergence, divergence_of
from icbo_desktop.domain.divergence_limits import DIVERGENCE
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.items import is_in_scope, is_there, items_of
from icbo_desktop.domain.movement import Direction, direction_of, same_scale
from icbo_desktop.domain.pack_move import PackComparison, compare
from icbo_desktop.domain.rows import Action, Item, item_of
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr, translated

Frameworks = Mapping[str, Framework]
ItemState = Literal["unchanged", "reworded", "scale changed", "new", "retired"]
Movement = Direction | Literal["not comparable", "rated now", "rated then", "neither"]
Counted = Literal["standard", "domain", "cell"]
Fate = Literal["closed", "dropped", "open", "not carried forward", "closed then", "dropped then"]

NOT_COMPARABLE = marked("not comparable: the scale changed")
NOT_IN_SCOPE = marked("not in scope")
NOT_THERE = marked("not in the framework")
# On both sides, before a room's middle and spread are set beside each other: as many as it has a middle from.
FEWEST_PEOPLE = DIVERGENCE.fewest_for_range


@dataclass(frozen=True, slots=True)
class ComparedStand:
    """Where one workshop stands on an item. `room` is there only where both rooms are large enough."""

    standing: Standing
    agreed: int | None
    is_in_scope: bool
    room: Divergence | None = None

    @property
    def words(self) -> str:
        """Where it stands, without a rating."""
        return translated(self.standing.value) if self.is_in_scope else translated(NOT_IN_SCOPE)


@dataclass(frozen=True, slots=True)
class ComparedItem:
    """A standard, a cell of a grid or a domain, then and now; a side without it is None.

    `before` and `after` are its scales, None where it is only discussed or not there.
    """

    item: Item
    state: ItemState
    before: Scale | None
    after: Scale | None
    then: ComparedStand | None
    now: ComparedStand | None

    @property
    def scale(self) -> Scale | None:
        """The scale of both, or of the one side that has the item."""
        return self.after if self.now is not None else self.before

    @property
    def values(self) -> tuple[int | None, int | None]:
        """The agreed ratings then and now."""
        then = self.then.agreed if self.then is not None else None
        return then, self.now.agreed if self.now is not None else None

    @property
    def movement(self) -> Movement:
        then, now = self.values
        if then is None or now is None:
            return "neither" if then == now else "rated now" if then is None else "rated then"
        if self.state == "scale changed" or self.scale is None:
            return "not comparable"
        return direction_of(self.scale, then, now)

    @property
    def words(self) -> str:
        """The movement as people say it: "up 2, from 4 to 6"."""
        then, now = self.values
        if then is None or now is None:
            return self._one_sided(then, now)
        if self.movement == "not comparable" or self.before is None or self.after is None:
            return translated(NOT_COMPARABLE)
        was, is_now = self.before.words(then), self.after.words(now)
        if then == now:
            return tr("still {rating}", rating=is_now)
        if self.after.is_nominal:
            return tr("from {old_choice} to {new_choice}", old_choice=was, new_choice=is_now)
        points = _points(self.after, then, now)
        if self.movement == "up":
            return tr("up {points}, from {old} to {new}", points=points, old=was, new=is_now)
        return tr("down {points}, from {old} to {new}", points=points, old=was, new=is_now)

    @property
    def short_words(self) -> str:
        """The same for a narrow place: of a side without a rating only that there is none."""
        then, now = self.values
        if then is not None and now is not None:
            return self.words
        if then is None and now is None:
            return tr("no rating then or now")
        if then is not None:
            return tr(
                "no rating now, {rating} then",
                rating=self.before.words(then) if self.before else then,
            )
        return tr(
            "{rating} now, no rating then",
            rating=self.after.words(now) if self.after and now is not None else now,
        )

    def _one_sided(self, then: int | None, now: int | None) -> str:
        was = self.before.words(then) if self.before is not None and then is not None else ""
        is_now = self.after.words(now) if self.after is not None and now is not None else ""
        was = was or (self.then.words if self.then is not None else translated(NOT_THERE))
        is_now = is_now or (self.now.words if self.now is not None else translated(NOT_THERE))
        return (
            tr("{state} then and now", state=was)
            if was == is_now
            else tr("{new} now, {old} then", new=is_now, old=was)
        )


@dataclass(frozen=True, slots=True)
class ComparedAction:
    """An action of the earlier workshop and what became of it. `later` is the one it was carried on as."""

    action: Action
    fate: Fate
    later: Action | None = None


@dataclass(frozen=True, slots=True)
class ComparedFramework:
    """One framework in both workshops."""

    framework_id: str
    packs: PackComparison
    items: tuple[ComparedItem, ...]
    domain_ids: frozenset[str]
    coverage_then: Coverage
    coverage_now: Coverage

    def counts(self, counted: Counted) -> Counter[Movement]:
        """How many of a kind moved in which way: they are counted, never their ratings.

        As in the coverage, only those that are rated, and the cells of a grid apart from the standards.
        """
        return Counter(
            each.movement
            for each in self.items
            if (each.before or each.after) and self._kind(each.item) == counted
        )

    def _kind(self, item: Item) -> Counted:
        if item.item_id in self.domain_ids:
            return "domain"
        return "cell" if item.option_id else "standard"


@dataclass(frozen=True, slots=True)
class WorkshopComparison:
    """Two workshops. `only_then` and `only_now` are frameworks of one of them alone, by id."""

    frameworks: tuple[ComparedFramework, ...]
    actions: tuple[ComparedAction, ...]
    new_actions: tuple[Action, ...]
    only_then: tuple[str, ...] = ()
    only_now: tuple[str, ...] = ()

    def of_fate(self, *fates: Fate) -> tuple[ComparedAction, ...]:
        return tuple(each for each in self.actions if each.fate in fates)


def require_comparable(earlier: Workshop, later: Workshop) -> None:
    """Raise RecordError where there is nothing to compare: one and the same, or no framework in common."""
    if tuple(earlier) == tuple(later):
        message = tr(
            "Both files hold the same workshop in the same state, so there is nothing to compare. "
            "Choose two workshops."
        )
        raise RecordError(message)
    then = {row.id for row in earlier.frameworks_on_route}
    if not then & {row.id for row in later.frameworks_on_route}:
        names = (listed(sorted(then)), listed([row.id for row in later.frameworks_on_route]))
        message = tr(
            "These two workshops went through different frameworks "
            "({earlier}, and {later}), so they cannot be compared.",
            earlier=names[0],
            later=names[1],
        )
        raise RecordError(message)


def is_out_of_order(earlier: Workshop, later: Workshop) -> bool:
    """Whether the dates say that the one called earlier was held after the other."""
    first, second = earlier.details.held_on, later.details.held_on
    return first is not None and second is not None and first > second


def compare_workshops(
    earlier: Workshop, later: Workshop, then: Frameworks, now: Frameworks
) -> WorkshopComparison:
    """Both workshops, each with its own copies of the frameworks by id; what a move left behind stays out."""
    ids_then = [row.id for row in earlier.frameworks_on_route]
    ids_now = [row.id for row in later.frameworks_on_route]
    found = tuple(
        _compared_framework(earlier, later, then[each], now[each])
        for each in ids_now
        if each in ids_then
    )
    actions, new_actions = compared_actions(earlier, later)
    return WorkshopComparison(
        frameworks=found,
        actions=actions,
        new_actions=new_actions,
        only_then=tuple(each for each in ids_then if each not in ids_now),
        only_now=tuple(each for each in ids_now if each not in ids_then),
    )


def compared_actions(
    earlier: Workshop, later: Workshop
) -> tuple[tuple[ComparedAction, ...], tuple[Action, ...]]:
    """What became of each action of the earlier workshop, and those that the later one agreed by itself."""
    left = list(later.rows(Action))
    origin = origin_of(earlier.details.title, earlier.details.held_on)
    found: list[ComparedAction] = []
    for action in earlier.rows(Action):
        match = _carried_on(action, left, origin)
        if match is not None:
            left.remove(match)
        found.append(ComparedAction(action, _fate(action, match), match))
    return tuple(found), tuple(left)


def _carried_on(action: Action, candidates: list[Action], origin: str) -> Action | None:
    """The later action that goes on from this one: of the same id, or carried forward from it.

    Carrying forward gives a new id and keeps the moment at which the action was made; its words may have
    been edited since.
    """
    for each in candidates:
        if each.id == action.id:
            return each
    come_along = [
        each
        for each in candidates
        if each.carried_from == (action.carried_from or origin)
        and each.created_at == action.created_at
    ]
    same_words = [each for each in come_along if each.text == action.text]
    if same_words:
        return same_words[0]
    same_place = [each for each in come_along if item_of(each) == item_of(action)]
    return same_place[0] if len(same_place) == 1 else None


def _fate(action: Action, later: Action | None) -> Fate:
    if action.status != "open" and (later is None or later.status == action.status):
        return "closed then" if action.status == "done" else "dropped then"
    if later is None:
        return "not carried forward"
    fates: dict[str, Fate] = {"open": "open", "done": "closed", "dropped": "dropped"}
    return fates[later.status]


def _compared_framework(
    earlier: Workshop, later: Workshop, then: Framework, now: Framework
) -> ComparedFramework:
    packs = compare(then, now)
    reworded = {part.item_id for part in packs.parts if part.state != "unchanged"}
    items = tuple(
        _compared_item(item, (earlier, then), (later, now), is_reworded=item.item_id in reworded)
        for item in _items_of_both((earlier, then), (later, now))
    )
    return ComparedFramework(
        framework_id=now.id,
        packs=packs,
        items=items,
        domain_ids=frozenset((*then.domains_by_id, *now.domains_by_id)),
        coverage_then=coverage_of(earlier, then),
        coverage_now=coverage_of(later, now),
    )


Side = tuple[Workshop, Framework]


def _items_of_both(earlier: Side, later: Side) -> list[Item]:
    """Every item in the scope of either workshop, in the later framework's order, then what is retired."""
    in_scope = {*_items_in_scope(*earlier), *_items_in_scope(*later)}
    order = dict.fromkeys(items_of(later[1]))
    order |= dict.fromkeys(items_of(earlier[1]))
    return [item for item in order if item in in_scope]


def _items_in_scope(workshop: Workshop, framework: Framework) -> Iterator[Item]:
    return (item for item in items_of(framework) if is_in_scope(workshop, framework, item))


def _compared_item(item: Item, earlier: Side, later: Side, *, is_reworded: bool) -> ComparedItem:
    then, now = _stand(item, earlier), _stand(item, later)
    before = earlier[1].scale_of(item.item_id) if then is not None else None
    after = later[1].scale_of(item.item_id) if now is not None else None
    state: ItemState = "reworded" if is_reworded else "unchanged"
    if then is None or now is None:
        state = "new" if then is None else "retired"
    elif (before is None) != (after is None) or (before and not same_scale(before, after)):
        state = marked("scale changed")
    rooms = (_room(item, earlier[0], before), _room(item, later[0], after))
    if then is not None and now is not None and all(rooms) and state != "scale changed":
        then, now = _with_room(then, rooms[0]), _with_room(now, rooms[1])
    return ComparedItem(item, state, before, after, then, now)


def _stand(item: Item, side: Side) -> ComparedStand | None:
    workshop, framework = side
    if not is_there(framework, item):
        return None
    is_walked = is_in_scope(workshop, framework, item)
    agreed = agreed_value(workshop, item) if is_walked else None
    return ComparedStand(standing_of(workshop, item), agreed, is_walked)


def _room(item: Item, workshop: Workshop, scale: Scale | None) -> Divergence | None:
    """What may be said of the room's ratings, where there are enough of them."""
    if scale is None or not scale.has_middle:
        return None
    found = divergence_of(workshop, item, scale)
    return found if found is not None and found.people >= FEWEST_PEOPLE else None


def _with_room(stand: ComparedStand, room: Divergence | None) -> ComparedStand:
    return ComparedStand(stand.standing, stand.agreed, stand.is_in_scope, room)


def _points(scale: Scale, then: int, now: int) -> int:
    """How many points of the scale lie between two values; a scale may leave numbers out."""
    values = sorted(scale.values)
    if then in values and now in values:
        return abs(values.index(now) - values.index(then))
    return abs(now - then)
