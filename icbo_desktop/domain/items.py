"""An item held against its framework: which there are, where it belongs, and the scale on which it is rated."""

from collections.abc import Iterator

from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.workshop import Workshop


def items_of(framework: Framework) -> Iterator[Item]:
    """Every standard in order, or its cells where it is rated for options, and each domain that is rated."""
    for domain in framework.domains:
        for standard in domain.standards:
            options = framework.options_of(standard.id) if standard.scale else ()
            for option in options:
                yield Item(framework.id, standard.id, option.id)
            if not options:
                yield Item(framework.id, standard.id)
        if domain.scale and not domain.options:
            yield Item(framework.id, domain.id)


def domain_of(framework: Framework, item: Item) -> str:
    """The id of the domain that an item belongs to or is, empty for anything else."""
    if item.item_id in framework.domains_by_id:
        return item.item_id
    domain = framework.domain_of_standard.get(item.item_id)
    return domain.id if domain is not None else ""


def is_in_scope(workshop: Workshop, framework: Framework, item: Item) -> bool:
    """Whether the workshop goes through the item: neither it nor its domain was left out."""
    above = Item(framework.id, domain_of(framework, item))
    return workshop.in_scope(item.whole) and workshop.in_scope(above)


def rating_scale(framework: Framework, item: Item) -> Scale | None:
    """The scale on which that very item is rated, None where it is only discussed, or is not there.

    A criterion of a grid is rated for each option and never as a whole.
    """
    if not item.item_id or not is_there(framework, item):
        return None
    if bool(framework.options_of(item.item_id)) != bool(item.option_id):
        return None
    return framework.scale_of(item.item_id)


def is_there(framework: Framework, item: Item) -> bool:
    """Whether the framework has the standard, domain or list, and the option where one is named."""
    if not item.item_id:
        return not item.option_id
    if item.item_id in framework.lists_by_id:
        return not item.option_id
    if (
        item.item_id not in framework.standards_by_id
        and item.item_id not in framework.domains_by_id
    ):
        return False
    options = framework.options_of(item.item_id)
    return not item.option_id or item.option_id in {option.id for option in options}


def lines_at(framework: Framework, item: Item) -> frozenset[str]:
    """The ids of evidence lines and items of lists that can be spoken to at an item."""
    found = framework.lists_by_id.get(item.item_id)
    if found is not None:
        return frozenset(each.id for each in found.items)
    standard = framework.standards_by_id.get(item.item_id)
    holder = standard or framework.domains_by_id.get(item.item_id)
    lists = holder.lists if holder is not None else framework.lists
    own = [line.id for line in standard.evidence] if standard is not None else []
    return frozenset([*own, *(each.id for one in lists for each in one.items)])
