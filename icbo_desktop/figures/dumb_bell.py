"""Dumb-bells: a row for each standard with where it stood in an earlier workshop and where it stands in a later.

The hollow circle is the earlier rating and the filled one the later, so that it reads without colour; the word at
the end says the direction and both numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icbo_desktop.figures.lettering import plain
from icbo_desktop.figures.page_filling import filled_pages
from icbo_desktop.figures.palette import DOMAIN_COLOURS
from icbo_desktop.figures.profile import Columns, ProfileRow, ProfileSizes, row_shapes
from icbo_desktop.figures.shapes import Circle, Measure, Polygon, Scene, Shape, TextLine
from icbo_desktop.translation import tr

# Shares of the circle's radius: the ring around a rating that stayed, and the circle within it.
RING = 1.12
WITHIN = 0.84


@dataclass(frozen=True, slots=True)
class DumbBellRow:
    """One standard or domain. `word` says the movement: "up 2, from 4 to 6", "not comparable: the scale changed".

    `values` are the points of its scale, none where there is nothing to draw; `earlier` and `now` are among them.
    """

    number: str
    title: str
    earlier: int | None = None
    now: int | None = None
    word: str = ""
    accent: str = DOMAIN_COLOURS[0]
    values: tuple[int, ...] = ()


def dumb_bell_pages(
    rows: Sequence[DumbBellRow], sizes: ProfileSizes, measure: Measure, height: float
) -> tuple[Scene, ...]:
    """The rows in scenes no higher than `height`, each with at least one row; at least one scene."""
    framed = [_framed(row) for row in rows]
    columns = Columns.of(framed, sizes, measure)
    pages = filled_pages([columns.height(frame) for frame in framed], height)
    return tuple(
        _scene([rows[index] for index in page], [framed[index] for index in page], columns)
        for page in pages
    )


def dumb_bell_words(rows: Sequence[DumbBellRow]) -> str:
    """The same in sentences, a row each."""
    return " ".join(bell_words(row) for row in rows) or tr("There is nothing to compare.")


def bell_words(row: DumbBellRow) -> str:
    """One row as a sentence: "1.II Trust: up 2, from 4 to 6."."""
    name, words = f"{row.number} {row.title}".strip(), row.word or tr("not rated")
    return f"{name}: {words}."


def _framed(row: DumbBellRow) -> ProfileRow:
    """What a row has in common with a profile's: number, title, an empty track and the word."""
    title = " ".join(plain(row.title).split())
    return ProfileRow(row.number, title, word=row.word, accent=row.accent, values=row.values)


def _scene(rows: Sequence[DumbBellRow], framed: Sequence[ProfileRow], columns: Columns) -> Scene:
    shapes: list[Shape] = []
    top = 0.0
    for row, frame in zip(rows, framed, strict=True):
        shapes += row_shapes(frame, columns, top)
        shapes += _bell(row, frame, columns, columns.middle(frame, top))
        top += columns.height(frame)
    return Scene(columns.sizes.width, top, tuple(shapes), alt=dumb_bell_words(rows))


def _bell(row: DumbBellRow, frame: ProfileRow, columns: Columns, middle: float) -> list[Shape]:
    """The bar first, then the hollow circle and the filled one over it."""
    sizes, theme = columns.sizes, columns.sizes.theme
    accent, radius = theme.accent(row.accent), sizes.circle
    first, step = columns.first_and_step(frame)
    places = {
        value: first + row.values.index(value) * step
        for value in (row.earlier, row.now)
        if value is not None and value in row.values
    }
    then = places.get(row.earlier) if row.earlier is not None else None
    now = places.get(row.now) if row.now is not None else None
    shapes: list[Shape] = []
    if then is not None and now is not None and then != now:
        ends = ((then, middle), (now, middle))
        shapes.append(Polygon(ends, stroke=accent, stroke_width=radius * 0.35, is_closed=False))
    if then is not None and then == now:
        shapes.append(Circle(then, middle, radius * RING, theme.ground, accent, radius * 0.14))
    elif then is not None:
        shapes.append(Circle(then, middle, radius * 0.92, theme.ground, accent, radius * 0.2))
        if now is None or abs(now - then) >= 2 * radius:
            shapes.append(_number(row.earlier, then, middle, sizes, accent))
    if now is not None:
        filled = radius * WITHIN if now == then else radius
        shapes.append(Circle(now, middle, filled, fill=accent))
        shapes.append(_number(row.now, now, middle, sizes, theme.on_accent))
    return shapes


def _number(
    value: int | None, x: float, middle: float, sizes: ProfileSizes, colour: str
) -> TextLine:
    size = sizes.text if value is None or value < 100 else sizes.text * 0.8  # noqa: PLR2004 - three digits
    line = TextLine(x, middle + 0.345 * size, str(value), size, colour, is_bold=True)
    return replace(line, anchor="middle")
