"""The overview of a programme as a report, for every writer: many workshops side by side.

Each workshop was shielded by its own attribution before anything was taken of it; of views there are numbers only.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from icbo_desktop.domain.divergence_limits import DIVERGENCE
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.programme import WorkshopSummary
from icbo_desktop.domain.programme_overview import FEWEST_PLACES, FrameworkOverview
from icbo_desktop.domain.programme_places import Copy
from icbo_desktop.domain.programme_themes import RULE
from icbo_desktop.domain.wording import (
    ATTRIBUTION_WORDS,
    day_words,
    listed,
    short_day_words,
)
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.programme_names import places_words, too_few, workshops_words
from icbo_desktop.records.programme_parts import coverage_cell, framework_parts
from icbo_desktop.records.programme_tables import programme_tables
from icbo_desktop.records.said_once import said_once
from icbo_desktop.records.tables.data_table import DataTable
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Content,
    Cover,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    paragraph,
    said_columns,
)
from icbo_desktop.records.wording import language_tag, people
from icbo_desktop.translation import marked, tr, tr_n, translated

FOOTER = marked("Numbers only: nothing says who held which view.")
SHIELD_RULE = marked(
    "Each workshop is told under its own attribution. Of views, this overview holds numbers only; no words, no "
    "names, and of actions no texts but the words that many places share."
)
FEW_RULE = marked(
    "A figure over {places} says more about those places than about the programme, so it is "
    "not made: it says “{places}”. What each place agreed for itself stands in its own row."
)
PLACE_RULE = marked(
    "A place counts once, by its latest workshop with the framework. The middle is the median: half of the places "
    "agreed on that or lower, half on that or higher. Ratings are places in an order and are never added up."
)
VERSION_RULE = marked(
    "Versions of a framework are matched by the ids of their standards. The words shown are those of the newest "
    "version; a rating on another scale is not counted."
)
WIDE_RULE = marked(
    "“Wide apart” is the room's own spread, as its record says it: from {fewest} people on, where "
    "the ends of the stretch that holds eight in ten ratings lie more than {width} points of ten apart."
)
COPY_RULE = marked(
    "A file whose history is the beginning of another's is a copy and is not counted. Files that went on apart from "
    "one beginning count each, unless place and day are the same: then the one that was changed last counts."
)
BACKUP_RULE = marked("Backups that lie beside a workbook are not counted.")
PLACE_COLUMNS = (
    Column(marked("Place"), 0.2),
    Column(marked("Date"), 0.13),
    Column(marked("Framework"), 0.24),
    Column(marked("Covered"), 0.21),
    Column(marked("In the room"), 0.22),
)
AT_FRAMEWORK = 2
ONE_FRAMEWORK_COLUMNS = (
    Column(marked("Place"), 0.24),
    Column(marked("Date"), 0.14),
    Column(marked("Covered"), 0.24),
    Column(marked("In the room"), 0.38),
)


@dataclass(frozen=True)
class ProgrammeReport:
    """Many workshops. `workshops` are those that count, each with the name of its place.

    `skipped` are files that could not be used, with the sentence why; `aliases` are other names and their places.
    `has_backups` where backups lay beside the workbooks; they never count.
    """

    folder: str
    workshops: tuple[tuple[str, WorkshopSummary], ...]
    overviews: tuple[FrameworkOverview, ...]
    options: RecordOptions
    copies: tuple[Copy, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
    has_backups: bool = False
    doubts: tuple[str, ...] = ()

    @said_once
    def content(self) -> Content:
        """The overview as a tree of parts and blocks, in reading order."""
        title = tr("{folder}: programme overview", folder=self.folder)
        return Content(
            title=title,
            language=language_tag(),
            running=title,
            footer=translated(FOOTER),
            made_at=self.options.made_at,
            app_version=self.options.app_version,
            cover=Cover(title, tr("Programme overview"), tuple(cover_blocks(self))),
            parts=tuple(parts_of(self)),
        )

    @said_once
    def tables(self) -> tuple[DataTable, ...]:
        """The same as data."""
        return programme_tables(self.workshops, self.overviews, self.copies, self.skipped)

    @property
    def places(self) -> int:
        return len({place for place, _ in self.workshops})


def cover_blocks(report: ProgrammeReport) -> Iterator[Block]:
    days = sorted(each.held_on for _, each in report.workshops if each.held_on is not None)
    span = ""
    if days:
        first, last = day_words(days[0]), day_words(days[-1])
        span = first if first == last else tr("{first} to {last}", first=first, last=last)
    told = Counter(each.attribution for _, each in report.workshops)
    total = sum(each.people for _, each in report.workshops)
    facts = (
        Fact(tr("Workshops"), str(len(report.workshops))),
        Fact(tr("Places"), str(report.places)),
        Fact(tr("Held"), span),
        Fact(tr("In the rooms"), people(total) if total and report.places >= FEWEST_PLACES else ""),
        Fact(tr("Frameworks"), "\n".join(each.framework.title for each in report.overviews)),
        Fact(
            tr("Attribution"),
            "\n".join(
                f"{translated(words)}: {workshops_words(told[kind])}"
                for kind, words in ATTRIBUTION_WORDS.items()
                if told[kind]
            ),
        ),
        Fact(tr("Not counted"), not_counted_words(report)),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    yield paragraph(translated(SHIELD_RULE), is_soft=True)
    yield paragraph(translated(FEW_RULE, places=too_few()), is_soft=True)


def not_counted_words(report: ProgrammeReport) -> str:
    """How many files were left out, and where they are named; empty where there are none."""
    copies, skipped = len(report.copies), len(report.skipped)
    said = (
        [tr_n("{n} copies or merged workbooks", "1 copy or merged workbook", copies)]
        if copies
        else []
    )
    if skipped:
        said.append(
            tr_n("{n} files that could not be used", "1 file that could not be used", skipped)
        )
    return tr("{files}; named at the end", files=listed(said)) if said else ""


def parts_of(report: ProgrammeReport) -> Iterator[Part]:
    for overview in report.overviews:
        yield from framework_parts(overview)
    yield places_part(report)
    if report.copies or report.skipped or report.doubts:
        yield left_out_part(report)
    yield method_part(report)


def places_part(report: ProgrammeReport) -> Part:
    """Every workshop that counts: place, date, framework, coverage, and who was in the room in numbers."""
    titles = {each.framework.id: each.framework for each in report.overviews}
    ordered = sorted(
        report.workshops,
        key=lambda pair: (pair[0].casefold(), str(pair[1].held_on or ""), pair[1].file),
    )
    rows = tuple(
        place_cells(
            place, workshop, titles, repeats=position > 0 and ordered[position - 1][0] == place
        )
        for position, (place, workshop) in enumerate(ordered)
    )
    columns = PLACE_COLUMNS
    if sum(len(each.versions) for each in report.overviews) == 1:
        # One framework in one version is named before; its column would say the same in each row.
        columns = ONE_FRAMEWORK_COLUMNS
        rows = tuple((*row[:AT_FRAMEWORK], *row[AT_FRAMEWORK + 1 :]) for row in rows)
    heading = tr(
        "{workshops} at {places}.",
        workshops=workshops_words(len(rows)),
        places=places_words(report.places),
    )
    blocks: list[Block] = [
        paragraph(heading),
        Table(tr("Every workshop of the programme"), said_columns(columns), rows),
    ]
    if any(not each.place.strip() for _, each in report.workshops):
        blocks.append(
            paragraph(tr("Where a workbook names no place, its title stands for it."), is_soft=True)
        )
    return Part("places", tr("The workshops"), tuple(blocks), starts_page=True)


def place_cells(
    place: str, workshop: WorkshopSummary, titles: dict[str, Framework], *, repeats: bool
) -> tuple[Cell, ...]:
    own = " ".join(workshop.place.split())
    written = (tr("written “{place}”", place=own),) if own and own != place else ()
    groups = ", ".join(f"{name} {count}" for name, count in workshop.groups if count)
    versions = [
        f"{titles[each.framework_id].short_title}, {each.version}" for each in workshop.frameworks
    ]
    covered = [coverage_cell(each, titles[each.framework_id]) for each in workshop.frameworks]
    told = people(workshop.people) if workshop.people else tr("not said")
    return (
        Cell(place, written, is_strong=True, repeats=repeats and not written),
        Cell(short_day_words(workshop.held_on) if workshop.held_on else tr("no date")),
        Cell(versions[0] if versions else tr("none", "no framework"), tuple(versions[1:])),
        Cell(covered[0] if covered else "", tuple(covered[1:])),
        Cell(told, (groups,) if groups else ()),
    )


def left_out_part(report: ProgrammeReport) -> Part:
    """Every file that is not counted, and why."""
    blocks: list[Block] = []
    if report.skipped:
        columns = (Column(tr("File"), 0.4), Column(tr("Why"), 0.6))
        rows = tuple((Cell(file), Cell(reason)) for file, reason in report.skipped)
        blocks += [
            Heading(tr("Could not be used")),
            Table(tr("Files that could not be used"), columns, rows),
        ]
    if report.copies:
        columns = (
            Column(tr("File"), 0.32),
            Column(tr("Counted instead"), 0.32),
            Column(tr("Why"), 0.36),
        )
        rows = tuple(
            (Cell(copy.file), Cell(copy.counted), Cell(copy.reason)) for copy in report.copies
        )
        blocks += [
            Heading(tr("Copies and merged workbooks")),
            Table(tr("Copies of workshops, and what was merged"), columns, rows),
        ]
    if report.doubts:
        blocks += [Heading(tr("May count twice")), Bullets(report.doubts)]
    return Part("left-out", tr("Files that are not counted"), tuple(blocks))


def method_part(report: ProgrammeReport) -> Part:
    rules = (
        translated(PLACE_RULE),
        translated(FEW_RULE, places=too_few()),
        translated(WIDE_RULE, fewest=DIVERGENCE.fewest_for_window, width=DIVERGENCE.some_width),
        translated(VERSION_RULE),
        translated(COPY_RULE),
        translated(BACKUP_RULE),
        translated(SHIELD_RULE),
    )
    blocks: list[Block] = [
        Heading(tr("How the figures are made")),
        Bullets(rules),
        Heading(tr("How the common words of actions are found")),
        paragraph(translated(RULE)),
    ]
    if report.aliases:
        lines = tuple(
            tr("“{alias}” counts as “{place}”.", alias=alias, place=place)
            for alias, place in report.aliases
        )
        blocks += [Heading(tr("Names that count as one place")), Bullets(lines)]
    return Part("method", tr("How to read this overview"), tuple(blocks))
