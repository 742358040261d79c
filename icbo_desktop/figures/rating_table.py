"""A table of ratings: one row for each criterion with its value as number, word and filled marks.

What is not rated has no marks, for empty marks could be read as a low value. A row whose words do not fit
on a line is wrapped; rows are never shrunk, so that a long table is cut into several scenes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.figures.lettering import first_lines, one_line
from icbo_desktop.figures.page_filling import filled_pages
from icbo_desktop.figures.palette import DOMAIN_COLOURS
from icbo_desktop.figures.profile import ProfileSizes
from icbo_desktop.figures.shapes import Circle, Measure, Polygon, Scene, Shape, TextLine
from icbo_desktop.translation import tr

GAP = 0.55  # between columns, in font sizes
LEADING = 1.25
MOST_MARKS = 7
MARK_PITCH = 0.78  # in font sizes
MARK_RADIUS = 0.29
WORD_SHARE = 0.3  # of the width, the most that words take beside the titles
LEAST_TITLE = 0.34
MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One criterion. `word` says the value or that there is none; `place` of `places` marks are filled.

    `place` is None where nothing is rated, `places` 0 where the scale has no order to count marks by.
    """

    number: str
    title: str
    word: str
    place: int | None = None
    places: int = 0
    accent: str = DOMAIN_COLOURS[0]


def rating_table_pages(
    rows: Sequence[RatingRow], sizes: ProfileSizes, measure: Measure, height: float
) -> tuple[Scene, ...]:
    """The rows in scenes no higher than `height`, evenly filled, each with at least one row."""
    columns = _Columns.of(rows, sizes, measure)
    pages = filled_pages([columns.height(row) for row in rows], height)
    return tuple(columns.scene([rows[index] for index in page]) for page in pages)


def rating_row_words(row: RatingRow) -> str:
    return f"{row.number} {row.title}: {row.word}.".strip()


@dataclass(frozen=True)
class _Columns:
    """Where the columns stand. Stacked, marks and words have a line of their own below the title."""

    sizes: ProfileSizes
    measure: Measure
    title: float
    title_width: float
    marks: float
    word: float
    word_width: float
    is_stacked: bool

    @classmethod
    def of(cls, rows: Sequence[RatingRow], sizes: ProfileSizes, measure: Measure) -> "_Columns":
        text, width = sizes.text, sizes.width
        gap = GAP * text
        number = max(
            (measure(row.number, text, True) + gap for row in rows if row.number),  # noqa: FBT003 - Measure is positional
            default=0.0,
        )
        places = max((row.places for row in rows), default=0)
        marks = (places * MARK_PITCH * text + gap) if places <= MOST_MARKS else 0
        words = max((measure(row.word, text, False) for row in rows), default=0.0)  # noqa: FBT003 - Measure is positional
        longest = max(
            (measure(part, text, False) for row in rows for part in row.word.split()),  # noqa: FBT003 - Measure is positional
            default=0.0,
        )
        word = min(words, max(WORD_SHARE * width, longest)) + 1
        title_width = width - number - gap - marks - word
        is_stacked = title_width < LEAST_TITLE * width
        if is_stacked:
            word = width - number - marks
            return cls(
                sizes, measure, number, width - number, number, number + marks, word, is_stacked
            )
        left = width - marks - word
        return cls(sizes, measure, number, title_width, left, left + marks, word, is_stacked)

    def title_lines(self, row: RatingRow) -> list[str]:
        text = self.sizes.text
        return first_lines(row.title, text, self.title_width + 1, self.measure, most=MOST_LINES)

    def word_lines(self, row: RatingRow) -> list[str]:
        text = self.sizes.text
        return first_lines(row.word, text, self.word_width + 1, self.measure, most=MOST_LINES)

    def height(self, row: RatingRow) -> float:
        titles, words = len(self.title_lines(row)), len(self.word_lines(row))
        lines = titles + words if self.is_stacked else max(titles, words)
        return self.sizes.row + LEADING * self.sizes.text * (max(1, lines) - 1)

    def scene(self, rows: Sequence[RatingRow]) -> Scene:
        shapes: list[Shape] = []
        top = 0.0
        for row in rows:
            shapes += self._row(row, top)
            top += self.height(row)
        alt = " ".join(rating_row_words(row) for row in rows) or tr("There is nothing to show yet.")
        return Scene(self.sizes.width, top, tuple(shapes), alt)

    def _row(self, row: RatingRow, top: float) -> list[Shape]:
        sizes, theme = self.sizes, self.sizes.theme
        text = sizes.text
        first = top + sizes.row / 2 + 0.34 * text
        titles, words = self.title_lines(row), self.word_lines(row)
        below = first + LEADING * text * len(titles) if self.is_stacked else first
        number = one_line(row.number, text, 0.3 * sizes.width, self.measure, is_bold=True)
        colour = theme.soft_ink if row.place is None else theme.ink
        line = Polygon(
            ((0, top), (sizes.width, top)),
            stroke=theme.line,
            stroke_width=text / 27,
            is_closed=False,
        )
        shapes: list[Shape] = [line]
        if row.number:
            shapes.append(TextLine(0, first, number, text, theme.accent(row.accent), is_bold=True))
        shapes += [
            TextLine(self.title, first + LEADING * text * index, one, text, theme.ink)
            for index, one in enumerate(titles)
        ]
        shapes += self._marks(row, below - 0.34 * text)
        shapes += [
            TextLine(self.word, below + LEADING * text * index, one, text, colour)
            for index, one in enumerate(words)
        ]
        return shapes

    def _marks(self, row: RatingRow, middle: float) -> list[Shape]:
        if row.place is None or not 0 < row.places <= MOST_MARKS:
            return []
        text, theme = self.sizes.text, self.sizes.theme
        accent = theme.accent(row.accent)
        radius = MARK_RADIUS * text
        thin = 0.16 * radius
        shapes: list[Shape] = []
        for index in range(row.places):
            x = self.marks + (index + 0.5) * MARK_PITCH * text
            if index < row.place:
                shapes.append(Circle(x, middle, radius, fill=accent))
            else:
                shapes.append(
                    Circle(x, middle, radius - thin / 2, stroke=theme.tick, stroke_width=thin)
                )
        return shapes
