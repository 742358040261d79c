"""Draws a scene of shapes on a PDF page, as vectors and in the record's own fonts."""

# ReportLab and HarfBuzz come without complete types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Sequence

from PIL import Image
from reportlab.lib.utils import ImageReader

from icbo_desktop.figures.shapes import Circle, Picture, Polygon, Rectangle, Scene, TextLine
from icbo_desktop.records.pdf.canvas import RecordCanvas
from icbo_desktop.records.pdf.styles import PAGE_HEIGHT
from icbo_desktop.records.pdf.text import Run, Typesetter

_TURNS = ((1, 0), (0, 1), (-1, 0), (0, -1))
KAPPA = (
    0.5523  # how far a curve's handle reaches, as a share of the radius, to draw a quarter circle
)
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
        canvas.stroke(shape.stroke, shape.stroke_width)
    dash: tuple[float, ...] = ()
    if isinstance(shape, Circle):
        path = round_path(x + shape.x, y - shape.y, shape.radius)
    elif isinstance(shape, Rectangle):
        path = rectangle_path(x + shape.x, y - shape.y, shape)
    else:
        dash = shape.dash
        path = straight_path([(x + dx, y - dy) for dx, dy in shape.points])
        path += " h" if shape.is_closed else ""
    canvas.path(path, is_filled=bool(shape.fill), is_stroked=bool(shape.stroke), dash=dash)


def straight_path(points: Sequence[tuple[float, float]]) -> str:
    """Straight lines from point to point, in the words of a PDF page."""
    (x, y), *others = points
    return " ".join([f"{x:.2f} {y:.2f} m", *(f"{right:.2f} {up:.2f} l" for right, up in others)])


def round_path(x: float, y: float, radius: float) -> str:
    """A circle about (x, y)."""
    return f"{x + radius:.2f} {y:.2f} m " + " ".join(
        quarter((x, y), radius, turn) for turn in range(4)
    )


def rectangle_path(left: float, top: float, shape: Rectangle) -> str:
    """A rectangle below `top`, its corners rounded."""
    right, bottom = left + shape.width, top - shape.height
    radius = min(shape.radius, shape.width / 2, shape.height / 2)
    if radius <= 0:
        return f"{left:.2f} {bottom:.2f} {shape.width:.2f} {shape.height:.2f} re"
    centres = (
        (right - radius, top - radius),
        (left + radius, top - radius),
        (left + radius, bottom + radius),
        (right - radius, bottom + radius),
    )
    corners: list[str] = []
    for turn, centre in enumerate(centres):
        x, y = on_circle(centre, radius, turn)
        corners += [f"{x:.2f} {y:.2f} {'l' if corners else 'm'}", quarter(centre, radius, turn)]
    return " ".join([*corners, "h"])


def on_circle(centre: tuple[float, float], radius: float, turn: int) -> tuple[float, float]:
    """The point of a circle after so many quarter turns from the right, against the clock."""
    right, up = _TURNS[turn % 4]
    return centre[0] + right * radius, centre[1] + up * radius


def quarter(centre: tuple[float, float], radius: float, turn: int) -> str:
    """A quarter of a circle on from where `turn` quarter turns lead."""
    x, y = on_circle(centre, radius, turn)
    end_x, end_y = on_circle(centre, radius, turn + 1)
    (right, up), (end_right, end_up) = _TURNS[(turn + 1) % 4], _TURNS[turn % 4]
    reach = KAPPA * radius
    first = f"{x + right * reach:.2f} {y + up * reach:.2f}"
    second = f"{end_x + end_right * reach:.2f} {end_y + end_up * reach:.2f}"
    return f"{first} {second} {end_x:.2f} {end_y:.2f} c"
