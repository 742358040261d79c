"""The profile: one row for each standard or domain with its agreed rating and where 8 in 10 people are.

A row whose title is too long for one line puts the title above its track; rows are never shrunk, so that
a long list is cut into several scenes by the height there is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from icbo_desktop.domain.framework import Scale
from icbo_desktop.figures.lettering import first_lines, lines_of, one_line, plain
from icbo_desktop.figures.page_filling import filled_pages
from icbo_desktop.figures.palette import DOMAIN_COLOURS, LIGHT, MEDIUM, Theme
from icbo_desktop.figures.shapes import Circle, Measure, Polygon, Rectangle, Scene, Shape, TextLine
from icbo_desktop.translation import tr

GAP = 0.55  # between columns, in font sizes
LEADING = 1.25
LEAST_TRACK = 0.2  # of the width
TITLE_LINES = 3


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """One standard or domain. `word` says what the picture shows: "close", "wide apart", "not rated".

    `values` are the points of its scale; `window` and `agreed` are among them. Without values there is no
    track: `answer` is what the room chose where nothing lies between, in the track's place. `is_strong` marks
    a word that the room should not miss.
    """

    number: str
    title: str
    agreed: int | None = None
    window: tuple[int, int] | None = None
    word: str = ""
    accent: str = DOMAIN_COLOURS[0]
    values: tuple[int, ...] = tuple(range(1, 11))
    is_strong: bool = False
    answer: str = ""


@dataclass(frozen=True, slots=True)
class ProfileSizes:
    """Measures in the scene's units: font size `text`, `row` the height of a one-line row, `circle` a radius."""

    width: float
    text: float
    row: float
    circle: float
    track: float
    theme: Theme = LIGHT


def page_profile_sizes(width: float) -> ProfileSizes:
    """The profile on a page of the record, in points."""
    return ProfileSizes(width, text=10, row=20, circle=8, track=4.5)


def profile(rows: Sequence[ProfileRow], sizes: ProfileSizes, measure: Measure) -> Scene:
    """All rows in one scene, as high as they need to be."""
    return profile_pages(rows, sizes, measure, height=float("inf"))[0]


def profile_pages(
    rows: Sequence[ProfileRow], sizes: ProfileSizes, measure: Measure, height: float
) -> tuple[Scene, ...]:
    """The rows in scenes no higher than `height`, each with at least one row; at least one scene."""
    shown = [replace(row, title=" ".join(plain(row.title).split())) for row in rows]
    columns = Columns.of(shown, sizes, measure)
    pages = filled_pages([columns.height(row) for row in shown], height)
    return tuple(_scene([shown[index] for index in page], columns) for page in pages)


def profile_words(rows: Sequence[ProfileRow]) -> str:
    """The same in sentences, a row each."""
    return " ".join(row_words(row) for row in rows) or tr("There is nothing to show yet.")


def row_words(row: ProfileRow) -> str:
    name = f"{row.number} {row.title}".strip()
    parts = [str(row.agreed)] if row.agreed is not None and not row.answer else []
    if row.answer:
        parts.append(row.answer)
    if row.window is not None:
        low, high = row.window
        parts.append(
            tr("8 in 10 people at {low}", low=low)
            if low == high
            else tr("8 in 10 people at {low} to {high}", low=low, high=high)
        )
    if row.word:
        parts.append(row.word)
    words = ", ".join(parts) or tr("not rated")
    return f"{name}: {words}."


def scale_values(scale: Scale | None) -> tuple[int, ...]:
    """The points of a scale for a row; an item without a scale has an empty track."""
    return tuple(sorted(set(scale.values))) if scale is not None else ()


@dataclass(frozen=True)
class Columns:
    """Where the columns stand, the same on all pages of one profile."""

    sizes: ProfileSizes
    measure: Measure
    title: float
    title_width: float
    track: float
    track_width: float
    word: float
    is_stacked: bool

    @classmethod
    def of(cls, rows: Sequence[ProfileRow], sizes: ProfileSizes, measure: Measure) -> "Columns":
        gap = GAP * sizes.text
        most = 0.3 * sizes.width
        number = min(most, _widest((row.number for row in rows), sizes, measure, is_bold=True))
        word = max(
            _widest((row.word for row in rows if not row.is_strong), sizes, measure, is_bold=False),
            _widest((row.word for row in rows if row.is_strong), sizes, measure, is_bold=True),
        )
        title = number + (gap if number else 0)
        titles = _widest((row.title for row in rows), sizes, measure, is_bold=False)
        left = sizes.width - title - word - (gap if word else 0)
        is_stacked = left - titles - gap < LEAST_TRACK * sizes.width
        if is_stacked:
            word = min(word, 0.74 * sizes.width)
            track = 0.0
            title_width = sizes.width - title
        else:
            title_width = titles
            # The track keeps to the right half, as far as the titles let it.
            track = max(title + titles + gap, min(0.44 * sizes.width, sizes.width - word - 5 * gap))
        word_x = sizes.width - word
        track_width = word_x - (gap if word else 0) - track
        return cls(sizes, measure, title, title_width, track, track_width, word_x, is_stacked)

    def title_lines(self, row: ProfileRow) -> list[str]:
        return first_lines(
            row.title, self.sizes.text, self.title_width + 1, self.measure, most=TITLE_LINES
        )

    def answer_lines(self, row: ProfileRow) -> list[str]:
        """The answer, over as many lines as it needs, as far as the word beside it."""
        text = self.sizes.text
        end = self.word - GAP * text if row.word else self.sizes.width
        found = lines_of(row.answer, text, end - self.track, self.measure, is_bold=True)
        return list(islice(found, TITLE_LINES)) if row.answer else []

    def height(self, row: ProfileRow) -> float:
        line = LEADING * self.sizes.text
        height = self.sizes.row + line * max(0, len(self.answer_lines(row)) - 1)
        return height + line * max(1, len(self.title_lines(row))) if self.is_stacked else height

    def middle(self, row: ProfileRow, top: float) -> float:
        """The height of a row's track, where the row begins at `top`."""
        further = LEADING * self.sizes.text * max(0, len(self.answer_lines(row)) - 1)
        return top + self.height(row) - self.sizes.row / 2 - further

    def first_and_step(self, row: ProfileRow) -> tuple[float, float]:
        """Where the lowest point of a row's scale stands on its track, and how far the next is from it."""
        step = (self.track_width - 2.1 * self.sizes.circle) / max(1, len(row.values) - 1)
        return self.track + self.sizes.circle * 1.05, step


def _widest(texts: Iterable[str], sizes: ProfileSizes, measure: Measure, *, is_bold: bool) -> float:
    found = (measure(text[:400], sizes.text, is_bold) for text in texts)
    return max(found, default=0.0)


def _scene(rows: Sequence[ProfileRow], columns: Columns) -> Scene:
    shapes: list[Shape] = []
    top = 0.0
    for row in rows:
        shapes += row_shapes(row, columns, top)
        top += columns.height(row)
    return Scene(columns.sizes.width, top, tuple(shapes), alt=profile_words(rows))


def row_shapes(row: ProfileRow, columns: Columns, top: float) -> list[Shape]:
    """The row at that height: its rule, number, title, track and word."""
    sizes, theme = columns.sizes, columns.sizes.theme
    text = sizes.text
    lines = columns.title_lines(row)
    answer = columns.answer_lines(row)
    middle = columns.middle(row, top)
    baseline = middle + 0.34 * text
    first = top + 1.15 * text if columns.is_stacked else baseline
    accent = theme.accent(row.accent)
    word_width = sizes.width - columns.word + 1
    word = one_line(row.word, text, word_width, columns.measure, is_bold=row.is_strong)
    colour = theme.word(MEDIUM) if row.is_strong else theme.soft_ink
    number = one_line(row.number, text, 0.3 * sizes.width + 1, columns.measure, is_bold=True)
    shapes: list[Shape] = [
        Polygon(
            ((0, top), (sizes.width, top)),
            stroke=theme.line,
            stroke_width=text / 27,
            is_closed=False,
        ),
    ]
    if row.number:
        shapes.append(TextLine(0, first, number, text, accent, is_bold=True))
    shapes += [
        TextLine(columns.title, first + LEADING * text * index, line, text, theme.ink)
        for index, line in enumerate(lines)
    ]
    shapes += _track(row, columns, middle) if row.values else []
    shapes += [
        TextLine(columns.track, baseline + LEADING * text * index, line, text, accent, is_bold=True)
        for index, line in enumerate(answer)
    ]
    if row.word:
        shapes.append(TextLine(columns.word, baseline, word, text, colour, is_bold=row.is_strong))
    return shapes


def _track(row: ProfileRow, columns: Columns, middle: float) -> list[Shape]:
    """The pale track, the darker stretch of the 8 in 10 and the circle with the agreed rating."""
    sizes, theme = columns.sizes, columns.sizes.theme
    half = sizes.track / 2
    left, width = columns.track, columns.track_width
    shapes: list[Shape] = [
        Rectangle(left, middle - half, width, 2 * half, fill=theme.band, radius=half)
    ]
    first, step = columns.first_and_step(row)
    if row.window is not None and set(row.window) <= set(row.values):
        low, high = (first + row.values.index(value) * step for value in row.window)
        reach = min(sizes.circle * 1.05, 0.5 * step)
        tint = theme.tinted(row.accent)
        shapes.append(
            Rectangle(
                low - reach, middle - half, high - low + 2 * reach, 2 * half, fill=tint, radius=half
            )
        )
    if row.agreed is not None and row.agreed in row.values:
        x = first + row.values.index(row.agreed) * step
        size = sizes.text if row.agreed < 100 else sizes.text * 0.8  # noqa: PLR2004 - three digits
        shapes += [
            Circle(x, middle, sizes.circle, fill=theme.accent(row.accent)),
            TextLine(
                x,
                middle + 0.345 * size,
                str(row.agreed),
                size,
                theme.on_accent,
                is_bold=True,
                anchor="middle",
            ),
        ]
    return shapes
