"""A table with more columns than a page is wide: set tighter first, then cut into stretches.

A heading is never broken inside a word, and no text is set smaller than 8 points.
"""

import math
from dataclasses import dataclass, replace

from icbo_desktop.figures.shapes import Measure
from icbo_desktop.records.pdf.styles import (
    CELL,
    CELL_HEAD,
    CELL_PADDING,
    TIGHT_HEAD,
    TIGHT_PADDING,
    WIDTH,
    Style,
)
from icbo_desktop.records.pdf.text import clean
from icbo_desktop.records.tree import Column, Table

NAME_WIDTH = 138.0  # the least for the first column, which names the row
FIXED_WIDTH = 48.0  # for each further fixed column
MOST_WIDTH = 84.0  # for a column, where there are few


@dataclass(frozen=True, slots=True)
class TableLook:
    """How the headings of a table are set, and the space beside its texts."""

    head: Style = CELL_HEAD
    padding: float = CELL_PADDING


WIDE_LOOK = TableLook()
TIGHT_LOOK = TableLook(TIGHT_HEAD, TIGHT_PADDING)


def stretches(table: Table, measure: Measure) -> tuple[TableLook, list[Table]]:
    """The table in as few stretches as the page allows, each with the fixed columns before it."""
    columns = table.columns[table.fixed :]
    room = WIDTH - NAME_WIDTH - FIXED_WIDTH * (table.fixed - 1)
    for look in (WIDE_LOOK, TIGHT_LOOK):
        needed = least_width(table, look, measure)
        if needed * len(columns) <= room:
            return look, [stretch(table, 0, len(columns), needed)]
    needed = least_width(table, WIDE_LOOK, measure)
    fitting = max(1, int(room // needed))
    count = math.ceil(len(columns) / fitting)
    size = math.ceil(len(columns) / count)
    starts = range(0, len(columns), size)
    found = [stretch(table, start, min(start + size, len(columns)), needed) for start in starts]
    return WIDE_LOOK, [
        replace(one, caption=f"{one.caption} ({number} of {len(found)})")
        for number, one in enumerate(found, start=1)
    ]


def least_width(table: Table, look: TableLook, measure: Measure) -> float:
    """What every column that is not fixed needs, so that no word of it is broken."""
    texts = [(column.title, look.head) for column in table.columns[table.fixed :]]
    texts += [(cell.text, CELL) for row in table.rows for cell in row[table.fixed :]]
    words = {
        (word, style.size, style.is_bold) for text, style in texts for word in clean(text).split()
    }
    widest = max((measure(word, size, True) for word, size, _ in words), default=0.0)  # noqa: FBT003 - Measure's shape
    return min(widest + 2 * look.padding + 1, WIDTH - NAME_WIDTH - FIXED_WIDTH)


def stretch(table: Table, start: int, end: int, needed: float) -> Table:
    """The fixed columns and those from `start` up to `end`, over the whole width."""
    first, last = table.fixed + start, table.fixed + end
    chosen = table.columns[first:last]
    room = WIDTH - NAME_WIDTH - FIXED_WIDTH * (table.fixed - 1)
    width = min(max(needed, MOST_WIDTH), room / len(chosen))
    share = width / WIDTH
    fixed = [
        replace(column, share=FIXED_WIDTH / WIDTH) for column in table.columns[1 : table.fixed]
    ]
    name = 1 - share * len(chosen) - sum(column.share for column in fixed)
    columns = (
        Column(table.columns[0].title, name),
        *fixed,
        *(replace(column, share=share) for column in chosen),
    )
    rows = tuple((*row[: table.fixed], *row[first:last]) for row in table.rows)
    return replace(table, columns=columns, rows=rows)
