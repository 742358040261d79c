"""What standards and options are called wherever they are named. The publisher's numbers are only shown."""

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import Item


def full_number(above: str, own: str, between: str = ".") -> str:
    """The number of a standard with its domain's before it: "1.II"; none where the standard itself has none.

    A publisher who numbers standards with their domain ("1.2") has said it already.
    """
    if not own or not above or own.startswith(f"{above}."):
        return own
    return f"{above}{between}{own}"


def option_name(framework: Framework, item: Item) -> str:
    """The option that an item is or is rated for; its id where it is gone, empty where there is none."""
    options = {each.id: each.name for each in framework.options_of(item.item_id)}
    return options.get(item.option_id, item.option_id)
