"""The few statements that write to a workbook; each caller brings the transaction."""

from functools import cache

from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.store.contents import Draft
from icbo_desktop.store.engine import Database
from icbo_desktop.store.history_rows import Entry, Head, iso
from icbo_desktop.store.record_rows import ContentError, cells_of, columns_of

_NEW_ENTRY = 'INSERT INTO history (seq, id, at, label, kind, "of", rows, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
_SET_META = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_SET_DRAFT = "INSERT OR REPLACE INTO draft (key, text, at, sha256) VALUES (?, ?, ?, ?)"


def write_entry(db: Database, change: Change, entry: Entry, head: Head) -> None:
    """Add the entry to the history, bring the tables up to it and move the head.

    Raises ContentError where a row that should change is not there.
    """
    values = (entry.id, entry.at, entry.label, entry.kind, entry.of, entry.rows)
    db.execute(_NEW_ENTRY, (head.seq, *values, head.fingerprint))
    for row_change in change.rows:
        _write_row(db, row_change)
    write_meta(db, "head", str(head))


def write_meta(db: Database, key: str, value: str) -> None:
    db.execute(_SET_META, (key, value))


def write_draft(db: Database, draft: Draft) -> None:
    db.execute(_SET_DRAFT, (draft.key, draft.text, iso(draft.at), draft.fingerprint))


def delete_draft(db: Database, key: str) -> None:
    db.execute("DELETE FROM draft WHERE key = ?", (key,))


def _write_row(db: Database, row_change: RowChange) -> None:
    table, after = row_change.row.table, row_change.after
    insert, update, delete = _statements(table)
    if after is None:
        cursor = db.execute(delete, (row_change.row.id,))
    elif row_change.before is None:
        # Rows come in the order of the replay, also one that an undo brings back: it is the last then.
        cursor = db.execute(insert, cells_of(after))
    else:
        cursor = db.execute(update, (*cells_of(after), after.id))
    if cursor.rowcount != 1:
        message = f"{table}: no row {row_change.row.id}"
        raise ContentError(message)


@cache
def _statements(table: str) -> tuple[str, str, str]:
    names = [f'"{name}"' for name in columns_of(table)]
    places = ", ".join("?" for _ in names)
    changes = ", ".join(f"{name} = ?" for name in names)
    return (
        f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({places})',  # noqa: S608 - names of our own records, values bound
        f'UPDATE "{table}" SET {changes} WHERE id = ?',  # noqa: S608 - names of our own records, values bound
        f'DELETE FROM "{table}" WHERE id = ?',  # noqa: S608 - names of our own records, values bound
    )
