"""Text cut into lines and pages that fit: nothing is shrunk, nothing is lost, nothing hangs.

Line-breaking is lazy, so that only as much of a text of any length is measured as there is room for.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from icbo_desktop.figures.shapes import Measure

SENTENCE_END = re.compile(r"[.!?\u2026\u061f\u3002][\u201d\u2019\"')]*(?=\s)")
LONGEST_PIECE = 400  # no line of the wall or of a page holds as many characters
SLACK = 0.5
EVENED_LINES = 4


def plain(text: str) -> str:
    """The text without what cannot be drawn: control characters out, odd spaces plain, lines kept."""
    spaced = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if spaced.replace("\n", "").isprintable():
        return spaced  # nearly every text; looking at each character takes longest of all
    return "".join(
        character
        for character in spaced
        if character == "\n" or unicodedata.category(character) not in ("Cc", "Cs")
    )


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is of a script that runs from right to left."""
    for character in text[:LONGEST_PIECE]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def lines_of(
    text: str, size: float, width: float, measure: Measure, *, is_bold: bool = False
) -> Iterator[str]:
    """The lines of a text, none wider than `width`, one after the other as they are asked for."""
    for paragraph in plain(text).split("\n"):
        yield from _paragraph(paragraph, size, width, measure, is_bold=is_bold)


def even_lines(
    text: str, size: float, width: float, measure: Measure, *, is_bold: bool = False
) -> list[str]:
    """The lines of a short text, evened out so that none is left with a word alone."""
    lines = list(islice(lines_of(text, size, width, measure, is_bold=is_bold), EVENED_LINES + 1))
    if not 1 < len(lines) <= EVENED_LINES or measure(lines[-1], size, is_bold) > width / 3:
        return (
            lines
            if len(lines) <= EVENED_LINES
            else list(lines_of(text, size, width, measure, is_bold=is_bold))
        )
    for share in (0.95, 0.9, 0.85, 0.8, 0.7, 0.6):
        tried = lines_of(text, size, width * share, measure, is_bold=is_bold)
        found = list(islice(tried, len(lines) + 1))
        if len(found) == len(lines) and measure(found[-1], size, is_bold) > width / 3:
            return found
    return lines


def first_lines(text: str, size: float, width: float, measure: Measure, most: int) -> list[str]:
    """At most `most` lines of a text; the last one ends in "…" where there was more."""
    enough = text[: (most + 1) * LONGEST_PIECE]
    found = list(islice(lines_of(enough, size, width, measure), most + 1))
    if len(found) <= most:
        return found
    return [*found[: most - 1], ended(found[most - 1], size, width, measure)]


def ended(line: str, size: float, width: float, measure: Measure, *, is_bold: bool = False) -> str:
    """The line with "…" at its end, cut so that it still fits."""
    kept = line.rstrip(" .,;:")
    while kept and measure(f"{kept}…", size, is_bold) > width:
        kept = kept[:-1].rstrip()
    return f"{kept}…"


def one_line(
    text: str, size: float, width: float, measure: Measure, *, is_bold: bool = False
) -> str:
    """The text on one line, cut with "…" where it does not fit."""
    whole = " ".join(plain(text[: LONGEST_PIECE * 2]).split())
    if len(whole) <= LONGEST_PIECE and measure(whole, size, is_bold) <= width:
        return whole
    found = next(lines_of(whole, size, width, measure, is_bold=is_bold), "")
    return ended(found, size, width, measure, is_bold=is_bold)


def ends_sentence(line: str) -> bool:
    """Whether a line ends where a sentence does."""
    found = SENTENCE_END.search(f"{line} ", max(0, len(line) - 3))
    return found is not None and found.end() == len(line)


def sentences(text: str) -> list[str]:
    """A paragraph cut after each full stop, question mark or exclamation mark and its quotes."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    cuts = zip([0, *ends], [*ends, len(text)], strict=True)
    return [text[start:end].strip() for start, end in cuts if text[start:end].strip()]


def _paragraph(
    paragraph: str, size: float, width: float, measure: Measure, *, is_bold: bool
) -> Iterator[str]:
    space = measure(" ", size, is_bold)
    line: list[str] = []
    used = 0.0
    for word in paragraph.split():
        for number, piece in enumerate(_pieces(word, size, width, measure, is_bold=is_bold)):
            wide = measure(piece, size, is_bold)
            # No space may come between the parts of a word, however narrow its letters and accents.
            if line and (number > 0 or used + space + wide > width - SLACK):
                yield " ".join(line)
                line, used = [], 0.0
            used += wide + (space if line else 0)
            line.append(piece)
    if line:
        yield " ".join(line)


def _pieces(
    word: str, size: float, width: float, measure: Measure, *, is_bold: bool
) -> Iterator[str]:
    """A word, or where no line can hold it, the parts of it that fit."""
    rest = word
    while len(rest) > LONGEST_PIECE or measure(rest, size, is_bold) > width - SLACK:
        fits = _fitting(rest, size, width - SLACK, measure, is_bold=is_bold)
        yield rest[:fits]
        rest = rest[fits:]
    if rest:
        yield rest


def _fitting(word: str, size: float, width: float, measure: Measure, *, is_bold: bool) -> int:
    """How many characters of a word fit, at least one, without tearing a letter from its accents."""
    low, high = 1, min(len(word), LONGEST_PIECE)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(word[:middle], size, is_bold) <= width:
            low = middle
        else:
            high = middle - 1
    end = low
    while end > 1 and end < len(word) and unicodedata.combining(word[end]):
        end -= 1
    return end if end > 1 or not unicodedata.combining(word[min(low, len(word) - 1)]) else low
