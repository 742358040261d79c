"""Texts that no cell can hold: the cell has the beginning and says where the rest stands. Nothing is cut."""

from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.xlsx.names import cut, sheet_names, units
from icbo_desktop.translation import marked, tr, translated

MOST_UNITS = 32_767  # of one cell, as Excel counts them
PART_UNITS = 32_000  # of a part, with room for the note
TITLE = marked("Long texts")
COLUMNS = (
    DataColumn(
        "number",
        marked("Number"),
        "whole number",
        marked("The cell that the text goes on from names it."),
    ),
    DataColumn(
        "part",
        marked("Part"),
        "whole number",
        marked("Parts count from 2: the first stands in its cell."),
    ),
    DataColumn("sheet", marked("Sheet")),
    DataColumn("heading", marked("Column")),
    DataColumn("text", marked("How it goes on")),
)


class LongTexts:
    """Takes in what does not fit, for a sheet of its own at the end."""

    def __init__(self) -> None:
        self._rows: list[tuple[Value, ...]] = []
        self._count = 0

    def fitted(self, text: str, sheet: str, heading: str) -> str:
        """What the cell holds: the text, or its first part and where it goes on."""
        if units(text) <= MOST_UNITS:
            return text
        self._count += 1
        first, *others = parts_of(text)
        for number, part in enumerate(others, start=2):
            self._rows.append((self._count, number, sheet, heading, part))
        return f"{first}\n{self._goes_on()}"

    def _goes_on(self) -> str:
        said = tr(
            "It goes on in the sheet “{sheet}”, number {number}.",
            sheet=long_texts_name(),
            number=self._count,
        )
        return f"[{said}]"

    def table(self) -> DataTable | None:
        """The rest of every text that was too long; None where none was."""
        if not self._rows:
            return None
        words = marked(
            "A cell holds 32,767 characters. What is longer goes on here: put the parts of a number one after "
            "the other, after what its cell holds."
        )
        return DataTable("long_texts", TITLE, words, COLUMNS, self._rows, key=("number", "part"))


def long_texts_name() -> str:
    """The name of its sheet, as Excel takes it."""
    return sheet_names([translated(TITLE)])[0]


def parts_of(text: str) -> list[str]:
    """The text in parts that fit; joined they are the text."""
    parts: list[str] = []
    position = 0
    while position < len(text):
        part = cut(text[position : position + PART_UNITS], PART_UNITS)
        parts.append(part)
        position += len(part)
    return parts
