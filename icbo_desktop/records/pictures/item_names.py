"""Which standard or domain somebody means who types its id, or its number as the screen shows it."""

from collections.abc import Iterator
from dataclasses import dataclass

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wording import listed
from icbo_desktop.records.scope import Scope, standard_names
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class ItemNames:
    """What an item may be called: its `id`, the same with the framework's before it, and its `number`."""

    item: Item
    id: str
    number: str = ""

    @property
    def whole(self) -> str:
        return f"{self.item.framework_id}/{self.id}"

    @property
    def said(self) -> str:
        return f"{self.id} ({self.number})" if self.number else self.id


def item_named(scope: Scope, typed: str) -> Item:
    """The standard or domain of an id or a number, with the framework's id before it where two have it.

    A cell is named by its standard's id and its option's: "d1.leadership:hub". An id goes before a number.
    Raises RecordError, which names all that could have been meant.
    """
    known = tuple(names_in(scope))
    by_id = [one for one in known if typed in (one.id, one.whole)]
    number = numbered_as(typed)
    found = by_id or [one for one in known if number and number == numbered_as(one.number)]
    if len(found) == 1:
        return found[0].item
    if found:
        choices = listed([one.whole for one in found])
        raise RecordError(
            tr(
                "“{name}” can mean more than one. Say which: {choices}.",
                name=typed,
                choices=choices,
            )
        )
    raise RecordError(
        tr(
            "“{name}” is not in the scope of this workbook, which has {ids}.",
            name=typed,
            ids=listed([one.said for one in likely(known, typed)]),
        )
    )


def names_in(scope: Scope) -> Iterator[ItemNames]:
    """What a figure can be made of: standards, their cells and domains."""
    for domain in (domain for part in scope.live for domain in part.domains):
        for scoped in domain.standards:
            for item, _ in standard_names(scoped):
                number = "" if item.option_id else scoped.number
                yield ItemNames(item, short_id(item), number)
        yield ItemNames(domain.item, domain.item.item_id, domain.domain.number)


def likely(known: tuple[ItemNames, ...], typed: str) -> list[ItemNames]:
    """What to offer for a name that nothing has: what its domain holds, or all; cells only beside their standard."""
    asked_for_cell = typed.partition(":")[0]
    cells = [one for one in known if ":" in one.id and one.item.item_id == asked_for_cell]
    if cells:
        return cells
    whole = [one for one in known if ":" not in one.id]
    domain, dot, _ = typed.partition(".")
    names = (one for one in whole if dot and domain in (one.id, one.number))
    within = next(names, None)
    if within is None:
        return whole
    starts = (f"{within.id}.", f"{within.number}.")
    return [
        one
        for one in whole
        if f"{one.id}.".startswith(starts[0]) or one.number.startswith(starts[1])
    ] or whole


def numbered_as(number: str) -> str:
    """A number however it is written: "1.II", "1 ii" and "1 · II" are one."""
    return ".".join(number.replace("·", " ").replace(".", " ").casefold().split())


def short_id(item: Item) -> str:
    return f"{item.item_id}:{item.option_id}" if item.option_id else item.item_id
