"""The shape of a pack, field by field: right types, known fields, nothing missing, nothing empty.

msgspec stops at its first error. This pass walks the same types (format.py) and names every fault.
"""

import difflib
import re
from functools import cache
from typing import cast

from msgspec import NODEFAULT
from msgspec.inspect import (
    IntType,
    LiteralType,
    Metadata,
    NoneType,
    StrType,
    StructType,
    Type,
    UnionType,
    VarTupleType,
    type_info,
)

from icbo_desktop.packs.document import (
    UNUSABLE,
    Faults,
    Numeral,
    Place,
    Unusable,
    Value,
    quoted,
    refused_character,
)
from icbo_desktop.packs.format import Pack
from icbo_desktop.translation import marked, tr, tr_n, translated

_TOO_LONG = marked("this is {length} characters long; the most is {most}")
_WHOLE_NUMBER = re.compile(r"[-+]?[0-9]{1,15}")


def checked_shape(value: Value, faults: Faults) -> Value:
    """Add every fault of the pack's shape, and return the value typed as the format asks.

    Unknown fields are dropped and unusable values replaced, so that what comes back is no deeper than
    the format and a rule can be tried on it. Texts that break a rule are kept: an id still names.
    """
    return ShapeCheck(faults).checked(value, _shape(), ())


@cache
def _shape() -> Type:
    # On first use: a sound frozen copy never needs it, and opening a workbook is timed.
    return type_info(Pack)


class ShapeCheck:
    """One pass over one pack."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    def checked(self, value: Value, expected: Type, place: Place) -> Value:
        expected, words = _bare(expected)
        if value is UNUSABLE:
            checked: Value = UNUSABLE
        elif isinstance(expected, StructType):
            checked = self._fields(value, expected, place)
        elif isinstance(expected, VarTupleType):
            checked = self._list(value, expected, place)
        elif isinstance(expected, StrType):
            checked = self._text(value, expected, place, words)
        elif isinstance(expected, IntType):
            checked = self._number(value, expected, place)
        elif isinstance(expected, LiteralType):
            checked = self._word(value, expected, place)
        else:
            message = f"the format has a type that this check does not know: {expected}"
            raise TypeError(message)
        return checked

    def _fields(self, value: Value, expected: StructType, place: Place) -> Value:
        names = [field.encode_name for field in expected.fields]
        if not isinstance(value, dict):
            return self._wrong(
                value, place, tr("fields are expected here ({fields})", fields=_some(names))
            )
        for key in value:
            if key not in names:
                self._faults.add((*place, key), self._unknown(key, names))
        kept: dict[str, Value] = {}
        for field in expected.fields:
            name = field.encode_name
            if name in value:
                kept[name] = self.checked(value[name], field.type, (*place, name))
            elif field.required and field.default is NODEFAULT:
                self._faults.add((*place, name), tr("{field} is missing", field=quoted(name)))
        return kept

    def _unknown(self, key: str, names: list[str]) -> str:
        if self._faults.is_full:
            return ""
        near = difflib.get_close_matches(key[:40], names, n=1)
        if near:
            return tr(
                "{field} is not a field here; did you mean {near}?",
                field=quoted(key),
                near=quoted(near[0]),
            )
        return tr(
            "{field} is not a field here; known are {fields}",
            field=quoted(key),
            fields=", ".join(names),
        )

    def _list(self, value: Value, expected: VarTupleType, place: Place) -> Value:
        if not isinstance(value, list):
            return self._wrong(value, place, tr("a list is expected here"))
        if len(value) < (expected.min_length or 0):
            self._faults.add(place, _too_few(expected.min_length or 0))
        return [
            self.checked(item, expected.item_type, (*place, position))
            for position, item in enumerate(value)
        ]

    def _text(self, value: Value, expected: StrType, place: Place, words: dict[str, str]) -> Value:
        if isinstance(value, Numeral):
            value = value.written
        if not isinstance(value, str):
            hint = tr("put it in quotes") if isinstance(value, bool) else ""
            return self._wrong(value, place, tr("a text is expected here"), hint)
        if reason := _text_fault(value, expected, words):
            self._faults.add(place, reason, is_empty=not value.strip())
        return value

    def _number(self, value: Value, expected: IntType, place: Place) -> Value:
        if isinstance(value, Numeral) and _WHOLE_NUMBER.fullmatch(value.written):
            value = int(value.written)
        if isinstance(value, bool) or not isinstance(value, int):
            hint = tr("take off the quotes") if isinstance(value, str) and value.isdecimal() else ""
            return self._wrong(value, place, tr("a whole number is expected here"), hint)
        low, high = expected.ge, expected.le
        if (low is not None and value < low) or (high is not None and value > high):
            self._faults.add(
                place, tr("the number must be from {low} to {high}", low=low, high=high)
            )
            return UNUSABLE
        return value

    def _word(self, value: Value, expected: LiteralType, place: Place) -> Value:
        stated = value
        if isinstance(value, Numeral) and _WHOLE_NUMBER.fullmatch(value.written):
            stated = int(value.written)
        # True equals 1, and is not it.
        if not isinstance(stated, bool) and stated in expected.values:
            return stated
        words = [str(word) for word in expected.values]
        wanted = (
            tr("one of {words} is expected here", words=", ".join(words))
            if words[1:]
            else tr("{word} is expected here", word=words[0])
        )
        if not isinstance(value, str):
            return self._wrong(value, place, wanted)
        near = difflib.get_close_matches(value[:40], words, n=1)
        reason = _but_this_is(
            wanted, quoted(value), tr("take off the quotes") if value in words else ""
        )
        if near and value not in words:
            reason = tr("{reason}; did you mean {near}?", reason=reason, near=quoted(near[0]))
        self._faults.add(place, reason)
        return UNUSABLE

    def _wrong(self, value: Value, place: Place, wanted: str, hint: str = "") -> Unusable:
        self._faults.add(place, _but_this_is(wanted, _named(value), hint))
        return UNUSABLE


def _but_this_is(wanted: str, found: str, hint: str = "") -> str:
    """What should stand there and what does; `hint` is what would mend it."""
    if not hint:
        return tr("{wanted}, but this is {found}", wanted=wanted, found=found)
    return tr("{wanted}, but this is {found}: {hint}", wanted=wanted, found=found, hint=hint)


def _text_fault(text: str, expected: StrType, words: dict[str, str]) -> str:
    """What is wrong with a text, or nothing."""
    if not text.strip():
        return tr("this text is empty: write it, or leave the field out where it is not needed")
    if character := refused_character(text):
        return tr("the character {character} cannot be used in a text", character=character)
    if expected.max_length is not None and len(text) > expected.max_length:
        too_long = words.get("too_long", _TOO_LONG)
        return translated(too_long, length=len(text), most=expected.max_length)
    if expected.pattern is not None and not re.search(expected.pattern, text):
        return tr("{rule}, and this is {text}", rule=translated(words["rule"]), text=quoted(text))
    return ""


def _too_few(least: int) -> str:
    return tr_n("at least {n} are needed here", "at least one is needed here", least)


def _some(names: list[str]) -> str:
    return ", ".join(names[:4]) + (" …" if names[4:] else "")


def _bare(expected: Type) -> tuple[Type, dict[str, str]]:
    """The type without what is wrapped around it, and the words that the format gives for its faults."""
    words: dict[str, str] = {}
    if isinstance(expected, UnionType):
        expected = next(one for one in expected.types if not isinstance(one, NoneType))
    if isinstance(expected, Metadata):
        words = cast("dict[str, str]", expected.extra or {})  # pyright: ignore[reportUnknownMemberType] - msgspec gives no type of its values
        expected = expected.type
    return expected, words


def _named(value: Value) -> str:
    """What a value is, in an author's words."""
    if isinstance(value, bool):
        return "true" if value else "false"  # as it is written in the file
    if isinstance(value, Numeral):
        return tr("the number {number}", number=value.written[:40])
    if value is None:
        return tr("empty", "value")
    if isinstance(value, int | float):
        return tr("a number")
    if isinstance(value, str):
        return tr("a text")
    return tr("a list") if isinstance(value, list) else tr("a set of fields")
