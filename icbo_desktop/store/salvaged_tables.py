"""The rows of a damaged workbook's tables as they lie on the pages: records, drafts and attachments.

Each is read strictly; what is no sound row is none.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast, get_type_hints

import msgspec

from icbo_desktop.domain.errors import WorkbookDamagedError
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.rows import (
    RECORD_TYPE_BY_TABLE,
    RECORD_TYPES,
    FrozenFramework,
    FrozenOverlay,
    Record,
)
from icbo_desktop.store.attachments import Paper, named_in, proven_content
from icbo_desktop.store.contents import Draft
from icbo_desktop.store.layout import fresh_places
from icbo_desktop.store.page_rows import Pages, Row, Value
from icbo_desktop.store.record_rows import ContentError, record_of

Key = tuple[str, str]
SCHEMA_COLUMNS, DRAFT_COLUMNS, PAPER_COLUMNS = 5, 4, 5


@dataclass(slots=True)
class SalvagedTables:
    """The rows of the tables as they lie on the pages; `loose_pages` hold rows that could not be read."""

    rows: dict[Key, Record] = field(default_factory=dict)
    page_of: dict[Key, int] = field(default_factory=dict)
    loose_pages: set[int] = field(default_factory=set)


def rows_by_table(pages: Pages) -> dict[str, list[Row]]:
    """Every row of every table that the pages lead to, from where a fresh workbook's tables begin."""
    rows: dict[str, list[Row]] = {}
    for name, root in _roots(pages).items():
        for number in sorted(pages.leaves_under(root)):
            rows.setdefault(name, []).extend(pages.leaf_rows(number))
    return rows


def _roots(pages: Pages) -> dict[str, int]:
    """Where each table begins: as the file says, and for a first page that is lost as every workbook has it."""
    roots = {name: place.root for name, place in fresh_places().items()}
    for number in pages.leaves_under(1):
        for row in pages.leaf_rows(number):
            if len(row.values) == SCHEMA_COLUMNS and row.values[0] == "table":
                name, root = row.values[1], row.values[3]
                if name in roots and isinstance(root, int) and 1 < root <= pages.count:
                    roots[str(name)] = root
    return roots


def tables_of(rows: Mapping[str, list[Row]], texts: dict[str, str]) -> SalvagedTables:
    tables = SalvagedTables()
    for kind in RECORD_TYPES:
        for row in rows.get(kind.table, ()):
            record = _record(kind.table, row, texts)
            if record is None:
                tables.loose_pages.add(row.page)
            else:
                key = (kind.table, record.id)
                tables.rows[key] = record
                tables.page_of[key] = row.page
    return tables


def _record(table: str, row: Row, texts: dict[str, str]) -> Record | None:
    """The record of a row, strictly; None where it is none."""
    names = fresh_places()[table].columns
    if len(row.values) > len(names):
        return None
    values = dict(zip(names, row.values, strict=False))
    try:
        plain = {name: _plain(table, name, value) for name, value in values.items()}
        sha256 = plain.get("sha256")
        if table in {FrozenFramework.table, FrozenOverlay.table} and isinstance(sha256, str):
            plain["text"] = _frozen_text(sha256, str(plain.get("text")), texts)
        elif not row.is_whole:
            return None
        return record_of(table, plain)
    except (ContentError, ValueError, RecursionError):
        return None


def _frozen_text(sha256: str, text: str, texts: dict[str, str]) -> str:
    """The text if it is what its hash says, else the one known under that hash. Raises ContentError."""
    if hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest() == sha256:
        texts[sha256] = text
        return text
    if sha256 not in texts:
        message = "a frozen text that does not prove itself"
        raise ContentError(message)
    return texts[sha256]


def _plain(table: str, name: str, value: Value) -> object:
    """A cell as the plain value it was made of. Raises ValueError."""
    if isinstance(value, str):
        value.encode()  # letters that are none are damage
    kind = _hints(table).get(name)
    if kind is bool and value in (0, 1):
        return bool(value)
    if isinstance(value, str) and str(kind).startswith("tuple"):
        return json.loads(value)
    return value


def _hints(table: str) -> Mapping[str, object]:
    found = _HINTS.get(table)
    if found is None:
        found = _HINTS[table] = get_type_hints(RECORD_TYPE_BY_TABLE[table])
    return found


_HINTS: dict[str, Mapping[str, object]] = {}


def salvaged_drafts(rows: list[Row] | tuple[()]) -> Iterator[Draft]:
    for row in rows:
        if len(row.values) != DRAFT_COLUMNS or not all(
            isinstance(value, str) for value in row.values
        ):
            continue
        key, text, at, fingerprint = cast("tuple[str, ...]", row.values)
        try:
            draft = Draft(key, text, msgspec.convert(at, datetime, strict=True))
            if draft.fingerprint == fingerprint:
                yield draft
        except (msgspec.ValidationError, UnicodeEncodeError):
            continue


def salvaged_papers(
    rows: list[Row] | tuple[()], changes: tuple[Change, ...]
) -> tuple[tuple[Paper, ...], tuple[str, ...]]:
    """The attachments whose bytes prove themselves, and the names of the others."""
    stored = {row.values[0]: row.values for row in rows if len(row.values) == PAPER_COLUMNS}
    papers: list[Paper] = []
    lost: list[str] = []
    for attachment in named_in(changes).values():
        paper = _paper(attachment.id, stored.get(attachment.id, ()))
        try:
            proven_content(paper, attachment)
        except WorkbookDamagedError:
            paper = None
        if paper is None:
            lost.append(attachment.name)
        else:
            papers.append(paper)
    return tuple(papers), tuple(lost)


def _paper(name: str, values: tuple[Value, ...]) -> Paper | None:
    made, size, stored = values[2:] if values else (None,) * 3
    if isinstance(made, int) and isinstance(size, int) and isinstance(stored, bytes):
        return Paper(name, made, size, stored)
    return None
