"""How much of a framework, or of one domain, the room has gone through: in counts and in words.

A standard with a scale is there to be rated, one without to be discussed, and a criterion of a grid to be
rated for every option. The three are counted apart: what is only discussed is never missing a rating.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.domain.framework import Domain, Framework
from icbo_desktop.domain.route import items_in_scope, rated_items
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import Standing, standing_of
from icbo_desktop.domain.wording import listed, plural
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts: standards rated of those with a scale, discussed of those without, ratings of grids."""

    rated: int
    to_rate: int
    discussed: int
    to_discuss: int
    cells_rated: int
    cells: int


def to_discuss(workshop: Workshop, framework: Framework) -> tuple[Item, ...]:
    """The standards in scope that are only discussed, in order."""
    items = items_in_scope(workshop, framework)
    return tuple(item for item in items if not framework.standard(item.item_id).scale)


def coverage_of(
    workshop: Workshop, framework: Framework, domains: Sequence[Domain] | None = None
) -> Coverage:
    """The counts over the domains given, or over all of the framework."""
    chosen = tuple(
        domain
        for domain in (framework.domains if domains is None else domains)
        if workshop.in_scope(Item(framework.id, domain.id))
    )
    ids = {standard.id for domain in chosen for standard in domain.standards}
    rated = [item for domain in chosen for item in rated_items(workshop, framework, domain)]
    alone = [item for item in rated if not item.option_id]
    cells = [item for item in rated if item.option_id]
    spoken = [item for item in to_discuss(workshop, framework) if item.item_id in ids]
    return Coverage(
        rated=_count_rated(workshop, alone),
        to_rate=len(alone),
        discussed=sum(standing_of(workshop, item) is not Standing.NOT_REACHED for item in spoken),
        to_discuss=len(spoken),
        cells_rated=_count_rated(workshop, cells),
        cells=len(cells),
    )


def _count_rated(workshop: Workshop, items: Sequence[Item]) -> int:
    return sum(standing_of(workshop, item) is Standing.RATED for item in items)


def coverage_words(coverage: Coverage, word: str) -> str:
    """The counts as part of a sentence: "5 of 8 standards rated". Empty where there is nothing to count.

    `word` is the framework's own for a standard.
    """
    name = word.lower()
    names = plural(name)
    parts: list[str] = []
    if coverage.to_rate:
        parts.append(
            tr(
                "{rated} of {count} {standards} rated",
                rated=coverage.rated,
                count=coverage.to_rate,
                standards=name if coverage.to_rate == 1 else names,
            )
        )
    if coverage.to_discuss == 1 and parts:
        parts.append(
            tr("the other one discussed") if coverage.discussed else tr("the other one not reached")
        )
    elif coverage.to_discuss and parts:
        parts.append(
            tr(
                "{discussed} of the other {to_discuss} discussed",
                discussed=coverage.discussed,
                to_discuss=coverage.to_discuss,
            )
        )
    elif coverage.to_discuss:
        parts.append(
            tr(
                "{discussed} of {count} {standards} discussed",
                discussed=coverage.discussed,
                count=coverage.to_discuss,
                standards=name if coverage.to_discuss == 1 else names,
            )
        )
    if coverage.cells:
        parts.append(
            tr(
                "{cells_rated} of {cells} ratings of options made",
                cells_rated=coverage.cells_rated,
                cells=coverage.cells,
            )
        )
    return listed(parts)
