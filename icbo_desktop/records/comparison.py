"""The comparison of two workshops of one framework as a report, for every writer.

Each side is shielded by its own attribution before anything is set beside anything.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from icbo_desktop.domain.comparison import (
    FEWEST_PEOPLE,
    ComparedFramework,
    ComparedItem,
    WorkshopComparison,
    compare_workshops,
)
from icbo_desktop.domain.coverage import coverage_words
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.place_names import option_name
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, day_words, plural
from icbo_desktop.figures.dumb_bell import DumbBellRow
from icbo_desktop.figures.palette import DOMAIN_COLOURS
from icbo_desktop.records.comparison_actions import actions_part, actions_table
from icbo_desktop.records.comparison_changes import changes_part
from icbo_desktop.records.comparison_tables import standards_table
from icbo_desktop.records.comparison_words import (
    both_values,
    moved_words,
    room_words,
    state_words,
    version_sentence,
)
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.said_once import said_once
from icbo_desktop.records.scope import Scope, ScopedStandard, part_key
from icbo_desktop.records.tables.data_table import DataTable
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Content,
    Cover,
    DumbBells,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    paragraph,
    said_columns,
)
from icbo_desktop.records.wording import language_tag, people
from icbo_desktop.translation import marked, tr, translated

ORDER_NOTE = marked(
    "Ratings are places in an order, so they are never added up; each row stands for itself. The hollow "
    "circle is the earlier agreed rating, the filled one the later."
)
ROOM_NOTE = marked(
    "Where the room stood is set side by side only where at least {fewest} people rated it both times. They "
    "need not be the same people."
)
ONLY_THEN = marked("“{framework}” is only in the earlier workshop.")
ONLY_NOW = marked("“{framework}” is only in the later workshop.")
STANDARD_COLUMNS = (
    Column(marked("Standard"), 0.28),
    Column(marked("Movement"), 0.28),
    Column(marked("The room then"), 0.22),
    Column(marked("The room now"), 0.22),
)


@dataclass(frozen=True)
class ComparisonReport:
    """Two shielded workshops side by side. `notes` are sentences on how they were taken."""

    earlier: Scope
    later: Scope
    options: RecordOptions
    notes: tuple[str, ...] = ()

    @cached_property
    def comparison(self) -> WorkshopComparison:
        """What there is to tell, from both sides as they may be told."""
        return compare_workshops(
            self.earlier.workshop,
            self.later.workshop,
            self.earlier.frameworks,
            self.later.frameworks,
        )

    @said_once
    def content(self) -> Content:
        """The comparison as a tree of parts and blocks, in reading order."""
        title = tr("{workshop}: then and now", workshop=self.later.workshop.details.title)
        return Content(
            title=title,
            language=language_tag(),
            running=title,
            footer=footer_of(self),
            made_at=self.options.made_at,
            app_version=self.options.app_version,
            cover=Cover(title, tr("Comparison of two workshops"), tuple(cover_blocks(self))),
            parts=tuple(parts_of(self)),
        )

    @said_once
    def tables(self) -> tuple[DataTable, ...]:
        """The same as data: every standard, and every action."""
        return (
            standards_table(self.comparison, self.name),
            actions_table(self.comparison, self.name),
        )

    @cached_property
    def standards(self) -> dict[Item, ScopedStandard]:
        """Every standard in scope in the words of the later workshop, or of the earlier where it is gone."""
        sides = (self.earlier, self.later)
        return {each.item: each for side in sides for part in side.parts for each in part.standards}

    def name(self, item: Item) -> str:
        """The item in a few words, in the later workshop's where it has it."""
        side = self.later if self.later.is_in_scope(item) else self.earlier
        return side.name(item)


def when_words(scope: Scope) -> str:
    """The day of a workshop, or that there is none."""
    held_on = scope.workshop.details.held_on
    return day_words(held_on) if held_on is not None else tr("no date")


def footer_of(report: ComparisonReport) -> str:
    """The attribution of both sides, once where it is the same."""
    then, now = report.earlier.attribution, report.later.attribution
    if then == now:
        return translated(ATTRIBUTION_SENTENCES[now])
    return tr(
        "Then: {then} Now: {now}",
        then=translated(ATTRIBUTION_SENTENCES[then]),
        now=translated(ATTRIBUTION_SENTENCES[now]),
    )


def cover_blocks(report: ComparisonReport) -> Iterator[Block]:
    for heading, scope in ((tr("Then"), report.earlier), (tr("Now"), report.later)):
        details = scope.workshop.details
        total = scope.workshop.people
        facts = (
            Fact(tr("Workshop"), details.title),
            Fact(tr("Place"), details.place),
            Fact(tr("Date"), when_words(scope)),
            Fact(tr("In the room"), people(total) if total else ""),
            Fact(
                tr("Framework"),
                "\n".join(
                    tr(
                        "{framework}, version {version}",
                        framework=part.name,
                        version=part.frozen.version,
                    )
                    for part in scope.live
                ),
            ),
            Fact(tr("Attribution"), translated(ATTRIBUTION_SENTENCES[scope.attribution])),
        )
        yield Heading(heading, level=2)
        yield Facts(tuple(fact for fact in facts if fact.text))
    if report.notes:
        yield Bullets(report.notes)


def parts_of(report: ComparisonReport) -> Iterator[Part]:
    yield summary_part(report)
    for compared in report.comparison.frameworks:
        yield from framework_parts(report, compared)
    yield actions_part(report.comparison, report.name, when_words(report.earlier))
    for compared in report.comparison.frameworks:
        framework = report.later.frameworks[compared.framework_id]
        yield from changes_part(compared, framework, report.name)


def summary_part(report: ComparisonReport) -> Part:
    blocks: list[Block] = []
    comparison = report.comparison
    for compared in comparison.frameworks:
        framework = report.later.frameworks[compared.framework_id]
        if len(comparison.frameworks) > 1:
            blocks.append(Heading(framework.short_title))
        blocks += summary_blocks(report, compared, framework)
    for ids, scope, sentence in (
        (comparison.only_then, report.earlier, ONLY_THEN),
        (comparison.only_now, report.later, ONLY_NOW),
    ):
        titles = [scope.frameworks[each].short_title for each in ids]
        blocks += [paragraph(translated(sentence, framework=title)) for title in titles]
    return Part("summary", tr("Summary"), tuple(blocks), starts_page=True)


def summary_blocks(
    report: ComparisonReport, compared: ComparedFramework, framework: Framework
) -> Iterator[Block]:
    word = framework.words.standard
    then = coverage_words(compared.coverage_then, word) or tr("nothing to rate")
    now = coverage_words(compared.coverage_now, word) or tr("nothing to rate")
    facts = (
        Fact(tr("Covered then"), f"{then}."),
        Fact(tr("Covered now"), f"{now}."),
        Fact(
            tr("Movement of {standards}", standards=plural(word)), moved_words(compared, "standard")
        ),
        Fact(
            tr("Movement of {domains}", domains=plural(framework.words.domain)),
            moved_words(compared, "domain"),
        ),
        Fact(tr("Movement in grids"), moved_words(compared, "cell")),
        Fact(tr("Versions"), version_sentence(compared)),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    rows = tuple(dumb_bell_row(report, each) for each in compared.items if is_drawn(each))
    if rows:
        yield Heading(tr("{standards} then and now", standards=plural(word)))
        yield DumbBells(rows)
        yield paragraph(translated(ORDER_NOTE), is_soft=True)


def is_drawn(compared: ComparedItem) -> bool:
    """Whether it is rated in an order on either side; a choice or a talk has no place on a track."""
    scale = compared.scale
    return scale is not None and not scale.is_nominal


def dumb_bell_row(report: ComparisonReport, compared: ComparedItem) -> DumbBellRow:
    """A row of the figure; what is not comparable has words and no track."""
    number, title, colour = naming(report, compared.item)
    is_comparable = compared.state != "scale changed"
    values = tuple(sorted(compared.scale.values)) if compared.scale and is_comparable else ()
    then, now = compared.values if is_comparable else (None, None)
    return DumbBellRow(number, title, then, now, compared.short_words, colour, values)


def naming(report: ComparisonReport, item: Item) -> tuple[str, str, str]:
    """The number, the short title and the colour of an item."""
    scoped = report.standards.get(item.whole)
    if scoped is None:
        for part in (*report.later.live, *report.earlier.live):
            for domain in part.domains:
                if domain.item == item.whole:
                    return domain.domain.number, domain.domain.short_title, domain.colour
        return "", report.name(item), DOMAIN_COLOURS[0]
    option = f" · {option_name(scoped.framework, item)}" if item.option_id else ""
    return scoped.number, f"{scoped.standard.short_title}{option}", scoped.colour


def framework_parts(report: ComparisonReport, compared: ComparedFramework) -> Iterator[Part]:
    """A part for each domain, with every item in words."""
    by_domain: dict[str, list[ComparedItem]] = {}
    for each in compared.items:
        by_domain.setdefault(domain_title(report, each.item), []).append(each)
    framework = report.later.frameworks[compared.framework_id]
    for title, items in by_domain.items():
        word = framework.words.standard
        columns = (Column(word, STANDARD_COLUMNS[0].share), *said_columns(STANDARD_COLUMNS[1:]))
        rows = tuple(standard_cells(report, each) for each in items)
        blocks: list[Block] = [Table(tr("{domain}: then and now", domain=title), columns, rows)]
        if any(each.now is not None and each.now.room is not None for each in items):
            blocks.append(paragraph(translated(ROOM_NOTE, fewest=FEWEST_PEOPLE), is_soft=True))
        colour = naming(report, items[0].item)[2]
        key = f"compared:{part_key(items[0].item)}"
        yield Part(key, title, tuple(blocks), colour=colour, running=framework.short_title)


def domain_title(report: ComparisonReport, item: Item) -> str:
    """The title of the domain that an item belongs to, or is."""
    for side in (report.later, report.earlier):
        framework = side.frameworks.get(item.framework_id)
        if framework is None:
            continue
        if item.item_id in framework.domains_by_id:
            return framework.domain(item.item_id).title
        if item.item_id in framework.domain_of_standard:
            return framework.domain_of_standard[item.item_id].title
    return report.name(item)


def standard_cells(report: ComparisonReport, compared: ComparedItem) -> tuple[Cell, ...]:
    number, title, colour = naming(report, compared.item)
    state = state_words(compared)
    words = compared.words[:1].upper() + compared.words[1:]
    details = tuple(both_values(compared)) if compared.movement == "not comparable" else ()
    then = room_words(compared.then.room if compared.then else None)
    now = room_words(compared.now.room if compared.now else None)
    return (
        Cell(f"{number} {title}".strip(), (state,) if state else (), colour=colour),
        Cell(words, details, is_strong=compared.movement in ("up", "down", "another choice")),
        Cell(then),
        Cell(now),
    )
