"""One wall page put together: bar, tag, page counter, text, progress dashes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icbo_desktop.figures.lettering import one_line
from icbo_desktop.figures.palette import INK
from icbo_desktop.figures.shapes import Rectangle, Scene, Shape, TextLine
from icbo_desktop.figures.wall.blocks import Area, Block, Part, page_height, part_height
from icbo_desktop.figures.wall.flow import paginate
from icbo_desktop.figures.wall.frame import MOST_FRAMEWORK_PAGES, MOST_PAGES, WallView
from icbo_desktop.figures.wall.legend import BASELINE, LEADING
from icbo_desktop.figures.wall.part_drawing import part_shapes
from icbo_desktop.translation import marked, tr, translated

REST_WORDS = marked("The rest is in the record.")
WIDEST_TAG = 0.55  # of the text's width


@dataclass(frozen=True, slots=True)
class Progress:
    """Dashes at the foot: how many, and which one we are at, from 0."""

    count: int
    current: int


@dataclass(frozen=True, slots=True)
class Header:
    """What stands at the top: a tag in the accent and a title beside it.

    `continued` takes the title's place on the pages after the first. A cover begins lower. `framework`
    names the framework where the workshop goes through several; the title then stands below it.
    """

    tag: str = ""
    title: str = ""
    continued: str = ""
    is_strong: bool = False
    accent: str = INK
    progress: Progress | None = None
    is_cover: bool = False
    framework: str = ""

    @property
    def words(self) -> str:
        return ", ".join(part for part in (self.tag, self.framework, self.title) if part)


@dataclass(frozen=True, slots=True)
class Draft:
    """A page before it is numbered: what stands below the header, what it says, and in which order."""

    shapes: tuple[Shape, ...]
    alt: str
    reading: tuple[str, ...] = ()


def joined(first: Draft, second: Draft) -> Draft:
    """Two parts of one page."""
    return Draft(
        (*first.shapes, *second.shapes),
        " ".join(part for part in (first.alt, second.alt) if part),
        (*first.reading, *second.reading),
    )


def accent_of(view: WallView, header: Header) -> str:
    """The header's accent in the view's theme; a page of no domain takes the ink."""
    theme = view.frame.theme
    return theme.ink if header.accent == INK else theme.accent(header.accent)


def content_top(view: WallView, header: Header) -> float:
    """Where the content begins: below the tag, and below a title that has a line of its own."""
    frame = view.frame
    below = frame.top + 1.45 * frame.header + 0.034 * frame.height
    if header.is_cover:
        return below + (0.08 * frame.height if view.is_roomy else 0)
    return below + (LEADING * frame.header if _has_title_below(view, header) else 0)


def content_bottom(view: WallView, header: Header) -> float:
    frame = view.frame
    return frame.bottom - (0.04 * frame.height if header.progress is not None else 0)


def text_area(view: WallView, header: Header) -> Area:
    """The room that text may take on a page with this header."""
    height = content_bottom(view, header) - content_top(view, header)
    return Area(view.frame.text_width, height, view.frame.small, view.measure)


def text_pages(
    view: WallView, header: Header, blocks: Sequence[Block], most_pages: int = MOST_PAGES
) -> tuple[Scene, ...]:
    """The blocks over as many pages as they need; past `most_pages` the last one says so."""
    return numbered(view, header, text_drafts(view, header, blocks, most_pages))


def text_drafts(
    view: WallView, header: Header, blocks: Sequence[Block], most_pages: int = MOST_PAGES
) -> list[Draft]:
    """The same pages before they are numbered, to stand among others of their step."""
    area = text_area(view, header)
    found = paginate(blocks, area, most_pages)
    rest = ""
    if found.is_cut:
        rest = translated(REST_WORDS)
        room = replace(area, height=area.height - LEADING * area.small)
        found = paginate(blocks, room, most_pages)
    last = len(found.pages) - 1
    return [
        text_draft(view, header, parts, rest if index == last else "")
        for index, parts in enumerate(found.pages)
    ]


def sections_drafts(
    view: WallView, header: Header, title: Draft, height: float, blocks: Sequence[Block]
) -> list[Draft]:
    """The blocks over as many pages as they need, each under the same title of that height."""
    area = text_area(view, header)
    room = replace(area, height=area.height - height)
    found = paginate(blocks, room, MOST_FRAMEWORK_PAGES)
    lower = content_top(view, header) + height
    return [
        joined(title, Draft(tuple(shapes), " ".join(reading), tuple(reading)))
        for shapes, reading in (page_shapes(view, header, parts, lower) for parts in found.pages)
    ]


def text_draft(view: WallView, header: Header, parts: Sequence[Part], rest: str = "") -> Draft:
    """One page of text, from the top."""
    shapes, reading = page_shapes(view, header, parts)
    if rest:
        area = text_area(view, header)
        baseline = content_top(view, header) + page_height(parts, area) + BASELINE * area.small
        colour = view.frame.theme.soft_ink
        shapes.append(TextLine(view.frame.left, baseline, rest, area.small, colour))
        reading.append(rest)
    return Draft(tuple(shapes), alt=reading[0] if reading else "", reading=tuple(reading))


def page_shapes(
    view: WallView, header: Header, parts: Sequence[Part], begin: float = 0
) -> tuple[list[Shape], list[str]]:
    """The parts of one page from the top of its content or from `begin`, and their words in order."""
    area = text_area(view, header)
    shapes: list[Shape] = []
    reading: list[str] = []
    top = begin or content_top(view, header)
    for part in parts:
        top += part.before
        shapes += part_shapes(part, (view.frame.left, top), area, view.frame.theme)
        reading += part_words(part)
        top += part_height(part, area)
    return shapes, reading


def part_words(part: Part) -> list[str]:
    """What a part says, to be read aloud."""
    names = ", ".join(group.name for row in part.legend for group in row)
    return [words for words in (" ".join(part.lines), " ".join(part.details), names) if words]


def numbered(view: WallView, header: Header, drafts: Sequence[Draft]) -> tuple[Scene, ...]:
    """The finished pages of a step, with "1 of 2" where there is more than one."""
    count = len(drafts)
    return tuple(
        finished(view, header_at(header, index), draft, counter_words(index, count))
        for index, draft in enumerate(drafts)
    )


def counter_words(index: int, count: int) -> str:
    """Where a page stands among those of its step, counted from 0; "" where it is the only one."""
    return tr("{page} of {pages}", page=index + 1, pages=count) if count > 1 else ""


def header_at(header: Header, page: int) -> Header:
    """The header of a page, counted from 0."""
    if page == 0 or not header.continued:
        return header
    return replace(header, title=header.continued)


def finished(view: WallView, header: Header, draft: Draft, counter: str = "") -> Scene:
    """A draft with its bar, header and dashes."""
    frame = view.frame
    shapes = (
        Rectangle(0, 0, frame.bar, frame.height, fill=accent_of(view, header)),
        *_header_shapes(view, header, counter),
        *draft.shapes,
        *_dashes(view, header),
    )
    alt = ". ".join(part for part in (header.words, draft.alt) if part)
    reading = tuple(part for part in (header.words, *draft.reading, counter) if part)
    return Scene(frame.width, frame.height, shapes, alt, reading, ground=frame.theme.ground)


def _header_shapes(view: WallView, header: Header, counter: str) -> list[Shape]:
    frame = view.frame
    theme, size = frame.theme, frame.header
    height = 1.45 * size
    baseline = frame.top + height / 2 + 0.34 * size
    shapes: list[Shape] = []
    tag, tag_width = _tag(view, header)
    if tag:
        shapes += [
            Rectangle(
                frame.left, frame.top, tag_width, height, fill=accent_of(view, header), radius=12
            ),
            TextLine(frame.left + 0.48 * size, baseline, tag, size, theme.on_accent, is_bold=True),
        ]
    beside = frame.left + (tag_width + 0.56 * size if tag else 0)
    if header.framework:
        room = frame.right - beside - _counter_width(view)
        name = one_line(header.framework, size, room, view.measure)
        shapes.append(TextLine(beside, baseline, name, size, theme.soft_ink))
    if header.title:
        x = beside
        room = frame.right - x - _counter_width(view)
        if _has_title_below(view, header):
            x, room = frame.left, frame.text_width
            baseline += 1.42 * size
        title = one_line(header.title, size, room, view.measure, is_bold=header.is_strong)
        colour = theme.ink if header.is_strong else theme.soft_ink
        shapes.append(TextLine(x, baseline, title, size, colour, header.is_strong))
    if counter:
        shapes.append(
            TextLine(
                frame.right,
                frame.top + height / 2 + 0.34 * size,
                counter,
                size,
                theme.soft_ink,
                anchor="end",
            )
        )
    return shapes


def _tag(view: WallView, header: Header) -> tuple[str, float]:
    """The tag's text and the width of its box."""
    size = view.frame.header
    if not header.tag:
        return "", 0
    room = WIDEST_TAG * view.frame.text_width
    tag = one_line(header.tag, size, room, view.measure, is_bold=True)
    return tag, view.measure(tag, size, True) + 0.96 * size  # noqa: FBT003 - Measure is positional


def _counter_width(view: WallView) -> float:
    """The room kept free for the page counter."""
    size = view.frame.header
    return view.measure(counter_words(9, 10), size, False) + 0.5 * size  # noqa: FBT003 - Measure is positional


def _has_title_below(view: WallView, header: Header) -> bool:
    """Whether the longer of the titles does not fit beside the tag. Without a tag it is cut instead."""
    frame = view.frame
    if header.framework:
        return bool(header.title or header.continued)
    if not header.tag:
        return False
    _, tag_width = _tag(view, header)
    room = frame.text_width - tag_width - 0.56 * frame.header - _counter_width(view)
    titles = (header.title, header.continued)
    size, is_bold = frame.header, header.is_strong
    return any(view.measure(title[:200], size, is_bold) > room for title in titles)


def _dashes(view: WallView, header: Header) -> list[Shape]:
    """The standards of the domain: those before in the accent, this one in ink, the rest pale."""
    progress = header.progress
    if progress is None:
        return []
    frame = view.frame
    pitch = min(70.0, frame.text_width / progress.count)
    width = 0.77 * pitch
    middle = frame.bottom - 0.014 * frame.height
    shapes: list[Shape] = []
    for index in range(progress.count):
        half = 14.0 if index == progress.current else 8.0
        colour = frame.theme.dash
        if index < progress.current:
            colour = accent_of(view, header)
        elif index == progress.current:
            colour = frame.theme.ink
        x = frame.left + index * pitch
        shapes.append(
            Rectangle(x, middle - half, width, 2 * half, fill=colour, radius=min(half, width / 2))
        )
    return shapes
