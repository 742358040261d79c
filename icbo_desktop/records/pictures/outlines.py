"""Letters as outlines, so that a drawing looks the same where our fonts are not installed."""

# HarfBuzz comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

from functools import lru_cache
from pathlib import Path

from icbo_desktop.figures.shapes import Scene, TextLine
from icbo_desktop.records.markup import Markup, empty_tag, tag
from icbo_desktop.records.pictures.lettering import Lettering
from icbo_desktop.records.pictures.set_text import ANCHORS, glyphs_of, shaper, stretches_of
from icbo_desktop.records.pictures.svg import NAMESPACE, colour, number, shape_markup

Step = tuple[str, tuple[tuple[float, float], ...]]


def outlined_svg(scene: Scene, letters: Lettering) -> bytes:
    """A scene as an SVG file without a font and without words: whoever places it gives it its `alt`."""
    size = (number(scene.width), number(scene.height))
    shapes = (
        outlined(shape, letters) if isinstance(shape, TextLine) else shape_markup(shape)
        for shape in scene.shapes
    )
    drawing = tag(
        "svg",
        *shapes,
        xmlns=NAMESPACE,
        viewBox=f"0 0 {size[0]} {size[1]}",
        width=f"{size[0]}pt",
        height=f"{size[1]}pt",
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawing}\n'.encode()


def outlined(line: TextLine, letters: Lettering) -> Markup:
    """A line of text as one path."""
    glyphs, width = glyphs_of(stretches_of(line, letters))
    left = line.x - ANCHORS[line.anchor] * width * line.size
    path = "".join(
        f"{command}{' '.join(_place(point, glyph.x, glyph.y, left, line) for point in points)}"
        for glyph in glyphs
        for command, points in outline(glyph.face.path, glyph.number)
    )
    return empty_tag("path", d=path, fill=colour(line.colour))


def _place(point: tuple[float, float], right: float, up: float, left: float, line: TextLine) -> str:
    x = left + (point[0] + right) * line.size
    y = line.y - (point[1] + up) * line.size
    return f"{number(x)},{number(y)}"


@lru_cache(maxsize=2048)
def outline(path: Path, glyph: int) -> tuple[Step, ...]:
    """The outline of a glyph as the steps of an SVG path; lengths are shares of the font size, y upwards."""
    font, upem = shaper(path)
    pen = _Pen(upem)
    font.draw_glyph_with_pen(glyph, pen)
    return tuple(pen.steps)


class _Pen:
    """Takes down what HarfBuzz draws; the names are those it calls."""

    def __init__(self, upem: int) -> None:
        self.steps: list[Step] = []
        self._upem = upem

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - see the class
        self._step("M", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - see the class
        self._step("L", point)

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802 - see the class
        self._step("Q", *points)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802 - see the class
        self._step("C", *points)

    def closePath(self) -> None:  # noqa: N802 - see the class
        self._step("Z")

    def _step(self, command: str, *points: tuple[float, float]) -> None:
        scaled = tuple((x / self._upem, y / self._upem) for x, y in points)
        self.steps.append((command, scaled))
