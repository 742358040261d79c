"""Turns a workshop into the content of its record: pure, without Qt, files or a page in mind."""

from collections.abc import Iterator, Mapping, Sequence

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.standing import Standing, coverage
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, counted
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.attribution import attribution_of, shield
from icbo_desktop.records.captures import capture_blocks
from icbo_desktop.records.closing import closing_parts
from icbo_desktop.records.opening import cover, summary_part
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.ratings import rating_blocks
from icbo_desktop.records.scope import Scope, ScopedDomain, ScopedStandard, part_key
from icbo_desktop.records.summary_rows import profile_rows
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Content,
    Heading,
    Part,
    Profile,
    paragraph,
)
from icbo_desktop.records.wording import level_word, running_line

LANGUAGE = "en-GB"
JOINT_ACTIONS = "Joint actions"


def build_content(
    workshop: Workshop, frameworks: Mapping[str, Framework], options: RecordOptions
) -> Content:
    """The whole record as a tree. Raises RecordError where the attribution would be loosened."""
    attribution = attribution_of(workshop, options)
    scope = Scope(shield(workshop, attribution), frameworks, attribution)
    details = scope.workshop.details
    parts = [summary_part(scope)]
    for domain in scope.domains:
        parts += domain_parts(scope, domain)
    parts += closing_parts(scope)
    return Content(
        title=details.title,
        language=LANGUAGE,
        running=running_line(details),
        footer=ATTRIBUTION_SENTENCES[attribution],
        made_at=options.made_at,
        app_version=options.app_version,
        cover=cover(scope),
        parts=tuple(parts),
    )


def domain_parts(scope: Scope, domain: ScopedDomain) -> Iterator[Part]:
    """The domain's profile, a part for each standard that the room reached, and the domain's close."""
    yield opening_part(scope, domain)
    for standard in scope.reached(domain):
        yield standard_part(scope, standard)
    yield from close_part(scope, domain)


def opening_part(scope: Scope, domain: ScopedDomain) -> Part:
    """The domain at one look; what was not reached is said here and has no page of its own."""
    blocks: list[Block] = []
    reached, missed = scope.reached(domain), scope.not_reached(domain)
    if reached:
        items = tuple(standard.item for standard in domain.standards)
        blocks.append(paragraph(f"{coverage(scope.workshop, items)}."))
        blocks.append(Profile(tuple(profile_rows(scope, domain.standards))))
    else:
        blocks.append(paragraph(f"None of the {standards_words(domain, missed)} was reached:"))
        blocks.append(Bullets(tuple(standard.short for standard in missed)))
    return Part(
        key=part_key(domain.item),
        title=domain.domain.title,
        number=domain.domain.number,
        kicker=domain.kicker,
        colour=domain.colour,
        running=domain.framework.short_title,
        blocks=tuple(blocks),
    )


def standards_words(domain: ScopedDomain, standards: Sequence[ScopedStandard]) -> str:
    return counted(len(standards), level_word(domain.framework, is_domain=False).lower())


def standard_part(scope: Scope, scoped: ScopedStandard) -> Part:
    blocks = (
        *rating_blocks(scope, scoped.item, scoped.scale, scoped.colour),
        *capture_blocks(scope, scoped.item, scoped.standard),
    )
    return Part(
        key=scoped.key,
        title=scoped.standard.title,
        number=scoped.number,
        kicker=scoped.kicker,
        colour=scoped.colour,
        level=2,
        running=scoped.framework.short_title,
        blocks=blocks,
    )


def close_part(scope: Scope, domain: ScopedDomain) -> Iterator[Part]:
    """The domain as a whole: its own rating and the joint actions; nothing where it was not closed."""
    blocks = tuple(close_blocks(scope, domain))
    if not blocks:
        return
    yield Part(
        key=f"{part_key(domain.item)}/close",
        title=f"Closing {domain.domain.short_title}",
        kicker=f"{domain.kicker} · Close",
        colour=domain.colour,
        level=2,
        running=domain.framework.short_title,
        blocks=blocks,
    )


def close_blocks(scope: Scope, domain: ScopedDomain) -> Iterator[Block]:
    if scope.standing(domain.item) is Standing.NOT_REACHED:
        return
    scale = domain.framework.scale_of(domain.item.item_id)
    yield from rating_blocks(scope, domain.item, scale, domain.colour)
    captured = tuple(capture_blocks(scope, domain.item, None, actions=JOINT_ACTIONS))
    question = domain.domain.closing_question
    for block in captured:
        yield block
        if question is not None and block == Heading(JOINT_ACTIONS):
            yield paragraph(question.text, is_soft=True)
