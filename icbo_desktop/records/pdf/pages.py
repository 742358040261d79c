"""Boxes placed on pages: headings stay with what follows, and a new part finds room or a new page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from icbo_desktop.records.pdf.boxes import Box, TextBox
from icbo_desktop.records.pdf.styles import BOTTOM, ROOM, TOP

PART_GAP = 34.0
LONG_BOX = 130.0
SHORT_PART = 130.0  # a part that is hardly more than its title stands with the part below it
ENOUGH_FOR_PART = (
    0.42 * ROOM
)  # a part that does not fit whole begins on a page only with this much room


@dataclass(frozen=True)
class Chapter:
    """The boxes of one part, with what the contents and the page's head say of it.

    `below` is the part that follows where it belongs to this one.
    """

    key: str
    title: str
    level: int
    running: str
    boxes: Sequence[Box]
    starts_page: bool = False
    below: "Chapter | None" = None

    @property
    def needed(self) -> float:
        """The room that it needs to begin on a page; with the part below it where it is short itself."""
        own = min(self.height, ENOUGH_FOR_PART)
        if self.below is None or self.height > SHORT_PART:
            return own
        return own + PART_GAP + min(self.below.height, ENOUGH_FOR_PART)

    @property
    def height(self) -> float:
        return sum(box.before + box.height for box in self.boxes)


@dataclass(frozen=True)
class Anchor:
    """Where a part begins on a page."""

    key: str
    title: str
    level: int
    top: float


@dataclass
class Page:
    """The boxes of a page with their tops."""

    running: str = ""
    places: list[tuple[Box, float]] = field(default_factory=list[tuple[Box, float]])
    anchors: list[Anchor] = field(default_factory=list[Anchor])


class Paginator:
    """Fills pages from the top. `first_top` is where the first page begins."""

    def __init__(self, first_top: float = TOP) -> None:
        self.pages: list[Page] = []
        self._y = BOTTOM
        self._next_top = first_top

    def chapter(self, chapter: Chapter) -> None:
        """Place a part, on the page that was begun where it finds enough room."""
        gap = PART_GAP if self._is_begun else 0.0
        room = BOTTOM - self._y - gap
        if chapter.starts_page or room < chapter.needed:
            self._new_page(chapter.running)
        elif not self._is_begun:
            self._new_page(chapter.running) if not self.pages else None
        else:
            self._y += gap
        is_first = True
        for group in kept_groups(chapter.boxes):
            self._group(group, chapter, is_first=is_first)
            is_first = False

    @property
    def _is_begun(self) -> bool:
        return bool(self.pages and self.pages[-1].places)

    def _new_page(self, running: str) -> None:
        self.pages.append(Page(running))
        self._y, self._next_top = self._next_top, TOP

    def _group(self, group: Sequence[Box], chapter: Chapter, *, is_first: bool) -> None:
        """Boxes that stay together, as far as a page can hold them."""
        if room_needed(group) > BOTTOM - self._y and self._has_text():
            self._new_page(chapter.running)
        if is_first:
            anchor = Anchor(chapter.key, chapter.title, chapter.level, self._y)
            self.pages[-1].anchors.append(anchor)
        for position, box in enumerate(group, start=1):
            self._place(box, chapter.running, room_needed(group[position:]))

    def _has_text(self) -> bool:
        return bool(self.pages[-1].places)

    def _place(self, box: Box, running: str, needed_after: float) -> None:
        """A box, over pages where it must be; the end of a long text goes on with what it is held with."""
        rest: Box | None = box
        while rest is not None:
            before = rest.before if self._has_text() else 0.0
            room = BOTTOM - self._y - before
            head, tail = rest.split(room)
            if head is None and not self._has_text():
                head, tail = forced(rest, room)
            if tail is None and rest.height + needed_after > room and is_long(rest):
                head, tail = rest.split(rest.height - 1)
            if head is not None:
                self._put(head, before)
            if tail is not None:
                self._new_page(running)
            rest = tail

    def _put(self, box: Box, before: float) -> None:
        self._y += before
        self.pages[-1].places.append((box, self._y))
        self._y += box.height


def forced(box: Box, room: float) -> tuple[Box | None, Box | None]:
    """What goes on an empty page even though it does not fit as it would like to."""
    return box.forced(room) if isinstance(box, TextBox) else (box, None)


def is_long(box: Box) -> bool:
    """Whether it is a text or a table of which a page may hold the beginning alone."""
    return box.height > LONG_BOX and box.least < box.height


def room_needed(group: Sequence[Box]) -> float:
    """What boxes that stay together need on one page; a long text among them only its first lines."""
    needed = 0.0
    for box in group[:-1]:
        if is_long(box):
            return needed + box.before + box.least
        needed += box.before + box.height
    return needed + sum(box.before + box.least for box in group[-1:])


def kept_groups(boxes: Sequence[Box]) -> list[list[Box]]:
    """The boxes in groups of those that keep with the next and the one they keep with."""
    groups: list[list[Box]] = [[]]
    for box in boxes:
        groups[-1].append(box)
        if not box.keeps:
            groups.append([])
    return [group for group in groups if group]
