"""The arrow on the wall: empty until the facilitator reveals, then dots, spread and the agreed rating.

Before the reveal the page depends on nothing that anybody rated, but for how many are in.
"""

from dataclasses import dataclass, replace

from icbo_desktop.domain.divergence import (
    Divergence,
    Spread,
    camps_sentence,
    diverge,
    group_sentence,
    last_round,
    middle_words,
    moved_people,
    movement_sentence,
    ratings_by_group,
    spread_sentence,
)
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Item, PartnerGroup, ViewRating
from icbo_desktop.figures.lettering import even_lines, first_lines, one_line
from icbo_desktop.figures.palette import INK, MEDIUM
from icbo_desktop.figures.rating_arrow import (
    ArrowPicture,
    ArrowSizes,
    GroupDots,
    least_height,
    rating_arrow,
)
from icbo_desktop.figures.shapes import Scene, Shape, TextLine, placed
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.flow import (
    BASELINE,
    LEADING,
    Area,
    legend_rows,
    legend_shapes,
    page_height,
    paginate,
)
from icbo_desktop.figures.wall.frame import (
    BODY,
    FLOOR,
    MARGIN,
    MOST_HEADER_SCALE,
    Frame,
    WallView,
)
from icbo_desktop.figures.wall.page import (
    Draft,
    Header,
    content_top,
    numbered,
    page_shapes,
    text_area,
    text_pages,
)
from icbo_desktop.figures.wall.subject import Subject, subject_header, subject_of
from icbo_desktop.figures.wall.text_pages import body, soft

LEAST_FIGURE = 435  # units: the circle, the numbers and three dots above each other
USUAL_LINES = 2
SENTENCE_LINES = 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the summary; `tail` is the word that the room should not miss."""

    text: str
    tail: str = ""
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style on a line, `x` units from its start."""

    x: float
    text: str
    colour: str
    is_bold: bool = False


def arrow_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The arrow of a standard or a domain."""
    subject = subject_of(view, step.item)
    header = subject_header(view, step, is_strong=True)
    scale = subject.scale
    if scale is None:
        return text_pages(view, header, [body(view, "This is discussed, not rated.")])
    if view.is_revealed(step.item):
        return revealed_pages(view, header, subject, scale)
    return empty_pages(view, header, subject, scale)


def empty_pages(
    view: WallView, header: Header, subject: Subject, scale: Scale
) -> tuple[Scene, ...]:
    """An arrow without a value, what to do now, and how many are in."""
    frame = view.frame
    area = text_area(view, header)
    # The prompt is read once; it leaves the arrow and the count their place.
    size = BODY * frame.height * min(frame.scale, MOST_HEADER_SCALE)
    prompt = replace(body(view, words.RATE_NOW), size=size, is_even=True)
    count = soft(view, count_in(view, subject.item))
    picture = ArrowPicture(scale, accent=subject.accent, theme=frame.theme)
    left, width = figure_span(frame)
    sizes = wall_sizes(frame, scale, width, 0, has_labels=True)
    needed = least_height(picture, sizes, view.measure)
    parts = paginate([prompt, count], area, 1).pages[0]
    drafts: list[Draft] = []
    if page_height(parts, area) + needed > area.height:
        shapes, reading = page_shapes(view, header, paginate([prompt], area, 1).pages[0])
        drafts.append(Draft(tuple(shapes), " ".join(reading), tuple(reading)))
        parts = paginate([count], area, 1).pages[0]
    shapes, reading = page_shapes(view, header, parts)
    top = content_top(view, header)
    # The band stays where it will be once revealed; only the end labels reach below.
    usual = (
        figure_bottom(frame, USUAL_LINES)
        + needed
        - least_height(picture, replace(sizes, has_labels=False), view.measure)
    )
    least = top + page_height(parts, area) + needed
    bottom = min(frame.bottom, max(usual, least))
    figure = rating_arrow(picture, replace(sizes, height=bottom - top), view.measure)
    alt = f"{' '.join(reading)} {figure.alt}"
    drafts.append(Draft((*shapes, *placed(figure, left, top)), alt, reading=(*reading, figure.alt)))
    return numbered(view, header, drafts)


def count_in(view: WallView, item: Item) -> str:
    """The only thing that the room learns before the reveal: "13 of 14 in"."""
    number = last_round(view.workshop, item)
    count = sum(row.round == number for row in view.workshop.at(ViewRating, item))
    people = view.workshop.people
    said = f"{count} of {people} in" if people >= count else f"{count} in"
    return f"Second time round: {said}" if number > 1 else said


def revealed_pages(
    view: WallView, header: Header, subject: Subject, scale: Scale
) -> tuple[Scene, ...]:
    """The figure with its legend and what it says; sentences without room go on a further page."""
    frame = view.frame
    picture = picture_of(view, subject, scale)
    sentences = summary(view, subject, scale)
    area = Area(frame.text_width, frame.height, frame.header, view.measure)
    legend = legend_rows(groups_shown(view, subject.item), area.width, area.small, area.measure)
    legend_top = content_top(view, header)
    figure_top = legend_top + len(legend) * LEADING * frame.header
    room = int((frame.bottom - figure_top - LEAST_FIGURE) // (LEADING * frame.summary))
    here, later = split_lines([sentence_lines(view, one) for one in sentences], room)
    # Where nothing is left over, the arrow stands where it stood before the reveal.
    bottom = figure_bottom(frame, len(here) if later else max(len(here), min(room, USUAL_LINES)))
    left, width = figure_span(frame)
    sizes = wall_sizes(frame, scale, width, bottom - figure_top, has_labels=False)
    figure = rating_arrow(picture, sizes, view.measure)
    shapes: list[Shape] = [
        *legend_shapes(legend, (frame.left, legend_top), area, frame.theme),
        *placed(figure, left, figure_top),
        *lines_shapes(frame, here, bottom),
    ]
    names = tuple(group.name for row in legend for group in row)
    alt = " ".join((figure.alt, *(f"{one.text} {one.tail}".strip() for one in sentences)))
    drafts = [Draft(tuple(shapes), alt, (*names, figure.alt, *(said(line) for line in here)))]
    per_page = max(1, int((frame.bottom - legend_top) // (LEADING * frame.summary)))
    while later:
        shown, later = split_lines(later, per_page)
        if not shown:
            shown, later = later[0], later[1:]
        reading = tuple(said(line) for line in shown)
        drafts.append(
            Draft(tuple(lines_shapes(frame, shown, legend_top)), " ".join(reading), reading)
        )
    return numbered(view, header, drafts)


def split_lines(
    sentences: list[list[list[Run]]], room: int
) -> tuple[list[list[Run]], list[list[list[Run]]]]:
    """The lines of as many whole sentences as there is room for, and the sentences left over."""
    here: list[list[Run]] = []
    for index, lines in enumerate(sentences):
        if len(here) + len(lines) > room:
            return here, sentences[index:]
        here += lines
    return here, []


def said(line: list[Run]) -> str:
    return " ".join(run.text for run in line)


def picture_of(view: WallView, subject: Subject, scale: Scale) -> ArrowPicture:
    """What the arrow shows once revealed: the last round, with the round before as ghosts."""
    item = subject.item
    number = last_round(view.workshop, item)
    now = ratings_by_group(view.workshop, item, number)
    earlier = ratings_by_group(view.workshop, item, number - 1) if number > 1 else {}
    assessment = view.workshop.assessment(item)
    divergence = diverge(now, scale) if now else None
    return ArrowPicture(
        scale,
        groups=dots_of(view, now, earlier),
        window=divergence.window if divergence is not None else None,
        agreed=assessment.agreed if assessment is not None else None,
        previous=view.options.previous.get(item),
        accent=subject.accent,
        theme=view.frame.theme,
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
    rated = {row.group_id for row in view.workshop.at(ViewRating, item)}
    return tuple(group for group in view.workshop.groups if group.id in rated)


def summary(view: WallView, subject: Subject, scale: Scale) -> list[Sentence]:
    """What can be said of the ratings, in the plain words of room_rules.md section 6, weightiest first."""
    workshop, item = view.workshop, subject.item
    number = last_round(workshop, item)
    now = ratings_by_group(workshop, item, number)
    assessment = workshop.assessment(item)
    found: list[Sentence] = []
    if assessment is not None and assessment.agreed_to_differ:
        found.append(Sentence(words.AGREED_TO_DIFFER))
    if now:
        divergence = diverge(now, scale)
        names = {group.id: short_name(view, group) for group in workshop.groups}
        found += [
            spread_words(divergence),
            Sentence(round_sentence(view, item, divergence, scale)),
            *(group_words(divergence, names) if has_groups(view) else ()),
            Sentence(camps_sentence(divergence)),
        ]
    return [sentence for sentence in found if sentence.text]


def has_groups(view: WallView) -> bool:
    """Whether the wall may say which group rated what."""
    return view.workshop.details.attribution != "none"


def round_sentence(view: WallView, item: Item, after: Divergence, scale: Scale) -> str:
    """How the last round moved from the one before; empty in the first."""
    number = last_round(view.workshop, item)
    before = ratings_by_group(view.workshop, item, number - 1) if number > 1 else {}
    if not before:
        return ""
    moved = moved_people(before, ratings_by_group(view.workshop, item, number))
    return movement_sentence(diverge(before, scale), after, moved)


def group_words(divergence: Divergence, names: dict[str, str]) -> tuple[Sentence, Sentence]:
    """Who sees it lower, and the middle when each partner counts once."""
    return Sentence(group_sentence(divergence, names)), Sentence(partners_sentence(divergence))


def short_name(view: WallView, group: PartnerGroup) -> str:
    """A group's name as a sentence can hold it."""
    frame = view.frame
    return one_line(group.name, frame.summary, 0.6 * frame.text_width, view.measure)


def spread_words(divergence: Divergence) -> Sentence:
    """The middle and the window, with how far apart that is as the tail."""
    spread = divergence.spread
    tail = f"{spread.value.capitalize()}." if spread is not None else ""
    return Sentence(spread_sentence(divergence), tail, spread in (Spread.SOME, Spread.WIDE))


def partners_sentence(divergence: Divergence) -> str:
    """The middle when each partner counts once, where that is another one by a point or more."""
    partners, middle = divergence.partners_middle, divergence.middle
    if partners is None or middle is None or abs(partners - middle) < 1:
        return ""
    return f"With each partner counted once, the middle is {middle_words(partners)}."


def sentence_lines(view: WallView, sentence: Sentence) -> list[list[Run]]:
    """The lines of a sentence; its tail follows on the last one where there is room."""
    frame, measure = view.frame, view.measure
    theme, size = frame.theme, frame.summary
    found = even_lines(sentence.text, size, frame.text_width, measure)
    if len(found) > SENTENCE_LINES:
        found = first_lines(sentence.text, size, frame.text_width, measure, most=SENTENCE_LINES)
    lines = [[Run(0, line, theme.ink)] for line in found]
    if not sentence.tail:
        return lines
    colour = theme.word(MEDIUM) if sentence.is_strong else theme.soft_ink
    space = measure(" ", size, False)  # noqa: FBT003 - Measure is positional
    begun = measure(lines[-1][0].text, size, False) + space if lines else 0  # noqa: FBT003 - Measure is positional
    needed = measure(sentence.tail, size, sentence.is_strong)
    if not lines or begun + needed > frame.text_width:
        return [*lines, [Run(0, sentence.tail, colour, sentence.is_strong)]]
    lines[-1].append(Run(begun, sentence.tail, colour, sentence.is_strong))
    return lines


def lines_shapes(frame: Frame, lines: list[list[Run]], top: float) -> list[Shape]:
    return [
        TextLine(
            frame.left + run.x,
            top + (index * LEADING + BASELINE) * frame.summary,
            run.text,
            frame.summary,
            run.colour,
            run.is_bold,
        )
        for index, line in enumerate(lines)
        for run in line
    ]


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
