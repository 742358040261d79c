"""A scale on the wall: empty until the facilitator reveals, then people, spread and the agreed rating.

Before the reveal the page depends on nothing that anybody rated, but for how many are in.
"""

from dataclasses import replace

from icbo_desktop.domain.divergence import diverge, last_round, ratings_by_group
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Item, PartnerGroup
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.figures.palette import INK
from icbo_desktop.figures.scale_figure import (
    form_of,
    least_figure_height,
    scale_figure,
    scale_pages,
)
from icbo_desktop.figures.scale_picture import ArrowPicture, ArrowSizes, GroupDots
from icbo_desktop.figures.scale_rows import shown_values
from icbo_desktop.figures.shapes import Rectangle, Scene, TextLine, placed
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.asking import Asked, asked_of
from icbo_desktop.figures.wall.blocks import Area, Block, page_height
from icbo_desktop.figures.wall.flow import paginate
from icbo_desktop.figures.wall.frame import (
    BODY,
    FLOOR,
    MARGIN,
    MOST_HEADER_SCALE,
    Frame,
    WallView,
)
from icbo_desktop.figures.wall.legend import LEADING, legend_rows, legend_shapes
from icbo_desktop.figures.wall.page import (
    Draft,
    Header,
    content_top,
    joined,
    numbered,
    page_shapes,
    text_area,
    text_drafts,
    text_pages,
)
from icbo_desktop.figures.wall.subject import Subject, subject_header, subject_of
from icbo_desktop.figures.wall.summary import (
    Run,
    Sentence,
    has_groups,
    lines_shapes,
    ratings_before,
    said,
    sentence_lines,
    split_lines,
    summary,
)
from icbo_desktop.figures.wall.text_pages import body, bullet, large_question, soft, titled
from icbo_desktop.translation import tr, translated

LEAST_FIGURE = 435  # units: the circle, the numbers and three dots above each other
USUAL_LINES = 2
BELOW_BASELINE = 0.5  # of a line of text, in font sizes
ABOVE_ROWS = 0.35  # free above the rows of a choice, in font sizes


def arrow_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The scale of a standard or a domain."""
    subject = subject_of(view, step.item)
    header = subject_header(view, step, is_strong=True)
    scale = subject.scale
    if scale is None:
        return text_pages(view, header, [body(view, tr("This is discussed, not rated."))])
    if view.is_revealed(step.item):
        return revealed_pages(view, header, subject, scale)
    return empty_pages(view, header, subject, scale)


def empty_pages(
    view: WallView, header: Header, subject: Subject, scale: Scale
) -> tuple[Scene, ...]:
    """A scale without a value, what to do now or why there is nothing to do, and how many are in."""
    frame = view.frame
    area = text_area(view, header)
    picture = ArrowPicture(scale, accent=subject.accent, theme=frame.theme)
    _, width = figure_span(frame)
    sizes = fitting_sizes(view, picture, width, area.height)
    needed = least_figure_height(picture, sizes, view.measure)
    before, above = shared_out(view, header, asked_of(view, subject, scale), needed)
    drafts = before_drafts(view, header, before)
    parts = paginate(above, area, 1).pages[0]
    shapes, reading = page_shapes(view, header, parts)
    top, used = content_top(view, header), page_height(parts, area)
    said_first = Draft(tuple(shapes), " ".join(reading), tuple(reading))
    if form_of(picture, sizes, view.measure) == "rows":
        foot = top + used + ABOVE_ROWS * frame.header
        figures = rows_drafts(view, picture, sizes, (foot, top))
    else:
        # The figure stays where it will be once revealed; only the arrow's end labels reach below.
        no_labels = replace(sizes, has_labels=False)
        usual = figure_bottom(frame, USUAL_LINES)
        if scale.shape == "arrow":
            usual += needed - least_figure_height(picture, no_labels, view.measure)
        bottom = min(frame.bottom, max(usual, top + used + needed))
        figure = scale_figure(picture, replace(sizes, height=bottom - top), view.measure)
        figures = [figure_draft(frame, figure, top)]
    drafts += [joined(said_first, figures[0]), *figures[1:]]
    return numbered(view, header, drafts)


def shared_out(
    view: WallView, header: Header, asked: Asked, needed: float
) -> tuple[Asked, list[Block]]:
    """What goes on pages of its own before, and what stands above a figure that needs that height.

    The call to rate and the count stay with the figure longest.
    """
    area = text_area(view, header)
    # The prompt is read once; it leaves the figure and the count their place.
    size = BODY * view.frame.height * min(view.frame.scale, MOST_HEADER_SCALE)
    prompt = replace(body(view, asked.call), size=size, is_even=True)
    question = replace(body(view, asked.question), size=size, is_even=True, is_bold=True)
    count = soft(view, asked.last)
    beside = [bullet(view, header, text) for text in asked.beside]
    tried = (
        (Asked("", (), ""), [question, *beside, prompt, count]),
        (Asked("", asked.beside, ""), [question, prompt, count]),
        (Asked(asked.question, asked.beside, ""), [prompt, count]),
    )
    for before, blocks in tried:
        found = paginate(blocks, area, 1)
        if not found.is_cut and page_height(found.pages[0], area) + needed <= area.height:
            return before, blocks
    return Asked(asked.question, asked.beside, asked.call), [count]


def before_drafts(view: WallView, header: Header, before: Asked) -> list[Draft]:
    """The pages before the figure: the questions to weigh, the one to answer, the call to rate."""
    drafts: list[Draft] = []
    if before.beside:
        listed_header, blocks = titled(view, header, translated(words.WHILE_WE_DECIDE))
        blocks += [bullet(view, listed_header, text) for text in before.beside]
        drafts += text_drafts(view, header, blocks)
    if before.question:
        drafts += text_drafts(view, header, [large_question(view, before.question)])
    if before.last:
        drafts += text_drafts(view, header, [body(view, before.last)])
    return drafts


def figure_draft(frame: Frame, figure: Scene, top: float) -> Draft:
    left, _ = figure_span(frame)
    return Draft(placed(figure, left, top), figure.alt, (figure.alt,))


def rows_drafts(
    view: WallView, picture: ArrowPicture, sizes: ArrowSizes, tops: tuple[float, float]
) -> list[Draft]:
    """The rows of a choice over as many pages as they need, from the first page's top and the others'."""
    first, others = tops
    bottom = view.frame.bottom
    scenes = scale_pages(picture, sizes, view.measure, bottom - first)
    return [
        figure_draft(view.frame, scene, first if index == 0 else others)
        for index, scene in enumerate(scenes)
    ]


def revealed_pages(
    view: WallView, header: Header, subject: Subject, scale: Scale
) -> tuple[Scene, ...]:
    """The figure with its legend and what it says; sentences without room go on a further page."""
    frame = view.frame
    picture = picture_of(view, subject, scale)
    sentences = [*nobody_yet(view, subject.item, picture), *summary(view, subject, scale)]
    lines = [sentence_lines(view, one) for one in sentences]
    area = Area(frame.text_width, frame.height, frame.header, view.measure)
    legend = legend_rows(groups_shown(view, subject.item), area.width, area.small, area.measure)
    legend_top = content_top(view, header)
    top = legend_top + len(legend) * LEADING * frame.header
    _, width = figure_span(frame)
    sizes = fitting_sizes(view, picture, width, frame.bottom - top)
    if form_of(picture, sizes, view.measure) == "rows":
        begin = top + ABOVE_ROWS * frame.header
        figures = rows_drafts(view, picture, sizes, (begin, begin))
        foot = max(bottom_of(figures[-1]), top) + ABOVE_ROWS * frame.header
        room = int((frame.bottom - foot) // (LEADING * frame.summary))
        if sum(len(one) for one in lines) > room:
            lines = [sentence_lines(view, one) for one in sentences if not one.is_spare]
        here, later = split_lines(lines, room)
    else:
        least = LEAST_FIGURE
        if scale.shape != "arrow":
            least = least_figure_height(picture, sizes, view.measure)
        room = int((frame.bottom - top - least) // (LEADING * frame.summary))
        here, later = split_lines(lines, room)
        # Where nothing is left over, the figure stands where it stood before the reveal.
        foot = figure_bottom(frame, len(here) if later else max(len(here), min(room, USUAL_LINES)))
        no_labels = replace(sizes, height=foot - top, has_labels=False)
        figures = [figure_draft(frame, scale_figure(picture, no_labels, view.measure), top)]
    key = Draft(
        tuple(
            legend_shapes(legend, (frame.left, legend_top), area.small, area.measure, frame.theme)
        ),
        alt="",
        reading=tuple(group.name for row in legend for group in row),
    )
    drafts = [joined(key, one) for one in figures]
    drafts[-1] = joined(drafts[-1], lines_draft(frame, here, foot))
    per_page = max(1, int((frame.bottom - legend_top) // (LEADING * frame.summary)))
    while later:
        shown, later = split_lines(later, per_page)
        if not shown:  # a sentence longer than a page goes on overleaf
            first, *others = later
            shown, later = first[:per_page], [*filter(None, [first[per_page:]]), *others]
        drafts.append(lines_draft(frame, shown, legend_top))
    return numbered(view, header, drafts)


def nobody_yet(view: WallView, item: Item, picture: ArrowPicture) -> list[Sentence]:
    """What is said where nothing was rated and nothing settled; an agreed rating stands alone."""
    is_settled = standing_of(view.workshop, item) in (Standing.RATED, *words.SETTLED)
    if not picture.is_without_people or is_settled:
        return []
    return [
        Sentence(
            translated(words.NOBODY_CHOSE)
            if picture.scale.is_nominal
            else translated(words.NOBODY_RATED)
        )
    ]


def lines_draft(frame: Frame, lines: list[list[Run]], top: float) -> Draft:
    """The lines of the summary from there on."""
    reading = tuple(said(line) for line in lines)
    return Draft(tuple(lines_shapes(frame, lines, top)), " ".join(reading), reading)


def bottom_of(draft: Draft) -> float:
    """How far down the page its boxes and its words reach."""
    boxes = [shape.y + shape.height for shape in draft.shapes if isinstance(shape, Rectangle)]
    lines = [
        shape.y + BELOW_BASELINE * shape.size
        for shape in draft.shapes
        if isinstance(shape, TextLine)
    ]
    return max((*boxes, *lines), default=0.0)


def fitting_sizes(view: WallView, picture: ArrowPicture, width: float, height: float) -> ArrowSizes:
    """The figure's measures; names are as large as the text, down to the header's size where it must be."""
    frame = view.frame
    sizes = wall_sizes(frame, picture.scale, width, height, has_labels=True)
    if picture.scale.shape == "arrow":
        return sizes
    form = form_of(picture, sizes, view.measure)
    labels = (frame.body, frame.small) if form == "stairs" else (frame.small,)
    if form == "rows" and len(shown_values(picture)) == 1:
        labels = (frame.heading, *labels)
    for label in labels:
        large = replace(sizes, label=label)
        fits = least_figure_height(picture, large, view.measure) <= 0.8 * height
        if fits and form_of(picture, large, view.measure) == form:
            return large
    return sizes


def picture_of(view: WallView, subject: Subject, scale: Scale) -> ArrowPicture:
    """What the arrow shows once revealed: the last round, with the round before as ghosts if that was shown."""
    item = subject.item
    number = last_round(view.workshop, item)
    now = ratings_by_group(view.workshop, item, number)
    earlier = ratings_before(view, item)
    divergence = diverge(now, scale) if now and scale.has_middle else None
    return ArrowPicture(
        scale,
        groups=dots_of(view, now, earlier),
        window=divergence.window if divergence is not None else None,
        agreed=agreed_value(view.workshop, item),
        previous=view.options.previous.get(item),
        accent=subject.accent,
        theme=view.frame.theme,
        is_without_people=not now,
    )


def dots_of(
    view: WallView, now: dict[str, list[int]], earlier: dict[str, list[int]]
) -> tuple[GroupDots, ...]:
    """The dots by partner group, or everybody's alike where nothing is attributed."""
    if not has_groups(view):
        ratings = tuple(value for values in now.values() for value in values)
        before = tuple(value for values in earlier.values() for value in values)
        return (GroupDots("", "circle", INK, ratings, before),)
    return tuple(
        GroupDots(
            group.name,
            group.mark,
            group.colour,
            tuple(now.get(group.id, ())),
            tuple(earlier.get(group.id, ())),
        )
        for group in view.workshop.groups
    )


def groups_shown(view: WallView, item: Item) -> tuple[PartnerGroup, ...]:
    """The groups of the legend: those with a dot. None where nothing is attributed."""
    if not has_groups(view):
        return ()
    now = ratings_by_group(view.workshop, item, last_round(view.workshop, item))
    rated = {*now, *ratings_before(view, item)}
    return tuple(group for group in view.workshop.groups if group.id in rated)


def figure_bottom(frame: Frame, lines: int) -> float:
    """Where the figure ends, so that so many lines of summary stand below it."""
    return frame.bottom - lines * LEADING * frame.summary


def figure_span(frame: Frame) -> tuple[float, float]:
    """Left edge and width of the figure: a little wider than the text, inside the margins."""
    left = MARGIN * frame.width
    return left, frame.right - left


def wall_sizes(
    frame: Frame, scale: Scale, width: float, height: float, *, has_labels: bool
) -> ArrowSizes:
    """The arrow's measures on the wall; numbers grow with the text as far as their ticks allow."""
    grown = min(frame.scale, 1.15)
    step = (width - 260) / max(1, len(scale.points) - 1)
    wanted = 0.055 * frame.height * frame.scale
    number = max(FLOOR * frame.height, min(wanted, 0.6 * step))
    return ArrowSizes(
        width=width,
        height=height,
        number=number,
        label=frame.header,
        agreed=0.122 * frame.height,
        circle=0.089 * frame.height,
        band=0.051 * frame.height * grown,
        dot=0.0213 * frame.height,
        has_labels=has_labels,
    )
