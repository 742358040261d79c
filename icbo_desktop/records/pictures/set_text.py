"""A line of a drawing set in our fonts: which font draws which stretch, in the order of the line."""

# HarfBuzz comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false, reportUnknownParameterType=false

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

import uharfbuzz

from icbo_desktop.figures.shapes import TextLine
from icbo_desktop.records.bidi import base_level, has_right_to_left, levels_of, visual_order
from icbo_desktop.records.pictures.lettering import Face, Lettering

MISSING_MARK = "□"
ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Signs of one font that run one way."""

    face: Face
    text: str
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a font at its place in a line; lengths are shares of the font size, y upwards."""

    face: Face
    number: int
    x: float
    y: float


def stretches_of(line: TextLine, letters: Lettering) -> list[Stretch]:
    """The stretches of a line from left to right. A mark stands for each sign that none of our fonts has."""
    found: list[tuple[int, Stretch]] = []
    for text, level in _levelled(line.text):
        for face, part in letters.stretches(text, is_bold=line.is_bold):
            if face is not None:
                found.append((level, Stretch(face, part, is_right=level % 2 == 1)))
                continue
            for mark, marks in letters.stretches(MISSING_MARK * len(part), is_bold=line.is_bold):
                found += [(level, Stretch(mark, marks))] if mark is not None else []
    return [found[index][1] for index in visual_order([level for level, _ in found])]


def _levelled(text: str) -> Iterator[tuple[str, int]]:
    if not has_right_to_left(text):
        yield text, 0
        return
    start = 0
    for level, run in groupby(levels_of(text, base_level(text))):
        end = start + len(list(run))
        yield text[start:end], level
        start = end


def glyphs_of(stretches: list[Stretch]) -> tuple[list[Glyph], float]:
    """The glyphs of a line, letters joined where they join, and its width as a share of the font size."""
    found: list[Glyph] = []
    pen = 0.0
    for stretch in stretches:
        font, upem = shaper(stretch.face.path)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(stretch.text)
        buffer.direction = "rtl" if stretch.is_right else "ltr"
        buffer.guess_segment_properties()
        # As it was measured: by advances alone.
        uharfbuzz.shape(font, buffer, {"kern": False})
        for sign, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            x, y = pen + place.x_offset / upem, place.y_offset / upem
            found.append(Glyph(stretch.face, sign.codepoint, x, y))
            pen += place.x_advance / upem
    return found, pen


@lru_cache(maxsize=16)
def shaper(path: Path) -> tuple[uharfbuzz.Font, int]:
    """The font of a file as HarfBuzz takes it, and the units of its square."""
    face = uharfbuzz.Face(uharfbuzz.Blob(path.read_bytes()))
    return uharfbuzz.Font(face), face.upem
