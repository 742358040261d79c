"""What is in a workbook or a framework, as lines for a terminal. Without Qt, so that it is quick."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.route import items_in_scope
from icbo_desktop.domain.rows import Action, DifferingView, GoodPractice, Item, Note, ParkedItem
from icbo_desktop.domain.standing import Standing, coverage, standing_of
from icbo_desktop.domain.wording import ATTRIBUTION_WORDS, PURPOSES, counted, day_words
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.worded import worded_frameworks
from icbo_desktop.store.workbook_file import open_workbook


def outline_of_file(path: Path) -> tuple[str, ...]:
    """The outline of a workbook file. Raises WorkbookError; the file is only read."""
    file = open_workbook(path, read_only=True)
    try:
        workshop = file.workshop
    finally:
        file.close()
    frameworks = worded_frameworks(workshop)
    return outline(workshop, frameworks)


def outline(workshop: Workshop, frameworks: Mapping[str, Framework]) -> tuple[str, ...]:
    """A workshop in short: who, when, each standard with its standing, and what was captured."""
    return (*head_lines(workshop), *standard_lines(workshop, frameworks), *count_lines(workshop))


def head_lines(workshop: Workshop) -> Iterator[str]:
    """Title, place and date, purpose, attribution, groups."""
    details = workshop.details
    yield details.title
    held_on = day_words(details.held_on) if details.held_on else ""
    place_and_date = ", ".join(part for part in (details.place, held_on) if part)
    if place_and_date:
        yield place_and_date
    attribution = ATTRIBUTION_WORDS[details.attribution].lower()
    yield f"{PURPOSES[details.purpose]}; views recorded: {attribution}"
    groups = ", ".join(f"{group.name} {group.people}" for group in workshop.groups)
    yield f"{workshop.people} people: {groups}" if groups else "No partner groups"


def standard_lines(workshop: Workshop, frameworks: Mapping[str, Framework]) -> Iterator[str]:
    """Each framework with its coverage, and each standard in scope with its rating or standing."""
    for framework in frameworks.values():
        items = items_in_scope(workshop, framework)
        yield ""
        yield f"{framework.title}: {coverage(workshop, items)}"
        for item in items:
            standard = framework.standard(item.item_id)
            domain = framework.domain_of_standard[item.item_id]
            number = f"{domain.number} {standard.number}".strip()
            yield f"  {number:<8}{standard.short_title:<28}{standing_words(workshop, item)}"


def standing_words(workshop: Workshop, item: Item) -> str:
    """The agreed rating, or the standing in words."""
    standing = standing_of(workshop, item)
    assessment = workshop.assessment(item)
    if standing is Standing.RATED and assessment is not None:
        return str(assessment.agreed)
    return standing.value


def count_lines(workshop: Workshop) -> Iterator[str]:
    """How much was captured, by kind."""
    yield ""
    kinds = (
        ("differing view", DifferingView),
        ("action", Action),
        ("parked item", ParkedItem),
        ("note", Note),
    )
    counts = [counted(len(workshop.rows(kind)), word) for word, kind in kinds]
    counts.insert(1, f"{len(workshop.rows(GoodPractice))} good practice")
    yield ", ".join(counts)


def outline_of_framework(framework: Framework) -> tuple[str, ...]:
    """A framework in short: where it is from, its domains and standards."""
    lines = [
        framework.title,
        f"{framework.publisher}, {framework.published}; version {framework.version}, {framework.wording}",
    ]
    for domain in framework.domains:
        lines += ["", f"{framework.words.domain} {domain.number}: {domain.title}"]
        lines += [
            f"  {standard.number:<6}{standard.title} "
            f"({counted(len(standard.evidence), 'evidence line')}, "
            f"{counted(len(standard.questions), 'question')})"
            for standard in domain.standards
        ]
    return tuple(lines)
