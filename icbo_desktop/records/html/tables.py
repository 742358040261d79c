"""Tables of a page: with header cells, and readable as a list where the screen is narrow."""

from collections.abc import Callable

from icbo_desktop.records.html.palette import Palette, Widths
from icbo_desktop.records.markup import NOTHING, Markup, joined, stated, tag
from icbo_desktop.records.tree import Cell, Column, Table

# Of the roles that a table has by itself some browsers take notice only as long as it is drawn as one.
HEAD_ROLE, NAME_ROLE, CELL_ROLE, ROW_ROLE, PART_ROLE = (
    "columnheader",
    "rowheader",
    "cell",
    "row",
    "rowgroup",
)
MOST_PRINTED = 12  # columns that fit on a sheet of paper without breaking words


class Tables:
    """Writes tables; `places` are the ids of the parts that a cell may lead to.

    `spoken` gives the language of a text where it is not the page's, else nothing.
    """

    def __init__(
        self,
        places: dict[str, str],
        palette: Palette,
        widths: Widths,
        spoken: Callable[[str], str],
    ) -> None:
        self._places = places
        self._palette = palette
        self._widths = widths
        self._spoken = spoken

    def table(self, block: Table) -> Markup:
        """A table; a wide one can be moved sideways within its place, also by the keyboard."""
        is_wide = bool(block.fixed)
        whole = tag(
            "table",
            tag("caption", self._caption(block.caption)),
            NOTHING if is_wide else self._columns(block),
            self._head(block),
            tag("tbody", *(self._row(block, row) for row in block.rows), role=PART_ROLE),
            class_=look(block),
            role="table",
        )
        if not is_wide:
            return whole
        caption = block.caption
        return tag("div", whole, class_="sideways", role="group", tabindex="0", aria_label=caption)

    def _caption(self, caption: str) -> Markup:
        return tag("span", stated(caption), class_="unseen", lang=self._spoken(caption))

    def _columns(self, block: Table) -> Markup:
        classes = (self._widths.class_of(column.share) for column in block.columns)
        return tag("colgroup", *(Markup(f'<col class="{name}">') for name in classes))

    def _head(self, block: Table) -> Markup:
        cells = (self._column(column) for column in block.columns)
        return tag("thead", tag("tr", *cells, role=ROW_ROLE), role=PART_ROLE)

    def _column(self, column: Column) -> Markup:
        title = stated(column.title)
        if not title:
            return tag("td", role=CELL_ROLE)
        spoken = self._spoken(column.title)
        return tag("th", title, scope="col", role=HEAD_ROLE, lang=spoken)

    def _row(self, block: Table, row: tuple[Cell, ...]) -> Markup:
        cells = [
            self._cell(cell, column, is_name=position == 0)
            for position, (cell, column) in enumerate(zip(row, block.columns, strict=True))
        ]
        is_more = "goes-on" if row[0].repeats else ""
        return tag("tr", *cells, class_=is_more, role=ROW_ROLE)

    def _cell(self, cell: Cell, column: Column, *, is_name: bool) -> Markup:
        words = self._words(cell)
        details = (
            tag("p", stated(detail), class_="detail", lang=self._spoken(detail))
            for detail in cell.details
        )
        inner = joined(words, *details)
        label = "" if is_name else column.title
        kind = "again" if cell.repeats else ("" if inner else "none")
        if is_name and words:
            return tag("th", inner, scope="row", class_=kind, role=NAME_ROLE)
        return tag("td", inner, class_=kind, role=CELL_ROLE, data_label=label)

    def linked(self, words: Markup, key: str) -> Markup:
        """The words as a link to the part of that key, where there is one."""
        return tag("a", words, href=f"#{self._places[key]}") if key in self._places else words

    def _words(self, cell: Cell) -> Markup:
        words = stated(cell.text)
        if not words:
            return NOTHING
        words = self.linked(words, cell.key)
        classes = self._palette.class_of(cell.colour)
        if cell.is_strong:
            words = tag("strong", words)
        return tag("span", words, class_=f"said {classes}".strip(), lang=self._spoken(cell.text))


def look(block: Table) -> str:
    """The class of a table that may be wider than its place."""
    if not block.fixed:
        return ""
    return "wide widest" if len(block.columns) > MOST_PRINTED else "wide"
