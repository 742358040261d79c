"""Names that Excel takes: of sheets, of tables and over columns."""

import re
from collections.abc import Iterable, Iterator

from icbo_desktop.records.tables.visible import visible

LONGEST_SHEET_NAME = 31
LONGEST_HEADING = 200  # Excel takes 255 units, and a table wants its headings unlike each other
_NOT_IN_SHEET = re.compile(r"[\[\]:*?/\\]")
_ESCAPES = re.compile("_(?=x[0-9a-fA-F]{4}_)")
_RESERVED = ("history", "")


def sheet_names(titles: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """A name for each sheet, close to its title and unlike all others, whatever their case."""
    used = {name.lower() for name in (*_RESERVED, *taken)}
    found: list[str] = []
    for title in titles:
        plain = " ".join(_NOT_IN_SHEET.sub(" ", visible(title)).split()).strip("' ")
        name = next(one for one in _numbered(plain, LONGEST_SHEET_NAME) if one.lower() not in used)
        used.add(name.lower())
        found.append(name)
    return found


def headings(titles: Iterable[str]) -> list[str]:
    """The heading of each column: one line, never empty, unlike all others."""
    used: set[str] = {""}
    found: list[str] = []
    for title in titles:
        plain = _ESCAPES.sub("_ ", " ".join(visible(title).split()))
        name = next(one for one in _numbered(plain, LONGEST_HEADING) if one.lower() not in used)
        used.add(name.lower())
        found.append(name)
    return found


def table_name(name: str) -> str:
    """The name of a table for formulas: letters, digits and underscores, and never that of a cell."""
    return "t_" + re.sub(r"\W", "_", name, flags=re.ASCII)


def _numbered(text: str, longest: int) -> Iterator[str]:
    """The text cut to length, then the same with a number."""
    yield cut(text, longest)
    number = 2
    while True:
        tail = f" {number}"
        yield f"{cut(text, longest - len(tail))}{tail}".strip()
        number += 1


def cut(text: str, longest: int) -> str:
    """As much of a text as fits in so many UTF-16 units, which is how Excel counts."""
    if units(text) <= longest:
        return text
    length = 0
    for position, sign in enumerate(text):
        length += units(sign)
        if length > longest:
            return text[:position]
    return text


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) + sum(sign > "\uffff" for sign in text) if not text.isascii() else len(text)
