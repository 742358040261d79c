"""Pages of lists that the room works through: a checklist, and points for and against."""

from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.domain.framework import Framework, ListItem
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Argument, Side
from icbo_desktop.figures.shapes import Rectangle, Scene, Shape, TextLine
from icbo_desktop.figures.signs import side_sign
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.blocks import Area, Block, part_height
from icbo_desktop.figures.wall.flow import paginate
from icbo_desktop.figures.wall.frame import MOST_FRAMEWORK_PAGES, MOST_LINES, WallView
from icbo_desktop.figures.wall.legend import BASELINE
from icbo_desktop.figures.wall.page import (
    Draft,
    Header,
    accent_of,
    content_top,
    numbered,
    part_words,
    sections_drafts,
    text_area,
    text_drafts,
)
from icbo_desktop.figures.wall.part_drawing import part_shapes
from icbo_desktop.figures.wall.subject import Subject, framework_name, subject_header, subject_of
from icbo_desktop.figures.wall.text_pages import (
    HEADING_LEADING,
    bullet,
    found_bullet,
    heading,
    heading_draft,
    side_heading,
    titled,
)
from icbo_desktop.translation import translated

BETWEEN = 0.05  # of the text's width, between the two sides
SIGN = 1.35  # of a side's sign, in font sizes of its heading


def list_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The items under their headings; on a checklist what the room found, only where it said so."""
    framework = view.frameworks[step.item.framework_id]
    shown = framework.lists_by_id[step.part_id]
    is_own = step.item.item_id == shown.id
    header = own_header(view, framework) if is_own else subject_header(view, step)
    grouped = [(name, item_blocks(view, header, step, items)) for name, items in shown.groups]
    if any(name and is_long(view, header, blocks) for name, blocks in grouped):
        named = replace(header, title=shown.title, continued=shown.title)
        drafts = title_drafts(view, named, shown.title)
        for name, blocks in grouped:
            title, height = heading_draft(view, named, name, accent_of(view, named))
            drafts += sections_drafts(view, named, title, height, blocks)
        return numbered(view, named, drafts)
    header, listed = titled(view, header, shown.title)
    header = replace(header, continued=shown.title)
    for name, blocks in grouped:
        listed += [side_heading(view, header, name), *blocks] if name else blocks
    first = [] if view.is_roomy else title_drafts(view, header, shown.title)
    return numbered(
        view, header, [*first, *text_drafts(view, header, listed, MOST_FRAMEWORK_PAGES)]
    )


def title_drafts(view: WallView, header: Header, title: str) -> list[Draft]:
    """A page for a title that the header would cut; none where it has room there."""
    frame = view.frame
    if view.measure(title, frame.header, header.is_strong) <= frame.text_width:
        return []
    return text_drafts(view, header, [heading(view, title)])


def own_header(view: WallView, framework: Framework) -> Header:
    """The header of a list of the framework as a whole."""
    name = framework_name(view, framework)
    return Header(title="" if name else framework.short_title, framework=name)


def item_blocks(
    view: WallView, header: Header, step: Step, items: Sequence[ListItem]
) -> list[Block]:
    """The items with what the room found of each."""
    return [
        found_bullet(view, header, item.text, view.workshop.finding(step.item, item.id))
        for item in items
    ]


def is_long(view: WallView, header: Header, blocks: list[Block]) -> bool:
    """Whether the items of a group need more than a page, so that its name must be said again."""
    return paginate(blocks, text_area(view, header), 1).is_cut


def arguments_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """Points for and against, side by side where both fit on a page, else one side after the other.

    The framework's own points come first; the room's say that they were added here.
    """
    header = subject_header(view, step, is_strong=True)
    subject = subject_of(view, step.item)
    sides: dict[Side, list[Block]] = {
        side: side_blocks(view, header, subject, side) for side in words.SIDES
    }
    together = side_by_side(view, header, sides)
    if together is not None:
        return numbered(view, header, [together])
    drafts: list[Draft] = []
    for side, blocks in sides.items():
        if blocks:
            drafts += one_side(view, header, side, blocks)
    return numbered(view, header, drafts)


def side_blocks(view: WallView, header: Header, subject: Subject, side: Side) -> list[Block]:
    """The points of one side."""
    standard = subject.standard
    own = () if standard is None else standard.points_for
    if standard is not None and side == "against":
        own = standard.points_against
    added = [row for row in view.workshop.at(Argument, subject.item) if row.side == side]
    blocks = [bullet(view, header, point.text) for point in own]
    return [*blocks, *(bullet(view, header, row.text, translated(words.ADDED)) for row in added)]


def side_by_side(view: WallView, header: Header, sides: dict[Side, list[Block]]) -> Draft | None:
    """Two columns, For and Against; None where one of them is longer than the page."""
    frame, area = view.frame, text_area(view, header)
    width = (area.width - BETWEEN * area.width) / 2
    head = 1.5 * frame.body
    column = Area(width, area.height - head, area.small, view.measure, MOST_LINES)
    top = content_top(view, header)
    shapes: list[Shape] = []
    reading: list[str] = []
    for index, (side, blocks) in enumerate(sides.items()):
        found = paginate(blocks, column, 1)
        if found.is_cut or not blocks:
            return None
        left = frame.left + index * (width + BETWEEN * area.width)
        shapes += side_title(view, header, side, (left, top), frame.body)
        reading.append(f"{translated(words.SIDES[side])}:")
        y = top + head
        for part in found.pages[0]:
            y += part.before
            shapes += part_shapes(part, (left, y), column, frame.theme)
            reading += part_words(part)
            y += part_height(part, column)
    line = Rectangle(
        frame.left + width + BETWEEN * area.width / 2 - 1.5, top, 3, area.height,
        fill=frame.theme.line,
    )  # fmt: skip
    return Draft((line, *shapes), " ".join(reading), tuple(reading))


def one_side(view: WallView, header: Header, side: Side, blocks: list[Block]) -> list[Draft]:
    """One side over as many pages as it needs, each under its sign and word."""
    size = view.frame.heading
    at = (view.frame.left, content_top(view, header))
    title = Draft(
        tuple(side_title(view, header, side, at, size)),
        translated(words.SIDES[side]),
        (translated(words.SIDES[side]),),
    )
    return sections_drafts(view, header, title, HEADING_LEADING * size, blocks)


def side_title(
    view: WallView, header: Header, side: Side, at: tuple[float, float], size: float
) -> list[Shape]:
    """Sign and word of a side."""
    x, y = at
    accent, theme = accent_of(view, header), view.frame.theme
    centre = (x + 0.5 * size, y + 0.6 * size)
    return [
        *side_sign(side, centre, 0.46 * size, accent, theme.on_accent),
        TextLine(
            x + SIGN * size,
            y + BASELINE * size,
            translated(words.SIDES[side]),
            size,
            accent,
            is_bold=True,
        ),
    ]
