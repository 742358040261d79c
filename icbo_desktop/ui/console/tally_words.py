"""What is typed into a tally field, "6 6 7 8" or "6678", read as ratings; what is no rating is told in words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.domain.framework import Scale
from icbo_desktop.ui.shared.captions import shortened

SEPARATORS = re.compile(r"[\s,;]+")
MOST_VALUES = 200
MOST_NAMED, LONGEST_NAMED = 3, 12
TEN = 10


@dataclass(frozen=True, slots=True)
class TypedRatings:
    """The ratings that count, and the words typed that are no point of the scale."""

    values: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()


def read_ratings(text: str, scale: Scale) -> TypedRatings:
    """Several words are a number each; one run of digits is a person a digit. 0 is 10 where 10 is a point.

    A run of two digits from 10 to 19 is a number: "10" is ten, and "12" is off a scale that ends at 10,
    never a 1 and a 2.
    """
    words = [word for word in SEPARATORS.split(text) if word]
    if len(words) == 1:
        words = _digits(words[0], scale)
    if len(words) > MOST_VALUES:
        return TypedRatings(left_out=(text.strip(),))
    read = [(word, _number(word, scale)) for word in words]
    return TypedRatings(
        tuple(value for _, value in read if value is not None),
        tuple(word for word, value in read if value is None),
    )


def _digits(run: str, scale: Scale) -> list[str]:
    """A run of digits taken apart; anything that is one number or no number stays whole."""
    is_number = _number(run, scale) is not None
    is_past_the_scale = len(run) == len(str(TEN)) and run[0] == "1" and scale.highest >= TEN
    if is_number or is_past_the_scale or not (run.isascii() and run.isdigit()):
        return [run]
    return list(run) if all(_number(digit, scale) is not None for digit in run) else [run]


def _number(word: str, scale: Scale) -> int | None:
    is_whole = word.isascii() and word.isdigit() and len(word) <= len(str(scale.highest))
    if not is_whole or str(int(word)) != word:
        return None
    points = set(scale.values)
    value = int(word)
    if value == 0 and value not in points:
        value = TEN
    return value if value in points else None


def left_out_words(left_out: Sequence[str], scale: Scale) -> str:
    """The sentence for what is not counted; "" where everything is."""
    if not left_out:
        return ""
    named = [f"“{shortened(word, LONGEST_NAMED)}”" for word in left_out[:MOST_NAMED]]
    more = len(left_out) - len(named)
    named += [f"{more} more"] if more else []
    names = " and ".join([", ".join(named[:-1]), named[-1]]) if len(named) > 1 else named[0]
    is_one = len(left_out) == 1
    reach = f"{scale.lowest} to {scale.highest}"
    on = f"one of the choices {reach}" if scale.is_nominal else f"on the scale of {reach}"
    told = f"{names} {'is' if is_one else 'are'} not {on}, so not counted."
    has_digits = any(len(word) > 1 and word.isdigit() for word in left_out)
    return f"{told} Put a space between two ratings." if has_digits else told


def people_words(ratings: int, people: int) -> str:
    """The sentence for more ratings than a group has people; "" where they fit. It never blocks."""
    return f"{ratings} of {people}: more ratings than people." if ratings > people else ""


def allowed_words(scale: Scale) -> str:
    """Which numbers stand for what, where the points have names: "1 Kept, 2 Moved, 3 Shared"."""
    named = [point for point in scale.points if point.label]
    if scale.shape == "arrow" or not named:
        return ""
    return ", ".join(f"{point.value} {point.label}" for point in named)


def example_words(scale: Scale) -> str:
    """What may be typed on this scale, as an example: "e.g. 6 6 7 8"."""
    values = sorted(set(scale.values))
    top = values[-2] if len(values) > 2 else values[-1]  # noqa: PLR2004 - one below the highest
    low = values[len(values) // 2]
    return f"e.g. {low} {low} {top} {values[-1]}"
