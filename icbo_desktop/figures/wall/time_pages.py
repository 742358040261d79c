"""The pages that tell the time: the countdown of a place, and when a break ends."""

from dataclasses import replace

from icbo_desktop.domain.route import Step, StepKind
from icbo_desktop.figures.lettering import first_lines
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall.flow import Block, paginate
from icbo_desktop.figures.wall.frame import WallView
from icbo_desktop.figures.wall.page import Header, text_area, text_pages
from icbo_desktop.figures.wall.subject import subject_header, subject_of
from icbo_desktop.figures.wall.text_pages import heading, large_question

TIME_LEFT = "Time for this"
GO_ON = "We go on at"
TITLE_LINES = 2


def countdown_page(step: Step, view: WallView, left: str) -> Scene:
    """How long the room has, large; above it the question that it talks about, where both have room."""
    header = time_header(step, view)
    said = [soft_line(view, TIME_LEFT), large_time(view, left)]
    asked = question_of(step, view)
    if asked:
        both = [large_question(view, asked), large_time(view, left)]
        if not paginate(both, text_area(view, header), 1).is_cut:
            said = both
    return text_pages(view, header, said, most_pages=1)[0]


def break_page(view: WallView, resumes: str) -> Scene:
    """The holding slide of a break: when it goes on, under the workshop's title where that has room."""
    frame = view.frame
    told = [soft_line(view, GO_ON, before=0.8), large_time(view, resumes)]
    if view.is_roomy:
        title = heading(view, view.workshop.details.title)
        lines = first_lines(title.text, title.size, frame.text_width, view.measure, TITLE_LINES)
        told.insert(0, replace(title, text=" ".join(lines)))
    return text_pages(view, Header(is_cover=True), told, most_pages=1)[0]


def time_header(step: Step, view: WallView) -> Header:
    """The standard or domain that the time is for; the workshop's title where it is for neither."""
    framework = view.frameworks.get(step.item.framework_id)
    known = framework is not None and (
        step.item.item_id in framework.standards_by_id
        or step.item.item_id in framework.domains_by_id
    )
    if not known:
        return Header(title=view.workshop.details.title)
    return subject_header(view, step, is_strong=True)


def question_of(step: Step, view: WallView) -> str:
    """The sample question that the step asks, else ""."""
    if step.kind is not StepKind.QUESTION:
        return ""
    standard = subject_of(view, step.item).standard
    questions = standard.questions if standard is not None else ()
    return next((each.text for each in questions if each.id == step.part_id), "")


def soft_line(view: WallView, text: str, before: float = 0) -> Block:
    """What the time below it says; `before` in font sizes."""
    frame = view.frame
    return Block(
        text, frame.body, frame.theme.soft_ink, before=before * frame.body, is_heading=True
    )


def large_time(view: WallView, text: str) -> Block:
    """The time itself, 16 % of the height."""
    frame = view.frame
    return Block(
        text,
        frame.large,
        frame.theme.ink,
        is_bold=True,
        leading=1.2,
        before=0.3 * frame.body,
        is_heading=True,
    )
