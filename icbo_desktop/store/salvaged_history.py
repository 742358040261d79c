"""The entries of a damaged history that prove themselves, from wherever on the pages they stand.

An entry is proved by the fingerprint before it and its own. Where a byte of it is damaged, the fingerprint also
proves the one way to mend it: every possible byte is tried on small entries, and the text of a framework,
which stands elsewhere in the file too, is put back whole.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from icbo_desktop.store.history_rows import Entry, Head
from icbo_desktop.store.page_rows import Pages, Row

_COLUMNS = 8
_HASH_LENGTH = 64
_GOES_ON = 0x80  # as in page_rows.py
_LONGEST_NUMBER = 9
_HASH_MARK = b"\x81\x0d"  # the length of a fingerprint at the end of a row's head
_HEAD_LENGTHS = range(9, 16)
_FROZEN_TEXT = re.compile(r'"sha256":"([0-9a-f]{64})","text":"')
_FIELDS = ("id", "at", "label", "kind", "of", "rows")
MOST_MENDED_BY_BIT = 4_096  # bytes of an entry of which every bit is tried
MOST_MENDED_BY_BYTE = 1_024  # and every byte
MOST_TRIED = 300_000  # fingerprints in all: a second


@dataclass(frozen=True, slots=True)
class Found:
    """An entry as it was read, and the fingerprint that stands beside it."""

    seq: int
    entry: Entry
    fingerprint: str


@dataclass(frozen=True, slots=True)
class History:
    """Entries by their number: those that are proved, and those of which nothing is known but what they say.

    `is_scattered` says that single letters are damaged, and not only whole pages lost.
    """

    proved: Mapping[int, Entry]
    doubtful: Mapping[int, tuple[Entry, ...]]
    last: int
    is_scattered: bool = False


def salvaged_history(pages: Pages, head: str, texts: Mapping[str, str]) -> History:
    """Every entry that stands on a page. `head` is the end that the file tells, `texts` are frozen texts by SHA-256."""
    found: dict[int, list[Found]] = {}
    for each in found_entries(pages):
        if each not in found.setdefault(each.seq, []):
            found[each.seq].append(each)
    chain = _Chain(found, texts)
    told_seq, _, told = head.partition(":")
    last = max(
        (*found, int(told_seq) if told_seq.isdecimal() and len(told_seq) <= _LONGEST_NUMBER else 0),
        default=0,
    )
    last = min(last, 10 * len(found) + 1000)  # a damaged number must not make us count for ever
    proved = chain.proved(told)
    doubtful = {
        seq: tuple(each.entry for each in entries)
        for seq, entries in found.items()
        if seq not in proved
    }
    return History(proved, doubtful, last, chain.is_scattered)


def found_entries(pages: Pages) -> Iterator[Found]:
    """Rows that look like entries: by the pages' own pointers, and by how the head of such a row looks."""
    for number in range(1, pages.count + 1):
        for row in pages.leaf_rows(number):
            yield from _as_found(row)
    for number, end in pages.marked_cells(_HASH_MARK):
        for start in _cells_before(pages, number, end + len(_HASH_MARK)):
            row = pages.row_at(number, start)
            if row is not None:
                yield from _as_found(row)


class _Chain:
    def __init__(self, found: Mapping[int, Sequence[Found]], texts: Mapping[str, str]) -> None:
        self._found = found
        self._texts = texts
        self._tries_left = MOST_TRIED
        self.is_scattered = False

    def proved(self, told: str) -> dict[int, Entry]:
        """`told` is the last fingerprint, kept apart from the history."""
        proved: dict[int, Entry] = {}
        before: dict[str, Entry | None] = {"": None}
        for seq in sorted(self._found):
            if seq - 1 not in self._found:
                before = {"": None} if seq == 1 else {}
            here: dict[str, Entry | None] = {}
            for each in self._found[seq]:
                self._take(each, before, told, proved, here)
            before = here
        return proved

    def _take(
        self,
        each: Found,
        before: Mapping[str, Entry | None],
        told: str,
        proved: dict[int, Entry],
        here: dict[str, Entry | None],
    ) -> None:
        """Prove one entry by any fingerprint that may stand before it, and note what may stand after it.

        Its own fingerprint may be what is damaged: then the next entry tells, or the head.
        """
        here.setdefault(each.fingerprint, None)
        previous, entry = self._as_written(each, [key for key in before if key.isascii()], told)
        if entry is not None:
            proved[each.seq] = entry
            here[each.fingerprint] = entry
            entry_before = before[previous]
            if entry_before is not None:
                proved.setdefault(each.seq - 1, entry_before)
        elif each.seq == 1 or each.seq - 1 in proved:
            # A long entry lies on many pages, one of which may be lost as a whole.
            self.is_scattered |= len(each.entry.rows) <= MOST_MENDED_BY_BIT
        for key in before:
            computed = _fingerprint(key, each.seq, each.entry) if key.isascii() else ""
            if computed:
                here.setdefault(computed, each.entry)

    def _as_written(
        self, found: Found, before: Sequence[str], told: str
    ) -> tuple[str, Entry | None]:
        """The entry that its fingerprint proves, as it was read or mended, and the fingerprint before it."""
        wanted = {found.fingerprint, told} - {""}
        with_texts = replace(found.entry, rows=with_frozen_texts(found.entry.rows, self._texts))
        for entry in (found.entry, with_texts):
            for previous in before:
                if _fingerprint(previous, found.seq, entry) in wanted:
                    return previous, entry
        for previous in before:
            mended = self._mended(found, previous)
            if mended is not None:
                self.is_scattered = True
                return previous, mended
        return "", None

    def _mended(self, found: Found, previous: str) -> Entry | None:
        parts = [getattr(found.entry, name).encode("utf-8", "surrogateescape") for name in _FIELDS]
        size = sum(map(len, parts))
        masks = (
            range(1, 256)
            if size <= MOST_MENDED_BY_BYTE
            else [1 << bit for bit in range(8)]
            if size <= MOST_MENDED_BY_BIT
            else ()
        )
        if not masks or size * len(masks) > self._tries_left:
            return None
        wanted = found.fingerprint
        digest = hashlib.sha256(_framed([previous.encode(), str(found.seq).encode()]))
        for place, part in enumerate(parts):
            rest = _framed(parts[place + 1 :])
            digest.update(b"%d:" % len(part))
            for at, byte in enumerate(part):
                begun = digest.copy()
                begun.update(part[:at])
                tail = part[at + 1 :] + rest
                self._tries_left -= len(masks)
                for mask in masks:
                    tried = begun.copy()
                    tried.update(bytes((byte ^ mask,)) + tail)
                    if tried.hexdigest() == wanted:
                        mended = part[:at] + bytes((byte ^ mask,)) + part[at + 1 :]
                        return replace(
                            found.entry, **{_FIELDS[place]: mended.decode("utf-8", "replace")}
                        )
            digest.update(part)
        return None


def with_frozen_texts(rows: str, texts: Mapping[str, str]) -> str:
    """The rows of an entry with each frozen text put back that its SHA-256 names, letter for letter."""
    for match in _FROZEN_TEXT.finditer(rows):
        text = texts.get(match[1])
        if text is not None:
            written = msgspec.json.encode(text).decode()[1:]
            # Damage changes bytes and never their number, so what follows stands where it stood.
            held = rows.encode("utf-8", "surrogateescape")
            at = len(rows[: match.end()].encode("utf-8", "surrogateescape"))
            length = len(written.encode())
            held = held[:at] + written.encode() + held[at + length :]
            rows = held.decode("utf-8", "surrogateescape")
    return rows


def _fingerprint(previous: str, seq: int, entry: Entry) -> str:
    try:
        return Head(seq - 1, previous).after(entry).fingerprint
    except UnicodeEncodeError:
        return ""


def _framed(parts: Iterable[bytes]) -> bytes:
    return b"".join(b"%d:%b" % (len(part), part) for part in parts)


def _as_found(row: Row) -> Iterator[Found]:
    values = row.values
    if len(values) != _COLUMNS or values[0] is not None or not 0 < row.rowid < 1 << 31:
        return
    texts = [value for value in values[1:] if isinstance(value, str)]
    if len(texts) == _COLUMNS - 1 and len(texts[-1]) == _HASH_LENGTH:
        yield Found(row.rowid, Entry(*texts[:-1]), texts[-1])


def _cells_before(pages: Pages, number: int, head_end: int) -> Iterator[int]:
    """Where a cell may begin whose head ends there: before the head stand two numbers of its length and place."""
    page = pages.page(number)
    for length in _HEAD_LENGTHS:
        head = head_end - length
        if head < len(_HASH_MARK) or page[head] != length or page[head + 1] != 0:
            continue
        start = _varint_before(page, _varint_before(page, head))
        if start >= 0:
            yield start


def _varint_before(page: bytes, end: int) -> int:
    """Where the number begins that ends there: its last byte is below 128, those before it are not."""
    start = end - 1
    while start > 0 and page[start - 1] >= _GOES_ON and end - start < _LONGEST_NUMBER:
        start -= 1
    return start
