"""Small signs that stand before a word: agreed, how much was found, for and against, the leading option."""

import math

from icbo_desktop.domain.rows import Found, Side
from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.shapes import Circle, Polygon, Rectangle, Shape

TICK = ((-0.5, 0.02), (-0.16, 0.38), (0.52, -0.36))
STROKE = 0.16  # of a sign's radius
CORNERS = 24
ARM = 0.58
BAR = 0.13
At = tuple[float, float]


def agreed_sign(at: At, radius: float, fill: str, ink: str) -> list[Shape]:
    """A filled circle with a tick in it."""
    x, y = at
    tick = tuple((x + dx * radius, y + dy * radius) for dx, dy in TICK)
    return [
        Circle(x, y, radius, fill=fill),
        Polygon(tick, stroke=ink, stroke_width=0.2 * radius, is_closed=False),
    ]


def found_sign(found: Found, at: At, radius: float, colours: tuple[str, str]) -> list[Shape]:
    """An empty, a half filled or a filled and ticked circle: none, some, clear. Colours: sign and ground."""
    colour, ground = colours
    if found == "clear":
        return agreed_sign(at, radius, colour, ground)
    x, y = at
    inner = radius * (1 - STROKE / 2)
    ring = Circle(x, y, inner, stroke=colour, stroke_width=STROKE * radius)
    if found == "none":
        return [ring]
    turns = (math.pi * corner / CORNERS for corner in range(CORNERS + 1))
    half = tuple((x + inner * math.cos(turn), y + inner * math.sin(turn)) for turn in turns)
    return [ring, Polygon(half, fill=colour)]


def side_sign(side: Side, at: At, radius: float, fill: str, ink: str) -> list[Shape]:
    """A plus in a filled circle for, a minus in a filled square against."""
    x, y = at
    arm, bar = ARM * radius, BAR * radius
    shapes: list[Shape] = [mark_shape("circle" if side == "for" else "square", at, radius, fill)]
    shapes.append(Rectangle(x - arm, y - bar, 2 * arm, 2 * bar, fill=ink))
    if side == "for":
        shapes.append(Rectangle(x - bar, y - arm, 2 * bar, 2 * arm, fill=ink))
    return shapes
