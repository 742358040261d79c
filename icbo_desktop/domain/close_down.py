"""The close-down: what a workshop leaves unset, in the order in which a room settles it.

First decisions, then parked items, then actions. Each can be set, or honestly left: a standard is discussed
without a rating, parked or not applicable, a parked item is for later, an action says "left open". It is said
and never enforced: a session can always be closed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.grid import grid_at, values_of
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.route import Place, PlaceKind, has_own_place, places, plan_route
from icbo_desktop.domain.rows import Action, Assessment, Item, ParkedItem, ViewRating, item_of
from icbo_desktop.domain.standing import Standing, standing_of, was_spoken_to
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr, tr_n, translated

LEFT_OPEN = marked("left open")  # what an action says that the room looked at and did not settle
Frameworks = Mapping[str, Framework]


class Lack(StrEnum):
    """What is missing, in the words that the room reads."""

    REACHED = marked("not reached")
    RATING = marked("no agreed rating")
    REVIEW = marked("not reviewed")
    WHO = marked("no who")
    BY_WHEN = marked("no date")
    MEASURE = marked("no measure")
    ACTION = marked("no action, and no reason why not")


@dataclass(frozen=True, slots=True)
class Unset:
    """One thing that is unset: the place to go to, the item and the record, words for it, what it lacks.

    `record_id` is the parked item's or the action's; empty for a decision.
    """

    place: Place
    item: Item
    text: str
    lacks: tuple[Lack, ...]
    record_id: str = ""

    @property
    def lacks_words(self) -> str:
        """As "no who, no date"."""
        return ", ".join(translated(lack) for lack in self.lacks)


@dataclass(frozen=True, slots=True)
class CloseDown:
    """What is unset, stage by stage. `without_action` are the rated standards from which nothing follows."""

    decisions: tuple[Unset, ...] = ()
    parked: tuple[Unset, ...] = ()
    actions: tuple[Unset, ...] = ()
    without_action: tuple[Unset, ...] = ()

    @property
    def stages(self) -> tuple[tuple[str, tuple[Unset, ...]], ...]:
        """Every stage with its heading, in order; those with nothing in them too."""
        return (
            (tr("Decisions"), self.decisions),
            (tr("Parked items"), self.parked),
            (tr("Actions"), self.actions),
            (tr("Standards without an action"), self.without_action),
        )

    @property
    def is_settled(self) -> bool:
        return not any(entries for _, entries in self.stages)

    @property
    def words(self) -> str:
        """How much is unset, as a sentence."""
        decisions, parked = len(self.decisions), len(self.parked)
        actions, without = len(self.actions), len(self.without_action)
        counts = (
            (decisions, tr_n("{n} decisions", "1 decision", decisions)),
            (parked, tr_n("{n} parked items", "1 parked item", parked)),
            (actions, tr_n("{n} actions", "1 action", actions)),
            (
                without,
                tr_n("{n} standards without an action", "1 standard without an action", without),
            ),
        )
        said = [words for count, words in counts if count]
        return tr("Still open: {counts}.", counts=listed(said)) if said else tr("Nothing is unset.")


def close_down(workshop: Workshop, frameworks: Frameworks) -> CloseDown:
    """What is unset, decisions in the order of the route, parked items and actions as they were made."""
    walked = places(plan_route(workshop, frameworks))
    return CloseDown(
        decisions=tuple(end for place in walked for end in undecided(workshop, frameworks, place)),
        parked=tuple(
            Unset(
                place_met(frameworks, row, walked), item_of(row), row.text, (Lack.REVIEW,), row.id
            )
            for row in workshop.rows(ParkedItem)
            if row.outcome == "open"
        ),
        actions=tuple(
            Unset(place_met(frameworks, row, walked), item_of(row), row.text, lacks, row.id)
            for row in workshop.rows(Action)
            if row.status == "open" and (lacks := lacking(row))
        ),
        without_action=tuple(
            end for place in walked for end in not_followed(workshop, frameworks, place)
        ),
    )


def undecided(workshop: Workshop, frameworks: Frameworks, place: Place) -> Iterator[Unset]:
    """What the room has not decided at a place: a standard, an option, or a domain's own rating."""
    item = place.item
    framework = frameworks.get(item.framework_id)
    if framework is None:
        return
    lack = None
    if place.kind is PlaceKind.STANDARD and not framework.options_of(item.item_id):
        lack = lack_of_standard(workshop, framework, item)
    elif place.kind is PlaceKind.OPTION:
        lack = lack_of_option(workshop, framework, item)
    elif place.kind is PlaceKind.DOMAIN_CLOSE and rating_scale(framework, item):
        lack = lack_of_domain(workshop, framework, item)
    if lack is not None:
        yield Unset(place, item, name_of(framework, item), (lack,))


def lack_of_standard(workshop: Workshop, framework: Framework, item: Item) -> Lack | None:
    """A standard that is discussed counts as left without a rating once somebody said so."""
    standing = standing_of(workshop, item)
    if standing is Standing.NOT_REACHED:
        return Lack.REACHED
    is_rated = rating_scale(framework, item) is not None
    is_open = standing is Standing.DISCUSSED and not is_said(workshop, item)
    return Lack.RATING if is_rated and is_open else None


def lack_of_option(workshop: Workshop, framework: Framework, item: Item) -> Lack | None:
    """An option of which nothing is rated, or not every criterion that counts."""
    grid = grid_at(workshop, framework, item.item_id)
    option = (
        next((each for each in grid.options if each.id == item.option_id), None) if grid else None
    )
    if grid is None or option is None or is_said(workshop, item):
        return None
    counting = [each for each in grid.criteria if workshop.weight(Item(item.framework_id, each.id))]
    rated = values_of(workshop, grid, option)
    if not rated:
        return Lack.RATING if was_spoken_to(workshop, item) else Lack.REACHED
    unrated = (each for each in counting if each.id not in rated)
    is_open = any(not is_said(workshop, grid.cell(each, option)) for each in unrated)
    return Lack.RATING if is_open else None


def lack_of_domain(workshop: Workshop, framework: Framework, item: Item) -> Lack | None:
    """The rating of the domain itself, once any of its standards was reached."""
    if standing_of(workshop, item) not in (Standing.NOT_REACHED, Standing.DISCUSSED):
        return None
    standards = [Item(framework.id, each.id) for each in framework.domain(item.item_id).standards]
    was_reached = workshop.at(ViewRating, item) or any(
        standing_of(workshop, each) is not Standing.NOT_REACHED for each in standards
    )
    return Lack.RATING if was_reached and not is_said(workshop, item) else None


def is_said(workshop: Workshop, item: Item) -> bool:
    """Whether somebody said where the item stands: discussed, parked or not applicable."""
    assessment = workshop.assessment(item)
    return assessment is not None and assessment.status != "open"


def lacking(action: Action) -> tuple[Lack, ...]:
    """What an action lacks. A reason for having no date counts as one."""
    lacks: list[Lack] = []
    if not action.who.strip():
        lacks.append(Lack.WHO)
    if action.by_when is None and not action.no_date_reason.strip():
        lacks.append(Lack.BY_WHEN)
    if not action.measure.strip():
        lacks.append(Lack.MEASURE)
    return tuple(lacks)


def not_followed(workshop: Workshop, frameworks: Frameworks, place: Place) -> Iterator[Unset]:
    """A standard that the room settled and from which no action follows, without a reason."""
    item = place.item
    if place.kind is not PlaceKind.STANDARD:
        return
    if standing_of(workshop, item) not in (Standing.RATED, Standing.AGREED_TO_DIFFER):
        return
    assessment = workshop.assessment(item)
    is_explained = isinstance(assessment, Assessment) and assessment.no_action_reason
    has_action = any(row.status != "dropped" for row in workshop.at(Action, item))
    if not is_explained and not has_action:
        yield Unset(place, item, name_of(frameworks[item.framework_id], item), (Lack.ACTION,))


def name_of(framework: Framework, item: Item) -> str:
    """A standard, a domain, an option or a list in short: "1 · II  Shared leadership"."""
    if item.option_id:
        options = framework.options_of(item.item_id)
        return next((each.name for each in options if each.id == item.option_id), "")
    standard = framework.standards_by_id.get(item.item_id)
    if standard is None:
        domain = framework.domains_by_id.get(item.item_id)
        if domain is None:
            return next((each.title for each in framework.lists if each.id == item.item_id), "")
        return f"{domain.number}  {domain.short_title}".strip()
    numbers = (framework.domain_of_standard[standard.id].number, standard.number)
    number = " · ".join(part for part in numbers if part)
    return f"{number}  {standard.short_title}".strip()


def place_met(
    frameworks: Frameworks, record: Action | ParkedItem, walked: tuple[Place, ...]
) -> Place:
    """The place on the route where a record was taken down; the summary where that is on it no more."""
    item = item_of(record)
    framework = frameworks.get(item.framework_id)
    place = Place(PlaceKind.SUMMARY) if framework is None else place_at(framework, item)
    return place if place in walked else Place(PlaceKind.SUMMARY)


def place_at(framework: Framework, item: Item) -> Place:
    """The place of an item; a cell of a grid is spoken to at its option."""
    standard = framework.standards_by_id.get(item.item_id)
    if item.option_id:
        is_own = standard is None or standard.options
        holder = item.item_id if is_own else framework.domain_of_standard[item.item_id].id
        return Place(PlaceKind.OPTION, Item(framework.id, holder, item.option_id))
    if standard is not None:
        domain = framework.domain_of_standard[standard.id]
        # A criterion that is only a title is met in its grid.
        if not has_own_place(domain, standard):
            return Place(PlaceKind.GRID, Item(framework.id, domain.id))
        return Place(PlaceKind.STANDARD, item)
    is_domain = item.item_id in framework.domains_by_id
    return Place(PlaceKind.DOMAIN_CLOSE if is_domain else PlaceKind.CHECKLIST, item)
