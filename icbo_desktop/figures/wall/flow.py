"""Blocks of text flowing over pages: whole where possible, cut at sentences, never shrunk.

Pages of one step are balanced, so that no page is left with a last word alone.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from icbo_desktop.figures.lettering import ends_sentence, plain
from icbo_desktop.figures.wall.blocks import Area, Block, Pages, Part, leads
from icbo_desktop.figures.wall.pager import Pager

MOST_CHARACTERS = 20_000  # more than any step's pages hold
LIST_SIGN = 2  # characters of "- "
SHORT_LINES = 3  # of an item that should not stand on a page alone


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


def unevenness(pages: Pages) -> tuple[int, ...]:
    """How many pages end with a colon, and go on within a sentence, within an item, or hold one item alone.

    Last come those that begin with the end of a text whose list could have begun on the page before.
    """
    colons = sum(bool(page) and leads(page[-1].lines[-1]) for page in pages.pages[:-1])
    following = [page for page in pages.pages[1:] if page]
    torn = [page[0] for page in following if not page[0].is_begun]
    items = sum(part.block.is_whole for part in torn)
    handed = sum(leads(part.block.text) for part in torn)
    return colons, torn_sentences(pages), items, sum(map(is_alone, following)), handed


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
    while given > before and holds_on(pieces[given - 1]):
        given -= 1
    return given if given > before else None


def holds_on(piece: Block) -> bool:
    """Whether a piece never ends a page that another follows."""
    return piece.is_leading or piece.is_heading or leads(piece.text)


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


def _fill(
    pieces: Sequence[Block],
    area: Area,
    most_pages: int,
    turns: frozenset[int] = frozenset(),
) -> Pages:
    """The pieces page by page, each as full as it gets; those of `turns` begin a page."""
    pager = Pager(area)
    for index, piece in enumerate(pieces):
        if index in turns:
            pager.turn()
        if piece.is_leading and index + 1 < len(pieces):
            pager.make_room(piece, pieces[index + 1])
        is_leading = leads(piece.text) and not piece.is_heading and index + 1 < len(pieces)
        pager.put(piece, most_pages, pieces[index + 1] if is_leading else None)
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
