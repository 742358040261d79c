"""Ids that the program makes: lower-case words, unique, and never one that was used before."""

import re
import unicodedata
from collections.abc import Collection

from icbo_desktop.domain.file_names import DEVICE_NAMES

LONGEST_ID = 80
LONGEST_SLUG = 40
SMALL_WORDS = frozenset(
    {"a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to", "with"}
)
# What stands between the holder's id and the number of a text without a title.
LETTERS = {
    "points": "p",
    "criteria": "c",
    "evidence": "e",
    "questions": "q",
    "points_for": "for",
    "points_against": "against",
    "items": "i",
    "principles": "principle",
    "closing_questions": "closing",
}


def slug(words: str, most: int = LONGEST_SLUG) -> str:
    """The words as lower-case words joined by hyphens; empty where nothing in them can be part of an id."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii").lower()
    found = re.findall(r"[a-z0-9]+", plain.replace("'", ""))
    telling = [word for word in found if word not in SMALL_WORDS] or found
    kept = ""
    for word in telling:
        longer = f"{kept}-{word}" if kept else word[:most]
        if len(longer) > most:
            break
        kept = longer
    return kept


def unique(wanted: str, taken: Collection[str]) -> str:
    """The wanted id, with a number behind it where it is taken."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"


def titled_id(holder: str, title: str, one: str, taken: Collection[str]) -> str:
    """An id from a title, behind the id of what it stands in."""
    own = slug(title) or slug(one)
    wanted = f"{holder}.{own}" if holder else own
    return unique(wanted if len(wanted) <= LONGEST_ID - 4 else own, taken)


def counted_id(holder: str, key: str, taken: Collection[str]) -> str:
    """An id with the next free number: `d1.leadership.e6`."""
    stem = f"{holder}.{LETTERS.get(key, slug(key))}" if holder else LETTERS.get(key, slug(key))
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def framework_id_for(title: str, taken: Collection[str]) -> str:
    """The id of an own framework or overlay, which is also the name of its file."""
    return unique(slug(title) or "our-words", {*taken, *DEVICE_NAMES})
