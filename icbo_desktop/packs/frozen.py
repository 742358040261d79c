"""The full copy of a framework that a workbook takes: written as canonical JSON, read back strictly.

Apart from the reader of packs, so that opening a workbook does not load YAML.
"""

import hashlib
import json
import re
from collections import Counter

import msgspec

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.workshop import FrozenFramework, Workshop
from icbo_desktop.packs.checker import checked_pack
from icbo_desktop.packs.conversion import framework_of, pack_of
from icbo_desktop.packs.document import (
    MOST_DEPTH,
    MOST_VALUES,
    REFUSED_CHARACTER,
    Faults,
    Value,
    quoted,
)
from icbo_desktop.packs.format import Pack
from icbo_desktop.packs.rules import check_rules

PLACE = "the workbook's framework"
# Twice the size of the largest pack: JSON has more quotes and escapes, and no indentation.
MOST_CHARACTERS = 4 * 1024 * 1024
_JSON_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def frozen_copy(
    framework: Framework, *, position: int = 0, left_out: tuple[str, ...] = ()
) -> FrozenFramework:
    """The copy to keep in a workbook. Raises PackError for a framework that could not be read back."""
    text = _canonical(pack_of(framework))
    thaw(text)
    return FrozenFramework(
        id=framework.id,
        version=framework.version,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        text=text,
        position=position,
        left_out=left_out,
    )


def thaw(text: str) -> Framework:
    """The framework of a frozen copy. Raises PackError with every fault; the text may be anyone's."""
    faults = Faults(PLACE)
    value = _decoded(text, faults)
    faults.raise_any()
    return framework_of(_as_written_here(value, text) or _as_written_elsewhere(value, text))


def thaw_all(workshop: Workshop) -> dict[str, Framework]:
    """The frameworks of a workshop by id, in their order. Raises PackError as `thaw` does."""
    return {frozen.id: thaw(frozen.text) for frozen in workshop.frameworks}


def _canonical(pack: Pack) -> str:
    """One text for one pack: fields by name, defaults left out, no blanks."""
    try:
        return msgspec.json.encode(pack, order="sorted").decode("utf-8")
    except UnicodeEncodeError as error:
        # A lone surrogate: no pack holds one, a framework made by hand may.
        faults = Faults(PLACE)
        faults.add((), "a text holds a character that cannot be written")
        raise faults.error() from error


def _decoded(text: str, faults: Faults) -> Value:
    if len(text) > MOST_CHARACTERS:
        faults.add((), f"the text is longer than {MOST_CHARACTERS:,} characters")
        return None
    try:
        return msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeEncodeError) as error:
        faults.add((), f"this is not JSON as this program writes it ({error})")
    except RecursionError:
        faults.add((), "this is nested too deep")
    return None


def _as_written_here(value: Value, text: str) -> Pack | None:
    """The pack of a text that is canonical and sound, or None. Most texts are, and this is quick."""
    try:
        pack = msgspec.convert(value, Pack)
    except msgspec.ValidationError:
        return None
    if _canonical(pack) != text or REFUSED_CHARACTER.search(text) or "\\u00" in text:
        return None
    faults = Faults(PLACE)
    check_rules(value, faults)
    return None if faults.found else pack


def _as_written_elsewhere(value: Value, text: str) -> Pack:
    """The pack of any other text, after all checks; a field given twice is a fault here too."""
    faults = Faults(PLACE)

    def take_fields(pairs: list[tuple[str, object]]) -> None:
        counts = Counter(name for name, _ in pairs)
        for name in (name for name, count in counts.items() if count > 1):
            faults.add((), f"the field {quoted(name)} is there twice")

    _check_size(text, faults)
    faults.raise_any()
    json.loads(text, object_pairs_hook=take_fields)
    return checked_pack(value, faults)


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
        faults.add((), f"this is nested more than {MOST_DEPTH} levels deep")
    if values > MOST_VALUES:
        faults.add((), f"this holds more than {MOST_VALUES:,} values")
