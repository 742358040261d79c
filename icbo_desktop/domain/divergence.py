"""How far ratings lie apart, in plain words: the rules of room_rules.md section 6 and nothing else.

All functions are pure. Ratings are whole numbers on a scale from `lowest` to `highest`. Nothing is ever
summed: the middle is the median, the spread is the smallest window that holds eight in ten people.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from statistics import median

from icbo_desktop.domain.attribution import OTHER_ID, told_under
from icbo_desktop.domain.divergence_limits import DIVERGENCE
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item, ViewRating
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr, tr_n


class Spread(StrEnum):
    """How far apart, in the words that the room reads."""

    CLOSE = marked("close together")
    SOME = marked("some spread")
    WIDE = marked("wide apart")


@dataclass(frozen=True, slots=True)
class GroupMiddle:
    """The median of one partner group of three or more people, or of those put together as other partners."""

    group_id: str
    people: int
    middle: float


@dataclass(frozen=True, slots=True)
class GroupGap:
    """The largest difference between group medians and who stands at each end."""

    size: float
    lower: tuple[str, ...]
    higher: tuple[str, ...]
    is_wide: bool


@dataclass(frozen=True, slots=True)
class Camps:
    """Two camps: how many say `low_top` or less, and how many say `high_bottom` or more."""

    low: int
    low_top: int
    high: int
    high_bottom: int


@dataclass(frozen=True, slots=True)
class Divergence:
    """What can be said of the ratings of one item in one round.

    `window` is None below five people and `spread` then too; `middle` is None below three. `away` counts
    the people `DIVERGENCE.away` points (scaled) or more from the middle.
    """

    people: int
    lowest: int | None
    highest: int | None
    middle: float | None
    window: tuple[int, int] | None
    spread: Spread | None
    group_middles: tuple[GroupMiddle, ...]
    gap: GroupGap | None
    partners_middle: float | None
    camps: Camps | None
    away: int
    away_points: int


def smallest_window(ratings: Sequence[int]) -> tuple[int, int]:
    """The narrowest [a, b] that holds at least ceil(0.8 n) ratings; of several, the one nearest the median.

    Needs at least one rating. Ties in nearness go to the lower window.
    """
    ordered = sorted(ratings)
    needed = math.ceil(DIVERGENCE.share_in_window * len(ordered) - 1e-9)
    middle = median(ordered)
    # Many people stand on few points, so each window is looked at once.
    candidates = set(zip(ordered, ordered[needed - 1 :], strict=False))
    return min(
        candidates,
        key=lambda ends: (ends[1] - ends[0], abs((ends[0] + ends[1]) / 2 - middle), ends),
    )


def scaled(limit: float, scale: Scale) -> float:
    """A limit given for 1 to 10, for a scale of another length: times (K - 1) / 9."""
    return limit * (scale.highest - scale.lowest) / 9


def spread_of(width: int, scale: Scale) -> Spread:
    """The word for a window of that width."""
    if width <= scaled(DIVERGENCE.close_width, scale):
        return Spread.CLOSE
    return Spread.SOME if width <= scaled(DIVERGENCE.some_width, scale) else Spread.WIDE


def diverge(
    by_group: Mapping[str, Sequence[int]], scale: Scale, told: Mapping[str, str] | None = None
) -> Divergence:
    """Everything that room_rules.md section 6 lets us say of one round's ratings, given by group id.

    `told` says under which id each group is told. Groups too small for a middle of their own are told together
    and have one, so that "Lower: NHS." is never said while a few others stand lower still. Where each partner
    counts once, the smallest do too: that is what this middle is for.
    """
    ratings = sorted(value for values in by_group.values() for value in values)
    count = len(ratings)
    middle = float(median(ratings)) if count >= DIVERGENCE.fewest_for_range else None
    window = smallest_window(ratings) if count >= DIVERGENCE.fewest_for_window else None
    spread = spread_of(window[1] - window[0], scale) if window else None
    middles = group_middles(ratings_as_told(by_group, told or {}))
    present = [float(median(values)) for values in by_group.values() if values]
    away_points = max(1, math.ceil(scaled(DIVERGENCE.away, scale)))
    away = 0 if middle is None else sum(abs(value - middle) >= away_points for value in ratings)
    return Divergence(
        people=count,
        lowest=ratings[0] if ratings else None,
        highest=ratings[-1] if ratings else None,
        middle=middle,
        window=window,
        spread=spread,
        group_middles=middles,
        gap=gap_of(middles, scale),
        partners_middle=float(median(present)) if middle is not None and len(present) > 1 else None,
        camps=camps_of(ratings, spread, scale),
        away=away,
        away_points=away_points,
    )


def diverge_in(
    workshop: Workshop, by_group: Mapping[str, Sequence[int]], scale: Scale
) -> Divergence:
    """What may be said of a round's ratings in a workshop: on the wall, the console and in records alike."""
    return diverge(by_group, scale, told_under(workshop))


def ratings_as_told(
    by_group: Mapping[str, Sequence[int]], told: Mapping[str, str]
) -> dict[str, list[int]]:
    """The ratings by the ids that their groups are told under, those put together last."""
    found: dict[str, list[int]] = {}
    for group_id in sorted(by_group, key=lambda each: told.get(each) == OTHER_ID):
        found.setdefault(told.get(group_id, group_id), []).extend(by_group[group_id])
    return found


def group_middles(by_group: Mapping[str, Sequence[int]]) -> tuple[GroupMiddle, ...]:
    """The medians of the groups of three or more, in the order given."""
    return tuple(
        GroupMiddle(group_id, len(values), float(median(values)))
        for group_id, values in by_group.items()
        if len(values) >= DIVERGENCE.fewest_in_group
    )


def gap_of(middles: Sequence[GroupMiddle], scale: Scale) -> GroupGap | None:
    """The gap between group medians, or None with fewer than two groups of three or more."""
    if len(middles) < 2:  # noqa: PLR2004 - a gap needs two sides
        return None
    low = min(group.middle for group in middles)
    high = max(group.middle for group in middles)
    return GroupGap(
        size=high - low,
        lower=tuple(group.group_id for group in middles if group.middle == low),
        higher=tuple(group.group_id for group in middles if group.middle == high),
        is_wide=high > low and high - low >= scaled(DIVERGENCE.group_gap, scale),
    )


def camp_limits(scale: Scale) -> tuple[int, int]:
    """The highest value of the lower camp and the lowest of the higher."""
    low_top = scale.lowest + math.floor(scaled(DIVERGENCE.low_camp_top - 1, scale))
    high_bottom = scale.lowest + math.ceil(scaled(DIVERGENCE.high_camp_bottom - 1, scale))
    return low_top, high_bottom


def camps_of(ratings: Sequence[int], spread: Spread | None, scale: Scale) -> Camps | None:
    """Two camps: a quarter and two people or more at each end, with the spread wide apart."""
    if spread is not Spread.WIDE:
        return None
    low_top, high_bottom = camp_limits(scale)
    low = sum(value <= low_top for value in ratings)
    high = sum(value >= high_bottom for value in ratings)
    needed = max(DIVERGENCE.camp_people, DIVERGENCE.camp_share * len(ratings))
    if low < needed or high < needed:
        return None
    return Camps(low, low_top, high, high_bottom)


def ratings_by_group(workshop: Workshop, item: Item, round_number: int) -> dict[str, list[int]]:
    """The view ratings of one round by group id, in the order of the groups and their seats."""
    by_group: dict[str, list[int]] = {group.id: [] for group in workshop.groups}
    here = [row for row in workshop.at(ViewRating, item) if row.round == round_number]
    for row in sorted(here, key=attrgetter("seat")):
        if row.group_id in by_group:
            by_group[row.group_id].append(row.value)
    return {group_id: values for group_id, values in by_group.items() if values}


def last_round(workshop: Workshop, item: Item) -> int:
    """The number of the last round with a rating; 0 if nobody has rated."""
    return max((row.round for row in workshop.at(ViewRating, item)), default=0)


def divergence_of(
    workshop: Workshop, item: Item, scale: Scale, round_number: int | None = None
) -> Divergence | None:
    """The divergence of a round (the last one unless given), or None if nobody has rated."""
    chosen = last_round(workshop, item) if round_number is None else round_number
    by_group = ratings_by_group(workshop, item, chosen)
    return diverge_in(workshop, by_group, scale) if by_group else None


def spread_at(workshop: Workshop, item: Item, scale: Scale) -> Spread | None:
    """The spread that `divergence_of` finds in the last round, without the rest of what it finds."""
    by_group = ratings_by_group(workshop, item, last_round(workshop, item))
    ratings = [value for values in by_group.values() for value in values]
    if len(ratings) < DIVERGENCE.fewest_for_window:
        return None
    low, high = smallest_window(ratings)
    return spread_of(high - low, scale)


def middle_words(middle: float) -> str:
    """A median in words: "7", or "between 6 and 7" for 6.5."""
    low = math.floor(middle)
    return str(low) if middle == low else tr("between {low} and {high}", low=low, high=low + 1)


def reach_words(lowest: int | None, highest: int | None) -> str:
    """A stretch of the scale in words: "5 to 8", or "5" where it is a single point."""
    return f"{lowest}" if lowest == highest else tr("{low} to {high}", low=lowest, high=highest)


def spread_sentence(divergence: Divergence) -> str:
    """The first sentence of the room's summary; empty below three people."""
    if divergence.middle is None or divergence.lowest is None:
        return ""
    if divergence.window is None:
        reach = reach_words(divergence.lowest, divergence.highest)
        return tr("All {people} people: {reach}.", people=divergence.people, reach=reach)
    return tr(
        "Middle {middle}. {spread}",
        middle=middle_words(divergence.middle),
        spread=window_sentence(divergence.window),
    )


def window_sentence(window: tuple[int, int]) -> str:
    """Where eight in ten people lie: "8 in 10 people rated it 6 to 8."."""
    return tr("8 in 10 people rated it {reach}.", reach=reach_words(*window))


def group_sentence(divergence: Divergence, names: Mapping[str, str]) -> str:
    """Whether partners see it differently and who sees it lower; empty where they do not.

    Without a verb, as the names are the facilitator's own: "NHS" would see it, and "Providers" see it.
    """
    gap = divergence.gap
    if gap is None or not gap.is_wide:
        return ""
    lower = listed([names[group_id] for group_id in gap.lower if group_id in names])
    return tr("Partners see this differently. Lower: {groups}.", groups=lower)


def partners_sentence(divergence: Divergence) -> str:
    """The middle when each partner counts once, where that is another one by a point or more; else empty."""
    partners, middle = divergence.partners_middle, divergence.middle
    if partners is None or middle is None or abs(partners - middle) < 1:
        return ""
    return tr(
        "With each partner counted once, the middle is {middle}.", middle=middle_words(partners)
    )


def camps_sentence(divergence: Divergence) -> str:
    """Two camps, or how many are away from the middle; empty where there is nothing to say."""
    camps = divergence.camps
    if camps is not None:
        return tr(
            "Two camps: {low} people say {low_top} or less, {high} say {high_bottom} or more.",
            low=camps.low,
            low_top=camps.low_top,
            high=camps.high,
            high_bottom=camps.high_bottom,
        )
    if divergence.away == 0:
        return ""
    return tr_n(
        "{n} of {people} are {points} or more points away from the middle.",
        "{n} of {people} is {points} or more points away from the middle.",
        divergence.away,
        people=divergence.people,
        points=divergence.away_points,
    )


def movement_sentence(
    before: Divergence, after: Divergence, moved: int, *, is_exact: bool = False
) -> str:
    """How a second round moved: "Middle 5 to 6; at least 4 moved." Empty where a middle is missing."""
    if before.middle is None or after.middle is None:
        return ""
    words = moved_words(moved, is_exact=is_exact)
    then, now = middle_words(before.middle), middle_words(after.middle)
    if then == now:
        said = tr("Middle stays at {middle}", middle=now)
    else:
        said = tr("Middle {before} to {after}", before=then, after=now)
    return f"{said}; {words}." if words else f"{said}."


def moved_words(moved: int, *, is_exact: bool) -> str:
    """How many moved: "4 moved", "at least 4 moved" where it may be more; "" where nothing can be said."""
    if not is_exact:
        return tr_n("at least {n} moved", "at least {n} moved", moved) if moved else ""
    return tr_n("{n} moved", "{n} moved", moved) if moved else tr("nobody moved")


def moved_people(before: Mapping[str, Sequence[int]], after: Mapping[str, Sequence[int]]) -> int:
    """The fewest people who must have changed their value, group by group.

    Seats are numbered but people are not followed from round to round, so this counts values that were there
    in one round and not in the other. Whoever rated in one round alone has not moved.
    """
    return sum(
        min(len(values), len(after.get(group_id, ())))
        - (Counter(values) & Counter(after.get(group_id, ()))).total()
        for group_id, values in before.items()
    )


def is_moved_exact(before: Mapping[str, Sequence[int]], after: Mapping[str, Sequence[int]]) -> bool:
    """Whether no more people can have moved than `moved_people` says.

    Within a group people may have changed places with each other, which its values do not tell. It is exact
    where as many rated again and that many cannot help standing where they stood, such as in a group of one.
    """
    for group_id, values in before.items():
        now = after.get(group_id, ())
        if not (values and now):
            continue
        here, there, people = Counter(values), Counter(now), len(values)
        fewest_stayed = max(0, *(here[value] + there[value] - people for value in here))
        if len(now) != people or fewest_stayed != (here & there).total():
            return False
    return True
