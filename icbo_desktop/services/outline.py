"""What is in a workbook or a framework, as lines for a terminal. Without Qt, so that it is quick."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from icbo_desktop.domain.coverage import coverage_of, coverage_words
from icbo_desktop.domain.framework import Domain, Framework, Scale, Standard, TextList
from icbo_desktop.domain.grid import grids_of, leading_sentence, results_of
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.place_names import full_number
from icbo_desktop.domain.route import standards_in_scope
from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Argument,
    DifferingView,
    Finding,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
)
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.domain.wording import (
    ATTRIBUTION_WORDS,
    PURPOSES,
    day_words,
    listed,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.worded import worded_frameworks
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.translation import tr, tr_n, translated


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
    yield tr(
        "{purposes}; views recorded: {attribution}",
        purposes=PURPOSES[details.purpose],
        attribution=attribution,
    )
    groups = ", ".join(f"{group.name} {group.people}" for group in workshop.groups)
    yield (
        tr("{people} people: {groups}", people=workshop.people, groups=groups)
        if groups
        else tr("No partner groups")
    )


def standard_lines(workshop: Workshop, frameworks: Mapping[str, Framework]) -> Iterator[str]:
    """Each framework with its coverage, and each standard in scope with its rating or standing.

    Those that a move to a newer pack left behind come last, with what stays recorded there.
    """
    for frozen in sorted(workshop.frameworks, key=lambda row: row.is_retired):
        framework = frameworks[frozen.id]
        covered = coverage_of(workshop, framework)
        said = coverage_words(covered, framework.words.standard) or tr("nothing in scope")
        if frozen.is_retired:
            said = tr("from an earlier version, {version}", version=frozen.version)
        yield ""
        yield f"{framework.title}: {said}"
        if frozen.overlay:
            yield "  " + tr("In the words of the overlay {overlay}", overlay=frozen.overlay)
        yield from ticked_lines(workshop, framework)
        for domain in framework.domains:
            if workshop.in_scope(Item(framework.id, domain.id)):
                yield from domain_lines(workshop, framework, domain)


def ticked_lines(workshop: Workshop, framework: Framework) -> Iterator[str]:
    """The framework's checklists with how much of each was looked at."""
    for each in framework.lists:
        if each.use == "checklist":
            found = workshop.at(Finding, Item(framework.id, each.id))
            yield line_of(
                "",
                each.title,
                tr("{found} of {count} looked at", found=len(found), count=len(each.items)),
            )


def domain_lines(workshop: Workshop, framework: Framework, domain: Domain) -> Iterator[str]:
    """A line for each standard of the domain in scope, and for each option of its grids."""
    for standard in standards_in_scope(workshop, framework, domain):
        number = full_number(domain.number, standard.number, between=" ")
        item = Item(framework.id, standard.id)
        yield line_of(number, standard.short_title, standing_words(workshop, framework, item))
    for grid in grids_of(workshop, framework, domain):
        for result in results_of(workshop, grid):
            said = tr("{rated} of {count} rated", rated=result.rated, count=result.counted)
            if result.middle is not None:
                said = tr("middle {middle:g}, {said}", middle=float(result.middle), said=said)
            yield line_of("", result.option.name, said)
        yield f"  {leading_sentence(workshop, grid)}"


def line_of(number: str, title: str, said: str) -> str:
    """One line of the outline, its columns one below the other as far as the words allow."""
    return f"  {number:<8}{title:<35} {said}"


def standing_words(workshop: Workshop, framework: Framework, item: Item) -> str:
    """The agreed rating in words, or the standing; of a criterion, for how many options it is rated."""
    options = framework.options_of(item.item_id)
    if options and framework.scale_of(item.item_id) is not None:
        cells = (Item(item.framework_id, item.item_id, option.id) for option in options)
        rated = sum(standing_of(workshop, cell) is Standing.RATED for cell in cells)
        return tr_n(
            "rated for {rated} of {n} options",
            "rated for {rated} of 1 option",
            len(options),
            rated=rated,
        )
    scale, value = rating_scale(framework, item), agreed_value(workshop, item)
    if value is not None:
        return scale.words(value) if scale is not None else str(value)
    standing = standing_of(workshop, item)
    is_only_discussed = standing is Standing.DISCUSSED and scale is None
    return tr("discussed") if is_only_discussed else translated(standing.value)


def count_lines(workshop: Workshop) -> Iterator[str]:
    """How much was captured, by kind."""
    yield ""
    answers, points = len(workshop.rows(Answer)), len(workshop.rows(Argument))
    counts = [
        tr_n("{n} differing views", "1 differing view", len(workshop.rows(DifferingView))),
        tr("{count} good practice", count=len(workshop.rows(GoodPractice))),
        tr_n("{n} actions", "1 action", len(workshop.rows(Action))),
        tr_n("{n} parked items", "1 parked item", len(workshop.rows(ParkedItem))),
        tr_n("{n} notes", "1 note", len(workshop.rows(Note))),
        tr_n("{n} answers", "1 answer", answers) if answers else "",
        tr_n("{n} points for or against", "1 point for or against", points) if points else "",
    ]
    yield ", ".join(count for count in counts if count)


def outline_of_framework(framework: Framework) -> tuple[str, ...]:
    """A framework in short: where it is from, its scales and lists, its domains, standards and options."""
    lines = [
        framework.title,
        tr(
            "{publisher}, {published}; version {version}, {wording}",
            publisher=framework.publisher,
            published=framework.published,
            version=framework.version,
            wording=framework.wording,
        ),
    ]
    lines += [
        tr("Scale {id}: {scale}", id=scale.id, scale=scale_words(scale))
        for scale in framework.scales
    ]
    lines += [
        tr("Asked at each {at}: {title}", at=prompt.at, title=prompt.title)
        for prompt in framework.prompts
    ]
    lines += list_lines(framework.lists)
    for domain in framework.domains:
        name = f"{framework.words.domain} {domain.number}".strip()
        lines += ["", f"{name}: {domain.title} [{domain.id}]"]
        lines += [f"  {line}" for line in list_lines(domain.lists)]
        lines += [standard_line(standard) for standard in domain.standards]
        if domain.options:
            names = listed([option.name for option in domain.options])
            lines.append(
                "  "
                + tr_n(
                    "Each rated for {n} options: {names}",
                    "Each rated for 1 option: {names}",
                    len(domain.options),
                    names=names,
                )
            )
    return tuple(lines)


def scale_words(scale: Scale) -> str:
    """A scale in one line: its ends, and the names of its points where they have any."""
    named = [scale.words(point.value) for point in scale.points if point.label]
    if scale.is_nominal:
        return tr("a choice of {count} ({names})", count=len(scale.points), names=", ".join(named))
    ends = tr("{low} to {high}", low=scale.lowest, high=scale.highest)
    low, high = scale.low_label, scale.high_label
    labels = tr("{low} to {high}", low=low, high=high) if low and high else low or high
    said = named or ([labels] if labels else [])
    return f"{ends} ({', '.join(said)})" if said else ends


def list_lines(lists: Sequence[TextList]) -> list[str]:
    """A line for each list: what it is called and how long it is."""
    names = {"list": tr("List"), "checklist": tr("Checklist")}
    return [
        tr(
            "{list}: {title} ({items})",
            list=names[each.use],
            title=each.title,
            items=tr_n("{n} items", "1 item", len(each.items)),
        )
        for each in lists
    ]


def standard_line(standard: Standard) -> str:
    """A standard with what it holds and its id; what it has none of is left unsaid."""
    parts = (
        tr_n("{n} criteria", "1 criterion", len(standard.criteria)),
        tr_n("{n} evidence lines", "1 evidence line", len(standard.evidence)),
        tr_n("{n} questions", "1 question", len(standard.questions)),
        tr_n("{n} levels", "1 level", len(standard.levels)),
        tr_n("{n} options", "1 option", len(standard.options)),
        tr_n("{n} points for", "1 point for", len(standard.points_for)),
        tr_n("{n} points against", "1 point against", len(standard.points_against)),
        tr_n("{n} lists", "1 list", len(standard.lists)),
    )
    counts = (
        len(standard.criteria),
        len(standard.evidence),
        len(standard.questions),
        len(standard.levels),
        len(standard.options),
        len(standard.points_for),
        len(standard.points_against),
        len(standard.lists),
    )
    holds = [] if standard.scale else [tr("only discussed")]
    holds += [part for part, count in zip(parts, counts, strict=True) if count]
    said = ", ".join(holds)
    return f"  {standard.number:<6}{standard.title}{f' ({said})' if said else ''} [{standard.id}]"
