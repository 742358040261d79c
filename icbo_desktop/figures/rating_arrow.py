"""The rating arrow: one drawing for the wall, the console and the records.

A pale arrow with a tick for each point, a darker stretch where 8 in 10 people rated it, a mark for each
person stacked above by partner group, a large filled circle with the agreed rating and a dashed white
diamond for the rating of an earlier workshop. What nobody said is not drawn: blank is never a value.
"""

import math

from icbo_desktop.figures.anchors import point_labels
from icbo_desktop.figures.dot_boxes import LEAST_RADIUS, PITCH, SHRINK
from icbo_desktop.figures.marks import ghost_shape, mark_shape
from icbo_desktop.figures.palette import PAPER
from icbo_desktop.figures.scale_picture import (
    ArrowPicture,
    ArrowSizes,
    stacks_of,
)
from icbo_desktop.figures.scale_words import scale_words
from icbo_desktop.figures.shapes import (
    Circle,
    Measure,
    Polygon,
    Rectangle,
    Scene,
    Shape,
    TextLine,
)

RING_CORNERS = 40


def rating_arrow(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> Scene:
    """The arrow as shapes, its top left corner at (0, 0). Nothing lies outside width and height."""
    drawn = _Arrow(picture, sizes, measure)
    shapes = (
        *drawn.body(),
        *drawn.window(),
        *drawn.ticks(),
        *drawn.dots(),
        *drawn.previous(),
        *drawn.agreed(),
        *drawn.texts(),
    )
    return Scene(sizes.width, sizes.height, tuple(shapes), alt=scale_words(picture))


def least_height(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> float:
    """The height that the arrow, its numbers and its labels need without any dots."""
    drawn = _Arrow(picture, sizes, measure)
    has_circle = picture.agreed is not None or picture.previous is not None
    above = max(drawn.head_reach, 1.1 * sizes.circle if has_circle else 0)
    return sizes.height - drawn.middle + above


def band_of_places(
    picture: ArrowPicture, sizes: ArrowSizes, measure: Measure
) -> tuple[float, float]:
    """How high the band begins and where its numbers end: what may be pointed at to say a value."""
    drawn = _Arrow(picture, sizes, measure)
    return (
        drawn.middle - sizes.band,
        drawn.middle + max(drawn.number_drop + 0.3 * sizes.number, sizes.circle),
    )


def previous_mark(at: tuple[float, float], high: float, ring: float, thin: float) -> Shape:
    """The dashed diamond of an earlier rating, or a dashed ring of that radius where the room stayed."""
    x, y = at
    wide = 0.78 * high
    outline = ((x, y - high), (x + wide, y), (x, y + high), (x - wide, y))
    if ring:
        turns = [2 * math.pi * corner / RING_CORNERS for corner in range(RING_CORNERS)]
        outline = tuple((x + ring * math.cos(turn), y + ring * math.sin(turn)) for turn in turns)
    dash = (1.4 * thin, 1.2 * thin)
    return Polygon(outline, fill=PAPER, stroke="#3F4A5A", stroke_width=thin, dash=dash)


class _Arrow:
    """The geometry of one drawing; each method gives the shapes of one part."""

    def __init__(self, picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> None:
        self.picture = picture
        self.sizes = sizes
        self.theme = picture.theme
        self.values = sorted(set(picture.scale.values))
        self.accent = self.theme.accent(picture.accent)
        self.head = 1.65 * sizes.band
        self.head_reach = 1.73 * sizes.band
        inset = max(1.1 * sizes.band, 0.72 * sizes.number, sizes.circle * 0.62)
        self.first = max(inset, 1.1 * sizes.circle)
        self.last = sizes.width - self.head - inset
        self.step = (self.last - self.first) / max(1, len(self.values) - 1)
        self.labels = point_labels(picture.scale, self.x, sizes, measure)
        label_space = (
            1.3 * sizes.label * max((len(lines) for _, _, lines in self.labels), default=0)
        )
        # A large circle covers its number; below a small one the number stands in bold.
        self.is_covered = sizes.circle > sizes.band + 0.65 * sizes.number
        under_circle = 0 if self.is_covered else sizes.circle + 0.78 * sizes.number + 1
        self.number_drop = max(sizes.band + 1.05 * sizes.number, under_circle)
        below = max(
            self.number_drop + 0.3 * sizes.number + label_space,
            1.1 * sizes.circle + 1,
            self.head_reach,
        )
        self.middle = sizes.height - below - 0.12 * sizes.number

    def x(self, value: int) -> float:
        return self.first + self.values.index(value) * self.step

    def body(self) -> list[Shape]:
        band, middle = self.sizes.band, self.middle
        right = self.sizes.width - self.head
        outline = (
            (0.0, middle - band),
            (right, middle - band),
            (right, middle - self.head_reach),
            (self.sizes.width, middle),
            (right, middle + self.head_reach),
            (right, middle + band),
            (0.0, middle + band),
        )
        return [Polygon(outline, fill=self.theme.band)]

    def window(self) -> list[Shape]:
        ends = self.picture.window
        if ends is None or not set(ends) <= set(self.values):
            return []
        reach = min(0.23 * self.step, self.sizes.band)
        left, right = self.x(ends[0]) - reach, self.x(ends[1]) + reach
        band = self.sizes.band
        tint = self.theme.tinted(self.picture.accent)
        return [
            Rectangle(
                left, self.middle - band, right - left, 2 * band, fill=tint, radius=0.36 * band
            )
        ]

    def ticks(self) -> list[Shape]:
        reach = 0.4 * self.sizes.band
        thin = max(0.75, 0.055 * self.sizes.band)
        return [
            Polygon(
                ((self.x(value), self.middle - reach), (self.x(value), self.middle + reach)),
                stroke=self.theme.tick,
                stroke_width=thin,
                is_closed=False,
            )
            for value in self.values
            if value != self.picture.agreed
        ]

    def dots(self) -> list[Shape]:
        stacks = stacks_of(self.picture)
        radius = self._dot_radius({value: len(stack) for value, stack in stacks.items()})
        shapes: list[Shape] = []
        for value, stack in stacks.items():
            columns = self._columns(value, len(stack), radius)
            for index, (group, is_ghost) in enumerate(stack):
                row, column = divmod(index, columns)
                in_row = min(columns, len(stack) - row * columns)
                x = self.x(value) + (column - (in_row - 1) / 2) * PITCH * radius
                y = self._stack_foot(value, columns, radius) - (row * PITCH + 1.25) * radius
                colour = self.theme.mark(group.colour)
                draw = ghost_shape if is_ghost else mark_shape
                shapes.append(draw(group.mark, (x, y), radius, colour))
        return shapes

    def previous(self) -> list[Shape]:
        """The dashed diamond; where the room is where it was, a dashed ring around the circle."""
        value = self.picture.previous
        if value is None or value not in self.values:
            return []
        x, y = self.x(value), self.middle
        high = 0.82 * self.sizes.band
        ring = self.sizes.circle * 1.09 if value == self.picture.agreed else 0
        thin = max(0.9, 0.055 * self.sizes.band)
        return [previous_mark((x, y), high, ring, thin)]

    def agreed(self) -> list[Shape]:
        value = self.picture.agreed
        if value is None or value not in self.values:
            return []
        words = str(value)
        size = self.sizes.agreed if len(words) < 3 else self.sizes.agreed * 0.7  # noqa: PLR2004 - two figures fit
        x = self.x(value)
        return [
            Circle(x, self.middle, self.sizes.circle, fill=self.accent),
            TextLine(
                x,
                self.middle + 0.345 * size,
                words,
                size,
                self.theme.on_accent,
                is_bold=True,
                anchor="middle",
            ),
        ]

    def texts(self) -> list[Shape]:
        """The numbers and the two end labels. The circle covers its number where it is large."""
        baseline = self.middle + self.number_drop
        shapes: list[Shape] = []
        for value in self.values:
            is_agreed = value == self.picture.agreed
            if is_agreed and self.is_covered:
                continue
            colour = self.theme.ink if is_agreed else self.theme.soft_ink
            shapes.append(
                TextLine(
                    self.x(value),
                    baseline,
                    str(value),
                    self.sizes.number,
                    colour,
                    is_bold=is_agreed,
                    anchor="middle",
                )
            )
        for x, anchor, lines in self.labels:
            shapes += [
                TextLine(
                    x,
                    baseline + (0.35 + 1.3 * row) * self.sizes.label + self.sizes.label,
                    line,
                    self.sizes.label,
                    self.theme.soft_ink,
                    anchor=anchor,
                )
                for row, line in enumerate(lines)
            ]
        return shapes

    def _dot_radius(self, counts: dict[int, int]) -> float:
        """The largest radius at which every stack stays below the top and beside its neighbours."""
        radius = self.sizes.dot
        while radius > LEAST_RADIUS and not all(
            self._fits(value, count, radius) for value, count in counts.items()
        ):
            radius *= SHRINK
        return radius

    def _fits(self, value: int, count: int, radius: float) -> bool:
        columns = self._columns(value, count, radius)
        rows = math.ceil(count / columns)
        return self._stack_foot(value, columns, radius) >= (rows * PITCH + 0.2) * radius

    def _columns(self, value: int, count: int, radius: float) -> int:
        """As few columns as the height allows, and no more than there is room for beside."""
        pitch = PITCH * radius
        edge = min(self.x(value), self.sizes.width - self.x(value)) - 1.2 * radius
        beside = min((self.step - 0.6 * radius) / pitch, 1 + 2 * edge / pitch)
        most = max(1, int(beside))
        for columns in range(1, most):
            rows = math.ceil(count / columns)
            if self._stack_foot(value, columns, radius) >= (rows * PITCH + 0.2) * radius:
                return columns
        return most

    def _stack_foot(self, value: int, columns: int, radius: float) -> float:
        """Where a stack stands: on the band, or on the circle where it would reach over it."""
        on_band = self.middle - self.sizes.band
        if self.x(value) + columns * PITCH * radius / 2 > self.sizes.width - self.head:
            on_band = self.middle - self.head_reach
        agreed = self.picture.agreed
        if agreed is None or agreed not in self.values:
            return on_band
        ring = self.sizes.circle * (1.1 if agreed == self.picture.previous else 1.0)
        reach = ring + columns * PITCH * radius / 2
        return self.middle - ring if abs(self.x(value) - self.x(agreed)) < reach else on_band
