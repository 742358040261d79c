"""The places that Go to looks through: how each is named, and what a person may type for it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from icbo_desktop.domain.breaks import break_at, break_title
from icbo_desktop.domain.framework import Domain, Framework
from icbo_desktop.domain.grid import grid_at, values_of
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.route import Place, PlaceKind, places
from icbo_desktop.domain.rows import Finding
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.translation import tr, translated

NOT_LISTED = (PlaceKind.WELCOME, PlaceKind.CLOSING)
WORD = re.compile(r"[\w'\u2019]+")


@dataclass(frozen=True, slots=True)
class Destination:
    """A place as the list shows it and as it is searched.

    `numbers` are what a person may type for it exactly ("II", "1.2", "domain 1"); `words` are looked up by
    their beginnings. `place` is None for what stands at no place of the route.
    """

    place: Place | None
    text: str
    numbers: frozenset[str]
    words: tuple[str, ...]
    detail: str = ""

    def matches(self, typed: str) -> bool:
        """Whether every word typed is a number of this place or the beginning of one of its words."""
        return all(one in self.numbers or self._has_words(one) for one in self._asked(typed))

    def is_exact(self, typed: str) -> bool:
        """Whether nothing but numbers of this place is typed."""
        asked = self._asked(typed)
        return bool(asked) and all(one in self.numbers for one in asked)

    def _asked(self, typed: str) -> list[str]:
        """What is typed, word by word; a number with its kind before it ("domain 1") is one."""
        asked: list[str] = []
        for one in typed.casefold().split():
            if asked and f"{asked[-1]} {one}" in self.numbers:
                asked[-1] = f"{asked[-1]} {one}"
            else:
                asked.append(one)
        return asked

    def _has_words(self, one: str) -> bool:
        """Whether the words of "person-centred" all begin words of this place."""
        parts = [] if "." in one else WORD.findall(one)  # "2.1" is a number and nothing else
        return bool(parts) and all(
            any(word.startswith(part) for word in self.words) for part in parts
        )


def found(destinations: Sequence[Destination], typed: str) -> tuple[Destination, ...]:
    """The places that are meant, in the order of the route; those whose number was typed come first."""
    matching = [destination for destination in destinations if destination.matches(typed)]
    exact = [one for one in matching if one.is_exact(typed)]
    return (*exact, *(one for one in matching if one not in exact))


def destinations_of(view: SessionView) -> tuple[Destination, ...]:
    """Every place but welcome and closing: openings, standards, lists, options, results, closes, breaks, summary."""
    return tuple(
        destination(view, place) for place in places(view.route) if place.kind not in NOT_LISTED
    )


def destination(view: SessionView, place: Place) -> Destination:
    framework = view.frameworks.get(place.item.framework_id)
    if place.kind is PlaceKind.BREAK:
        return of_break(view, place)
    if framework is None:
        asked = words_of(tr("summary workshop", "words that find it when they are typed"))
        return Destination(place, tr("Summary of the workshop"), frozenset(), asked)
    found = MAKERS[place.kind](view, place, framework)
    if len(view.workshop.frameworks_on_route) == 1:
        return found
    # The same numbers come again in each framework, so each row says which it belongs to.
    details = (found.detail, framework.short_title)
    words = (*found.words, *words_of(framework.short_title))
    return replace(found, words=words, detail=", ".join(part for part in details if part))


def of_break(view: SessionView, place: Place) -> Destination:
    row = break_at(view.workshop, place)
    name = break_title(row)
    detail = tr("{minutes} min", minutes=row.minutes) if row is not None else ""
    asked = words_of(name, tr("break", "words that find it when they are typed"))
    return Destination(place, name, frozenset(), asked, detail)


def of_opening(view: SessionView, place: Place, framework: Framework) -> Destination:  # noqa: ARG001 - the shape of MAKERS
    domain = framework.domain(place.item.item_id)
    name = domain_words(framework, domain)
    numbers = domain_numbers(framework, domain)
    lists = (each.title for each in domain.lists)
    return Destination(place, name, numbers, words_of(name, domain.title, *lists))


def of_close(view: SessionView, place: Place, framework: Framework) -> Destination:  # noqa: ARG001 - the shape of MAKERS
    domain = framework.domain(place.item.item_id)
    name = tr("{domain}: joint actions", domain=domain_words(framework, domain))
    numbers = domain_numbers(framework, domain)
    return Destination(place, name, numbers, words_of(name, domain.title))


def of_list(view: SessionView, place: Place, framework: Framework) -> Destination:
    checklist = framework.lists_by_id[place.item.item_id]
    findings = view.workshop.at(Finding, place.item)
    seen = sum(finding.found is not None for finding in findings)
    detail = tr("{seen} of {count} seen", seen=seen, count=len(checklist.items))
    words = words_of(checklist.title, tr("list", "words that find it when they are typed"))
    return Destination(place, checklist.title, frozenset(), words, detail)


def of_option(view: SessionView, place: Place, framework: Framework) -> Destination:
    options = framework.options_of(place.item.item_id)
    option = next(each for each in options if each.id == place.item.option_id)
    grid = grid_at(view.workshop, framework, place.item.item_id)
    rated = len(values_of(view.workshop, grid, option)) if grid is not None else 0
    detail = (
        tr("{rated} of {count} rated", rated=rated, count=len(grid.criteria))
        if grid is not None
        else ""
    )
    asked = tr("option", "words that find it when they are typed")
    words = words_of(option.name, option.title, asked)
    return Destination(place, option.name, frozenset(), words, detail)


def of_result(view: SessionView, place: Place, framework: Framework) -> Destination:
    item_id = place.item.item_id
    domain = framework.domains_by_id.get(item_id)
    standard = framework.standards_by_id.get(item_id)
    name = domain_words(framework, domain) if domain is not None else ""
    if standard is not None:
        name = standard.short_title
    text = tr("{name}: result", name=name)
    words = words_of(text, tr("grid", "words that find it when they are typed"))
    grid = grid_at(view.workshop, framework, item_id)
    if grid is None:
        return Destination(place, text, frozenset(), words)
    rated = sum(len(values_of(view.workshop, grid, option)) for option in grid.options)
    detail = tr(
        "{rated} of {count} rated", rated=rated, count=len(grid.options) * len(grid.criteria)
    )
    return Destination(place, text, frozenset(), words, detail)


def domain_words(framework: Framework, domain: Domain) -> str:
    """A domain with its word and number, where it has one."""
    if not domain.number:
        return domain.short_title
    return f"{framework.words.domain} {domain.number}  {domain.short_title}"


def domain_numbers(framework: Framework, domain: Domain) -> frozenset[str]:
    """What a domain is asked for by: its number, alone or with the word for a domain before it."""
    return numbers_of(domain.number, *kinds_of(framework.words.domain, domain.number))


def kinds_of(word: str, number: str) -> tuple[str, ...]:
    """A number with the word for its kind before it."""
    return (f"{word} {number}",) if number else ()


def of_standard(view: SessionView, place: Place, framework: Framework) -> Destination:
    standard = framework.standard(place.item.item_id)
    domain = framework.domain_of_standard[standard.id]
    position = domain.standards.index(standard) + 1
    # The domain's number alone would read as the standard's own.
    is_counted = bool(domain.number) and not any(each.number for each in domain.standards)
    own = str(position) if is_counted else standard.number
    number = " · ".join(part for part in (domain.number, own) if part)
    return Destination(
        place,
        f"{number}  {standard.short_title}".strip(),
        numbers_of(
            standard.number,
            domain.number,
            f"{domain.number}.{standard.number}",
            f"{domain.number}.{position}",
            *kinds_of(framework.words.domain, domain.number),
            *kinds_of(framework.words.standard, standard.number),
        ),
        words_of(standard.short_title, standard.title, *(each.title for each in standard.lists)),
        standing_detail(view, place, framework),
    )


def standing_detail(view: SessionView, place: Place, framework: Framework) -> str:
    """Where a standard stands; what is only discussed never lacks a rating."""
    value = agreed_value(view.workshop, place.item)
    scale = rating_scale(framework, place.item)
    if value is None:
        standing = standing_of(view.workshop, place.item)
        return (
            translated(standing.value)
            if scale is not None or standing is not Standing.DISCUSSED
            else tr("discussed")
        )
    if scale is None:
        return tr("rated {rating}", rating=value)
    if scale.is_nominal:
        return tr("chosen: {option}", option=scale.words(value))
    return tr("rated {rating}", rating=scale.words(value))


MAKERS: dict[PlaceKind, Callable[[SessionView, Place, Framework], Destination]] = {
    PlaceKind.DOMAIN_OPENING: of_opening,
    PlaceKind.STANDARD: of_standard,
    PlaceKind.CHECKLIST: of_list,
    PlaceKind.OPTION: of_option,
    PlaceKind.GRID: of_result,
    PlaceKind.DOMAIN_CLOSE: of_close,
}


def numbers_of(*numbers: str) -> frozenset[str]:
    return frozenset(number.casefold() for number in numbers if number)


def words_of(*texts: str) -> tuple[str, ...]:
    return tuple(word for text in texts for word in WORD.findall(text.casefold()))
