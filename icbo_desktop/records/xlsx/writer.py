"""Writes a report as an Excel workbook: a sheet for each of its tables, and first one that says what it is.

Every text is a text, whatever it starts with: nothing in the file is calculated, linked outside or run.
"""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

# XlsxWriter comes without complete types.
import xlsxwriter  # pyright: ignore[reportMissingTypeStubs] - it has none

from icbo_desktop.records.files import write_beside
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.report import Report
from icbo_desktop.records.tables.data_table import DataTable
from icbo_desktop.records.tables.visible import visible
from icbo_desktop.records.xlsx.about import SheetLine, about_name, write_about
from icbo_desktop.records.xlsx.long_texts import LongTexts, long_texts_name
from icbo_desktop.records.xlsx.looks import Looks
from icbo_desktop.records.xlsx.names import cut, sheet_names
from icbo_desktop.records.xlsx.said_tables import said_table
from icbo_desktop.records.xlsx.sheet import Sheet

MOST_ROWS = 1_048_575  # of a sheet, below its headings
LONGEST_PROPERTY = 255
SHARE_OF_ROWS = 0.8  # of the work; the rest is packing
WINDOW = (24_000, 14_000)
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write(report: Report, path: Path, progress: Progress = told_to_nobody) -> None:
    """Write the workbook; it appears whole or not at all. Raises RecordError."""
    write_beside(path, xlsx_bytes(report, progress))


def xlsx_bytes(report: Report, progress: Progress = told_to_nobody) -> bytes:
    """The workbook; the same report gives the same bytes. Tables without rows have no sheet, and it says so."""
    stream = BytesIO()
    book: Any = xlsxwriter.Workbook(stream, OPTIONS)
    _set_properties(book, report)
    looks, long_texts = Looks(book), LongTexts()
    about = book.add_worksheet(about_name())
    tables = [piece for table in report.tables for piece in pieces_of(said_table(table))]
    lines = _write_tables(book, tables, (looks, long_texts), progress)
    rest = long_texts.table()
    if rest is not None:
        rest = said_table(rest)
        name = long_texts_name()
        Sheet(book.add_worksheet(name), looks, long_texts).write(rest, told_to_nobody)
        lines.append(SheetLine(name, len(rest.rows), rest.description))
    write_about(about, report, lines, looks)
    about.activate()
    progress(SHARE_OF_ROWS)
    book.close()
    progress(1.0)
    return stream.getvalue()


def pieces_of(table: DataTable) -> Iterator[DataTable]:
    """The table, in as many pieces as it needs sheets."""
    yield replace(table, rows=table.rows[:MOST_ROWS])
    for start in range(MOST_ROWS, len(table.rows), MOST_ROWS):
        name = f"{table.name}_{start // MOST_ROWS + 1}"
        yield replace(table, name=name, rows=table.rows[start : start + MOST_ROWS])


def _set_properties(book: Any, report: Report) -> None:  # noqa: ANN401 - the library has no types
    content = report.content
    title = cut(visible(content.title), LONGEST_PROPERTY)
    made_at = report.options.made_at.replace(tzinfo=None)
    words = visible(content.footer)
    book.set_properties({"title": title, "created": made_at, "comments": words})
    book.set_custom_property("Language", content.language)
    book.set_size(*WINDOW)


def _write_tables(
    book: Any,  # noqa: ANN401 - as above
    tables: list[DataTable],
    shared: tuple[Looks, LongTexts],
    progress: Progress,
) -> list[SheetLine]:
    names = sheet_names((table.title for table in tables), (about_name(), long_texts_name()))
    total = max(1, sum(len(table.rows) for table in tables))
    done = 0
    lines: list[SheetLine] = []
    for table, name in zip(tables, names, strict=True):
        before = done

        def tell(rows: int, before: int = before) -> None:
            progress(SHARE_OF_ROWS * (before + rows) / total)

        if table.rows:
            Sheet(book.add_worksheet(name), *shared).write(table, tell)
        done += len(table.rows)
        lines.append(SheetLine(name, len(table.rows), table.description))
    return lines
