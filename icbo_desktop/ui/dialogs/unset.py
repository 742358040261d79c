"""What a workshop leaves open, for the end of a session: said, never enforced."""

from collections.abc import Mapping
from dataclasses import dataclass

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.route import Place, PlaceKind, items_in_scope
from icbo_desktop.domain.rows import Action, Item
from icbo_desktop.domain.standing import Standing, standing_of
from icbo_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class OpenEnd:
    """One thing that is unset: where it stands, and words for it."""

    place: Place
    text: str
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class OpenEnds:
    """Standards that were not reached, and actions that lack something."""

    standards: tuple[OpenEnd, ...] = ()
    actions: tuple[OpenEnd, ...] = ()


def open_ends(workshop: Workshop, frameworks: Mapping[str, Framework]) -> OpenEnds:
    """What is unset, in the order of the route."""
    return OpenEnds(
        standards=tuple(
            OpenEnd(Place(PlaceKind.STANDARD, item), name_of(frameworks, item))
            for frozen in workshop.frameworks
            for item in items_in_scope(workshop, frameworks[frozen.id])
            if standing_of(workshop, item) is Standing.NOT_REACHED
        ),
        actions=tuple(
            OpenEnd(place_of(frameworks, action), action.text, lacks)
            for action in workshop.rows(Action)
            if action.status == "open" and (lacks := lacking(action))
        ),
    )


def lacking(action: Action) -> str:
    """What an action lacks, as words: "no who, no date". A reason for having no date counts."""
    missing = []
    if not action.who:
        missing.append("no who")
    if action.by_when is None and not action.no_date_reason:
        missing.append("no date")
    if not action.measure:
        missing.append("no measure")
    return ", ".join(missing)


def name_of(frameworks: Mapping[str, Framework], item: Item) -> str:
    """A standard in short, with its domain: "1 · II Shared leadership"."""
    framework = frameworks[item.framework_id]
    standard = framework.standard(item.item_id)
    domain = framework.domain_of_standard[standard.id]
    return f"{domain.number} · {standard.number}  {standard.short_title}"


def place_of(frameworks: Mapping[str, Framework], action: Action) -> Place:
    """The place on which an action was taken down."""
    item = Item(action.framework_id, action.item_id)
    framework = frameworks.get(item.framework_id)
    if framework is None or not item.item_id:
        return Place(PlaceKind.SUMMARY)
    is_standard = item.item_id in framework.standards_by_id
    return Place(PlaceKind.STANDARD if is_standard else PlaceKind.DOMAIN_CLOSE, item)
