"""What a grid comes to: for each option the middle of its ratings and how far they reach, on one scale.

The leading option has a star, its name in bold and the word "leads". Nothing is added up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from icbo_desktop.domain.divergence import middle_words
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.grid import OptionResult
from icbo_desktop.domain.wording import reach_words
from icbo_desktop.figures.lettering import first_lines
from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.page_filling import filled_pages
from icbo_desktop.figures.palette import DOMAIN_COLOURS
from icbo_desktop.figures.profile import ProfileSizes
from icbo_desktop.figures.shapes import Anchor, Measure, Polygon, Rectangle, Scene, Shape, TextLine
from icbo_desktop.translation import marked, tr, translated

GAP = 0.55  # between columns, in font sizes
LEADING = 1.25
TRACK_SHARE = 0.6  # of the width, at most
MOST_LINES = 3
LEAST_TRACK = 0.4
LEAST_FLAT_TRACK = 0.24
FLAT_NAMES = 0.4  # of the width, the most that names take beside a track
PAD = 0.38  # free in a row, in font sizes
TRACK = 1.36  # a track's own line, in font sizes
NOT_RATED = marked("not rated")
LEADS = marked(" · leads")
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
    is_complete: bool = False
    accent: str = DOMAIN_COLOURS[0]

    @property
    def has_track(self) -> bool:
        return self.middle is not None

    @property
    def counts(self) -> tuple[str, ...]:
        """What stands beside the track. Only what is not all rated needs to say so."""
        if not self.has_track:
            return (self.rated,)
        return (self.favourable,) if self.is_complete else (self.favourable, self.rated)


def result_row(result: OptionResult, accent: str, *, is_leading: bool) -> ResultRow:
    """The row of an option's result, with its counts in words."""
    return ResultRow(
        name=result.option.name,
        middle=result.middle,
        lowest=result.lowest,
        highest=result.highest,
        favourable=tr(
            "{favourable} of {counted} favourable",
            favourable=result.favourable,
            counted=result.counted,
        )
        if result.middle is not None
        else "",
        rated=tr("{rated} of {counted} rated", rated=result.rated, counted=result.counted)
        if result.rated
        else translated(NOT_RATED),
        is_leading=is_leading,
        is_complete=result.is_complete,
        accent=accent,
    )


def result_words(row: ResultRow) -> str:
    """A row in a sentence: "Alliance leads: middle 4, 2 to 5, 9 of 14 favourable, 14 of 14 rated."."""
    name = tr("{option} leads", option=row.name) if row.is_leading else row.name
    if row.middle is None:
        return f"{name}: {row.rated}."
    middle = tr("middle {middle}", middle=middle_words(float(row.middle)))
    low, high = row.lowest, row.highest
    reach = "" if low is None or high is None else reach_words(low, high)
    parts = (middle, reach, row.favourable, row.rated)
    return f"{name}: {', '.join(part for part in parts if part)}."


def result_pages(
    rows: Sequence[ResultRow], scale: Scale, sizes: ProfileSizes, measure: Measure, height: float
) -> tuple[Scene, ...]:
    """The rows in scenes no higher than `height`, each under the points of the scale."""
    drawn = _Results(rows, scale, sizes, measure)
    pages = filled_pages([drawn.height(row) for row in rows], height - drawn.head)
    return tuple(drawn.scene([rows[index] for index in page]) for page in pages)


class _Results:
    """The geometry of the rows.

    A flat row has name, track and counts beside each other; where there is no room for that, name and counts
    stand above the track; in a narrow drawing the counts have lines of their own.
    """

    def __init__(
        self, rows: Sequence[ResultRow], scale: Scale, sizes: ProfileSizes, measure: Measure
    ) -> None:
        self.scale = scale
        self.sizes = sizes
        self.measure = measure
        self.values = sorted(set(scale.values))
        text = sizes.text
        words = [said for row in rows for said in row.counts]
        counts = [measure(said, text, False) for said in words]  # noqa: FBT003 - Measure is positional
        self.counts = max(counts, default=0.0) + GAP * text
        self.sign = STAR * text if any(row.is_leading for row in rows) else 0.0
        self.head = 1.35 * text
        self.left = 0.0
        self.is_flat = self.is_narrow = False
        self.names = sizes.width - self.sign - self.counts
        self.track = min(TRACK_SHARE * sizes.width, sizes.width - self.counts)
        if not self._lay_flat(rows) and self.track < LEAST_TRACK * sizes.width:
            self.is_narrow = True
            self.names = sizes.width - self.sign
            self.track = sizes.width
        self.first = 1.4 * sizes.circle
        self.step = (self.track - 2 * self.first) / max(1, len(self.values) - 1)

    def _lay_flat(self, rows: Sequence[ResultRow]) -> bool:
        """Put the columns beside each other if names and track have room and no row gets higher by it."""
        text, width = self.sizes.text, self.sizes.width
        stacked = (self.names, self.track)
        before = [self.height(row) for row in rows]
        widest = max((self.measure(full_name(row), text, True) for row in rows), default=0.0)  # noqa: FBT003 - Measure is positional
        names = min(FLAT_NAMES * width, widest + 1)
        left = self.sign + names + GAP * text
        track = min(TRACK_SHARE * width, width - self.counts - left)
        if track < LEAST_FLAT_TRACK * width:
            return False
        self.is_flat, self.names, self.left, self.track = True, names, left, track
        if all(self.height(row) <= high for row, high in zip(rows, before, strict=True)):
            return True
        self.is_flat, self.left = False, 0.0
        self.names, self.track = stacked
        return False

    def x(self, value: Fraction | int) -> float:
        """Where a value stands on the track, also between two points."""
        low = max(each for each in self.values if each <= value)
        index = self.values.index(low)
        above = self.values[min(index + 1, len(self.values) - 1)]
        share = float(value - low) / (above - low) if above > low else 0.0
        return self.left + self.first + (index + share) * self.step

    def name_lines(self, row: ResultRow) -> list[str]:
        text = self.sizes.text
        width = self.names + (0 if row.is_leading else self.sign)
        measure = bold(self.measure) if row.is_leading else self.measure
        return first_lines(full_name(row), text, width, measure, most=MOST_LINES)

    def height(self, row: ResultRow) -> float:
        text, lines = self.sizes.text, len(self.name_lines(row))
        if self.is_narrow:
            lines += len(row.counts)
        elif self.is_flat or not row.has_track:
            lines = max(lines, len(row.counts))
        is_on_own_line = row.has_track and not self.is_flat
        return PAD * text + LEADING * text * lines + (TRACK * text if is_on_own_line else 0)

    def scene(self, rows: Sequence[ResultRow]) -> Scene:
        shapes: list[Shape] = list(self._numbers())
        top = self.head
        for row in rows:
            shapes += self._row(row, top)
            top += self.height(row)
        alt = " ".join(result_words(row) for row in rows) or tr("There is nothing to show yet.")
        return Scene(self.sizes.width, top, tuple(shapes), alt)

    def _numbers(self) -> list[Shape]:
        """The points of the scale over the tracks, or its ends with their words where there is room."""
        text, theme = self.sizes.text, self.sizes.theme
        ends = (self.scale.words(self.values[0]), self.scale.words(self.values[-1]))
        low, high = (self.measure(end, text, False) for end in ends)  # noqa: FBT003 - Measure is positional
        right, free = self.left + self.track, self.sizes.width - self.left - self.track
        places: tuple[tuple[float, Anchor], ...] = ()
        if low + high + text < self.track:
            places = ((self.left, "start"), (right, "end"))
        elif low < self.left and high + GAP * text < free:
            places = ((self.left - GAP * text / 2, "end"), (right + GAP * text / 2, "start"))
        if places:
            return [
                TextLine(x, 0.95 * text, end, text, theme.soft_ink, anchor=anchor)
                for end, (x, anchor) in zip(ends, places, strict=True)
            ]
        return [
            TextLine(self.x(value), 0.95 * text, str(value), text, theme.soft_ink, anchor="middle")
            for value in self.values
        ]

    def _row(self, row: ResultRow, top: float) -> list[Shape]:
        sizes, theme = self.sizes, self.sizes.theme
        text, right = sizes.text, sizes.width
        height, pitch = self.height(row), LEADING * text
        lines, accent = self.name_lines(row), theme.accent(row.accent)
        line = Polygon(
            ((0, top), (right, top)), stroke=theme.line, stroke_width=text / 27, is_closed=False
        )
        first = top + (0.9 + PAD / 2) * text
        if self.is_flat:
            first += pitch * (max(len(lines), len(row.counts)) - len(lines)) / 2
        shapes: list[Shape] = [line]
        if row.is_leading:
            at = (0.5 * text, first - 0.33 * text)
            shapes.append(mark_shape("star", at, 0.42 * text, accent))
        left = self.sign if row.is_leading else 0.0
        colour = accent if row.is_leading else theme.ink
        shapes += [
            TextLine(left, first + pitch * index, one, text, colour, row.is_leading)
            for index, one in enumerate(lines)
        ]
        shapes += self._counts(row, top, first)
        if not row.has_track:
            return shapes
        middle = top + height / 2 if self.is_flat else top + height - TRACK * text / 2
        return [*shapes, *self._track(row, middle, accent)]

    def _counts(self, row: ResultRow, top: float, first: float) -> list[Shape]:
        """The counts at the right, in the middle of a flat row, or below the name in a narrow one."""
        text, theme = self.sizes.text, self.sizes.theme
        pitch = LEADING * text
        x, y = self.sizes.width, first
        if self.is_narrow:
            x, y = 0.0, first + pitch * len(self.name_lines(row))
        elif self.is_flat:
            y = top + self.height(row) / 2 + 0.34 * text - pitch * (len(row.counts) - 1) / 2
        elif row.has_track:
            pitch = top + self.height(row) - TRACK * text / 2 + 0.34 * text - first
        return [
            TextLine(
                x, y + pitch * index, words, text, theme.soft_ink, anchor="end" if x else "start"
            )
            for index, words in enumerate(row.counts)
        ]

    def _track(self, row: ResultRow, middle: float, accent: str) -> list[Shape]:
        """The pale track with a tick for each point, the reach, and the middle as a filled marker."""
        sizes, theme = self.sizes, self.sizes.theme
        half = sizes.track / 2
        shapes: list[Shape] = [
            Rectangle(self.left, middle - half, self.track, 2 * half, fill=theme.band, radius=half)
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
        x = min(max(self.x(value), self.left + wide / 2), self.left + self.track - wide / 2)
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


def full_name(row: ResultRow) -> str:
    """An option's name; the leading one's says so."""
    return row.name + (translated(LEADS) if row.is_leading else "")


def bold(measure: Measure) -> Measure:
    """The same measure for text that may be set in bold: room is kept for it."""

    def measured(text: str, size: float, is_bold: bool) -> float:  # noqa: ARG001, FBT001 - Measure is positional
        return measure(text, size, True)  # noqa: FBT003 - Measure is positional

    return measured
