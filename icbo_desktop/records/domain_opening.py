"""The opening of a domain, and of a framework where the record has several: all of it at one look."""

from collections.abc import Iterator, Sequence

from icbo_desktop.domain.coverage import coverage_of, coverage_words
from icbo_desktop.domain.divergence import divergence_of
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.domain.wording import counted, plural
from icbo_desktop.records.grids import grid_blocks
from icbo_desktop.records.ratings import counts_or_few
from icbo_desktop.records.scope import (
    Scope,
    ScopedDomain,
    ScopedFramework,
    ScopedStandard,
    part_key,
)
from icbo_desktop.records.summary_rows import STANDING_WORDS, profile_rows
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Part,
    Profile,
    Table,
    paragraph,
)
from icbo_desktop.records.wording import level_word
from icbo_desktop.records.worksheets import sheet_blocks
from icbo_desktop.translation import tr, translated


def framework_key(framework_id: str) -> str:
    """The key of a framework's opening; no item's part has one without a stroke."""
    return f"opening:{framework_id}"


def framework_opening(scope: Scope, part: ScopedFramework) -> Part:
    """Which framework the parts below speak of, and how far the room came with it."""
    framework = part.framework
    blocks: list[Block] = []
    if part.frozen.is_retired:
        blocks.append(
            paragraph(
                tr(
                    "The workshop moved to a newer version of this framework. What was recorded on words or "
                    "scales that the newer one no longer has is kept here, as version {version} "
                    "had it.",
                    version=framework.version,
                )
            )
        )
    else:
        words = coverage_words(coverage_of(scope.workshop, framework), framework.words.standard)
        blocks.append(paragraph(f"{framework.publisher}, {framework.published}. {words}."))
    title = (
        tr("From an earlier version: {framework}", framework=part.name)
        if part.frozen.is_retired
        else framework.title
    )
    return Part(
        framework_key(part.id),
        title,
        tuple(blocks),
        kicker="" if part.frozen.is_retired else tr("Framework"),
        running=framework.short_title,
        starts_page=True,
    )


def opening_part(scope: Scope, domain: ScopedDomain) -> Part:
    """The domain at one look; what was not reached is said here and has no page of its own."""
    return Part(
        key=part_key(domain.item),
        title=domain.domain.title,
        number=domain.domain.number,
        kicker=domain.kicker,
        colour=domain.colour,
        running=domain.framework.short_title,
        blocks=tuple(opening_blocks(scope, domain)),
    )


def opening_blocks(scope: Scope, domain: ScopedDomain) -> Iterator[Block]:
    missed = scope.not_reached(domain)
    if len(missed) == len(domain.standards):
        yield from none_reached(domain, missed)
        if domain.grid is not None:  # there may be weights
            yield from grid_blocks(
                scope, domain.grid, level_word(domain.framework, is_domain=False)
            )
        return
    coverage = coverage_of(scope.workshop, domain.framework, (domain.domain,))
    yield paragraph(f"{coverage_words(coverage, domain.framework.words.standard)}.")
    question = domain.domain.rating_question
    if question is not None:
        yield paragraph(tr("The question: {question}", question=question.text), is_soft=True)
    profiled = [scoped for scoped in domain.standards if scoped.has_profile]
    if profiled:
        yield Profile(tuple(profile_rows(scope, profiled)))
    choices = [scoped for scoped in domain.standards if scoped.is_rated and not scoped.has_profile]
    if any(scope.is_reached(scoped) for scoped in choices):
        yield choice_table(scope, domain, choices)
    if domain.grid is not None:
        yield from grid_blocks(scope, domain.grid, level_word(domain.framework, is_domain=False))
    if not domain.is_rated:
        yield from sheet_blocks(scope, domain)
    # A table of choices says it in its row; a picture does not give it a line to be found by.
    quiet = [scoped for scoped in missed if scoped not in choices]
    if quiet:
        yield Heading(tr("Not reached"))
        yield Bullets(tuple(scoped.short for scoped in quiet), is_soft=True)


def none_reached(domain: ScopedDomain, missed: Sequence[ScopedStandard]) -> Iterator[Block]:
    word = level_word(domain.framework, is_domain=False).lower()

    count = counted(len(missed), word, plural(word))
    said = (
        tr("None of the {standards} was reached:", standards=count)
        if len(missed) > 1
        else tr("The {standard} was not reached:", standard=word)
    )
    yield paragraph(said)
    yield Bullets(tuple(standard.short for standard in missed))


def choice_table(scope: Scope, domain: ScopedDomain, choices: Sequence[ScopedStandard]) -> Table:
    """What the room chose for each standard, and how many people chose what."""
    word = level_word(domain.framework, is_domain=False)
    columns = (Column(word, 0.36), Column(tr("The room chose"), 0.26), Column(tr("People"), 0.38))
    rows = tuple(choice_row(scope, scoped) for scoped in choices)
    return Table(tr("What the room chose"), columns, rows)


def choice_row(scope: Scope, scoped: ScopedStandard) -> tuple[Cell, ...]:
    scale = scoped.scale
    value = agreed_value(scope.workshop, scoped.item)
    standing = translated(STANDING_WORDS.get(scope.standing(scoped.item), ""))
    chosen = Cell(scale.words(value), is_strong=True) if scale and value is not None else None
    divergence = divergence_of(scope.workshop, scoped.item, scale) if scale else None
    said = counts_or_few(scope, scoped.item, scale, divergence) if scale and divergence else ""
    return (
        Cell(scoped.short, key=scoped.key),
        chosen or Cell(standing[:1].upper() + standing[1:]),
        Cell(said),
    )
