"""The cells of an Excel file as rows by column: every missing column, formula and stray sheet is named at once."""

import unicodedata
import warnings
import zipfile
import zlib
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any, TypeAlias

from icbo_desktop.domain.errors import Fault
from icbo_desktop.packs.document import UNUSABLE, Faults, Numeral, Place, Value, written_path
from icbo_desktop.packs.real_file import refused
from icbo_desktop.packs.sheet_file import MOST_ROWS, SUBJECT, place_in
from icbo_desktop.packs.sheet_layout import ABOUT, ABOUT_NAME, SHEETS_BY_NAME, Column, Sheet
from icbo_desktop.translation import tr

# What the library raises at a file that breaks its own rules.
_UNREADABLE = (
    ValueError, LookupError, TypeError, AttributeError, AssertionError, OverflowError,
    EOFError, SyntaxError, zipfile.BadZipFile, zlib.error, RecursionError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, None where it is empty, and where that is."""

    value: Value
    sheet: str
    name: str


Row: TypeAlias = dict[str, Cell]
"""One row of a sheet: a cell for each column, by the column's key."""


@dataclass(slots=True)
class SheetFaults(Faults):
    """Faults that name a sheet and a cell in place of a line."""

    cells: dict[Place, Cell] = field(default_factory=dict[Place, Cell])

    def add(self, place: Place, reason: str, *, is_empty: bool = False) -> None:
        cell = self._cell_at(place)
        if cell is None:
            self._take(Fault(self.file, 0, written_path(place), reason, is_empty))
        else:
            self.add_at(cell, reason, is_empty=is_empty)

    def add_at(self, cell: Cell, reason: str, *, is_empty: bool = False) -> None:
        """Add a fault of that cell, or of its whole sheet where it has no name."""
        self._take(Fault(place_in(self.file, cell.sheet, cell.name), 0, "", reason, is_empty))

    def _take(self, fault: Fault) -> None:
        if self.is_full:
            self.uncounted += 1
        else:
            self.found.append(fault)

    def spot(self, place: Place) -> str:
        cell = self._cell_at(place)
        if cell is None:
            return tr("at {path}", path=written_path(place))
        return tr("in sheet “{sheet}”, cell {cell}", sheet=cell.sheet, cell=cell.name)

    def _cell_at(self, place: Place) -> Cell | None:
        while place and place not in self.cells:
            place = place[:-1]
        return self.cells.get(place)


def read_rows(content: bytes, faults: SheetFaults) -> dict[str, list[Row]]:
    """The rows of every sheet by its name, with faults for what is missing, strange or no plain text.

    About is one row, its fields the columns. The file has been looked over before (sheet_file.py).
    """
    grids = _grids(content, faults)
    for name in (ABOUT_NAME, *SHEETS_BY_NAME):
        if name not in grids:
            faults.add_at(
                Cell(None, name, ""), tr("this sheet is missing: put it back, with its headings")
            )
    rows: dict[str, list[Row]] = {}
    for name, grid in grids.items():
        if name == ABOUT_NAME:
            rows[name] = [_about(grid, faults)]
        elif name in SHEETS_BY_NAME:
            rows[name] = _rows(grid, SHEETS_BY_NAME[name], faults)
        elif any(cell.value is not None for line in grid for cell in line):
            reason = tr(
                "this sheet is not part of a framework, and its words would be lost: delete it"
            )
            faults.add_at(Cell(None, name, ""), reason)
    return rows


def _grids(content: bytes, faults: SheetFaults) -> dict[str, list[list[Cell]]]:
    """The cells of every sheet, line by line. Raises PackError where the library cannot make sense of it."""
    import openpyxl  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs] - only where a sheet is read

    load: Any = openpyxl.load_workbook  # pyright: ignore[reportUnknownMemberType] - has no types
    try:
        # What Excel keeps beside cells, such as its own kind of choices, is not read and not worth a warning.
        with warnings.catch_warnings(action="ignore"):
            book = load(BytesIO(content), read_only=True, data_only=False, keep_links=False)
            try:
                return {page.title: _grid(page, faults) for page in book.worksheets}
            finally:
                book.close()
    except _UNREADABLE as error:
        raise refused(faults.file, tr("it is not as Excel writes it"), SUBJECT) from error


def _grid(page: Any, faults: SheetFaults) -> list[list[Cell]]:  # noqa: ANN401 - the library has no types
    # What a file says of its own size is not to be trusted.
    page.reset_dimensions()
    return [
        [
            Cell(
                _value(raw, Cell(None, page.title, _name(column, line)), faults),
                page.title,
                _name(column, line),
            )
            for column, raw in enumerate(cells)
        ]
        for line, cells in enumerate(page.iter_rows(max_row=MOST_ROWS), start=1)
    ]


def _value(raw: Any, cell: Cell, faults: SheetFaults) -> Value:  # noqa: ANN401 - as above
    """What a cell holds as a pack's value; anything but words and numbers is a fault."""
    value = raw.value
    if value is None:
        return None
    if raw.data_type == "f":
        faults.add_at(cell, tr("a formula stands here: put its words in its place"))
    elif raw.data_type == "e":
        faults.add_at(cell, tr("an error of Excel stands here: put words in its place"))
    elif isinstance(value, date | time | timedelta):
        faults.add_at(cell, tr("a date stands here: write it as words, after an apostrophe"))
    elif isinstance(value, bool):
        return value
    elif isinstance(value, int | float):
        return Numeral(str(int(value)) if value == int(value) else repr(value))
    elif isinstance(value, str):
        lines = value.replace("\r\n", "\n").replace("\r", "\n")
        return unicodedata.normalize("NFC", lines).strip() or None
    return UNUSABLE


def _rows(grid: list[list[Cell]], sheet: Sheet, faults: SheetFaults) -> list[Row]:
    columns = _columns(grid[0] if grid else [], sheet, faults)
    rows: list[Row] = []
    for number, line in enumerate(grid[1:], start=2):
        row = {
            key: line[at] if at < len(line) else Cell(None, sheet.name, _name(at, number))
            for key, at in columns.items()
        }
        if any(cell.value is not None for cell in row.values()) and not _is_notes(
            row, sheet.columns
        ):
            rows.append(row)
        for at, cell in enumerate(line):
            if cell.value is not None and (at >= len(grid[0]) or grid[0][at].value is None):
                faults.add_at(
                    cell, tr("this cell stands under no heading, and its words would be lost")
                )
    return rows


def _columns(headings: list[Cell], sheet: Sheet, faults: SheetFaults) -> dict[str, int]:
    """Where each column is, by its key. Missing, unknown and doubled headings are faults."""
    known = {column.heading.casefold(): column for column in sheet.columns}
    found: dict[str, int] = {}
    for at, cell in enumerate(headings):
        if cell.value is None:
            continue
        heading = cell.value if isinstance(cell.value, str) else ""
        column = known.get(heading.casefold())
        if column is None:
            faults.add_at(
                cell, tr("there is no column “{heading}” in this sheet", heading=heading[:40])
            )
        elif column.key in found:
            faults.add_at(cell, tr("the column “{heading}” is here twice", heading=column.heading))
        else:
            found[column.key] = at
    for column in sheet.columns:
        if column.key not in found:
            reason = tr("the column “{heading}” is missing", heading=column.heading)
            faults.add_at(Cell(None, sheet.name, ""), reason)
    return found


def _is_notes(row: Row, columns: tuple[Column, ...]) -> bool:
    """Whether this is the row that says what the columns are for."""
    return any(row[each.key].value == each.note for each in columns if each.key in row)


def _about(grid: list[list[Cell]], faults: SheetFaults) -> Row:
    known = {column.heading.casefold(): column for column in ABOUT}
    row: Row = {}
    for line in grid[1:]:
        label = line[0].value if line else None
        if label is None:
            continue
        column = known.get(label.casefold()) if isinstance(label, str) else None
        if column is None:
            faults.add_at(line[0], tr("there is no such field of a framework"))
        elif column.key in row:
            faults.add_at(line[0], tr("“{heading}” is here twice", heading=column.heading))
        else:
            blank = Cell(None, ABOUT_NAME, line[0].name.replace("A", "B"))
            row[column.key] = line[1] if len(line) > 1 else blank
    return row


def _name(column: int, line: int) -> str:
    """A cell's name from its column, counted from 0, and its line: C12."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{line}"
