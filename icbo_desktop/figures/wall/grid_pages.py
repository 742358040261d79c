"""Pages of a grid: one option with its criteria, and what the ratings of all options come to."""

from icbo_desktop.domain.divergence import middle_words
from icbo_desktop.domain.grid import (
    Grid,
    OptionResult,
    grid_at,
    leading_sentence,
    results_of,
    sensitivity_sentence,
    values_of,
)
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.rows import Item
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.frame import MOST_FRAMEWORK_PAGES, WallView
from icbo_desktop.figures.wall.page import text_pages
from icbo_desktop.figures.wall.subject import subject_header
from icbo_desktop.figures.wall.text_pages import body, bullet, soft, titled


def grid_of(view: WallView, item: Item) -> Grid:
    """The grid that a step is about. Raises KeyError where the framework has none there."""
    grid = grid_at(view.workshop, view.frameworks[item.framework_id], item.item_id)
    if grid is None:
        raise KeyError(item.item_id)
    return grid


def option_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """What the option is, and each criterion with the room's rating where there is one."""
    grid = grid_of(view, step.item)
    option = next(each for each in grid.options if each.id == step.item.option_id)
    values = values_of(view.workshop, grid, option)
    header, blocks = titled(view, subject_header(view, step), option.title)
    if option.text:
        blocks.append(body(view, option.text))
    for criterion in grid.criteria:
        value = values.get(criterion.id)
        told = words.NOT_RATED if value is None else grid.scale.words(value)
        blocks.append(bullet(view, header, criterion.title, told))
    return text_pages(view, header, blocks, MOST_FRAMEWORK_PAGES)


def grid_result_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """Each option's middle and reach, then which one leads and whether that hangs on the weights."""
    grid = grid_of(view, step.item)
    header, blocks = titled(view, subject_header(view, step), words.GRID_RESULT)
    blocks += [
        bullet(view, header, result.option.title, result_words(result))
        for result in results_of(view.workshop, grid)
    ]
    blocks.append(body(view, leading_sentence(view.workshop, grid), before=0.6))
    sensitivity = sensitivity_sentence(view.workshop, grid)
    if sensitivity:
        blocks.append(soft(view, sensitivity))
    return text_pages(view, header, blocks, MOST_FRAMEWORK_PAGES)


def result_words(result: OptionResult) -> str:
    """An option's result in words: "Middle 4, from 2 to 5; 8 of 8 rated"."""
    rated = f"{result.rated} of {result.counted} rated"
    if result.middle is None:
        return rated
    middle = middle_words(float(result.middle))
    return f"Middle {middle}, from {result.lowest} to {result.highest}; {rated}"
