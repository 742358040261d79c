"""Blocks of text flowing over pages: whole where possible, cut at sentences, never shrunk.

Pages of one step are balanced, so that no page is left with a last word alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from icbo_desktop.domain.rows import Found, PartnerGroup
from icbo_desktop.figures.lettering import (
    ends_sentence,
    even_lines,
    first_lines,
    lines_of,
    plain,
    sentences,
)
from icbo_desktop.figures.shapes import Measure
from icbo_desktop.figures.wall.frame import MOST_LINES
from icbo_desktop.figures.wall.legend import LEADING, legend_rows

LOOK_AHEAD = 2500  # characters; more than any page holds
MOST_CHARACTERS = 20_000  # more than any step's pages hold
DETAIL_LINES = 3
LIST_SIGN = 2  # characters of "- "
SIGN_WIDTH = 1.1  # of a sign before a detail, in font sizes
SHORT_LINES = 3  # of an item that should not stand on a page alone
FEWEST_BEGUN = 2  # lines of a text begun at the foot of a page


@dataclass(frozen=True, slots=True)
class Block:
    """A text in one style, `before` units below the block above it.

    `detail` and `groups` are a smaller line that stays with the text's end. A heading counts as no body
    line and a whole block moves to the next page rather than being cut. The lines of a heading and of an
    even block are of like width. A leading block stays with the beginning of the one after it. `sign` stands
    before the detail: how much of it was found.
    """

    text: str
    size: float
    colour: str
    is_bold: bool = False
    leading: float = LEADING
    before: float = 0
    bullet: str = ""
    is_heading: bool = False
    is_whole: bool = False
    is_even: bool = False
    is_leading: bool = False
    detail: str = ""
    sign: Found | None = None
    groups: tuple[PartnerGroup, ...] = ()

    @property
    def indent(self) -> float:
        return 0.75 * self.size if self.bullet else 0


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of a block that stand on one page, with its detail and groups if it ends there."""

    block: Block
    lines: tuple[str, ...]
    details: tuple[str, ...] = ()
    legend: tuple[tuple[PartnerGroup, ...], ...] = ()
    before: float = 0
    is_begun: bool = True


@dataclass(frozen=True, slots=True)
class Area:
    """The room that text may take on a page. `small` is the font size of details."""

    width: float
    height: float
    small: float
    measure: Measure
    most_lines: int = MOST_LINES


@dataclass(frozen=True, slots=True)
class Pages:
    """Parts by page. `is_cut` tells that there was more than the most pages hold."""

    pages: tuple[tuple[Part, ...], ...]
    is_cut: bool


def paragraphs(block: Block) -> list[Block]:
    """A block for each paragraph of the text that is not empty, with single spaces.

    A paragraph that begins with "- " is an item of a list.
    """
    found = [" ".join(line.split()) for line in plain(block.text[:MOST_CHARACTERS]).split("\n")]
    return [
        replace(block, text=line[2:], bullet=block.bullet or block.colour, is_whole=True)
        if line.startswith("- ") and len(line) > LIST_SIGN and not block.is_heading
        else replace(block, text=line)
        for line in found
        if line
    ]


def paginate(blocks: Sequence[Block], area: Area, most_pages: int) -> Pages:
    """The blocks on as few pages as they need, evenly filled, at most `most_pages`."""
    is_cut = any(len(block.text) > MOST_CHARACTERS for block in blocks)
    pieces = [piece for block in blocks for piece in paragraphs(block)]
    greedy = _fill(pieces, area, most_pages)
    if is_cut:
        return replace(greedy, is_cut=True)
    if greedy.is_cut or len(greedy.pages) == 1:
        return greedy
    tried = [
        _fill(pieces, replace(area, most_lines=most_lines), most_pages)
        for most_lines in range(1, area.most_lines)
    ]
    even = [one for one in tried if not one.is_cut and len(one.pages) == len(greedy.pages)]
    best = min((*even, greedy), key=unevenness)
    return min((best, _handed_on(pieces, area, best)), key=unevenness)


def unevenness(pages: Pages) -> tuple[int, int, int]:
    """How many pages after the first go on within a sentence, within an item, or hold one item alone."""
    following = pages.pages[1:]
    torn_items = sum(not page[0].is_begun and page[0].block.is_whole for page in following if page)
    return torn_sentences(pages), torn_items, sum(is_alone(page) for page in following)


def is_alone(page: Sequence[Part]) -> bool:
    """Whether all that a page holds is one short item, under its heading or without one."""
    said = [part for part in page if not (part.block.is_heading or part.block.is_leading)]
    return len(said) == 1 and said[0].is_begun and len(said[0].lines) <= SHORT_LINES


def _handed_on(pieces: Sequence[Block], area: Area, pages: Pages) -> Pages:
    """The same pages, where each that holds one short item alone is given the last one before it.

    What leads an item goes with it. The pages stay as they are where that would need one more.
    """
    starts = first_pieces(pages)
    for index in range(len(starts) - 1, 0, -1):
        if None in (starts[index], starts[index - 1]) or not is_alone(pages.pages[index]):
            continue
        given = _handed(pieces, starts, index)
        if given is None:
            continue
        turns = {*(start for start in starts[index + 1 :] if start is not None), given}
        found = _fill(pieces, area, len(pages.pages), frozenset(turns))
        if not found.is_cut and len(found.pages) == len(pages.pages):
            pages, starts = found, first_pieces(found)
    return pages


def _handed(pieces: Sequence[Block], starts: Sequence[int | None], index: int) -> int | None:
    """The piece that a page would begin with if the one before gave its last; None if it has none to give."""
    start, before = starts[index], starts[index - 1]
    if start is None or before is None:
        return None
    given = start - 1
    while given > before and (pieces[given - 1].is_leading or pieces[given - 1].is_heading):
        given -= 1
    return given if given > before else None


def first_pieces(pages: Pages) -> list[int | None]:
    """By page, which piece it begins with; None where it goes on with one begun before."""
    starts: list[int | None] = []
    count = 0
    for page in pages.pages:
        starts.append(count if page and page[0].is_begun else None)
        count += sum(part.is_begun for part in page)
    return starts


def torn_sentences(pages: Pages) -> int:
    """How many pages end within a sentence."""
    return sum(
        not following[0].is_begun and not ends_sentence(page[-1].lines[-1])
        for page, following in pairwise(pages.pages)
        if page and following
    )


def part_height(part: Part, area: Area) -> float:
    small_lines = len(part.details) + len(part.legend)
    own = len(part.lines) * part.block.size * part.block.leading
    return own + small_lines * area.small * LEADING


def page_height(parts: Sequence[Part], area: Area) -> float:
    """How high the parts of one page stand together."""
    return sum(part.before + part_height(part, area) for part in parts)


def _fill(
    pieces: Sequence[Block],
    area: Area,
    most_pages: int,
    turns: frozenset[int] = frozenset(),
) -> Pages:
    """The pieces page by page, each as full as it gets; those of `turns` begin a page."""
    pager = _Pager(area)
    for index, piece in enumerate(pieces):
        if index in turns:
            pager.turn()
        if piece.is_leading and index + 1 < len(pieces):
            pager.make_room(piece, pieces[index + 1])
        pager.put(piece, most_pages)
        if len(pager.pages) > most_pages:
            return Pages(whole_at_the_end(pager.pages[:most_pages]), is_cut=True)
    return Pages(tuple(tuple(page) for page in pager.pages if page) or ((),), is_cut=False)


def whole_at_the_end(pages: Sequence[Sequence[Part]]) -> tuple[tuple[Part, ...], ...]:
    """Pages that are to end here: a last text that would go on is left out, if another stands before it."""
    kept = [tuple(page) for page in pages]
    if len(kept[-1]) > 1 and goes_on(kept[-1][-1]):
        kept[-1] = kept[-1][:-1]
    return tuple(kept)


def goes_on(part: Part) -> bool:
    """Whether the part's lines hold only the beginning of its text."""
    shown = sum(len("".join(line.split())) for line in part.lines)
    return shown < len("".join(part.block.text.split()))


class _Pager:
    """Fills one page after the other."""

    def __init__(self, area: Area) -> None:
        self.area = area
        self.pages: list[list[Part]] = [[]]
        self.used = 0.0
        self.lines = 0

    def put(self, block: Block, most_pages: int) -> None:
        """The whole block where it fits, else on the next page, else cut over pages."""
        rest = block
        is_begun = True
        while len(self.pages) <= most_pages:
            part = self._whole(rest, is_begun=is_begun)
            if part is not None and (self._has_room(part) or not self.pages[-1]):
                self._place(part)
                return
            if self._moves(rest, part):
                self.turn()
                continue
            cut = self._cut(rest)
            if cut is None:
                self.turn()
                continue
            lines, left_over = cut
            self._place(Part(rest, tuple(lines), before=self._before(rest), is_begun=is_begun))
            rest = replace(rest, text=left_over)
            is_begun = False
            self.turn()

    def make_room(self, leading: Block, following: Block) -> None:
        """Turn the page where it has no room for a leading block and the beginning of what it leads."""
        if not self.pages[-1] or all(part.block.is_heading for part in self.pages[-1]):
            return
        first = self._whole(leading, is_begun=True)
        after = self._whole(following, is_begun=True)
        if first is None or after is None:
            return
        lines = len(after.lines) if following.is_whole else min(FEWEST_BEGUN, len(after.lines))
        begun = replace(after, lines=after.lines[:lines])
        height = part_height(first, self.area) + part_height(begun, self.area)
        used = self.used + first.before + following.before + height
        is_full = self.lines + len(first.lines) + lines > self.area.most_lines
        if used > self.area.height + 1 or is_full:
            self.turn()

    def _whole(self, block: Block, *, is_begun: bool) -> Part | None:
        """The block as one part, or None where it is longer than a page."""
        area = self.area
        if len(block.text) > LOOK_AHEAD:
            return None
        width = area.width - block.indent
        most = self._fresh_lines(block)
        found = lines_of(block.text, block.size, width, area.measure, is_bold=block.is_bold)
        lines = list(islice(found, most + 1))
        if len(lines) > most:
            return None
        if block.is_heading or block.is_even:
            lines = even_lines(block.text, block.size, width, area.measure, is_bold=block.is_bold)
        room = width - (SIGN_WIDTH * area.small if block.sign else 0)
        details = first_lines(block.detail, area.small, room, area.measure, most=DETAIL_LINES)
        legend = legend_rows(block.groups, width, area.small, area.measure)[:DETAIL_LINES]
        part = Part(block, tuple(lines), tuple(details), legend, self._before(block), is_begun)
        is_too_high = part_height(part, area) > area.height + 1 and len(lines) > 1
        return None if is_too_high else part

    def _moves(self, block: Block, part: Part | None) -> bool:
        """Whether a block that does not fit here goes to the next page in one piece."""
        if not self.pages[-1] or all(part.block.is_heading for part in self.pages[-1]):
            return False
        return part is not None and block.is_whole

    def _cut(self, block: Block) -> tuple[list[str], str] | None:
        """The lines for this page and what is left over; None where the page should be turned first."""
        room = self._room(block)
        is_fresh = not self.pages[-1]
        if is_fresh:
            room = max(1, room)
        elif room < FEWEST_BEGUN:
            return None
        text = block.text
        near = text[:LOOK_AHEAD]
        width = self.area.width - block.indent
        found = lines_of(near, block.size, width, self.area.measure, is_bold=block.is_bold)
        lines = list(islice(found, room))
        end = _end_of(lines, text)
        whole = _sentence_end(text, end)
        if whole:
            lines, end = _lines_until(lines, text, whole), whole
        elif not is_fresh and room < self._fresh_lines(block) // 2:
            return None
        left_over = text[end:].strip()
        # A detail too high for this page is left with the last line on the next one.
        if not left_over and len(lines) > 1:
            end = _end_of(lines[:-1], text)
            lines, left_over = lines[:-1], text[end:].strip()
        return (lines, left_over) if left_over else None

    def _before(self, block: Block) -> float:
        return block.before if self.pages[-1] else 0

    def _room(self, block: Block) -> int:
        """How many lines of the block this page still takes."""
        free = self.area.height - self.used - self._before(block)
        by_height = int((free + 1) // (block.size * block.leading))
        return by_height if block.is_heading else min(by_height, self.area.most_lines - self.lines)

    def _fresh_lines(self, block: Block) -> int:
        by_height = max(1, int((self.area.height + 1) // (block.size * block.leading)))
        return by_height if block.is_heading else min(by_height, self.area.most_lines)

    def _has_room(self, part: Part) -> bool:
        if self.used + part.before + part_height(part, self.area) > self.area.height + 1:
            return False
        return part.block.is_heading or self.lines + len(part.lines) <= self.area.most_lines

    def _place(self, part: Part) -> None:
        self.pages[-1].append(part)
        self.used += part.before + part_height(part, self.area)
        if not part.block.is_heading:
            self.lines += len(part.lines)

    def turn(self) -> None:
        self.pages.append([])
        self.used, self.lines = 0.0, 0


def _sentence_end(text: str, most: int) -> int:
    """Where the last whole sentence ends within the first `most` characters; 0 if none does."""
    end = 0
    for sentence in sentences(text[:LOOK_AHEAD]):
        after = text.index(sentence, end) + len(sentence)
        if after > most:
            break
        end = after
    return end


def _lines_until(lines: Sequence[str], text: str, most: int) -> list[str]:
    """The lines as far as the first `most` characters of the text they were cut from."""
    kept: list[str] = []
    end = 0
    for line in lines:
        start = text.index(line, end)
        if start >= most:
            break
        end = start + len(line)
        kept.append(line[: most - start])
    return kept


def _end_of(lines: Sequence[str], text: str) -> int:
    """Where the lines end in the text that they were cut from."""
    end = 0
    for line in lines:
        end = text.index(line, end) + len(line)
    return end
