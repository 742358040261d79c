"""Pages of lists that the room works through: a checklist, and points for and against."""

from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Argument, Side
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.flow import Block
from icbo_desktop.figures.wall.frame import MOST_FRAMEWORK_PAGES, WallView
from icbo_desktop.figures.wall.page import Header, accent_of, text_pages
from icbo_desktop.figures.wall.subject import Subject, subject_header, subject_of
from icbo_desktop.figures.wall.text_pages import bullet, titled


def list_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The items under their headings; on a checklist what the room found, only where it said so."""
    framework = view.frameworks[step.item.framework_id]
    shown = framework.lists_by_id[step.part_id]
    is_own = step.item.item_id == shown.id
    header = Header(title=framework.short_title) if is_own else subject_header(view, step)
    header, blocks = titled(view, header, shown.title)
    for name, items in shown.groups:
        if name:
            blocks.append(side_heading(view, header, name))
        for item in items:
            finding = view.workshop.finding(step.item, item.id)
            found = finding.found if finding is not None else None
            blocks.append(bullet(view, header, item.text, words.FOUND[found] if found else ""))
    return text_pages(view, header, blocks, MOST_FRAMEWORK_PAGES)


def arguments_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """Points for, then points against: the framework's own, then those of the room."""
    header = subject_header(view, step, is_strong=True)
    subject = subject_of(view, step.item)
    blocks: list[Block] = []
    for side in words.SIDES:
        listed = arguments(view, subject, side)
        if listed:
            blocks.append(side_heading(view, header, words.SIDES[side]))
            blocks += [bullet(view, header, text) for text in listed]
    return text_pages(view, header, blocks, MOST_FRAMEWORK_PAGES)


def arguments(view: WallView, subject: Subject, side: Side) -> tuple[str, ...]:
    """The points of one side, the framework's own first."""
    standard = subject.standard
    own = () if standard is None else standard.points_for
    if standard is not None and side == "against":
        own = standard.points_against
    added = (row.text for row in view.workshop.at(Argument, subject.item) if row.side == side)
    return (*(point.text for point in own), *added)


def side_heading(view: WallView, header: Header, text: str) -> Block:
    """A heading within a page, in the accent."""
    frame = view.frame
    return Block(text, frame.body, accent_of(view, header), is_bold=True, before=0.35 * frame.body)
