"""Measures text in the program's own fonts, for every writer but the PDF, which sets its text itself.

A width is the sum of the advances of its signs: no kerning, no shaping. It errs to the wide side by a
hundredth or two, so what was measured to fit does fit.
"""

# HarfBuzz comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import uharfbuzz

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.translation import tr

FAMILIES = ("AtkinsonHyperlegible", "SourceSans3", "NotoSansArabic")
MISSING_WIDTH = 1.0  # of the font size, for a sign that none of our fonts has


class Face:
    """One font file. `name` is that of the file, without its ending; widths are shares of the font size."""

    def __init__(self, folder: Path, name: str) -> None:
        """Raises RecordError where the file is not there or holds no letters."""
        self.name = name
        self.path = folder / f"{name}.ttf"
        try:
            face = uharfbuzz.Face(uharfbuzz.Blob(self.path.read_bytes()))
        except OSError as problem:
            raise RecordError(font_fault(name)) from problem
        if not face.glyph_count:
            raise RecordError(font_fault(name))
        self._font = uharfbuzz.Font(face)
        self._upem: int = face.upem
        self._widths: dict[str, float | None] = {}

    def width(self, sign: str) -> float | None:
        """The advance of one sign, None where the font does not have it."""
        if sign not in self._widths:
            glyph = self._font.get_nominal_glyph(ord(sign))
            wide = self._font.get_glyph_h_advance(glyph) / self._upem if glyph else None
            self._widths[sign] = wide
        return self._widths[sign]


class Lettering:
    """The shipped families in order of preference, regular and bold: widths, and which font draws what."""

    def __init__(self, folder: Path) -> None:
        """Raises RecordError where a font is missing or damaged."""
        self._faces = {
            is_bold: tuple(
                Face(folder, f"{family}-{'Bold' if is_bold else 'Regular'}") for family in FAMILIES
            )
            for is_bold in (False, True)
        }
        self._widths: dict[bool, dict[str, float]] = {False: {}, True: {}}

    def measure(self, text: str, size: float, is_bold: bool) -> float:  # noqa: FBT001 - Measure's shape
        """The width of a text on one line, in the units of `size`."""
        known = self._widths[is_bold]
        try:
            return size * sum(map(known.__getitem__, text))
        except KeyError:
            known |= {sign: self._width(sign, is_bold=is_bold) for sign in {*text} - known.keys()}
            return size * sum(map(known.__getitem__, text))

    def stretches(self, text: str, *, is_bold: bool) -> Iterator[tuple[Face | None, str]]:
        """The text in stretches of one font; None for what none of ours draws.

        An accent stays with its letter where the letter's font has it.
        """
        start, current = 0, self._face(text[0], is_bold=is_bold) if text else None
        for index, sign in enumerate(text):
            if index and not self._stays(sign, current):
                face = self._face(sign, is_bold=is_bold)
                if face is not current:
                    yield current, text[start:index]
                    start, current = index, face
        if text:
            yield current, text[start:]

    def _stays(self, sign: str, face: Face | None) -> bool:
        has_it = face is not None and face.width(sign) is not None
        return has_it and (unicodedata.combining(sign) != 0 or sign in " \u200c\u200d")

    def _face(self, sign: str, *, is_bold: bool) -> Face | None:
        return next((face for face in self._faces[is_bold] if face.width(sign) is not None), None)

    def _width(self, sign: str, *, is_bold: bool) -> float:
        if unicodedata.combining(sign) or unicodedata.category(sign) in ("Cc", "Cf", "Cs"):
            return 0.0
        face = self._face(sign, is_bold=is_bold)
        wide = face.width(sign) if face else None
        return MISSING_WIDTH if wide is None else wide


@lru_cache(maxsize=4)
def lettering(folder: Path) -> Lettering:
    """The lettering of the fonts in a folder, read once. Raises RecordError."""
    return Lettering(folder)


def font_fault(name: str) -> str:
    return tr(
        "The record cannot be made: the program's font {font} is missing or damaged.", font=name
    )
