"""Draws a scene of shapes on a PDF page, as vectors and in the record's own fonts."""

# ReportLab and HarfBuzz come without complete types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from icbo_desktop.figures.shapes import Circle, Picture, Polygon, Rectangle, Scene, TextLine
from icbo_desktop.records.pdf.canvas import RecordCanvas
from icbo_desktop.records.pdf.styles import PAGE_HEIGHT
from icbo_desktop.records.pdf.text import Run, Typesetter

_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


def draw_scene(
    canvas: RecordCanvas, typesetter: Typesetter, scene: Scene, place: tuple[float, float]
) -> None:
    """Draw a scene with its top left corner at a place of the page (x, y from the top)."""
    x, top = place
    for shape in scene.shapes:
        if isinstance(shape, TextLine):
            _draw_text(canvas, typesetter, shape, place)
        elif isinstance(shape, Picture):
            _draw_picture(canvas, shape, x, PAGE_HEIGHT - top)
        else:
            _draw_outline(canvas, shape, x, PAGE_HEIGHT - top)


def _draw_text(
    canvas: RecordCanvas, typesetter: Typesetter, shape: TextLine, place: tuple[float, float]
) -> None:
    run = Run(shape.text, shape.colour, shape.is_bold)
    for line in typesetter.lines((run,), shape.size, float("inf")):
        left = place[0] + shape.x - _ANCHORS[shape.anchor] * line.width
        canvas.line_of_text(line, left, place[1] + shape.y)


def _draw_picture(canvas: RecordCanvas, shape: Picture, x: float, y: float) -> None:
    """Draw a photo from its pixels; nothing is read from anywhere."""
    pixels = shape.pixels
    size = (pixels.width, pixels.height)
    photo = Image.frombytes("RGB", size, pixels.rgb, "raw", "RGB", pixels.stride, 1)
    bottom = y - shape.y - shape.height
    canvas.drawImage(ImageReader(photo), x + shape.x, bottom, shape.width, shape.height)


def _draw_outline(
    canvas: RecordCanvas, shape: Polygon | Rectangle | Circle, x: float, y: float
) -> None:
    """Draw a shape with the scene's origin at (x, y) of the page, y upwards."""
    if shape.fill:
        canvas.fill(shape.fill)
    if shape.stroke:
        canvas.setStrokeColor(HexColor(shape.stroke))
        canvas.setLineWidth(shape.stroke_width)
    fill, stroke = int(bool(shape.fill)), int(bool(shape.stroke))
    if isinstance(shape, Circle):
        canvas.circle(x + shape.x, y - shape.y, shape.radius, stroke=stroke, fill=fill)
    elif isinstance(shape, Rectangle):
        bottom = y - shape.y - shape.height
        radius = min(shape.radius, shape.width / 2, shape.height / 2)
        canvas.roundRect(
            x + shape.x, bottom, shape.width, shape.height, radius, stroke=stroke, fill=fill
        )
    else:
        _draw_polygon(canvas, shape, x, y)


def _draw_polygon(canvas: RecordCanvas, shape: Polygon, x: float, y: float) -> None:
    path = canvas.beginPath()
    for index, (dx, dy) in enumerate(shape.points):
        step = path.lineTo if index else path.moveTo
        step(x + dx, y - dy)
    if shape.is_closed:
        path.close()
    if shape.dash:
        canvas.setDash(list(shape.dash))
    canvas.drawPath(path, stroke=int(bool(shape.stroke)), fill=int(bool(shape.fill)))
    if shape.dash:
        canvas.setDash()
