"""A scale of few named steps as a staircase: each point's number on its step and its name below.

The people stand on the steps by partner group, the steps where 8 in 10 of them are in a darker tone, the
agreed rating is the large filled circle of the arrow. Names are wrapped, never shrunk: where one of them
has no room below its step, the scale is drawn in rows instead (`scale_rows`).
"""

from itertools import islice

from icbo_desktop.figures.dot_boxes import PITCH, DotBox, common_radius, stacked
from icbo_desktop.figures.lettering import even_lines, lines_of
from icbo_desktop.figures.rating_arrow import previous_mark
from icbo_desktop.figures.scale_picture import ArrowPicture, ArrowSizes, stacks_of
from icbo_desktop.figures.scale_words import scale_words
from icbo_desktop.figures.shapes import Circle, Measure, Rectangle, Scene, Shape, TextLine

GAP = 0.04  # between steps, of the distance from step to step
PAD = 0.3  # free beside a name, in font sizes
MOST_LINES = 3
MOST_STEPS = 7
LABEL_LEADING = 1.25
FACE = 1.5  # the lowest step, in font sizes of its number
RISE = 0.6  # from step to step, in the same
ALL_RISES = 2.4  # the most of them together
LEAST_DOTS = 3


def stairs(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> Scene:
    """The staircase as shapes. Nothing lies outside width and height."""
    drawn = _Stairs(picture, sizes, measure)
    shapes = (*drawn.steps(), *drawn.dots(), *drawn.marks(), *drawn.texts())
    return Scene(sizes.width, sizes.height, shapes, alt=scale_words(picture))


def stairs_fit(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> bool:
    """Whether every name has room below its step, no word of it torn."""
    points = picture.scale.points
    width = _label_width(len(points), sizes)
    return len(points) <= MOST_STEPS and all(
        _fits(point.label, width, sizes.label, measure) for point in points
    )


def least_stairs_height(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> float:
    """The height that steps, numbers and names need with the agreed circle and a few people."""
    drawn = _Stairs(picture, sizes, measure)
    return (
        drawn.foot
        + max(drawn.face + ALL_RISES / 2 * sizes.number, 2.1 * drawn.circle)
        + LEAST_DOTS * (PITCH * sizes.dot)
    )


def _label_width(count: int, sizes: ArrowSizes) -> float:
    return sizes.width / max(1, count) - PAD * sizes.label


def _fits(text: str, width: float, size: float, measure: Measure) -> bool:
    if any(measure(word, size, True) > width - 1 for word in text.split()):  # noqa: FBT003 - Measure is positional
        return False
    return len(
        list(islice(lines_of(text, size, width, measure, is_bold=True), MOST_LINES + 1))
    ) <= (MOST_LINES)


class _Stairs:
    """The geometry of one staircase; each method gives the shapes of one part."""

    def __init__(self, picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> None:
        self.picture = picture
        self.sizes = sizes
        self.theme = picture.theme
        self.values = sorted(set(picture.scale.values))
        self.pitch = sizes.width / max(1, len(self.values))
        self.width = (1 - GAP) * self.pitch
        self.labels = {
            value: self._lines(value, _label_width(len(self.values), sizes), measure)
            for value in self.values
        }
        most = max((len(lines) for lines in self.labels.values()), default=0)
        self.foot = (LABEL_LEADING * most + 0.45) * sizes.label if most else 0.0
        self.base = sizes.height - self.foot
        self.face = FACE * sizes.number
        self.circle = min(sizes.circle, 0.47 * self.pitch)
        flights = max(1, len(self.values) - 1)
        rise = min(RISE, ALL_RISES / flights) * sizes.number
        self.rise = max(0.0, min(rise, (self.base - self.face) / flights))

    def left(self, value: int) -> float:
        return self.values.index(value) * self.pitch + (self.pitch - self.width) / 2

    def middle(self, value: int) -> float:
        return self.left(value) + self.width / 2

    def top(self, value: int) -> float:
        return self.base - self.face - self.values.index(value) * self.rise

    def steps(self) -> list[Shape]:
        low, high = self.picture.window or (1, 0)
        tint = self.theme.under_text(self.theme.tinted(self.picture.accent))
        return [
            Rectangle(
                self.left(value),
                self.top(value),
                self.width,
                self.base - self.top(value),
                fill=tint if low <= value <= high else self.theme.band,
                radius=0.1 * self.sizes.number,
            )
            for value in self.values
        ]

    def dots(self) -> list[Shape]:
        stacks = stacks_of(self.picture)
        boxes = {value: self._box(value) for value in self.values}
        radius = common_radius(stacks, boxes, self.sizes.dot)
        return [
            shape
            for value, stack in stacks.items()
            for shape in stacked(stack, boxes[value], radius, self.theme)
        ]

    def marks(self) -> list[Shape]:
        """The agreed circle at the foot of its step, and the mark of an earlier workshop's rating."""
        shapes: list[Shape] = []
        previous, agreed = self.picture.previous, self.picture.agreed
        thin = max(0.9, 0.04 * self.sizes.number)
        if previous is not None and previous in self.values:
            at = (self.middle(previous) + 0.32 * self.width, self.base - 0.5 * self.face)
            ring = 0.0
            if previous == agreed:
                at, ring = self._centre(previous), 1.09 * self.circle
            shapes.append(previous_mark(at, 0.42 * self.face, ring, thin))
        if agreed is None or agreed not in self.values:
            return shapes
        x, y = self._centre(agreed)
        words = str(agreed)
        size = self.sizes.agreed * min(1.0, self.circle / self.sizes.circle) ** 0.5
        size *= 1 if len(words) < 3 else 0.7  # noqa: PLR2004 - two figures fit
        return [
            *shapes,
            Circle(x, y, self.circle, fill=self.theme.accent(self.picture.accent)),
            TextLine(
                x, y + 0.345 * size, words, size, self.theme.on_accent, is_bold=True,
                anchor="middle",
            ),
        ]  # fmt: skip

    def texts(self) -> list[Shape]:
        """The numbers on the steps and the names below them; the agreed one in bold."""
        number, label = self.sizes.number, self.sizes.label
        shapes: list[Shape] = []
        for value in self.values:
            is_agreed = value == self.picture.agreed
            if not is_agreed:
                baseline = self.base - self.face / 2 + 0.345 * number
                shapes.append(
                    TextLine(
                        self.middle(value), baseline, str(value), number, self.theme.ink,
                        anchor="middle",
                    )
                )  # fmt: skip
            colour = self.theme.ink if is_agreed else self.theme.soft_ink
            shapes += [
                TextLine(
                    self.middle(value),
                    self.base + (1.2 + LABEL_LEADING * row) * label,
                    line,
                    label,
                    colour,
                    is_agreed,
                    "middle",
                )
                for row, line in enumerate(self.labels[value])
            ]
        return shapes

    def _lines(self, value: int, width: float, measure: Measure) -> list[str]:
        """The name's lines. Measured in bold, so that nothing moves once it is the agreed one."""
        point = self.picture.scale.point_of(value)
        label = point.label if point is not None else ""
        return even_lines(label, self.sizes.label, width, measure, is_bold=True) if label else []

    def _centre(self, value: int) -> tuple[float, float]:
        ring = 1.1 if self.picture.previous == value else 1.0
        return self.middle(value), self.base - (ring + 0.03) * self.circle

    def _box(self, value: int) -> DotBox:
        """The air above a step, or above the circle that stands on it."""
        foot = self.top(value)
        if value == self.picture.agreed:
            ring = 1.1 if self.picture.previous == value else 1.0
            foot = min(foot, self._centre(value)[1] - ring * self.circle)
        pad = 0.3 * self.sizes.dot
        return DotBox(self.left(value), pad, self.width, max(1.0, foot - 2 * pad))
