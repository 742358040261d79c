"""Writes a programme's workshops as a partitioned Parquet data set, for Spark, Trino or a data lake.

    OUT/workshops/framework=<id>/year=<year>/*.parquet     a row for each workshop and framework
    OUT/ratings/framework=<id>/year=<year>/*.parquet       a row for each standard of each of them
    OUT/actions/framework=<id>/year=<year>/*.parquet       counts by domain, priority and state
    OUT/_icbo.json                                         what it is; a name with _ is no data to those engines

Framework and year are columns by their folders, as Hive names them; a workshop without a date has no year, and a
table without rows no folder. Through DuckDB, an optional extra that the installer does not carry: `require_parquet` says so where it is absent.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.programme import ActionMark, FrameworkSummary, Stand, WorkshopSummary
from icbo_desktop.records.files import SCRATCH
from icbo_desktop.records.folders import write_folder
from icbo_desktop.records.programme import ProgrammeReport
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.tables.visible import visible
from icbo_desktop.translation import marked, tr, translated

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

LIBRARY = "duckdb"
ABSENT = marked(
    "Parquet needs the library DuckDB, which does not come with the program. Run the program from its source, "
    "and put DuckDB into its environment first: .venv/bin/python -m pip install duckdb==1.4.4 "
    "Or write the overview as .xlsx or as CSV, which need nothing more."
)
MANIFEST = "_icbo.json"
NO_YEAR = "year=__HIVE_DEFAULT_PARTITION__"
FORMAT_VERSION = 1


Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class ParquetTable:
    """One table; `columns` are names and DuckDB's types. framework and year become folders."""

    name: str
    columns: tuple[tuple[str, str], ...]


PARTITION = (("framework", "VARCHAR"), ("year", "INTEGER"))
PLACE = (
    ("workshop_id", "VARCHAR"),
    ("place", "VARCHAR"),
    ("held_on", "DATE"),
    ("version", "VARCHAR"),
)
WORKSHOPS = ParquetTable(
    "workshops",
    (
        *PARTITION,
        *PLACE,
        ("attribution", "VARCHAR"),
        ("people", "INTEGER"),
        ("rated", "INTEGER"),
        ("to_rate", "INTEGER"),
        ("discussed", "INTEGER"),
        ("to_discuss", "INTEGER"),
        ("cells_rated", "INTEGER"),
        ("cells", "INTEGER"),
        ("file", "VARCHAR"),
    ),
)
RATINGS = ParquetTable(
    "ratings",
    (
        *PARTITION,
        *PLACE,
        ("item_id", "VARCHAR"),
        ("option_id", "VARCHAR"),
        ("agreed", "INTEGER"),
        ("standing", "VARCHAR"),
        ("wide_apart", "BOOLEAN"),
        ("scale", "VARCHAR"),
    ),
)
ACTIONS = ParquetTable(
    "actions",
    (
        *PARTITION,
        *PLACE,
        ("domain_id", "VARCHAR"),
        ("priority", "VARCHAR"),
        ("state", "VARCHAR"),
        ("actions", "INTEGER"),
    ),
)
TABLES = (WORKSHOPS, RATINGS, ACTIONS)


def require_parquet() -> None:
    """Raise RecordError where the library is absent."""
    if find_spec(LIBRARY) is None:
        raise RecordError(translated(ABSENT))


def write_parquet(report: ProgrammeReport, path: Path, progress: Progress = told_to_nobody) -> None:
    """Write the data set as the folder `path`, whole or not at all. Raises RecordError."""
    require_parquet()
    files = parquet_files(report, progress)
    write_folder(path, files, MANIFEST)
    progress(1.0)


def parquet_files(report: ProgrammeReport, progress: Progress = told_to_nobody) -> dict[str, bytes]:
    """The files of the data set by their paths in it."""
    files = {MANIFEST: manifest(report)}
    with TemporaryDirectory(prefix=SCRATCH) as folder:
        for number, table in enumerate(TABLES):
            progress(0.9 * number / len(TABLES))
            made = Path(folder) / table.name
            _write_table(table, rows_of(table, report), made)
            found = sorted(made.rglob("*.parquet"))
            files |= {
                f"{table.name}/{_place_of(file.relative_to(made))}": file.read_bytes()
                for file in found
            }
    return files


def _place_of(file: Path) -> str:
    """The place of a file in the data set; the year that there is none of goes by the name that engines know."""
    parts = (NO_YEAR if part == "year=NULL" else part for part in file.parts)
    return "/".join(parts)


def manifest(report: ProgrammeReport) -> bytes:
    told = {
        "record": "icbo_desktop programme",
        "version": FORMAT_VERSION,
        "made_at": report.options.made_at.isoformat(),
        "tables": {table.name: dict(table.columns) for table in TABLES},
        "partitioned_by": [name for name, _ in PARTITION],
        "to_know": (
            "Numbers only: nothing says who held which view. Ratings are places in an order: count them, take "
            "their middle, and never add them up. A blank is not said, and never nought. Do not publish a figure "
            "over fewer than five places."
        ),
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def rows_of(table: ParquetTable, report: ProgrammeReport) -> Iterator[Row]:
    """The rows of a table, one workshop after the other."""
    for place, workshop in report.workshops:
        for summary in workshop.frameworks:
            own = _own(place, workshop, summary)
            if table is WORKSHOPS:
                yield own | _coverage(workshop, summary)
            elif table is RATINGS:
                yield from (own | _rating(stand) for stand in summary.stands)
            else:
                marks = dict.fromkeys(summary.actions)
                yield from (own | _action(mark, summary.actions) for mark in marks)


def _own(place: str, workshop: WorkshopSummary, summary: FrameworkSummary) -> Row:
    held_on = workshop.held_on
    return {
        "framework": visible(summary.framework_id),
        "year": workshop.year,
        "workshop_id": workshop.workshop_id,
        "place": visible(place),
        "held_on": held_on.isoformat() if held_on is not None else None,
        "version": summary.version,
    }


def _coverage(workshop: WorkshopSummary, summary: FrameworkSummary) -> Row:
    coverage = summary.coverage
    return {
        "attribution": workshop.attribution,
        "people": workshop.people or None,
        "rated": coverage.rated,
        "to_rate": coverage.to_rate,
        "discussed": coverage.discussed,
        "to_discuss": coverage.to_discuss,
        "cells_rated": coverage.cells_rated,
        "cells": coverage.cells,
        "file": visible(workshop.file),
    }


def _rating(stand: Stand) -> Row:
    return {
        "item_id": stand.item.item_id,
        "option_id": stand.item.option_id or None,
        "agreed": stand.agreed,
        "standing": str(stand.standing),
        "wide_apart": stand.is_wide,
        "scale": stand.scale or None,
    }


def _action(mark: ActionMark, marks: Sequence[ActionMark]) -> Row:
    return {
        "domain_id": mark.domain_id or None,
        "priority": mark.priority,
        "state": mark.status,
        "actions": marks.count(mark),
    }


def _write_table(table: ParquetTable, rows: Iterator[Row], out: Path) -> None:
    """Through a file of JSON lines: the library takes rows from Python one by one, which is slow."""
    duckdb = import_module(LIBRARY)
    lines = out.with_suffix(".jsonl")
    with lines.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    try:
        # One thread, so that the same programme gives the same files.
        connection: DuckDBPyConnection = duckdb.connect(":memory:", config={"threads": 1})
        try:
            _copy(connection, table, lines, out)
        finally:
            connection.close()
    except duckdb.Error as error:
        message = tr("The Parquet files could not be written: the library DuckDB refused.")
        raise RecordError(message) from error


def _copy(connection: "DuckDBPyConnection", table: ParquetTable, lines: Path, out: Path) -> None:
    # The names are those above, and the paths our own; neither is anything that a person typed.
    columns = ", ".join(f"{name}: '{kind}'" for name, kind in table.columns)
    partition = ", ".join(name for name, _ in PARTITION)
    source = f"read_json({_quoted(lines)}, format = 'newline_delimited', columns = {{{columns}}})"
    connection.execute(
        f"COPY (SELECT * FROM {source}) TO {_quoted(out)} "  # noqa: S608 - see above
        f"(FORMAT parquet, COMPRESSION zstd, PARTITION_BY ({partition}))"
    )


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
