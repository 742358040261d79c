"""Changes as rows of the history, chained by fingerprints, and strictly back again.

`rows` is a JSON list with one object a row change: its table, the whole row before (null for a new one),
and after (null for a deleted one). Where a row was changed, "after" holds only the fields that differ:
a workbook carries the whole framework as one row, and each change of scope would repeat it otherwise.

The fingerprint of a row is the SHA-256 in hex over the fingerprint of the row before (empty for the
first), seq, id, at, label, kind, of and rows, each as UTF-8 with its length in bytes and a colon in front.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import get_args

import msgspec

from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import Change, ChangeKind, RowChange
from icbo_desktop.domain.rows import Record
from icbo_desktop.store.record_rows import LONGEST_TEXT, ContentError, Plain, plain_of, record_of

LONGEST_ENTRY = 32_000_000  # characters; one change may bring in a whole imported record
KINDS: tuple[str, ...] = get_args(ChangeKind)


@dataclass(frozen=True, slots=True)
class Entry:
    """A change as it is written, before it has its place in the chain."""

    id: str
    at: str
    label: str
    kind: str
    of: str
    rows: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the history: how many entries there are and the last one's fingerprint."""

    seq: int = 0
    fingerprint: str = ""

    def __str__(self) -> str:
        return f"{self.seq}:{self.fingerprint}"

    def after(self, entry: Entry) -> "Head":
        """The end of the history once the entry is added."""
        seq = self.seq + 1
        parts = (
            *(self.fingerprint, str(seq), entry.id, entry.at, entry.label, entry.kind, entry.of),
            entry.rows,
        )
        # Put together first: sixteen small updates take longer than the digest itself.
        hashed = b"".join([b"%d:%b" % (len(part), part) for part in map(str.encode, parts)])
        return Head(seq, hashlib.sha256(hashed).hexdigest())


def entry_of(change: Change) -> Entry:
    """The change as it will be written.

    Raises EditRefusedError for a text too long to keep, and ContentError for a change that would not
    read back as it is: the file never holds what this program cannot open.
    """
    rows = msgspec.json.encode([_plain_row(row) for row in change.rows]).decode()
    entry = Entry(change.id, iso(change.at), change.label, change.kind, change.of, rows)
    if len(rows) > LONGEST_TEXT and _is_too_long(change, rows):
        message = f"That is too long to keep: a text may have {LONGEST_TEXT:,} characters."
        raise EditRefusedError(message)
    if change_of(entry) != change:
        message = f"the change {change.id} does not read back as it is"
        raise ContentError(message)
    return entry


def change_of(entry: Entry) -> Change:
    """The change that an entry holds. Raises ContentError."""
    if len(entry.rows) > LONGEST_ENTRY:
        message = f"longer than {LONGEST_ENTRY}"
        raise ContentError(message)
    try:
        rows = msgspec.json.decode(entry.rows)
        at = msgspec.convert(entry.at, datetime, strict=True)
    except (msgspec.DecodeError, RecursionError) as error:
        message = f"not readable: {error}"
        raise ContentError(message) from error
    if entry.kind not in KINDS or not isinstance(rows, list):
        message = f"kind {entry.kind!r} or its rows are unknown"
        raise ContentError(message)
    return Change(
        id=entry.id,
        at=at,
        label=entry.label,
        rows=tuple(_row_change(row) for row in rows),
        kind=entry.kind,  # pyright: ignore[reportArgumentType] - it is one of KINDS
        of=entry.of,
    )


def iso(at: datetime) -> str:
    """The moment as it is written everywhere in the file."""
    return msgspec.to_builtins(at)


def _plain_row(row: RowChange) -> Plain:
    before = None if row.before is None else plain_of(row.before)
    after = None if row.after is None else plain_of(row.after)
    if before is not None and after is not None:
        after = {name: value for name, value in after.items() if value != before[name]}
    return {"table": row.row.table, "before": before, "after": after}


def _row_change(row: object) -> RowChange:
    if not isinstance(row, dict) or row.keys() != {"table", "before", "after"}:
        message = "a row change is not an object of table, before and after"
        raise ContentError(message)
    table, before, after = row["table"], row["before"], row["after"]
    if before is None and after is None:
        message = "a row change has no row"
        raise ContentError(message)
    old = None if before is None else record_of(table, before)
    if after is None:
        return RowChange(old, None)
    if old is None:
        return RowChange(None, record_of(table, after))
    return RowChange(old, _changed(old, before, after))


def _changed(old: Record, before: object, after: object) -> Record:
    if not isinstance(before, dict) or not isinstance(after, dict):
        message = "what changed in a row is not an object"
        raise ContentError(message)
    return record_of(old.table, {**before, **after}) if after else replace(old)


def _is_too_long(change: Change, rows: str) -> bool:
    texts = (
        value
        for row in change.rows
        for side in (row.before, row.after)
        if side is not None
        for value in plain_of(side).values()
    )
    return len(rows) > LONGEST_ENTRY or any(
        isinstance(text, str) and len(text) > LONGEST_TEXT for text in texts
    )
