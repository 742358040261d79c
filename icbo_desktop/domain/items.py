"""An item held against its framework: whether it is there, and the scale on which that very item is rated."""

from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.rows import Item


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
