"""The marks of partner groups: a shape for each, so that colour never speaks alone."""

import math

from icbo_desktop.domain.rows import Mark
from icbo_desktop.figures.shapes import Circle, Polygon, Rectangle, Shape

Points = tuple[tuple[float, float], ...]

# Unit shapes, sized so that each looks as heavy as a circle of radius 1.
TRIANGLE: Points = ((0, -0.98), (0.98, 0.8), (-0.98, 0.8))
DIAMOND: Points = ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0))
ARM = 0.31
CROSS: Points = (
    (-ARM, -1.06),
    (ARM, -1.06),
    (ARM, -ARM),
    (1.06, -ARM),
    (1.06, ARM),
    (ARM, ARM),
    (ARM, 1.06),
    (-ARM, 1.06),
    (-ARM, ARM),
    (-1.06, ARM),
    (-1.06, -ARM),
    (-ARM, -ARM),
)
STAR: Points = tuple(
    (
        (1.2 if corner % 2 == 0 else 0.52) * math.sin(corner * math.pi / 5),
        -(1.2 if corner % 2 == 0 else 0.52) * math.cos(corner * math.pi / 5) + 0.05,
    )
    for corner in range(10)
)
POLYGONS: dict[str, Points] = {
    "triangle": TRIANGLE,
    "diamond": DIAMOND,
    "cross": CROSS,
    "star": STAR,
}
SQUARE_SIDE = 1.78


def mark_shape(mark: Mark, at: tuple[float, float], radius: float, colour: str) -> Shape:
    """A filled mark with its centre `at`."""
    return _shape(mark, at, radius, fill=colour, stroke="")


def ghost_shape(mark: Mark, at: tuple[float, float], radius: float, colour: str) -> Shape:
    """The outline of a mark: where somebody stood in an earlier round."""
    return _shape(mark, at, radius * 0.9, fill="", stroke=colour)


def _shape(mark: Mark, at: tuple[float, float], radius: float, *, fill: str, stroke: str) -> Shape:
    x, y = at
    thin = radius * 0.16
    if mark == "square":
        side = SQUARE_SIDE * radius
        left, top = x - side / 2, y - side / 2
        return Rectangle(left, top, side, side, fill=fill, stroke=stroke, stroke_width=thin)
    if mark in POLYGONS:
        points = tuple((x + dx * radius, y + dy * radius) for dx, dy in POLYGONS[mark])
        return Polygon(points, fill=fill, stroke=stroke, stroke_width=thin)
    return Circle(x, y, radius, fill=fill, stroke=stroke, stroke_width=thin)
