"""Reads an Excel file back into a framework, whole or not at all, with the sheet and cell of every fault."""

import re
from pathlib import Path
from typing import cast

from icbo_desktop.domain.editing.places import SINGLE_TEXTS
from icbo_desktop.domain.framework import Framework
from icbo_desktop.packs.checker import checked_pack
from icbo_desktop.packs.conversion import framework_of
from icbo_desktop.packs.document import Numeral, Place, Value, quoted
from icbo_desktop.packs.format import FORMAT
from icbo_desktop.packs.sheet_cells import Cell, Row, SheetFaults, read_rows
from icbo_desktop.packs.sheet_file import plain_content
from icbo_desktop.packs.sheet_layout import ABOUT_NAME, PARENT, SHEETS, Sheet, Under
from icbo_desktop.translation import tr

Entry = dict[str, Value]

_KIND_OF_SHEET = {"Domains": "domain", "Standards": "standard", "Scales": "scale", "Lists": "list"}
_KINDS_UNDER: dict[Under, tuple[str, ...]] = {
    "": (),
    "domain": ("domain",),
    "standard": ("standard",),
    "holder": ("domain", "standard"),
    "any": ("domain", "standard"),
    "scale": ("scale",),
    "list": ("list",),
}
_NUMBERS = frozenset({"published", "value"})
_WHOLE = re.compile(r"[-+]?[0-9]{1,15}")


def read_sheet(path: Path) -> Framework:
    """The framework of an Excel file. Raises PackError with every fault, each with its sheet and cell.

    A row that has no id gets one made of what it belongs to, so that a new row needs words only.
    """
    content = plain_content(path)
    faults = SheetFaults(path.name)
    rows = read_rows(content, faults)
    # With a column missing, everything else would be said to be missing too.
    faults.raise_any()
    pack = _Tree(rows, faults).grown()
    return framework_of(checked_pack(pack, faults))


class _Tree:
    """The plain values of a pack as they grow from rows, and the cell that each comes from."""

    def __init__(self, rows: dict[str, list[Row]], faults: SheetFaults) -> None:
        self._rows = rows
        self._faults = faults
        self._root: Entry = {}
        self._holders: dict[tuple[str, str], tuple[Entry, Place]] = {}
        self._ids = {
            cell.value
            for sheet_rows in rows.values()
            for row in sheet_rows
            for key, cell in row.items()
            if key.rpartition(".")[2] == "id" and isinstance(cell.value, str)
        }

    def grown(self) -> Entry:
        self._fill(self._root, (), self._rows[ABOUT_NAME][0])
        for sheet in SHEETS:
            for row in self._rows[sheet.name]:
                self._add(sheet, row)
        for key in ("scales", "domains"):
            # So that their absence is named as that of rows, and not of a field.
            self._root.setdefault(key, [])
        standards = [
            each for domain in _list(self._root, "domains") for each in _list(domain, "standards")
        ]
        self._root["format"] = FORMAT
        self._root["expected"] = {
            "domains": len(_list(self._root, "domains")),
            "standards": len(standards),
            "evidence": sum(len(_list(each, "evidence")) for each in standards),
            "questions": sum(len(_list(each, "questions")) for each in standards),
        }
        return self._root

    def _add(self, sheet: Sheet, row: Row) -> None:
        holder = self._holder(sheet, row)
        if holder is None:
            return
        inside, place = holder
        if sheet.name == "Levels":
            self._add_level(sheet, row, inside, place)
            return
        key = sheet.key
        if sheet.name == "For and against":
            side = row["side"]
            if side.value not in ("for", "against"):
                self._faults.add_at(side, tr("for or against is expected here"))
                return
            key = str(side.value)
        self._append(sheet, row, inside, (*place, key))

    def _holder(self, sheet: Sheet, row: Row) -> tuple[Entry, Place] | None:
        """What the row hangs on; None, and a fault, where there is no such thing."""
        kinds = _KINDS_UNDER[sheet.under]
        parent = row.get(PARENT)
        if parent is None or (sheet.under == "any" and parent.value is None):
            return self._root, ()
        named = _words(parent.value)
        for kind in kinds:
            if (kind, named) in self._holders:
                return self._holders[(kind, named)]
        self._faults.add_at(parent, _holder_fault(kinds, named))
        return None

    def _add_level(self, sheet: Sheet, row: Row, standard: Entry, place: Place) -> None:
        """Put a level's text under its point; rows of one point that follow one another are one level."""
        levels = _made_list(standard, "levels")
        point = row["point"].value
        if not levels or levels[-1].get("point") != point:
            levels.append({"point": point})
            self._faults.cells[(*place, "levels", len(levels) - 1)] = row["point"]
        at = (*place, "levels", len(levels) - 1, "items")
        if row["text"].value is not None or row["id"].value is not None:
            self._append(sheet, row, levels[-1], at)

    def _append(self, sheet: Sheet, row: Row, inside: Entry, place: Place) -> None:
        entries = _made_list(inside, str(place[-1]))
        entry: Entry = {}
        at = (*place, len(entries))
        entries.append(entry)
        self._faults.cells[at] = next(iter(row.values()))
        shown = {key: cell for key, cell in row.items() if key not in (PARENT, "side", "point")}
        if sheet.name == "Resources":
            shown = _with_domains(shown)
        self._name_new(
            sheet, shown, _words(row[PARENT].value) if PARENT in row else "", len(entries)
        )
        self._fill(entry, at, shown)
        kind = _KIND_OF_SHEET.get(sheet.name)
        own = entry.get("id")
        if kind is not None and isinstance(own, str):
            self._holders.setdefault((kind, own), (entry, at))

    def _name_new(self, sheet: Sheet, row: Row, parent: str, number: int) -> None:
        """Give a row without an id one that nothing else has."""
        cell = row.get("id")
        if cell is None or cell.value is not None or not sheet.mark:
            return
        start = (
            f"{parent}.{sheet.mark}" if parent else sheet.mark + ("" if sheet.mark == "d" else ".")
        )
        while f"{start}{number}" in self._ids:
            number += 1
        own = f"{start}{number}"
        self._ids.add(own)
        row["id"] = Cell(own, cell.sheet, cell.name)

    def _fill(self, entry: Entry, place: Place, row: Row) -> None:
        for key, cell in row.items():
            outer, _, inner = key.partition(".")
            self._faults.cells[(*place, *key.split("."))] = cell
            if not inner:
                if cell.value is not None:
                    entry[key] = _number(cell.value) if key in _NUMBERS else cell.value
            elif outer not in SINGLE_TEXTS:
                if cell.value is not None:
                    cast("Entry", entry.setdefault(outer, {}))[inner] = cell.value
            elif inner == "text" and cell.value is not None:
                entry[outer] = self._inner(outer, entry, row, cell)
                self._faults.cells[(*place, outer)] = cell

    def _inner(self, key: str, entry: Entry, row: Row, text: Cell) -> Entry:
        """A question with its id, which is made where there is none."""
        own = row[f"{key}.id"].value if f"{key}.id" in row else None
        if own is None:
            holder = entry.get("id") if key != "narrative" else ""
            own = f"{holder}.{SINGLE_TEXTS[key]}" if holder else SINGLE_TEXTS[key]
        return {"id": own, "text": text.value}


def _holder_fault(kinds: tuple[str, ...], named: str) -> str:
    """What is wrong with the id of what a row should hang on: there is none, or it leads nowhere."""
    own = quoted(named)
    words: dict[tuple[str, ...], tuple[str, str]] = {
        ("domain",): (tr("which domain?"), tr("there is no domain with the id {id}", id=own)),
        ("standard",): (tr("which standard?"), tr("there is no standard with the id {id}", id=own)),
        ("scale",): (tr("which scale?"), tr("there is no scale with the id {id}", id=own)),
        ("list",): (tr("which list?"), tr("there is no list with the id {id}", id=own)),
        ("domain", "standard"): (
            tr("which domain or standard?"),
            tr("there is no domain or standard with the id {id}", id=own),
        ),
    }
    missing, unknown = words[kinds]
    return unknown if named else missing


def _with_domains(row: Row) -> Row:
    """A resource's row with its domains as the format has them: one, or a list of several."""
    cell = row["domains"]
    names = [name.strip() for name in _words(cell.value).split(",") if name.strip()]
    rest = {key: each for key, each in row.items() if key != "domains"}
    if len(names) > 1:
        return {**rest, "domains": Cell(list[Value](names), cell.sheet, cell.name)}
    return {**rest, "domain": Cell(names[0] if names else None, cell.sheet, cell.name)}


def _number(value: Value) -> Value:
    """A number that was typed into a cell for words."""
    return Numeral(value) if isinstance(value, str) and _WHOLE.fullmatch(value) else value


def _words(value: Value) -> str:
    """The words of a cell that names something; a number as it is written."""
    if isinstance(value, str):
        return value
    return value.written if isinstance(value, Numeral) else ""


def _list(entry: Entry, key: str) -> list[Entry]:
    return cast("list[Entry]", entry.get(key, []))


def _made_list(entry: Entry, key: str) -> list[Entry]:
    return cast("list[Entry]", entry.setdefault(key, []))
