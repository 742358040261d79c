"""What a grid comes to: for each option the middle of its ratings and how far they reach, on one scale.

The leading option has a star, its name in bold and the word "leads". Nothing is added up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from icbo_desktop.domain.divergence import middle_words
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.grid import OptionResult
from icbo_desktop.figures.lettering import first_lines
from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.page_filling import filled_pages
from icbo_desktop.figures.palette import DOMAIN_COLOURS
from icbo_desktop.figures.profile import ProfileSizes
from icbo_desktop.figures.shapes import Measure, Polygon, Rectangle, Scene, Shape, TextLine

GAP = 0.55  # between columns, in font sizes
LEADING = 1.25
TRACK_SHARE = 0.6  # of the width, at most
MOST_LINES = 3
LEAST_TRACK = 0.4
LEADS = " · leads"
STAR = 1.25  # the column of the leading sign, in font sizes


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One option's result; `middle` is None while nothing is rated."""

    name: str
    middle: Fraction | None
    lowest: int | None
    highest: int | None
    favourable: str
    rated: str
    is_leading: bool = False
    accent: str = DOMAIN_COLOURS[0]


def result_row(result: OptionResult, accent: str, *, is_leading: bool) -> ResultRow:
    """The row of an option's result, with its counts in words."""
    return ResultRow(
        name=result.option.name,
        middle=result.middle,
        lowest=result.lowest,
        highest=result.highest,
        favourable=f"{result.favourable} of {result.counted} favourable"
        if result.middle is not None
        else "",
        rated=f"{result.rated} of {result.counted} rated",
        is_leading=is_leading,
        accent=accent,
    )


def result_words(row: ResultRow) -> str:
    """A row in a sentence: "Alliance leads: middle 4, from 2 to 5, 9 of 14 favourable, 14 of 14 rated."."""
    name = f"{row.name} leads" if row.is_leading else row.name
    if row.middle is None:
        return f"{name}: {row.rated}."
    middle = middle_words(float(row.middle))
    reach = f"from {row.lowest} to {row.highest}"
    return f"{name}: middle {middle}, {reach}, {row.favourable}, {row.rated}."


def result_pages(
    rows: Sequence[ResultRow], scale: Scale, sizes: ProfileSizes, measure: Measure, height: float
) -> tuple[Scene, ...]:
    """The rows in scenes no higher than `height`, each under the points of the scale."""
    drawn = _Results(rows, scale, sizes, measure)
    pages = filled_pages([drawn.height(row) for row in rows], height - drawn.head)
    return tuple(drawn.scene([rows[index] for index in page]) for page in pages)


class _Results:
    """The geometry of the rows; each has its name and counts above its track."""

    def __init__(
        self, rows: Sequence[ResultRow], scale: Scale, sizes: ProfileSizes, measure: Measure
    ) -> None:
        self.scale = scale
        self.sizes = sizes
        self.measure = measure
        self.values = sorted(set(scale.values))
        text = sizes.text
        words = [said for row in rows for said in (row.favourable, row.rated)]
        counts = [measure(said, text, False) for said in words]  # noqa: FBT003 - Measure is positional
        self.counts = max(counts, default=0.0) + GAP * text
        self.sign = STAR * text if any(row.is_leading for row in rows) else 0.0
        self.track = min(TRACK_SHARE * sizes.width, sizes.width - self.counts)
        self.is_narrow = self.track < LEAST_TRACK * sizes.width
        if self.is_narrow:
            self.track = sizes.width
        self.head = 1.35 * text
        self.first = 1.4 * sizes.circle
        self.step = (self.track - 2 * self.first) / max(1, len(self.values) - 1)

    def x(self, value: Fraction | int) -> float:
        """Where a value stands on the track, also between two points."""
        low = max(each for each in self.values if each <= value)
        index = self.values.index(low)
        above = self.values[min(index + 1, len(self.values) - 1)]
        share = float(value - low) / (above - low) if above > low else 0.0
        return self.first + (index + share) * self.step

    def name_lines(self, row: ResultRow) -> list[str]:
        name = row.name + (LEADS if row.is_leading else "")
        width = self.sizes.width - self.sign - (0 if self.is_narrow else self.counts)
        text = self.sizes.text
        return first_lines(name, text, width, bold(self.measure), most=MOST_LINES)

    def height(self, row: ResultRow) -> float:
        lines = len(self.name_lines(row)) + (2 if self.is_narrow else 0)
        return 0.2 * self.sizes.text + LEADING * self.sizes.text * lines + self.sizes.row

    def scene(self, rows: Sequence[ResultRow]) -> Scene:
        shapes: list[Shape] = list(self._numbers())
        top = self.head
        for row in rows:
            shapes += self._row(row, top)
            top += self.height(row)
        alt = " ".join(result_words(row) for row in rows) or "There is nothing to show yet."
        return Scene(self.sizes.width, top, tuple(shapes), alt)

    def _numbers(self) -> list[Shape]:
        """The points of the scale over the tracks, the ends with their words where there is room."""
        text, theme = self.sizes.text, self.sizes.theme
        ends = (self.scale.words(self.values[0]), self.scale.words(self.values[-1]))
        wide = sum(self.measure(end, text, False) for end in ends)  # noqa: FBT003 - Measure is positional
        if wide + text < self.track:
            return [
                TextLine(0, 0.95 * text, ends[0], text, theme.soft_ink),
                TextLine(self.track, 0.95 * text, ends[1], text, theme.soft_ink, anchor="end"),
            ]
        return [
            TextLine(self.x(value), 0.95 * text, str(value), text, theme.soft_ink, anchor="middle")
            for value in self.values
        ]

    def _row(self, row: ResultRow, top: float) -> list[Shape]:
        sizes, theme = self.sizes, self.sizes.theme
        text, right = sizes.text, sizes.width
        accent = theme.accent(row.accent)
        lines = self.name_lines(row)
        first = top + 1.1 * text
        line = Polygon(
            ((0, top), (right, top)), stroke=theme.line, stroke_width=text / 27, is_closed=False
        )
        shapes: list[Shape] = [line]
        if row.is_leading:
            at = (0.5 * text, first - 0.33 * text)
            shapes.append(mark_shape("star", at, 0.42 * text, accent))
        left = self.sign if row.is_leading else 0.0
        colour = accent if row.is_leading else theme.ink
        shapes += [
            TextLine(left, first + LEADING * text * index, one, text, colour, row.is_leading)
            for index, one in enumerate(lines)
        ]
        below = first + LEADING * text * len(lines)
        middle = top + self.height(row) - sizes.row / 2
        if self.is_narrow:
            counts = ((0.0, below, row.favourable), (0.0, below + LEADING * text, row.rated))
        else:
            counts = ((right, first, row.favourable), (right, middle + 0.34 * text, row.rated))
        shapes += [
            TextLine(x, y, words, text, theme.soft_ink, anchor="end" if x else "start")
            for x, y, words in counts
            if words
        ]
        return [*shapes, *self._track(row, middle, accent)]

    def _track(self, row: ResultRow, middle: float, accent: str) -> list[Shape]:
        """The pale track with a tick for each point, the reach, and the middle as a filled marker."""
        sizes, theme = self.sizes, self.sizes.theme
        half = sizes.track / 2
        shapes: list[Shape] = [
            Rectangle(0, middle - half, self.track, 2 * half, fill=theme.band, radius=half)
        ]
        if row.lowest is not None and row.highest is not None:
            low, high = self.x(row.lowest), self.x(row.highest)
            shapes.append(
                Rectangle(
                    low - half, middle - half, high - low + 2 * half, 2 * half,
                    fill=theme.tinted(row.accent), radius=half,
                )
            )  # fmt: skip
        shapes += [
            Polygon(
                ((self.x(value), middle - 0.6 * half), (self.x(value), middle + 0.6 * half)),
                stroke=theme.tick,
                stroke_width=max(0.6, sizes.text / 30),
                is_closed=False,
            )
            for value in self.values
        ]
        if row.middle is not None:
            shapes += self._marker(row.middle, middle, accent)
        return shapes

    def _marker(self, value: Fraction, middle: float, accent: str) -> list[Shape]:
        """A filled pill with the value; between two points it names both."""
        sizes = self.sizes
        low = int(value)
        words = str(low) if value == low else f"{low}\u2013{low + 1}"
        wide = max(2 * sizes.circle, self.measure(words, sizes.text, True) + sizes.circle)  # noqa: FBT003 - Measure is positional
        x = min(max(self.x(value), wide / 2), self.track - wide / 2)
        radius = sizes.circle
        return [
            Rectangle(
                x - wide / 2, middle - radius, wide, 2 * radius, fill=accent, radius=radius
            ),
            TextLine(
                x, middle + 0.345 * sizes.text, words, sizes.text, sizes.theme.on_accent,
                is_bold=True, anchor="middle",
            ),
        ]  # fmt: skip


def bold(measure: Measure) -> Measure:
    """The same measure for text that may be set in bold: room is kept for it."""

    def measured(text: str, size: float, is_bold: bool) -> float:  # noqa: ARG001, FBT001 - Measure is positional
        return measure(text, size, True)  # noqa: FBT003 - Measure is positional

    return measured
