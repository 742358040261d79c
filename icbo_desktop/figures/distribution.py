"""Distributions: a row for each standard with how many places stand at each point of its scale.

A bar is as high as its point has places, the same measure in all rows, with the number on it; a triangle below
marks the middle place. It reads without colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icbo_desktop.figures.lettering import plain
from icbo_desktop.figures.page_filling import filled_pages
from icbo_desktop.figures.palette import DOMAIN_COLOURS
from icbo_desktop.figures.profile import Columns, ProfileRow, ProfileSizes, row_shapes
from icbo_desktop.figures.shapes import Measure, Polygon, Rectangle, Scene, Shape, TextLine
from icbo_desktop.translation import tr, tr_n

BARS = 26.0  # the height of the highest bar
SMALL = 8.0  # the size of numbers on and below the bars
DIGIT_WIDTH = 0.66  # of a bold figure, in its size
HIGHEST_SHARE = 0.72  # of the space of a point that its bar takes
FOOT = 17.0  # below the line of the bars: the points and the mark of the middle
HEAD = 13.0


@dataclass(frozen=True, slots=True)
class DistributionRow:
    """One standard. `counts` are the points of its scale with their places, none where they are not told.

    `word` says the same in short: "middle 6, 12 places", "fewer than 5 places".
    """

    number: str
    title: str
    counts: tuple[tuple[int, int], ...] = ()
    middle: float | None = None
    word: str = ""
    accent: str = DOMAIN_COLOURS[0]


def distribution_pages(
    rows: Sequence[DistributionRow], sizes: ProfileSizes, measure: Measure, height: float
) -> tuple[Scene, ...]:
    """The rows in scenes no higher than `height`, each with at least one row; at least one scene."""
    framed = [_framed(row) for row in rows]
    low = Columns.of(framed, sizes, measure)
    high = replace(low, sizes=replace(sizes, row=HEAD + BARS + FOOT))
    heights = [high if row.counts else low for row in rows]
    highest = max((count for row in rows for _, count in row.counts), default=1)
    pages = filled_pages(
        [columns.height(frame) for columns, frame in zip(heights, framed, strict=True)], height
    )
    return tuple(
        _scene([(rows[index], framed[index], heights[index]) for index in page], sizes, highest)
        for page in pages
    )


def distribution_words(rows: Sequence[DistributionRow]) -> str:
    """The same in sentences, a row each."""
    return " ".join(row_words(row) for row in rows) or tr("There is nothing to show.")


def row_words(row: DistributionRow) -> str:
    """One row as a sentence: "I Trust: 2 places at 5, 4 at 6; middle 6, 6 places."."""
    name = f"{row.number} {row.title}".strip()
    told = [(value, count) for value, count in row.counts if count]
    parts = [
        tr_n("{n} places at {value}", "{n} place at {value}", count, value=value)
        if not position
        else tr("{count} at {value}", count=count, value=value)
        for position, (value, count) in enumerate(told)
    ]
    said = "; ".join(part for part in (", ".join(parts), row.word) if part)
    words = said or tr("not rated")
    return f"{name}: {words}."


def _framed(row: DistributionRow) -> ProfileRow:
    title = " ".join(plain(row.title).split())
    return ProfileRow(row.number, title, word=row.word, accent=row.accent, values=())


def _scene(
    placed: Sequence[tuple[DistributionRow, ProfileRow, Columns]],
    sizes: ProfileSizes,
    highest: int,
) -> Scene:
    shapes: list[Shape] = []
    top = 0.0
    for row, frame, columns in placed:
        shapes += row_shapes(frame, columns, top)
        if row.counts:
            line = top + columns.height(frame) - FOOT
            shapes += _bars(row, columns, line, highest)
        top += columns.height(frame)
    return Scene(
        sizes.width, top, tuple(shapes), alt=distribution_words([row for row, _, _ in placed])
    )


def _bars(row: DistributionRow, columns: Columns, line: float, highest: int) -> list[Shape]:
    """The bars on their line, the points below it and the mark of the middle."""
    theme = columns.sizes.theme
    accent = theme.accent(row.accent)
    step = columns.track_width / len(row.counts)
    ends = ((columns.track, line), (columns.track + columns.track_width, line))
    shapes: list[Shape] = [Polygon(ends, stroke=theme.tick, stroke_width=0.8, is_closed=False)]
    for position, (value, count) in enumerate(row.counts):
        middle = columns.track + (position + 0.5) * step
        size = min(SMALL, step * 0.75)
        shapes.append(_small(middle, line + SMALL + 1, str(value), theme.soft_ink, size))
        if count:
            width, high = min(22.0, step * HIGHEST_SHARE), BARS * count / highest
            bar = Rectangle(middle - width / 2, line - high, width, high, fill=accent)
            # As large as it can be without touching the next one.
            fits = min(SMALL, step / (DIGIT_WIDTH * len(str(count))))
            number = _small(middle, line - high - 2.5, str(count), theme.ink, fits)
            shapes += [bar, replace(number, is_bold=True)]
    if row.middle is not None:
        shapes.append(_mark(_place_of(row, row.middle), columns.track, step, line, theme.ink))
    return shapes


def _place_of(row: DistributionRow, middle: float) -> float:
    """Where a middle stands among the points, counted from 0; between two where it lies between."""
    values = [value for value, _ in row.counts]
    below = max((at for at, value in enumerate(values) if value <= middle), default=0)
    if values[below] == middle or below + 1 == len(values):
        return float(below)
    return below + (middle - values[below]) / (values[below + 1] - values[below])


def _mark(place: float, left: float, step: float, line: float, colour: str) -> Polygon:
    x, top = left + (place + 0.5) * step, line + SMALL + 2.5
    return Polygon(((x, top), (x + 3.2, top + 4.8), (x - 3.2, top + 4.8)), fill=colour)


def _small(x: float, y: float, text: str, colour: str, size: float) -> TextLine:
    return TextLine(x, y, text, size, colour, anchor="middle")
