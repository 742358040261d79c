"""How a framework's places look on the wall before there is a workshop: pure pages of a trial one."""

from collections.abc import Callable
from dataclasses import dataclass

from icbo_desktop.domain.editing.wall_preview import scratch_workshop
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, plan_route
from icbo_desktop.figures.shapes import Measure, Scene
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.translation import tr

# Nothing is said in a trial workshop, so these would be empty.
SAID_BY_THE_ROOM = (StepKind.DIFFERING_VIEWS, StepKind.ACTIONS)
SHOWN_PLACES = (
    PlaceKind.CHECKLIST,
    PlaceKind.DOMAIN_OPENING,
    PlaceKind.STANDARD,
    PlaceKind.OPTION,
    PlaceKind.GRID,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A place of the route that can be looked at, by the name that a list gives it."""

    name: str
    place: Place


class Trial:
    """A workshop on one framework that nobody holds, to draw its pages from."""

    def __init__(self, framework: Framework, measure: Measure) -> None:
        workshop = scratch_workshop(framework.id, framework.title)
        self._view = WallView(workshop, {framework.id: framework}, measure)
        self._route = plan_route(self._view.workshop, self._view.frameworks)
        places = dict.fromkeys(step.place for step in self._route)
        self.shown = tuple(
            Shown(NAMES[place.kind](framework, place), place)
            for place in places
            if place.kind in SHOWN_PLACES
        )

    @property
    def first(self) -> int:
        """The number of the first standard in the list, or of the first place where there is none."""
        kinds = [shown.place.kind for shown in self.shown]
        return kinds.index(PlaceKind.STANDARD) if PlaceKind.STANDARD in kinds else 0

    def pages(self, place: Place) -> tuple[Scene, ...]:
        """All pages of a place that show what the framework says, with the empty scale."""
        return tuple(page for step in self._steps(place) for page in wall_pages(step, self._view))

    def _steps(self, place: Place) -> tuple[Step, ...]:
        return tuple(
            step
            for step in self._route
            if step.place == place and step.kind not in SAID_BY_THE_ROOM
        )


def _list_name(framework: Framework, place: Place) -> str:
    return framework.lists_by_id[place.item.item_id].title


def _domain_name(framework: Framework, place: Place) -> str:
    domain = framework.domain(place.item.item_id)
    return " ".join(part for part in (framework.words.domain, domain.number, domain.title) if part)


def _standard_name(framework: Framework, place: Place) -> str:
    standard = framework.standard(place.item.item_id)
    return " ".join(
        part for part in (framework.words.standard, standard.number, standard.short_title) if part
    )


def _option_name(framework: Framework, place: Place) -> str:
    options = framework.options_of(place.item.item_id)
    names = [option.name for option in options if option.id == place.item.option_id]
    return tr("Option: {option}", option=names[0]) if names else tr("Option")


def _grid_name(framework: Framework, place: Place) -> str:
    item_id = place.item.item_id
    standard = framework.standards_by_id.get(item_id)
    title = framework.domain(item_id).title if standard is None else standard.short_title
    return tr("Result: {rated}", rated=title)


NAMES: dict[PlaceKind, Callable[[Framework, Place], str]] = {
    PlaceKind.CHECKLIST: _list_name,
    PlaceKind.DOMAIN_OPENING: _domain_name,
    PlaceKind.STANDARD: _standard_name,
    PlaceKind.OPTION: _option_name,
    PlaceKind.GRID: _grid_name,
}
