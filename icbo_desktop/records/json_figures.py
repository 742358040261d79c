"""What the JSON record calculates: a figure for each thing rated, each grid's result, and the coverage.

Nothing here is read back. A nominal scale has counts and no middle; a grid has medians and no sums.
"""

from collections.abc import Iterator

from icbo_desktop.domain.choice import count_choices
from icbo_desktop.domain.coverage import Coverage, coverage_of, coverage_words
from icbo_desktop.domain.divergence import Divergence, movement_sentence
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.grid import (
    Grid,
    OptionResult,
    grids_of,
    leading,
    leading_sentence,
    results_of,
    sensitivity_sentence,
    weights_of,
)
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.records.json_computed import (
    CampsFigure,
    Computed,
    CoverageFigure,
    CriterionFigure,
    GridFigure,
    GroupGapFigure,
    GroupMiddleFigure,
    ItemFigure,
    OptionFigure,
    PointFigure,
    RoundFigure,
)
from icbo_desktop.records.round_figures import RoundFigures, heard_sentences, rounds_of
from icbo_desktop.records.scope import Scope, ScopedDomain, ScopedFramework
from icbo_desktop.records.wording import level_word


def computed(scope: Scope) -> Computed:
    """All of it, for what is in scope."""
    return Computed(
        figures=tuple(item_figures(scope)),
        grids=tuple(grid_figures(scope)),
        coverage=tuple(figure for part in scope.parts for figure in coverage_figures(scope, part)),
    )


def item_figures(scope: Scope) -> Iterator[ItemFigure]:
    """Each standard, cell of a grid and rated domain in scope."""
    for part in scope.parts:
        for scoped in part.standards:
            yield item_figure(scope, scoped.item, scoped.short)
            for option in scoped.options:
                item = Item(scoped.item.framework_id, scoped.item.item_id, option.id)
                yield item_figure(scope, item, scope.name(item))
        for domain in part.domains:
            if rating_scale(domain.framework, domain.item) is not None:
                yield item_figure(scope, domain.item, scope.name(domain.item))


def item_figure(scope: Scope, item: Item, name: str) -> ItemFigure:
    scale = rating_scale(scope.words.framework_for(item), item)
    agreed = agreed_value(scope.workshop, item)
    return ItemFigure(
        framework_id=item.framework_id,
        item_id=item.item_id,
        option_id=item.option_id,
        name=name,
        overlay=scope.words.overlay_id(item),
        scale=scale.id if scale is not None else None,
        scale_kind=scale.kind if scale is not None else None,
        standing=str(scope.standing(item)),
        agreed=agreed,
        agreed_words=scale.words(agreed) if scale is not None and agreed is not None else None,
        rounds=tuple(round_figures(scope, item, scale)) if scale is not None else (),
    )


def round_figures(scope: Scope, item: Item, scale: Scale) -> Iterator[RoundFigure]:
    """Each round in which anybody rated, with the measures for analysts; they are never on a page."""
    before: RoundFigures | None = None
    for one in rounds_of(scope.workshop, item, scale):
        yield round_figure(scope, scale, one, before)
        before = one


def round_figure(
    scope: Scope, scale: Scale, one: RoundFigures, before: RoundFigures | None
) -> RoundFigure:
    found = one.divergence if scale.has_middle else None
    points = tuple(point_figures(scale, one)) if found is None else ()
    return RoundFigure(
        round=one.number,
        people=one.people,
        words=tuple(round_words(scope, scale, one, before)),
        points=points,
        lowest=found.lowest if found else None,
        highest=found.highest if found else None,
        middle=found.middle if found else None,
        window=found.window if found else None,
        spread=str(found.spread) if found and found.spread else None,
        group_middles=tuple(middle_figures(scope, found)) if found else (),
        gap=gap_figure(found) if found else None,
        partners_middle=found.partners_middle if found else None,
        two_camps=camps_figure(found) if found else None,
        away=found.away if found and found.middle is not None else None,
        away_points=found.away_points if found and found.middle is not None else None,
        moved=one.moved,
        interquartile_range=one.measures.interquartile_range,
        agreement_van_der_eijk=one.measures.agreement,
        consensus_tastle_wierman=one.measures.consensus,
    )


def round_words(
    scope: Scope, scale: Scale, one: RoundFigures, before: RoundFigures | None
) -> Iterator[str]:
    """The sentences that the room hears of a round, and how it moved since the one before."""
    yield from heard_sentences(one, scale, scope.names)
    if scale.has_middle and before is not None and one.moved is not None:
        moved = movement_sentence(
            before.divergence, one.divergence, one.moved, is_exact=one.is_moved_exact
        )
        if moved:
            yield moved


def point_figures(scale: Scale, one: RoundFigures) -> Iterator[PointFigure]:
    """How many people chose each point, nobody too."""
    for count in count_choices(one.by_group, scale):
        yield PointFigure(
            value=count.point.value,
            id=count.point.id,
            label=count.point.label,
            people=count.people,
            by_group=count.by_group,
        )


def middle_figures(scope: Scope, found: Divergence) -> Iterator[GroupMiddleFigure]:
    for group in found.group_middles:
        yield GroupMiddleFigure(
            group_id=group.group_id,
            name=scope.names[group.group_id],
            people=group.people,
            middle=group.middle,
        )


def gap_figure(found: Divergence) -> GroupGapFigure | None:
    gap = found.gap
    if gap is None:
        return None
    return GroupGapFigure(size=gap.size, is_wide=gap.is_wide, lower=gap.lower, higher=gap.higher)


def camps_figure(found: Divergence) -> CampsFigure | None:
    camps = found.camps
    if camps is None:
        return None
    return CampsFigure(
        low_people=camps.low,
        low_top=camps.low_top,
        high_people=camps.high,
        high_bottom=camps.high_bottom,
    )


def grid_figures(scope: Scope) -> Iterator[GridFigure]:
    """Each grid with its criteria and their weights, and what comes of each option."""
    for part in scope.parts:
        for domain in part.domains:
            for grid in grids_of(scope.workshop, domain.framework, domain.domain):
                yield grid_figure(scope, domain, grid)


def grid_figure(scope: Scope, domain: ScopedDomain, grid: Grid) -> GridFigure:
    weights = weights_of(scope.workshop, grid)
    results = results_of(scope.workshop, grid)
    return GridFigure(
        framework_id=grid.item.framework_id,
        item_id=grid.item.item_id,
        domain_id=domain.domain.id,
        name=scope.name(grid.item),
        scale=grid.scale.id,
        criteria=tuple(
            CriterionFigure(item_id=each.id, name=each.short_title, weight=weights[each.id])
            for each in grid.criteria
        ),
        options=tuple(option_figure(result) for result in results),
        leading=tuple(option.id for option in leading(results)),
        leading_sentence=leading_sentence(scope.workshop, grid),
        sensitivity_sentence=sensitivity_sentence(scope.workshop, grid),
    )


def option_figure(result: OptionResult) -> OptionFigure:
    return OptionFigure(
        option_id=result.option.id,
        name=result.option.name,
        middle=float(result.middle) if result.middle is not None else None,
        lowest=result.lowest,
        highest=result.highest,
        rated=result.rated,
        counted=result.counted,
        favourable=result.favourable,
        is_complete=result.is_complete,
    )


def coverage_figures(scope: Scope, part: ScopedFramework) -> Iterator[CoverageFigure]:
    """That of the whole framework first, then of each domain in scope."""
    word = level_word(part.framework, is_domain=False)
    whole = coverage_of(scope.workshop, part.framework)
    yield coverage_figure(Item(part.id), part.name, whole, word)
    for domain in part.domains:
        found = coverage_of(scope.workshop, domain.framework, (domain.domain,))
        yield coverage_figure(domain.item, scope.name(domain.item), found, word)


def coverage_figure(item: Item, name: str, found: Coverage, word: str) -> CoverageFigure:
    return CoverageFigure(
        framework_id=item.framework_id,
        item_id=item.item_id,
        name=name,
        words=coverage_words(found, word),
        rated=found.rated,
        to_rate=found.to_rate,
        discussed=found.discussed,
        to_discuss=found.to_discuss,
        cells_rated=found.cells_rated,
        cells=found.cells,
    )
