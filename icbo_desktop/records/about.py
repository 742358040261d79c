"""What a record tells of each framework: where it is from, which words the room saw, what to know of it."""

from collections.abc import Iterator
from datetime import date

from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wording import day_words
from icbo_desktop.records.readings import shown_lines
from icbo_desktop.records.scope import Scope, ScopedFramework
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    said_columns,
)
from icbo_desktop.translation import marked, tr, tr_n, translated

WORDINGS = {
    "restated": marked(
        "The pack tells it in plain English of the pack's own, one part for one part."
    ),
    "published": marked("The pack tells it in the published wording."),
    "local": marked("The pack tells it in wording of our own area."),
}
TERM_COLUMNS = (
    Column(marked("In the framework"), 0.24),
    Column(marked("Now"), 0.26),
    Column(marked("Since"), 0.17),
    Column(marked("Why"), 0.33),
)


def framework_part(scope: Scope, part: ScopedFramework) -> Part:
    return Part(
        f"about:{part.id}",
        tr("The framework: {framework}", framework=part.name),
        tuple(framework_blocks(scope, part)),
        running=part.framework.short_title,
    )


def framework_blocks(scope: Scope, part: ScopedFramework) -> Iterator[Block]:
    own, frozen = scope.frameworks[part.id], part.frozen
    facts = (
        Fact(tr("Title"), own.title),
        Fact(tr("Publisher"), f"{own.publisher}, {own.published}"),
        Fact(tr("Source"), own.source.document),
        Fact(tr("Where"), own.source.where),
        Fact(tr("Licence"), own.source.licence),
        Fact(
            tr("Wording"),
            translated(WORDINGS[own.wording]),
        ),
        Fact(tr("Words shown"), "\n".join(shown_lines(scope, part))),
        Fact(
            tr("Pack"),
            tr(
                "{pack}, version {version}",
                pack=own.id.partition("@")[0],
                version=frozen.version,
            ),
        ),
        Fact("SHA-256", frozen.sha256),
        Fact(
            tr_n("Scales", "Scale", len(own.scales)),
            "\n".join(scale_lines(part.framework)),
        ),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    yield from term_blocks(scope, part)
    if not frozen.is_retired:
        left_out = [scope.name(Item(part.id, item_id)) for item_id in frozen.left_out]
        if left_out:
            yield Heading(tr("Left out of this workshop"))
            yield Bullets(tuple(left_out))
    if own.notes:
        yield Heading(tr("Notes on the text"))
        yield Bullets(own.notes, is_soft=True)


def term_blocks(scope: Scope, part: ScopedFramework) -> Iterator[Block]:
    """The terms that the overlays read or worn put in other words, once each."""
    rows: dict[tuple[str, ...], None] = {}
    for overlay_id in dict.fromkeys((*scope.words.overlays_read(part.id), part.frozen.overlay)):
        overlay = scope.words.overlay(part.id, overlay_id) if overlay_id else None
        rows |= dict.fromkeys(term_rows(overlay)) if overlay else {}
    if rows:
        yield Heading(tr("Names that have changed since"))
        cells = tuple(tuple(Cell(text) for text in row) for row in rows)
        yield Table(tr("Names that have changed since"), said_columns(TERM_COLUMNS), cells)


def term_rows(overlay: Overlay) -> Iterator[tuple[str, ...]]:
    for term in overlay.terms:
        yield term.was, term.now, since_words(term.since), term.reason


def since_words(since: str) -> str:
    """A date as people write it; what is words already, as it is."""
    try:
        return day_words(date.fromisoformat(since))
    except ValueError:
        return since


def scale_lines(framework: Framework) -> Iterator[str]:
    """The scales that are used in words, with the labels of their ends and points."""
    used = {item.scale for item in (*framework.domains, *framework.standards())}
    for scale in framework.scales:
        if scale.id in used:
            words = scale_sentence(scale)
            if words:
                yield words


def scale_sentence(scale: Scale) -> str:
    labels = [scale.words(point.value) for point in scale.points if point.label]
    if scale.is_nominal:
        return tr(
            "A choice of {count}: {choices}.", count=len(scale.points), choices="; ".join(labels)
        )
    if len(labels) == len(scale.points):
        return f"{', '.join(labels)}."
    said = ""
    if scale.low_label or scale.high_label:
        said = tr(
            "{lowest}, {low_label}, to {highest}, {high_label}.",
            lowest=scale.lowest,
            low_label=scale.low_label,
            highest=scale.highest,
            high_label=scale.high_label,
        )
    return f"{said} {', '.join(labels)}.".strip() if labels else said
