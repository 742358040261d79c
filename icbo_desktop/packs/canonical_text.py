"""Canonical JSON: one text for one pack or overlay, written to be kept, and read back from anyone's hands."""

import json
import re
from collections import Counter

import msgspec

from icbo_desktop.packs.document import MOST_DEPTH, MOST_VALUES, Faults, Value, quoted
from icbo_desktop.packs.format import Part
from icbo_desktop.translation import tr

# Twice the size of the largest pack: JSON has more quotes and escapes, and no indentation.
MOST_CHARACTERS = 4 * 1024 * 1024
_JSON_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def canonical(part: Part, faults: Faults) -> str:
    """One text for one value: fields by name, defaults left out, no blanks. Raises PackError."""
    try:
        return msgspec.json.encode(part, order="sorted").decode("utf-8")
    except UnicodeEncodeError as error:
        # A lone surrogate: no file holds one, a framework made by hand may.
        faults.add((), tr("a text holds a character that cannot be written"))
        raise faults.error() from error


def decoded(text: str, faults: Faults) -> Value:
    """The value of a text that should be JSON; where it is none, None and a fault."""
    if len(text) > MOST_CHARACTERS:
        faults.add(
            (),
            tr(
                "the text is longer than {most_characters:,} characters",
                most_characters=MOST_CHARACTERS,
            ),
        )
        return None
    try:
        return msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeEncodeError) as error:
        faults.add((), tr("this is not JSON as this program writes it ({error})", error=error))
    except RecursionError:
        faults.add((), tr("this is nested too deep"))
    return None


def check_as_written(text: str, faults: Faults) -> None:
    """Check what the decoded value no longer shows: size, depth and fields given twice.

    Raises PackError where the text is too large to be looked at; adds a fault for each field.
    """
    _check_size(text, faults)
    faults.raise_any()

    def take_fields(pairs: list[tuple[str, object]]) -> None:
        counts = Counter(name for name, _ in pairs)
        for name in (name for name, count in counts.items() if count > 1):
            faults.add((), tr("the field {quoted} is there twice", quoted=quoted(name)))

    json.loads(text, object_pairs_hook=take_fields)


def _check_size(text: str, faults: Faults) -> None:
    """The limits that the reader of packs keeps: how deep, and how many values."""
    depth = deepest = values = 0
    for mark in re.findall(r"[\[\]{},]", _JSON_STRING.sub("", text)):
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif mark in "]}":
            depth -= 1
        else:
            values += 1
    if deepest > MOST_DEPTH:
        faults.add(
            (), tr("this is nested more than {most_depth} levels deep", most_depth=MOST_DEPTH)
        )
    if values > MOST_VALUES:
        faults.add((), tr("this holds more than {most_values:,} values", most_values=MOST_VALUES))
