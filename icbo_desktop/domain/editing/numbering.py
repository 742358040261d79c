"""Which number comes next in a list of parts: arabic, roman or a letter, as its neighbours are numbered."""

import re
from collections.abc import Sequence

ROMAN_VALUES = (
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
MOST_ROMAN = 399
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# "2.3" is counted on at its end; what stands before that is the same for all neighbours.
NUMBERED = re.compile(r"(?P<before>.*?)(?P<own>[0-9]+|[A-Za-z]+)(?P<after>\W*)")


def next_number(numbers: Sequence[str]) -> str:
    """The number after the last of these; "" where the last has none, or none that can be counted on."""
    found = NUMBERED.fullmatch(numbers[-1]) if numbers else None
    if found is None:
        return ""
    following = _following(found["own"], [_own(number) for number in numbers])
    return f"{found['before']}{following}{found['after']}" if following else ""


def first_number(numbers: Sequence[str]) -> str:
    """How a list begins where others begin with these: alike, or "" where they do not agree."""
    return numbers[0] if numbers and len(set(numbers)) == 1 else ""


def roman(value: int) -> str:
    """A number from 1 to 399 in roman numerals."""
    words = ""
    for size, sign in ROMAN_VALUES:
        while value >= size:
            words, value = words + sign, value - size
    return words


def _own(number: str) -> str:
    found = NUMBERED.fullmatch(number)
    return found["own"] if found is not None else ""


def _following(last: str, owns: Sequence[str]) -> str:
    if last.isdecimal():
        return str(int(last) + 1)
    upper = last.upper()
    series = ROMAN if all(own.upper() in ROMAN for own in owns) else LETTERS_IN_ORDER
    if upper not in series or series.index(upper) + 1 == len(series):
        return ""
    following = series[series.index(upper) + 1]
    return following if last.isupper() else following.lower()


ROMAN = tuple(roman(value) for value in range(1, MOST_ROMAN + 1))
LETTERS_IN_ORDER = tuple(LETTERS)
