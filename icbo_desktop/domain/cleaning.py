"""Cleaning what people type or paste, once, on entry: everything after it can trust the text.

Left out is what no person means to say and what breaks files and screens: NUL and other control
characters, halves of surrogate pairs, noncharacters, the byte order mark, and the marks that turn the
direction of everything after them. Kept is every language: joiners, emoji, direction marks that only
touch their neighbours, right-to-left scripts and Welsh.
"""

import re
import unicodedata
from dataclasses import fields, replace
from typing import TypeVar

from icbo_desktop.domain.rows import (
    FrozenFramework,
    FrozenOverlay,
    PartnerGroup,
    Record,
    WorkshopDetails,
)

LONGEST_LINE = 300  # characters in a name or a title

_LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029]")
_LEFT_OUT = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and line feed
    "\ud800-\udfff"  # halves of surrogate pairs
    "\ufdd0-\ufdef"  # noncharacters, and the last two of each plane
    + "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "\ufeff"  # byte order mark
    "\u202a-\u202e\u2066-\u2069"  # direction overrides, embeddings and isolates
    "]"
)
_ONE_LINE = {
    (WorkshopDetails.table, "title"),
    (WorkshopDetails.table, "place"),
    (PartnerGroup.table, "name"),
}

R = TypeVar("R", bound=Record)


def clean(text: str) -> str:
    """The text with line feeds as its only line ends, in composed form (NFC). Cleaning twice changes nothing."""
    return unicodedata.normalize("NFC", _LEFT_OUT.sub("", _LINE_ENDS.sub("\n", text)))


def is_kept(text: str) -> bool:
    """Whether cleaning leaves every character of the text, but for its line ends and its composed form."""
    return _LEFT_OUT.search(_LINE_ENDS.sub("\n", text)) is None


def clean_line(text: str) -> str:
    """A name or a title: cleaned, on one line, without blanks around it, at most LONGEST_LINE long."""
    return " ".join(clean(text).split())[:LONGEST_LINE].rstrip()


def clean_record(record: R) -> R:
    """The record with each of its texts cleaned, or itself where nothing was to clean.

    A frozen framework or overlay stays as it is: its fingerprint is that of the text its file had.
    """
    if isinstance(record, FrozenFramework | FrozenOverlay):
        return record
    changed: dict[str, str] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, str):
            cleaned = clean_line(value) if (record.table, field.name) in _ONE_LINE else clean(value)
            if cleaned != value:
                changed[field.name] = cleaned
    return replace(record, **changed) if changed else record  # pyright: ignore[reportArgumentType] - texts all
