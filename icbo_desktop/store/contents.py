"""What is in a workbook: read, checked against itself and replayed, with every fault as a sentence."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

import msgspec

from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import Change, Timeline, put_into
from icbo_desktop.domain.rows import RECORD_TYPES, Record, WorkshopDetails
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.store.engine import Database, Error, one_value
from icbo_desktop.store.history_rows import Entry, Head, chained, change_of, iso
from icbo_desktop.store.layout import layout_faults
from icbo_desktop.store.record_rows import Cell, ContentError, columns_of, rows_of
from icbo_desktop.store.sentences import UNREADABLE
from icbo_desktop.store.table_words import differs_sentence
from icbo_desktop.translation import tr, translated

MOST_READ_AT_OPENING = 32 * 1024 * 1024  # bytes of attachments that opening reads through


@dataclass(frozen=True, slots=True)
class Draft:
    """Words that were typed and not kept yet; `key` says for which field."""

    key: str
    text: str
    at: datetime

    @property
    def fingerprint(self) -> str:
        """A SHA-256, so that a flipped bit is never shown as words that somebody typed."""
        return hashlib.sha256(f"{self.key}\0{iso(self.at)}\0{self.text}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Contents:
    """A workbook that proved itself. `lost_drafts` holds the keys of drafts that did not."""

    workshop: Workshop
    timeline: Timeline
    changes: tuple[Change, ...]
    head: Head
    drafts: Mapping[str, Draft] = field(default_factory=dict)
    lost_drafts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """What reading a workbook came to: its contents, or the faults that forbid to use them.

    `rows_at_fault` name the rows that differ, for whoever looks into the file; no facilitator is shown them.
    """

    contents: Contents | None
    faults: tuple[str, ...] = ()
    rows_at_fault: tuple[str, ...] = ()


def inspect(db: Database) -> Inspection:
    """Check everything, each step only where the ones before it found nothing."""
    try:
        faults = layout_faults(db) or _opening_page_faults(db)
        if faults:
            return Inspection(None, faults)
        entries, head, faults = _read_entries(db)
        faults = faults or _head_faults(db, head)
        changes, faults = _decoded(entries) if not faults else ((), faults)
        if faults:
            return Inspection(None, faults)
        workshop, timeline, faults = replayed(changes)
        if faults:
            return Inspection(None, faults)
        differing = _differing_rows(db, workshop)
        if differing:
            return _with_rows_at_fault(differing)
        drafts, lost = _read_drafts(db)
    except (Error, UnicodeDecodeError):
        return Inspection(None, (translated(UNREADABLE),))
    return Inspection(Contents(workshop, timeline, changes, head, drafts, lost))


def replayed(changes: Iterable[Change]) -> tuple[Workshop, Timeline, tuple[str, ...]]:
    """The workshop and the undo stacks that the changes lead to, and the first entry that does not fit.

    As `domain.history.replay`, in one pass over lists: that one copies its stacks at each change.
    """
    tables: dict[str, Mapping[str, Record]] = {}
    undoable: list[Change] = []
    redoable: list[Change] = []
    seen: set[str] = set()
    for seq, change in enumerate(changes, start=1):
        try:
            put_into(tables, change)
            _move(change, undoable, redoable)
        except (EditRefusedError, ContentError):
            return (
                Workshop({}),
                Timeline(),
                (_at_entry(seq, tr("it does not follow from the others")),),
            )
        if change.id in seen:
            return Workshop({}), Timeline(), (_at_entry(seq, tr("it is there twice")),)
        seen.add(change.id)
    if len(tables.get(WorkshopDetails.table, {})) != 1:
        return Workshop({}), Timeline(), (tr("This workbook is damaged: it holds no workshop."),)
    return Workshop(tables), Timeline(tuple(undoable), tuple(redoable)), ()


def _move(change: Change, undoable: list[Change], redoable: list[Change]) -> None:
    """Move the undo stacks on as `Timeline.after` does, but only where the change names the right one."""
    if change.kind == "edit":
        undoable.append(change)
        redoable.clear()
    elif change.kind != "log":
        source, target = (undoable, redoable) if change.kind == "undo" else (redoable, undoable)
        if not source or source[-1].id != change.of:
            message = f"{change.kind} of {change.of!r} is out of turn"
            raise ContentError(message)
        target.append(source.pop())


def page_faults(db: Database) -> tuple[str, ...]:
    """Whether every page of the file is where it belongs, as a sentence if not. Reads all of the file."""
    return () if _integrity(db, "PRAGMA integrity_check") else (translated(UNREADABLE),)


def _opening_page_faults(db: Database) -> tuple[str, ...]:
    """The same, without the pages of large attachments: nobody can wait for those when a session begins.

    Their bytes are proved one by one when they are wanted, and all of them by `check_workbook`.
    """
    attached = one_value(db, "SELECT total(sz) FROM sqlar")
    if not isinstance(attached, float) or attached <= MOST_READ_AT_OPENING:
        return page_faults(db)
    tables = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlar'")
    names = ["sqlite_schema", *(row[0] for row in tables.fetchall())]
    is_sound = all(_integrity(db, f'PRAGMA integrity_check("{name}")') for name in names)
    return () if is_sound else (translated(UNREADABLE),)


def _integrity(db: Database, check: str) -> bool:
    return [row[0] for row in db.execute(check).fetchall()] == ["ok"]


def _read_entries(db: Database) -> tuple[list[Entry], Head, tuple[str, ...]]:
    """The entries of the history; each fingerprint is checked from the one that is written before it."""
    entries: list[Entry] = []
    faults: list[str] = []
    before = ""
    rows = db.execute("SELECT seq, id, at, label, kind, of, rows, hash FROM history ORDER BY seq")
    for place, (seq, *written, fingerprint) in enumerate(rows.fetchall(), start=1):
        if seq != place:
            faults.append(_at_entry(place, tr("it is missing")))
            break
        entry = Entry(*written)
        if chained(before, seq, entry) != fingerprint:
            faults.append(_at_entry(seq, tr("its fingerprint does not match")))
        before = fingerprint
        entries.append(entry)
    return entries, Head(len(entries), before), tuple(faults)


def _head_faults(db: Database, head: Head) -> tuple[str, ...]:
    written = one_value(db, "SELECT value FROM meta WHERE key = 'head'")
    if written == str(head):
        return ()
    saved = str(written).partition(":")[0]
    return (
        tr(
            "This workbook is damaged: saved up to entry {saved}, it now ends with entry {last}.",
            saved=saved,
            last=head.seq,
        ),
    )


def _decoded(entries: list[Entry]) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    changes: list[Change] = []
    faults: list[str] = []
    for seq, entry in enumerate(entries, start=1):
        try:
            changes.append(change_of(entry))
        except ContentError:
            faults.append(_at_entry(seq, tr("its content makes no sense")))
    return tuple(changes), tuple(faults)


def _differing_rows(db: Database, workshop: Workshop) -> dict[str, list[str]]:
    """By table, the ids of every row that is not what the history says; the order of rows is that of the replay."""
    differing: dict[str, list[str]] = {}
    for kind in RECORD_TYPES:
        expected = rows_of(kind, workshop.tables.get(kind.table, {}).values())
        found = _table_rows(db, kind.table)
        if found != expected:
            ids = sorted(expected.keys() | found.keys())
            differing[kind.table] = [each for each in ids if expected.get(each) != found.get(each)]
    return {table: ids for table, ids in differing.items() if ids}


def _with_rows_at_fault(differing: Mapping[str, Sequence[str]]) -> Inspection:
    return Inspection(
        None,
        tuple(differs_sentence(table, len(ids)) for table, ids in differing.items()),
        tuple(f"{table} {row_id}" for table, ids in differing.items() for row_id in ids),
    )


def _table_rows(db: Database, table: str) -> dict[str, tuple[Cell, ...]]:
    return {row[0]: row for row in db.execute(_select(table)).fetchall()}


@cache
def _select(table: str) -> str:
    columns = ", ".join(f'"{name}"' for name in columns_of(table))
    return f'SELECT {columns} FROM "{table}"'  # noqa: S608 - the names of our own records


def _read_drafts(db: Database) -> tuple[dict[str, Draft], tuple[str, ...]]:
    drafts: dict[str, Draft] = {}
    lost: list[str] = []
    for key, text, at, fingerprint in db.execute("SELECT key, text, at, sha256 FROM draft"):
        draft = _draft(key, text, at)
        if draft is None or draft.fingerprint != fingerprint:
            lost.append(key)
        else:
            drafts[key] = draft
    return drafts, tuple(lost)


def _draft(key: str, text: str, at: str) -> Draft | None:
    try:
        return Draft(key, text, msgspec.convert(at, datetime, strict=True))
    except msgspec.ValidationError:
        return None


def _at_entry(seq: int, what: str) -> str:
    return tr("This workbook is damaged at entry {entry}: {what}.", entry=seq, what=what)
