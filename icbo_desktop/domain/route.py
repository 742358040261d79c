"""The route: the ordered walk of a session from the welcome to the closing, as steps and places.

A step is what the wall shows at one moment (one or more pages of it). A place is what the console works
on: a standard with all its steps, an option of a grid, a checklist, a domain's opening or close, the
summary, a planned break.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from icbo_desktop.domain.framework import Domain, Framework, Standard
from icbo_desktop.domain.grid import Grid, grid_at, grids_of
from icbo_desktop.domain.rows import WHOLE, Item, item_of
from icbo_desktop.domain.session_rows import AgendaBreak, PlannedTime
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr


class StepKind(StrEnum):
    WELCOME = "welcome"
    LIST = "list"
    DOMAIN_OPENING = "domain-opening"
    STANDARD = "standard"
    ARGUMENTS = "arguments"
    QUESTION = "question"
    EVIDENCE = "evidence"
    ARROW = "arrow"
    OPTION = "option"
    GRID_RESULT = "grid-result"
    DIFFERING_VIEWS = "differing-views"
    ACTIONS = "actions"
    DOMAIN_PROFILE = "domain-profile"
    JOINT_ACTIONS = "joint-actions"
    OVERALL_PROFILE = "overall-profile"
    OVERALL_ACTIONS = "overall-actions"
    CLOSING = "closing"
    BREAK = "break"


class PlaceKind(StrEnum):
    WELCOME = "welcome"
    CHECKLIST = "checklist"
    DOMAIN_OPENING = "domain-opening"
    STANDARD = "standard"
    OPTION = "option"
    GRID = "grid"
    DOMAIN_CLOSE = "domain-close"
    SUMMARY = "summary"
    CLOSING = "closing"
    BREAK = "break"


FOLLOWED = frozenset(str(kind) for kind in PlaceKind if kind is not PlaceKind.BREAK)


@dataclass(frozen=True, slots=True)
class Place:
    """What the console works on. `item` is the standard, domain, list or option; empty for the whole.

    A break is of the whole: what is said in it belongs to no standard. `break_id` tells breaks apart.
    """

    kind: PlaceKind
    item: Item = WHOLE
    break_id: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the route. `part_id` is the id of the one question or list that the step shows."""

    kind: StepKind
    place: Place
    part_id: str = ""

    @property
    def item(self) -> Item:
        return self.place.item

    @property
    def key(self) -> str:
        """The step's name in the workbook; stable over sessions and independent of its position."""
        item = self.place.item
        parts = (item.framework_id, item.item_id, item.option_id, self.kind, self.part_id)
        return "/".join(part for part in parts if part)


def plan_route(workshop: Workshop, frameworks: Mapping[str, Framework]) -> tuple[Step, ...]:
    """Every step of the workshop in order, over all its frameworks, without what is out of scope."""
    steps = [Step(StepKind.WELCOME, Place(PlaceKind.WELCOME))]
    for frozen in workshop.frameworks_on_route:
        steps += framework_steps(workshop, frameworks[frozen.id])
    summary = Place(PlaceKind.SUMMARY)
    steps += [
        Step(StepKind.OVERALL_PROFILE, summary),
        Step(StepKind.OVERALL_ACTIONS, summary),
        Step(StepKind.CLOSING, Place(PlaceKind.CLOSING)),
    ]
    return with_breaks(steps, workshop.rows(AgendaBreak))


def with_breaks(steps: Sequence[Step], breaks: Sequence[AgendaBreak]) -> tuple[Step, ...]:
    """The steps with each break after the last step of the place it follows; others wait off the route."""
    following: dict[Place | None, list[Step]] = {}
    for each in breaks:
        following.setdefault(place_of(each), []).append(break_step(each))
    if not following:
        return tuple(steps)
    last = {step.place: number for number, step in enumerate(steps)}
    found: list[Step] = []
    for number, step in enumerate(steps):
        found.append(step)
        if last[step.place] == number:
            found += following.get(step.place, ())
    return tuple(found)


def break_step(row: AgendaBreak) -> Step:
    return Step(StepKind.BREAK, Place(PlaceKind.BREAK, break_id=row.id), row.id)


def place_of(row: PlannedTime | AgendaBreak) -> Place | None:
    """The place of a planned time, or that a break follows; None for a kind that this program does not know."""
    if row.place_kind not in FOLLOWED:
        return None
    return Place(PlaceKind(row.place_kind), item_of(row))


def framework_steps(workshop: Workshop, framework: Framework) -> list[Step]:
    """A framework from its checklists to the close of its last domain."""
    steps = [
        Step(StepKind.LIST, Place(PlaceKind.CHECKLIST, Item(framework.id, each.id)), each.id)
        for each in framework.lists
        if each.use == "checklist"
    ]
    for domain in framework.domains:
        steps += domain_steps(workshop, framework, domain)
    return steps


def domain_steps(workshop: Workshop, framework: Framework, domain: Domain) -> list[Step]:
    """Opening, standards and close of one domain; none where the domain or all of it is left out.

    In a grid the criteria come first, those that say more than their title; then it is rated.
    """
    domain_item = Item(framework.id, domain.id)
    if not workshop.in_scope(domain_item):
        return []
    standards = standards_in_scope(workshop, framework, domain)
    if not standards:
        return []
    opening = Step(StepKind.DOMAIN_OPENING, Place(PlaceKind.DOMAIN_OPENING, domain_item))
    steps = [opening, *(Step(StepKind.LIST, opening.place, each.id) for each in domain.lists)]
    for standard in standards:
        if has_own_place(domain, standard):
            steps += standard_steps(workshop, framework, standard)
    grid = grid_at(workshop, framework, domain.id)
    if grid is not None:
        steps += grid_steps(grid)
    return steps + close_steps(workshop, framework, domain)


def has_own_place(domain: Domain, standard: Standard) -> bool:
    """Whether the room goes to a standard by itself: a criterion that is only a title is met in its grid."""
    return not domain.options or bool(standard.options) or standard.says_more


def standards_in_scope(
    workshop: Workshop, framework: Framework, domain: Domain
) -> tuple[Standard, ...]:
    """The standards of a domain that this workshop goes through."""
    return tuple(
        standard
        for standard in domain.standards
        if workshop.in_scope(Item(framework.id, standard.id))
    )


def items_in_scope(workshop: Workshop, framework: Framework) -> tuple[Item, ...]:
    """Every standard of a framework that this workshop goes through, in order."""
    return tuple(
        Item(framework.id, standard.id)
        for domain in framework.domains
        if workshop.in_scope(Item(framework.id, domain.id))
        for standard in standards_in_scope(workshop, framework, domain)
    )


def rated_items(workshop: Workshop, framework: Framework, domain: Domain) -> tuple[Item, ...]:
    """Everything in a domain that the room rates: its rated standards, and every cell of its grids."""
    alone = (
        Item(framework.id, standard.id)
        for standard in standards_in_scope(workshop, framework, domain)
        if standard.scale and not framework.options_of(standard.id)
    )
    cells = (
        grid.cell(criterion, option)
        for grid in grids_of(workshop, framework, domain)
        for criterion in grid.criteria
        for option in grid.options
    )
    return (*alone, *cells)


def standard_steps(workshop: Workshop, framework: Framework, standard: Standard) -> list[Step]:
    """The live sequence for one standard (room_rules.md section 5)."""
    place = Place(PlaceKind.STANDARD, Item(framework.id, standard.id))
    steps = [Step(StepKind.STANDARD, place)]
    steps += [Step(StepKind.LIST, place, each.id) for each in standard.lists]
    if standard.has_arguments:
        steps.append(Step(StepKind.ARGUMENTS, place))
    steps += [Step(StepKind.QUESTION, place, question.id) for question in standard.questions]
    if standard.evidence:
        steps.append(Step(StepKind.EVIDENCE, place))
    if standard.scale and not framework.options_of(standard.id):
        steps.append(Step(StepKind.ARROW, place))
    steps.append(Step(StepKind.DIFFERING_VIEWS, place))
    steps.append(Step(StepKind.ACTIONS, place))
    own_grid = grid_at(workshop, framework, standard.id)
    return steps if own_grid is None else steps + grid_steps(own_grid)


def grid_steps(grid: Grid) -> list[Step]:
    """Each option of a grid in turn, then what comes of it."""
    steps = [
        Step(StepKind.OPTION, Place(PlaceKind.OPTION, grid.option_item(option)))
        for option in grid.options
    ]
    return [*steps, Step(StepKind.GRID_RESULT, Place(PlaceKind.GRID, grid.item))]


def close_steps(workshop: Workshop, framework: Framework, domain: Domain) -> list[Step]:
    """The close of a domain: its profile, its own rating where it has a scale, the joint actions.

    There is no profile where no standard is rated as a whole: a grid has its result instead.
    """
    place = Place(PlaceKind.DOMAIN_CLOSE, Item(framework.id, domain.id))
    rated = rated_items(workshop, framework, domain)
    has_profile = any(not item.option_id for item in rated)
    steps = [Step(StepKind.DOMAIN_PROFILE, place)] if has_profile else []
    if domain.scale:
        steps.append(Step(StepKind.ARROW, place))
    steps.append(Step(StepKind.JOINT_ACTIONS, place))
    return steps


def first_step_at(route: Sequence[Step], place: Place) -> int:
    """The index of a place's first step. Raises ValueError if the place is not on the route."""
    for index, step in enumerate(route):
        if step.place == place:
            return index
    message = tr("{place} is not on the route", place=place)
    raise ValueError(message)


def last_step_at(route: Sequence[Step], place: Place) -> int:
    """The index of a place's last step. Raises ValueError if the place is not on the route."""
    found = [index for index, step in enumerate(route) if step.place == place]
    if not found:
        message = tr("{place} is not on the route", place=place)
        raise ValueError(message)
    return found[-1]


def places(route: Sequence[Step]) -> tuple[Place, ...]:
    """The places of a route, each once, in order."""
    return tuple(dict.fromkeys(step.place for step in route))
