"""What a key means in the tally pad: each digit is a person, "3x7" is three sevens, Backspace takes back.

Pure. What cannot be kept without asking waits with its question: nothing that was typed is lost, and nothing
is kept that nobody meant. Only Y says yes to it, which no fast typist presses by the way; Esc says no.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from icbo_desktop.domain.attribution import FEWEST_SHOWN
from icbo_desktop.domain.edits.setting import MOST_PEOPLE
from icbo_desktop.domain.framework import Scale
from icbo_desktop.translation import marked, tr, tr_n, translated

Question = Literal["", "grow", "not_applicable"]

TEN = 10
NAMED_FROM_NOW = marked(
    "Records then name the group by itself; under {least} people it is merged with others."
)
ANSWERS = marked("Y keeps, Esc leaves out. Enter leaves it waiting.")
ORDINALS = (
    marked("a first rating"),
    marked("a second rating"),
    marked("a third rating"),
    marked("a fourth rating"),
    marked("a fifth rating"),
    marked("a sixth rating"),
    marked("a seventh rating"),
    marked("an eighth rating"),
    marked("a ninth rating"),
    marked("a tenth rating"),
)


@dataclass(frozen=True, slots=True)
class TallyRoom:
    """What the pad knows of one group: its name and people, the scale, and whether records name groups."""

    name: str
    people: int
    scale: Scale
    is_not_applicable: bool = False
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """Where the typing stands in one group.

    `values` are the kept ratings by seat and `waiting` those that are asked about; `times` is the count of a
    "3x" whose value is still to come. `told` says why a key did nothing, or where it `is_news` what it did.
    `recent` holds the last digits with whether each was kept, so that an "x" can make a count of them.
    """

    values: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()
    times: int = 0
    told: str = ""
    recent: tuple[tuple[int, bool], ...] = ()
    is_news: bool = False


def question_of(typed: Typed, room: TallyRoom) -> Question:
    """What is asked before the waiting ratings are kept."""
    if not typed.waiting:
        return ""
    return "not_applicable" if room.is_not_applicable else "grow"


def with_digit(typed: Typed, digit: int, room: TallyRoom) -> Typed:
    """A digit: the next person's rating, or the value of a count."""
    points = set(room.scale.values)
    value = digit if digit or 0 in points else TEN
    if value not in points:
        recent = (*typed.recent, (digit, False))[-2:]
        return replace(typed, told=off_the_scale(value, room.scale), recent=recent)
    found = with_value(typed, value, room)
    if typed.times:
        return found
    is_in = (found.values, found.waiting) != (typed.values, typed.waiting)
    return replace(found, recent=(*typed.recent, (digit, is_in))[-2:])


def with_value(typed: Typed, value: int, room: TallyRoom) -> Typed:
    """A point of the scale: the next person's rating, or the value of a count."""
    return added(replace(typed, times=0), (value,) * (typed.times or 1), room)


def with_times(typed: Typed) -> Typed:
    """An "x": the digit before it, or a 10, was no rating but how many people hold the next one."""
    if not typed.recent:
        return replace(typed, told=tr("First how many, then x: 3x7 is three sevens."))
    is_ten = [digit for digit, _ in typed.recent] == [1, 0]
    used = typed.recent if is_ten else typed.recent[-1:]
    for _, is_in in used:
        typed = taken_back(typed) if is_in else typed
    times = TEN if is_ten else used[-1][0] or TEN
    return replace(typed, times=times, told="", recent=())


def taken_back(typed: Typed) -> Typed:
    """A Backspace: the count that was begun, what waits, or the last rating."""
    if typed.times:
        return replace(typed, times=0, told="", recent=())
    if typed.waiting:
        return replace(typed, waiting=typed.waiting[:-1], told="", recent=())
    return replace(typed, values=typed.values[:-1], told="", recent=())


def agreed(typed: Typed, room: TallyRoom) -> Typed:
    """A "yes" to the question: what waits is kept, or the next question is asked of it."""
    bare = replace(typed, waiting=(), told="", recent=())
    if question_of(typed, room) == "not_applicable":
        return added(bare, typed.waiting, replace(room, is_not_applicable=False))
    return replace(bare, values=(*typed.values, *typed.waiting))


def added(typed: Typed, values: Sequence[int], room: TallyRoom) -> Typed:
    """These ratings too: kept as far as there are people, the rest asked about."""
    clear = replace(typed, told="", recent=())
    so_far = len(typed.values) + len(typed.waiting)
    if so_far + len(values) > MOST_PEOPLE:
        return replace(clear, told=tr("A group has at most {most} people.", most=MOST_PEOPLE))
    if room.is_not_applicable or typed.waiting:
        return replace(clear, waiting=(*typed.waiting, *values))
    free = max(0, room.people - len(typed.values))
    return replace(
        clear,
        values=(*typed.values, *values[:free]),
        waiting=tuple(values[free:]),
    )


def question_words(typed: Typed, room: TallyRoom) -> str:
    """The question in place; "" where nothing waits."""
    asked = question_of(typed, room)
    if not asked:
        return ""
    if asked == "not_applicable":
        return tr("This standard is marked not applicable: rate it all the same?")
    more = len(typed.waiting)
    total = len(typed.values) + more
    place = len(typed.values)
    one = translated(ORDINALS[place]) if place < len(ORDINALS) else tr("one more rating")
    kept = one if more == 1 else tr_n("{n} more ratings", "one more rating", more)
    if total <= room.people:
        return tr("{name}: {kept} typed before, not kept yet. Keep?", name=room.name, kept=kept)
    has = tr_n("{n} people", "1 person", room.people) if room.people else tr("nobody in the room")
    return tr(
        "{name} has {has}. Keep {kept} and make it {total}?",
        name=room.name,
        has=has,
        kept=kept,
        total=total,
    )


def follows_words(typed: Typed, room: TallyRoom) -> str:
    """What else a "yes" would do: the group is large enough then for records to name it; "" for nothing."""
    total = len(typed.values) + len(typed.waiting)
    grows = question_of(typed, room) == "grow" and room.is_told
    is_named = grows and room.people < FEWEST_SHOWN <= total
    return translated(NAMED_FROM_NOW, least=FEWEST_SHOWN) if is_named else ""


def yes_words(typed: Typed, room: TallyRoom) -> str:
    """What the button that agrees says."""
    if question_of(typed, room) == "not_applicable":
        return tr("Rate it (Y)")
    if len(typed.values) + len(typed.waiting) <= room.people:
        return tr("Keep (Y)")
    return tr("Keep, make it {people} (Y)", people=len(typed.values) + len(typed.waiting))


def resized_words(name: str, people: int, wanted: int) -> str:
    """What a Backspace made of a group that had grown here, which was to have `wanted` people again."""
    if people > wanted:
        return tr("{name} keeps {people}: so many of it rated elsewhere.", name=name, people=people)
    return tr_n("{name} has {n} people again.", "{name} has 1 person again.", people, name=name)


def off_the_scale(value: int, scale: Scale) -> str:
    """The sentence for a digit that is no point of the scale."""
    if scale.is_nominal:
        return tr(
            "{rating} is not one of the choices {low} to {high}, so not counted.",
            rating=value,
            low=scale.lowest,
            high=scale.highest,
        )
    return tr(
        "{rating} is not on the scale of {low} to {high}, so not counted.",
        rating=value,
        low=scale.lowest,
        high=scale.highest,
    )


def out_words(ratings: int, people: int) -> str:
    """Who is in, and who is still out: "2 of 3, 1 still out"."""
    if ratings > people:
        return tr("{ratings} of {people}: more ratings than people", ratings=ratings, people=people)
    if not people:
        return tr("nobody in the room")
    if ratings == people:
        return tr("1 of 1, in") if people == 1 else tr("all {people} in", people=people)
    return tr(
        "{ratings} of {people}, {missing} still out",
        ratings=ratings,
        people=people,
        missing=people - ratings,
    )


def hint_words(scale: Scale) -> str:
    """The one line that says how the pad is typed."""
    points = set(scale.values)
    digits = sorted(value for value in points if value < TEN)
    reach = digits_words(digits, has_ten=TEN in points and 0 not in points)
    low = digits[len(digits) // 2] if digits else 0
    return tr(
        "Each key a person: {reach}. Or 3x{low} for three at {low}. "
        "Backspace takes the last back, Enter goes on to the next group.",
        reach=reach,
        low=low,
    )


def digits_words(digits: Sequence[int], *, has_ten: bool) -> str:
    """Which digits rate: "1 to 9 and 0 for 10"; "" for none."""
    if not digits:
        return tr("0 for 10") if has_ten else ""
    lowest, highest = digits[0], digits[-1]
    if has_ten:
        return tr("{lowest} to {highest} and 0 for 10", lowest=lowest, highest=highest)
    return tr("{lowest} to {highest}", lowest=lowest, highest=highest)


def allowed_words(scale: Scale) -> str:
    """Which numbers stand for what, where the points have names: "1 Kept, 2 Moved, 3 Shared"."""
    named = [point for point in scale.points if point.label]
    if scale.shape == "arrow" or not named:
        return ""
    return ", ".join(f"{point.value} {point.label}" for point in named)
