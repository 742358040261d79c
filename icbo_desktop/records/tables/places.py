"""Where a row of a table belongs: the cells that name a standard, a domain, an option or the whole workshop."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.items import is_there, rating_scale
from icbo_desktop.domain.place_names import option_name
from icbo_desktop.domain.rows import I, Item, ViewRating, item_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.scope import Scope, part_key, scoped_standard
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.wording import WHOLE_WORKSHOP
from icbo_desktop.translation import marked, translated

OVERVIEW = "overview"
WHOLE_KEY = "workshop"
LEVELS = (
    marked("standard"),
    marked("rating of an option"),
    marked("domain"),
    marked("option"),
    marked("checklist"),
    marked("framework"),
    marked("workshop"),
)
GONE = marked("no longer in the framework")
STANDARD, CELL, DOMAIN, OPTION, CHECKLIST, FRAMEWORK, WORKSHOP = LEVELS
PLACE_COLUMNS = (
    DataColumn("domain", marked("Domain")),
    DataColumn("number", marked("Number")),
    DataColumn(
        "title",
        marked("Title"),
        description=marked("The short title of the standard, domain or list."),
    ),
    DataColumn(
        "option",
        marked("Option"),
        description=marked("The option that it is about, in a grid of options."),
    ),
)
FRAMEWORK_NAME = DataColumn("framework", marked("Framework"))
PLACE = DataColumn(
    "place",
    marked("Place"),
    description=marked("Names one row of the overview."),
    refers_to=OVERVIEW,
    is_aside=True,
)
PLACE_ENDS = (FRAMEWORK_NAME, PLACE)  # they say more to programs than to people, and stand last
ID_WORDS = marked("The row's own id. It stays the same in every record.")
ID = DataColumn("id", marked("Id"), description=ID_WORDS, is_aside=True)


def said(text: str) -> str | None:
    """A text, or None where nothing was said: blank is never a value."""
    return text if text.strip() else None


def place_key(item: Item) -> str:
    """The key of a place; the same in every table."""
    return part_key(item) if item.framework_id else WHOLE_KEY


class Places:
    """The places of a scope by item. Cells are made once for each place."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self._cells: dict[Item, tuple[Value, ...]] = {}
        self._names = {part.id: part.name for part in scope.parts}

    @property
    def workshop(self) -> Workshop:
        return self.scope.workshop

    @cached_property
    def rated(self) -> tuple[Item, ...]:
        """Every item that anybody rated, in order."""
        return self.ordered(item_of(row) for row in self.workshop.rows(ViewRating))

    def ordered(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Each item once, in the order of the record; what has no place in it after that, by its ids."""
        return tuple(sorted(dict.fromkeys(items), key=lambda item: (self.scope.order(item), item)))

    def rows(self, kind: type[I]) -> Iterator[tuple[Item, I]]:
        """Every record of a kind with its item, in the order of the record."""
        for item in self.ordered(item_of(row) for row in self.workshop.rows(kind)):
            for row in self.workshop.at(kind, item):
                yield item, row

    def cells(self, item: Item) -> tuple[Value, ...]:
        """The cells under PLACE_COLUMNS."""
        if item not in self._cells:
            self._cells[item] = self._made(item)
        return self._cells[item]

    def ends(self, item: Item) -> tuple[Value, ...]:
        """The cells under PLACE_ENDS."""
        framework = self.framework(item)
        name = framework.short_title if framework is not None else None
        return (self._names.get(item.framework_id, name), place_key(item))

    def framework(self, item: Item) -> Framework | None:
        """The framework in the words that the room saw the item in."""
        if item.framework_id not in self.scope.frameworks:
            return None
        return self.scope.words.framework_for(item)

    def scale(self, item: Item) -> Scale | None:
        """The scale on which that very item is rated."""
        framework = self.framework(item)
        return rating_scale(framework, item) if framework is not None else None

    def level(self, item: Item) -> str:
        """What kind of thing the item is: one of LEVELS, or GONE."""
        framework = self.framework(item)
        if framework is None:
            return GONE if item.framework_id else WORKSHOP
        if not is_there(framework, item):
            return GONE
        if not item.item_id:
            return FRAMEWORK
        if item.item_id in framework.standards_by_id:
            return CELL if item.option_id else STANDARD
        if item.item_id in framework.domains_by_id:
            return OPTION if item.option_id else DOMAIN
        return CHECKLIST

    def full_title(self, item: Item) -> str | None:
        """The title in full; of a cell that of its standard."""
        framework = self.framework(item)
        if framework is None:
            return None
        for known in (framework.standards_by_id, framework.domains_by_id, framework.lists_by_id):
            if item.item_id in known:
                return known[item.item_id].title
        return None if item.item_id else framework.title

    def _made(self, item: Item) -> tuple[Value, ...]:
        framework = self.framework(item)
        if framework is None:
            known = item.item_id or item.framework_id
            return (None, None, known or translated(WHOLE_WORKSHOP), said(item.option_id))
        option = said(option_name(framework, item))
        if item.item_id in framework.standards_by_id:
            scoped = scoped_standard(self.scope.words, item, "")
            domain = framework.domain_of_standard[item.item_id].short_title
            return (domain, said(scoped.number), scoped.standard.short_title, option)
        if item.item_id in framework.domains_by_id:
            found = framework.domain(item.item_id)
            return (found.short_title, said(found.number), found.short_title, option)
        lists = framework.lists_by_id
        title = lists[item.item_id].title if item.item_id in lists else item.item_id
        return (None, None, title or framework.short_title, option)


def placed_table(
    places: Places,
    names: tuple[str, str, str],
    columns: Sequence[DataColumn],
    rows: Iterable[tuple[Item, tuple[Value, ...]]],
) -> DataTable:
    """A table of rows that belong to places: the place's cells, the row's own, the place's key.

    `names` are the table's name, title and description. Columns that are aside come last, and the row's own
    cells end with its id.
    """
    name, title, description = names
    aside = [column for column in columns if column.is_aside]
    main = len(columns) - len(aside)
    return DataTable(
        name,
        title,
        description,
        (*PLACE_COLUMNS, *columns[:main], *PLACE_ENDS, *aside, ID),
        tuple(
            (*places.cells(item), *cells[:main], *places.ends(item), *cells[main:])
            for item, cells in rows
        ),
        key=("id",),
    )
