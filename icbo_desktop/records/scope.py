"""What a record speaks of: the shielded workshop, its frameworks and the items in scope, in order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from icbo_desktop.domain.attribution import OTHER_ID, OTHER_NAME, ROOM_ID, ROOM_NAME
from icbo_desktop.domain.framework import Domain, Framework, Option, Scale, Standard, TextList
from icbo_desktop.domain.grid import Grid, grid_at
from icbo_desktop.domain.merging import origins
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.place_names import full_number, option_name
from icbo_desktop.domain.route import standards_in_scope
from icbo_desktop.domain.rows import Attribution, FrozenFramework, Item, PartnerGroup
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.standing import Standing, standing_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.palette import domain_colour
from icbo_desktop.records.attribution import BREAKOUT_NAME
from icbo_desktop.records.said_once import said_once
from icbo_desktop.records.shown_words import ShownWords
from icbo_desktop.records.wording import WHOLE_WORKSHOP, level_word, numbered
from icbo_desktop.translation import tr, translated


@dataclass(frozen=True)
class ScopedStandard:
    """A standard in scope with everything that is needed to speak of it.

    `framework`, `domain` and `standard` are in the words that the room saw the standard in.
    """

    framework: Framework
    domain: Domain
    standard: Standard
    colour: str

    @property
    def item(self) -> Item:
        return Item(self.framework.id, self.standard.id)

    @property
    def scale(self) -> Scale | None:
        return self.framework.scale_of(self.standard.id)

    @property
    def options(self) -> tuple[Option, ...]:
        """What it is rated for one by one; none where it is rated as a whole or only discussed."""
        return self.framework.options_of(self.standard.id) if self.standard.scale else ()

    @property
    def is_rated(self) -> bool:
        """Whether it is rated as a whole."""
        return bool(self.standard.scale) and not self.options

    @property
    def has_profile(self) -> bool:
        """Whether it is rated as a whole on a scale that has an order.

        Its place in that order is shown even where ratings are not summed up.
        """
        scale = self.scale
        return scale is not None and not scale.is_nominal and not self.options

    @property
    def key(self) -> str:
        return part_key(self.item)

    @property
    def kicker(self) -> str:
        """The number in the framework's words: "Domain 1 · Standard II"."""
        standard = numbered(level_word(self.framework, is_domain=False), self.standard.number)
        if not self.domain.number:
            return standard
        return f"{numbered(level_word(self.framework, is_domain=True), self.domain.number)} · {standard}"

    @property
    def short(self) -> str:
        """One line that names it anywhere: "1.II Short title"."""
        return f"{self.number} {self.standard.short_title}".strip()

    @property
    def number(self) -> str:
        """The number with the domain's before it: "1.II"; none where the standard itself has none."""
        return full_number(self.domain.number, self.standard.number)


@dataclass(frozen=True)
class ScopedDomain:
    """A domain in scope and its standards in scope; there is at least one."""

    framework: Framework
    domain: Domain
    colour: str
    standards: tuple[ScopedStandard, ...]
    grid: Grid | None = None

    @property
    def item(self) -> Item:
        return Item(self.framework.id, self.domain.id)

    @property
    def kicker(self) -> str:
        return numbered(level_word(self.framework, is_domain=True), self.domain.number)

    @property
    def is_rated(self) -> bool:
        """Whether anything in it is rated; else it is only discussed."""
        return any(scoped.standard.scale for scoped in self.standards)


@dataclass(frozen=True)
class ScopedFramework:
    """A framework of the workbook, in the words that it wears now, with its domains in scope."""

    frozen: FrozenFramework
    framework: Framework
    domains: tuple[ScopedDomain, ...]

    @property
    def id(self) -> str:
        return self.frozen.id

    @property
    def standards(self) -> tuple[ScopedStandard, ...]:
        return tuple(standard for domain in self.domains for standard in domain.standards)

    @property
    def checklists(self) -> tuple[TextList, ...]:
        return tuple(each for each in self.framework.lists if each.use == "checklist")

    @property
    def name(self) -> str:
        """What names it among others."""
        if not self.frozen.is_retired:
            return self.framework.short_title
        return tr(
            "{framework}, version {version}",
            framework=self.framework.short_title,
            version=self.frozen.version,
        )


@dataclass(frozen=True)
class Scope:
    """The workshop as it may be told. `frameworks` in their own words and `overlays`, by row id."""

    workshop: Workshop
    frameworks: Mapping[str, Framework]
    attribution: Attribution
    overlays: Mapping[str, Overlay] = field(default_factory=dict[str, Overlay])

    @cached_property
    def words(self) -> ShownWords:
        return ShownWords(self.workshop, self.frameworks, self.overlays)

    @cached_property
    def parts(self) -> tuple[ScopedFramework, ...]:
        """Every framework, those that a move left behind last."""
        rows = sorted(self.workshop.frameworks, key=lambda row: row.is_retired)
        return tuple(
            ScopedFramework(
                row, self.words.worn(row.id), tuple(domains_of(self.workshop, self.words, row.id))
            )
            for row in rows
        )

    @property
    def live(self) -> tuple[ScopedFramework, ...]:
        """The frameworks that the room goes through."""
        return tuple(part for part in self.parts if not part.frozen.is_retired)

    @property
    def has_several(self) -> bool:
        return len(self.parts) > 1

    @cached_property
    def domains(self) -> tuple[ScopedDomain, ...]:
        """Of the frameworks that the room goes through."""
        return tuple(domain for part in self.live for domain in part.domains)

    @cached_property
    def standards(self) -> tuple[ScopedStandard, ...]:
        return tuple(standard for domain in self.domains for standard in domain.standards)

    @cached_property
    def standard_at(self) -> dict[Item, ScopedStandard]:
        """Every standard in scope by its item, of all frameworks."""
        return {scoped.item: scoped for part in self.parts for scoped in part.standards}

    @said_once
    def names(self) -> dict[str, str]:
        """The names of the groups by id, as they are told."""
        return {group.id: group.name for group in self.groups}

    @property
    def groups(self) -> tuple[PartnerGroup, ...]:
        """The groups as they are told; those that the program named itself in the language that is spoken."""
        return tuple(map(told_group, self.workshop.groups))

    @cached_property
    def _origins(self) -> dict[str, str]:
        return origins(self.workshop)

    def origin(self, row_id: str) -> str:
        """Which breakout groups a record came from: "From A"; empty where all had it, or nothing was merged."""
        names = self._origins.get(row_id)
        return tr("From {groups}", groups=told_title(names)) if names else ""

    @property
    def is_attributed(self) -> bool:
        return self.attribution != "none"

    @property
    def has_pooled_groups(self) -> bool:
        """Whether small groups are told together here, where the room saw each of them."""
        return any(group.id == OTHER_ID for group in self.groups)

    def standing(self, item: Item) -> Standing:
        return standing_of(self.workshop, item)

    def is_reached(self, scoped: ScopedStandard) -> bool:
        """Whether the room left anything on the standard, or on one of its cells."""
        item = scoped.item
        cells = (Item(item.framework_id, item.item_id, option.id) for option in scoped.options)
        return any(self.holds_something(each) for each in (item, *cells))

    def holds_something(self, item: Item) -> bool:
        """Whether anything was left on the item; a paper may be laid there before the room comes to it."""
        is_reached = self.standing(item) is not Standing.NOT_REACHED
        return is_reached or bool(self.workshop.at(Attachment, item))

    def reached(self, domain: ScopedDomain) -> tuple[ScopedStandard, ...]:
        return tuple(standard for standard in domain.standards if self.is_reached(standard))

    def not_reached(self, domain: ScopedDomain) -> tuple[ScopedStandard, ...]:
        return tuple(standard for standard in domain.standards if not self.is_reached(standard))

    @said_once
    def _item_names(self) -> dict[Item, str]:
        """What has a place in the record, in the order of its parts: lists, standards, options, domains."""
        names: dict[Item, str] = {}
        for part in self.parts:
            names |= {Item(part.id, each.id): each.title for each in part.checklists}
            for domain in part.domains:
                for standard in domain.standards:
                    names |= dict(standard_names(standard))
                if domain.grid is not None:
                    grid = domain.grid
                    names |= {grid.option_item(each): each.name for each in grid.options}
                names[domain.item] = f"{domain.kicker}: {domain.domain.short_title}"
        return names

    @cached_property
    def _item_order(self) -> dict[Item, int]:
        """The whole workshop last, each domain after its standards."""
        return {item: position for position, item in enumerate(self._item_names)}

    def name(self, item: Item) -> str:
        """The item in a few words; what is out of scope by its framework's own title."""
        if item in self._item_names:
            return self._item_names[item]
        if item.framework_id not in self.frameworks:
            return translated(WHOLE_WORKSHOP)
        framework = self.words.framework_for(item)
        for known in (framework.standards_by_id, framework.domains_by_id):
            if item.item_id in known:
                title = known[item.item_id].short_title
                option = option_name(framework, item)
                return f"{title} · {option}" if option else title
        found = framework.lists_by_id.get(item.item_id)
        return found.title if found is not None else framework.short_title

    def order(self, item: Item) -> int:
        return self._item_order.get(item, len(self._item_order))

    def key(self, item: Item) -> str:
        """The key of the part that speaks of the item; empty where there is none."""
        if item not in self._item_names:
            return ""
        is_cell = bool(item.option_id) and item.item_id not in self._domain_ids(item.framework_id)
        return part_key(item.whole if is_cell else item)

    def _domain_ids(self, framework_id: str) -> Mapping[str, Domain]:
        return self.frameworks[framework_id].domains_by_id

    def is_in_scope(self, item: Item) -> bool:
        return item in self._item_names


def told_group(group: PartnerGroup) -> PartnerGroup:
    """A group whose name is the program's is named in the language that is spoken; any other as it was typed."""
    is_ours = group.id in (OTHER_ID, ROOM_ID) and group.name in (OTHER_NAME, ROOM_NAME)
    return replace(group, name=translated(group.name)) if is_ours else group


def told_title(title: str) -> str:
    """The title of a merged workbook; where it may not be told, what stands for it, in the language that is spoken."""
    return translated(BREAKOUT_NAME) if title == BREAKOUT_NAME else title


def standard_names(scoped: ScopedStandard) -> Iterator[tuple[Item, str]]:
    """The standard's name, and its cells' with their options."""
    item = scoped.item
    yield item, scoped.short
    for option in scoped.options:
        yield Item(item.framework_id, item.item_id, option.id), f"{scoped.short} · {option.name}"


def domains_of(workshop: Workshop, words: ShownWords, framework_id: str) -> Iterator[ScopedDomain]:
    """The domains of a framework that this workshop goes through, with their standards."""
    for position, own in enumerate(words.frameworks[framework_id].domains):
        item = Item(framework_id, own.id)
        colour = domain_colour(position)
        framework = words.framework_for(item)
        standards = tuple(
            scoped_standard(words, Item(framework_id, standard.id), colour)
            for standard in standards_in_scope(workshop, framework, own)
        )
        if standards and workshop.in_scope(item):
            grid = grid_at(workshop, framework, own.id)
            yield ScopedDomain(framework, framework.domain(own.id), colour, standards, grid)


def scoped_standard(words: ShownWords, item: Item, colour: str) -> ScopedStandard:
    framework = words.framework_for(item)
    domain = framework.domain_of_standard[item.item_id]
    return ScopedStandard(framework, domain, framework.standard(item.item_id), colour)


def part_key(item: Item) -> str:
    """The stable key of an item's part: no two items share one, for ids hold neither mark."""
    option = f":{item.option_id}" if item.option_id else ""
    return f"{item.framework_id}/{item.item_id}{option}"
