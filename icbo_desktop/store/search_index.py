"""The search index: texts in memory, found by the beginnings of their words in any order.

It is SQLite's full text search (FTS5) without a file, so the workbook holds nothing that its history does
not prove. What a person types is never taken for the search's own syntax: each word is quoted.
"""

from collections.abc import Collection, Hashable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

from icbo_desktop.domain.cleaning import clean
from icbo_desktop.store.engine import connect_to_index

Shelf = Literal["captured", "framework"]
SHELVES: tuple[Shelf, ...] = ("captured", "framework")  # in the order in which results come

MOST_WORDS = 20  # of what was typed or pasted; more of them hardly narrow it down
LONGEST_TYPED = 2_000  # characters that are looked at
SNIPPET_WORDS = 16
# Control characters, which no cleaned text holds, so that they cannot be mistaken for its own.
HIT_BEGINS, HIT_ENDS = "\x02", "\x03"

_FOUND = """
SELECT rowid, snippet({shelf}, 0, ?, ?, '…', ?) FROM {shelf}
WHERE {shelf} MATCH ? ORDER BY rank, rowid LIMIT ?
"""


class Searchable(Protocol):
    """Anything with a text; equal ones are the same entry, so it has to be hashable."""

    @property
    def text(self) -> str: ...

    def __hash__(self) -> int: ...


S = TypeVar("S", bound=Searchable)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry and the part of its text around what was found, between HIT_BEGINS and HIT_ENDS."""

    entry: Searchable
    snippet: str
    shelf: Shelf


def match_expression(typed: str) -> str:
    """What was typed as a search for the beginnings of its words; "" where it holds no letter or digit."""
    words = dict.fromkeys(clean(typed[:LONGEST_TYPED]).split())
    spoken = [word for word in words if any(letter.isalnum() for letter in word)]
    quoted = (word.replace('"', '""') for word in spoken[:MOST_WORDS])
    return " ".join(f'"{word}"*' for word in quoted)


class SearchIndex:
    """Entries on shelves, each entry put there by an owner, who replaces all of its own at once."""

    def __init__(self) -> None:
        self._db = connect_to_index()
        for shelf in SHELVES:
            self._db.execute(
                f"CREATE VIRTUAL TABLE {shelf} USING fts5(text, "
                "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
            )
        self._entries: dict[int, Searchable] = {}
        self._owned: dict[tuple[Shelf, Hashable], dict[Searchable, int]] = {}
        self._last = 0

    def entries(self, shelf: Shelf) -> Iterator[Searchable]:
        """Everything on a shelf."""
        for (where, _owner), owned in self._owned.items():
            if where == shelf:
                yield from owned

    def replace(self, shelf: Shelf, owner: Hashable, entries: Collection[Searchable]) -> None:
        """Make these exactly what the owner has on the shelf; what was there before is not indexed anew."""
        owned = self._owned.get((shelf, owner), {})
        wanted = dict.fromkeys(entries)
        gone = [entry for entry in owned if entry not in wanted]
        new = [entry for entry in wanted if entry not in owned]
        if not gone and not new:
            return
        kept = dict(owned)
        with self._db.atomic():
            for entry in gone:
                number = kept.pop(entry)
                del self._entries[number]
                self._db.execute(f"DELETE FROM {shelf} WHERE rowid = ?", (number,))  # noqa: S608 - one of SHELVES
            for entry in new:
                self._last += 1
                kept[entry] = self._last
                self._entries[self._last] = entry
                values = (self._last, clean(entry.text))
                self._db.execute(f"INSERT INTO {shelf} (rowid, text) VALUES (?, ?)", values)  # noqa: S608 - one of SHELVES
        self._owned[shelf, owner] = kept

    def search(self, typed: str, shelf: Shelf, most: int) -> tuple[Found, ...]:
        """What fits best on a shelf, at most so many; nothing for words without a letter or digit."""
        expression = match_expression(typed)
        if not expression:
            return ()
        values = (HIT_BEGINS, HIT_ENDS, SNIPPET_WORDS, expression, most)
        rows = self._db.execute(_FOUND.format(shelf=shelf), values).fetchall()
        return tuple(Found(self._entries[number], snippet, shelf) for number, snippet in rows)

    def close(self) -> None:
        self._db.close()
