"""Text set in lines: any text that a person can type, in the fonts there are, within a width.

There is no markup anywhere between a typed text and the page, so there is nothing to escape from.
"""

# ReportLab and HarfBuzz come without complete types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import uharfbuzz

from icbo_desktop.records.bidi import (
    base_level,
    has_right_to_left,
    levels_of,
    turned,
    visual_order,
)
from icbo_desktop.records.pdf.fonts import MISSING_MARK, Fonts, RecordFont, is_shaped

LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
# Controls, soft hyphen, marks of direction, joiners without a width, variation selectors, surrogates.
UNDRAWN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
SPACES = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
HARD_SPACES = str.maketrans({"\u2007": "\xa0", "\u202f": "\xa0", "\u2011": "-"})
BLANK_LINES = re.compile("\n(?: *\n){2,}")
NUMBER_SIZE = 0.6  # of the text, for the number beside the mark of a missing sign
MARK_SPACE = 10000  # of words remembered


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look, before it is set. Colour is "#RRGGBB"."""

    text: str
    colour: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shaped glyph: the character that draws it and where, in thousandths of the font size."""

    code: str
    advance: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line in one font. `width` is in points; `glyphs` only where the text is shaped."""

    font: RecordFont
    text: str
    size: float
    colour: str
    width: float
    level: int = 0
    glyphs: tuple[Glyph, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is drawn from left to right. `is_right` lines end at the right margin."""

    pieces: tuple[Piece, ...]
    width: float
    is_right: bool = False
    ends_in_space: bool = False


Word = tuple[Piece, ...]


def clean(text: str) -> str:
    """The text without what is never drawn; line ends alike, odd spaces plain, blank lines single."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ")  # as most are; the rest costs five passes
    plain = LINE_ENDS.sub("\n", text)
    plain = unicodedata.normalize("NFC", UNDRAWN.sub("", plain)).translate(HARD_SPACES)
    return BLANK_LINES.sub("\n\n", SPACES.sub(" ", plain)).strip(" \n")


class Typesetter:
    """Sets text in one set of fonts and remembers which signs none of them has."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self.missing: dict[str, int] = {}
        self._words: dict[tuple[str, str, float, bool], Word] = {}
        # The faces that spaces are taken from, by whether they are bold.
        self._faces = {False: fonts.regular[0], True: fonts.bold[0]}
        self._spaces = {
            font: face.width(" ")
            for face, fonts in (
                (self._faces[False], fonts.regular),
                (self._faces[True], fonts.bold),
            )
            for font in fonts
        }

    def measure(self, text: str, size: float, is_bold: bool) -> float:  # noqa: FBT001 - Measure's shape
        """The width of a text on one line, in points."""
        return sum(line.width for line in self.lines((Run(text, "", is_bold),), size, float("inf")))

    def lines(self, runs: Iterable[Run], size: float, width: float) -> list[Line]:
        """The lines of a text, none wider than `width` points; blank lines have no pieces."""
        found: list[Line] = []
        for paragraph in paragraphs(runs):
            text = "".join(run.text for run in paragraph)
            if not text.strip():
                found.append(Line((), 0))
            elif has_right_to_left(text):
                base = base_level(text)
                words = self._mixed_words(paragraph, levels_of(text, base), size)
                found += self._fill(words, size, width, base)
            else:
                found += self._fill(self._plain_words(paragraph, size), size, width, 0)
        return found

    def _plain_words(self, runs: list[Run], size: float) -> Iterator[Word]:
        """The words of a paragraph that runs from left to right."""
        pending: Word = ()
        for run in runs:
            for position, word in enumerate(run.text.split(" ")):
                if position and pending:
                    yield pending
                    pending = ()
                if word:
                    pending += self._word(word, run, size)
        if pending:
            yield pending

    def _mixed_words(self, runs: list[Run], levels: list[int], size: float) -> Iterator[Word]:
        """The words of a paragraph with letters from right to left, cut where the level changes."""
        pending: list[Piece] = []
        position = 0
        for run in runs:
            for stretch, level in stretches(run.text, levels[position : position + len(run.text)]):
                if stretch == " ":
                    if pending:
                        yield tuple(pending)
                    pending = []
                else:
                    pending += self._pieces(Run(stretch, run.colour, run.is_bold), size, level)
            position += len(run.text)
        if pending:
            yield tuple(pending)

    def _word(self, word: str, run: Run, size: float) -> Word:
        key = (word, run.colour, size, run.is_bold)
        found = self._words.get(key)
        if found is None:
            if len(self._words) > MARK_SPACE:
                self._words.clear()
            found = tuple(self._pieces(Run(word, run.colour, run.is_bold), size, 0))
            self._words[key] = found
        return found

    def _pieces(self, run: Run, size: float, level: int) -> Iterator[Piece]:
        for font, text in self.fonts.runs(run.text, is_bold=run.is_bold):
            if font is None:
                yield from self._marks(text, run, size, level)
            elif is_shaped(font):
                yield shaped(font, text, size, run.colour, level)
            else:
                drawn = turned(text) if level % 2 else text
                wide = font.width(text) * size / 1000
                yield Piece(font, drawn, size, run.colour, wide, level)

    def _marks(self, text: str, run: Run, size: float, level: int) -> Iterator[Piece]:
        """A numbered mark for each sign that no font has; the list at the end says what they are."""
        font = self.fonts.mark_face(is_bold=run.is_bold)
        for sign in text:
            number = str(self.missing.setdefault(sign, len(self.missing) + 1))
            for part, high in ((MISSING_MARK, size), (number, size * NUMBER_SIZE)):
                yield Piece(font, part, high, run.colour, font.width(part) * high / 1000, level)

    def _fill(self, words: Iterable[Word], size: float, width: float, base: int) -> Iterator[Line]:
        line: list[Word] = []
        used = 0.0
        for word in words:
            wide = width_of(word)
            space = self._space(line[-1]) * size / 1000 if line else 0.0
            if line and used + space + wide > width:
                yield self._line(line, size, base, ends_in_space=True)
                line, used, space = [], 0.0, 0.0
            if wide > width:
                *full, word = cut(word, width)  # noqa: PLW2901 - its last part goes on as a word
                for part in full:
                    yield self._line([part], size, base, ends_in_space=False)
                wide = width_of(word)
            used += wide + space
            line.append(word)
        if line:
            yield self._line(line, size, base, ends_in_space=False)

    def _space(self, word: Word) -> float:
        """The space after a word, in thousandths of the font size."""
        return self._spaces[word[-1].font]

    def _line(self, words: list[Word], size: float, base: int, *, ends_in_space: bool) -> Line:
        if not base and are_alike(words, self._faces[self._is_bold(words[0][0].font)]):
            return self._plain_line(words, size, ends_in_space=ends_in_space)
        pieces: list[Piece] = []
        for word in words:
            if pieces:
                last = pieces[-1]
                # A space between two stretches of one direction runs with them, otherwise with the line.
                level = last.level if last.level == word[0].level else base
                face = self._faces[self._is_bold(last.font)]
                wide = face.width(" ") * size / 1000
                pieces.append(Piece(face, " ", size, last.colour, wide, level))
            pieces += word
        order = visual_order([piece.level for piece in pieces])
        drawn = joined([pieces[index] for index in order])
        total = sum(piece.width for piece in drawn)
        return Line(tuple(drawn), total, is_right=bool(base), ends_in_space=ends_in_space)

    def _plain_line(self, words: list[Word], size: float, *, ends_in_space: bool) -> Line:
        """A line of one look and from left to right, as most are: one piece."""
        first = words[0][0]
        # The space is the first family's, which is the words' own.
        space = self._space(words[0]) * size / 1000
        wide = sum(word[0].width for word in words) + space * (len(words) - 1)
        text = " ".join(word[0].text for word in words)
        return Line(
            (Piece(first.font, text, size, first.colour, wide),), wide, ends_in_space=ends_in_space
        )

    def _is_bold(self, font: RecordFont) -> bool:
        return font in self.fonts.bold


def width_of(word: Word) -> float:
    return word[0].width if len(word) == 1 else sum(piece.width for piece in word)


def paragraphs(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """The runs of each typed line; the texts of all of them together are cleaned as one."""
    current: list[Run] = []
    for run in runs:
        # Space at the seam of two runs is kept; clean() would take it away.
        inner = clean(run.text)
        before = " " if run.text[:1].isspace() and current else ""
        after = " " if inner and run.text[-1:].isspace() else ""
        first, *others = f"{before}{inner}{after}".split("\n")
        current.append(Run(first, run.colour, run.is_bold))
        for other in others:
            yield current
            current = [Run(other.strip(" "), run.colour, run.is_bold)]
    if any(run.text for run in current):
        yield current


def stretches(text: str, levels: list[int]) -> Iterator[tuple[str, int]]:
    """The text cut at spaces (each a stretch of its own) and where the level changes."""
    start = 0
    for index, character in enumerate(text):
        is_cut = character == " " or text[start] == " " or levels[index] != levels[start]
        if index > start and is_cut:
            yield text[start:index], levels[start]
            start = index
    if text:
        yield text[start:], levels[start]


def shaped(font: RecordFont, text: str, size: float, colour: str, level: int) -> Piece:
    """A stretch with its letters joined; glyphs stand in the order in which they are drawn."""
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.guess_segment_properties()
    uharfbuzz.shape(font.shaper, buffer)
    scale = 1000 / font.shaper.face.upem
    clusters = [info.cluster for info in buffer.glyph_infos]
    texts = cluster_texts(text, clusters, [place.x_advance for place in buffer.glyph_positions])
    glyphs = tuple(
        Glyph(
            code=chr(font.private_code(info.codepoint, texts[index])),
            advance=place.x_advance * scale,
            x=place.x_offset * scale,
            y=place.y_offset * scale,
        )
        for index, (info, place) in enumerate(
            zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )
    )
    width = sum(glyph.advance for glyph in glyphs) * size / 1000
    return Piece(font, text, size, colour, width, level, glyphs)


def cluster_texts(text: str, clusters: list[int], advances: list[float]) -> list[str]:
    """For each glyph the text it stands for: the whole cluster on its widest glyph, nothing on the rest."""
    ends = dict(zip(sorted(set(clusters)), [*sorted(set(clusters))[1:], len(text)], strict=True))
    bearer: dict[int, int] = {}
    for index, cluster in enumerate(clusters):
        if cluster not in bearer or advances[index] > advances[bearer[cluster]]:
            bearer[cluster] = index
    return [
        text[cluster : ends[cluster]] if bearer[cluster] == index else ""
        for index, cluster in enumerate(clusters)
    ]


def cut(word: Word, width: float) -> list[Word]:
    """A word that is too wide for a line in parts that are not; at least one sign in each."""
    parts: list[Word] = []
    line: list[Piece] = []
    used = 0.0
    for piece in word:
        for part in crumbs(piece):
            if line and used + part.width > width:
                parts.append(tuple(joined(line)))
                line, used = [], 0.0
            line.append(part)
            used += part.width
    return [*parts, tuple(joined(line))]


def crumbs(piece: Piece) -> Iterator[Piece]:
    """The piece sign by sign, in reading order; what is shaped or turned stays whole within its letter."""
    if piece.glyphs:
        yield from glyph_crumbs(piece)
        return
    letters: list[str] = []
    for character in piece.text:
        if letters and unicodedata.combining(character):
            letters[-1] += character
        else:
            letters.append(character)
    for letter in reversed(letters) if piece.level % 2 else letters:
        wide = piece.font.width(letter) * piece.size / 1000
        yield Piece(piece.font, letter, piece.size, piece.colour, wide, piece.level)


def glyph_crumbs(piece: Piece) -> Iterator[Piece]:
    """A shaped piece glyph by glyph, each with the marks that stand on it."""
    groups: list[list[Glyph]] = []
    for glyph in piece.glyphs:
        if groups and sum(one.advance for one in groups[-1]) == 0:
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    for group in reversed(groups) if piece.level % 2 else groups:
        wide = sum(glyph.advance for glyph in group) * piece.size / 1000
        yield Piece(
            piece.font, piece.text, piece.size, piece.colour, wide, piece.level, tuple(group)
        )


def joined(pieces: list[Piece]) -> list[Piece]:
    """Neighbours of one look as one piece, in the order given."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last is not None and not last.glyphs and not piece.glyphs and alike(last, piece):
            found[-1] = Piece(
                last.font,
                last.text + piece.text,
                last.size,
                last.colour,
                last.width + piece.width,
                last.level,
            )
        else:
            found.append(piece)
    return found


def are_alike(words: list[Word], spaced: RecordFont) -> bool:
    """Whether all are single pieces of one look, in the font that the spaces are taken from."""
    first = words[0][0]
    return first.font is spaced and all(
        len(word) == 1 and not word[0].glyphs and not word[0].level and alike(first, word[0])
        for word in words
    )


def alike(one: Piece, other: Piece) -> bool:
    return (one.font is other.font and one.size == other.size) and (
        one.colour == other.colour and one.level == other.level
    )
