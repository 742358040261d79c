"""What a workshop leaves open, for the end of a session: said, never enforced."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from icbo_desktop.domain.framework import Domain, Framework, Standard
from icbo_desktop.domain.grid import Grid, grids_of, values_of
from icbo_desktop.domain.route import Place, PlaceKind, has_own_place, standards_in_scope
from icbo_desktop.domain.rows import Action, Item, item_of
from icbo_desktop.domain.standing import Standing, standing_of, was_spoken_to
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
            end
            for frozen in workshop.frameworks_on_route
            for end in not_reached(workshop, frameworks[frozen.id])
        ),
        actions=tuple(
            OpenEnd(place_of(frameworks, action), action.text, lacks)
            for action in workshop.rows(Action)
            if action.status == "open" and (lacks := lacking(action))
        ),
    )


def not_reached(workshop: Workshop, framework: Framework) -> Iterator[OpenEnd]:
    """The standards that nobody spoke to, and in a grid the options of which nothing is rated.

    A criterion of a grid is reached with its options, and may have no place of its own.
    """
    for domain in framework.domains:
        if not workshop.in_scope(Item(framework.id, domain.id)):
            continue
        for standard in standards_in_scope(workshop, framework, domain):
            item = Item(framework.id, standard.id)
            if framework.options_of(standard.id):
                continue
            if standing_of(workshop, item) is Standing.NOT_REACHED:
                yield OpenEnd(Place(PlaceKind.STANDARD, item), name_of(framework, standard))
        for grid in grids_of(workshop, framework, domain):
            yield from options_not_reached(workshop, grid)


def options_not_reached(workshop: Workshop, grid: Grid) -> Iterator[OpenEnd]:
    """The options of a grid of which no criterion is rated."""
    for option in grid.options:
        item = grid.option_item(option)
        if not values_of(workshop, grid, option) and not was_spoken_to(workshop, item):
            yield OpenEnd(Place(PlaceKind.OPTION, item), option.name)


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


def name_of(framework: Framework, standard: Standard) -> str:
    """A standard in short, with its domain: "1 · II Shared leadership"."""
    numbers = (framework.domain_of_standard[standard.id].number, standard.number)
    number = " · ".join(part for part in numbers if part)
    return f"{number}  {standard.short_title}".strip()


def place_of_standard(domain: Domain, standard: Standard, item: Item) -> Place:
    """Where the room speaks to a standard, or to one for an option: itself, its option, or its grid."""
    if item.option_id:
        held = item if standard.options else Item(item.framework_id, domain.id, item.option_id)
        return Place(PlaceKind.OPTION, held)
    if not has_own_place(domain, standard):
        return Place(PlaceKind.GRID, Item(item.framework_id, domain.id))
    return Place(PlaceKind.STANDARD, item)


def place_of(frameworks: Mapping[str, Framework], action: Action) -> Place:
    """The place on which an action was taken down."""
    item = item_of(action)
    framework = frameworks.get(item.framework_id)
    if framework is None or not item.item_id:
        return Place(PlaceKind.SUMMARY)
    standard = framework.standards_by_id.get(item.item_id)
    if standard is not None:
        return place_of_standard(framework.domain_of_standard[standard.id], standard, item)
    if item.option_id:
        return Place(PlaceKind.OPTION, item)
    is_list = item.item_id not in framework.domains_by_id
    return Place(PlaceKind.CHECKLIST if is_list else PlaceKind.DOMAIN_CLOSE, item)
