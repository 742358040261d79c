"""What the JSON record calculates for analysts: a figure for each thing rated, and the result of each grid.

Nothing here is read back. A nominal scale has counts and no middle; a grid has medians and no sums.
"""

from collections.abc import Iterator

from icbo_desktop.domain.choice import choices_of
from icbo_desktop.domain.divergence import (
    Divergence,
    divergence_of,
    last_round,
)
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
from icbo_desktop.domain.measures import Measures
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.records.round_figures import rounds_of
from icbo_desktop.records.scope import Scope, ScopedDomain, ScopedStandard

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def figures(scope: Scope) -> Iterator[Json]:
    """What can be calculated, for each standard, cell of a grid and rated domain in scope."""
    for part in scope.parts:
        for scoped in part.standards:
            yield item_figures(scope, scoped.item, scoped.short)
            yield from cell_figures(scope, scoped)
        for domain in part.domains:
            if rating_scale(domain.framework, domain.item) is not None:
                yield item_figures(scope, domain.item, scope.name(domain.item))


def cell_figures(scope: Scope, scoped: ScopedStandard) -> Iterator[Json]:
    for option in scoped.options:
        item = Item(scoped.item.framework_id, scoped.item.item_id, option.id)
        yield item_figures(scope, item, scope.name(item))


def item_figures(scope: Scope, item: Item, name: str) -> dict[str, Json]:
    scale = rating_scale(scope.words.framework_for(item), item)
    divergence = divergence_of(scope.workshop, item, scale) if scale is not None else None
    agreed = agreed_value(scope.workshop, item)
    found: dict[str, Json] = {
        "framework_id": item.framework_id,
        "item_id": item.item_id,
        "option_id": item.option_id,
        "name": name,
        "overlay": scope.words.overlay_id(item),
        "scale": scale.id if scale is not None else None,
        "scale_kind": scale.kind if scale is not None else None,
        "standing": str(scope.standing(item)),
        "agreed": agreed,
        "agreed_words": scale.words(agreed) if scale is not None and agreed is not None else None,
        "round": last_round(scope.workshop, item),
        "people": divergence.people if divergence else 0,
    }
    if scale is None or divergence is None:
        return found
    found["rounds"] = list(round_figures(scope, item, scale))
    if not scale.has_middle:
        found["choices"] = list(choice_figures(scope, item, scale))
        return found
    return found | spread_figures(divergence)


def round_figures(scope: Scope, item: Item, scale: Scale) -> Iterator[Json]:
    """Each round in which anybody rated, with the measures for analysts; they are never on a page.

    `moved` are the fewest who must have changed their value since the round before.
    """
    for one in rounds_of(scope.workshop, item, scale):
        told: dict[str, Json] = {"round": one.number, "people": one.people, "moved": one.moved}
        if not scale.has_middle:
            told["choices"] = list(choice_figures(scope, item, scale, one.number))
        else:
            told |= spread_figures(one.divergence) | measure_figures(one.measures)
        yield told


def measure_figures(measures: Measures) -> dict[str, Json]:
    return {
        "interquartile_range": measures.interquartile_range,
        "agreement_van_der_eijk": measures.agreement,
        "consensus_tastle_wierman": measures.consensus,
    }


def spread_figures(divergence: Divergence) -> dict[str, Json]:
    """How far one round lies apart, as the page says it in words."""
    found: dict[str, Json] = {}
    found["lowest"], found["highest"] = divergence.lowest, divergence.highest
    found["middle"] = divergence.middle
    found["window"] = list(divergence.window) if divergence.window else None
    found["spread"] = str(divergence.spread) if divergence.spread else None
    found["group_middles"] = {group.group_id: group.middle for group in divergence.group_middles}
    found["away_from_the_middle"] = divergence.away
    return found


def choice_figures(
    scope: Scope, item: Item, scale: Scale, round_number: int | None = None
) -> Iterator[Json]:
    """How many people chose each point in a round (the last one unless given), nobody too."""
    for one in choices_of(scope.workshop, item, scale, round_number):
        yield {
            "value": one.point.value,
            "id": one.point.id,
            "label": one.point.label,
            "people": one.people,
            "by_group": dict(one.by_group),
        }


def grids(scope: Scope) -> Iterator[Json]:
    """Each grid with its criteria and their weights, and what comes of each option."""
    for part in scope.parts:
        for domain in part.domains:
            for grid in grids_of(scope.workshop, domain.framework, domain.domain):
                yield grid_tree(scope, domain, grid)


def grid_tree(scope: Scope, domain: ScopedDomain, grid: Grid) -> dict[str, Json]:
    weights = weights_of(scope.workshop, grid)
    results = results_of(scope.workshop, grid)
    return {
        "framework_id": grid.item.framework_id,
        "item_id": grid.item.item_id,
        "name": scope.name(grid.item),
        "scale": grid.scale.id,
        "criteria": [
            {"item_id": each.id, "name": each.short_title, "weight": weights[each.id]}
            for each in grid.criteria
        ],
        "options": [option_tree(result) for result in results],
        "leading": [option.id for option in leading(results)],
        "leading_sentence": leading_sentence(scope.workshop, grid),
        "sensitivity_sentence": sensitivity_sentence(scope.workshop, grid),
        "domain_id": domain.domain.id,
    }


def option_tree(result: OptionResult) -> Json:
    return {
        "option_id": result.option.id,
        "name": result.option.name,
        "middle": float(result.middle) if result.middle is not None else None,
        "lowest": result.lowest,
        "highest": result.highest,
        "rated": result.rated,
        "counted": result.counted,
        "favourable": result.favourable,
        "is_complete": result.is_complete,
    }
