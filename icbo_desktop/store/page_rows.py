"""Rows read straight off the pages of a damaged file, without the engine and without trusting any link.

Whatever is asked of the file (a size, a pointer, a chain of pages) is held to what the file can have, so a
damaged or hostile one costs time in proportion to its size and nothing more.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

Value = int | float | str | bytes | None

LEAF, INTERIOR = 0x0D, 0x05
_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
_MOST_COLUMNS = 64
_FLOAT = 7
_GOES_ON = 0x80  # the bit of a varint that says that another byte follows
_LAST_OF_VARINT = 8  # its ninth byte holds eight bits
_FIRST_TEXT = 12  # serial types from here on are blobs (even) and texts (odd)


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it lies on a page. `is_whole` is False where a page of a long row could not be followed."""

    page: int
    rowid: int
    values: tuple[Value, ...]
    is_whole: bool = True


class Pages:
    """The bytes of a database file, cut into pages."""

    def __init__(self, content: bytes, page_size: int = 4096) -> None:
        self._content = content
        self.size = page_size
        self.count = len(content) // page_size

    def leaf_rows(self, number: int) -> Iterator[Row]:
        """The rows of a page that is a leaf of a table; none of any other page. The first page is 1."""
        page = self.page(number)
        head = 100 if number == 1 else 0
        if len(page) < head + 8 or page[head] != LEAF:
            return
        count = int.from_bytes(page[head + 3 : head + 5], "big")
        for place in range(min(count, self.size // 4)):
            at = head + 8 + 2 * place
            row = self.row_at(number, int.from_bytes(page[at : at + 2], "big"))
            if row is not None:
                yield row

    def children(self, number: int) -> tuple[int, ...]:
        """The pages that an interior page of a table points to."""
        page = self.page(number)
        head = 100 if number == 1 else 0
        if len(page) < head + 12 or page[head] != INTERIOR:
            return ()
        count = min(int.from_bytes(page[head + 3 : head + 5], "big"), self.size // 6)
        starts = [head + 12 + 2 * place for place in range(count)]
        cells = [int.from_bytes(page[at : at + 2], "big") for at in starts]
        found = [int.from_bytes(page[at : at + 4], "big") for at in (*cells, head + 8)]
        return tuple(child for child in found if 1 < child <= self.count)

    def leaves_under(self, root: int) -> frozenset[int]:
        """Every page below a root that the interior pages lead to, the root itself where it is a leaf."""
        seen: set[int] = set()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number not in seen:
                seen.add(number)
                waiting += self.children(number)
        return frozenset(seen)

    def row_at(self, number: int, start: int) -> Row | None:
        """The row whose cell begins there, or None where nothing of the kind stands."""
        page = self.page(number)
        size, at = varint(page, start)
        rowid, at = varint(page, at)
        if at >= len(page) or not 0 < size <= len(self._content):
            return None
        payload, is_whole = self._payload(page, at, size)
        values = decoded(payload)
        return None if values is None else Row(number, rowid, values, is_whole)

    def marked_cells(self, mark: bytes) -> Iterator[tuple[int, int]]:
        """Page and place of wherever these bytes stand, whatever the page is said to be."""
        at = self._content.find(mark)
        while at >= 0:
            yield at // self.size + 1, at % self.size
            at = self._content.find(mark, at + 1)

    def page(self, number: int) -> bytes:
        """The bytes of one page; the first is 1."""
        return self._content[(number - 1) * self.size : number * self.size]

    def _payload(self, page: bytes, at: int, size: int) -> tuple[bytes, bool]:
        """The bytes of a row, followed over its overflow pages; what is missing stands as zeros."""
        most, least = self.size - 35, (self.size - 12) * 32 // 255 - 23
        local = size
        if size > most:
            local = least + (size - least) % (self.size - 4)
            local = local if local <= most else least
        parts = [page[at : at + local]]
        left = size - local
        following = int.from_bytes(page[at + local : at + local + 4], "big") if left else 0
        seen: set[int] = set()
        while left > 0 and 1 < following <= self.count and following not in seen:
            seen.add(following)
            overflow = self.page(following)
            parts.append(overflow[4 : 4 + min(left, self.size - 4)])
            left -= len(parts[-1])
            following = int.from_bytes(overflow[:4], "big")
        payload = b"".join(parts)
        return payload.ljust(size, b"\0"), len(payload) == size


def varint(content: bytes, at: int) -> tuple[int, int]:
    """SQLite's variable-length number and where it ends; past the end it is 0."""
    value = 0
    for place in range(9):
        if at >= len(content):
            return 0, at
        byte = content[at]
        at += 1
        if place == _LAST_OF_VARINT:
            return (value << 8) | byte, at
        value = (value << 7) | (byte & 0x7F)
        if byte < _GOES_ON:
            return value, at
    return value, at


def decoded(payload: bytes) -> tuple[Value, ...] | None:
    """The columns of a row; None where the bytes are no row."""
    head_size, at = varint(payload, 0)
    if not 0 < head_size <= min(len(payload), 9 * _MOST_COLUMNS):
        return None
    kinds: list[int] = []
    while at < head_size:
        kind, at = varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = head_size
    for kind in kinds:
        size = _SIZES.get(kind, (kind - _FIRST_TEXT) // 2)
        if size < 0 or at + size > len(payload):
            return None
        values.append(_value(kind, payload[at : at + size]))
        at += size
    return tuple(values) if at == len(payload) else None


def _value(kind: int, content: bytes) -> Value:
    if kind >= _FIRST_TEXT:
        # Damaged letters stay in their places, and never prove themselves.
        return content if kind % 2 == 0 else content.decode("utf-8", "surrogateescape")
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == _FLOAT:
        return struct.unpack(">d", content)[0]
    return int.from_bytes(content, "big", signed=True)
