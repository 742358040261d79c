"""Writes a report as an Excel workbook: a sheet for each of its tables, and first one that says what it is.

Every text is a text, whatever it starts with: nothing in the file is calculated, linked outside or run.
"""

from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

# XlsxWriter comes without complete types.
import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]

from icbo_desktop.records.files import write_beside
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.report import Report
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.visible import visible
from icbo_desktop.records.xlsx.about import ABOUT_NAME, SheetLine, write_about
from icbo_desktop.records.xlsx.long_texts import LongTexts
from icbo_desktop.records.xlsx.looks import Looks
from icbo_desktop.records.xlsx.names import cut, headings, sheet_names, table_name
from icbo_desktop.records.xlsx.widths import is_for_programs, width_of

MOST_ROWS = 1_048_575  # of a sheet, below its headings
MOST_VALIDATION = 255  # characters of a list of choices
LONGEST_PROPERTY = 255
FIRST_DAY = date(1900, 3, 1)  # Excel counts a day too many before
LARGEST_NUMBER = 10**15  # whole numbers are exact up to here
ROWS_A_TELL = 1_000
YES, NO = "Yes", "No"
A4, A3 = 9, 8
MANY_COLUMNS = 14  # from so many on a page is A3
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
    """The workbook; the same report gives the same bytes."""
    stream = BytesIO()
    book: Any = xlsxwriter.Workbook(stream, OPTIONS)
    _set_properties(book, report)
    sheets = _Sheets(book, report, progress)
    sheets.write_all()
    book.close()
    progress(1.0)
    return stream.getvalue()


def _set_properties(book: Any, report: Report) -> None:  # noqa: ANN401 - the library has no types
    content = report.content
    made_at = report.options.made_at.replace(tzinfo=None)
    title = cut(visible(content.title), LONGEST_PROPERTY)
    properties = {"title": title, "created": made_at, "subject": "Workshop record"}
    book.set_properties({**properties, "comments": visible(content.footer)})
    book.set_custom_property("Language", content.language)
    book.set_size(24_000, 14_000)


class _Sheets:
    """Writes the sheets of one workbook."""

    def __init__(self, book: Any, report: Report, progress: Progress) -> None:  # noqa: ANN401 - as above
        self._book = book
        self._report = report
        self._progress = progress
        self._looks = Looks(book)
        self._long = LongTexts()
        self._tables = list(pieces_of(report.tables))
        self._rows = max(1, sum(len(table.rows) for table in self._tables))
        self._done = 0

    def write_all(self) -> None:
        """The first sheet lists the others, so that it is written last."""
        about = self._book.add_worksheet(ABOUT_NAME)
        names = sheet_names((table.title for table in self._tables), (ABOUT_NAME, "Long texts"))
        lines = [
            self._write_sheet(table, name) for table, name in zip(self._tables, names, strict=True)
        ]
        rest = self._long.table()
        if rest is not None:
            lines.append(self._write_sheet(rest, rest.title))
        write_about(about, self._report, lines, self._looks)
        about.activate()

    def _write_sheet(self, table: DataTable, name: str) -> SheetLine:
        page = self._book.add_worksheet(name)
        titles = headings(column.title for column in table.columns)
        last_row, last_column = max(1, len(table.rows)), len(table.columns) - 1
        columns = [{"header": title, "header_format": self._looks.heading} for title in titles]
        page.add_table(
            *(0, 0, last_row, last_column),
            {
                "name": table_name(f"{table.name}_{page.index}"),
                "columns": columns,
                "style": "Table Style Light 1",
                "title": name,
                "description": cut(visible(table.description), LONGEST_PROPERTY),
            },
        )
        for position, column in enumerate(table.columns):
            self._set_column(page, table, position, titles[position])
            _offer(page, position, last_row, column)
        self._write_rows(page, table, (name, titles))
        self._set_paper(page, table, last_row)
        return SheetLine(name, len(table.rows), table.description)

    def _set_column(self, page: Any, table: DataTable, position: int, title: str) -> None:  # noqa: ANN401 - as above
        look = self._looks.of(table, position)
        page.set_column(position, position, width_of(table, position, title), look)

    def _write_rows(self, page: Any, table: DataTable, names: tuple[str, list[str]]) -> None:  # noqa: ANN401 - as above
        name, titles = names
        looks = [self._looks.of(table, position) for position in range(len(table.columns))]
        for number, row in enumerate(table.rows, start=1):
            for position, value in enumerate(row):
                if value is not None:
                    plain = self._plain(value, name, titles[position])
                    _write_cell(page, (number, position), plain, (looks[position], self._looks))
            if number % ROWS_A_TELL == 0:
                self._progress(min(0.9, 0.9 * (self._done + number) / self._rows))
        self._done += len(table.rows)
        self._progress(min(0.9, 0.9 * self._done / self._rows))

    def _plain(self, value: Value, sheet: str, heading: str) -> Value:
        """A value as a cell can hold it."""
        if isinstance(value, bool):
            return YES if value else NO
        if isinstance(value, str):
            return self._long.fitted(visible(value), sheet, heading)
        if isinstance(value, int):
            return value if abs(value) <= LARGEST_NUMBER else str(value)
        if isinstance(value, datetime):
            value = value.replace(tzinfo=None)
            return value if value.date() >= FIRST_DAY else value.isoformat(" ", "seconds")
        if isinstance(value, date):
            return value if value >= FIRST_DAY else value.isoformat()
        return value

    def _set_paper(self, page: Any, table: DataTable, last_row: int) -> None:  # noqa: ANN401 - as above
        printed = [
            position
            for position, column in enumerate(table.columns)
            if not is_for_programs(table, column)
        ]
        last = max(printed, default=0)
        page.freeze_panes(1, 0)
        page.ignore_errors({"number_stored_as_text": f"A1:XFD{last_row + 1}"})
        page.print_area(0, 0, last_row, last)
        page.repeat_rows(0)
        page.set_landscape()
        page.set_paper(A3 if len(printed) > MANY_COLUMNS else A4)
        page.fit_to_pages(1, 0)
        page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        page.set_footer("&L&A&RPage &P of &N")


def pieces_of(tables: tuple[DataTable, ...]) -> list[DataTable]:
    """The tables, each in as many pieces as it needs sheets."""
    found: list[DataTable] = []
    for table in tables:
        starts = range(0, max(1, len(table.rows)), MOST_ROWS)
        for start in starts:
            rows = table.rows if len(starts) == 1 else table.rows[start : start + MOST_ROWS]
            found.append(
                DataTable(
                    table.name, table.title, table.description, table.columns, rows, table.key
                )
            )
    return found


def _write_cell(page: Any, place: tuple[int, int], value: Value, looks: tuple[Any, Looks]) -> None:  # noqa: ANN401 - as above
    look, all_looks = looks
    if isinstance(value, str):
        is_risky = value.startswith(RISKY)
        page.write_string(*place, value, all_looks.quoted(look) if is_risky else look)
    elif isinstance(value, date):
        page.write_datetime(*place, value, look)
    else:
        page.write_number(*place, value, look)


RISKY = ("=", "+", "-", "@", "\t", "\n")


def _offer(page: Any, position: int, last_row: int, column: DataColumn) -> None:  # noqa: ANN401 - as above
    """The choices of a column as a list to choose from, for those who work on in the sheet."""
    choices = (YES, NO) if column.kind == "yes or no" else column.choices
    if not choices or len(",".join(choices)) > MOST_VALIDATION:
        return
    page.data_validation(
        *(1, position, last_row, position),
        {
            "validate": "list",
            "source": list(choices),
            "error_title": "Choose from the list",
            "error_message": "Only what the list offers is understood by other programs.",
            "error_type": "warning",
        },
    )
