"""The fonts of a PDF: which one draws a character, and what comes out when its text is copied."""

# ReportLab and HarfBuzz come without complete types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFError, TTFont

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.translation import tr

FAMILIES = ("AtkinsonHyperlegible", "SourceSans3", "NotoSansArabic")
SHAPED_FAMILY = "NotoSansArabic"
MISSING_MARK = "□"
FIRST_PRIVATE = 0xF0000  # a plane that no text reaches: private characters are dropped before
ENTRIES_IN_BLOCK = 100  # what a character map may list at once


class RecordFont(TTFont):
    """A TrueType font that also draws shaped glyphs and says which text each of them stands for."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=0, shapable=False)
        self.glyphs: dict[int, int] = self.face.charToGlyph
        self.widths: dict[int, float] = self.face.charWidths
        self._path = path
        self._texts: dict[int, str] = {}
        self._codes: dict[tuple[int, str], int] = {}
        self._shaper: Any = None

    @property
    def shaper(self) -> Any:  # noqa: ANN401 - uharfbuzz has no types
        """The HarfBuzz font, read when it is first needed."""
        if self._shaper is None:
            face = uharfbuzz.Face(uharfbuzz.Blob(self._path.read_bytes()))
            self._shaper = uharfbuzz.Font(face)
        return self._shaper

    def width(self, text: str) -> float:
        """In thousandths of the font size."""
        default: float = self.face.defaultWidth or 0
        widths = self.widths
        return sum(widths.get(code, default) for code in map(ord, text))

    def private_code(self, glyph: int, text: str) -> int:
        """A character that draws this glyph and is copied as `text`."""
        code = self._codes.get((glyph, text))
        if code is None:
            code = FIRST_PRIVATE + len(self._codes)
            self._codes[glyph, text] = code
            self._texts[code] = text
            self.glyphs[code] = glyph
            advance = self.shaper.get_glyph_h_advance(glyph)
            self.widths[code] = advance * 1000 / self.shaper.face.upem
        return code

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401, N802 - ReportLab's name and type
        """Add the subsets to the document, each with a character map of our own."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            face = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX))
            stream = doc.idToObject["toUnicodeCMap:" + face.decode("latin-1")]
            stream.content = character_map(self._texts.get(code, chr(code)) for code in subset)


def character_map(texts: Iterator[str]) -> str:
    """What each code of a subset stands for, as a PDF reads it when text is copied."""
    entries = [
        f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in enumerate(texts)
        if text != "\0"
    ]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for start in range(0, len(entries), ENTRIES_IN_BLOCK):
        block = entries[start : start + ENTRIES_IN_BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines)


class Fonts:
    """The shipped families in order of preference, regular and bold."""

    def __init__(self, folder: Path) -> None:
        self.regular = tuple(load_font(folder, f"{family}-Regular") for family in FAMILIES)
        self.bold = tuple(load_font(folder, f"{family}-Bold") for family in FAMILIES)
        self._covered = {
            is_bold: frozenset(map(chr, faces[0].glyphs))
            for is_bold, faces in ((False, self.regular), (True, self.bold))
        }

    def runs(self, text: str, *, is_bold: bool) -> Iterator[tuple[RecordFont | None, str]]:
        """The text in stretches of one font; None for what no font draws.

        A mark that joins the letter before it stays in that letter's font where the font has it.
        """
        faces = self.bold if is_bold else self.regular
        if self._covered[is_bold].issuperset(text):
            yield faces[0], text
            return
        start, current = 0, faces[0] if not text else self._face(text[0], faces)
        for index, character in enumerate(text):
            if self._stays(character, current):
                continue
            face = self._face(character, faces)
            if face is not current:
                if index > start:
                    yield current, text[start:index]
                start, current = index, face
        yield current, text[start:]

    def _stays(self, character: str, face: RecordFont | None) -> bool:
        return (
            face is not None
            and ord(character) in face.glyphs
            and (unicodedata.combining(character) != 0 or character in "\u200c\u200d")
        )

    def _face(self, character: str, faces: tuple[RecordFont, ...]) -> RecordFont | None:
        code = ord(character)
        if unicodedata.category(character) == "Co":
            return None  # private characters have no meaning here, and some name our own glyphs
        return next((face for face in faces if code in face.glyphs), None)

    def mark_face(self, *, is_bold: bool) -> RecordFont:
        """The font of the mark that stands for what no font draws."""
        return (self.bold if is_bold else self.regular)[1]


@lru_cache(maxsize=32)
def load_font(folder: Path, name: str) -> RecordFont:
    """Read and register one font. Raises RecordError where the file is not there or cannot be read."""
    try:
        font = RecordFont(name, folder / f"{name}.ttf")
    except (OSError, TTFError) as problem:
        message = tr(
            "The PDF cannot be made: the program's font {font} is missing or damaged.", font=name
        )
        raise RecordError(message) from problem
    pdfmetrics.registerFont(font)
    return font


def is_shaped(font: RecordFont) -> bool:
    """Whether this font's letters change with their neighbours."""
    return font.fontName.startswith(SHAPED_FAMILY)
