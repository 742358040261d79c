"""What can be read of a damaged workbook, into a new one. The damaged file is never touched.

First the history: every entry that its fingerprint proves. Where entries are missing, the tables tell what
they led to; a row that nothing else confirms is taken only while the tables show no damage of their own.
What does not prove itself is counted and left out: damage is never shown as content.
"""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from icbo_desktop.domain.errors import EditRefusedError, WorkbookError, WorkbookProtectedError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import (
    FrozenFramework,
    FrozenOverlay,
    PartnerGroup,
    Record,
    ViewRating,
    WorkshopDetails,
)
from icbo_desktop.store import engine, sentences
from icbo_desktop.store.attachments import Paper
from icbo_desktop.store.contents import Draft, replayed
from icbo_desktop.store.history_rows import Entry, change_of
from icbo_desktop.store.keys import held_key, is_protected
from icbo_desktop.store.opening import LARGEST_FILE, journal_of, unfinished_beside
from icbo_desktop.store.page_rows import Pages
from icbo_desktop.store.protected_rows import ProtectedPages
from icbo_desktop.store.record_rows import ContentError
from icbo_desktop.store.salvaged_history import History, salvaged_history
from icbo_desktop.store.salvaged_tables import (
    Key,
    SalvagedTables,
    rows_by_table,
    salvaged_drafts,
    salvaged_papers,
    tables_of,
)
from icbo_desktop.store.workbook_file import refuse_if_open_here
from icbo_desktop.translation import marked, tr, translated

LABEL = marked("begin from a rescued workbook")
NEAR = 8  # letters of two ids
NOTHING_READ = marked("Nothing in “{name}” can be read any more. The file was left as it is.")


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was read. `changes` make the new workbook: the whole history where all of it was there, else one.

    `entries_missing` counts what the history lacks, `from_tables` the rows that only the tables had,
    `left_out` those that could be read and not be proved.
    """

    changes: tuple[Change, ...]
    drafts: tuple[Draft, ...] = ()
    papers: tuple[Paper, ...] = ()
    entries: int = 0
    entries_missing: int = 0
    from_tables: int = 0
    left_out: int = 0
    lost_papers: tuple[str, ...] = ()
    has_title: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing, history and all."""
        return not (self.entries_missing or self.left_out or self.lost_papers) and self.has_title

    @property
    def records(self) -> tuple[Record, ...]:
        """Every record that the new workbook holds."""
        tables, _, _ = replayed(self.changes)
        return tuple(tables)


def rescue(
    path: Path, now: datetime, scratch: Path, texts: Mapping[str, str] | None = None
) -> Rescued:
    """Read what can be read. `texts` are frozen texts by their SHA-256 that the program knows itself.

    `scratch` is a folder of the user's own for the private copy that a journal is joined with.
    A protected workbook has to be unlocked. Raises WorkbookError where nothing at all can be read.
    """
    refuse_if_open_here(path)
    if is_protected(path) and held_key(path) is None:
        raise WorkbookProtectedError(translated(sentences.PROTECTED, name=path.name), path)
    read = [_read(pages, now, dict(texts or {})) for pages in _versions(path, scratch)]
    best = max(read, key=_worth)
    if not best.changes:
        raise WorkbookError(translated(NOTHING_READ, name=path.name))
    return best


def _worth(rescued: Rescued) -> tuple[bool, int, int]:
    return bool(rescued.changes), rescued.entries, -rescued.entries_missing


def _versions(path: Path, scratch: Path) -> Iterator[Pages]:
    """The file as it lies, and where a journal lies beside it also as it would be put right."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise WorkbookError(tr("“{name}” is too large to be a workbook.", name=path.name))
        yield _pages_of(path)
        if unfinished_beside(path) is None:
            return
        scratch.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="rescue-", dir=scratch))  # for this user alone
    except OSError as error:
        raise WorkbookError(translated(sentences.NOT_READ)) from error
    try:
        copy = folder / "copy.icbo"
        shutil.copyfile(path, copy)
        shutil.copyfile(journal_of(path), journal_of(copy))
        if _put_right(copy):
            yield _pages_of(copy)
    except OSError:
        return  # the file alone was read already
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _pages_of(path: Path) -> Pages:
    return Pages(path.read_bytes()) if held_key(path) is None else ProtectedPages(path)


def _put_right(copy: Path) -> bool:
    try:
        db = engine.connect(copy, "write")
        try:
            engine.hold_alone(db)
        finally:
            db.close()
    except engine.Error:
        return False
    return True


def _read(pages: Pages, now: datetime, texts: dict[str, str]) -> Rescued:
    rows = rows_by_table(pages)
    tables = tables_of(rows, texts)
    head = next(
        (str(row.values[1]) for row in rows.get("meta", ()) if row.values[:1] == ("head",)), ""
    )
    history = salvaged_history(pages, head, texts)
    _learn_texts(history, texts)
    if texts:
        # A text found in an entry may mend a row, and the other way round.
        tables = tables_of(rows, texts)
        history = salvaged_history(pages, head, texts)
    changes = _decoded(history.proved)
    accepted = changes | _confirmed(history, changes, tables)
    missing = tuple(seq for seq in range(1, history.last + 1) if seq not in accepted)
    whole = tuple(change for _, change in sorted(accepted.items()))
    drafts = tuple(salvaged_drafts(rows.get("draft", ())))
    papers, lost = salvaged_papers(rows.get("sqlar", ()), whole)
    if not missing and whole and not replayed(whole)[2]:
        return Rescued(whole, drafts, papers, len(whole), lost_papers=lost)
    twice = _told_twice(history, tables)
    state, from_tables, left_out = _state(accepted, missing, tables, twice)
    records, has_title = _sound(state, now)
    if not any(not isinstance(record, WorkshopDetails) for record in records) and not has_title:
        return Rescued(())
    change = Change(
        str(uuid4()),
        now,
        LABEL,
        tuple(RowChange(None, record) for record in records),
        "log",
    )
    papers, lost = salvaged_papers(rows.get("sqlar", ()), (change,))
    counts = (len(accepted), len(missing), from_tables, left_out)
    return Rescued((change,), drafts, papers, *counts, lost, has_title)


def _learn_texts(history: History, texts: dict[str, str]) -> None:
    """Note the frozen texts that proved entries hold: they mend the rows of the tables."""
    for change in _decoded(history.proved).values():
        for row in change.rows:
            for side in (row.before, row.after):
                if isinstance(side, FrozenFramework | FrozenOverlay):
                    texts.setdefault(side.sha256, side.text)


def _decoded(entries: Mapping[int, Entry]) -> dict[int, Change]:
    changes: dict[int, Change] = {}
    for seq, entry in entries.items():
        try:
            changes[seq] = change_of(entry)
        except (ContentError, EditRefusedError, UnicodeEncodeError):
            continue
    return changes


def _confirmed(
    history: History, proved: Mapping[int, Change], tables: SalvagedTables
) -> dict[int, Change]:
    """Entries behind a gap, whose own proof was lost with the one before, and which another place confirms."""
    before = [row.before for change in proved.values() for row in change.rows if row.before]
    confirmed: dict[int, Change] = {}
    for seq in sorted(history.doubtful, reverse=True):
        for change in _decoded(dict(enumerate(history.doubtful[seq]))).values():
            if all(_is_told(row, tables.rows, before) for row in change.rows):
                confirmed[seq] = change
                before += [row.before for row in change.rows if row.before]
    return confirmed


def _told_twice(history: History, tables: SalvagedTables) -> set[Key] | None:
    """The rows that an entry which cannot be proved tells just as its table does; None where only pages are lost."""
    if not history.is_scattered:
        return None
    legible = {
        seq * 10 + place: replace(entry, rows=_legible(entry.rows))
        for seq, entries in history.doubtful.items()
        for place, entry in enumerate(entries[:10])
    }
    rows = [row.after for change in _decoded(legible).values() for row in change.rows]
    return {
        (row.table, row.id)
        for row in rows
        if row is not None and tables.rows.get((row.table, row.id)) == row
    }


def _legible(text: str) -> str:
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _is_told(row: RowChange, rows: Mapping[Key, Record], before: list[Record]) -> bool:
    key = (row.row.table, row.row.id)
    if row.after is None:
        return key not in rows
    return rows.get(key) == row.after or row.after in before


def _state(
    accepted: Mapping[int, Change],
    missing: tuple[int, ...],
    tables: SalvagedTables,
    twice: set[Key] | None,
) -> tuple[dict[Key, Record], int, int]:
    """The records, how many of them only the tables had, and how many could not be proved."""
    state: dict[Key, Record] = {}
    touched: dict[Key, int] = {}
    for seq, change in sorted(accepted.items()):
        for row in change.rows:
            key = (row.row.table, row.row.id)
            touched[key] = seq
            if row.after is None:
                state.pop(key, None)
            else:
                state[key] = row.after
    last_missing = max(missing, default=0)
    loose = {
        key: record
        for key, record in tables.rows.items()
        if state.get(key) != record and last_missing > touched.get(key, 0)
    }
    is_scattered = twice is not None or _is_scattered(state, loose, tables)
    taken = {
        key: record
        for key, record in loose.items()
        if (twice is not None and key in twice)
        or (not is_scattered and tables.page_of[key] not in tables.loose_pages)
    }
    return state | taken, len(taken), len(loose) - len(taken)


def _is_scattered(
    state: Mapping[Key, Record],
    loose: Mapping[Key, Record],
    tables: SalvagedTables,
) -> bool:
    """Whether damage lies between the rows of the tables: then any other row may hold some, too.

    A row that no missing entry can have changed, and which differs all the same, is damaged; so is one that
    now goes by an id that is nearly that of a row which is missing. Whole pages that are lost are no sign.
    """
    if any(state.get(key) != record for key, record in tables.rows.items() if key not in loose):
        return True
    absent = [key for key in state if key not in tables.rows]
    return any(
        table == other_table and _is_near(row_id, other_id)
        for table, row_id in loose
        if (table, row_id) not in state
        for other_table, other_id in absent
    )


def _is_near(one: str, other: str) -> bool:
    """Whether two ids differ in a few letters only, as two that were made apart never do."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) <= NEAR


def _sound(state: Mapping[Key, Record], now: datetime) -> tuple[tuple[Record, ...], bool]:
    """The records that make sense together, in the order of their tables, and whether the details are there."""
    records = list(state.values())
    groups = {record.id for record in records if isinstance(record, PartnerGroup)}
    details = [record for record in records if isinstance(record, WorkshopDetails)][-1:]
    others = [
        record
        for record in records
        if not isinstance(record, WorkshopDetails)
        and (not isinstance(record, ViewRating) or record.group_id in groups)
    ]
    if not details and not others:
        return (), False
    first = details or [
        WorkshopDetails(id=str(uuid4()), title=tr("Rescued workbook"), created_at=now)
    ]
    return (*first, *others), bool(details)
