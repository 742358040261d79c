"""The primitives every drawing is made of, and the scene that holds them.

Coordinates are in the scene's own units, x to the right and y downwards from the top left corner. Colours
are "#RRGGBB". A backend (Qt, ReportLab, SVG) scales a scene to its target and draws the items in order.
"""

from collections.abc import Callable
from dataclasses import dataclass
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


Shape = Polygon | Rectangle | Circle | TextLine


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
