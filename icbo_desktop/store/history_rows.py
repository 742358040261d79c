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
from icbo_desktop.store.record_rows import LONGEST_TEXT, ContentError, Plain, plain_of, record_of
from icbo_desktop.store.row_shapes import quick_row_changes
from icbo_desktop.translation import tr

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


class _WrittenRow(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A row change as it is written; what its two sides hold is not looked at yet."""

    table: str
    before: Plain | None
    after: Plain | None


_WRITTEN_ROWS = msgspec.json.Decoder(list[_WrittenRow])


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the history: how many entries there are and the last one's fingerprint."""

    seq: int = 0
    fingerprint: str = ""

    def __str__(self) -> str:
        return f"{self.seq}:{self.fingerprint}"

    def after(self, entry: Entry) -> "Head":
        """The end of the history once the entry is added."""
        return Head(self.seq + 1, chained(self.fingerprint, self.seq + 1, entry))


def chained(before: str, seq: int, entry: Entry) -> str:
    """The fingerprint of the entry at that place, after the one with the fingerprint `before`.

    Each entry is proved by it when a workbook is opened, so the parts are put together in one step: a loop over
    them, or an update for each, takes longer than the digest itself.
    """
    start, number = before.encode(), str(seq).encode()
    row_id, at, label = entry.id.encode(), entry.at.encode(), entry.label.encode()
    kind, of, rows = entry.kind.encode(), entry.of.encode(), entry.rows.encode()
    hashed = b"%d:%b%d:%b%d:%b%d:%b%d:%b%d:%b%d:%b%d:%b" % (
        *(len(start), start, len(number), number),
        *(len(row_id), row_id, len(at), at, len(label), label),
        *(len(kind), kind, len(of), of, len(rows), rows),
    )
    return hashlib.sha256(hashed).hexdigest()


def entry_of(change: Change) -> Entry:
    """The change as it will be written.

    Raises EditRefusedError for a text too long to keep, and ContentError for a change that would not
    read back as it is: the file never holds what this program cannot open.
    """
    rows = msgspec.json.encode([_plain_row(row) for row in change.rows]).decode()
    entry = Entry(change.id, iso(change.at), change.label, change.kind, change.of, rows)
    if len(rows) > LONGEST_TEXT and _is_too_long(change, rows):
        message = tr(
            "That is too long to keep: a text may have {most} characters.",
            most=f"{LONGEST_TEXT:,}",
        )
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
    if entry.kind not in KINDS:
        message = f"the kind {entry.kind!r} is unknown"
        raise ContentError(message)
    try:
        rows = _row_changes(entry.rows)
        at = msgspec.convert(entry.at, datetime, strict=True)
    except (msgspec.DecodeError, RecursionError) as error:
        message = f"not readable: {error}"
        raise ContentError(message) from error
    return Change(
        entry.id,
        at,
        entry.label,
        rows,
        entry.kind,  # pyright: ignore[reportArgumentType] - it is one of KINDS
        entry.of,
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


def _row_changes(rows: str) -> tuple[RowChange, ...]:
    # In JSON a text takes at least as many characters as it has.
    found = quick_row_changes(rows) if len(rows) <= LONGEST_TEXT else None
    if found is None:
        return tuple(_row_change(row) for row in _WRITTEN_ROWS.decode(rows))
    return found


def _row_change(row: _WrittenRow) -> RowChange:
    table, before, after = row.table, row.before, row.after
    if before is None and after is None:
        message = "a row change has no row"
        raise ContentError(message)
    old = None if before is None else record_of(table, before)
    if after is None:
        return RowChange(old, None)
    if before is None or old is None:
        return RowChange(None, record_of(table, after))
    return RowChange(old, record_of(table, {**before, **after}) if after else replace(old))


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
