"""The rows of a damaged protected workbook, asked of the engine one by one: no page of it can be read past that.

Every page carries a proof of its own, so that a damaged one is refused whole, and what the others hold is right.
"""

from collections.abc import Iterator
from pathlib import Path

from icbo_desktop.store import engine
from icbo_desktop.store.layout import fresh_places
from icbo_desktop.store.page_rows import Pages, Row, Value

MOST_MISSED = (
    2_000  # rows tried one after the other where a page is lost; a page holds some hundred at most
)
NUMBERED = frozenset({"history"})  # tables whose first column is the row's own number


class ProtectedPages(Pages):
    """As `Pages` for whoever salvages: each table is one page, the one that it begins on.

    Nothing is in it where the first pages, which tell what tables there are, are lost.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(b"")
        self._path = path
        self._rows: dict[int, tuple[Row, ...]] = {}
        try:
            self._read()
        except engine.Error:
            return

    def leaf_rows(self, number: int) -> Iterator[Row]:
        yield from self._rows.get(number, ())

    def leaves_under(self, root: int) -> frozenset[int]:
        return frozenset({root})

    def marked_cells(self, mark: bytes) -> Iterator[tuple[int, int]]:  # noqa: ARG002 - the shape of Pages
        """None: there are no bytes to look through."""
        return iter(())

    def _read(self) -> None:
        db = engine.connect(self._path, "read")
        try:
            schema = db.execute(
                "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE type = 'table'"
            ).fetchall()
        finally:
            db.close()
        roots = {int(row[3]): str(row[1]) for row in schema if row[1] in fresh_places()}
        self._rows = {
            root: tuple(_Table(self._path, name).rows(root)) for root, name in roots.items()
        }
        self._rows[1] = tuple(Row(1, at, tuple(row)) for at, row in enumerate(schema, start=1))
        self.count = max(self._rows)


class _Table:
    """One table, with a new connection after each refusal: the engine gives up a file at the first damaged page."""

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._name = name
        self._db: engine.Database | None = None

    def rows(self, page: int) -> Iterator[Row]:
        at = 0
        try:
            while True:
                try:
                    found = self._one("rowid > ? ORDER BY rowid", at)
                except engine.Error:
                    at, found = self._beyond_gap(at)
                    if at == 0:
                        return
                    if found is None:
                        continue
                if found is None:
                    return
                at, row = found
                yield Row(page, at, row)
        finally:
            self._give_up()

    def _beyond_gap(self, at: int) -> tuple[int, tuple[int, tuple[Value, ...]] | None]:
        """The first row behind those that are lost that can be asked for, there or not; 0 where there is none."""
        for rowid in range(at + 1, at + 1 + MOST_MISSED):
            try:
                return rowid, self._one("rowid = ?", rowid)
            except engine.Error:
                continue
        return 0, None

    def _one(self, where: str, rowid: int) -> tuple[int, tuple[Value, ...]] | None:
        if self._db is None:
            self._db = engine.connect(self._path, "read")
        try:
            sql = f'SELECT rowid, * FROM "{self._name}" WHERE {where} LIMIT 1'  # noqa: S608 - words of ours
            found = self._db.execute(sql, [rowid]).fetchone()
        except engine.Error:
            self._give_up()
            raise
        if found is None:
            return None
        # On a page a number that stands for the row's own is empty.
        first = None if self._name in NUMBERED else found[1]
        return int(found[0]), (first, *found[2:])

    def _give_up(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None
