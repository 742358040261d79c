"""The route: the ordered walk of a session from the welcome to the closing, as steps and places.

A step is what the wall shows at one moment (one or more pages of it). A place is what the console works
on: a standard with all its steps, a domain's opening or close, the summary.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from icbo_desktop.domain.framework import Domain, Framework, Standard
from icbo_desktop.domain.rows import WHOLE, Item
from icbo_desktop.domain.workshop import Workshop


class StepKind(StrEnum):
    WELCOME = "welcome"
    DOMAIN_OPENING = "domain-opening"
    STANDARD = "standard"
    QUESTION = "question"
    EVIDENCE = "evidence"
    ARROW = "arrow"
    DIFFERING_VIEWS = "differing-views"
    ACTIONS = "actions"
    DOMAIN_PROFILE = "domain-profile"
    JOINT_ACTIONS = "joint-actions"
    OVERALL_PROFILE = "overall-profile"
    OVERALL_ACTIONS = "overall-actions"
    CLOSING = "closing"


class PlaceKind(StrEnum):
    WELCOME = "welcome"
    DOMAIN_OPENING = "domain-opening"
    STANDARD = "standard"
    DOMAIN_CLOSE = "domain-close"
    SUMMARY = "summary"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Place:
    """What the console works on. `item` is the standard or domain; empty where the whole is meant."""

    kind: PlaceKind
    item: Item = WHOLE


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the route. `part_id` is the question's id where the step shows one question."""

    kind: StepKind
    place: Place
    part_id: str = ""

    @property
    def item(self) -> Item:
        return self.place.item

    @property
    def key(self) -> str:
        """The step's name in the workbook; stable over sessions and independent of its position."""
        parts = (self.place.item.framework_id, self.place.item.item_id, self.kind, self.part_id)
        return "/".join(part for part in parts if part)


def plan_route(workshop: Workshop, frameworks: Mapping[str, Framework]) -> tuple[Step, ...]:
    """Every step of the workshop in order, over all its frameworks, without what is out of scope."""
    steps = [Step(StepKind.WELCOME, Place(PlaceKind.WELCOME))]
    for frozen in workshop.frameworks:
        framework = frameworks[frozen.id]
        for domain in framework.domains:
            steps += domain_steps(workshop, framework, domain)
    summary = Place(PlaceKind.SUMMARY)
    steps += [
        Step(StepKind.OVERALL_PROFILE, summary),
        Step(StepKind.OVERALL_ACTIONS, summary),
        Step(StepKind.CLOSING, Place(PlaceKind.CLOSING)),
    ]
    return tuple(steps)


def domain_steps(workshop: Workshop, framework: Framework, domain: Domain) -> list[Step]:
    """Opening, standards and close of one domain; none where the domain or all of it is left out."""
    domain_item = Item(framework.id, domain.id)
    if not workshop.in_scope(domain_item):
        return []
    standards = standards_in_scope(workshop, framework, domain)
    if not standards:
        return []
    opening = Step(StepKind.DOMAIN_OPENING, Place(PlaceKind.DOMAIN_OPENING, domain_item))
    steps = [opening]
    for standard in standards:
        steps += standard_steps(framework, standard)
    return steps + close_steps(domain_item, domain)


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


def standard_steps(framework: Framework, standard: Standard) -> list[Step]:
    """The live sequence for one standard (room_rules.md section 5)."""
    place = Place(PlaceKind.STANDARD, Item(framework.id, standard.id))
    steps = [Step(StepKind.STANDARD, place)]
    steps += [Step(StepKind.QUESTION, place, question.id) for question in standard.questions]
    if standard.evidence:
        steps.append(Step(StepKind.EVIDENCE, place))
    if standard.scale:
        steps.append(Step(StepKind.ARROW, place))
    steps.append(Step(StepKind.DIFFERING_VIEWS, place))
    steps.append(Step(StepKind.ACTIONS, place))
    return steps


def close_steps(item: Item, domain: Domain) -> list[Step]:
    """The close of a domain: its profile, its own rating where it has a scale, the joint actions."""
    place = Place(PlaceKind.DOMAIN_CLOSE, item)
    steps = [Step(StepKind.DOMAIN_PROFILE, place)]
    if domain.scale:
        steps.append(Step(StepKind.ARROW, place))
    steps.append(Step(StepKind.JOINT_ACTIONS, place))
    return steps


def first_step_at(route: Sequence[Step], place: Place) -> int:
    """The index of a place's first step. Raises ValueError if the place is not on the route."""
    for index, step in enumerate(route):
        if step.place == place:
            return index
    message = f"{place} is not on the route"
    raise ValueError(message)


def last_step_at(route: Sequence[Step], place: Place) -> int:
    """The index of a place's last step. Raises ValueError if the place is not on the route."""
    found = [index for index, step in enumerate(route) if step.place == place]
    if not found:
        message = f"{place} is not on the route"
        raise ValueError(message)
    return found[-1]


def places(route: Sequence[Step]) -> tuple[Place, ...]:
    """The places of a route, each once, in order."""
    return tuple(dict.fromkeys(step.place for step in route))
