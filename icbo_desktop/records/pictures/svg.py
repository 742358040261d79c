"""Writes a scene as SVG: for a page, or as a file of its own. It names no address and holds no script."""

import base64
import re
import struct
import zlib
from pathlib import Path

from icbo_desktop.figures.lettering import sentences
from icbo_desktop.figures.shapes import (
    Circle,
    Picture,
    Pixels,
    Polygon,
    Rectangle,
    Scene,
    Shape,
    TextLine,
)
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.markup import NOTHING, Markup, empty_tag, legal, tag, written
from icbo_desktop.records.pictures.web_fonts import font_faces
from icbo_desktop.translation import tr

NAMESPACE = "http://www.w3.org/2000/svg"
FONT_STACK = "'Atkinson Hyperlegible', 'Source Sans 3', 'Noto Sans Arabic', Arial, sans-serif"
COLOUR = re.compile("#[0-9A-Fa-f]{6}")
COLOUR_TYPE_RGB = 2


def write_svg(scene: Scene, path: Path) -> None:
    """Write a scene as a file. Raises RecordError with nothing written."""
    write_beside(path, svg_file(scene, fonts_dir()))


def svg_file(scene: Scene, fonts: Path) -> bytes:
    """A scene as a file of its own, with its ground and with the letters it needs of the fonts in a folder."""
    signs = frozenset("".join(legal(line.text) for line in scene.texts))
    # Names and numbers of fonts only: nothing in these rules is typed.
    style = tag("style", Markup(font_faces(signs, fonts)))
    drawing = svg_of(scene, "figure", style, xmlns=NAMESPACE, font_family=FONT_STACK)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawing}\n'.encode()


def svg_of(scene: Scene, name: str, *more: Markup, **attributes: str) -> Markup:
    """A scene as an element. `name` begins the ids inside it; it names the figure once on a page.

    `more` stands before the shapes.
    """
    title, *rest = sentences(legal(scene.alt)) or [tr("Figure")]
    title_id, words_id = f"{name}-title", f"{name}-words"
    words = tag("desc", written(" ".join(rest)), id=words_id) if rest else NOTHING
    size = (number(scene.width), number(scene.height))
    ground = (
        empty_tag("rect", width=size[0], height=size[1], fill=colour(scene.ground))
        if scene.ground
        else NOTHING
    )
    return tag(
        "svg",
        tag("title", written(title), id=title_id),
        words,
        *more,
        ground,
        *map(shape_markup, scene.shapes),
        viewBox=f"0 0 {size[0]} {size[1]}",
        width=size[0],
        height=size[1],
        role="img",
        aria_labelledby=f"{title_id} {words_id}" if rest else title_id,
        **attributes,
    )


def shape_markup(shape: Shape) -> Markup:
    """One shape of a scene as an element."""
    match shape:
        case TextLine():
            return text_markup(shape)
        case Picture():
            return picture_markup(shape)
        case Circle():
            place = {"cx": number(shape.x), "cy": number(shape.y), "r": number(shape.radius)}
            return empty_tag("circle", **place, **paint(shape))
        case Rectangle():
            return rectangle_markup(shape)
        case Polygon():
            points = " ".join(f"{number(x)},{number(y)}" for x, y in shape.points)
            dash = " ".join(map(number, shape.dash))
            name = "polygon" if shape.is_closed else "polyline"
            return empty_tag(name, points=points, **paint(shape), stroke_dasharray=dash)


def rectangle_markup(shape: Rectangle) -> Markup:
    radius = min(shape.radius, shape.width / 2, shape.height / 2)
    return empty_tag(
        "rect",
        x=number(shape.x),
        y=number(shape.y),
        width=number(shape.width),
        height=number(shape.height),
        rx=number(radius) if radius > 0 else "",
        **paint(shape),
    )


def text_markup(shape: TextLine) -> Markup:
    return tag(
        "text",
        written(shape.text),
        x=number(shape.x),
        y=number(shape.y),
        font_size=number(shape.size),
        font_weight="700" if shape.is_bold else "",
        text_anchor="" if shape.anchor == "start" else shape.anchor,
        fill=colour(shape.colour),
    )


def picture_markup(shape: Picture) -> Markup:
    """A photo, whole inside the drawing."""
    content = base64.b64encode(png_of(shape.pixels)).decode("ascii")
    return empty_tag(
        "image",
        x=number(shape.x),
        y=number(shape.y),
        width=number(shape.width),
        height=number(shape.height),
        preserveAspectRatio="none",
        href=f"data:image/png;base64,{content}",
    )


def paint(shape: Circle | Rectangle | Polygon) -> dict[str, str]:
    """How a shape is filled and outlined."""
    found = {"fill": colour(shape.fill) if shape.fill else "none"}
    if shape.stroke:
        found["stroke"] = colour(shape.stroke)
        found["stroke-width"] = number(shape.stroke_width)
    return found


def colour(value: str) -> str:
    """A colour as it is; what is none becomes black, so that nothing else gets into an attribute."""
    return value if COLOUR.fullmatch(value) else "#000000"


def number(value: float) -> str:
    """A number with two places at most."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


def png_of(pixels: Pixels) -> bytes:
    """The photo as a PNG file: the same bytes for the same photo."""
    width = 3 * pixels.width
    rows = b"".join(
        # Each row says first how it is packed: not at all.
        b"\0" + pixels.rgb[start : start + width]
        for start in range(0, pixels.stride * pixels.height, pixels.stride)
    )
    head = struct.pack(">IIBBBBB", pixels.width, pixels.height, 8, COLOUR_TYPE_RGB, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
