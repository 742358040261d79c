"""Whether a file is laid out exactly as this program lays it out: no table, column or trigger more.

SQLite runs what it finds in a file (triggers, views, generated columns), so a file with anything that we
did not put there is refused before it is read any further.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from icbo_desktop.store.engine import Database, connect_in_memory
from icbo_desktop.store.migrations import MIGRATIONS, VERSION
from icbo_desktop.translation import marked, tr, translated

_LAYOUT = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
_KIND_WORDS = {
    "table": marked("table"),
    "index": marked("index"),
    "trigger": marked("trigger"),
    "view": marked("view"),
}
_OTHER_KIND = marked("item")

Thing = tuple[str, str]


def layout_faults(db: Database, version: int = VERSION) -> tuple[str, ...]:
    """Every difference from the layout that this version of the format has, as sentences."""
    written = db.execute(_LAYOUT).fetchall()
    if written == _as_made(version):
        return ()
    fresh = _fresh(version)
    expected, found = _layout_of(_as_made(version)), _layout_of(written)
    faults = [
        tr(
            "This file has the {kind} “{name}”, which this program did not put there.",
            kind=translated(_KIND_WORDS.get(kind, _OTHER_KIND)),
            name=name,
        )
        for kind, name in sorted(found.keys() - expected.keys())
    ]
    faults += [
        tr(
            "This workbook is damaged: the {kind} “{name}” is missing.",
            kind=translated(_KIND_WORDS[kind]),
            name=name,
        )
        for kind, name in sorted(expected.keys() - found.keys())
    ]
    for thing in sorted(expected.keys() & found.keys()):
        if expected[thing] != found[thing]:
            faults.append(_difference(db, fresh, thing[1]))
    return tuple(faults)


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where a table begins in a workbook as it is made, and its columns in the order of the file."""

    root: int
    columns: tuple[str, ...]


@cache
def fresh_places() -> Mapping[str, TablePlace]:
    """Every table of a new workbook, by name."""
    db = _fresh(VERSION)
    rows = db.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {name: TablePlace(root, _columns(db, name)) for name, root in rows}


def _difference(db: Database, fresh: Database, name: str) -> str:
    extra = sorted(set(_columns(db, name)) - set(_columns(fresh, name)))
    if extra:
        return tr(
            "The table “{name}” has the column “{column}”, which this program did not put there.",
            name=name,
            column=extra[0],
        )
    return tr("The table “{name}” is not laid out as this program does it.", name=name)


def _columns(db: Database, table: str) -> tuple[str, ...]:
    rows = db.execute("SELECT name FROM pragma_table_xinfo(?)", [table]).fetchall()
    return tuple(row[0] for row in rows)


def _layout_of(written: Sequence[tuple[str, str, str, str | None]]) -> dict[Thing, str]:
    """What there is and how it is written. Indexes without a text follow from their tables."""
    return {
        (kind, name): f"{table} {' '.join(sql.split())}"
        for kind, name, table, sql in written
        if sql is not None
    }


@cache
def _as_made(version: int) -> list[tuple[str, str, str, str | None]]:
    """The layout of that version, word for word as most files have it."""
    return _fresh(version).execute(_LAYOUT).fetchall()


@cache
def _fresh(version: int) -> Database:
    """An empty workbook as that version lays it out."""
    db = connect_in_memory()
    later_steps = [step.name for step in MIGRATIONS.pending(db)][version:]
    MIGRATIONS.apply(db, stop_before=later_steps)
    return db
