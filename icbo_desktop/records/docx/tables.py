"""Tables of a Word record: header rows that repeat, short rows that stay whole, and a title for each."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from icbo_desktop.figures.palette import PAPER, readable
from icbo_desktop.figures.shapes import Measure
from icbo_desktop.records.docx.looks import (
    BOLD,
    CELL_PADDING,
    SOFT,
    border,
    cell_margins,
    colour,
    twips,
)
from icbo_desktop.records.docx.markup import element, runs, runs_right, value
from icbo_desktop.records.markup import NOTHING, Markup, joined
from icbo_desktop.records.pdf.wide_tables import TIGHT_LOOK, stretches
from icbo_desktop.records.tree import Cell, Facts, SignLines, Table
from icbo_desktop.translation import tr

FACT_SHARE = 0.22
SIGN_SHARE = 0.53
SIGN_HEIGHT = 30.0  # points: room for a signature
SIGN_LINE = 0.75
TIGHT_PADDING = 3.0
TALL_ROW = 1200  # characters in a row, above which it may go on over the page
CELL_CONTRAST = 4.5
LOOK_BITS = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}


class Tables:
    """Makes tables for a column `width` points wide. `ids` are the styles', `places` the bookmarks of parts.

    `spoken` gives the language of a text where it is not the record's, else nothing.
    """

    def __init__(
        self,
        ids: Mapping[str, str],
        places: Mapping[str, str],
        width: float,
        measure: Measure,
        spoken: Callable[[str], str],
    ) -> None:
        self._ids = ids
        self._places = places
        self._width = width
        self._measure = measure
        self._spoken = spoken

    def tables(self, block: Table) -> Iterator[Markup]:
        """The table; a wide one in as many stretches as it needs."""
        if not block.fixed:
            yield self._table(block, is_tight=False)
            return
        look, found = stretches(block, self._measure, self._width)
        for one in found:
            yield self._table(one, is_tight=look is TIGHT_LOOK)

    def _table(self, block: Table, *, is_tight: bool) -> Markup:
        """A tight table has more columns than one that is set as usual would hold."""
        head_style = "Record Tight Head" if is_tight else "Record Cell Head"
        widths = shares(self._width, [column.share for column in block.columns])
        titles = "; ".join(column.title for column in block.columns if column.title)
        head = [
            self._cell(Cell(column.title), width, head_style)
            for column, width in zip(block.columns, widths, strict=True)
        ]
        rows = [_row(head, is_head=True)]
        for row in block.rows:
            cells = [
                self._cell(cell, width, "Record Cell")
                for cell, width in zip(row, widths, strict=True)
            ]
            rows.append(_row(cells, is_tall=length(row) > TALL_ROW))
        # A table that is wide names its rows in the first column.
        look = ("firstRow", "firstColumn") if block.fixed else ("firstRow",)
        properties = self._properties(
            "Record Table",
            widths,
            look,
            (block.caption, tr("Columns: {titles}.", titles=titles)),
            is_tight=is_tight,
        )
        return element("w:tbl", None, properties, _grid(widths), *rows)

    def named_rows(self, block: Facts | SignLines) -> Markup:
        """A table whose rows have names: what they are, or room for it."""
        return self.facts(block) if isinstance(block, Facts) else self.sign_lines(block)

    def facts(self, block: Facts) -> Markup:
        """Names and what they are: a table without a header row, whose first column names the row."""
        widths = shares(self._width, [FACT_SHARE, 1 - FACT_SHARE])
        rows: list[Markup] = []
        for fact in block.rows:
            name = self._cell(Cell(fact.name), widths[0], "Record Fact Name")
            text = self._cell(Cell(fact.text, key=fact.key), widths[1], "Record Fact")
            rows.append(_row([name, text], is_tall=len(fact.text) > TALL_ROW))
        names = "; ".join(fact.name for fact in block.rows)
        properties = self._properties(
            "Record Facts",
            widths,
            ("firstColumn",),
            (tr("Names and what they are"), tr("Rows: {names}.", names=names)),
        )
        return element("w:tbl", None, properties, _grid(widths), *rows)

    def sign_lines(self, block: SignLines) -> Markup:
        """Names with a line beside each: a table without a header row, high enough to write in by hand."""
        widths = shares(self._width, [FACT_SHARE, SIGN_SHARE, 1 - FACT_SHARE - SIGN_SHARE])[:2]
        line = element("w:tcBorders", None, border("bottom", SIGN_LINE, SOFT))
        foot = joined(line, value("w:vAlign", "bottom"))
        rows: list[Markup] = []
        for left, name in zip(reversed(range(len(block.names))), block.names, strict=True):
            # Word holds a row with the next where its paragraphs are held with the next.
            keeps = left > 0
            named = self._cell(Cell(name), widths[0], "Record Fact Name", foot, keeps=keeps)
            blank = self._cell(Cell(""), widths[1], "Record Fact", foot, keeps=keeps)
            rows.append(_row([named, blank], least=SIGN_HEIGHT))
        properties = self._properties(
            "Record Facts",
            widths,
            ("firstColumn",),
            (tr("Lines to sign"), tr("Rows: {names}.", names="; ".join(block.names))),
        )
        return element("w:tbl", None, properties, _grid(widths), *rows)

    def _properties(
        self,
        style: str,
        widths: Sequence[int],
        look: Sequence[str],
        named: tuple[str, str],
        *,
        is_tight: bool = False,
    ) -> Markup:
        return element(
            "w:tblPr",
            None,
            value("w:tblStyle", self._ids[style]),
            element("w:tblW", {"w:w": sum(widths), "w:type": "dxa"}),
            element("w:tblLayout", {"w:type": "fixed"}),
            cell_margins(TIGHT_PADDING if is_tight else CELL_PADDING),
            element("w:tblLook", look_of(look)),
            value("w:tblCaption", named[0]),
            value("w:tblDescription", named[1]),
        )

    def _cell(
        self, cell: Cell, width: int, style: str, more: Markup = NOTHING, *, keeps: bool = False
    ) -> Markup:
        look = BOLD if cell.is_strong else NOTHING
        if cell.colour:
            look = joined(look, colour(readable(cell.colour, PAPER, CELL_CONTRAST)))
        elif cell.repeats:
            look = joined(look, colour(SOFT))  # said, so that each row can be understood alone
        spoken = self._spoken(cell.text)
        texts = runs(cell.text, look, spoken)
        if cell.key in self._places and texts:
            link = {"w:anchor": self._places[cell.key], "w:history": 1}
            texts = element("w:hyperlink", link, runs(cell.text, self._linked(look), spoken))
        paragraphs = [self._paragraph(style, cell.text, texts, keeps=keeps)]
        paragraphs += [
            self._paragraph(
                "Record Cell Detail", detail, runs(detail, language=self._spoken(detail))
            )
            for detail in cell.details
        ]
        place = element("w:tcPr", None, element("w:tcW", {"w:w": width, "w:type": "dxa"}), more)
        return element("w:tc", None, place, *paragraphs)

    def _linked(self, look: Markup) -> Markup:
        return joined(value("w:rStyle", self._ids["Hyperlink"]), look)

    def _paragraph(self, style: str, text: str, texts: Markup, *, keeps: bool = False) -> Markup:
        properties = [value("w:pStyle", self._ids[style])]
        properties += [element("w:keepNext")] if keeps else []
        properties += [element("w:bidi")] if runs_right(text) else []
        return element("w:p", None, element("w:pPr", None, *properties), texts)


def shares(width: float, parts: Sequence[float]) -> list[int]:
    """The widths of columns in Word's unit; together they are exactly the whole."""
    whole = twips(width)
    ends = [round(whole * sum(parts[: place + 1]) / sum(parts)) for place in range(len(parts))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def length(row: Sequence[Cell]) -> int:
    """How long the longest cell of a row is, in characters."""
    return max(len(cell.text) + sum(map(len, cell.details)) for cell in row)


def look_of(parts: Sequence[str]) -> dict[str, str | int]:
    """Which rows and columns of a table's style count, as old and new programs read it."""
    named = {f"w:{name}": int(name in parts) for name in LOOK_BITS}
    code = sum(bit for name, bit in LOOK_BITS.items() if name in (*parts, "noHBand", "noVBand"))
    return {"w:val": f"{code:04X}", **named, "w:noHBand": 1, "w:noVBand": 1}


def _grid(widths: Sequence[int]) -> Markup:
    return element("w:tblGrid", None, *(element("w:gridCol", {"w:w": width}) for width in widths))


def _row(
    cells: Sequence[Markup], *, is_head: bool = False, is_tall: bool = False, least: float = 0
) -> Markup:
    """`least` is the lowest that it may be, in points."""
    parts = [] if is_tall else [element("w:cantSplit")]
    parts += [element("w:trHeight", {"w:val": twips(least), "w:hRule": "atLeast"})] if least else []
    parts += [element("w:tblHeader")] if is_head else []
    properties = element("w:trPr", None, *parts) if parts else NOTHING
    return element("w:tr", None, properties, *cells)
