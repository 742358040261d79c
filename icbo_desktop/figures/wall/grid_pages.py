"""Pages of a grid: one option with its criteria, and what the ratings of all options come to."""

from dataclasses import replace

from icbo_desktop.domain.framework import Option, Standard, Text
from icbo_desktop.domain.grid import (
    MOST_TURNS,
    Grid,
    grid_at,
    leading,
    leading_sentence,
    results_of,
    sensitivity_sentence,
    turn_words,
    turns,
    values_of,
    weights_of,
)
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Item
from icbo_desktop.figures.option_results import result_pages, result_row
from icbo_desktop.figures.profile import ProfileSizes
from icbo_desktop.figures.rating_table import RatingRow, rating_table_pages
from icbo_desktop.figures.shapes import Scene, placed
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.blocks import Block, part_height
from icbo_desktop.figures.wall.flow import paginate
from icbo_desktop.figures.wall.frame import MOST_FRAMEWORK_PAGES, WallView
from icbo_desktop.figures.wall.page import (
    Draft,
    Header,
    Progress,
    content_bottom,
    content_top,
    joined,
    numbered,
    text_area,
    text_draft,
    text_drafts,
)
from icbo_desktop.figures.wall.subject import subject_header, subject_of
from icbo_desktop.figures.wall.text_pages import body, bullet, heading, large_question, soft, titled
from icbo_desktop.translation import tr, tr_n, translated

BELOW_HEADING = 0.15  # free between a heading and the table below it, in font sizes
SAME = 1  # the weight of a criterion where the room has set none


def grid_of(view: WallView, item: Item) -> Grid:
    """The grid that a step is about. Raises KeyError where the framework has none there."""
    grid = grid_at(view.workshop, view.frameworks[item.framework_id], item.item_id)
    if grid is None:
        raise KeyError(item.item_id)
    return grid


def option_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """What the option is and what is asked of it, then each criterion with the room's rating."""
    grid = grid_of(view, step.item)
    subject = subject_of(view, step.item)
    option = next(each for each in grid.options if each.id == step.item.option_id)
    place = Progress(len(grid.options), grid.options.index(option))
    header = replace(
        subject_header(view, step, is_strong=True),
        title="" if option.text else option.name,  # the heading says it on the first page
        continued=option.name,
        progress=place,
    )
    drafts = about_drafts(view, header, option, subject.domain.rating_question)
    rows = criterion_rows(view, grid, option, subject.accent)
    sizes, top = table_sizes(view, view.frame.small), content_top(view, header)
    scenes = rating_table_pages(rows, sizes, view.measure, content_bottom(view, header) - top)
    drafts += [table_draft(view, scene, top) for scene in scenes]
    return numbered(view, header, drafts)


def about_drafts(
    view: WallView, header: Header, option: Option, question: Text | None
) -> list[Draft]:
    """What the option is and what is asked of it; a question that has no room has a page of its own."""
    about = [heading(view, option.title), body(view, option.text, before=0.45)]
    if question is None:
        return text_drafts(view, header, about, MOST_FRAMEWORK_PAGES) if option.text else []
    asked = soft(view, question.text, before=0.7)
    drafts = text_drafts(view, header, [*about, asked], MOST_FRAMEWORK_PAGES)
    if len(drafts) == 1:
        return drafts
    drafts = text_drafts(view, header, about, MOST_FRAMEWORK_PAGES)
    return [*drafts, *text_drafts(view, header, [large_question(view, question.text)])]


def criterion_rows(view: WallView, grid: Grid, option: Option, accent: str) -> list[RatingRow]:
    """Every criterion of the grid with the option's rating."""
    values = values_of(view.workshop, grid, option)
    return [
        rating_row(grid, criterion, values.get(criterion.id), accent) for criterion in grid.criteria
    ]


def rating_row(grid: Grid, criterion: Standard, value: int | None, accent: str) -> RatingRow:
    """A criterion's row. A choice between names has no order, so that no marks are counted."""
    ordered = sorted(set(grid.scale.values))
    return RatingRow(
        number=criterion.number,
        title=criterion.short_title,
        word=translated(words.NOT_RATED) if value is None else grid.scale.words(value),
        place=ordered.index(value) + 1 if value in ordered else None,
        places=0 if grid.scale.is_nominal else len(ordered),
        accent=accent,
    )


def above_table(view: WallView, header: Header, title: str) -> tuple[Draft, float, ProfileSizes]:
    """The heading over a table, where the table begins, and its measures."""
    frame = view.frame
    sizes = table_sizes(view, frame.small)
    top = content_top(view, header)
    if not view.is_roomy:
        return Draft((), title, (title,)), top, sizes
    area = text_area(view, header)
    parts = paginate([heading(view, title)], area, most_pages=1).pages[0]
    used = sum(part_height(part, area) for part in parts) + BELOW_HEADING * frame.small
    return text_draft(view, header, parts), top + used, sizes


def table_sizes(view: WallView, text: float) -> ProfileSizes:
    """The measures of a table whose words have that font size."""
    return ProfileSizes(
        width=view.frame.text_width,
        text=text,
        row=1.46 * text,
        circle=0.68 * text,
        track=0.41 * text,
        theme=view.frame.theme,
    )


def table_draft(view: WallView, scene: Scene, top: float) -> Draft:
    reading = tuple(f"{part}." for part in scene.alt.removesuffix(".").split(". "))
    return Draft(placed(scene, view.frame.left, top), scene.alt, reading)


def grid_result_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """Each option's middle and reach, then which one leads and whether that hangs on the weights."""
    grid = grid_of(view, step.item)
    accent = subject_of(view, step.item).accent
    header = replace(subject_header(view, step), continued="")
    results = results_of(view.workshop, grid)
    leaders = leading(results)
    rows = [result_row(result, accent, is_leading=result.option in leaders) for result in results]
    head, top, sizes = above_table(view, header, translated(words.GRID_RESULT))
    room = content_bottom(view, header) - top
    scenes = result_pages(rows, grid.scale, sizes, view.measure, room)
    if max(scene.height for scene in scenes) > room:
        # One option alone would not fit: its words then have the size of the header, as in all figures.
        scenes = result_pages(
            rows, grid.scale, table_sizes(view, view.frame.header), view.measure, room
        )
    drafts = [joined(head, table_draft(view, scene, top)) for scene in scenes]
    _, blocks = titled(view, header, translated(words.GRID_RESULT))
    drafts += text_drafts(
        view, header, [*blocks, *said_of(view, header, grid)], MOST_FRAMEWORK_PAGES
    )
    return numbered(view, header, drafts)


def said_of(view: WallView, header: Header, grid: Grid) -> list[Block]:
    """Which option leads, what that hangs on, and the weights that the room has set."""
    blocks = [
        body(view, leading_sentence(view.workshop, grid), before=0.45),
        *sensitivity_blocks(view, header, grid),
    ]
    weighed = weights_sentence(grid, weights_of(view.workshop, grid))
    if weighed:
        blocks.append(soft(view, weighed, before=0.7))
    return blocks


def sensitivity_blocks(view: WallView, header: Header, grid: Grid) -> list[Block]:
    """The sensitivity sentence; where it tells of several changes, one below the other."""
    found = turns(view.workshop, grid)
    if not found:
        return [body(view, sensitivity_sentence(view.workshop, grid))]
    listed = [turn_words(turn) for turn in found[:MOST_TURNS]]
    more = len(found) - MOST_TURNS
    if more > 0:
        listed.append(tr_n("and in {n} more cases", "and in {n} more case", more))
    return [
        replace(body(view, translated(words.HANGS)), is_leading=True),
        *(bullet(view, header, text) for text in listed),
    ]


def weights_sentence(grid: Grid, weights: dict[str, int]) -> str:
    """The criteria that count more or less than once; empty where all count the same."""
    named = [
        weight_words(each.short_title, weights[each.id])
        for each in grid.criteria
        if weights[each.id] != SAME
    ]
    if not named:
        return ""
    return tr(
        "Weights set by the room: {criteria}. All others count once.", criteria="; ".join(named)
    )


def weight_words(criterion: str, weight: int) -> str:
    """What a criterion's weight does to it."""
    if weight == 0:
        return tr("“{criterion}” is not counted", criterion=criterion)
    return tr_n(
        "“{criterion}” counts {n} times",
        "“{criterion}” counts {n} times",
        weight,
        criterion=criterion,
    )
