"""How far the room has come, in words: "7 of 8 rated", or "4 of 13 discussed" where nothing is rated."""

from icbo_desktop.domain.framework import Domain, Framework, Standard
from icbo_desktop.domain.grid import Grid
from icbo_desktop.domain.route import rated_items, standards_in_scope
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import Standing, agreed_value, coverage, standing_of
from icbo_desktop.translation import tr


def domain_coverage(view: SessionView, framework: Framework, domain: Domain) -> str:
    """What is rated in a domain, every cell of its grids counted; or what was discussed."""
    rated = rated_items(view.workshop, framework, domain)
    if rated:
        return coverage(view.workshop, rated)
    return discussed_words(view, standard_items_of(view, framework, domain))


def framework_coverage(view: SessionView, framework: Framework) -> str:
    """The same over a whole framework."""
    domains = domains_in_scope(view, framework)
    rated = tuple(
        item for domain in domains for item in rated_items(view.workshop, framework, domain)
    )
    if rated:
        return coverage(view.workshop, rated)
    found = (standard_items_of(view, framework, domain) for domain in domains)
    return discussed_words(view, tuple(item for items in found for item in items))


def discussed_words(view: SessionView, items: tuple[Item, ...]) -> str:
    """How many of the items the room has spoken to: "4 of 13 discussed"."""
    reached = sum(standing_of(view.workshop, item) is not Standing.NOT_REACHED for item in items)
    return tr("{reached} of {count} discussed", reached=reached, count=len(items))


def criterion_mark(view: SessionView, grid: Grid, criterion: Standard) -> str:
    """For how many options a criterion is rated: "2/6"."""
    cells = [grid.cell(criterion, option) for option in grid.options]
    rated = sum(agreed_value(view.workshop, cell) is not None for cell in cells)
    return f"{rated}/{len(cells)}"


def option_mark(view: SessionView, grid: Grid, option_id: str) -> str:
    """How many criteria are rated for an option, for the route list: "3/14"."""
    cells = [
        grid.cell(criterion, option)
        for option in grid.options
        if option_id in ("", option.id)
        for criterion in grid.criteria
    ]
    rated = sum(agreed_value(view.workshop, cell) is not None for cell in cells)
    return f"{rated}/{len(cells)}"


def domains_in_scope(view: SessionView, framework: Framework) -> tuple[Domain, ...]:
    """The domains of a framework that the workshop goes through."""
    return tuple(
        domain
        for domain in framework.domains
        if view.workshop.in_scope(Item(framework.id, domain.id))
        and standards_in_scope(view.workshop, framework, domain)
    )


def standard_items_of(view: SessionView, framework: Framework, domain: Domain) -> tuple[Item, ...]:
    """The standards of a domain that the workshop goes through."""
    standards = standards_in_scope(view.workshop, framework, domain)
    return tuple(Item(framework.id, each.id) for each in standards)
