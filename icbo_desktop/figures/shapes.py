"""The primitives every drawing is made of, and the scene that holds them.

Coordinates are in the scene's own units, x to the right and y downwards from the top left corner. Colours
are "#RRGGBB". A backend (Qt, ReportLab, SVG) scales a scene to its target and draws the items in order.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

Anchor = Literal["start", "middle", "end"]

# Width of a text in scene units: (text, font size, is bold) -> width. A backend brings its own.
Measure = Callable[[str, float, bool], float]


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled or outlined run of straight lines; `dash` draws the outline dashed."""

    points: tuple[tuple[float, float], ...]
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 1
    is_closed: bool = True
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle by its top left corner, with corners rounded by `radius`."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 1
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle by its centre."""

    x: float
    y: float
    radius: float
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 1


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text; `y` is its baseline, `size` the font size in scene units."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    is_bold: bool = False
    anchor: Anchor = "start"


@dataclass(frozen=True, slots=True)
class Pixels:
    """A photo ready to be drawn: rows of red, green and blue, a byte each, `stride` bytes to a row."""

    width: int
    height: int
    stride: int
    rgb: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo within a place of the scene, which has the photo's ratio."""

    x: float
    y: float
    width: float
    height: float
    pixels: Pixels


Shape = Polygon | Rectangle | Circle | TextLine | Picture


@dataclass(frozen=True, slots=True)
class Scene:
    """A finished drawing. `alt` says in a sentence what it shows; `reading` holds its texts in order."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str
    reading: tuple[str, ...] = ()
    ground: str = ""

    @property
    def texts(self) -> tuple[TextLine, ...]:
        return tuple(shape for shape in self.shapes if isinstance(shape, TextLine))


def moved(shape: Shape, right: float, down: float) -> Shape:
    """The shape at another place of its scene."""
    if isinstance(shape, Polygon):
        return replace(shape, points=tuple((x + right, y + down) for x, y in shape.points))
    return replace(shape, x=shape.x + right, y=shape.y + down)


def placed(scene: Scene, x: float, y: float) -> tuple[Shape, ...]:
    """A scene's shapes as a part of a larger one, its top left corner at (x, y)."""
    return tuple(moved(shape, x, y) for shape in scene.shapes)
