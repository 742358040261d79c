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
    Counted,
    Movement,
    WorkshopComparison,
    compare_workshops,
)
from icbo_desktop.domain.coverage import coverage_words
from icbo_desktop.domain.divergence import Divergence, middle_words, reach_words
from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.place_names import option_name
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, counted, day_words, plural
from icbo_desktop.figures.dumb_bell import DumbBellRow
from icbo_desktop.figures.palette import DOMAIN_COLOURS
from icbo_desktop.records.comparison_actions import actions_part, actions_table
from icbo_desktop.records.comparison_tables import standards_table
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.scope import Scope, ScopedStandard, part_key
from icbo_desktop.records.summary_rows import SPREAD_WORDS
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
)
from icbo_desktop.records.wording import LANGUAGE, people
from icbo_desktop.translation import marked, tr, translated

ORDER_NOTE = marked(
    "Ratings are places in an order, so they are never added up; each row stands for itself. The hollow "
    "circle is the earlier agreed rating, the filled one the later."
)
ROOM_NOTE = (
    f"Where the room stood is set side by side only where at least {FEWEST_PEOPLE} people rated it both times. They "
    "need not be the same people."
)
# What is said of one, and of several.
COUNTED: tuple[tuple[Movement, str, str], ...] = (
    ("up", marked("went up"), marked("went up")),
    ("down", marked("went down"), marked("went down")),
    ("same", marked("stayed where it was"), marked("stayed where they were")),
    (marked("another choice"), marked("came to another choice"), marked("came to another choice")),
    (marked("rated now"), marked("rated now and not then"), marked("rated now and not then")),
    (marked("rated then"), marked("rated then and not now"), marked("rated then and not now")),
    ("neither", marked("rated neither then nor now"), marked("rated neither then nor now")),
    (
        marked("not comparable"),
        marked("not comparable, because the scale changed"),
        marked("not comparable, because the scale changed"),
    ),
)
STANDARD_COLUMNS = (
    Column(marked("Standard"), 0.28),
    Column(marked("Movement"), 0.28),
    Column(marked("The room then"), 0.22),
    Column(marked("The room now"), 0.22),
)
CHANGE_COLUMNS = (
    Column(marked("Change"), 0.14),
    Column(marked("Then"), 0.43),
    Column(marked("Now"), 0.43),
)
STATE_WORDS = {"reworded": marked("Reworded"), "new": marked("New"), "retired": marked("Retired")}


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

    @cached_property
    def content(self) -> Content:
        """The comparison as a tree of parts and blocks, in reading order."""
        title = tr("{title}: then and now", title=self.later.workshop.details.title)
        return Content(
            title=title,
            language=LANGUAGE,
            running=title,
            footer=footer_of(self),
            made_at=self.options.made_at,
            app_version=self.options.app_version,
            cover=Cover(title, tr("Comparison of two workshops"), tuple(cover_blocks(self))),
            parts=tuple(parts_of(self)),
        )

    @cached_property
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
        "Then: {attribution_sentences} Now: {attribution_sentences2}",
        attribution_sentences=translated(ATTRIBUTION_SENTENCES[then]),
        attribution_sentences2=translated(ATTRIBUTION_SENTENCES[now]),
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
                    tr("{name}, version {version}", name=part.name, version=part.frozen.version)
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
        yield from changes_part(report, compared)


def summary_part(report: ComparisonReport) -> Part:
    blocks: list[Block] = []
    comparison = report.comparison
    for compared in comparison.frameworks:
        framework = report.later.frameworks[compared.framework_id]
        if len(comparison.frameworks) > 1:
            blocks.append(Heading(framework.short_title))
        blocks += summary_blocks(report, compared, framework)
    for ids, scope, when in (
        (comparison.only_then, report.earlier, "earlier"),
        (comparison.only_now, report.later, "later"),
    ):
        blocks += [
            paragraph(
                tr(
                    "“{short_title}” is only in the {when} workshop.",
                    short_title=scope.frameworks[each].short_title,
                    when=when,
                )
            )
            for each in ids
        ]
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
        Fact(tr("Movement of {plural}", plural=plural(word)), moved_words(compared, "standard")),
        Fact(
            tr("Movement of {plural}", plural=plural(framework.words.domain)),
            moved_words(compared, "domain"),
        ),
        Fact(tr("Movement in grids"), moved_words(compared, "cell")),
        Fact(tr("Versions"), version_sentence(compared)),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    rows = tuple(dumb_bell_row(report, each) for each in compared.items if is_drawn(each))
    if rows:
        yield Heading(tr("{plural} then and now", plural=plural(word)))
        yield DumbBells(rows)
        yield paragraph(translated(ORDER_NOTE), is_soft=True)


def moved_words(compared: ComparedFramework, counted: Counted) -> str:
    """How many of a kind moved in which way, a line for each way; "" where none was ever rated."""
    counts = compared.counts(counted)
    if counts.keys() <= {"neither"} and counted != "standard":
        return ""
    return "\n".join(
        f"{counts[kind]} {one if counts[kind] == 1 else several}"
        for kind, one, several in COUNTED
        if counts[kind]
    )


def version_sentence(compared: ComparedFramework) -> str:
    """Which versions of the pack were compared, and by what."""
    packs = compared.packs
    if packs.old_version == packs.new_version:
        return tr("Both went through version {new_version}.", new_version=packs.new_version)
    return tr(
        "Then version {old_version}, now version {new_version}. What has the same id counts as the "
        "same, whatever its words; what changed is listed at the end.",
        old_version=packs.old_version,
        new_version=packs.new_version,
    )


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
        columns = (Column(word, STANDARD_COLUMNS[0].share), *STANDARD_COLUMNS[1:])
        rows = tuple(standard_cells(report, each) for each in items)
        blocks: list[Block] = [Table(tr("{title}: then and now", title=title), columns, rows)]
        if any(each.now is not None and each.now.room is not None for each in items):
            blocks.append(paragraph(ROOM_NOTE, is_soft=True))
        colour = naming(report, items[0].item)[2]
        key = tr("compared:{part_key}", part_key=part_key(items[0].item))
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


def state_words(compared: ComparedItem) -> str:
    """What became of the standard itself between the two; empty where it is the same."""
    if compared.state == "unchanged":
        return ""
    return {
        "reworded": tr("Reworded since"),
        "scale changed": tr("On another scale since"),
        "new": tr("New in the framework"),
        "retired": tr("No longer in the framework"),
    }[compared.state]


def both_values(compared: ComparedItem) -> Iterator[str]:
    """The ratings of two scales, each with its own."""
    pairs = (
        (tr("Then"), compared.before, compared.values[0]),
        (tr("Now"), compared.after, compared.values[1]),
    )
    for when, scale, value in pairs:
        if scale is not None and value is not None:
            yield f"{when} {scale.words(value)} {scale_words(scale)}"


def scale_words(scale: Scale) -> str:
    """How far a scale goes: "of 1 to 10", or "of 4 choices"."""
    if scale.is_nominal:
        return f"of {counted(len(scale.points), 'choice')}"
    return tr("on {lowest} to {highest}", lowest=scale.lowest, highest=scale.highest)


def room_words(room: Divergence | None) -> str:
    """The room's middle and spread in a few words; empty where there are too few to say."""
    if room is None or room.middle is None:
        return ""
    said = tr("Middle {middle}", middle=middle_words(room.middle))
    if room.window is None or room.spread is None:
        same = "all " if room.lowest == room.highest else ""
        return tr(
            "{said}; {people} people, {same}{reach}",
            said=said,
            people=room.people,
            same=same,
            reach=reach_words(room.lowest, room.highest),
        )
    return tr(
        "{said}; 8 in 10 people {reach} ({spread})",
        said=said,
        reach=reach_words(*room.window),
        spread=translated(SPREAD_WORDS[room.spread]),
    )


def changes_part(report: ComparisonReport, compared: ComparedFramework) -> Iterator[Part]:
    """What the framework itself changed between the two, part by part; nothing where nothing did."""
    changed = [part for part in compared.packs.parts if part.state != "unchanged"]
    if not changed and not compared.packs.scales:
        return
    blocks: list[Block] = [paragraph(version_sentence(compared))]
    if compared.packs.scales:
        blocks.append(Heading(tr("On another scale")))
        names = [
            report.name(Item(compared.framework_id, each.item_id)) for each in compared.packs.scales
        ]
        blocks.append(Bullets(tuple(names)))
    if changed:
        rows = tuple(
            (Cell(translated(STATE_WORDS[part.state])), Cell(part.before), Cell(part.after))
            for part in changed
        )
        blocks.append(Heading(tr("Words that changed")))
        blocks.append(Table(tr("What changed in the framework"), CHANGE_COLUMNS, rows))
    framework = report.later.frameworks[compared.framework_id]
    key = tr("changes:{framework_id}", framework_id=compared.framework_id)
    yield Part(
        key,
        tr("What changed in the framework: {short_title}", short_title=framework.short_title),
        tuple(blocks),
    )
