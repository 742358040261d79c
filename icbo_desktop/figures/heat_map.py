"""The heat map: a row for each place and a column for each standard, with the agreed rating in each cell.

The number says it, and the shade only repeats it: higher is darker, in grey too. What has no rating has a letter.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from icbo_desktop.figures.lettering import one_line
from icbo_desktop.figures.page_filling import filled_pages
from icbo_desktop.figures.palette import (
    LIGHT,
    MARK_CONTRAST,
    Theme,
    luminance,
    mixed,
    readable,
)
from icbo_desktop.figures.shapes import Measure, Rectangle, Scene, Shape, TextLine
from icbo_desktop.translation import tr

TEXT = 9.5
ROW = 17.0
NAMES = 0.28  # of the width, at most
GAP = 6.0
NARROWEST, WIDEST = 24.0, 46.0  # of a cell
EDGE = 1.0  # of ground between two cells
MIDDLE_GREY = 0.18  # where black and white can be read as well
LIGHTEST, DARKEST = 0.1, 1.0  # how much of the accent is in the lowest and the highest shade


@dataclass(frozen=True, slots=True)
class HeatCell:
    """`text` is a number or a letter, `words` what a listener hears; `share` (0 to 1) is how far up its scale.

    Without a share the cell has no shade.
    """

    text: str
    words: str
    share: float | None = None


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A place, and its cells in the order of the columns."""

    name: str
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, slots=True)
class HeatColumns:
    """The columns that stand side by side on one scene."""

    first: int
    heads: tuple[str, ...]
    left: float
    width: float


def heat_map_pages(
    heads: Sequence[str],
    rows: Sequence[HeatRow],
    accent: str,
    width: float,
    measure: Measure,
    height: float,
) -> Iterator[Scene]:
    """The map in scenes no higher than `height` and no wider than `width`; each has its heads and its names."""
    for columns in stretches(heads, rows, width, measure):
        for page in filled_pages([ROW] * len(rows), height - ROW):
            yield _scene([rows[index] for index in page], columns, accent, width, measure)


def stretches(
    heads: Sequence[str], rows: Sequence[HeatRow], width: float, measure: Measure
) -> Iterator[HeatColumns]:
    """The columns in as many stretches as the width asks for, evenly."""

    def wide(text: str, *, is_bold: bool = False) -> float:
        return measure(text, TEXT, is_bold)

    widest = max((wide(row.name[:400]) for row in rows), default=0.0)
    left = min(NAMES * width, widest) + GAP
    needed = max([NARROWEST, *(wide(head, is_bold=True) + 4 for head in heads)])
    most = max(1, int((width - left) // needed))
    count = -(-len(heads) // most)
    for number in range(count):
        first, last = len(heads) * number // count, len(heads) * (number + 1) // count
        cell = min(WIDEST, (width - left) / (-(-len(heads) // count)))
        yield HeatColumns(first, tuple(heads[first:last]), left, cell)


def heat_map_words(heads: Sequence[str], rows: Sequence[HeatRow]) -> str:
    """The same in sentences, a place each."""
    said = (
        f"{row.name}: {', '.join(f'{head} {cell.words}' for head, cell in zip(heads, row.cells, strict=True))}."
        for row in rows
    )
    return " ".join(said) or tr("There is nothing to show.")


def shade(accent: str, share: float, theme: Theme = LIGHT) -> str:
    """A share of the way up the scale as a colour: darker is higher."""
    dark = mixed(theme.accent(accent), theme.ink, 0.25)
    return mixed(theme.ground, dark, LIGHTEST + (DARKEST - LIGHTEST) * share)


def _scene(
    rows: Sequence[HeatRow], columns: HeatColumns, accent: str, width: float, measure: Measure
) -> Scene:
    theme = LIGHT
    last = columns.first + len(columns.heads)
    shapes: list[Shape] = [
        _word(_middle(columns, at), ROW, head, theme.soft_ink, is_bold=True)
        for at, head in enumerate(columns.heads)
    ]
    for number, row in enumerate(rows, start=1):
        top = number * ROW
        name = one_line(row.name, TEXT, columns.left - GAP + 1, measure)
        shapes.append(TextLine(0, _baseline(top + ROW), name, TEXT, theme.ink))
        for at, cell in enumerate(row.cells[columns.first : last]):
            shapes += _cell(cell, columns, at, top, accent)
    spoken = [HeatRow(row.name, row.cells[columns.first : last]) for row in rows]
    alt = heat_map_words(columns.heads, spoken)
    return Scene(width, (len(rows) + 1) * ROW, tuple(shapes), alt=alt)


def _cell(cell: HeatCell, columns: HeatColumns, at: int, top: float, accent: str) -> list[Shape]:
    theme = LIGHT
    x, room = columns.left + at * columns.width + EDGE / 2, columns.width - EDGE
    if cell.share is None:
        frame = Rectangle(x, top + EDGE / 2, room, ROW - EDGE, theme.ground, theme.line, 0.6)
        return [frame, _word(_middle(columns, at), top + ROW, cell.text, theme.soft_ink)]
    fill = shade(accent, cell.share)
    is_dark = luminance(fill) < MIDDLE_GREY
    ink = theme.on_accent if is_dark else readable(theme.ink, fill, MARK_CONTRAST)
    box = Rectangle(x, top + EDGE / 2, room, ROW - EDGE, fill)
    return [box, _word(_middle(columns, at), top + ROW, cell.text, ink, is_bold=True)]


def _middle(columns: HeatColumns, at: int) -> float:
    return columns.left + (at + 0.5) * columns.width


def _baseline(bottom: float) -> float:
    return bottom - ROW / 2 + 0.34 * TEXT


def _word(x: float, bottom: float, text: str, colour: str, *, is_bold: bool = False) -> TextLine:
    return TextLine(x, _baseline(bottom), text, TEXT, colour, is_bold=is_bold, anchor="middle")
