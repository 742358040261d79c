"""Pages of text: welcome, a domain's opening, a standard, one question, the evidence, the closing."""

from dataclasses import replace

from icbo_desktop.domain.framework import EvidenceLine, Scale
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Action, Item
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, PURPOSES, counted, day_words
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.flow import Block
from icbo_desktop.figures.wall.frame import MOST_FRAMEWORK_PAGES, WallView
from icbo_desktop.figures.wall.page import Header, accent_of, text_pages
from icbo_desktop.figures.wall.subject import subject_header, subject_of

HEADING_LEADING = 1.16
MOST_RULES = 100  # more than the most pages hold


def heading(view: WallView, text: str) -> Block:
    """The large line or lines at the top of a page."""
    frame = view.frame
    return Block(
        text, frame.heading, frame.theme.ink, is_bold=True, leading=HEADING_LEADING, is_heading=True
    )


def titled(view: WallView, header: Header, title: str) -> tuple[Header, list[Block]]:
    """A list's title as a heading, or in the header where large text leaves no room for both."""
    if view.is_roomy:
        return header, [heading(view, title)]
    return replace(header, title=title, continued=title), []


def body(view: WallView, text: str, before: float = 0.35) -> Block:
    """A paragraph; `before` in font sizes."""
    frame = view.frame
    return Block(text, frame.body, frame.theme.ink, before=before * frame.body)


def soft(view: WallView, text: str, before: float = 0.35) -> Block:
    """A smaller line that explains or prompts."""
    frame = view.frame
    return Block(text, frame.small, frame.theme.soft_ink, before=before * frame.small)


def bullet(view: WallView, header: Header, text: str, detail: str = "") -> Block:
    frame = view.frame
    return Block(
        text,
        frame.body,
        frame.theme.ink,
        before=0.3 * frame.body,
        bullet=accent_of(view, header),
        is_whole=True,
        detail=detail,
    )


def welcome_pages(step: Step, view: WallView) -> tuple[Scene, ...]:  # noqa: ARG001 - shape of all pages
    """Title, place and date, how things are recorded, then the ground rules."""
    details = view.workshop.details
    header = Header(is_cover=True)
    place = " · ".join(
        part
        for part in (
            PURPOSES[details.purpose],
            details.place,
            day_words(details.held_on) if details.held_on else "",
        )
        if part
    )
    opening = [
        heading(view, details.title),
        soft(view, place, before=0.3),
        body(view, ATTRIBUTION_SENTENCES[details.attribution], before=0.9),
        soft(view, words.DISCLOSURE),
    ]
    pages = text_pages(view, header, opening)
    rules = [rule for rule in details.ground_rules.split("\n") if rule.strip()]
    if not rules:
        return pages
    header = Header(title=details.title)
    header, listed = titled(view, header, words.GROUND_RULES)
    listed += [bullet(view, header, rule) for rule in rules[:MOST_RULES]]
    return pages + text_pages(view, header, listed)


def domain_opening_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The domain's title and how its introduction begins; the console has all of it to speak from.

    A whole introduction would be ten pages of prose that no room reads.
    """
    domain = subject_of(view, step.item).domain
    header = subject_header(view, step)
    blocks = [heading(view, domain.title), body(view, beginning(domain.introduction), before=0.45)]
    own = Header(header.tag, title="", continued=domain.short_title, accent=header.accent)
    return text_pages(view, own, blocks, MOST_FRAMEWORK_PAGES)


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
    header = subject_header(view, step)
    blocks = [heading(view, standard.title), body(view, standard.statement, before=0.45)]
    listed = [point.text for point in standard.points]
    listed += [" ".join((line.number, line.text)).strip() for line in standard.criteria]
    listed += [option.title for option in standard.options]
    blocks += [bullet(view, header, text) for text in listed]
    for level in standard.levels:
        label = point_label(subject.scale, level.point)
        blocks.append(Block(label, view.frame.body, accent_of(view, header), is_bold=True))
        blocks += [bullet(view, header, item.text) for item in level.items]
    return text_pages(view, header, blocks, MOST_FRAMEWORK_PAGES)


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
    prompt = [soft(view, words.QUESTION)] if view.is_roomy else []
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
    header, blocks = titled(view, header, words.EVIDENCE)
    blocks += [
        bullet(view, header, line.text, found_words(view, step.item, line)) for line in lines
    ]
    return text_pages(view, header, blocks, MOST_FRAMEWORK_PAGES)


def found_words(view: WallView, item: Item, line: EvidenceLine) -> str:
    """What the room found, in words; empty where it was not discussed."""
    finding = view.workshop.finding(item, line.id)
    return words.FOUND[finding.found] if finding is not None and finding.found is not None else ""


def closing_pages(step: Step, view: WallView) -> tuple[Scene, ...]:  # noqa: ARG001 - shape of all pages
    """The frameworks' closing questions, then thanks and what happens next."""
    header = Header(title=view.workshop.details.title)
    questions = [
        question.text
        for frozen in view.workshop.frameworks
        if frozen.id in view.frameworks
        for question in view.frameworks[frozen.id].closing_questions
    ]
    pages: tuple[Scene, ...] = ()
    if questions:
        title = words.LAST_QUESTIONS if len(questions) > 1 else words.QUESTION
        header, asked = titled(view, header, title)
        asked += [bullet(view, header, question) for question in questions]
        pages = text_pages(view, header, asked, MOST_FRAMEWORK_PAGES)
    details = view.workshop.details
    count = len(view.workshop.rows(Action))
    agreed = f"We agreed {counted(count, 'action')}. " if count else ""
    thanks = [
        heading(view, words.THANKS),
        body(view, agreed + words.NEXT, before=0.45),
        body(view, ATTRIBUTION_SENTENCES[details.attribution], before=0.6),
    ]
    return pages + text_pages(view, Header(is_cover=True), thanks)
