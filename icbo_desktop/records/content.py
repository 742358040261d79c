"""Turns what a record may tell into its content: pure, without Qt, files or a page in mind."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from icbo_desktop.domain.framework import TextList
from icbo_desktop.domain.grid import grid_at
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.rows import Assessment, Item
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, PURPOSES
from icbo_desktop.records.captures import capture_blocks
from icbo_desktop.records.closing import closing_parts
from icbo_desktop.records.domain_opening import framework_opening, opening_part
from icbo_desktop.records.foreign_words import foreign_words
from icbo_desktop.records.grids import cell_blocks, option_parts, own_grid
from icbo_desktop.records.opening import cover, summary_part
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.ratings import rating_blocks, was_voted_on
from icbo_desktop.records.readings import reading_blocks
from icbo_desktop.records.scope import (
    Scope,
    ScopedDomain,
    ScopedFramework,
    ScopedStandard,
    part_key,
)
from icbo_desktop.records.tree import Block, Content, Heading, Part, paragraph
from icbo_desktop.records.wording import language_tag, running_line
from icbo_desktop.records.worksheets import sheet_blocks
from icbo_desktop.translation import tr, translated


def content_in(scope: Scope, options: RecordOptions) -> Content:
    """The record of what a scope holds."""
    details = scope.workshop.details
    parts = [summary_part(scope, with_sign_lines=options.with_sign_lines)]
    for framework in scope.parts:
        parts += framework_parts(scope, framework)
    parts += closing_parts(scope)
    language = language_tag()
    return Content(
        title=details.title,
        language=language,
        running=running_line(details),
        footer=translated(ATTRIBUTION_SENTENCES[scope.attribution]),
        made_at=options.made_at,
        app_version=options.app_version,
        cover=cover(scope),
        parts=tuple(parts),
        foreign=foreign_words(scope, language),
        subject=tr(
            "Record of a workshop: {purpose}", purpose=translated(PURPOSES[details.purpose])
        ),
    )


def framework_parts(scope: Scope, framework: ScopedFramework) -> Iterator[Part]:
    """The checklists and domains of a framework; below a part of its own where there is another."""
    has_opening = framework.frozen.is_retired or len(scope.live) > 1
    parts = [part for each in framework.checklists for part in list_part(scope, framework, each)]
    for domain in framework.domains:
        parts += domain_parts(scope, domain)
    if not has_opening:
        yield from parts
    elif parts or not framework.frozen.is_retired:
        yield framework_opening(scope, framework)
        yield from (replace(part, level=part.level + 1) for part in parts)


def list_part(scope: Scope, framework: ScopedFramework, checklist: TextList) -> Iterator[Part]:
    """A checklist of the whole framework, where anything was ticked or said."""
    item = Item(framework.id, checklist.id)
    blocks = tuple(capture_blocks(scope, item))
    if blocks:
        # The title of the part says it already.
        kept = tuple(block for block in blocks if block != Heading(checklist.title))
        running = framework.framework.short_title
        yield Part(part_key(item), checklist.title, kept, kicker=tr("Checklist"), running=running)


def domain_parts(scope: Scope, domain: ScopedDomain) -> Iterator[Part]:
    """The domain at one look, a part for each standard and option with more to say, and the close."""
    yield opening_part(scope, domain)
    for standard in scope.reached(domain):
        yield from standard_part(scope, standard)
    if domain.grid is not None:
        yield from option_parts(scope, domain, domain.grid)
    yield from close_part(scope, domain)


def standard_part(scope: Scope, scoped: ScopedStandard) -> Iterator[Part]:
    """Where the room stands on a standard and what it said of it.

    None where the domain's opening has told it all: a choice that nobody voted on, or a discussion, of which
    nothing more was kept.
    """
    captured = (
        *capture_blocks(scope, scoped.item, has_sheet=True),
        *cell_blocks(scope, scoped),
        *own_grid(scope, scoped, grid_at(scope.workshop, scoped.framework, scoped.item.item_id)),
    )
    has_picture = scoped.has_profile or (scoped.is_rated and was_voted_on(scope, scoped.item))
    if not (captured or has_picture or says_more(scope, scoped.item)):
        return
    yield Part(
        key=scoped.key,
        title=scoped.standard.title,
        number=scoped.number,
        kicker=scoped.kicker,
        colour=scoped.colour,
        level=2,
        running=scoped.framework.short_title,
        blocks=(
            *reading_blocks(scope, scoped),
            *standing_blocks(scope, scoped),
            *captured,
        ),
    )


def says_more(scope: Scope, item: Item) -> bool:
    """Whether the room said more of where it stands than a rating or that it talked."""
    assessment = scope.workshop.assessment(item)
    return assessment is not None and is_telling(assessment)


def is_telling(assessment: Assessment) -> bool:
    words = assessment.status_reason or assessment.no_action_reason
    is_aside = assessment.status in ("parked", "not_applicable") or assessment.agreed_to_differ
    return bool(words) or is_aside


def standing_blocks(scope: Scope, scoped: ScopedStandard) -> Iterable[Block]:
    """A criterion of a grid is rated in its cells; of itself it says only what sets it aside."""
    if scoped.options and not says_more(scope, scoped.item):
        return ()
    scale = None if scoped.options else scoped.scale
    return rating_blocks(scope, scoped.item, scale, scoped.colour)


def close_part(scope: Scope, domain: ScopedDomain) -> Iterator[Part]:
    """The domain as a whole: its sheet, its own rating and the joint actions; nothing where it has none."""
    blocks = tuple(close_blocks(scope, domain))
    if not blocks:
        return
    yield Part(
        key=f"{part_key(domain.item)}/close",
        title=tr("Closing {domain}", domain=domain.domain.short_title),
        kicker=tr("{domain} · Close", domain=domain.kicker),
        colour=domain.colour,
        level=2,
        running=domain.framework.short_title,
        blocks=blocks,
    )


def close_blocks(scope: Scope, domain: ScopedDomain) -> Iterator[Block]:
    if domain.is_rated:
        yield from sheet_blocks(scope, domain)
    if not scope.holds_something(domain.item):
        return
    scale = rating_scale(domain.framework, domain.item)
    yield from rating_blocks(scope, domain.item, scale, domain.colour)
    joint_actions = tr("Joint actions")
    captured = tuple(capture_blocks(scope, domain.item, actions=joint_actions))
    question = domain.domain.closing_question
    for block in captured:
        yield block
        if question is not None and block == Heading(joint_actions):
            yield paragraph(question.text, is_soft=True)
