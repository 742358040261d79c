"""One sheet: a table with its heading row in sight, each value as what it is, rows as high as their words."""

import math
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.visible import visible
from icbo_desktop.records.xlsx.long_texts import LongTexts
from icbo_desktop.records.xlsx.looks import Looks
from icbo_desktop.records.xlsx.names import cut, headings, table_name
from icbo_desktop.records.xlsx.widths import width_of
from icbo_desktop.translation import tr

MOST_VALIDATION = 255  # characters of a list of choices
LONGEST_DESCRIPTION = 255
FIRST_DAY = date(1900, 3, 1)  # Excel counts a day too many before
LARGEST_NUMBER = 10**15  # whole numbers are exact up to here
RISKY = ("=", "+", "-", "@", "\t", "\n")  # a text that is edited later would become a formula
ROWS_A_TELL = 1_000
A4, A3 = 9, 8
MANY_COLUMNS = 14  # from so many on a page is A3
LINE_HEIGHT, HEADING_HEIGHT, HIGHEST = 15.0, 33.0, 409.0  # points
ROOM = 1.0  # a sign takes less than a digit, and what breaking lines takes comes to as much
TABLE_STYLE = "Table Style Light 1"


class Sheet:
    """Writes one table into one worksheet of XlsxWriter, as it is: said_tables.py says it in a language."""

    def __init__(self, page: Any, looks: Looks, long_texts: LongTexts) -> None:  # noqa: ANN401 - the library has no types
        self._page = page
        self._looks = looks
        self._long = long_texts
        self._yes, self._no = yes_and_no()

    def write(self, table: DataTable, tell: Callable[[int], None]) -> None:
        """The whole sheet; `tell` hears how many rows are done. There is at least one row."""
        titles = headings(column.title for column in table.columns)
        widths = [width_of(table, position, title) for position, title in enumerate(titles)]
        self._lay_out(table, titles, widths)
        self._write_rows(table, titles, widths, tell)
        set_paper(self._page, table)

    def _lay_out(self, table: DataTable, titles: list[str], widths: list[float]) -> None:
        last_row, last_column = len(table.rows), len(table.columns) - 1
        look = self._looks.heading
        self._page.add_table(
            *(0, 0, last_row, last_column),
            {
                "name": table_name(table.name),
                "columns": [{"header": title, "header_format": look} for title in titles],
                "style": TABLE_STYLE,
                "title": cut(visible(table.title), LONGEST_DESCRIPTION),
                "description": cut(visible(table.description), LONGEST_DESCRIPTION),
            },
        )
        self._page.set_row(0, HEADING_HEIGHT)
        for position, column in enumerate(table.columns):
            look = self._looks.of(table, position)
            self._page.set_column(position, position, widths[position], look)
            offer(self._page, position, last_row, column)

    def _write_rows(
        self,
        table: DataTable,
        titles: list[str],
        widths: list[float],
        tell: Callable[[int], None],
    ) -> None:
        looks = [self._looks.of(table, position) for position in range(len(titles))]
        wrapped = [not column.is_aside for column in table.columns]
        for number, row in enumerate(table.rows, start=1):
            lines = 1
            for position, value in enumerate(row):
                if value is None:
                    continue
                plain = self._plain(value, titles[position])
                self._write_cell((number, position), plain, looks[position])
                if isinstance(plain, str) and wrapped[position]:
                    lines = max(lines, lines_of(plain, widths[position]))
            if lines > 1:
                self._page.set_row(number, min(HIGHEST, lines * LINE_HEIGHT))
            if number % ROWS_A_TELL == 0:
                tell(number)
        tell(len(table.rows))

    def _plain(self, value: Value, heading: str) -> Value:
        """A value as a cell can hold it."""
        if isinstance(value, bool):
            return self._yes if value else self._no
        if isinstance(value, str):
            return self._long.fitted(visible(value), self._page.get_name(), heading)
        if isinstance(value, int):
            return value if abs(value) <= LARGEST_NUMBER else str(value)
        if isinstance(value, datetime):
            local = value.replace(tzinfo=None)
            return local if local.date() >= FIRST_DAY else local.isoformat(" ", "seconds")
        if isinstance(value, date):
            return value if value >= FIRST_DAY else value.isoformat()
        return value

    def _write_cell(self, place: tuple[int, int], value: Value, look: Any) -> None:  # noqa: ANN401 - as above
        if isinstance(value, str):
            is_risky = value.startswith(RISKY)
            self._page.write_string(*place, value, self._looks.quoted(look) if is_risky else look)
        elif isinstance(value, date):
            self._page.write_datetime(*place, value, look)
        else:
            self._page.write_number(*place, value, look)


def yes_and_no() -> tuple[str, str]:
    return tr("Yes"), tr("No")


def lines_of(text: str, width: float) -> int:
    """How many lines a text needs in a column of that width, rather one more than one too few."""
    if len(text) < width and "\n" not in text:
        return 1
    return sum(max(1, math.ceil(len(line) * ROOM / width)) for line in text.split("\n"))


def offer(page: Any, position: int, last_row: int, column: DataColumn) -> None:  # noqa: ANN401 - as above
    """The choices of a column as a list to choose from, for those who work on in the sheet."""
    choices = yes_and_no() if column.kind == "yes or no" else column.choices
    if not choices or len(",".join(choices)) > MOST_VALIDATION:
        return
    page.data_validation(
        *(1, position, last_row, position),
        {
            "validate": "list",
            "source": list(choices),
            "error_title": tr("Choose from the list"),
            "error_message": tr("Only what the list offers is understood by other programs."),
            "error_type": "warning",
        },
    )


def footer() -> str:
    """The sheet's name and its page; `&P` and `&N` are numbers that Excel fills in."""
    page = tr("Page {page} of {pages}", page="&P", pages="&N")
    return f"&L&A&R{page}"


def set_paper(page: Any, table: DataTable) -> None:  # noqa: ANN401 - as above
    """Headings that stay in sight and come again on each page; a page as wide as the sheet, without asides."""
    last_row = len(table.rows)
    printed = [position for position, column in enumerate(table.columns) if not column.is_aside]
    page.freeze_panes(1, 0)
    page.ignore_errors({"number_stored_as_text": f"A1:XFD{last_row + 1}"})
    page.print_area(0, 0, last_row, max(printed, default=0))
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(A3 if len(printed) > MANY_COLUMNS else A4)
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.set_footer(footer())
