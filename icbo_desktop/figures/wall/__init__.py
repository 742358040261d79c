"""The wall's pages as scenes: what the room sees at each step of the route, as a pure function."""

from collections.abc import Callable

from icbo_desktop.domain.route import Step, StepKind
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall.arrow_pages import arrow_pages
from icbo_desktop.figures.wall.break_pages import break_pages
from icbo_desktop.figures.wall.captured_pages import (
    actions_pages,
    differing_views_pages,
    holding_page,
    joint_actions_pages,
    overall_actions_pages,
)
from icbo_desktop.figures.wall.frame import Ratio, ThemeName, WallOptions, WallView
from icbo_desktop.figures.wall.grid_pages import grid_result_pages, option_pages
from icbo_desktop.figures.wall.list_pages import arguments_pages, list_pages
from icbo_desktop.figures.wall.profile_pages import domain_profile_pages, overall_profile_pages
from icbo_desktop.figures.wall.session_pages import session_end_pages
from icbo_desktop.figures.wall.text_pages import (
    domain_opening_pages,
    evidence_pages,
    question_pages,
    standard_pages,
    welcome_pages,
)
from icbo_desktop.translation import tr

__all__ = [
    "Ratio",
    "ThemeName",
    "WallOptions",
    "WallView",
    "black_page",
    "holding_page",
    "wall_pages",
    "white_page",
]

MAKERS: dict[StepKind, Callable[[Step, WallView], tuple[Scene, ...]]] = {
    StepKind.WELCOME: welcome_pages,
    StepKind.LIST: list_pages,
    StepKind.DOMAIN_OPENING: domain_opening_pages,
    StepKind.STANDARD: standard_pages,
    StepKind.ARGUMENTS: arguments_pages,
    StepKind.QUESTION: question_pages,
    StepKind.EVIDENCE: evidence_pages,
    StepKind.ARROW: arrow_pages,
    StepKind.OPTION: option_pages,
    StepKind.GRID_RESULT: grid_result_pages,
    StepKind.DIFFERING_VIEWS: differing_views_pages,
    StepKind.ACTIONS: actions_pages,
    StepKind.DOMAIN_PROFILE: domain_profile_pages,
    StepKind.JOINT_ACTIONS: joint_actions_pages,
    StepKind.OVERALL_PROFILE: overall_profile_pages,
    StepKind.OVERALL_ACTIONS: overall_actions_pages,
    StepKind.CLOSING: session_end_pages,
    StepKind.BREAK: break_pages,
}


def wall_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The pages of a step, at least one. Depends on nothing but its arguments."""
    return MAKERS[step.kind](step, view)


def black_page(view: WallView) -> Scene:
    """Nothing, dark."""
    frame = view.frame
    return Scene(frame.width, frame.height, (), alt=tr("Black"), ground="#000000")


def white_page(view: WallView) -> Scene:
    """Nothing, light."""
    frame = view.frame
    return Scene(frame.width, frame.height, (), alt=tr("White"), ground="#FFFFFF")
