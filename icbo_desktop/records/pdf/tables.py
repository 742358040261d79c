"""Tables and legends on a page. A table that goes on over the page repeats its header row."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.records.pdf.boxes import BASELINE, TextBox
from icbo_desktop.records.pdf.canvas import RecordCanvas
from icbo_desktop.records.pdf.scenes import draw_scene
from icbo_desktop.records.pdf.styles import (
    BODY,
    CELL_PADDING,
    CELL_TOP,
    GROUND,
    ROOM,
    RULE,
    RULE_WIDTH,
    SMALL,
    Style,
)
from icbo_desktop.records.pdf.tags import Element
from icbo_desktop.records.pdf.text import Line, Typesetter
from icbo_desktop.records.tree import Key

TALL_ROW = 0.35 * ROOM  # higher rows may be cut at a line
FEWEST_CUT = 70.0  # of room, below which a tall row goes to the next page whole


@dataclass(frozen=True)
class TableCell:
    """The texts of a cell, one below the other, with where the cell stands."""

    boxes: tuple[TextBox, ...]
    element: Element
    left: float
    repeats: bool = False

    @property
    def height(self) -> float:
        spaces = sum(box.before for box in self.boxes[1:])
        return spaces + sum(box.height for box in self.boxes)

    def cut(self, room: float) -> "tuple[TableCell, TableCell]":
        """What fits, and the rest; either may be empty."""
        heads: list[TextBox] = []
        tails: list[TextBox] = []
        left = room
        for position, box in enumerate(self.boxes):
            before = box.before if position else 0.0
            if tails or left < before + box.style.leading:
                tails.append(box)
                continue
            head, tail = box.forced(left - before)
            if head is not None:
                heads.append(head)
                left -= before + head.height
            if tail is not None:
                tails.append(tail)
        return replace(self, boxes=tuple(heads)), replace(self, boxes=tuple(tails))


@dataclass(frozen=True)
class TableRow:
    """A row of a table; its cells are as high as the highest of them."""

    cells: tuple[TableCell, ...]

    @property
    def height(self) -> float:
        return max(cell.height for cell in self.cells) + 2 * CELL_TOP

    def cut(self, room: float) -> "tuple[TableRow, TableRow]":
        pairs = [cell.cut(room - 2 * CELL_TOP) for cell in self.cells]
        return TableRow(tuple(head for head, _ in pairs)), TableRow(
            tuple(tail for _, tail in pairs)
        )

    @property
    def joins(self) -> bool:
        """Whether it goes on with what the row above speaks of."""
        return self.cells[0].repeats

    @property
    def first_drawn(self) -> int:
        """The first cell that says something of its own."""
        return next(index for index, cell in enumerate(self.cells) if not cell.repeats)

    def draw(self, canvas: RecordCanvas, x: float, top: float, *, is_first: bool) -> None:
        """Draw the row; cells that repeat the one above are drawn only at the head of a page."""
        for cell in self.cells:
            if cell.repeats and not is_first:
                continue
            y = top + CELL_TOP
            for position, box in enumerate(cell.boxes):
                y += box.before if position else 0
                box.draw(canvas, x + cell.left, y)
                y += box.height


@dataclass(frozen=True)
class TableBox:
    """A header row or none, and rows. `goes_on` is a table begun on an earlier page."""

    width: float
    header: TableRow | None
    rows: tuple[TableRow, ...]
    before: float = BODY.before
    keeps: bool = False
    goes_on: bool = False

    @property
    def header_height(self) -> float:
        return self.header.height if self.header is not None else 0.0

    @property
    def height(self) -> float:
        return self.header_height + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        first = self.rows[0].height
        return self.header_height + (FEWEST_CUT if first > TALL_ROW else first)

    def split(self, room: float) -> "tuple[TableBox | None, TableBox | None]":
        left = room - self.header_height
        count = 0
        while count < len(self.rows) and self.rows[count].height <= left:
            left -= self.rows[count].height
            count += 1
        if count == len(self.rows):
            return self, None
        fitting, rest = self.rows[:count], self.rows[count:]
        if rest[0].height > TALL_ROW and left >= FEWEST_CUT:
            head, tail = rest[0].cut(left)
            fitting, rest = (*fitting, head), (tail, *rest[1:])
        if not fitting:
            return None, self
        return replace(self, rows=fitting), replace(self, rows=rest, before=0, goes_on=True)

    def draw(self, canvas: RecordCanvas, x: float, top: float) -> None:
        y = top
        if self.header is not None:
            self._draw_header(canvas, self.header, x, y)
            y += self.header.height
        for position, row in enumerate(self.rows):
            if position:
                with canvas.artifact():
                    left = row.cells[row.first_drawn].left - CELL_PADDING if row.joins else 0
                    canvas.rule(x + left, x + self.width, y, RULE, RULE_WIDTH)
            row.draw(canvas, x, y, is_first=position == 0)
            y += row.height

    def _draw_header(self, canvas: RecordCanvas, header: TableRow, x: float, top: float) -> None:
        with canvas.artifact():
            canvas.bar(x, top, self.width, header.height, GROUND)
            canvas.rule(x, x + self.width, top + header.height, RULE, RULE_WIDTH)
        for cell in header.cells:
            for box in cell.boxes:
                with self._header_mark(canvas, cell):
                    box.draw_lines(canvas, x + cell.left, top + CELL_TOP)

    def _header_mark(self, canvas: RecordCanvas, cell: TableCell) -> AbstractContextManager[None]:
        """The header belongs to the content once; where it is repeated it is an artifact."""
        return canvas.artifact("Pagination") if self.goes_on else canvas.marked(cell.element)


@dataclass(frozen=True)
class LegendEntry:
    """A mark and its words, by the place of its left end in the legend."""

    key: Key
    line: Line
    left: float
    row: int
    element: Element


@dataclass(frozen=True)
class LegendBox:
    """What the marks stand for, side by side or one below the other."""

    entries: tuple[LegendEntry, ...]
    typesetter: Typesetter
    style: Style = SMALL
    before: float = 4
    keeps: bool = False

    @property
    def height(self) -> float:
        return self.style.leading * (max((entry.row for entry in self.entries), default=-1) + 1)

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> "tuple[LegendBox | None, LegendBox | None]":
        rows = int(room // self.style.leading)
        fitting = tuple(entry for entry in self.entries if entry.row < rows)
        rest = tuple(
            replace(entry, row=entry.row - rows) for entry in self.entries if entry.row >= rows
        )
        head = replace(self, entries=fitting) if fitting else None
        return head, replace(self, entries=rest, before=0) if rest else None

    def draw(self, canvas: RecordCanvas, x: float, top: float) -> None:
        radius = 0.36 * self.style.size
        for entry in self.entries:
            y = top + self.style.leading * entry.row
            mark = mark_shape(entry.key.mark, (radius, radius), radius, entry.key.colour)
            scene = Scene(2 * radius, 2 * radius, (mark,), alt="")
            baseline = y + BASELINE * self.style.leading
            with canvas.artifact():
                place = (x + entry.left, baseline - 0.34 * self.style.size - radius)
                draw_scene(canvas, self.typesetter, scene, place)
            with canvas.marked(entry.element):
                canvas.line_of_text(entry.line, x + entry.left + self.words_at, baseline)

    @property
    def words_at(self) -> float:
        """From the left end of the mark to its words."""
        return 1.25 * self.style.size


def cell_inner(width: float, padding: float = CELL_PADDING) -> float:
    """The width that text has in a cell."""
    return width - 2 * padding
