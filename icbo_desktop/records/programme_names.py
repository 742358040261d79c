"""What the standards, cells and domains of a framework are called in an overview, short and long."""

from dataclasses import dataclass

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.items import domain_of
from icbo_desktop.domain.place_names import full_number, option_name
from icbo_desktop.domain.programme_overview import FEWEST_PLACES
from icbo_desktop.domain.rows import Item
from icbo_desktop.records.wording import WHOLE_WORKSHOP
from icbo_desktop.translation import tr, tr_n, translated


@dataclass(frozen=True, slots=True)
class ItemName:
    """`number` heads a column: the publisher's number, or a letter and a count where there is none."""

    number: str
    title: str

    @property
    def whole(self) -> str:
        return f"{self.number} {self.title}".strip()


def too_few() -> str:
    """What is said of a figure over so few places that it is not made: "fewer than 5 places"."""
    return tr_n("fewer than {n} places", "fewer than 1 place", FEWEST_PLACES)


def places_words(count: int) -> str:
    return tr_n("{n} places", "1 place", count)


def workshops_words(count: int) -> str:
    return tr_n("{n} workshops", "1 workshop", count)


def item_names(framework: Framework, items: list[Item]) -> dict[Item, ItemName]:
    """The names of the items of one domain; every number is there and none is there twice."""
    found: dict[Item, ItemName] = {}
    taken: set[str] = set()
    for position, item in enumerate(items, start=1):
        number = _number(framework, item)
        if not number or number in taken:
            number = f"#{position}"
        taken.add(number)
        found[item] = ItemName(number, item_title(framework, item))
    return found


def item_title(framework: Framework, item: Item) -> str:
    """A standard's short title with its option, or that a whole domain is meant."""
    standard = framework.standards_by_id.get(item.item_id)
    if standard is None:
        domain = framework.domain(item.item_id)
        return tr(
            "{level} as a whole: {domain}",
            level=framework.words.domain,
            domain=domain.short_title,
        )
    option = option_name(framework, item)
    return f"{standard.short_title} · {option}" if option else standard.short_title


def domain_title(framework: Framework, domain_id: str) -> str:
    """A domain with its number; what is about none is about the whole."""
    domain = framework.domains_by_id.get(domain_id)
    if domain is None:
        return translated(WHOLE_WORKSHOP)
    return f"{domain.number} {domain.short_title}".strip()


def full_name(framework: Framework, item: Item) -> str:
    """A standard with its domain's number: "1.II Shared leadership"."""
    domain = framework.domains_by_id.get(domain_of(framework, item))
    above = domain.number if domain is not None else ""
    number = full_number(above, _own(framework, item)) or above
    return f"{number} {item_title(framework, item)}".strip()


def _own(framework: Framework, item: Item) -> str:
    standard = framework.standards_by_id.get(item.item_id)
    return standard.number if standard is not None else ""


def _number(framework: Framework, item: Item) -> str:
    if item.item_id in framework.domains_by_id:
        return tr("all", "heads the column of a whole domain, as 1.I heads that of a standard")
    number = _own(framework, item)
    if item.option_id:
        options = [each.id for each in framework.options_of(item.item_id)]
        at = options.index(item.option_id)
        return f"{number or '#'}{chr(ord('a') + at) if at < 26 else at}"  # noqa: PLR2004 - letters
    return number
