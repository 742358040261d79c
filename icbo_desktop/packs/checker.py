"""All checks of a pack in one: values in, the typed pack or every fault out."""

import msgspec

from icbo_desktop.packs.document import Faults, Numeral, Value
from icbo_desktop.packs.format import FORMAT, Pack
from icbo_desktop.packs.rules import check_rules
from icbo_desktop.packs.shape import checked_shape
from icbo_desktop.translation import tr


def checked_pack(value: Value, faults: Faults) -> Pack:
    """The typed pack. Raises PackError with these faults and every one found on the way."""
    newer = other_format(value)
    if newer:
        faults.add(
            ("format",),
            tr(
                "the pack is in format {newer}; this program reads format {known}",
                newer=newer,
                known=FORMAT,
            ),
        )
        faults.raise_any()
    mended = checked_shape(value, faults)
    check_rules(mended, faults)
    faults.raise_any()
    return msgspec.convert(mended, Pack)


def other_format(value: Value) -> str:
    """The number of a format that this program does not know: then no other fault means anything."""
    stated = value.get("format") if isinstance(value, dict) else None
    if isinstance(stated, int) and not isinstance(stated, bool):
        stated = Numeral(str(stated))
    if not isinstance(stated, Numeral) or not stated.written.isdecimal():
        return ""
    return "" if stated.written == str(FORMAT) else stated.written[:20]
