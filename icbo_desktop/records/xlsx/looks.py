"""How cells look: calm, wrapped, at the top; what is for programs in grey."""

from typing import Any

from icbo_desktop.records.tables.data_table import DataTable
from icbo_desktop.records.xlsx.widths import number_format

INK, SOFT, PAPER = "#14213D", "#51607A", "#F3F5F8"
DATE, MOMENT = "d mmm yyyy", "d mmm yyyy hh:mm"


class Looks:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401 - the library has no types
        self._book = book
        self._made: dict[tuple[tuple[str, str], ...], Any] = {}
        self._asked: dict[tuple[int, int], Any] = {}
        self._quoted: dict[int, Any] = {}
        self._keys: dict[int, dict[str, object]] = {}
        self.heading = self.look(
            bold=True, text_wrap=True, valign="vcenter", bg_color=PAPER, font_color=INK, bottom=1
        )
        self.title = self.look(bold=True, font_size=20, font_color=INK, valign="vcenter")
        self.label = self.look(bold=True, font_color=INK, valign="top")
        self.words = self.look(text_wrap=True, valign="top")
        self.link = self.look(font_color="#1F4E9E", underline=1, valign="top")
        self.absent = self.look(font_color=SOFT, valign="top")
        self.count = self.look(valign="top", align="right", indent=1)

    def look(self, **properties: object) -> Any:  # noqa: ANN401 - as above
        """The format with these properties of XlsxWriter."""
        key = tuple(sorted((name, repr(value)) for name, value in properties.items()))
        if key not in self._made:
            made = self._book.add_format(properties)
            self._made[key] = made
            self._keys[id(made)] = properties
        return self._made[key]

    def of(self, table: DataTable, position: int) -> Any:  # noqa: ANN401 - as above
        """The format of a column."""
        key = (id(table), position)
        if key not in self._asked:
            self._asked[key] = self._look_of(table, position)
        return self._asked[key]

    def quoted(self, look: Any) -> Any:  # noqa: ANN401 - as above
        """The same for a text that Excel would take for a formula once somebody edits the cell."""
        return self.look(**{**self._keys[id(look)], "quote_prefix": True})

    def _look_of(self, table: DataTable, position: int) -> Any:  # noqa: ANN401 - as above
        column = table.columns[position]
        if column.is_aside:
            return self.look(valign="top", font_color=SOFT, font_size=9, num_format="@")
        if column.kind == "date":
            return self.look(valign="top", align="left", num_format=DATE)
        if column.kind == "moment":
            return self.look(valign="top", align="left", num_format=MOMENT)
        if column.kind == "number":
            code = number_format([row[position] for row in table.rows])
            return self.look(valign="top", align="right", indent=1, num_format=code)
        if column.kind == "whole number":
            return self.look(valign="top", align="right", indent=1, num_format="0")
        return self.look(valign="top", text_wrap=True, num_format="@")
