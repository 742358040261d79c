"""Fills wall pages one after the other: blocks whole where they fit, else cut where a sentence ends."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from icbo_desktop.figures.lettering import even_lines, first_lines, lines_of, sentences
from icbo_desktop.figures.wall.blocks import SIGN_WIDTH, Area, Block, Part, leads, part_height
from icbo_desktop.figures.wall.legend import legend_rows

LOOK_AHEAD = 2500  # characters; more than any page holds
DETAIL_LINES = 3
FEWEST_BEGUN = 2  # lines of a text begun at the foot of a page


class Pager:
    """Fills one page after the other."""

    def __init__(self, area: Area) -> None:
        self.area = area
        self.pages: list[list[Part]] = [[]]
        self.used = 0.0
        self.lines = 0

    def put(self, block: Block, most_pages: int, after: Block | None = None) -> None:
        """The whole block where it fits, else on the next page, else cut over pages.

        `after` is what its colon leads into: a page that holds the colon holds the beginning of it too.
        """
        rest = block
        is_begun = True
        while len(self.pages) <= most_pages:
            part = self._whole(rest, is_begun=is_begun)
            if part is not None and (self._has_room(part) or not self.pages[-1]):
                kept = None if after is None else self._lines_kept(part, after)
                if kept is None:
                    self._place(part)
                    return
                if kept:
                    left_over = rest.text[_end_of(kept, rest.text) :].strip()
                    self._place(Part(rest, kept, before=part.before, is_begun=is_begun))
                    rest, is_begun = replace(rest, text=left_over), False
                self.turn()
                continue
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

    def _lines_kept(self, part: Part, after: Block) -> tuple[str, ...] | None:
        """How much of a leading text stays on this page; None where all of it stays, with what it leads into.

        The last sentence goes over with its list, or the whole text. On a page that is fresh already the list
        is begun below it instead, where there is room for that.
        """
        if self._has_room_below(part, self._whole(after, is_begun=True), after):
            return None
        block, is_stuck = part.block, all(_holds_on(each) for each in self.pages[-1])
        *others, last = sentences(block.text)
        width = self.area.width - block.indent
        found = lines_of(block.text, block.size, width, self.area.measure, is_bold=block.is_bold)
        lines = list(found)
        if others:
            start = len(block.text) - len(last)
            before = tuple(_lines_until(lines, block.text, len(block.text[:start].rstrip())))
            if is_stuck or len(before) >= FEWEST_BEGUN:
                return before
        if not is_stuck:
            return ()
        if self._has_room_below(part, None, after):
            return None
        if len(lines) == 1:
            # A heading may stand alone; a page that was turned already gives no more room.
            is_headed = bool(self.pages[-1]) and all(map(_is_heading, self.pages[-1]))
            return () if is_headed else None
        return tuple(lines[: -FEWEST_BEGUN if len(lines) > FEWEST_BEGUN + 1 else -1])

    def _has_room_below(self, part: Part, whole: Part | None, after: Block) -> bool:
        """Whether a page that holds this part has room for what follows, or, if that is None, its first lines."""
        lines = max(1, min(FEWEST_BEGUN, self._fresh_lines(after) - len(part.lines)))
        height = lines * after.size * after.leading
        if whole is not None:
            lines = len(whole.lines) if after.is_whole else min(FEWEST_BEGUN, len(whole.lines))
            height = part_height(replace(whole, lines=whole.lines[:lines]), self.area)
        used = self.used + part.before + part_height(part, self.area) + after.before + height
        is_full = self.lines + len(part.lines) + lines > self.area.most_lines
        return used <= self.area.height + 1 and not is_full

    @property
    def _is_led(self) -> bool:
        """Whether what comes now must begin on this page, below a colon."""
        return bool(self.pages[-1]) and leads(self.pages[-1][-1].block.text)

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
        if self._is_led or not self.pages[-1] or all(map(_is_heading, self.pages[-1])):
            return False
        return part is not None and block.is_whole

    def _cut(self, block: Block) -> tuple[list[str], str] | None:
        """The lines for this page and what is left over; None where the page should be turned first."""
        room = self._room(block)
        is_fresh = not self.pages[-1]
        if is_fresh:
            room = max(1, room)
        elif room < (1 if self._is_led else FEWEST_BEGUN):
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
        elif not (is_fresh or self._is_led) and room < self._fresh_lines(block) // 2:
            return None
        left_over = text[end:].strip()
        if len(lines) > 1 and leads(lines[-1]) and text[end:].strip():
            end = _end_of(lines[:-1], text)
            lines, left_over = lines[:-1], text[end:].strip()
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


def _is_heading(part: Part) -> bool:
    return part.block.is_heading


def _holds_on(part: Part) -> bool:
    """Whether nothing is gained where what follows this part goes to another page."""
    return part.block.is_heading or part.block.is_leading or leads(part.block.text)


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
