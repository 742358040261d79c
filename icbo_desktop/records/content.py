"""Turns a workshop into the content of its record: pure, without Qt, files or a page in mind."""

from collections.abc import Iterator, Mapping

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.standing import Standing
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
from icbo_desktop.records.wording import ATTRIBUTION, counted, level_word, running_line

LANGUAGE = "en-GB"


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
        footer=ATTRIBUTION[attribution],
        made_at=options.made_at,
        app_version=options.app_version,
        cover=cover(scope),
        parts=tuple(parts),
    )


def domain_parts(scope: Scope, domain: ScopedDomain) -> Iterator[Part]:
    """A part for each standard that the room reached, then the domain's close."""
    for standard in scope.reached(domain):
        yield standard_part(scope, standard)
    yield close_part(scope, domain)


def standard_part(scope: Scope, scoped: ScopedStandard) -> Part:
    blocks = (
        *rating_blocks(scope, scoped.item, scoped.scale, scoped.colour),
        *capture_blocks(scope, scoped.item, scoped.standard),
    )
    return Part(
        key=scoped.key,
        title=scoped.standard.title,
        kicker=scoped.kicker,
        colour=scoped.colour,
        level=2,
        running=scoped.framework.short_title,
        blocks=blocks,
    )


def close_part(scope: Scope, domain: ScopedDomain) -> Part:
    """The domain as a whole: its profile, its own rating, joint actions, and what was not reached."""
    return Part(
        key=part_key(domain.item),
        title=domain.domain.title,
        kicker=f"{domain.kicker} · Close",
        colour=domain.colour,
        level=1,
        running=domain.framework.short_title,
        blocks=tuple(close_blocks(scope, domain)),
    )


def close_blocks(scope: Scope, domain: ScopedDomain) -> Iterator[Block]:
    reached = scope.reached(domain)
    if reached:
        yield Profile(tuple(profile_rows(scope, reached)))
    missed = scope.not_reached(domain)
    if missed:
        word = level_word(domain.framework, is_domain=False).lower()
        yield Heading("Not reached")
        verb = "was" if len(missed) == 1 else "were"
        yield paragraph(f"{counted(len(missed), word)} of this part {verb} not reached:")
        yield Bullets(tuple(standard.short for standard in missed))
    if scope.standing(domain.item) is not Standing.NOT_REACHED:
        scale = domain.framework.scale_of(domain.item.item_id)
        name = level_word(domain.framework, is_domain=True).lower()
        yield Heading(f"The {name} as a whole")
        yield from rating_blocks(scope, domain.item, scale, domain.colour)
    question = domain.domain.closing_question
    title = "Joint actions"
    captured = tuple(capture_blocks(scope, domain.item, None, actions=title))
    if question is not None and any(
        isinstance(block, Heading) and block.text == title for block in captured
    ):
        yield paragraph(f"The question put to the room: {question.text}", is_soft=True)
    yield from captured
