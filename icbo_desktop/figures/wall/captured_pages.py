"""Pages of what the room said: differing views and actions, of a standard, a domain or all of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from icbo_desktop.domain.attribution import OTHER_ID, OTHER_NAME, Holders
from icbo_desktop.domain.route import Step, standards_in_scope
from icbo_desktop.domain.rows import Action, DifferingView, Item, PartnerGroup
from icbo_desktop.figures.lettering import first_lines
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.blocks import Block
from icbo_desktop.figures.wall.frame import WallView
from icbo_desktop.figures.wall.page import Header, text_pages
from icbo_desktop.figures.wall.subject import subject_header, subject_of
from icbo_desktop.figures.wall.text_pages import body, bullet, heading, titled
from icbo_desktop.translation import tr, tr_n, translated

HOLDING_LINES = 2


def differing_views_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The views in their own words, and which groups hold them as that may be told."""
    header = subject_header(view, step)
    found = view.workshop.at(DifferingView, step.item)
    header, blocks = titled(view, header, translated(words.DIFFERING))
    holders = Holders(view.workshop)
    blocks += [view_block(view, row, holders) for row in found]
    if not found:
        blocks.append(body(view, translated(words.NO_DIFFERING), before=0.45))
    return text_pages(view, header, blocks)


def view_block(view: WallView, row: DifferingView, holders: Holders) -> Block:
    """One differing view. Nobody is named where the workshop or the view is not attributed.

    Small groups are told as one, in words alone: a mark would be that of a group among the dots.
    """
    frame = view.frame
    groups: tuple[PartnerGroup, ...] = ()
    detail = ""
    if view.workshop.details.attribution != "none":
        if row.holder == "groups":
            told = holders.of(row.held_by)
            groups = tuple(group for group in told if group.id != OTHER_ID)
            detail = translated(OTHER_NAME) if len(groups) < len(told) else ""
        elif row.holder == "several":
            detail = tr("Several groups")
    return Block(
        row.text,
        frame.body,
        frame.theme.ink,
        before=0.4 * frame.body,
        is_whole=True,
        detail=detail,
        groups=groups,
    )


def actions_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The actions on one standard, or honestly why there are none."""
    header = subject_header(view, step)
    found = view.workshop.at(Action, step.item)
    header, blocks = titled(view, header, translated(words.ACTIONS))
    blocks += action_blocks(view, header, found)
    if not found:
        assessment = view.workshop.assessment(step.item)
        reason = assessment.no_action_reason.strip() if assessment is not None else ""
        said = tr("No action: {reason}", reason=reason) if reason else translated(words.NO_ACTIONS)
        blocks.append(body(view, said, before=0.45))
    return text_pages(view, header, blocks)


def joint_actions_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The domain's closing question, then the actions on the domain and on its standards."""
    subject = subject_of(view, step.item)
    header = subject_header(view, step)
    question = subject.domain.closing_question
    asked = question.text if question is not None else translated(words.JOINT_ACTIONS)
    pages = text_pages(view, header, [heading(view, asked)])
    standards = standards_in_scope(view.workshop, subject.framework, subject.domain)
    items = [step.item, *(Item(subject.framework.id, standard.id) for standard in standards)]
    found = [row for item in items for row in view.workshop.at(Action, item)]
    if not found:
        return pages
    header, listed = titled(view, header, translated(words.JOINT_ACTIONS))
    listed += action_blocks(view, header, found)
    return pages + text_pages(view, header, listed)


def overall_actions_pages(step: Step, view: WallView) -> tuple[Scene, ...]:  # noqa: ARG001 - shape of all pages
    """How many actions there are, and those of high priority."""
    header = Header(title=view.workshop.details.title)
    found = [row for row in view.workshop.rows(Action) if row.status != "dropped"]
    urgent = [row for row in found if row.priority == "high"]
    header, blocks = titled(view, header, translated(words.ACTIONS))
    if not found:
        return text_pages(view, header, [*blocks, body(view, tr("No actions yet."), before=0.45)])
    blocks.append(body(view, how_many_words(len(found), len(urgent)), before=0.35))
    blocks += action_blocks(view, header, urgent)
    return text_pages(view, header, blocks)


def how_many_words(count: int, urgent: int) -> str:
    """How many actions there are; a colon where those of high priority follow."""
    if urgent:
        return tr_n(
            "{n} actions, {urgent} of high priority:",
            "{n} action, {urgent} of high priority:",
            count,
            urgent=urgent,
        )
    return tr_n("{n} actions, none of high priority.", "{n} action, none of high priority.", count)


def action_blocks(view: WallView, header: Header, rows: Iterable[Action]) -> Sequence[Block]:
    """What, and below it who and by when."""
    return [
        bullet(view, header, row.text, words.who_and_when(row))
        for row in rows
        if row.status != "dropped"
    ]


def holding_page(view: WallView, timer_words: str = "") -> Scene:
    """What the room sees in a break: the title and, where the timer runs, its time."""
    frame = view.frame
    header = Header(is_cover=True)
    title = heading(view, view.workshop.details.title)
    lines = first_lines(title.text, title.size, frame.text_width, view.measure, HOLDING_LINES)
    blocks = [replace(title, text=" ".join(lines))]
    if timer_words:
        blocks.append(
            Block(
                timer_words,
                frame.large,
                frame.theme.ink,
                is_bold=True,
                leading=1.2,
                before=0.5 * frame.body,
            )
        )
    if view.is_roomy or not timer_words:
        blocks.append(body(view, translated(words.SOON), before=0.6))
    return text_pages(view, header, blocks, most_pages=1)[0]
