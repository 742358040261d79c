"""A table with more columns than a page is wide: set tighter first, then cut into stretches.

A heading is never broken inside a word, and no text is set smaller than 8 points.
"""

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from icbo_desktop.figures.lettering import plain
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
from icbo_desktop.records.tree import Column, Table
from icbo_desktop.translation import tr

MOST_WIDTH = 84.0  # for a column, where there are few


@dataclass(frozen=True, slots=True)
class TableLook:
    """How the headings of a table are set, and the space beside its texts.

    `name` is the least width of the first column, which names the row, `fixed` that of each further one.
    """

    head: Style = CELL_HEAD
    padding: float = CELL_PADDING
    name: float = 138.0
    fixed: float = 48.0

    def room(self, fixed: int, width: float = WIDTH) -> float:
        """What is left of a width beside so many fixed columns."""
        return width - self.name - self.fixed * (fixed - 1)


WIDE_LOOK = TableLook()
TIGHT_LOOK = TableLook(TIGHT_HEAD, TIGHT_PADDING, name=116, fixed=38)


def stretches(
    table: Table, measure: Measure, width: float = WIDTH
) -> tuple[TableLook, list[Table]]:
    """The table in as few stretches as the width allows, each with the fixed columns before it."""
    count = len(table.columns) - table.fixed
    for look in (WIDE_LOOK, TIGHT_LOOK):
        needed = least_width(table, look, measure, width)
        if needed * count <= look.room(table.fixed, width):
            return look, [stretch(table, range(count), needed, look, width)]
    needed = least_width(table, WIDE_LOOK, measure, width)
    fitting = max(1, int(WIDE_LOOK.room(table.fixed, width) // needed))
    parts = math.ceil(count / fitting)
    cuts = [count * part // parts for part in range(parts + 1)]
    runs = [range(start, end) for start, end in pairwise(cuts)]
    found = [stretch(table, run, needed, WIDE_LOOK, width) for run in runs]
    return WIDE_LOOK, [
        replace(
            one,
            caption=tr(
                "{caption} ({number} of {count})",
                caption=one.caption,
                number=number,
                count=len(found),
            ),
        )
        for number, one in enumerate(found, start=1)
    ]


def least_width(table: Table, look: TableLook, measure: Measure, width: float = WIDTH) -> float:
    """What every column that is not fixed needs, so that no word of it is broken."""
    titles = [(column.title, look.head) for column in table.columns[table.fixed :]]
    cells = [(cell.text, CELL) for row in table.rows for cell in row[table.fixed :]]
    words = {
        (word, style.size) for text, style in (*titles, *cells) for word in plain(text).split()
    }
    widest = max((measure(word, size, True) for word, size in words), default=0.0)  # noqa: FBT003 - Measure's shape
    return min(widest + 2 * look.padding + 1, look.room(table.fixed, width))


def stretch(
    table: Table, run: range, needed: float, look: TableLook, width: float = WIDTH
) -> Table:
    """The fixed columns and a run of the others, over the whole width."""
    chosen = slice(table.fixed + run.start, table.fixed + run.stop)
    each = min(max(needed, MOST_WIDTH), look.room(table.fixed, width) / len(run))
    fixed = [replace(one, share=look.fixed / width) for one in table.columns[1 : table.fixed]]
    others = [replace(one, share=each / width) for one in table.columns[chosen]]
    name = 1 - sum(one.share for one in (*fixed, *others))
    columns = (Column(table.columns[0].title, name), *fixed, *others)
    rows = tuple((*row[: table.fixed], *row[chosen]) for row in table.rows)
    return replace(table, columns=columns, rows=rows)
