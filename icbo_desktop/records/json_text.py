"""The text of a JSON record, strictly taken apart: what JSON parsers let pass by halves is a fault here."""

import json
from enum import Enum
from typing import Final, NoReturn, cast

from icbo_desktop.records.json_faults import Faults
from icbo_desktop.records.json_form import LARGEST_RECORD, Json
from icbo_desktop.translation import tr

MOST_PARTS = (
    8_000_000  # values in one record; many small ones need far more memory than they are long
)
LONGEST_NUMBER = 30  # characters
MIB = 1024 * 1024


class NoNumber(Enum):
    """Stands where a number was that no field can hold: NaN, an infinity, one of a thousand digits."""

    VALUE = "no number"


NO_NUMBER: Final = NoNumber.VALUE


class Doubled(dict[str, Json]):
    """An object in which a key stands more than once; `keys_twice` names those."""

    keys_twice: tuple[str, ...] = ()


def parsed(content: bytes, faults: Faults) -> Json:
    """The value of a file's bytes. Raises RecordFaultsError where it is not JSON or too large to be read."""
    if len(content) > LARGEST_RECORD:
        refuse(faults, tr("this is larger than {most} MB", most=LARGEST_RECORD // MIB))
    if sum(content.count(mark) for mark in (b",", b"[", b"{")) > MOST_PARTS:
        refuse(faults, tr("this holds more than {most:,} values", most=MOST_PARTS))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        refuse(faults, tr("this is not text in UTF-8"), line)
    try:
        return cast(
            "Json",
            json.loads(
                text,
                object_pairs_hook=taken_fields,
                parse_int=whole_number,
                parse_constant=no_number,
            ),
        )
    except json.JSONDecodeError as error:
        refuse(
            faults, tr("this is not JSON from here on, or the file ends too early"), error.lineno
        )
    except RecursionError:
        refuse(faults, tr("this is nested too deep"))


def refuse(faults: Faults, reason: str, line: int = 0) -> NoReturn:
    """Add a fault after which nothing can be read any more. Raises RecordFaultsError."""
    faults.add("", reason, line)
    faults.raise_any()
    raise AssertionError


def taken_fields(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    """The fields of an object, remembering those that stand there twice."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    doubled = Doubled(found)
    doubled.keys_twice = tuple(key for key, _ in pairs if key in seen or seen.add(key))
    return doubled


def whole_number(written: str) -> int | NoNumber:
    """A whole number; one of very many digits would take the parser for ever."""
    return int(written) if len(written) <= LONGEST_NUMBER else NO_NUMBER


def no_number(_written: str) -> NoNumber:
    """NaN and the infinities, which are no JSON."""
    return NO_NUMBER
