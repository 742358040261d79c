"""Draws a scene as a PNG file: smooth, in our own fonts, the same bytes for the same scene."""

# Pillow is typed but for where an image may take an array.
# pyright: reportUnknownMemberType=false

from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont, features

from icbo_desktop.figures.palette import PAPER
from icbo_desktop.figures.shapes import Circle, Picture, Polygon, Rectangle, Scene, TextLine
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.pictures.lettering import Lettering
from icbo_desktop.records.pictures.set_text import ANCHORS, Stretch, stretches_of

SCALE = 3.0  # pixels for each unit of the scene
FINER = 2  # each pixel is drawn as so many times so many, and evened out
MOST_PIXELS = 60_000_000  # that are drawn at once

Colour = tuple[int, ...]
Place = tuple[float, float]


def write_png(scene: Scene, path: Path, letters: Lettering, scale: float = SCALE) -> None:
    """Write a scene as a file. Raises RecordError with nothing written."""
    write_beside(path, png_bytes(scene, letters, scale))


def png_bytes(scene: Scene, letters: Lettering, scale: float = SCALE) -> bytes:
    """A scene on its ground, or on paper, as a PNG file of `scale` pixels for each unit."""
    target = BytesIO()
    drawn(scene, letters, scale).save(target, "PNG", compress_level=6, dpi=(72 * scale, 72 * scale))
    return target.getvalue()


def drawn(scene: Scene, letters: Lettering, scale: float = SCALE) -> Image.Image:
    """A scene as an image; a very large one is drawn less finely so that memory holds it."""
    size = (max(1, round(scene.width * scale)), max(1, round(scene.height * scale)))
    finer = FINER if size[0] * size[1] * FINER * FINER <= MOST_PIXELS else 1
    fine = scale * finer
    ground = ImageColor.getrgb(scene.ground or PAPER)
    image = Image.new("RGB", (size[0] * finer, size[1] * finer), ground)
    brush = _Brush(image, fine, letters)
    for shape in scene.shapes:
        brush.draw(shape)
    return image.reduce(finer) if finer > 1 else image


class _Brush:
    """Draws shapes on an image; `scale` is pixels for each unit of the scene."""

    def __init__(self, image: Image.Image, scale: float, letters: Lettering) -> None:
        self._image = image
        self._brush = ImageDraw.Draw(image)
        self._scale = scale
        self._letters = letters

    def draw(self, shape: TextLine | Picture | Circle | Rectangle | Polygon) -> None:
        match shape:
            case TextLine():
                self._text(shape)
            case Picture():
                self._photo(shape)
            case Circle():
                self._circle(shape)
            case Rectangle():
                self._rectangle(shape)
            case Polygon():
                self._polygon(shape)

    def _text(self, line: TextLine) -> None:
        size = line.size * self._scale
        stretches = stretches_of(line, self._letters)
        fonts = [font_of(stretch.face.path, round(size)) for stretch in stretches]
        widths = [
            font.getlength(stretch.text, direction=way(stretch))
            for font, stretch in zip(fonts, stretches, strict=True)
        ]
        x = line.x * self._scale - ANCHORS[line.anchor] * sum(widths)
        fill = ImageColor.getrgb(line.colour)
        for font, stretch, width in zip(fonts, stretches, widths, strict=True):
            place = (x, line.y * self._scale)
            self._brush.text(place, stretch.text, fill, font, anchor="ls", direction=way(stretch))
            x += width

    def _photo(self, photo: Picture) -> None:
        pixels = photo.pixels
        image = Image.frombytes(
            "RGB", (pixels.width, pixels.height), pixels.rgb, "raw", "RGB", pixels.stride, 1
        )
        left, top = round(photo.x * self._scale), round(photo.y * self._scale)
        width = max(1, round(photo.width * self._scale))
        height = max(1, round(photo.height * self._scale))
        self._image.paste(image.resize((width, height), Image.Resampling.LANCZOS), (left, top))

    def _circle(self, shape: Circle) -> None:
        # Pillow draws an outline inside the edge, a scene means it on the edge.
        radius = (shape.radius + self._half(shape)) * self._scale
        x, y = shape.x * self._scale, shape.y * self._scale
        box = (x - radius, y - radius, x + radius, y + radius)
        self._brush.ellipse(box, paint(shape.fill), paint(shape.stroke), self._width(shape))

    def _rectangle(self, shape: Rectangle) -> None:
        half, scale = self._half(shape), self._scale
        left, top = (shape.x - half) * scale, (shape.y - half) * scale
        right = max(left, (shape.x + shape.width + half) * scale - 1)
        bottom = max(top, (shape.y + shape.height + half) * scale - 1)
        radius = min(shape.radius * scale, (right - left) / 2, (bottom - top) / 2)
        self._brush.rounded_rectangle(
            (left, top, right, bottom),
            radius,
            paint(shape.fill),
            paint(shape.stroke),
            self._width(shape),
        )

    def _polygon(self, shape: Polygon) -> None:
        points = [(x * self._scale, y * self._scale) for x, y in shape.points]
        if shape.fill and shape.is_closed:
            self._brush.polygon(points, paint(shape.fill))
        if not shape.stroke:
            return
        outline = [*points, *points[:2]] if shape.is_closed else points
        colour, width = paint(shape.stroke), self._width(shape)
        dash = [length * self._scale for length in shape.dash]
        for line in dashes(outline, dash) if dash else [outline]:
            self._brush.line(line, colour, width, joint="curve")

    def _half(self, shape: Circle | Rectangle) -> float:
        return shape.stroke_width / 2 if shape.stroke else 0.0

    def _width(self, shape: Circle | Rectangle | Polygon) -> int:
        return max(1, round(shape.stroke_width * self._scale))


def dashes(points: list[Place], pattern: list[float]) -> list[list[Place]]:
    """The parts of a run of lines that a dashed outline draws."""
    lengths = pattern if len(pattern) % 2 == 0 else pattern * 2
    if sum(lengths) <= 0:
        return [points]
    found: list[list[Place]] = []
    turn, left = 0, lengths[0]
    for start, end in pairwise(points):
        length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
        done = 0.0
        while length - done > 0:
            step = min(left, length - done)
            if turn % 2 == 0 and step > 0:
                found.append([_between(start, end, at / length) for at in (done, done + step)])
            done, left = done + step, left - step
            if left <= 0:
                turn = (turn + 1) % len(lengths)
                left = lengths[turn]
    return found


def _between(start: Place, end: Place, share: float) -> Place:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def paint(colour: str) -> Colour | None:
    return ImageColor.getrgb(colour) if colour else None


def way(stretch: Stretch) -> str | None:
    """Which way a stretch runs; only where Pillow can join letters does it take that."""
    if not can_shape():
        return None
    return "rtl" if stretch.is_right else "ltr"


@lru_cache(maxsize=1)
def can_shape() -> bool:
    return bool(features.check("raqm"))


@lru_cache(maxsize=64)
def font_of(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), max(1, size))
