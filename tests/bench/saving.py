"""A captured action until it is durable, against the same rows written by bare sqlite3."""

import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from threading import Event
from time import perf_counter

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.history import Change, apply
from icbo_desktop.domain.rows import Item
from icbo_desktop.services.clock import new_uuid, system_clock
from icbo_desktop.store.history_rows import Head, entry_of
from icbo_desktop.store.record_rows import cells_of
from icbo_desktop.store.workbook_file import SaveResult, WorkbookFile, open_workbook

ROUNDS = 200
STANDARD = Item("icbo-2018", "d1.leadership")
# As store/engine.py sets them; a test of the store holds those.
SETTINGS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = TRUNCATE",
    "synchronous = EXTRA",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "secure_delete = ON",
)
Row = tuple[str, Sequence[object]]


def save_seconds(demo: Path) -> tuple[float, float]:
    """The medians of ours, from the captured words to the commit, and of the bare insert."""
    ours = open_workbook(copied(demo, "ours"))
    bare = sqlite3.connect(copied(demo, "bare"), isolation_level=None)
    for setting in SETTINGS:
        bare.execute(f"PRAGMA {setting}")
    head = Head(*last_entry(bare))
    times: list[tuple[float, float]] = []
    workshop = ours.workshop
    for number in range(ROUNDS):
        begun = perf_counter()
        stamp = Stamp(system_clock(), new_uuid)
        edit = AddAction(STANDARD, f"Publish map number {number} of who decides what")
        change = Change(new_uuid(), stamp.at, edit.label, edit.rows(workshop, stamp))
        workshop = apply(workshop, change)
        save(ours, change)
        between = perf_counter()
        rows, head = rows_of(change, head)
        prepared = perf_counter()
        insert(bare, rows)
        times.append((between - begun, perf_counter() - prepared))
    bare.close()
    ours.close()
    return median(one for one, _ in times), median(other for _, other in times)


def copied(demo: Path, name: str) -> Path:
    path = demo.with_name(f"{name}.icbo")
    shutil.copy(demo, path)
    return path


def last_entry(db: sqlite3.Connection) -> tuple[int, str]:
    return db.execute("SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1").fetchone()


def save(file: WorkbookFile, change: Change) -> None:
    """Hand the change over and wait until the writer says that it is on the disk."""
    is_told = Event()
    results: list[SaveResult] = []

    def note(result: SaveResult) -> None:
        results.append(result)
        is_told.set()

    file.append(change, note)
    is_told.wait(10)
    if not results or results[0].saved_at is None:
        message = "the action was not saved"
        raise RuntimeError(message)


def rows_of(change: Change, head: Head) -> tuple[list[Row], Head]:
    """The statements that put the same rows into the file."""
    entry = entry_of(change)
    head = head.after(entry)
    written = (entry.id, entry.at, entry.label, entry.kind, entry.of, entry.rows)
    rows: list[Row] = [(insertion("history", 8), (head.seq, *written, head.fingerprint))]
    for row in change.rows:
        if row.after is not None:
            cells = cells_of(row.after)
            rows.append((insertion(row.row.table, len(cells)), cells))
    rows.append(("UPDATE meta SET value = ? WHERE key = 'head'", (str(head),)))
    return rows, head


def insertion(table: str, columns: int) -> str:
    places = ", ".join("?" * columns)
    return f'INSERT INTO "{table}" VALUES ({places})'  # noqa: S608 - names of our own tables


def insert(db: sqlite3.Connection, rows: list[Row]) -> None:
    db.execute("BEGIN IMMEDIATE")
    for statement, values in rows:
        db.execute(statement, values)
    db.execute("COMMIT")
