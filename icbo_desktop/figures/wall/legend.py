"""The legend: the mark and name of each partner group, in rows that fit."""

from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.figures.lettering import one_line
from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.palette import Theme
from icbo_desktop.figures.shapes import Measure, Shape, TextLine

LEADING = 1.3
BASELINE = 0.95  # of the font size, from the top of a line
GAP = 0.6  # between groups, in font sizes
Rows = Sequence[Sequence[PartnerGroup]]


def legend_rows(
    groups: Sequence[PartnerGroup], width: float, size: float, measure: Measure
) -> tuple[tuple[PartnerGroup, ...], ...]:
    """The groups' marks and names in rows that fit."""
    rows: list[list[PartnerGroup]] = []
    used = 0.0
    for named in groups:
        name = one_line(named.name, size, width - 1.1 * size, measure)
        group = replace(named, name=name)
        needed = entry_width(group, size, measure)
        if not rows or used + needed > width:
            rows.append([])
            used = 0.0
        rows[-1].append(group)
        used += needed + GAP * size
    return tuple(tuple(row) for row in rows)


def entry_width(group: PartnerGroup, size: float, measure: Measure) -> float:
    return 1.0 * size + measure(group.name, size, False)  # noqa: FBT003 - Measure is positional


def legend_shapes(
    rows: Rows, at: tuple[float, float], size: float, measure: Measure, theme: Theme
) -> list[Shape]:
    """Mark and word of each group, from the top left corner `at`."""
    shapes: list[Shape] = []
    left, top = at
    for row in rows:
        x = left
        for group in row:
            centre = (x + 0.42 * size, top + 0.6 * size)
            shapes.append(mark_shape(group.mark, centre, 0.34 * size, theme.mark(group.colour)))
            shapes.append(
                TextLine(x + 1.0 * size, top + BASELINE * size, group.name, size, theme.ink)
            )
            x += entry_width(group, size, measure) + GAP * size
        top += LEADING * size
    return shapes
