"""What room_rules.md section 4 asks of a wall page, as faults found in a scene."""

from itertools import combinations

from icbo_desktop.figures.palette import TEXT_CONTRAST, contrast
from icbo_desktop.figures.shapes import (
    Circle,
    Measure,
    Polygon,
    Rectangle,
    Scene,
    Shape,
    TextLine,
)

ASCENT = 0.74  # of the font size, above and below the baseline
DESCENT = 0.24
Box = tuple[float, float, float, float]


def box_of(line: TextLine, measure: Measure) -> Box:
    """Left, top, right and bottom of a line's letters."""
    width = measure(line.text, line.size, line.is_bold)
    left = line.x - {"start": 0, "middle": width / 2, "end": width}[line.anchor]
    return left, line.y - ASCENT * line.size, left + width, line.y + DESCENT * line.size


def faults(scene: Scene, measure: Measure) -> list[str]:
    """Every breach of the rules on this page, in words."""
    found = [f"{line.text!r} is too small" for line in scene.texts if line.size < floor(scene)]
    found += [
        f"{line.text!r} lies outside" for line in scene.texts if outside(line, scene, measure)
    ]
    found += overlaps(scene, measure)
    return found + pale(scene)


def floor(scene: Scene) -> float:
    return 0.05 * scene.height - 1e-6


def outside(line: TextLine, scene: Scene, measure: Measure) -> bool:
    left, top, right, bottom = box_of(line, measure)
    is_beside = left < 0.05 * scene.width - 1 or right > 0.95 * scene.width + 1
    return is_beside or top < 0.05 * scene.height or bottom > 0.93 * scene.height + 1


def overlaps(scene: Scene, measure: Measure) -> list[str]:
    boxes = [(line.text, box_of(line, measure)) for line in scene.texts]
    return [
        f"{one!r} lies on {other!r}"
        for (one, first), (other, second) in combinations(boxes, 2)
        if min(first[2], second[2]) - max(first[0], second[0]) > 1
        and min(first[3], second[3]) - max(first[1], second[1]) > 1
    ]


def pale(scene: Scene) -> list[str]:
    return [
        f"{shape.text!r} is pale"
        for index, shape in enumerate(scene.shapes)
        if isinstance(shape, TextLine)
        and contrast(shape.colour, ground_under(scene, index, shape)) < TEXT_CONTRAST
    ]


def ground_under(scene: Scene, index: int, line: TextLine) -> str:
    """The fill that the line's first letters stand on."""
    step = 0.3 * line.size * {"start": 1, "middle": 0, "end": -1}[line.anchor]
    at = (line.x + step, line.y - 0.3 * line.size)
    fills = [fill_at(shape, at) for shape in scene.shapes[:index]]
    return next((fill for fill in reversed(fills) if fill), scene.ground)


def fill_at(shape: Shape, at: tuple[float, float]) -> str:
    x, y = at
    if isinstance(shape, Rectangle):
        is_in = shape.x <= x <= shape.x + shape.width and shape.y <= y <= shape.y + shape.height
        return shape.fill if is_in else ""
    if isinstance(shape, Circle):
        return shape.fill if (x - shape.x) ** 2 + (y - shape.y) ** 2 <= shape.radius**2 else ""
    if isinstance(shape, Polygon):
        return shape.fill if shape.fill and is_inside(shape.points, at) else ""
    return ""


def is_inside(points: tuple[tuple[float, float], ...], at: tuple[float, float]) -> bool:
    x, y = at
    crossings = 0
    for (x1, y1), (x2, y2) in zip(points, (*points[1:], points[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            crossings += 1
    return crossings % 2 == 1


def drawn_faults(scene: Scene, width: float, height: float) -> list[str]:
    """Shapes that stick out of a figure of that size."""
    return [
        f"{shape} sticks out"
        for shape in scene.shapes
        for x, y in corners(shape)
        if not (-0.5 <= x <= width + 0.5 and -0.5 <= y <= height + 0.5)
    ]


def corners(shape: Shape) -> list[tuple[float, float]]:
    if isinstance(shape, Rectangle):
        return [(shape.x, shape.y), (shape.x + shape.width, shape.y + shape.height)]
    if isinstance(shape, Circle):
        radius = shape.radius
        return [(shape.x - radius, shape.y - radius), (shape.x + radius, shape.y + radius)]
    if isinstance(shape, Polygon):
        return list(shape.points)
    return [(shape.x, shape.y)]
