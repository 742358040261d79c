"""Draws large text quickly: Qt keeps letters up to 64 px and fills the outline of every larger one anew.

A wall of 1080 lines shows body text of 70 px, and its six lines would cost more than a frame. Here each
letter is filled once, from the same outline, and kept as a picture.
"""

import re
from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QGlyphRun, QImage, QPainter, QRawFont, QTextLayout

from icbo_desktop.ui.shared.fonts import scene_font

KEPT_BY_QT_PIXELS = 64
# Letters that stand where they are written, and the marks between them. Not right-to-left scripts, not emoji.
PLAIN = re.compile(
    "[\u0020-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff]+"
)

Letter = tuple[QImage, QPoint]


class LetterPictures:
    """The letters of one face at one size and colour, each filled when it is first needed."""

    def __init__(self, face: QRawFont, colour: str) -> None:
        self._face = face
        self._colour = colour
        self._letters: dict[int, Letter | None] = {}

    def letter(self, glyph: int) -> Letter | None:
        """The picture and where its corner lies from the letter's origin; None for a blank."""
        if glyph not in self._letters:
            self._letters[glyph] = self._filled(glyph)
        return self._letters[glyph]

    def _filled(self, glyph: int) -> Letter | None:
        outline = self._face.pathForGlyph(glyph)
        box = outline.boundingRect()
        if box.isEmpty():
            return None
        corner = QPoint(floor(box.left()) - 1, floor(box.top()) - 1)
        width = ceil(box.right()) + 1 - corner.x()
        height = ceil(box.bottom()) + 1 - corner.y()
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-corner)
            painter.fillPath(outline, QColor(self._colour))
        return image, corner


def is_drawn_here(text: str, pixels: int, painter: QPainter) -> bool:
    """Whether the text gains: large, plain, and on a device whose pixels are the painter's."""
    if pixels <= KEPT_BY_QT_PIXELS or PLAIN.fullmatch(text) is None:
        return False
    return painter.device().devicePixelRatio() == 1 and not painter.transform().isRotating()


def draw_large(painter: QPainter, text: str, pixels: int, *, is_bold: bool, colour: str) -> None:
    """Draw the text at the painter's origin, as `drawText` would, with letters on whole pixels."""
    transform = painter.transform()
    painter.resetTransform()
    for run in glyph_runs(text, pixels, is_bold):
        pictures = letter_pictures(run.rawFont(), colour)
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            found = pictures.letter(glyph)
            if found is not None:
                picture, corner = found
                painter.drawImage(transform.map(place).toPoint() + corner, picture)
    painter.setTransform(transform)


@lru_cache(maxsize=512)
def glyph_runs(text: str, pixels: int, is_bold: bool) -> tuple[QGlyphRun, ...]:
    """The letters of a text with their places from the beginning of its baseline."""
    font: QFont = scene_font(pixels, is_bold)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    line.setPosition(QPointF(0, -line.ascent()))
    layout.endLayout()
    return tuple(layout.glyphRuns())


_pictures: dict[tuple[str, str, float, int, str], LetterPictures] = {}


def letter_pictures(face: QRawFont, colour: str) -> LetterPictures:
    """The pictures kept for a face, a size and a colour."""
    key = (face.familyName(), face.styleName(), face.pixelSize(), face.weight(), colour)
    return _pictures.setdefault(key, LetterPictures(face, colour))
