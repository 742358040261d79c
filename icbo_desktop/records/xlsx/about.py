"""The first sheet: what the workbook is, how words are attributed, when it was made, and what each sheet holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from icbo_desktop.records.report import Report
from icbo_desktop.records.tables.places import OVERVIEW
from icbo_desktop.records.tables.visible import visible
from icbo_desktop.records.wording import moment
from icbo_desktop.records.xlsx.looks import Looks
from icbo_desktop.records.xlsx.names import cut, sheet_names
from icbo_desktop.records.xlsx.sheet import A4, LINE_HEIGHT, TABLE_STYLE, footer, lines_of
from icbo_desktop.translation import marked, tr, translated

LONGEST_CELL = 30_000
WIDTHS = (26, 9, 110)
LINKED = marked("The sheets are linked by the column “Place”, which the overview explains.")
TO_KNOW = (
    marked("A blank cell is not said, and never nought."),
    marked(
        "Ratings are places in an order, not amounts. Count them, take their middle, and never add them up."
    ),
    marked("Rows can be sorted and filtered."),
    marked("Columns in grey, at the right of a sheet, are for other programs and are not printed."),
    marked("What has no rows has no sheet."),
)


def about_name() -> str:
    """The name of the first sheet, as Excel takes it."""
    return sheet_names([tr("About", "name of the first sheet")])[0]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """What the first sheet says of another."""

    name: str
    rows: int
    words: str


def write_about(page: Any, report: Report, lines: Sequence[SheetLine], looks: Looks) -> None:  # noqa: ANN401 - the library has no types
    content = report.content
    for position, width in enumerate(WIDTHS):
        page.set_column(position, position, width)
    page.write_string(0, 0, fitted(content.title), looks.title)
    page.set_row(0, 30)
    facts = [
        (
            tr("What this is"),
            tr("{record}, as tables to count and sort", record=content.cover.kind),
        ),
        (tr("About", "whom or what it speaks of"), content.running),
        (tr("Attribution"), content.footer),
        (tr("Made on"), moment(content.made_at)),
        (tr("Made with"), f"icbo_desktop {content.app_version}"),
        *(
            (tr("To know") if not number else "", words)
            for number, words in enumerate(to_know(report))
        ),
    ]
    row = 2
    for row, (label, words) in enumerate(facts, start=2):
        page.write_string(row, 0, label, looks.label)
        page.write_string(row, 1, fitted(words))
    _list_sheets(page, row + 2, lines, looks)
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(1, 1)
    page.set_footer(footer())


def to_know(report: Report) -> tuple[str, ...]:
    """What to know before counting; only the sheets of one workshop are linked by its places."""
    has_places = any(table.name == OVERVIEW for table in report.tables)
    return tuple(map(translated, (*TO_KNOW, LINKED) if has_places else TO_KNOW))


def fitted(text: str) -> str:
    """A title or a line as one cell holds it; the whole stands in the sheet of the workshop."""
    return cut(visible(text), LONGEST_CELL)


def _list_sheets(page: Any, row: int, lines: Sequence[SheetLine], looks: Looks) -> None:  # noqa: ANN401 - as above
    titles = (tr("Sheet"), tr("Rows"), tr("What it holds"))
    columns = [{"header": title, "header_format": looks.heading} for title in titles]
    table = {
        "name": "about_sheets",
        "columns": columns,
        "style": TABLE_STYLE,
        "autofilter": False,
        "title": tr("Sheets"),
        "description": tr("The sheets of this workbook"),
    }
    page.add_table(row, 0, row + max(1, len(lines)), 2, table)
    for number, line in enumerate(lines, start=row + 1):
        place = line.name.replace("'", "''")
        if line.rows:
            page.write_url(number, 0, f"internal:'{place}'!A1", looks.link, line.name)
        else:
            page.write_string(number, 0, line.name, looks.absent)
        page.write_number(number, 1, line.rows, looks.count)
        page.write_string(number, 2, fitted(line.words), looks.words)
        lines_needed = lines_of(line.words, WIDTHS[2])
        if lines_needed > 1:
            page.set_row(number, lines_needed * LINE_HEIGHT)
