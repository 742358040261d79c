"""Paints scenes with Qt: on a window, a picture or a thumbnail, at the device's own resolution."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

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
from icbo_desktop.ui.shared.fonts import qt_measure, scene_font
from icbo_desktop.ui.shared.large_text import draw_large, is_drawn_here

SMALLEST_PIXELS = 4


def scene_rect(scene: Scene, rect: QRectF) -> QRectF:
    """The largest place in `rect` that has the scene's ratio, in its middle."""
    size = QSizeF(scene.width, scene.height)
    size.scale(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(rect.center())
    return place


def paint_scene(scene: Scene, painter: QPainter, rect: QRectF) -> None:
    """Draw the scene as large as fits in the middle of `rect`, its ground first."""
    place = scene_rect(scene, rect)
    if place.isEmpty():
        return
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if scene.ground:
        painter.fillRect(place, colour(scene.ground))
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.translate(place.topLeft())
    scale = place.width() / scene.width
    painter.scale(scale, scale)
    for shape in scene.shapes:
        _paint(shape, painter, scale)
    painter.restore()


def scene_image(scene: Scene, width: int) -> QImage:
    """The scene as a picture so many pixels wide."""
    height = max(1, round(width * scene.height / scene.width))
    image = QImage(max(1, width), height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        paint_scene(scene, painter, QRectF(0, 0, image.width(), image.height()))
    return image


@lru_cache(maxsize=256)
def colour(name: str) -> QColor:
    return QColor(name)


def image_of(pixels: Pixels) -> QImage:
    """The photo as Qt draws it. It looks into the same bytes, so they have to outlive it."""
    size = (pixels.width, pixels.height, pixels.stride)
    return QImage(pixels.rgb, *size, QImage.Format.Format_RGB888)


def _paint(shape: Shape, painter: QPainter, scale: float) -> None:
    if isinstance(shape, TextLine):
        _paint_text(shape, painter, scale)
        return
    if isinstance(shape, Picture):
        place = QRectF(shape.x, shape.y, shape.width, shape.height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image_of(shape.pixels))
        return
    painter.setBrush(QBrush(colour(shape.fill)) if shape.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(shape))
    if isinstance(shape, Rectangle):
        place = QRectF(shape.x, shape.y, shape.width, shape.height)
        if shape.radius:
            painter.drawRoundedRect(place, shape.radius, shape.radius)
        else:
            painter.drawRect(place)
    elif isinstance(shape, Circle):
        painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
    else:
        corners = QPolygonF([QPointF(x, y) for x, y in shape.points])
        if shape.is_closed:
            painter.drawPolygon(corners)
        else:
            painter.drawPolyline(corners)


def _pen(shape: Polygon | Rectangle | Circle) -> QPen:
    if not shape.stroke:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(colour(shape.stroke), shape.stroke_width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if isinstance(shape, Polygon) and shape.dash:
        # Qt counts dashes in widths of the line, the scene in its own units.
        pen.setDashPattern([part / shape.stroke_width for part in shape.dash])
    return pen


def _paint_text(line: TextLine, painter: QPainter, scale: float) -> None:
    """The text with a font of its size on the device, so that letters are never stretched pictures."""
    x = line.x
    if line.anchor != "start":
        width = qt_measure()(line.text, line.size, line.is_bold)
        x -= width if line.anchor == "end" else width / 2
    pixels = max(SMALLEST_PIXELS, round(line.size * scale))
    factor = line.size / pixels
    painter.save()
    painter.translate(x, line.y)
    painter.scale(factor, factor)
    if is_drawn_here(line.text, pixels, painter):
        draw_large(painter, line.text, pixels, is_bold=line.is_bold, colour=line.colour)
    else:
        painter.setFont(scene_font(pixels, line.is_bold))
        painter.setPen(colour(line.colour))
        painter.drawText(QPointF(0, 0), line.text)
    painter.restore()
