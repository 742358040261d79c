"""Which steps of the wall show the part that is being edited, with a scratch workshop to draw them from."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count

from icbo_desktop.domain.editing.edited import Edited, part_of
from icbo_desktop.domain.editing.places import Place, part_at
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.framework import Domain, Framework, Scale, Standard, Text
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.new_workshop import NewWorkshop, first_change
from icbo_desktop.domain.route import (
    Place as RoutePlace,
)
from icbo_desktop.domain.route import (
    PlaceKind,
    Step,
    StepKind,
    domain_steps,
    standard_steps,
)
from icbo_desktop.domain.rows import FrozenFramework, Item
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from icbo_desktop.translation import marked, tr, translated

# What the framework itself says on the wall; the rest shows what a room said.
SHOWN = {
    StepKind.DOMAIN_OPENING: marked("Opening of the domain"),
    StepKind.STANDARD: marked("The standard"),
    StepKind.LIST: marked("A list"),
    StepKind.ARGUMENTS: marked("For and against"),
    StepKind.EVIDENCE: marked("Evidence lines"),
    StepKind.ARROW: marked("The scale"),
    StepKind.OPTION: marked("An option"),
    StepKind.JOINT_ACTIONS: marked("Close of the domain"),
}
SCRATCH_DAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class PreviewStep:
    """A step of the wall, and what it is called in the chooser."""

    step: Step
    words: str


def scratch_workshop(framework_id: str, title: str) -> Workshop:
    """A workshop on the framework in which nothing has been said yet."""
    numbers = count(1)

    def next_id() -> str:
        return f"scratch-{next(numbers)}"

    stamp = Stamp(datetime(2026, 1, 1, tzinfo=UTC), next_id)
    frozen = FrozenFramework(id=framework_id, version="", sha256="", text="")
    request = NewWorkshop(title or tr("A workshop"), (framework_id,), held_on=SCRATCH_DAY)
    return apply(EMPTY_WORKSHOP, first_change(request, (frozen,), stamp))


def preview_steps(edited: Edited, place: Place, workshop: Workshop) -> tuple[PreviewStep, ...]:
    """The steps that show the part at the place, in the order of the route; the first is the nearest."""
    framework = edited.framework
    domain, standard = _around(framework, place)
    if standard is not None:
        steps = standard_steps(workshop, framework, standard)
    elif domain is not None:
        of_domain = domain_steps(workshop, framework, domain)
        steps = [step for step in of_domain if step.place.kind is not PlaceKind.STANDARD]
    elif place[:1] == ("scales",):
        steps = _scale_steps(framework, part_at(framework, place[:2]))
    else:
        steps = _framework_steps(workshop, framework)
    return tuple(_named(framework, steps))


def nearest_step(edited: Edited, place: Place, steps: tuple[PreviewStep, ...]) -> int:
    """The index of the step on which the part at the place itself can be read."""
    wanted = {"points_for": StepKind.ARGUMENTS, "points_against": StepKind.ARGUMENTS}
    by_list = {"evidence": StepKind.EVIDENCE, "lists": StepKind.LIST, **wanted}
    part = part_of(edited, place)
    own = {str(getattr(part_of(edited, place[:n]), "id", "")) for n in range(2, len(place) + 1)}
    lists = {step for step in place if isinstance(step, str)}
    for index, each in enumerate(steps):
        step = each.step
        if step.kind is StepKind.QUESTION and isinstance(part, Text) and step.part_id == part.id:
            return index
        if step.part_id and step.kind is StepKind.LIST and step.part_id in own:
            return index
        if step.item.option_id and step.item.option_id in own:
            return index
        if any(by_list.get(name) is step.kind and name != "lists" for name in lists):
            return index
    return 0


def _around(framework: Framework, place: Place) -> tuple[Domain | None, Standard | None]:
    """The domain and the standard that a place is in."""
    found: list[object] = []
    if place[:1] == ("domains",):
        found = [part_at(framework, place[:length]) for length in (2, 4) if len(place) >= length]
    domain = next((part for part in found if isinstance(part, Domain)), None)
    standard = next((part for part in found if isinstance(part, Standard)), None)
    return domain, standard


def _scale_steps(framework: Framework, scale: object) -> list[Step]:
    """The first arrow that is drawn on the scale."""
    if not isinstance(scale, Scale):
        return []
    for standard in framework.standards():
        if standard.scale == scale.id and not framework.options_of(standard.id):
            item = Item(framework.id, standard.id)
            return [Step(StepKind.ARROW, RoutePlace(PlaceKind.STANDARD, item))]
    return []


def _framework_steps(workshop: Workshop, framework: Framework) -> list[Step]:
    """What is shown of the framework as a whole: its checklists, and how its first domain opens."""
    steps = [
        Step(StepKind.LIST, RoutePlace(PlaceKind.CHECKLIST, Item(framework.id, each.id)), each.id)
        for each in framework.lists
        if each.use == "checklist"
    ]
    for domain in framework.domains[:1]:
        steps += domain_steps(workshop, framework, domain)[:1]
    return steps


def _named(framework: Framework, steps: list[Step]) -> list[PreviewStep]:
    named: list[PreviewStep] = []
    questions = 0
    for step in steps:
        words = translated(SHOWN[step.kind]) if step.kind in SHOWN else ""
        if step.kind is StepKind.QUESTION:
            questions += 1
            words = tr("Sample question {number}", number=questions)
        elif step.kind is StepKind.LIST:
            words = framework.lists_by_id[step.part_id].title or words
        elif step.kind is StepKind.OPTION:
            options = framework.options_of(step.item.item_id)
            words = next((one.name for one in options if one.id == step.item.option_id), words)
        if words:
            named.append(PreviewStep(step, words))
    return named
