"""The database engine: the one module that knows which SQLite library there is and how it is set.

SQLCipher's build serves plain and encrypted workbooks. Its errors are not those of the standard
library, so sqlite-utils has to be told of it before it is imported; then both raise the same ones.
The settings in short: people copy the open file, so no WAL; what was said to be saved must survive a
power cut, so EXTRA; a file comes from anywhere, so nothing in it is trusted or run.
"""

import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Literal
from urllib.parse import quote
from weakref import WeakKeyDictionary

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.store.keys import WorkbookKey, held_key
from icbo_desktop.translation import marked, translated


def _library() -> ModuleType:
    try:
        library = importlib.import_module("sqlcipher3")
    except ImportError:  # a platform without the wheel: plain workbooks work all the same
        return importlib.import_module("sqlite3")
    sys.modules["pysqlite3"] = library
    sys.modules["pysqlite3.dbapi2"] = importlib.import_module("sqlcipher3.dbapi2")
    return library


_sqlite = _library()

from sqlite_utils import Database, Migrations  # noqa: E402 - only after the line above

__all__ = [
    "APPLICATION_ID",
    "CAN_PROTECT",
    "Database",
    "Error",
    "Migrations",
    "connect",
    "connect_in_memory",
    "connect_to_index",
    "copy_at_once",
    "copy_in_steps",
    "error_code",
    "hold_alone",
    "key_of",
    "one_value",
    "prepare_for_writing",
    "tidy",
]

Mode = Literal["create", "write", "read"]

Error: type[Exception] = _sqlite.Error
APPLICATION_ID = 0x4943424F  # "ICBO"
CAN_PROTECT = _sqlite.__name__ == "sqlcipher3"
CANNOT_PROTECT = marked(
    "This installation cannot work with protected workbooks: it lacks their encryption."
)
BUSY_TIMEOUT_MS = 2000
PAGES_A_STEP = 32  # of a copy: a step of 128 KB takes less than a millisecond

# SQLite's primary result codes, which its library does not name in every version.
BUSY, LOCKED, READ_ONLY, IO_ERROR, CORRUPT, FULL, CANNOT_OPEN, CONSTRAINT, NOT_A_DATABASE = (
    5,
    6,
    8,
    10,
    11,
    13,
    14,
    19,
    26,
)

_DENIED = {
    getattr(_sqlite, name)
    for name in (
        "SQLITE_ATTACH",
        "SQLITE_DETACH",
        "SQLITE_CREATE_TRIGGER",
        "SQLITE_CREATE_VIEW",
        "SQLITE_CREATE_VTABLE",
        "SQLITE_DROP_VTABLE",
    )
}


# The key that each connection was opened with, which what is copied from it takes on.
_keys: WeakKeyDictionary[Database, WorkbookKey] = WeakKeyDictionary()


def connect(path: Path, mode: Mode, key: WorkbookKey | None = None) -> Database:
    """Open a connection with the hardened settings. Raises `Error`.

    "read" ignores locks and touches nothing: it is for a file of which nobody is in the middle of
    writing, so the caller looks at the journal before and at the content after. `key` is for a new file,
    and for trying one; that of a file which was unlocked is found by itself.
    """
    key = key or (None if mode == "create" else held_key(path))
    options = {"create": "mode=rwc", "write": "mode=rw", "read": "mode=ro&immutable=1"}[mode]
    connection = _sqlite.connect(
        f"{_uri(path)}?{options}",
        uri=True,
        isolation_level=None,
        # It is opened on one thread and then used by the writer alone.
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
    )
    db = _hardened(connection)
    if key is not None:
        _protect(db, key)
    if mode != "read":
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
    return db


def key_of(db: Database) -> WorkbookKey | None:
    """The key that a connection was opened with."""
    return _keys.get(db)


def connect_in_memory() -> Database:
    """A workbook without a file, to try a migration or to learn what the layout should be."""
    return _hardened(_sqlite.connect(":memory:", isolation_level=None, check_same_thread=False))


def connect_to_index() -> Database:
    """A database in memory for what is only looked up, with full text search; nothing foreign comes into it.

    Raises `Error` where this platform's library was built without full text search.
    """
    connection = _sqlite.connect(":memory:", isolation_level=None, check_same_thread=False)
    return Database(connection, execute_plugins=False, recursive_triggers=False)


def hold_alone(db: Database) -> None:
    """Take the file for this process until the connection is closed. Raises `Error` when it is in use."""
    db.execute("BEGIN EXCLUSIVE")
    db.execute("COMMIT")


def prepare_for_writing(db: Database) -> None:
    """Set what makes a commit survive a power cut. To be called only on a file that was found sound."""
    db.execute("PRAGMA journal_mode = TRUNCATE")
    db.execute("PRAGMA synchronous = EXTRA")


def tidy(db: Database) -> None:
    """Leave exactly one file. Never after a write error: it would delete the journal that saves the file."""
    db.execute("PRAGMA locking_mode = NORMAL")
    db.execute("PRAGMA journal_mode = DELETE")


def copy_in_steps(db: Database, target: Database, between: Callable[[], None]) -> None:
    """Copy all of a database page by page, also while `db` goes on writing between two steps.

    `between` is called after each step; what it raises ends the copy. The target is flushed by the caller.
    It is new and empty, and takes on the key of what is copied: a copy is never less protected.
    """
    _protect_like(db, target)
    for setting in ("journal_mode = OFF", "synchronous = OFF"):
        target.execute(f"PRAGMA {setting}")

    def note(_status: int, _remaining: int, _total: int) -> None:
        between()

    db.conn.backup(target.conn, pages=PAGES_A_STEP, progress=note)


def copy_at_once(db: Database, target: Database) -> None:
    """Copy all of a database into a new and empty one, which takes on its key."""
    _protect_like(db, target)
    db.conn.backup(target.conn)


def one_value(db: Database, sql: str) -> object:
    """The first column of the first row, or None."""
    row = db.execute(sql).fetchone()
    return None if row is None else row[0]


def error_code(error: Exception) -> int:
    """SQLite's primary result code, 0 where there is none."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def _hardened(connection: object) -> Database:
    # Before anything else: SQLCipher writes its messages to stderr unless told not to.
    connection.execute("PRAGMA cipher_log_level = NONE")  # pyright: ignore[reportAttributeAccessIssue] - as below
    db = Database(
        connection,  # pyright: ignore[reportArgumentType] - SQLCipher's class, the same methods
        execute_plugins=False,
        recursive_triggers=False,
    )
    for setting in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "temp_store = MEMORY",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        db.execute(f"PRAGMA {setting}")
    db.conn.set_authorizer(_authorise)
    return db


def _protect(db: Database, key: WorkbookKey) -> None:
    """Key a connection, before anything is read or written through it. Raises WorkbookError where that cannot be."""
    if not CAN_PROTECT:
        raise WorkbookError(translated(CANNOT_PROTECT))
    db.execute(f'PRAGMA key = "{key.pragma}"')
    _keys[db] = key


def _protect_like(db: Database, target: Database) -> None:
    key = key_of(db)
    if key is not None and key_of(target) is None:
        _protect(target, key)


def _authorise(
    action: int, _first: str | None, second: str | None, _database: str | None, _source: str | None
) -> int:
    """Refuse what no statement of ours does and a doctored file might."""
    denied = action in _DENIED or (action == _sqlite.SQLITE_FUNCTION and second == "load_extension")
    return _sqlite.SQLITE_DENY if denied else _sqlite.SQLITE_OK


def _uri(path: Path) -> str:
    """The path as SQLite wants it in a URI; a share becomes file:////server/share."""
    name = os.fsencode(path.absolute().as_posix())
    return "file://" + quote(name if name.startswith(b"/") else b"/" + name)
