"""Pages of text: welcome, a domain's opening, a standard, one question, the evidence, the closing."""

from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.domain.framework import Domain, Framework, Level, Scale, Standard
from icbo_desktop.domain.grid import grid_at
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Action, Finding, Found
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, PURPOSES, day_words
from icbo_desktop.figures.shapes import Rectangle, Scene
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.blocks import Block, page_height
from icbo_desktop.figures.wall.flow import paginate
from icbo_desktop.figures.wall.frame import MOST_FRAMEWORK_PAGES, WallView
from icbo_desktop.figures.wall.page import (
    Draft,
    Header,
    accent_of,
    content_top,
    joined,
    numbered,
    page_shapes,
    sections_drafts,
    text_area,
    text_drafts,
    text_pages,
)
from icbo_desktop.figures.wall.subject import progress_of, subject_header, subject_of
from icbo_desktop.translation import tr_n, translated

HEADING_LEADING = 1.16
MOST_INTRODUCTION_PAGES = 3
MOST_RULES = 100  # more than the most pages hold


def heading(view: WallView, text: str) -> Block:
    """The large line or lines at the top of a page."""
    frame = view.frame
    return Block(
        text, frame.heading, frame.theme.ink, is_bold=True, leading=HEADING_LEADING, is_heading=True
    )


def heading_draft(view: WallView, header: Header, text: str, colour: str) -> tuple[Draft, float]:
    """A heading that stands on several pages, and the height it takes."""
    area = text_area(view, header)
    block = replace(heading(view, text), colour=colour)
    parts = paginate([block], area, most_pages=1).pages[0]
    shapes, reading = page_shapes(view, header, parts)
    return Draft(tuple(shapes), text, tuple(reading)), page_height(parts, area)


def titled(view: WallView, header: Header, title: str) -> tuple[Header, list[Block]]:
    """A list's title as a heading, or in the header where large text leaves no room for both.

    Beneath such a heading nothing names the standard, so the header does from the first page on.
    """
    if view.is_roomy:
        named = replace(header, title=header.continued or header.title)
        return named, [heading(view, title)]
    return replace(header, title=title, continued=title), []


def body(view: WallView, text: str, before: float = 0.35) -> Block:
    """A paragraph; `before` in font sizes."""
    frame = view.frame
    return Block(text, frame.body, frame.theme.ink, before=before * frame.body)


def soft(view: WallView, text: str, before: float = 0.35) -> Block:
    """A smaller line that explains or prompts."""
    frame = view.frame
    return Block(text, frame.small, frame.theme.soft_ink, before=before * frame.small)


def bullet(
    view: WallView, header: Header, text: str, detail: str = "", sign: Found | None = None
) -> Block:
    """An item of a list, with a smaller line and its sign below it."""
    frame = view.frame
    return Block(
        text,
        frame.body,
        frame.theme.ink,
        before=0.3 * frame.body,
        bullet=accent_of(view, header),
        is_whole=True,
        detail=detail,
        sign=sign,
    )


def found_bullet(view: WallView, header: Header, text: str, finding: Finding | None) -> Block:
    """An item with what the room found of it, in words and with a sign; nothing where it said nothing."""
    found = finding.found if finding is not None else None
    return bullet(
        view, header, text, translated(words.FOUND[found]) if found is not None else "", found
    )


def side_heading(view: WallView, header: Header, text: str) -> Block:
    """A heading within a page, in the accent; it stays with what it leads."""
    frame = view.frame
    return Block(
        text,
        frame.body,
        accent_of(view, header),
        is_bold=True,
        before=0.35 * frame.body,
        is_leading=True,
    )


def welcome_pages(step: Step, view: WallView) -> tuple[Scene, ...]:  # noqa: ARG001 - shape of all pages
    """Title, place and date, how things are recorded, then the ground rules."""
    details = view.workshop.details
    header = Header(is_cover=True)
    place = " · ".join(
        part
        for part in (
            translated(PURPOSES[details.purpose]),
            details.place,
            day_words(details.held_on) if details.held_on else "",
        )
        if part
    )
    opening = [
        heading(view, details.title),
        soft(view, place, before=0.3),
        body(view, translated(ATTRIBUTION_SENTENCES[details.attribution]), before=0.9),
        soft(view, translated(words.DISCLOSURE)),
    ]
    pages = text_pages(view, header, opening)
    rules = [rule for rule in details.ground_rules.split("\n") if rule.strip()]
    if not rules:
        return pages
    header = Header(title=details.title)
    header, listed = titled(view, header, translated(words.GROUND_RULES))
    listed += [bullet(view, header, rule) for rule in rules[:MOST_RULES]]
    return pages + text_pages(view, header, listed)


def domain_opening_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The domain's title and its introduction, or how that begins, then what it is rated by."""
    subject = subject_of(view, step.item)
    domain = subject.domain
    header = subject_header(view, step)
    own = replace(header, title="", continued=domain.short_title)
    blocks = [
        heading(view, domain.title),
        body(view, introduction_of(view, own, domain), before=0.45),
    ]
    drafts = text_drafts(view, own, blocks, MOST_FRAMEWORK_PAGES)
    grid = grid_at(view.workshop, subject.framework, domain.id)
    if grid is not None:
        _, listed = titled(view, own, translated(words.CRITERIA))
        listed += [
            bullet(view, own, f"{each.number} {each.title}".strip()) for each in grid.criteria
        ]
        drafts += text_drafts(view, own, listed, MOST_FRAMEWORK_PAGES)
    for scale in explained_scales(subject.framework, domain):
        _, listed = titled(view, own, translated(words.HOW_WE_RATE))
        for point in scale.points:
            listed.append(side_heading(view, own, scale.words(point.value)))
            listed.append(body(view, point.description, before=0.1))
        drafts += text_drafts(view, own, listed, MOST_FRAMEWORK_PAGES)
    return numbered(view, own, drafts)


def explained_scales(framework: Framework, domain: Domain) -> tuple[Scale, ...]:
    """The domain's scales whose points are described, each once.

    Where a standard says itself what each level looks like, that is read instead.
    """
    used = dict.fromkeys(each.scale for each in domain.standards if each.scale and not each.levels)
    scales = (framework.scales_by_id[scale_id] for scale_id in used)
    return tuple(scale for scale in scales if any(point.description for point in scale.points))


def introduction_of(view: WallView, header: Header, domain: Domain) -> str:
    """All of the introduction where a room can read it on a few pages of 16:9, else how it begins.

    Larger text leaves out nothing that is read at 100 %. The console has all of it to speak from: ten pages
    of prose are read by no room.
    """
    plain_view = replace(view, text_scale=1.0, ratio="16:9")
    blocks = [heading(plain_view, domain.title), body(plain_view, domain.introduction, before=0.45)]
    area = text_area(plain_view, header)
    is_long = paginate(blocks, area, MOST_INTRODUCTION_PAGES).is_cut
    return beginning(domain.introduction) if is_long else domain.introduction


def beginning(introduction: str) -> str:
    """The first paragraph of an introduction, and the list that it leads into."""
    first, *others = introduction.split("\n\n")
    leads_into_list = others and others[0].lstrip().startswith("- ")
    return f"{first}\n\n{others[0]}" if leads_into_list else first


def standard_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The standard as in the mock-up: its title, what it says, and its points."""
    subject = subject_of(view, step.item)
    standard = subject.standard
    if standard is None:
        return domain_opening_pages(step, view)
    blocks = standard_blocks(view, subject_header(view, step), standard)
    if not standard.levels:
        return text_pages(view, subject_header(view, step), blocks, MOST_FRAMEWORK_PAGES)
    has_opening = len(blocks) > 1 or standard.title != standard.short_title
    header = subject_header(view, step, is_strong=not has_opening)
    header = replace(header, progress=progress_of(view, subject))
    drafts = text_drafts(view, header, blocks, MOST_FRAMEWORK_PAGES) if has_opening else []
    for level in standard.levels:
        drafts += level_drafts(view, header, subject.scale, level)
    return numbered(view, header, drafts)


def standard_blocks(view: WallView, header: Header, standard: Standard) -> list[Block]:
    """Its title, what it says, its points and criteria."""
    blocks = [heading(view, standard.title)]
    if standard.statement:
        blocks.append(body(view, standard.statement, before=0.45))
    listed = [point.text for point in standard.points]
    listed += [" ".join((line.number, line.text)).strip() for line in standard.criteria]
    listed += [option.title for option in standard.options]
    return [*blocks, *items(view, header, listed)]


def items(view: WallView, header: Header, texts: Sequence[str]) -> list[Block]:
    """The items of a list; one alone is a paragraph, for a bullet would promise more."""
    if len(texts) == 1:
        return [body(view, texts[0])]
    return [bullet(view, header, text) for text in texts]


def level_drafts(view: WallView, header: Header, scale: Scale | None, level: Level) -> list[Draft]:
    """What the standard looks like at one point of its scale, with the flight of steps beside its name."""
    label = point_label(scale, level.point)
    title, height = heading_draft(view, header, label, accent_of(view, header))
    points = [point.id for point in scale.points] if scale is not None else []
    if view.is_roomy and level.point in points:
        title = joined(title, flight(view, header, len(points), points.index(level.point)))
    blocks = items(view, header, [item.text for item in level.items])
    return sections_drafts(view, header, title, height, blocks)


def flight(view: WallView, header: Header, count: int, current: int) -> Draft:
    """Small steps at the right of the heading, the one we are at filled; its words stand in the heading."""
    frame = view.frame
    wide = min(0.5 * frame.heading, 0.3 * frame.text_width / count)
    foot = content_top(view, header) + 0.98 * frame.heading
    rise = 0.62 * frame.heading / count
    accent = accent_of(view, header)
    steps = tuple(
        Rectangle(
            frame.right - (count - index) * wide,
            foot - 0.25 * frame.heading - index * rise,
            0.86 * wide,
            0.25 * frame.heading + index * rise,
            fill=accent if index == current else frame.theme.dash,
        )
        for index in range(count)
    )
    return Draft(steps, alt="")


def point_label(scale: Scale | None, point_id: str) -> str:
    """How the room reads a point of the scale: its value and label."""
    for point in scale.points if scale is not None else ():
        if point.id == point_id:
            return f"{point.value} {point.label}".strip()
    return point_id


def question_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """One sample question, large."""
    subject = subject_of(view, step.item)
    questions = subject.standard.questions if subject.standard else ()
    text = next((question.text for question in questions if question.id == step.part_id), "")
    prompt = [soft(view, translated(words.QUESTION))] if view.is_roomy else []
    blocks = [*prompt, large_question(view, text)]
    header = subject_header(view, step, is_strong=True)
    return text_pages(view, header, blocks)


def large_question(view: WallView, text: str) -> Block:
    """A question that the whole page is for."""
    frame = view.frame
    return Block(
        text,
        frame.heading * 0.95,
        frame.theme.ink,
        leading=1.22,
        is_even=True,
        before=0.5 * frame.small,
    )


def evidence_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The evidence lines, with what the room found only where it said so."""
    subject = subject_of(view, step.item)
    header = subject_header(view, step)
    lines = subject.standard.evidence if subject.standard else ()
    header, blocks = titled(view, header, translated(words.EVIDENCE))
    blocks += [
        found_bullet(view, header, line.text, view.workshop.finding(step.item, line.id))
        for line in lines
    ]
    return text_pages(view, header, blocks, MOST_FRAMEWORK_PAGES)


def closing_pages(step: Step, view: WallView) -> tuple[Scene, ...]:  # noqa: ARG001 - shape of all pages
    """The frameworks' closing questions, then thanks and what happens next."""
    header = Header(title=view.workshop.details.title)
    questions = [
        question.text
        for frozen in view.workshop.frameworks_on_route
        for question in view.frameworks[frozen.id].closing_questions
    ]
    pages: tuple[Scene, ...] = ()
    if questions:
        title = (
            translated(words.LAST_QUESTIONS) if len(questions) > 1 else translated(words.QUESTION)
        )
        header, asked = titled(view, header, title)
        asked += [bullet(view, header, question) for question in questions]
        pages = text_pages(view, header, asked, MOST_FRAMEWORK_PAGES)
    details = view.workshop.details
    count = len(view.workshop.rows(Action))
    agreed = tr_n("We agreed {n} actions.", "We agreed {n} action.", count) if count else ""
    thanks = [
        heading(view, translated(words.THANKS)),
        body(view, f"{agreed} {translated(words.NEXT)}".lstrip(), before=0.45),
        body(view, translated(ATTRIBUTION_SENTENCES[details.attribution]), before=0.6),
    ]
    return pages + text_pages(view, Header(is_cover=True), thanks)
