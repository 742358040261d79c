"""The slide of a planned break: what it is, and when the room goes on."""

from dataclasses import replace

from icbo_desktop.domain.breaks import break_at, break_title
from icbo_desktop.domain.route import Step
from icbo_desktop.figures.lettering import first_lines
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall.blocks import Block
from icbo_desktop.figures.wall.frame import WallView
from icbo_desktop.figures.wall.page import Header, text_pages
from icbo_desktop.figures.wall.text_pages import heading
from icbo_desktop.translation import marked, translated

GO_ON = marked("We go on at")
TITLE_LINES = 2


def break_page(step: Step, view: WallView, resumes: str = "") -> Scene:
    """The slide of a break: what it is, and when the room goes on once that is known."""
    frame = view.frame
    title = break_title(break_at(view.workshop, step.place))
    told = (
        [soft_line(view, translated(GO_ON), before=0.8), large_time(view, resumes)]
        if resumes
        else []
    )
    if view.is_roomy or not told:
        head = heading(view, title)
        lines = first_lines(title, head.size, frame.text_width, view.measure, TITLE_LINES)
        told.insert(0, replace(head, text=" ".join(lines)))
    return text_pages(view, Header(is_cover=True), told, most_pages=1)[0]


def break_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The slide of a break as it is before the break began."""
    return (break_page(step, view),)


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
